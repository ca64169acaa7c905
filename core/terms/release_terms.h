// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Embargoes, expiry and conditions of use as fields and instructions say them. METADATA.md §10. Pure
/// functions.
namespace fieldframe::terms {

/// The end of an embargo that nobody can tell.
inline constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// The moment from which on a release date lets go, in UTC milliseconds. Fails safe: what names no zone
/// counts in UTC-12, where it comes last; a month or year is over before its last day begins. kNever for what
/// is no date.
[[nodiscard]] std::int64_t releaseMoment(std::string_view date);
/// The moment from which on an expiry date forbids. Fails safe: what names no zone counts in UTC+14, where it
/// comes first; a day without a time ends with the day; a month or year ends with its first day. 0 for what
/// is no date.
[[nodiscard]] std::int64_t expiryMoment(std::string_view date);

/// A moment, and the field that says it.
struct Term {
    std::int64_t moment = 0; ///< UTC milliseconds.
    FieldId field = FieldId::EmbargoUntil;
    bool operator==(const Term&) const = default;
};

/// What instructions say, in English, French or Spanish.
struct Instructions {
    std::optional<std::int64_t>
        embargoUntil;       ///< The latest of those named; kNever: an embargo without an end.
    bool isUnclear = false; ///< It speaks of an embargo that could not be understood; embargoUntil is kNever.
    std::optional<std::int64_t> expires; ///< "NOT FOR USE AFTER ...".
    std::optional<int> daysOnly;         ///< "14 days only": from the release date, else the date created.
    bool noArchive = false;
    bool noSales = false;
    bool isCreditMandatory = false;
    std::vector<std::string> out; ///< For whom it is not: "NewsMagazines OUT".
    bool operator==(const Instructions&) const = default;
};
[[nodiscard]] Instructions readInstructions(std::string_view text);

struct ReleaseTerms {
    std::optional<Term> embargo; ///< The latest of release date and instructions, of all that claim one.
    bool isUnclear = false;      ///< The instructions' embargo was not understood.
    std::optional<Term> expiry;  ///< The earliest.
    Instructions instructions;
};
/// @p clearedInstructions: instructions of which somebody said that they hold nothing back; others say anew.
[[nodiscard]] ReleaseTerms releaseTerms(const DescriptiveMetadata& metadata,
                                        std::string_view clearedInstructions = {});

} // namespace fieldframe::terms
