// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_contents.h"

#include "core/catalog/category_store.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/saved_search_store.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fieldframe::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Sidebar", text);
}

QString number(qint64 value) {
    return QLocale().toString(value);
}

SidebarRow entry(Place place, QString count) {
    const QString key = QStringLiteral("%1/%2").arg(static_cast<int>(place.kind)).arg(place.id);
    QString title = place.title;
    return {key, std::move(title), std::move(place), std::move(count)};
}

SidebarRow libraryRows(const SidebarContents& contents) {
    using Kind = Place::Kind;
    const catalog::Statistics& statistics = contents.statistics;
    SidebarRow section{QStringLiteral("library"), words(QT_TRANSLATE_NOOP("Sidebar", "Library"))};
    const auto add = [&](Kind kind, const char* title, const QString& count) {
        section.below.push_back(entry({kind, 0, words(title)}, count));
    };
    add(Kind::Home, QT_TRANSLATE_NOOP("Sidebar", "Home"), {});
    add(Kind::AllImages, QT_TRANSLATE_NOOP("Sidebar", "All images"), number(statistics.images));
    add(Kind::AllVideos, QT_TRANSLATE_NOOP("Sidebar", "All videos"), number(statistics.videos));
    add(Kind::AllAudio, QT_TRANSLATE_NOOP("Sidebar", "All audio"), number(statistics.audio));
    add(Kind::LastImport, QT_TRANSLATE_NOOP("Sidebar", "Last import"), number(contents.lastImport));
    add(Kind::PickedAssets, QT_TRANSLATE_NOOP("Sidebar", "Editors’ picks"), number(statistics.pickedAssets));
    return section;
}

SidebarRow galleryRows(const SidebarContents& contents) {
    SidebarRow section{QStringLiteral("galleries"), words(QT_TRANSLATE_NOOP("Sidebar", "Galleries"))};
    for (const GallerySummary& gallery : contents.galleries) {
        section.below.push_back(
            entry({Place::Kind::Gallery, gallery.id.value, toQt(gallery.title)}, number(gallery.count)));
    }
    return section;
}

/// Depth first, so each row stands below the last one of a smaller depth.
SidebarRow categoryRows(const SidebarContents& contents) {
    SidebarRow section{QStringLiteral("categories"), words(QT_TRANSLATE_NOOP("Sidebar", "Categories"))};
    const std::vector<Category>& all = contents.categories;
    const auto addBelow = [&](const auto& self, std::vector<SidebarRow>& rows,
                              std::size_t at) -> std::size_t {
        const int depth = all[at].depth;
        while (at < all.size() && all[at].depth >= depth) {
            qint64 count = 0;
            for (std::size_t i = at; i < all.size() && (i == at || all[i].depth > depth); ++i) {
                count += all[i].galleryCount;
            }
            rows.push_back(entry({Place::Kind::Category, all[at].id.value, toQt(all[at].name)},
                                 count > 0 ? number(count) : QString()));
            ++at;
            if (at < all.size() && all[at].depth > depth) {
                at = self(self, rows.back().below, at);
            }
        }
        return at;
    };
    if (!all.empty()) {
        addBelow(addBelow, section.below, 0);
    }
    return section;
}

/// One folder of a volume, on the way to those that hold originals.
struct FolderNode {
    QString name;
    QString path;
    qint64 count = 0; ///< In it and below.
    bool hasOriginals = false;
    std::vector<FolderNode> below = {};
};

void addFolder(FolderNode& root, const QString& path, qint64 count) {
    FolderNode* at = &root;
    at->count += count;
    QString walked;
    for (const QString& name : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        walked = walked.isEmpty() ? name : walked + QLatin1Char('/') + name;
        const auto known = std::ranges::find(at->below, name, &FolderNode::name);
        if (known == at->below.end()) {
            at->below.push_back({name, walked});
            at = &at->below.back();
        } else {
            at = &*known;
        }
        at->count += count;
    }
    at->hasOriginals = true;
}

