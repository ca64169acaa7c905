// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/scanner.h"
#include "core/media/media_task.h"
#include "core/naming/naming_template.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <thread>

namespace fieldframe::ingest {

/// Copies originals to where the desk keeps them, verified, with their sidecars, one after another on a
/// thread of its own. A copy that an interrupted run left whole is recognised by its bytes and used.
class OriginalCopier {
public:
    struct Job {
        std::uint64_t ticket = 0;
        FoundFile file;
        platform::FileStamp stamp; ///< Of the version that was read: another is not copied.
        media::ReadAnswer answer;
    };
    struct Copy {
        std::filesystem::path path;
        platform::FileStamp stamp;
        std::optional<Error> sidecarError; ///< The original is copied, its sidecar is not.
    };
    /// Called on the copier's thread, once for each job.
    using Done = std::function<void(Job, Result<Copy>)>;

    OriginalCopier(std::filesystem::path root, naming::NamingTemplate names, Done done);
    /// Gives up what is not finished; `done` is still called for it, with Cancelled.
    ~OriginalCopier();
    OriginalCopier(const OriginalCopier&) = delete;
    OriginalCopier& operator=(const OriginalCopier&) = delete;

    void add(Job job);
    void cancel();

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] Result<Copy> copy(const Job& job, const std::stop_token& stop);
    [[nodiscard]] Status prepareFolder(const std::filesystem::path& folder);

    std::filesystem::path m_root;
    naming::NamingTemplate m_names;
    Done m_done;
    std::int64_t m_sequence = 0;
    std::set<std::filesystem::path> m_prepared; ///< Folders cleared of what killed runs left.
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Job> m_jobs;
    std::jthread m_thread;
};

} // namespace fieldframe::ingest
