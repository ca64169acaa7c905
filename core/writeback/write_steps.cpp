// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/write_steps.h"

#include "core/writeback/file_look.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace fieldframe::writeback {

namespace fs = std::filesystem;

namespace {

/// A new name for the content would part it from its other names, or go behind the back of whoever forbade
/// it.
Status checkReplaceable(const fs::path& original) {
    const auto stamp = platform::stampOf(original);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (stamp->linkCount > 1) {
        return failure(ErrorCode::UnsupportedFormat, platform::display(original),
                       "it has several names (hard links), which writing would part");
    }
    if (access(original.c_str(), W_OK) != 0) {
        return tl::unexpected(platform::systemError(errno, original, "writing"));
    }
    return {};
}

WriteStep sidecarStep(const catalog::FileState& state, const fs::path& original, const MetadataEdit& edit,
                      const SidecarPlace& place) {
    WriteStep step;
    step.task = {taskExtension(original), edit, media::AmendTask::Into::Sidecar, place.originalsExtension};
    step.target = place.target;
    step.former = place.former;
    if (!place.former) {
        // Who reads a sidecar looks nowhere else: a new one says all there is to say.
        for (const FieldValue& value : state.metadata.values) {
            if (!state.conflicting.contains(value.field)) {
                step.task.edit.fields.insert(value.field);
            }
        }
    }
    return step;
}

} // namespace

std::set<FieldId> writableFields(const catalog::FileState& state) {
    std::set<FieldId> fields;
    std::ranges::set_difference(state.unwritten, state.conflicting, std::inserter(fields, fields.end()));
    return fields;
}

WriteStep stepBeside(const catalog::FileState& state, IimMode iim, SidecarFolders& sidecars) {
    // Beside the name that the catalog knows: there it is looked for.
    return sidecarStep(state, state.path, {state.metadata, writableFields(state), iim},
                       sidecars.placeFor(state.path, state.mime));
}

Result<std::vector<WriteStep>> stepsFor(const catalog::FileState& state, const fs::path& original,
                                        IimMode iim, SidecarFolders& sidecars) {
    const MetadataEdit edit{state.metadata, writableFields(state), iim};
    std::vector<WriteStep> steps;
    const bool isInPlace = isWrittenInPlace(state.mime);
    if (isInPlace) {
        if (const Status replaceable = checkReplaceable(original); !replaceable) {
            return tl::unexpected(replaceable.error());
        }
        steps.push_back(
            {{taskExtension(original), edit, media::AmendTask::Into::Original, {}}, original, {}});
    }
    if (!isInPlace || sidecars.existing(state.path)) {
        steps.push_back(stepBeside(state, iim, sidecars));
    }
    return steps;
}

} // namespace fieldframe::writeback
