// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_task.h"

#include <cstddef>
#include <optional>
#include <span>

/// The work of a worker process: one thread, bytes in memory, no file names. A file that is damaged, hostile
/// or over a limit is an Error or a part of the answer; error subjects are empty. Only the limits of the
/// process (memory, CPU time) end what a decoder library does beyond that.
namespace fieldframe::media {

/// Fails only where the file as a whole is refused: UnsupportedFormat (not a kind the program takes) or
/// UnreadableFile (named as such a kind, but the bytes are not). Otherwise what could be read is in the
/// answer, and what could not in its two errors.
[[nodiscard]] Result<ReadAnswer> runReadTask(const ReadTask& task, std::span<const std::byte> original,
                                             std::optional<std::span<const std::byte>> sidecar);

/// Writes the copy into @p targetFd (open for reading and writing, empty), reads it back and proves it. The
/// descriptor stays the caller's; what is in it after a failure is of no use.
[[nodiscard]] Result<RenderAnswer> runRenderTask(const RenderTask& task, std::span<const std::byte> original,
                                                 int targetFd);

/// Writes the next version of @p original, or of @p sidecar, into @p targetFd (open for reading and writing,
/// empty), reads it back and proves it: the picture's own bytes, everything that is not asked for, every
/// field that is. UnsupportedFormat where the kind of file has sidecars (see isWrittenInPlace()) or is built
/// in a way that is not safe to change; WriteFailed where a proof fails.
[[nodiscard]] Result<AmendAnswer> runAmendTask(const AmendTask& task, std::span<const std::byte> original,
                                               std::optional<std::span<const std::byte>> sidecar,
                                               int targetFd);

/// Opens a delivered file of any kind: decodes the picture, reads its metadata, and tells what else is in it
/// and which of the task's texts. Fails only where nothing can be said of the file (UnsupportedFormat: no
/// kind the program takes, and then its bytes are still searched by ForbiddenText in the program itself if it
/// is a text of our own).
[[nodiscard]] Result<ProofAnswer> runProofTask(const ProofTask& task, std::span<const std::byte> file);

} // namespace fieldframe::media