/// Folders that only lead to one other are passed over: "home/ana/Pictures" is one row.
SidebarRow folderRow(const FolderNode& folder, const Place& volume, bool isOffline) {
    const FolderNode* shown = &folder;
    while (!shown->hasOriginals && shown->below.size() == 1) {
        shown = &shown->below.front();
    }
    Place place{Place::Kind::Folder, volume.id, shown->name, shown->path};
    SidebarRow row{QStringLiteral("folder/") + shown->path,
                   shown->name,
                   place,
                   number(shown->count),
                   QStringLiteral("%1/%2").arg(volume.title, shown->path),
                   isOffline};
    for (const FolderNode& below : shown->below) {
        row.below.push_back(folderRow(below, volume, isOffline));
    }
    return row;
}

SidebarRow folderRows(const SidebarContents& contents) {
    SidebarRow section{QStringLiteral("folders"), words(QT_TRANSLATE_NOOP("Sidebar", "Folders"))};
    for (auto first = contents.folders.begin(); first != contents.folders.end();) {
        const auto end =
            std::find_if(first, contents.folders.end(), [&](const catalog::FolderSummary& folder) {
                return folder.volumeId != first->volumeId;
            });
        FolderNode root;
        for (auto folder = first; folder != end; ++folder) {
            addFolder(root, toQt(folder->path), folder->count);
        }
        const bool isOffline = first->isOffline;
        const QString label = toQt(first->volume);
        const Place volume{Place::Kind::Folder,
                           first->volumeId,
                           label == QLatin1String("/") ? words(QT_TRANSLATE_NOOP("Sidebar", "This computer"))
                                                       : label,
                           {}};
        SidebarRow row{QStringLiteral("volume/%1").arg(first->volumeId),
                       volume.title,
                       volume,
                       isOffline ? words(QT_TRANSLATE_NOOP("Sidebar", "offline")) : number(root.count),
                       isOffline
                           ? words(QT_TRANSLATE_NOOP(
                                 "Sidebar", "This drive is away. Its pictures, captions and picks stay: what "
                                            "you see comes from the catalog’s own previews."))
                           : volume.title,
                       isOffline};
        for (const FolderNode& folder : root.below) {
            row.below.push_back(folderRow(folder, volume, isOffline));
        }
        section.below.push_back(std::move(row));
        first = end;
    }
    return section;
}

SidebarRow searchRows(const SidebarContents& contents) {
    SidebarRow section{QStringLiteral("searches"), words(QT_TRANSLATE_NOOP("Sidebar", "Saved searches"))};
    for (const SavedSearch& search : contents.searches) {
        SidebarRow row =
            entry({Place::Kind::SavedSearch, search.id.value, toQt(search.name), toQt(search.query)}, {});
        row.toolTip = toQt(search.query);
        section.below.push_back(std::move(row));
    }
    return section;
}

} // namespace

bool SidebarRow::showsTheSame(const SidebarRow& other) const {
    const QString mine = place ? place->text : QString();
    const QString others = other.place ? other.place->text : QString();
    return title == other.title && count == other.count && toolTip == other.toolTip &&
           isOffline == other.isOffline && mine == others;
}

SidebarContents SidebarContents::read(const Engine& engine) {
    const catalog::Catalog& catalog = engine.catalog();
    SidebarContents contents;
    contents.statistics = catalog.statistics().value_or(catalog::Statistics{});
    contents.galleries = catalog.galleries().list(catalog::GalleryList::All).value_or(contents.galleries);
    contents.categories = catalog.categories().tree().value_or(contents.categories);
    contents.folders = catalog.assets().folders().value_or(contents.folders);
    contents.searches = catalog.savedSearches().list().value_or(contents.searches);
    std::ranges::stable_sort(contents.folders, {}, &catalog::FolderSummary::volumeId);
    if (const auto ids = catalog.assets().lastImport()) {
        contents.lastImport = static_cast<qint64>(ids->size());
    }
    return contents;
}

std::vector<SidebarRow> SidebarContents::rows() const {
    return {libraryRows(*this), galleryRows(*this), categoryRows(*this), folderRows(*this),
            searchRows(*this)};
}

} // namespace fieldframe::ui
