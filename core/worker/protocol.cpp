// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/protocol.h"

#include "core/base/text.h"
#include "core/worker/amend_messages.h"
#include "core/worker/bounded_cbor.h"
#include "core/worker/message_values.h"
#include "core/worker/proof_messages.h"
#include "core/worker/render_messages.h"

#include <nlohmann/json.hpp>

namespace fieldframe::worker {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestMime = 128;
constexpr std::size_t kLongestName = 1024;

/// Moves the picture's bytes into the frame's tail; the head says how many they are.
json toJson(media::Rendition&& rendition, std::vector<std::vector<std::uint8_t>>& tail) {
    json value{{"width", rendition.width},
               {"height", rendition.height},
               {"embedded", rendition.isFromEmbedded},
               {"size", rendition.bytes.size()}};
    tail.push_back(std::move(rendition.bytes));
    return value;
}

media::Rendition renditionFrom(const json& value, std::span<const std::uint8_t>& tail) {
    media::Rendition rendition;
    rendition.width = within(value.at("width"), 1, kLargestEdge);
    rendition.height = within(value.at("height"), 1, kLargestEdge);
    rendition.isFromEmbedded = value.at("embedded").get<bool>();
    const auto size =
        within<std::uint32_t>(value.at("size"), 1, static_cast<std::uint32_t>(kAnswerLimits.tailBytes));
    if (size > tail.size()) {
        refuse("rendition larger than its frame");
    }
    rendition.bytes.assign(tail.begin(), tail.begin() + size);
    tail = tail.subspan(size);
    return rendition;
}

json toJson(const MediaFacts& facts) {
    json value{{"kind", static_cast<int>(facts.kind)},
               {"mime", facts.mime.substr(0, kLongestMime)},
               {"width", facts.width},
               {"height", facts.height},
               {"orientation", facts.orientation},
               {"containerOrients", facts.containerOrients}};
    if (facts.durationMilliseconds) {
        value["duration"] = *facts.durationMilliseconds;
    }
    if (!facts.camera.empty()) {
        value["camera"] = text::cutAtGrapheme(facts.camera, kLongestName);
    }
    if (!facts.lens.empty()) {
        value["lens"] = text::cutAtGrapheme(facts.lens, kLongestName);
    }
    if (!facts.regions.empty()) {
        value["regions"] = storedRegions(facts.regions);
    }
    return value;
}

MediaFacts factsFrom(const json& value) {
    constexpr std::uint32_t kLargest = std::numeric_limits<std::uint32_t>::max();
    MediaFacts facts;
    facts.kind = static_cast<MediaKind>(within(value.at("kind"), 1, 3));
    facts.mime = boundedText(value.at("mime"), kLongestMime);
    facts.width = within<std::uint32_t>(value.at("width"), 0, kLargest);
    facts.height = within<std::uint32_t>(value.at("height"), 0, kLargest);
    facts.orientation = within(value.at("orientation"), 1, 8);
    facts.containerOrients = value.at("containerOrients").get<bool>();
    if (value.contains("duration")) {
        facts.durationMilliseconds =
            within<std::int64_t>(value["duration"], 0, std::numeric_limits<std::int64_t>::max());
    }
    if (value.contains("camera")) {
        facts.camera = boundedText(value["camera"], kLongestName);
    }
    if (value.contains("lens")) {
        facts.lens = boundedText(value["lens"], kLongestName);
    }
    if (value.contains("regions")) {
        // More than that many areas can't be said, and each text is cut.
        constexpr std::size_t kLongestRegions = kMostRegions * (2 * kLongestRegionText + 200);
        facts.regions = regionsFromStored(boundedText(value["regions"], kLongestRegions))
                            .value_or(std::vector<ImageRegion>());
    }
    return facts;
}

json toJson(const media::ReadTask& task) {
    json value{{"extension", task.extension.substr(0, kLongestExtension)},
               {"metadata", task.wantMetadata},
               {"hash", task.wantHash},
               {"likeness", task.wantLikeness}};
    if (task.thumbnail) {
        value["thumbnail"] = worker::toJson(*task.thumbnail);
    }
    if (task.preview) {
        value["preview"] = worker::toJson(*task.preview);
    }
    return value;
}

media::ReadTask readTaskFrom(const json& value) {
    media::ReadTask task;
    task.extension = boundedText(value.at("extension"), kLongestExtension);
    task.wantMetadata = value.at("metadata").get<bool>();
    task.wantHash = value.at("hash").get<bool>();
    task.wantLikeness = value.at("likeness").get<bool>();
    if (value.contains("thumbnail")) {
        task.thumbnail = specFrom(value["thumbnail"]);
    }
    if (value.contains("preview")) {
        task.preview = specFrom(value["preview"]);
    }
    return task;
}

json toJson(media::ReadAnswer&& answer, std::vector<std::vector<std::uint8_t>>& tail) {
    json value{{"facts", toJson(answer.facts)}, {"metadata", answer.metadata}};
    if (answer.hash) {
        value["hash"] = hashJson(*answer.hash);
    }
    if (answer.thumbnail) {
        value["thumbnail"] = toJson(std::move(*answer.thumbnail), tail);
    }
    if (answer.preview) {
        value["preview"] = toJson(std::move(*answer.preview), tail);
    }
    if (answer.likeness) {
        value["likeness"] = answer.likeness->bits;
    }
    if (answer.metadataError) {
        value["metadataError"] = errorJson(*answer.metadataError);
    }
    if (answer.renditionError) {
        value["renditionError"] = errorJson(*answer.renditionError);
    }
    return value;
}

media::ReadAnswer readAnswerFrom(const json& value, std::span<const std::uint8_t> tail) {
    media::ReadAnswer answer;
    answer.facts = factsFrom(value.at("facts"));
    answer.metadata = value.at("metadata").get<DescriptiveMetadata>();
    if (value.contains("hash")) {
        answer.hash = hashFrom(value["hash"]);
    }
    if (value.contains("thumbnail")) {
        answer.thumbnail = renditionFrom(value["thumbnail"], tail);
    }
    if (value.contains("preview")) {
        answer.preview = renditionFrom(value["preview"], tail);
    }
    if (value.contains("likeness")) {
        answer.likeness = likenessFrom(value["likeness"]);
    }
    if (value.contains("metadataError")) {
        answer.metadataError = errorFrom(value["metadataError"]);
    }
    if (value.contains("renditionError")) {
        answer.renditionError = errorFrom(value["renditionError"]);
    }
    return answer;
}

OutgoingFrame frameOf(const json& head) {
    OutgoingFrame frame;
    json::to_cbor(head, frame.head);
    return frame;
}

/// Everything thrown while values are taken out of a peer's message means that the message is bad.
template <class T, class Take>
Result<T> decoded(const IncomingFrame& frame, const Take& take) {
    const Result<json> head = parseBoundedCbor(frame.head);
    if (!head) {
        return tl::unexpected(head.error());
    }
    try {
        return take(*head);
    } catch (const std::exception& error) {
        return failure(ErrorCode::InvalidInput, {}, error.what());
    }
}

} // namespace

