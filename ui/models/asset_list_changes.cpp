// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How AssetListModel goes from one list of ids to another without losing the place of what stays.
#include "ui/bridge/text.h"
#include "ui/models/asset_list_model.h"

#include <QCoreApplication>

namespace fieldframe::ui {

namespace {

/// More separate runs than this are cheaper as a reset.
constexpr std::size_t kRunsAtMost = 64;

struct Run {
    std::size_t first = 0; ///< Row in the longer list.
    std::size_t count = 0;
};

/// The runs of @p longer that are not in @p shorter, where @p shorter is @p longer without them; nothing
/// where it is not, or there are too many.
std::optional<std::vector<Run>> extraRuns(const std::vector<AssetId>& shorter,
                                          const std::vector<AssetId>& longer) {
    std::vector<Run> runs;
    std::size_t inShorter = 0;
    for (std::size_t row = 0; row < longer.size(); ++row) {
        if (inShorter < shorter.size() && shorter[inShorter] == longer[row]) {
            ++inShorter;
            continue;
        }
        if (!runs.empty() && runs.back().first + runs.back().count == row) {
            ++runs.back().count;
            continue;
        }
        if (runs.size() == kRunsAtMost) {
            return std::nullopt;
        }
        runs.push_back({row, 1});
    }
    if (inShorter != shorter.size()) {
        return std::nullopt;
    }
    return runs;
}

auto at(std::vector<AssetId>& ids, std::size_t row) {
    return ids.begin() + static_cast<std::ptrdiff_t>(row);
}

} // namespace

void AssetListModel::setIds(std::vector<AssetId> ids, std::optional<search::Query> query) {
    RowIndex rows(ids);
    show({std::move(ids), catalog::GroupBy::Nothing, {}, std::move(query), std::move(rows)});
}

void AssetListModel::show(AssetContents contents) {
    const bool isOtherQuery = contents.query != m_rows.query();
    m_rows.setQuery(std::move(contents.query));
    const bool isSame = contents.ids == m_ids;
    if (isSame && contents.groupBy == m_groupBy && contents.groups == m_groups) {
        if (isOtherQuery) {
            emitAllChanged();
        }
        return;
    }
    emit contentsAboutToChange();
    m_isIndexed = false;
    if (!isSame && (m_ids.empty() || !(insertOnly(contents.ids) || removeOnly(contents.ids)))) {
        beginResetModel();
        m_ids = std::move(contents.ids);
        m_wantedPages.clear();
        endResetModel();
    }
    m_index = std::move(contents.rows);
    m_isIndexed = true;
    m_groupBy = contents.groupBy;
    m_groups = std::move(contents.groups);
    emit contentsChanged();
}

bool AssetListModel::insertOnly(const std::vector<AssetId>& ids) {
    if (ids.size() <= m_ids.size()) {
        return false;
    }
    const auto runs = extraRuns(m_ids, ids);
    if (!runs) {
        return false;
    }
    for (const Run& run : *runs) {
        beginInsertRows({}, static_cast<int>(run.first), static_cast<int>(run.first + run.count) - 1);
        const auto from = ids.begin() + static_cast<std::ptrdiff_t>(run.first);
        m_ids.insert(at(m_ids, run.first), from, from + static_cast<std::ptrdiff_t>(run.count));
        m_isIndexed = false;
        endInsertRows();
    }
    return true;
}

bool AssetListModel::removeOnly(const std::vector<AssetId>& ids) {
    if (ids.size() >= m_ids.size()) {
        return false;
    }
    const auto runs = extraRuns(ids, m_ids);
    if (!runs) {
        return false;
    }
    for (auto run = runs->rbegin(); run != runs->rend(); ++run) {
        beginRemoveRows({}, static_cast<int>(run->first), static_cast<int>(run->first + run->count) - 1);
        m_ids.erase(at(m_ids, run->first), at(m_ids, run->first + run->count));
        m_isIndexed = false;
        endRemoveRows();
    }
    return true;
}

QString searchColumnText(SearchColumn column) {
    const auto words = [](const char* text) { return QCoreApplication::translate("SearchColumn", text); };
    switch (column) {
    case SearchColumn::Headline:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "headline"));
    case SearchColumn::Caption:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "caption"));
    case SearchColumn::Title:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "title"));
    case SearchColumn::AltText:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "alt text"));
    case SearchColumn::Credit:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "credit"));
    case SearchColumn::Creator:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "creator"));
    case SearchColumn::Keywords:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "keywords"));
    case SearchColumn::City:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "city"));
    case SearchColumn::Country:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "country"));
    case SearchColumn::Place:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "place"));
    case SearchColumn::People:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "people"));
    case SearchColumn::Rights:
        return words(QT_TRANSLATE_NOOP("SearchColumn", "rights"));
    case SearchColumn::Other:
    case SearchColumn::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("SearchColumn", "other fields"));
}

} // namespace fieldframe::ui
