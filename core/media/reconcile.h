// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/source_values.h"

namespace fieldframe::media {

/// The sources of one file.
struct FileSources {
    SourceValues xmp;
    SourceValues iim;
    SourceValues exif;
    SourceValues media; ///< A container's own words; they come last.
    /// The IIM was changed by a program that does not know XMP: it goes before XMP.
    bool isIimNewer = false;
};

/// One value for each field and language: XMP, else IIM, else EXIF; IIM before XMP where it is newer.
/// What IIM's limit cut is whole again from XMP, and a day that XMP only fills in is IIM's year or month.
/// Positions are EXIF's first. The values of other sources that say something else are kept as conflicts.
/// RULES: Metadata Working Group 2.0, with EXIF last.
[[nodiscard]] DescriptiveMetadata reconciled(const FileSources& sources);

/// Lays a sidecar over what the file itself says: field by field the sidecar wins; what it replaces and
/// differs is kept as a conflict.
[[nodiscard]] DescriptiveMetadata withSidecar(DescriptiveMetadata file, const SourceValues& sidecar);

/// Whether two values say the same: after normalisation and with blanks folded, the one cut short, a date or
/// a number only less precise.
[[nodiscard]] bool agree(const FieldValue& left, const FieldValue& right);

} // namespace fieldframe::media
