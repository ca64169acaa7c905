// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/file_proof.h"

#include "core/delivery/render_inputs.h"

#include <algorithm>

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

} // namespace

media::ProofTask proofTaskFor(const PlannedItem& item, const PlannedFile& file) {
    media::ProofTask task;
    task.extension = workerExtension(file.name);
    if (!isWaived(item, file)) {
        task.forbidden = item.leaving.forbidden;
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
        item.leaving.metadata.find(FieldId::GpsLatitude) != nullptr || item.verdict.changes.empty();
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