OutgoingFrame encode(const Settings& settings) {
    return frameOf({{"protocol", settings.protocol},
                    {"memory", settings.limits.memoryBytes},
                    {"cpu", settings.limits.cpuTime.count()},
                    {"wall", settings.limits.wallTime.count()}});
}

OutgoingFrame encode(const Greeting& greeting) {
    return frameOf({{"protocol", greeting.protocol},
                    {"version", greeting.version},
                    {"confinement", greeting.confinement}});
}

Result<OutgoingFrame> encode(const Task& task) {
    json head{{"id", task.id}};
    if (const auto* read = std::get_if<media::ReadTask>(&task.what)) {
        head["read"] = toJson(*read);
    } else if (const auto* render = std::get_if<media::RenderTask>(&task.what)) {
        head["render"] = toJson(*render);
    } else if (const auto* amend = std::get_if<media::AmendTask>(&task.what)) {
        head["amend"] = toJson(*amend);
    } else {
        head["prove"] = toJson(std::get<media::ProofTask>(task.what));
    }
    OutgoingFrame frame = frameOf(head);
    if (frame.head.size() > kTaskLimits.headBytes) {
        return failure(ErrorCode::TooLarge, {}, "metadata larger than a worker takes");
    }
    return frame;
}

Result<OutgoingFrame> encode(Answer&& answer) {
    json head{{"id", answer.id}};
    std::vector<std::vector<std::uint8_t>> tail;
    if (auto* read = std::get_if<media::ReadAnswer>(&answer.what)) {
        head["read"] = toJson(std::move(*read), tail);
    } else if (const auto* render = std::get_if<media::RenderAnswer>(&answer.what)) {
        head["render"] = toJson(*render);
    } else if (const auto* amend = std::get_if<media::AmendAnswer>(&answer.what)) {
        head["amend"] = toJson(*amend);
    } else if (const auto* proof = std::get_if<media::ProofAnswer>(&answer.what)) {
        head["prove"] = toJson(*proof);
    } else {
        head["error"] = errorJson(std::get<Error>(answer.what));
    }
    OutgoingFrame frame = frameOf(head);
    std::size_t tailBytes = 0;
    for (const std::vector<std::uint8_t>& part : tail) {
        tailBytes += part.size();
    }
    if (frame.head.size() > kAnswerLimits.headBytes || tailBytes > kAnswerLimits.tailBytes) {
        return failure(ErrorCode::TooLarge, {}, "more metadata or larger renditions than the program takes");
    }
    frame.tail = std::move(tail);
    return frame;
}

