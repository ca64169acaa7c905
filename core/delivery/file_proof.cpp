// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/file_proof.h"

#include "core/base/forbidden_text.h"
#include "core/delivery/render_inputs.h"

#include <algorithm>
#include <utility>

namespace fieldframe::delivery {

namespace {

std::string_view nameOf(media::Remain remain) {
    switch (remain) {
    case media::Remain::Position:
        return "a position";
    case media::Remain::Thumbnail:
        return "an embedded thumbnail";
    case media::Remain::SecondPicture:
        return "a second picture";
    case media::Remain::MakerNote:
        return "a maker note";
    case media::Remain::Serial:
        return "a serial number or owner";
    case media::Remain::History:
        return "an edit history";
    case media::Remain::ForeignNamespace:
        return "a private namespace";
    case media::Remain::PrivatePart:
        return "a private part";
    case media::Remain::Comment:
        return "a comment";
    case media::Remain::Credentials:
        return "content credentials";
    case media::Remain::TrailingBytes:
        return "bytes behind the picture";
    }
    return "something else";
}

/// Somebody let original bytes go that can't be changed: what is in them goes with them, by that word.
bool isWaived(const PlannedItem& item, const PlannedFile& file) {
    return file.source == PlannedFile::Source::Copied && !isStripped(item, file) &&
           std::ranges::any_of(item.verdict.overridden, [](const protection::Hold& hold) {
               return hold.code == protection::HoldCode::CannotBeChanged ||
                      hold.code == protection::HoldCode::CannotCover;
           });
}

Error objection(std::string why) {
    return {ErrorCode::Conflict, {}, "the finished file was opened again and " + std::move(why)};
}

/// Those that no value says. A photographer's name stands in the credit, whoever owns the camera; and a
/// number that is found in a date says nothing.
std::vector<std::string> unsaid(const std::vector<std::string>& numbers,
                                const DescriptiveMetadata& metadata) {
    std::vector<bool> isSaid(numbers.size());
    const ForbiddenText search(numbers);
    for (const FieldValue& value : metadata.values) {
        for (const ForbiddenText::Finding& found : search.find(displayText(value.content))) {
            isSaid[found.text] = true;
        }
    }
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!isSaid[i]) {
            rest.push_back(numbers[i]);
        }
    }
    return rest;
}

} // namespace

media::ProofTask proofTaskFor(const PlannedItem& item, const PlannedFile& file,
                              const std::vector<std::string>& originalNumbers) {
    media::ProofTask task;
    task.extension = workerExtension(file.name);
    if (!isWaived(item, file)) {
        task.forbidden = item.leaving.forbidden;
        for (std::string& number : unsaid(originalNumbers, item.leaving.metadata)) {
            if (task.forbidden.size() < media::kMostForbidden) {
                task.forbidden.push_back(std::move(number));
            }
        }
    }
    return task;
}

std::optional<Error> objectionTo(const media::ProofAnswer& proof, const PlannedItem& item,
                                 const PlannedFile& file) {
    if (!proof.found.empty()) {
        return objection("holds a protected text (in " + proof.found.front().where + ", " +
                         proof.found.front().encoding + ")");
    }
    if (isWaived(item, file)) {
        return std::nullopt;
    }
    const bool isMadeHere = isStripped(item, file);
    if (file.source == PlannedFile::Source::Rendered && !proof.isPictureWhole) {
        return objection("is not a whole picture" +
                         (proof.pictureError ? ": " + proof.pictureError->detail : std::string()));
    }
    const bool mayTellPosition =
        item.leaving.mayTellPosition || item.leaving.metadata.find(FieldId::GpsLatitude) != nullptr;
    if (!mayTellPosition && proof.has(media::Remain::Position)) {
        return objection("holds " + std::string(nameOf(media::Remain::Position)));
    }
    for (const media::FoundRemain& remain : proof.remains) {
        if (isMadeHere && remain.what != media::Remain::Position) {
            return objection("holds " + std::string(nameOf(remain.what)) + " (" + remain.detail + ")");
        }
    }
    return std::nullopt;
}

} // namespace fieldframe::delivery
