// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gallery_plan.h"

#include "core/base/text.h"
#include "core/platform/whole_file.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace fieldframe::ingest {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMaxDocumentBytes = 64ull << 20;

std::string titleOf(const fs::path& folder) {
    const std::string name = text::displayName(folder.filename().native());
    return name.empty() ? text::displayName(folder.native()) : name;
}

Result<GalleryDocument> readDocument(const fs::path& path) {
    const auto json = platform::readWholeFile(path, kMaxDocumentBytes);
    if (!json) {
        return tl::unexpected(json.error());
    }
    auto document = parseGalleryDocument(*json);
    if (!document) {
        Error error = document.error();
        error.subject = platform::display(path);
        return tl::unexpected(std::move(error));
    }
    return document;
}

} // namespace

GalleryPlanner::GalleryPlanner(const ImportRequest& request)
    : m_titleForAll(request.galleryTitle)
    , m_perFolder(request.galleryPerFolder) {}

std::optional<ImportProblem> GalleryPlanner::meet(const ScanBatch& batch) {
    if (!batch.galleryDocument || m_documents.contains(batch.folder)) {
        return std::nullopt;
    }
    auto document = readDocument(*batch.galleryDocument);
    if (!document) {
        return ImportProblem{*batch.galleryDocument, document.error()};
    }
    m_documents.emplace(batch.folder, Document{*std::move(document), {}});
    return std::nullopt;
}

void GalleryPlanner::settled(const fs::path& file, std::int64_t order, const std::optional<GlobalId>& asset) {
    if (asset && m_titleForAll) {
        m_all.emplace_back(order, *asset);
    }
    const fs::path folder = file.parent_path();
    if (asset && m_perFolder && !m_documents.contains(folder)) {
        m_folders[folder].emplace_back(order, *asset);
    }
    if (m_documents.empty()) {
        return;
    }
    // A document may name files of the folders below its own.
    for (fs::path above = folder; !above.empty(); above = above.parent_path()) {
        if (const auto found = m_documents.find(above); found != m_documents.end()) {
            found->second.met[file.lexically_relative(above).native()] = asset;
        }
        if (above == above.parent_path()) {
            break;
        }
    }
}

std::vector<ImportProblem> GalleryPlanner::missing() const {
    std::vector<ImportProblem> problems;
    for (const auto& [folder, document] : m_documents) {
        for (const GalleryDocumentItem& item : document.content.items) {
            if (!document.met.contains(item.file)) {
                const fs::path file = folder / item.file;
                problems.push_back({file,
                                    {ErrorCode::NotFound, platform::display(file),
                                     std::string(kGalleryDocumentName) + " names it, and it is not there"}});
            }
        }
    }
    return problems;
}

GalleryPlan GalleryPlanner::planOf(std::string title, Members members) {
    std::ranges::sort(members);
    GalleryPlan plan;
    plan.title = std::move(title);
    std::unordered_set<GlobalId> seen;
    for (const auto& [order, asset] : members) {
        if (seen.insert(asset).second) {
            plan.assets.push_back(asset);
        }
    }
    return plan;
}

GalleryPlan GalleryPlanner::planOf(const Document& document) {
    GalleryPlan plan;
    plan.title = document.content.title;
    plan.document = document.content;
    std::unordered_set<GlobalId> seen;
    const auto assetOf = [&](const std::string& file) {
        const auto found = document.met.find(file);
        return found == document.met.end() ? std::nullopt : found->second;
    };
    for (const GalleryDocumentItem& item : document.content.items) {
        const std::optional<GlobalId> asset = assetOf(item.file);
        if (asset && seen.insert(*asset).second) {
            plan.assets.push_back(*asset);
        }
        if (asset && item.pick) {
            plan.picked.push_back(*asset);
        }
    }
    if (document.content.cover) {
        plan.cover = assetOf(*document.content.cover);
    }
    return plan;
}

std::vector<GalleryPlan> GalleryPlanner::plans() const {
    std::vector<GalleryPlan> plans;
    if (m_titleForAll && !m_all.empty()) {
        plans.push_back(planOf(*m_titleForAll, m_all));
    }
    std::set<std::string> titles;
    for (const auto& [folder, members] : m_folders) {
        // Two folders of one name in one import are two galleries: the second says where it is from.
        std::string title = titleOf(folder);
        if (!titles.insert(title).second) {
            title += " (" + titleOf(folder.parent_path()) + ")";
            titles.insert(title);
        }
        plans.push_back(planOf(std::move(title), members));
    }
    for (const auto& [folder, document] : m_documents) {
        GalleryPlan plan = planOf(document);
        if (!plan.assets.empty() || document.content.items.empty()) {
            plans.push_back(std::move(plan));
        }
    }
    return plans;
}

std::vector<Placement> placementsFor(std::span<const GlobalId> existing, std::span<const GlobalId> wanted) {
    const std::unordered_set<GlobalId> known(existing.begin(), existing.end());
    std::vector<Placement> placements;
    Placement run;
    for (const GlobalId& asset : wanted) {
        if (!known.contains(asset)) {
            run.assets.push_back(asset);
        } else if (!run.assets.empty()) {
            run.before = asset;
            placements.push_back(std::exchange(run, {}));
        }
    }
    if (!run.assets.empty()) {
        placements.push_back(std::move(run));
    }
    return placements;
}

} // namespace fieldframe::ingest
