// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldframe::worker {

/// Leaves the calling process and its later threads nothing of the file system but reading the system's
/// libraries and their data (Landlock, Linux 5.13). Files that are open stay usable. False where the kernel
/// can't.
[[nodiscard]] bool confineFiles();

} // namespace fieldframe::worker
