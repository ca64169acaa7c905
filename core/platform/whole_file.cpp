// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/whole_file.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace fieldframe::platform {

Result<std::string> readWholeFile(const std::filesystem::path& path, std::uint64_t maxBytes) {
    const auto file = openRegularFile(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::string bytes;
    std::array<char, 64 * 1024> buffer{};
    while (true) {
        const ssize_t count = read(file->get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return tl::unexpected(systemError(errno, path, "reading"));
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
        if (bytes.size() > maxBytes) {
            return failure(ErrorCode::TooLarge, display(path),
                           "more than " + std::to_string(maxBytes) + " bytes");
        }
    }
}

} // namespace fieldframe::platform
