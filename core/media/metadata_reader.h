// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/file_type.h"
#include "core/media/region_values.h"
#include "core/model/descriptive_metadata.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fieldframe::media {

struct MetadataReading {
    DescriptiveMetadata metadata;
    std::optional<int> orientation; ///< EXIF 274, else tiff:Orientation; 1–8, what is outside reads as 1.
    std::uint32_t width = 0;        ///< Of an XMP file: pixels of the picture that it speaks of. Else 0.
    std::uint32_t height = 0;
    std::string camera; ///< See MediaFacts.
    std::string lens;
    std::vector<MarkedRegion> regions; ///< Of the file and of its sidecar.
    std::vector<FieldId> exif;  ///< Fields of which EXIF says something.
    std::optional<Error> error; ///< A block is damaged; `metadata` holds what could be read.
};

/// Reads what is said in @p file, and in @p sidecar where there is one beside it (XMP bytes, else empty):
/// XMP, IIM and EXIF from the places the standards name, character sets by METADATA.md §6, reconciled by the
/// rules of reconcile.h. Never fails as a whole and never throws. One thread, in a worker: bytes are foreign.
[[nodiscard]] MetadataReading readMetadata(std::span<const std::byte> file, FileType type,
                                           std::span<const std::byte> sidecar = {});

} // namespace fieldframe::media
