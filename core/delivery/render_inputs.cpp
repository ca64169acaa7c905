// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/render_inputs.h"

#include "core/platform/whole_file.h"

#include <nlohmann/json.hpp>
#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace fieldframe::delivery {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxExtensionBytes = 16;

ContentHash hashOfText(std::string_view text) {
    const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    ContentHash result;
    static_assert(sizeof canonical.digest == sizeof result.bytes);
    std::memcpy(result.bytes.data(), canonical.digest, result.bytes.size());
    return result;
}

json specJson(const media::RenditionSpec& spec) {
    return {spec.longEdge,
            spec.quality,
            static_cast<int>(spec.format),
            static_cast<int>(spec.source),
            spec.boxWidth,
            spec.boxHeight,
            spec.mostPixels,
            spec.mostBytes,
            static_cast<int>(spec.colours),
            static_cast<int>(spec.sharpening),
            static_cast<int>(spec.light)};
}

json markJson(const media::Watermark& mark) {
    const std::string_view image(reinterpret_cast<const char*>(mark.image.data()), mark.image.size());
    return {mark.text, hashOfText(image).hex(), static_cast<int>(mark.place), mark.opacity, mark.size};
}

} // namespace

std::string workerExtension(const std::filesystem::path& name) {
    std::string extension = name.extension().native();
    extension.erase(0, 1);
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return extension.size() > kMaxExtensionBytes ? std::string() : extension;
}

bool isStripped(const PlannedItem& item, const PlannedFile& file) {
    return file.source == PlannedFile::Source::Rendered ||
           (!item.verdict.changes.empty() && media::isStrippable(item.facts.mime));
}

media::RenderTask renderTaskFor(const PlannedItem& item, const PlannedFile& file, const Preset& preset,
                                const std::optional<media::Watermark>& watermark) {
    media::RenderTask task;
    task.extension = workerExtension(item.original);
    task.writeMetadata = preset.writesMetadata;
    task.rotation = item.summary.rotation;
    task.copyMetadata = isStripped(item, file) ? media::CopyMetadata::FromNothing : media::CopyMetadata::Keep;
    task.wantLikeness = item.summary.kind == MediaKind::Image;
    if (preset.writesMetadata) {
        task.metadata = item.leaving.metadata;
    }
    if (file.source == PlannedFile::Source::Rendered) {
        task.rendition = file.spec;
        task.watermark = watermark;
        for (const ImageArea& area : item.leaving.cover) {
            task.covers.push_back({area.x, area.y, area.width, area.height});
        }
    }
    return task;
}

ContentHash inputsOf(const media::RenderTask& task, const PlannedItem& item, const PlannedFile& file,
                     const platform::FileStamp& original) {
    json covers = json::array();
    for (const media::CoverArea& area : task.covers) {
        covers.push_back({area.x, area.y, area.width, area.height});
    }
    const json inputs{{"program", FIELDFRAME_VERSION},
                      {"original",
                       {original.sizeBytes, original.modifiedNanoseconds, original.changedNanoseconds,
                        original.inode, item.summary.hash.hex()}},
                      {"extension", task.extension},
                      {"source", static_cast<int>(file.source)},
                      {"spec", task.rendition ? specJson(*task.rendition) : json()},
                      {"metadata", task.metadata},
                      {"writes", task.writeMetadata},
                      {"rotation", task.rotation},
                      {"covers", std::move(covers)},
                      {"watermark", task.watermark ? markJson(*task.watermark) : json()},
                      {"copy", static_cast<int>(task.copyMetadata)},
                      {"forbidden", item.leaving.forbidden}};
    return hashOfText(inputs.dump(-1, ' ', false, json::error_handler_t::replace));
}

Result<std::optional<media::Watermark>> watermarkOf(const Preset& preset) {
    if (!preset.watermark) {
        return std::optional<media::Watermark>();
    }
    const PresetWatermark& chosen = *preset.watermark;
    media::Watermark mark;
    mark.text = chosen.text;
    mark.place = chosen.place;
    mark.opacity = chosen.opacity;
    mark.size = chosen.size;
    if (!chosen.image.empty()) {
        const auto bytes = platform::readWholeFile(chosen.image, media::kLargestMarkImage);
        if (!bytes) {
            Error error = bytes.error();
            error.detail = "the watermark's image: " + error.detail;
            return tl::unexpected<Error>(std::move(error));
        }
        mark.image.assign(bytes->begin(), bytes->end());
    }
    return std::optional(std::move(mark));
}

} // namespace fieldframe::delivery
