// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/forbidden_text.h"
#include "core/media/content_digest.h"
#include "core/media/decode_estimate.h"
#include "core/media/media_tasks.h"
#include "core/media/metadata_reader.h"
#include "core/media/picture.h"
#include "core/media/probe.h"
#include "core/media/remains.h"
#include "core/media/vips_load.h"
#include "core/media/vips_runtime.h"

#include <algorithm>
#include <string>

namespace fieldframe::media {
namespace {

constexpr std::size_t kMostFound = 200;

/// Decodes to the last pixel; a file that ends early, or is damaged, is one that must not leave.
Status decodesWhole(const Picture& picture) {
    if (const Status started = startVips(); !started) {
        return started;
    }
    if (const Status allowed = checkDecode(picture, 0, DecodeLimits::ofThisProcess()); !allowed) {
        return allowed;
    }
    try {
        const VipsBytes bytes = lend(picture.file);
        const vips::VImage image = loadWithVips(picture.type, bytes.get(), picture.file,
                                                {.longEdge = 0, .failOn = VIPS_FAIL_ON_ERROR});
        static_cast<void>(image.avg());
        return {};
    } catch (const vips::VError& error) {
        return failure(ErrorCode::UnreadableFile, {}, reasonOf(error));
    }
}

void look(const ForbiddenText& forbidden, std::string_view bytes, const std::string& where,
          std::uint64_t offset, std::vector<FoundText>& found) {
    for (const ForbiddenText::Finding& finding : forbidden.find(bytes)) {
        FoundText text{finding.text, where, offset + finding.offset, finding.encoding};
        if (found.size() < kMostFound && std::ranges::find(found, text) == found.end()) {
            found.push_back(std::move(text));
        }
    }
}

/// Every value that the program can read, whatever character set it stands in.
std::string valuesOf(const DescriptiveMetadata& metadata) {
    std::string all;
    for (const auto* values : {&metadata.values, &metadata.conflicts}) {
        for (const FieldValue& value : *values) {
            all += displayText(value.content) + "\n \n";
        }
    }
    return all;
}

} // namespace

Result<ProofAnswer> runProofTask(const ProofTask& task, std::span<const std::byte> file) {
    const Result<FileType> type = probe(file, task.extension);
    if (!type) {
        return tl::unexpected(type.error());
    }
    const Picture picture = readPicture(*type, ByteView(file));
    MetadataReading reading = readMetadata(file, *type);
    ProofAnswer answer;
    answer.mime = mimeOf(*type);
    answer.width = picture.facts.width;
    answer.height = picture.facts.height;
    answer.orientation = picture.facts.orientation;
    answer.hash = contentHashOf(file);
    if (vipsDecodes(*type)) {
        const Status decoded = decodesWhole(picture);
        answer.isPictureWhole = decoded.has_value();
        answer.pictureError = decoded ? std::nullopt : std::optional(decoded.error());
    }
    Remains remains(ByteView(file), *type);
    const bool hasPosition = reading.metadata.find(FieldId::GpsLatitude) != nullptr ||
                             reading.metadata.find(FieldId::GpsLongitude) != nullptr;
    if (hasPosition) {
        remains.add(Remain::Position, "fields");
    }
    const ForbiddenText forbidden(task.forbidden);
    for (const TextPart& part : remains.texts()) {
        look(forbidden, part.bytes, part.where, part.offset, answer.found);
    }
    look(forbidden, valuesOf(reading.metadata), "metadata", 0, answer.found);
    answer.remains = remains.found();
    answer.metadata = std::move(reading.metadata);
    answer.metadataError = std::move(reading.error);
    return answer;
}

} // namespace fieldframe::media
