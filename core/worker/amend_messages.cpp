// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/amend_messages.h"

#include "core/worker/message_values.h"

#include <limits>

namespace fieldframe::worker {

using nlohmann::json;

namespace {

FieldId fieldFrom(const json& value) {
    const MetadataField* field = findMetadataField(within<std::uint16_t>(value, 1, 0xffff));
    if (field == nullptr) {
        refuse("unknown field");
    }
    return field->id;
}

} // namespace

json toJson(const media::AmendTask& task) {
    json fields = json::array();
    for (const FieldId field : task.edit.fields) {
        fields.push_back(static_cast<int>(field));
    }
    return {{"extension", task.extension.substr(0, kLongestExtension)},
            {"metadata", task.edit.metadata},
            {"fields", std::move(fields)},
            {"iim", static_cast<int>(task.edit.iim)},
            {"into", static_cast<int>(task.into)},
            {"sidecarFor", task.sidecarFor.substr(0, kLongestExtension)}};
}

media::AmendTask amendTaskFrom(const json& value) {
    media::AmendTask task;
    task.extension = boundedText(value.at("extension"), kLongestExtension);
    task.edit.metadata = value.at("metadata").get<DescriptiveMetadata>();
    for (const json& field : boundedList(value.at("fields"), metadataFields().size())) {
        task.edit.fields.insert(fieldFrom(field));
    }
    task.edit.iim = static_cast<IimMode>(within(value.at("iim"), 1, 3));
    task.into = static_cast<media::AmendTask::Into>(within(value.at("into"), 0, 1));
    task.sidecarFor = boundedText(value.at("sidecarFor"), kLongestExtension);
    return task;
}

json toJson(const media::AmendAnswer& answer) {
    json refused = json::array();
    for (const media::RefusedField& field : answer.refused) {
        refused.push_back({{"field", static_cast<int>(field.field)}, {"reason", field.reason}});
    }
    json cuts = json::array();
    for (const media::CutText& cut : answer.cuts) {
        cuts.push_back({{"field", static_cast<int>(cut.field)}, {"bytes", cut.bytes}, {"limit", cut.limit}});
    }
    return {{"unchanged", answer.isUnchanged},     {"size", answer.sizeBytes},
            {"hash", hashJson(answer.hash)},       {"metadata", answer.metadata},
            {"refused", std::move(refused)},       {"cuts", std::move(cuts)},
            {"credentials", answer.hasCredentials}};
}

media::AmendAnswer amendAnswerFrom(const json& value) {
    constexpr std::size_t kMostCuts = 100'000; // Each item of a list may be cut.
    constexpr auto kLargest = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    media::AmendAnswer answer;
    answer.isUnchanged = value.at("unchanged").get<bool>();
    answer.sizeBytes = within<std::uint64_t>(value.at("size"), 0, kLargest);
    answer.hash = hashFrom(value.at("hash"));
    answer.metadata = value.at("metadata").get<DescriptiveMetadata>();
    for (const json& refused : boundedList(value.at("refused"), metadataFields().size())) {
        answer.refused.push_back(
            {fieldFrom(refused.at("field")), boundedText(refused.at("reason"), kLongestDetail)});
    }
    for (const json& cut : boundedList(value.at("cuts"), kMostCuts)) {
        answer.cuts.push_back({fieldFrom(cut.at("field")), within<std::size_t>(cut.at("bytes"), 0, kLargest),
                               within<std::size_t>(cut.at("limit"), 0, kLargest)});
    }
    answer.hasCredentials = value.at("credentials").get<bool>();
    return answer;
}

} // namespace fieldframe::worker
