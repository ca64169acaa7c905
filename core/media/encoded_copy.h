// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/canvas.h"
#include "core/media/file_type.h"
#include "core/media/media_task.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fieldframe::media {

/// A rendition as a file.
struct EncodedCopy {
    std::vector<std::byte> bytes;
    FileType type = FileType::Jpeg;
    int width = 0;
    int height = 0;
    int quality = 0; ///< 0 of formats that have none.
    bool wroteMetadata = false;
    std::optional<Error> metadataError; ///< Why the file itself can't say what it should.
};

/// @p canvas as the file that @p task asks for, its metadata in it, within its number of bytes: the best
/// quality that fits, and where none does, the largest size that does at the least one. TooLarge, with
/// numbers, where even a picture of a few pixels has more bytes.
[[nodiscard]] Result<EncodedCopy> encodedCopy(const Canvas& canvas, const RenderTask& task);

} // namespace fieldframe::media
