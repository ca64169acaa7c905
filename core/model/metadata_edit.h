// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace fieldframe {

/// Whether a file gets an IIM block. Kept in settings, so never renumbered.
enum class IimMode : std::uint8_t {
    Always = 1,    ///< In JPEG and TIFF; in other kinds as IfPresent.
    IfPresent = 2, ///< Only where the file has one already.
    Never = 3,     ///< IIM stays as it is.
};

/// "always", "if-present", "never".
[[nodiscard]] std::string_view iimModeName(IimMode mode);
[[nodiscard]] std::optional<IimMode> iimModeFromName(std::string_view name);

/// What is to change in a file: each of `fields`, in all its languages, shall say what `metadata` says, and
/// nothing where that says nothing. Other fields stay as the file has them.
struct MetadataEdit {
    DescriptiveMetadata metadata;
    std::set<FieldId> fields;
    IimMode iim = IimMode::Always;

    [[nodiscard]] bool concerns(FieldId field) const { return fields.contains(field); }
    bool operator==(const MetadataEdit&) const = default;
};

/// Every field of the table: the file shall say exactly @p metadata.
[[nodiscard]] MetadataEdit editOfEverything(DescriptiveMetadata metadata);

/// Whether files of this MIME type are changed themselves; others have sidecars. METADATA.md §7.
[[nodiscard]] bool isWrittenInPlace(std::string_view mime);

/// Whether two contents of a field say the same however they are spelled: blanks at the ends and kinds of
/// line feeds, repeated items, the order of a structure's members, how many zeros end a number, how a date is
/// written.
[[nodiscard]] bool meansTheSame(const MetadataField& field, const FieldContent& left,
                                const FieldContent& right);

/// Whether @p found says of a field what @p wanted says, in every language. A default language that only
/// repeats another one counts as not said.
[[nodiscard]] bool saysTheSame(const MetadataField& field, const DescriptiveMetadata& wanted,
                               const DescriptiveMetadata& found);

} // namespace fieldframe
