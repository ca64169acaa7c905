// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/export_plan.h"

#include "core/base/text.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/catalog/gallery_store.h"
#include "core/naming/naming_template.h"
#include "core/platform/descriptors.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kRenditionExtension = "jpg";
constexpr std::int64_t kNanosecondsPerMillisecond = 1'000'000;

std::unordered_map<CategoryId, std::string> pathsOf(const std::vector<Category>& tree) {
    std::unordered_map<CategoryId, std::string> paths;
    for (const Category& category : tree) { // Depth first: a parent is met before what is below it.
        const auto parent = category.parent ? paths.find(*category.parent) : paths.end();
        paths[category.id] = parent == paths.end() ? category.name : parent->second + "/" + category.name;
    }
    return paths;
}

Status describeGallery(const catalog::Catalog& catalog, GalleryId id, ExportPlan& plan) {
    const auto summary = catalog.galleries().summary(id);
    if (!summary) {
        return tl::unexpected(summary.error());
    }
    const auto tree = catalog.categories().tree();
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    const auto paths = pathsOf(*tree);
    // Others know it by what a document called it.
    plan.gallery.id = summary->documentId.empty() ? summary->globalId.text() : summary->documentId;
    plan.gallery.title = summary->title;
    plan.gallery.introduction = summary->introduction;
    plan.gallery.creditLine = summary->creditLine;
    for (const CategoryId category : summary->categoryIds) {
        if (const auto path = paths.find(category); path != paths.end()) {
            plan.gallery.categories.push_back(path->second);
        }
    }
    plan.gallery.pick = summary->isPicked;
    if (!summary->published.empty()) {
        plan.gallery.published = summary->published;
    }
    plan.cover = summary->cover;
    return {};
}

Result<std::vector<AssetId>> assetsOf(const catalog::Catalog& catalog, const ExportRequest& request) {
    if (!request.gallery) {
        return request.assets;
    }
    const auto items = catalog.galleries().items(*request.gallery);
    if (!items) {
        return tl::unexpected(items.error());
    }
    std::vector<AssetId> assets;
    std::ranges::transform(*items, std::back_inserter(assets), &GalleryItem::asset);
    return assets;
}

/// The form in which two names are the same on some system.
std::string clashKey(const fs::path& path) {
    std::string key = text::normalized(path.native());
    std::ranges::transform(key, key.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return key;
}

/// Gives out names, none twice.
class Names {
public:
    Names(naming::NamingTemplate names, std::string galleryTitle)
        : m_template(std::move(names))
        , m_galleryTitle(std::move(galleryTitle)) {
        m_taken.insert(clashKey(kCaptionsName));
        m_taken.insert(clashKey(ingest::kGalleryDocumentName));
    }

    fs::path next(const PlannedFile& file, std::int64_t sequence, std::int64_t fileTimeMilliseconds) {
        const std::string extension = file.asset.path.extension().native();
        naming::NameContext context;
        context.metadata = &file.asset.metadata;
        context.originalName = file.asset.path.filename().native();
        context.extension = file.isRendered     ? std::string(kRenditionExtension)
                            : extension.empty() ? extension
                                                : extension.substr(1);
        context.galleryTitle = m_galleryTitle;
        context.sequence = sequence;
        context.fileTimeMilliseconds = fileTimeMilliseconds;
        const fs::path name = naming::withoutClash(m_template.expand(context), [this](const fs::path& path) {
            return m_taken.contains(clashKey(path));
        });
        m_taken.insert(clashKey(name));
        return name;
    }

private:
    naming::NamingTemplate m_template;
    std::string m_galleryTitle;
    std::set<std::string> m_taken;
};

void planFile(const catalog::Catalog& catalog, const ExportRequest& request, AssetId id, Names& names,
              std::int64_t sequence, ExportPlan& plan) {
    auto details = catalog.assets().details(id);
    if (!details) {
        plan.failed.push_back({{}, {}, details.error()});
        return;
    }
    PlannedFile file{*std::move(details), {}, false};
    const auto stamp = platform::stampOf(file.asset.path);
    if (!stamp) {
        Error error = stamp.error();
        if (error.code == ErrorCode::NotFound) {
            error.detail = "the original is offline";
        }
        plan.failed.push_back({file.asset.path, file.asset.summary.globalId, std::move(error)});
        return;
    }
    file.isRendered = request.rendition && file.asset.summary.kind == MediaKind::Image;
    file.name = names.next(file, sequence, stamp->modifiedNanoseconds / kNanosecondsPerMillisecond);
    plan.files.push_back(std::move(file));
}

} // namespace

Result<ExportPlan> planExport(const catalog::Catalog& catalog, const ExportRequest& request) {
    auto nameTemplate = naming::NamingTemplate::parse(request.namingTemplate);
    if (!nameTemplate) {
        return tl::unexpected(nameTemplate.error());
    }
    const auto assets = assetsOf(catalog, request);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    ExportPlan plan;
    // A selection is a gallery without a name of its own: it gets its folder's.
    plan.gallery.title = text::toValidUtf8(request.target.filename().native());
    if (request.gallery) {
        if (const Status described = describeGallery(catalog, *request.gallery, plan); !described) {
            return tl::unexpected(described.error());
        }
    }
    Names names(*std::move(nameTemplate), plan.gallery.title);
    std::int64_t sequence = 0;
    for (const AssetId id : *assets) {
        planFile(catalog, request, id, names, ++sequence, plan);
    }
    return plan;
}

} // namespace fieldframe::delivery
