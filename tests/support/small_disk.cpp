// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include <sys/mount.h>

namespace fieldframe::test {

SmallDisk::SmallDisk(std::filesystem::path folder, const std::string& size)
    : m_folder(std::move(folder)) {
    std::filesystem::create_directories(m_folder);
    m_isMounted = mount("fieldframe-test", m_folder.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_isMounted) {
        umount2(m_folder.c_str(), MNT_DETACH);
    }
}

} // namespace fieldframe::test
