// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/file_state.h"
#include "core/media/media_task.h"
#include "core/platform/descriptors.h"
#include "core/writeback/sidecar_folders.h"

#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
struct TaskFiles;
} // namespace fieldframe::worker

namespace fieldframe::writeback {

/// An asset's file and sidecar as they are now, seen from outside.
struct FileLook {
    std::filesystem::path path;
    platform::FileStamp stamp;
    catalog::SidecarVersion sidecar;

    [[nodiscard]] bool isAsKnown(const catalog::FileState& state) const;
};

[[nodiscard]] catalog::FileVersion versionOf(const platform::FileStamp& stamp);
/// NotFound where the file can't be reached.
[[nodiscard]] Result<FileLook> lookAt(const catalog::FileState& state, SidecarFolders& sidecars);

/// What a worker reads of a file that another program changed: everything, and a new thumbnail.
struct Reread {
    media::ReadTask task;
    FileLook look; ///< On opening.
};
/// Opens the files for it. Errors carry the file's name.
[[nodiscard]] Result<Reread> beginReread(const FileLook& look, worker::TaskFiles& files);

/// Whether to read once more without the thumbnail, after @p error: a picture that is too much to decode is
/// no reason to overhear what its file says.
[[nodiscard]] bool isPictureToBlame(const Reread& reread, const Error& error);
/// beginReread(), and the answer, waiting.
[[nodiscard]] Result<media::ReadAnswer> rereadNow(worker::WorkerPool& workers, Reread& reread,
                                                  const FileLook& look, const std::stop_token& stop);

/// Brings @p answer into the catalog. ChangedWhileRead where the file is no longer what was read;
/// UnreadableFile where what it says is damaged: that is no reason to forget what it said before.
[[nodiscard]] Result<catalog::MergeReport> merge(const catalog::Catalog& catalog,
                                                 const catalog::FileState& state, const Reread& reread,
                                                 media::ReadAnswer answer, const GlobalId& batch);

/// Extension of a file's name as the workers want it.
[[nodiscard]] std::string taskExtension(const std::filesystem::path& path);

} // namespace fieldframe::writeback
