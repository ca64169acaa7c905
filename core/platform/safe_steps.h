// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/descriptors.h"
#include "core/platform/safe_file.h"

#include <filesystem>

/// The steps of safe writing; private to the room.
namespace fieldframe::platform {

/// systemError() for a step of writing: what would be an unreadable file is a WriteFailed here.
[[nodiscard]] Error writeError(int errnoValue, const std::filesystem::path& path, std::string_view doing);

/// A fresh temporary path beside @p target.
[[nodiscard]] std::filesystem::path temporaryPathFor(const std::filesystem::path& target);

/// The one temporary path beside @p target that a later run finds again.
[[nodiscard]] std::filesystem::path partPathFor(const std::filesystem::path& target);
/// Whether partPathFor() makes such names.
[[nodiscard]] bool isPartName(std::string_view fileName);

/// The folder of @p path, "." where it names none.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& path);

/// Takes the lock that tells removeLeftovers() to keep off. False where another process has it. A file system
/// without locks counts as locked: nothing is ever removed from it either.
[[nodiscard]] bool lockTemporary(const Descriptor& temporary);

/// rename(2); with Replace::Never the kernel refuses an existing target.
[[nodiscard]] Status renameInto(const std::filesystem::path& from, const std::filesystem::path& to,
                                Replace replace);

/// Makes the names in @p folder durable.
[[nodiscard]] Status syncFolder(const std::filesystem::path& folder);

} // namespace fieldframe::platform
