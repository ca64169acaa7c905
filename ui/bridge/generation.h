// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fieldframe::ui {

/// Tells late answers from the one that was asked for last. GUI thread only.
class Generation {
public:
    using Token = std::uint64_t;

    /// Makes all earlier tokens stale.
    [[nodiscard]] Token next() { return ++m_current; }
    [[nodiscard]] bool isCurrent(Token token) const { return token == m_current; }

private:
    Token m_current = 0;
};

} // namespace fieldframe::ui
