// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace fieldframe::test {

/// A file system of a few pages in memory, mounted in a folder of the test's. Needs the right to mount;
/// without it isMounted() is false and the test says that it is skipped.
class SmallDisk {
public:
    SmallDisk(std::filesystem::path folder, const std::string& size);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    bool m_isMounted = false;
};

} // namespace fieldframe::test
