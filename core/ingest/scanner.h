// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_request.h"
#include "core/platform/descriptors.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace fieldframe::ingest {

/// A file that may be an original. Nothing of it has been read yet.
struct FoundFile {
    std::filesystem::path path; ///< Absolute.
    platform::FileStamp stamp;  ///< As it was when its folder was listed.
    std::optional<std::filesystem::path> sidecar;
};

/// Some files of one folder, in natural order by name. A large folder comes in several batches.
struct ScanBatch {
    std::filesystem::path folder;
    std::vector<FoundFile> files;
    /// The folder's gallery.json, in its first batch.
    std::optional<std::filesystem::path> galleryDocument;
    std::vector<std::filesystem::path>
        skipped;                       ///< Neither files nor folders, and sidecars without an original.
    std::vector<ImportProblem> failed; ///< What could not be looked at.
};

/// Walks files and folders. Symbolic links are followed, a folder or linked file that was met before is left
/// out, so loops end. Hidden names, our own temporary names and catalog folders inside are passed over;
/// nothing is opened but folders, so a FIFO or a device can't hold it up.
class Scanner {
public:
    /// Takes batches on the scanning thread; false ends the scan.
    using Sink = std::function<bool(ScanBatch)>;

    explicit Scanner(Sink sink);

    /// Files given by name count whatever their names; those of one folder that follow each other are one
    /// batch.
    void scan(std::span<const std::filesystem::path> roots, std::stop_token stop);

private:
    struct Entry;
    struct Listing;

    void scanTree(const std::filesystem::path& root);
    void scanNamedFiles(const std::filesystem::path& folder, const std::set<std::string>& names);
    enum class Hidden { PassedOver, Kept };
    Listing list(const std::filesystem::path& folder, Hidden hidden) const;
    static std::vector<std::string> fileNames(const std::vector<Entry>& entries);
    /// Sends what @p listing holds; returns the folders in it.
    std::vector<std::filesystem::path> sendFolder(const std::filesystem::path& folder, Listing listing);
    void place(ScanBatch& batch, const Entry& entry, const std::filesystem::path& path,
               std::optional<std::filesystem::path> sidecar);
    void send(ScanBatch& batch);
    /// Whether a folder, or a file reached by a link, is met for the first time.
    bool isNew(const platform::FileStamp& stamp);
    [[nodiscard]] bool isOver() const;

    Sink m_sink;
    std::stop_token m_stop;
    bool m_isRefused = false;
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_met; ///< Device and inode.
};

} // namespace fieldframe::ingest
