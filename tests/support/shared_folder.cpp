// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_folder.h"

#include <cstdlib>
#include <iostream>

namespace fieldframe::test {

std::optional<std::filesystem::path> sharedFile(std::string_view relative) {
    const char* const named =
        std::getenv("FIELDFRAME_SHARED"); // NOLINT(concurrency-mt-unsafe): nothing sets it.
    const std::filesystem::path folder = named != nullptr
                                             ? std::filesystem::path(named)
                                             : std::filesystem::path(FIELDFRAME_SOURCE_DIR) / "../shared";
    std::filesystem::path file = folder / relative;
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        std::cout << "skipped: no " << file.string() << '\n';
        return std::nullopt;
    }
    return file;
}

} // namespace fieldframe::test