Result<Settings> decodeSettings(const IncomingFrame& frame) {
    return decoded<Settings>(frame, [](const json& head) {
        constexpr std::int64_t kDay = 24 * 60 * 60;
        Settings settings;
        settings.protocol = head.at("protocol").get<int>();
        settings.limits.memoryBytes = head.at("memory").get<std::uint64_t>();
        settings.limits.cpuTime = std::chrono::seconds(within<std::int64_t>(head.at("cpu"), 1, kDay));
        settings.limits.wallTime = std::chrono::seconds(within<std::int64_t>(head.at("wall"), 1, kDay));
        return settings;
    });
}

Result<Greeting> decodeGreeting(const IncomingFrame& frame) {
    return decoded<Greeting>(frame, [](const json& head) {
        Greeting greeting;
        greeting.protocol = head.at("protocol").get<int>();
        greeting.version = boundedText(head.at("version"), kLongestMime);
        greeting.confinement = boundedText(head.at("confinement"), kLongestDetail);
        return greeting;
    });
}

Result<Task> decodeTask(const IncomingFrame& frame) {
    return decoded<Task>(frame, [](const json& head) {
        Task task{head.at("id").get<std::uint64_t>(), {}};
        if (head.contains("render")) {
            task.what = renderTaskFrom(head["render"]);
        } else if (head.contains("amend")) {
            task.what = amendTaskFrom(head["amend"]);
        } else if (head.contains("prove")) {
            task.what = proofTaskFrom(head["prove"]);
        } else {
            task.what = readTaskFrom(head.at("read"));
        }
        return task;
    });
}

Result<Answer> decodeAnswer(const IncomingFrame& frame) {
    return decoded<Answer>(frame, [&](const json& head) {
        Answer answer{head.at("id").get<std::uint64_t>(), {}};
        if (head.contains("error")) {
            answer.what = errorFrom(head["error"]);
        } else if (head.contains("render")) {
            answer.what = renderAnswerFrom(head["render"]);
        } else if (head.contains("amend")) {
            answer.what = amendAnswerFrom(head["amend"]);
        } else if (head.contains("prove")) {
            answer.what = proofAnswerFrom(head["prove"]);
        } else {
            answer.what = readAnswerFrom(head.at("read"), frame.tail);
        }
        return answer;
    });
}

} // namespace fieldframe::worker
