// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asset_list_model.h"

#include "ui/bridge/text.h"
#include "ui/shell/counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPageRows = 100;
/// Pages read at a time: what is looked at next must not wait for what was scrolled past.
constexpr int kPagesAtOnce = 2;
/// More than any screen shows; older ones were scrolled past.
constexpr std::size_t kPagesWaiting = 12;

} // namespace

AssetListModel::AssetListModel(Session& session, ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
    , m_rows(session) {
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &AssetListModel::fetchWanted);
    connect(&m_rows, &AssetRows::arrived, this, [this](const std::vector<AssetId>& ids) {
        emitChanged(ids);
        fetchWanted();
    });
    connect(&m_rows, &AssetRows::failed, this, &AssetListModel::failed);
    connect(&m_rows, &AssetRows::wentStale, this, &AssetListModel::emitAllChanged);
    connect(&thumbnails, &ThumbnailCache::loaded, this, [this](const ContentHash& hash) {
        for (const AssetId id : m_rows.withPicture(hash)) {
            if (const int row = rowOf(id); row >= 0) {
                emit dataChanged(index(row), index(row), {Qt::DecorationRole});
            }
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
    if (!m_isIndexed) {
        // Asked between two steps of a change; the index that came with the list is of its end.
        m_index = RowIndex(m_ids);
        m_isIndexed = true;
    }
    return m_index.rowOf(id);
}

const AssetSummary* AssetListModel::summary(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    if (m_rows.mustFetch(idAt(row))) {
        want(row);
    }
    const AssetRows::Row* const found = m_rows.find(idAt(row));
    return found && found->summary ? &*found->summary : nullptr;
}

QStringList AssetListModel::matches(int row) const {
    QStringList names;
    if (const AssetRows::Row* const found = m_rows.find(idAt(row)); found && m_rows.query()) {
        for (const SearchColumn column : found->matches) {
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
    const int page = row / kPageRows;
    if (!m_wantedPages.empty() && m_wantedPages.back() == page) {
        return;
    }
    std::erase(m_wantedPages, page);
    m_wantedPages.push_back(page);
    if (m_wantedPages.size() > kPagesWaiting) {
        m_wantedPages.pop_front();
    }
    if (!m_fetchTimer.isActive()) {
        m_fetchTimer.start();
    }
}

void AssetListModel::fetchWanted() {
    while (m_rows.underWay() < kPagesAtOnce && !m_wantedPages.empty()) {
        const int page = m_wantedPages.back();
        m_wantedPages.pop_back();
        std::vector<AssetId> ids;
        const int end = std::min(rowCount(), (page + 1) * kPageRows);
        for (int row = page * kPageRows; row < end; ++row) {
            if (m_rows.mustFetch(idAt(row))) {
                ids.push_back(idAt(row));
            }
        }
        if (!ids.empty()) {
            m_rows.fetch(std::move(ids));
        }
    }
}

void AssetListModel::emitChanged(const std::vector<AssetId>& ids) {
    int first = rowCount();
    int last = -1;
    for (const AssetId id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= first) {
        emit dataChanged(index(first), index(last));
    }
}

void AssetListModel::emitAllChanged() {
    if (!m_ids.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace fieldframe::ui
