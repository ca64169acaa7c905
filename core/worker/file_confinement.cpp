// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/file_confinement.h"

#include "core/platform/descriptors.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdint>

namespace fieldframe::worker {
namespace {

/// Rights of the first version of Landlock: every kernel that has it knows them.
constexpr std::uint64_t kReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t kEverything =
    kReading | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
    LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

/// Where libraries keep their modules, tables, profiles and fonts.
constexpr std::array kReadable{"/usr",
                               "/lib",
                               "/lib64",
                               "/etc/ld.so.cache",
                               "/etc/fonts",
                               "/var/cache/fontconfig",
                               "/sys/devices/system/cpu",
                               "/proc/cpuinfo"};

void allowReading(int ruleset, const char* path) {
    const platform::Descriptor folder(open(path, O_PATH | O_CLOEXEC));
    if (!folder.isOpen()) {
        return; // Not on this system.
    }
    landlock_path_beneath_attr rule{};
    rule.parent_fd = folder.get();
    rule.allowed_access = kReading;
    if (syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0) {
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE; // A file has no folder's rights.
        syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    }
}

} // namespace

bool confineFiles() {
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = kEverything;
    const platform::Descriptor ruleset(
        static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0)));
    if (!ruleset.isOpen()) {
        return false;
    }
    for (const char* path : kReadable) {
        allowReading(ruleset.get(), path);
    }
    return syscall(SYS_landlock_restrict_self, ruleset.get(), 0) == 0;
}

} // namespace fieldframe::worker
