// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_reader.h"

#include "core/media/exif_values.h"
#include "core/media/iim_values.h"
#include "core/media/iptc_digest.h"
#include "core/media/media_values.h"
#include "core/media/metadata_blocks.h"
#include "core/media/reconcile.h"
#include "core/media/xmp_values.h"

namespace fieldframe::media {
namespace {

FileSources readSources(const MetadataBlocks& blocks) {
    FileSources sources;
    sources.xmp = readXmpValues(blocks.xmp, blocks.extendedXmp);
    sources.iim = readIimValues(blocks.iim);
    sources.exif = readExifValues(blocks.exif);
    sources.isIimNewer =
        !blocks.iim.empty() && blocks.iptcDigest && !matchesDigest(blocks.iim, *blocks.iptcDigest);
    return sources;
}

std::optional<Error> firstError(const FileSources& sources) {
    for (const SourceValues* source : {&sources.xmp, &sources.iim, &sources.exif}) {
        if (source->error) {
            return source->error;
        }
    }
    return std::nullopt;
}

} // namespace

MetadataReading readMetadata(std::span<const std::byte> file, FileType type,
                             std::span<const std::byte> sidecar) {
    const MetadataBlocks blocks = findMetadataBlocks(ByteView(file), type);
    FileSources sources = readSources(blocks);
    sources.media = readMediaValues(ByteView(file), type);
    MetadataReading reading;
    reading.metadata = reconciled(sources);
    reading.orientation = sources.exif.orientation ? sources.exif.orientation : sources.xmp.orientation;
    reading.camera = std::move(sources.exif.camera);
    reading.lens = std::move(sources.exif.lens);
    for (const FieldValue& value : sources.exif.values) {
        reading.exif.push_back(value.field);
    }
    reading.regions = std::move(sources.xmp.regions);
    reading.error = firstError(sources);
    if (type == FileType::Xmp) {
        reading.width = sources.xmp.width;
        reading.height = sources.xmp.height;
    }
    if (!sidecar.empty()) {
        const ByteView view(sidecar);
        const SourceValues beside = readXmpValues(view.text(0, view.size()));
        // Faces that either marks are faces.
        reading.regions.insert(reading.regions.end(), beside.regions.begin(), beside.regions.end());
        reading.metadata = withSidecar(std::move(reading.metadata), beside);
        reading.error = reading.error ? reading.error : beside.error;
    }
    return reading;
}

} // namespace fieldframe::media
