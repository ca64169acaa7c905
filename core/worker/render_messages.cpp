// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/render_messages.h"

#include "core/model/rotation.h"
#include "core/worker/message_values.h"

#include <cmath>
#include <limits>

namespace fieldframe::worker {

using nlohmann::json;

namespace {

constexpr std::size_t kLargestSidecar = 16ull << 20;
constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();

json toJson(const media::Watermark& mark) {
    return {{"text", mark.text},
            {"image", json::binary(mark.image)},
            {"place", static_cast<int>(mark.place)},
            {"opacity", mark.opacity},
            {"size", mark.size}};
}

media::Watermark watermarkFrom(const json& value) {
    media::Watermark mark;
    mark.text = boundedText(value.at("text"), media::kLongestMarkText);
    mark.image = value.at("image").get_binary();
    if (mark.image.size() > media::kLargestMarkImage) {
        refuse("watermark too large");
    }
    mark.place = static_cast<media::MarkPlace>(within(value.at("place"), 1, 9));
    mark.opacity = within(value.at("opacity"), 1, 100);
    mark.size = within(value.at("size"), 1, 100);
    return mark;
}

double finite(const json& value) {
    const auto number = value.get<double>();
    if (!value.is_number() || !std::isfinite(number)) {
        refuse("no number");
    }
    return number;
}

media::CoverArea coverFrom(const json& value) {
    const json::array_t& numbers = boundedList(value, 4);
    if (numbers.size() != 4) {
        refuse("a cover of other than four numbers");
    }
    return {finite(numbers[0]), finite(numbers[1]), finite(numbers[2]), finite(numbers[3])};
}

json coversJson(const std::vector<media::CoverArea>& covers) {
    json list = json::array();
    for (const media::CoverArea& cover : covers) {
        list.push_back({cover.x, cover.y, cover.width, cover.height});
    }
    return list;
}

} // namespace

json toJson(const media::RenditionSpec& spec) {
    return {{"edge", spec.longEdge},
            {"quality", spec.quality},
            {"format", static_cast<int>(spec.format)},
            {"source", static_cast<int>(spec.source)},
            {"boxWidth", spec.boxWidth},
            {"boxHeight", spec.boxHeight},
            {"pixels", spec.mostPixels},
            {"bytes", spec.mostBytes},
            {"colours", static_cast<int>(spec.colours)},
            {"sharpening", static_cast<int>(spec.sharpening)},
            {"light", static_cast<int>(spec.light)}};
}

media::RenditionSpec specFrom(const json& value) {
    media::RenditionSpec spec;
    spec.longEdge = within(value.at("edge"), 0, kLargestEdge);
    spec.quality = within(value.at("quality"), 1, 100);
    spec.format = static_cast<media::ImageFormat>(within(value.at("format"), 1, 5));
    spec.source = static_cast<media::PixelSource>(within(value.at("source"), 0, 1));
    spec.boxWidth = within(value.at("boxWidth"), 0, kLargestEdge);
    spec.boxHeight = within(value.at("boxHeight"), 0, kLargestEdge);
    spec.mostPixels = within<std::uint64_t>(value.at("pixels"), 0, kMost);
    spec.mostBytes = within<std::uint64_t>(value.at("bytes"), 0, kMost);
    spec.colours = static_cast<media::OutputColours>(within(value.at("colours"), 1, 3));
    spec.sharpening = static_cast<media::OutputSharpening>(within(value.at("sharpening"), 0, 3));
    spec.light = static_cast<media::ResamplingLight>(within(value.at("light"), 0, 2));
    return spec;
}

json toJson(const media::RenderTask& task) {
    json value{{"extension", task.extension.substr(0, kLongestExtension)},
               {"metadata", task.metadata},
               {"writeMetadata", task.writeMetadata},
               {"rotation", task.rotation},
               {"covers", coversJson(task.covers)},
               {"copyMetadata", static_cast<int>(task.copyMetadata)},
               {"likeness", task.wantLikeness}};
    if (task.rendition) {
        value["rendition"] = toJson(*task.rendition);
    }
    if (task.watermark) {
        value["watermark"] = toJson(*task.watermark);
    }
    return value;
}

media::RenderTask renderTaskFrom(const json& value) {
    media::RenderTask task;
    task.extension = boundedText(value.at("extension"), kLongestExtension);
    task.metadata = value.at("metadata").get<DescriptiveMetadata>();
    task.writeMetadata = value.at("writeMetadata").get<bool>();
    task.rotation = within(value.at("rotation"), 0, 270);
    if (!isRotation(task.rotation)) {
        refuse("rotation that is no quarter of a turn");
    }
    for (const json& cover : boundedList(value.at("covers"), media::kMostCovers)) {
        task.covers.push_back(coverFrom(cover));
    }
    task.copyMetadata = static_cast<media::CopyMetadata>(within(value.at("copyMetadata"), 1, 2));
    task.wantLikeness = value.at("likeness").get<bool>();
    if (value.contains("rendition")) {
        task.rendition = specFrom(value["rendition"]);
    }
    if (value.contains("watermark")) {
        task.watermark = watermarkFrom(value["watermark"]);
    }
    return task;
}

json toJson(const media::RenderAnswer& answer) {
    json value = {{"width", answer.width},
                  {"height", answer.height},
                  {"size", answer.sizeBytes},
                  {"hash", hashJson(answer.hash)},
                  {"wroteMetadata", answer.wroteMetadata},
                  {"sidecar", answer.sidecar},
                  {"quality", answer.quality}};
    if (answer.metadataError) {
        value["metadataError"] = errorJson(*answer.metadataError);
    }
    if (answer.likeness) {
        value["likeness"] = answer.likeness->bits;
    }
    if (!answer.originalNumbers.empty()) {
        value["originalNumbers"] = answer.originalNumbers;
    }
    return value;
}

media::RenderAnswer renderAnswerFrom(const json& value) {
    media::RenderAnswer answer;
    // A copy with its pixels untouched has the size that its original claims.
    answer.width = within(value.at("width"), 0, std::numeric_limits<int>::max());
    answer.height = within(value.at("height"), 0, std::numeric_limits<int>::max());
    answer.sizeBytes = within<std::uint64_t>(value.at("size"), 0, kMost);
    answer.hash = hashFrom(value.at("hash"));
    answer.wroteMetadata = value.at("wroteMetadata").get<bool>();
    answer.sidecar = boundedText(value.at("sidecar"), kLargestSidecar);
    answer.quality = within(value.at("quality"), 0, 100);
    if (value.contains("metadataError")) {
        answer.metadataError = errorFrom(value["metadataError"]);
    }
    if (value.contains("likeness")) {
        answer.likeness = likenessFrom(value["likeness"]);
    }
    if (value.contains("originalNumbers")) {
        for (const json& number : boundedList(value["originalNumbers"], media::kMostOriginalNumbers)) {
            answer.originalNumbers.push_back(boundedText(number, media::kLongestOriginalNumber));
        }
    }
    return answer;
}

} // namespace fieldframe::worker
