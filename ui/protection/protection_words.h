// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"
#include "core/model/protection.h"

#include <QString>

#include <string>
#include <vector>

/// What protects people, as words.
namespace fieldframe::ui {

/// "No place", "No name and no place".
[[nodiscard]] QString levelText(ProtectionLevel level);
/// "Everybody", "Partners".
[[nodiscard]] QString audienceText(Audience audience);
/// "Valid", "Withdrawn on 1 June 2026".
[[nodiscard]] QString consentState(const Consent& consent);
/// A date as precise as it was typed, in the user's own form.
[[nodiscard]] QString dateText(const std::string& iso);
/// As they are typed, parted by semicolons.
[[nodiscard]] QString usesText(const std::vector<std::string>& uses);
[[nodiscard]] QString exportStateText(ExportState state);
[[nodiscard]] QString momentText(std::int64_t utcMilliseconds);

} // namespace fieldframe::ui
