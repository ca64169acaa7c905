// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credit/agency_table.h"

#include <string>
#include <string_view>
#include <vector>

/// The agency table as a text that a person edits. A line is an agency: its name, then "=" and its other
/// names with ";" between them. "*" before the name: it passes on pictures of others (a wire, a stock
/// agency). "-" before the name: it is no agency here. "#" begins a remark. A later line of the same name
/// replaces an earlier one.
namespace fieldframe::credit {

/// What a desk says over the agencies that the program knows by itself.
struct AgencyEdits {
    std::vector<Agency> agencies;
    std::vector<std::string> removed;
};

/// InvalidInput (subject: @p file and line, "agencies.txt:3") for a line without a name, a text that is not
/// UTF-8, or more than a desk can have.
[[nodiscard]] Result<AgencyEdits> parseAgencies(std::string_view text, std::string_view file);

/// @p standard with @p edits over it: an agency of the same name is replaced.
[[nodiscard]] AgencyTable withEdits(const AgencyTable& standard, const AgencyEdits& edits);

/// @p text with @p agency in it: its line is replaced, or a new one stands at the end; everything else stays
/// as it is. InvalidInput for names that a line can't hold.
[[nodiscard]] Result<std::string> withAgency(std::string_view text, const Agency& agency);
/// @p text without the lines of @p name; with a line that says that it is none where @p isStandard.
[[nodiscard]] Result<std::string> withoutAgency(std::string_view text, std::string_view name,
                                                bool isStandard);

/// What a new file says at its top.
[[nodiscard]] std::string_view agencyFileHead();

} // namespace fieldframe::credit
