// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldframe::worker {

/// Refuses (EPERM) every system call of the calling process and its later threads that opens files for
/// writing, changes the file system, starts programs, reaches the network, or touches other processes or the
/// kernel. False where the kernel can't.
[[nodiscard]] bool filterSystemCalls();

} // namespace fieldframe::worker
