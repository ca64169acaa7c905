// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/ingest/gallery_document.h"
#include "core/ingest/import_request.h"
#include "core/ingest/scanner.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace fieldframe::ingest {

/// A gallery an import makes or adds to.
struct GalleryPlan {
    std::string title;
    std::optional<GalleryDocument> document;
    std::vector<GlobalId> assets; ///< In the order wanted, each once.
    std::vector<GlobalId> picked; ///< Those the document picks.
    std::optional<GlobalId> cover;
};

/// Gathers, while files arrive in any order, which galleries they belong to: one for all, one for each
/// folder, those of gallery.json documents. A folder with a document gets no other gallery of its own.
class GalleryPlanner {
public:
    explicit GalleryPlanner(const ImportRequest& request);

    /// Reads the batch's document, if it has one; returns what is wrong with it. Before any settled() of its
    /// files. UnsupportedFormat: not a document of ours.
    std::optional<ImportProblem> meet(const ScanBatch& batch);

    /// @p file is accounted for: with @p asset it is in the catalog. @p order is its place among all files
    /// scanned.
    void settled(const std::filesystem::path& file, std::int64_t order, const std::optional<GlobalId>& asset);

    /// Files that documents name and that never were met.
    [[nodiscard]] std::vector<ImportProblem> missing() const;

    /// Galleries with at least one asset, and documents without items.
    [[nodiscard]] std::vector<GalleryPlan> plans() const;

private:
    using Members = std::vector<std::pair<std::int64_t, GlobalId>>;
    struct Document {
        GalleryDocument content;
        std::map<std::string, std::optional<GlobalId>>
            met; ///< By item's file; nothing: met, but not imported.
    };

    [[nodiscard]] static GalleryPlan planOf(std::string title, Members members);
    [[nodiscard]] static GalleryPlan planOf(const Document& document);

    std::optional<std::string> m_titleForAll;
    bool m_perFolder;
    Members m_all;
    std::map<std::filesystem::path, Members> m_folders;
    std::map<std::filesystem::path, Document> m_documents; ///< By folder.
};

/// A run of assets to put before another, or at the end.
struct Placement {
    std::vector<GlobalId> assets;
    std::optional<GlobalId> before;
    bool operator==(const Placement&) const = default;
};

/// How to add what @p existing lacks of @p wanted: each new asset goes before the next of @p wanted that is
/// there already, so that a gallery filled in several runs has the order of one filled at once, and an order
/// made by hand stays.
[[nodiscard]] std::vector<Placement> placementsFor(std::span<const GlobalId> existing,
                                                   std::span<const GlobalId> wanted);

} // namespace fieldframe::ingest
