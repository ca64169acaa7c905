// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_model.h"

#include "core/catalog/category_store.h"
#include "core/catalog/gallery_store.h"
#include "ui/bridge/text.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace fieldframe::ui {

namespace {

enum SectionRow { Library, Galleries, Categories, Folders };
/// internalId of a heading; an entry's is its section.
constexpr quintptr kHeading = std::numeric_limits<quintptr>::max();
constexpr int kReloadMilliseconds = 400;

QString number(qint64 value) {
    return QLocale().toString(value);
}

} // namespace

struct SidebarModel::Contents {
    catalog::Statistics statistics;
    qint64 lastImport = 0;
    std::vector<GallerySummary> galleries;
    std::vector<Category> categories;
    std::vector<catalog::FolderSummary> folders;
};

bool SidebarModel::Entry::operator==(const Entry& other) const {
    return place.isSameAs(other.place) && place.title == other.place.title && count == other.count &&
           depth == other.depth;
}

SidebarModel::SidebarModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_sections{{tr("Library"), {}}, {tr("Galleries"), {}}, {tr("Categories"), {}}, {tr("Folders"), {}}} {
    m_sections[Library].entries = libraryEntries({});
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(kReloadMilliseconds);
    connect(&m_reloadTimer, &QTimer::timeout, this, &SidebarModel::reload);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet&) {
        if (!m_reloadTimer.isActive()) {
            m_reloadTimer.start();
        }
    });
    reload();
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::reload() {
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) {
            // A part that can't be read stays empty; the rest is shown.
            const catalog::Catalog& catalog = engine.catalog();
            Contents contents;
            contents.statistics = catalog.statistics().value_or(catalog::Statistics{});
            contents.galleries =
                catalog.galleries().list(catalog::GalleryList::All).value_or(contents.galleries);
            contents.categories = catalog.categories().tree().value_or(contents.categories);
            contents.folders = catalog.assets().folders().value_or(contents.folders);
            if (const auto ids = catalog.assets().lastImport()) {
                contents.lastImport = static_cast<qint64>(ids->size());
            }
            return contents;
        },
        [this, token = m_generation.next()](const Contents& contents) {
            if (m_generation.isCurrent(token)) {
                take(contents);
            }
        });
}

std::vector<SidebarModel::Entry> SidebarModel::libraryEntries(const Contents& contents) const {
    using Kind = Place::Kind;
    const catalog::Statistics& statistics = contents.statistics;
    return {
        {{Kind::Home, 0, tr("Home")}, {}, 0},
        {{Kind::AllImages, 0, tr("All images")}, number(statistics.images), 0},
        {{Kind::AllVideos, 0, tr("All videos")}, number(statistics.videos), 0},
        {{Kind::AllAudio, 0, tr("All audio")}, number(statistics.audio), 0},
        {{Kind::LastImport, 0, tr("Last import")}, number(contents.lastImport), 0},
        {{Kind::PickedAssets, 0, tr("Editors’ picks")}, number(statistics.pickedAssets), 0},
    };
}

void SidebarModel::take(const Contents& contents) {
    replaceEntries(Library, libraryEntries(contents));
    std::vector<Entry> galleries;
    for (const GallerySummary& gallery : contents.galleries) {
        galleries.push_back(
            {{Place::Kind::Gallery, gallery.id.value, toQt(gallery.title)}, number(gallery.count), 0});
    }
    replaceEntries(Galleries, std::move(galleries));
    std::vector<Entry> categories;
    for (const Category& category : contents.categories) {
        categories.push_back({{Place::Kind::Category, category.id.value, toQt(category.name)},
                              category.galleryCount > 0 ? number(category.galleryCount) : QString(),
                              category.depth});
    }
    replaceEntries(Categories, std::move(categories));
    std::vector<Entry> folders;
    for (const catalog::FolderSummary& folder : contents.folders) {
        const QString path = toQt(folder.path);
        const QString name = path.section(QLatin1Char('/'), -1);
        folders.push_back({{Place::Kind::Folder, folder.id, name.isEmpty() ? toQt(folder.volume) : name},
                           folder.isOffline ? tr("offline") : number(folder.count),
                           0,
                           path});
    }
    replaceEntries(Folders, std::move(folders));
}

void SidebarModel::replaceEntries(int section, std::vector<Entry> entries) {
    std::vector<Entry>& present = m_sections[static_cast<std::size_t>(section)].entries;
    const QModelIndex heading = index(section, 0);
    // Rows are compared by place: what is still at its row is only updated, the rest of the tail is
    // exchanged.
    const auto samePlace = [](const Entry& a, const Entry& b) { return a.place.isSameAs(b.place); };
    const auto [oldTail, newTail] = std::ranges::mismatch(present, entries, samePlace);
    const int kept = static_cast<int>(oldTail - present.begin());
    const int removed = static_cast<int>(present.end() - oldTail);
    const int added = static_cast<int>(entries.end() - newTail);
    if (removed > 0) {
        beginRemoveRows(heading, kept, kept + removed - 1);
        present.erase(oldTail, present.end());
        endRemoveRows();
    }
    for (int row = 0; row < kept; ++row) {
        Entry& entry = present[static_cast<std::size_t>(row)];
        if (entry != entries[static_cast<std::size_t>(row)]) {
            entry = entries[static_cast<std::size_t>(row)];
            emit dataChanged(index(row, 0, heading), index(row, 0, heading));
        }
    }
    if (added > 0) {
        beginInsertRows(heading, kept, kept + added - 1);
        present.insert(present.end(), entries.begin() + kept, entries.end());
        endInsertRows();
    }
}

const SidebarModel::Entry* SidebarModel::entry(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kHeading) {
        return nullptr;
    }
    return &m_sections[index.internalId()].entries[static_cast<std::size_t>(index.row())];
}

std::optional<Place> SidebarModel::place(const QModelIndex& index) const {
    const Entry* const found = entry(index);
    return found ? std::optional(found->place) : std::nullopt;
}

QModelIndex SidebarModel::find(const Place& place) const {
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const std::vector<Entry>& entries = m_sections[section].entries;
        const auto found =
            std::ranges::find_if(entries, [&](const Entry& e) { return e.place.isSameAs(place); });
        if (found != entries.end()) {
            return createIndex(static_cast<int>(found - entries.begin()), 0, static_cast<quintptr>(section));
        }
    }
    return {};
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kHeading);
}

QModelIndex SidebarModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kHeading) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()), 0, kHeading);
}

int SidebarModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_sections.size());
    }
    if (parent.internalId() != kHeading || parent.column() > 0) {
        return 0;
    }
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].entries.size());
}

int SidebarModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry* const shown = entry(index);
    if (!shown) {
        if (role == HeadingRole) {
            return true;
        }
        return role == Qt::DisplayRole ? m_sections[static_cast<std::size_t>(index.row())].title : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return shown->place.title;
    case Qt::ToolTipRole:
        return shown->toolTip.isEmpty() ? shown->place.title : shown->toolTip;
    case Qt::AccessibleTextRole:
        return shown->count.isEmpty() ? shown->place.title
                                      : tr("%1, %2").arg(shown->place.title, shown->count);
    case CountRole:
        return shown->count;
    case DepthRole:
        return shown->depth;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemIsEnabled;
}

} // namespace fieldframe::ui
