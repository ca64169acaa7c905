// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/descriptors.h"

#include <chrono>
#include <filesystem>
#include <set>
#include <stop_token>
#include <unordered_map>

namespace fieldframe::platform {

/// Hears from the system that files directly in some folders were written, replaced, or given another stamp.
/// Where the system can't say so (network drives, no more watches to be had) it hears nothing: look, too. One
/// thread at a time.
class FolderEvents {
public:
    FolderEvents();

    /// False where the folder can't be watched. A folder that is watched already is no second watch.
    bool add(const std::filesystem::path& folder);
    /// Folders, as given to add(), in which something changed; waits for the first at most @p patience.
    [[nodiscard]] std::set<std::filesystem::path> wait(std::chrono::milliseconds patience,
                                                       const std::stop_token& stop);

private:
    void take(std::set<std::filesystem::path>& changed);

    Descriptor m_events;
    Descriptor m_wakeUp;                                      ///< An eventfd.
    std::unordered_map<int, std::filesystem::path> m_folders; ///< By the system's number.
};

} // namespace fieldframe::platform
