// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/folder_file.h"

#include "core/platform/descriptors.h"
#include "core/platform/safe_steps.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace fieldframe::platform {

Status writeIntoFolder(const std::filesystem::path& folder, const std::filesystem::path& relative,
                       std::string_view bytes) {
    const bool leadsOut =
        std::ranges::any_of(relative, [](const auto& part) { return part == ".." || part == "/"; });
    if (!relative.has_filename() || leadsOut) {
        return failure(ErrorCode::InvalidInput, display(relative), "does not stay below the folder");
    }
    const std::filesystem::path path = folder / relative;
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    if (failed) {
        return tl::unexpected(writeError(failed.value(), path, "making its folder"));
    }
    const Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!file.isOpen()) {
        return tl::unexpected(writeError(errno, path, "making"));
    }
    while (!bytes.empty()) {
        const ssize_t written = write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return tl::unexpected(writeError(errno, path, "writing"));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace fieldframe::platform
