// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::protection {

/// What a letter says that asks somebody to take pictures back.
struct RecallFacts {
    std::string recipient; ///< "" where nobody noted one.
    std::string destination;
    std::int64_t sentMilliseconds = 0; ///< UTC.
    std::vector<std::string> files;    ///< As the package calls them.
};

/// A letter in English, French, Spanish or Arabic (@p language; English for others) that asks to delete the
/// pictures. It never says who withdrew, nor why: that may be what endangers them. These words leave the
/// program, so they are here, like what stands in texts for names.
[[nodiscard]] std::string recallMessage(const RecallFacts& facts, std::string_view language);

} // namespace fieldframe::protection
