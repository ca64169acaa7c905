// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/verdict.h"

#include <vector>

namespace fieldframe::protection {

/// What the consents about one person (or about the asset alone, @p isMinor false) hold back: nothing where
/// there is none, or one of them is valid for the export and newer than any that was withdrawn.
[[nodiscard]] std::vector<Hold> holdsOf(std::span<const Consent> consents, bool isMinor,
                                        const ExportPolicy& policy, const Clock& clock);
/// Whether one of them allows the export now.
[[nodiscard]] bool isAllowed(std::span<const Consent> consents, bool isMinor, const ExportPolicy& policy,
                             const Clock& clock);

} // namespace fieldframe::protection
