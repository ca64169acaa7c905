// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asset_list_model.h"

#include "core/catalog/asset_store.h"
#include "ui/bridge/text.h"
#include "ui/shell/counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPageRows = 100;
constexpr std::size_t kRowsKept = 20'000;

} // namespace

AssetListModel::AssetListModel(Session& session, ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_thumbnails(thumbnails) {
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &AssetListModel::fetchWanted);
    connect(&session, &Session::changed, this, &AssetListModel::applyChanges);
    connect(&thumbnails, &ThumbnailCache::loaded, this, [this](const ContentHash&) {
        // A cell is small beside what a search for its row would cost; the view repaints what is visible.
        if (!m_ids.empty()) {
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
        }
    });
}

int AssetListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

Qt::ItemFlags AssetListModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int AssetListModel::rowOf(AssetId id) const {
    indexRows();
    const auto found = m_rowOf.find(id);
    return found == m_rowOf.end() ? -1 : found->second;
}

void AssetListModel::indexRows() const {
    if (m_isIndexed) {
        return;
    }
    m_rowOf.clear();
    m_rowOf.reserve(m_ids.size());
    for (std::size_t row = 0; row < m_ids.size(); ++row) {
        m_rowOf.emplace(m_ids[row], static_cast<int>(row));
    }
    m_isIndexed = true;
}

const AssetSummary* AssetListModel::summary(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto found = m_rows.find(idAt(row));
    if (found == m_rows.end()) {
        want(row);
        return nullptr;
    }
    return found->second.summary ? &*found->second.summary : nullptr;
}

QStringList AssetListModel::matches(int row) const {
    QStringList names;
    const auto found = m_rows.find(idAt(row));
    if (found != m_rows.end()) {
        for (const SearchColumn column : found->second.matches) {
            names.append(searchColumnText(column));
        }
    }
    return names;
}

QVariant AssetListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == IdRole) {
        return qint64{idAt(index.row()).value};
    }
    const AssetSummary* const asset = summary(index.row());
    if (!asset) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(toQt(asset->captionStart.empty() ? asset->fileName : asset->captionStart));
    case Qt::ToolTipRole:
        return toQt(asset->fileName);
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case Qt::DecorationRole:
        if (const QPixmap* const pixmap = m_thumbnails.find(asset->hash)) {
            return *pixmap;
        }
        return {};
    case RatingRole:
        return asset->rating;
    case PickRole:
        return static_cast<int>(asset->pick);
    case LabelRole:
        return toQt(asset->label);
    case MatchRole:
        return matches(index.row());
    default:
        return {};
    }
}

QString AssetListModel::accessibleText(int row) const {
    const AssetSummary* const asset = summary(row);
    QStringList parts;
    parts.append(asset->captionStart.empty() ? tr("%1, no caption").arg(toQt(asset->fileName))
                                             : oneLine(toQt(asset->captionStart)));
    if (asset->pick == Pick::Pick) {
        parts.append(tr("picked"));
    } else if (asset->pick == Pick::Reject) {
        parts.append(tr("rejected"));
    }
    if (asset->rating > 0) {
        parts.append(starsText(asset->rating));
    }
    if (!asset->label.empty()) {
        parts.append(tr("label %1").arg(toQt(asset->label)));
    }
    if (!asset->hasCredit) {
        parts.append(tr("no credit"));
    }
    if (asset->isEmbargoed) {
        parts.append(tr("under embargo"));
    }
    if (asset->isOffline) {
        parts.append(tr("offline"));
    }
    return parts.join(QStringLiteral(", "));
}

void AssetListModel::want(int row) const {
    if (m_asked.contains(idAt(row))) {
        return;
    }
    m_wantedPages.insert(row / kPageRows);
    if (!m_fetchTimer.isActive()) {
        m_fetchTimer.start();
    }
}

void AssetListModel::fetchWanted() {
    for (const int page : std::exchange(m_wantedPages, {})) {
        std::vector<AssetId> ids;
        const int end = std::min(rowCount(), (page + 1) * kPageRows);
        for (int row = page * kPageRows; row < end; ++row) {
            if (!m_rows.contains(idAt(row)) && !m_asked.contains(idAt(row))) {
                ids.push_back(idAt(row));
            }
        }
        if (!ids.empty()) {
            fetch(std::move(ids));
        }
    }
}

void AssetListModel::fetch(std::vector<AssetId> ids) {
    m_asked.insert(ids.begin(), ids.end());
    m_session.run(
        Session::Lane::Reading, this,
        [ids = std::move(ids), query = m_query](const Engine& engine) {
            Page page{.asked = ids, .summaries = {}, .matches = {}};
            if (auto summaries = engine.catalog().assets().summaries(ids)) {
                page.summaries = std::move(*summaries);
            }
            if (query) {
                if (auto matches = engine.searcher().matches(*query, ids)) {
                    page.matches = std::move(*matches);
                }
            }
            return page;
        },
        [this, generation = m_generation](Page&& page) {
            if (generation != m_generation) {
                if (m_query) {
                    return;
                }
                page.matches.clear();
            }
            take(page);
        });
}

void AssetListModel::take(const Page& page) {
    for (const AssetId id : page.asked) {
        m_asked.erase(id);
        if (m_rows.try_emplace(id).second) {
            m_order.push_back(id);
        }
        m_rows[id].summary.reset();
    }
    for (const AssetSummary& summary : page.summaries) {
        m_rows[summary.id].summary = summary;
    }
    for (const search::Match& match : page.matches) {
        m_rows[match.asset].matches = match.columns;
    }
    forgetOldest();
    emitChanged(page.asked);
    refetchChanged(page.asked);
}

void AssetListModel::refetchChanged(const std::vector<AssetId>& taken) {
    std::vector<AssetId> again;
    for (const AssetId id : taken) {
        if (m_changedMeanwhile.erase(id) > 0) {
            again.push_back(id);
        }
    }
    if (!again.empty()) {
        fetch(std::move(again));
    }
}

void AssetListModel::forgetOldest() {
    while (m_rows.size() > kRowsKept && !m_order.empty()) {
        m_rows.erase(m_order.front());
        m_order.pop_front();
    }
}

void AssetListModel::applyChanges(const catalog::ChangeSet& changes) {
    std::vector<AssetId> stale;
    for (const AssetId id : changes.changed) {
        if (m_asked.contains(id)) {
            m_changedMeanwhile.insert(id);
        } else if (m_rows.contains(id)) {
            stale.push_back(id);
        }
    }
    std::ranges::sort(stale);
    const auto repeated = std::ranges::unique(stale);
    stale.erase(repeated.begin(), repeated.end());
    // In pages too, so that an edit of very many assets shows in steps instead of all at the end.
    for (std::size_t from = 0; from < stale.size(); from += kPageRows) {
        const std::size_t to = std::min(stale.size(), from + kPageRows);
        fetch({stale.begin() + static_cast<std::ptrdiff_t>(from),
               stale.begin() + static_cast<std::ptrdiff_t>(to)});
    }
}

void AssetListModel::emitChanged(const std::vector<AssetId>& ids) {
    indexRows();
    int first = rowCount();
    int last = -1;
    for (const AssetId id : ids) {
        if (const auto found = m_rowOf.find(id); found != m_rowOf.end()) {
            first = std::min(first, found->second);
            last = std::max(last, found->second);
        }
    }
    if (last >= first) {
        emit dataChanged(index(first), index(last));
    }
}

} // namespace fieldframe::ui
