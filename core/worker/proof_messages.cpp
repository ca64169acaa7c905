// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/proof_messages.h"

#include "core/worker/message_values.h"

#include <limits>

namespace fieldframe::worker {

using nlohmann::json;

namespace {

constexpr std::size_t kMostFindings = 200;
constexpr std::size_t kLongestWord = 128;
constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();

json toJson(const std::vector<media::FoundRemain>& remains) {
    json list = json::array();
    for (const media::FoundRemain& remain : remains) {
        list.push_back({{"what", static_cast<int>(remain.what)}, {"detail", remain.detail}});
    }
    return list;
}

json toJson(const std::vector<media::FoundText>& found) {
    json list = json::array();
    for (const media::FoundText& text : found) {
        list.push_back({{"text", text.forbidden},
                        {"where", text.where},
                        {"offset", text.offset},
                        {"encoding", text.encoding}});
    }
    return list;
}

} // namespace

json toJson(const media::ProofTask& task) {
    return {{"extension", task.extension.substr(0, kLongestExtension)}, {"forbidden", task.forbidden}};
}

media::ProofTask proofTaskFrom(const json& value) {
    media::ProofTask task;
    task.extension = boundedText(value.at("extension"), kLongestExtension);
    for (const json& text : boundedList(value.at("forbidden"), media::kMostForbidden)) {
        task.forbidden.push_back(boundedText(text, media::kLongestForbidden));
    }
    return task;
}

json toJson(const media::ProofAnswer& answer) {
    json value{{"mime", answer.mime},
               {"width", answer.width},
               {"height", answer.height},
               {"orientation", answer.orientation},
               {"whole", answer.isPictureWhole},
               {"metadata", answer.metadata},
               {"remains", toJson(answer.remains)},
               {"found", toJson(answer.found)},
               {"hash", hashJson(answer.hash)}};
    if (answer.metadataError) {
        value["metadataError"] = errorJson(*answer.metadataError);
    }
    if (answer.pictureError) {
        value["pictureError"] = errorJson(*answer.pictureError);
    }
    return value;
}

media::ProofAnswer proofAnswerFrom(const json& value) {
    constexpr std::uint32_t kLargest = std::numeric_limits<std::uint32_t>::max();
    media::ProofAnswer answer;
    answer.mime = boundedText(value.at("mime"), kLongestWord);
    answer.width = within<std::uint32_t>(value.at("width"), 0, kLargest);
    answer.height = within<std::uint32_t>(value.at("height"), 0, kLargest);
    answer.orientation = within(value.at("orientation"), 1, 8);
    answer.isPictureWhole = value.at("whole").get<bool>();
    answer.metadata = value.at("metadata").get<DescriptiveMetadata>();
    for (const json& remain : boundedList(value.at("remains"), kMostFindings)) {
        answer.remains.push_back({static_cast<media::Remain>(within(remain.at("what"), 1, 11)),
                                  boundedText(remain.at("detail"), kLongestDetail)});
    }
    for (const json& text : boundedList(value.at("found"), kMostFindings)) {
        answer.found.push_back({within<std::size_t>(text.at("text"), 0, media::kMostForbidden - 1),
                                boundedText(text.at("where"), kLongestWord),
                                within<std::uint64_t>(text.at("offset"), 0, kMost),
                                boundedText(text.at("encoding"), kLongestWord)});
    }
    answer.hash = hashFrom(value.at("hash"));
    if (value.contains("metadataError")) {
        answer.metadataError = errorFrom(value["metadataError"]);
    }
    if (value.contains("pictureError")) {
        answer.pictureError = errorFrom(value["pictureError"]);
    }
    return answer;
}

} // namespace fieldframe::worker
