// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/syscall_filter.h"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

namespace fieldframe::worker {
namespace {

/// Refused whatever their arguments. Names that a kernel or architecture does not have are passed over.
constexpr std::array kRefused{
    // Network. The socket to the program is open already.
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "setsockopt",
    // Other programs and processes.
    "execve",
    "execveat",
    "fork",
    "vfork",
    "kill",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "pidfd_open",
    "pidfd_getfd",
    "pidfd_send_signal",
    "kcmp",
    "rt_sigqueueinfo",
    "setpgid",
    "setsid",
    // Changes to the file system by name.
    "creat",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "mkdir",
    "mkdirat",
    "rmdir",
    "mknod",
    "mknodat",
    "chmod",
    "fchmod",
    "fchmodat",
    "fchmodat2",
    "chown",
    "fchown",
    "lchown",
    "fchownat",
    "truncate",
    "utime",
    "utimes",
    "utimensat",
    "futimesat",
    "setxattr",
    "lsetxattr",
    "fsetxattr",
    "setxattrat",
    "removexattr",
    "lremovexattr",
    "fremovexattr",
    "removexattrat",
    "open_by_handle_at",
    "inotify_init",
    "inotify_init1",
    "fanotify_init",
    // The system.
    "mount",
    "umount2",
    "move_mount",
    "open_tree",
    "fsopen",
    "fsmount",
    "fsconfig",
    "fspick",
    "mount_setattr",
    "pivot_root",
    "chroot",
    "unshare",
    "setns",
    "swapon",
    "swapoff",
    "reboot",
    "sethostname",
    "setdomainname",
    "init_module",
    "finit_module",
    "delete_module",
    "kexec_load",
    "kexec_file_load",
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "add_key",
    "request_key",
    "keyctl",
    "acct",
    "quotactl",
    "syslog",
    "settimeofday",
    "clock_settime",
    "clock_adjtime",
    "adjtimex",
    "personality",
    "setuid",
    "setgid",
    "setreuid",
    "setregid",
    "setresuid",
    "setresgid",
    "setfsuid",
    "setfsgid",
    "setgroups",
    "capset",
    "iopl",
    "ioperm",
    "modify_ldt",
    "ioctl",
    // System V queues and memory are shared with other processes.
    "shmget",
    "shmat",
    "msgget",
    "semget",
    "mq_open",
};

/// Newer forms whose arguments a filter can't see. ENOSYS makes the C library take the older form.
constexpr std::array kUnknown{"openat2", "clone3"};

struct Release {
    void operator()(void* context) const { seccomp_release(context); }
};
using Filter = std::unique_ptr<void, Release>;

bool refuse(const Filter& filter, const char* name, int error) {
    const int number = seccomp_syscall_resolve_name(name);
    // A pseudo number or none: this architecture never makes that call.
    return number < 0 ||
           seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(static_cast<unsigned>(error)), number, 0) == 0;
}

/// Opening is refused where any of @p flags would be set in argument @p position.
bool refuseOpening(const Filter& filter, int number, unsigned position) {
    bool isComplete = true;
    for (const int flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND, __O_TMPFILE}) {
        const auto bit = static_cast<scmp_datum_t>(flag);
        const scmp_arg_cmp isSet{position, SCMP_CMP_MASKED_EQ, bit, bit};
        isComplete &= seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EPERM), number, 1, &isSet) == 0;
    }
    return isComplete;
}

/// Threads may be made, processes not.
bool refuseForking(const Filter& filter) {
    const scmp_arg_cmp isNoThread{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0};
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, &isNoThread) == 0;
}

/// The limits of other processes are theirs; glibc sets our own by pid 0.
bool refuseForeignLimits(const Filter& filter) {
    const scmp_arg_cmp isOther{0, SCMP_CMP_NE, 0, 0};
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prlimit64), 1, &isOther) == 0;
}

} // namespace

bool filterSystemCalls() {
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter) {
        return false;
    }
    // Libraries may have made threads by now: all of them get the filter.
    bool isComplete = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    for (const char* name : kRefused) {
        isComplete &= refuse(filter, name, EPERM);
    }
    for (const char* name : kUnknown) {
        isComplete &= refuse(filter, name, ENOSYS);
    }
    isComplete &= refuseOpening(filter, SCMP_SYS(open), 1);
    isComplete &= refuseOpening(filter, SCMP_SYS(openat), 2);
    isComplete &= refuseForking(filter);
    isComplete &= refuseForeignLimits(filter);
    return isComplete && seccomp_load(filter.get()) == 0;
}

} // namespace fieldframe::worker
