// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asset_rows.h"

#include "core/catalog/asset_store.h"

#include <algorithm>
#include <cstring>

namespace fieldframe::ui {

namespace {

constexpr std::size_t kRowsKept = 20'000;
/// Changes of more rows than this are read as they are looked at.
constexpr std::size_t kReadAtOnce = 100;

/// Good for finding; what is found is looked at again.
quint64 keyOf(const ContentHash& hash) {
    quint64 key = 0;
    std::memcpy(&key, hash.bytes.data(), sizeof(key));
    return key;
}

} // namespace

AssetRows::AssetRows(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &Session::changed, this, &AssetRows::applyChanges);
}

void AssetRows::setQuery(std::optional<search::Query> query) {
    if (query == m_query) {
        return;
    }
    m_query = std::move(query);
    ++m_generation;
}

const AssetRows::Row* AssetRows::find(AssetId id) const {
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

bool AssetRows::mustFetch(AssetId id) const {
    if (m_asked.contains(id)) {
        return false;
    }
    const Row* const row = find(id);
    return !row || row->isStale || (m_query && row->generation != m_generation);
}

void AssetRows::fetch(std::vector<AssetId> ids) {
    m_asked.insert(ids.begin(), ids.end());
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [ids = std::move(ids), query = m_query](const Engine& engine) {
            Page page{.asked = ids, .summaries = {}, .matches = {}, .error = {}};
            if (auto summaries = engine.catalog().assets().summaries(ids)) {
                page.summaries = std::move(*summaries);
            } else {
                page.error = summaries.error();
            }
            if (query) {
                if (auto matches = engine.searcher().matches(*query, ids)) {
                    page.matches = std::move(*matches);
                } else {
                    page.error = matches.error();
                }
            }
            return page;
        },
        [this, generation = m_generation](Page&& page) { take(std::move(page), generation); });
}

void AssetRows::take(Page page, quint64 generation) {
    --m_underWay;
    std::vector<AssetId> again;
    for (const AssetId id : page.asked) {
        m_asked.erase(id);
        const auto [row, isNew] = m_rows.try_emplace(id);
        if (isNew) {
            m_order.push_back(id);
        }
        row->second.summary.reset();
        row->second.matches.clear();
        row->second.generation = generation;
        // What was read may be of before the change.
        row->second.isStale = m_changedMeanwhile.erase(id) > 0;
        if (row->second.isStale) {
            again.push_back(id);
        }
    }
    for (AssetSummary& summary : page.summaries) {
        const quint64 key = keyOf(summary.hash);
        const auto [first, last] = m_byPicture.equal_range(key);
        if (std::none_of(first, last, [&](const auto& entry) { return entry.second == summary.id; })) {
            m_byPicture.emplace(key, summary.id);
        }
        m_rows[summary.id].summary = std::move(summary);
    }
    for (search::Match& match : page.matches) {
        m_rows[match.asset].matches = std::move(match.columns);
    }
    forgetOldest();
    if (!again.empty()) {
        fetch(std::move(again));
    }
    // What is stopped because the window goes elsewhere is no failure.
    if (page.error && page.error->code != ErrorCode::Cancelled) {
        emit failed(*page.error);
    }
    emit arrived(page.asked);
}

void AssetRows::forgetOldest() {
    while (m_rows.size() > kRowsKept && !m_order.empty()) {
        const auto row = m_rows.find(m_order.front());
        if (row != m_rows.end() && row->second.summary) {
            const auto [first, last] = m_byPicture.equal_range(keyOf(row->second.summary->hash));
            const auto entry =
                std::find_if(first, last, [&](const auto& one) { return one.second == row->first; });
            if (entry != last) {
                m_byPicture.erase(entry);
            }
        }
        if (row != m_rows.end()) {
            m_rows.erase(row);
        }
        m_order.pop_front();
    }
}

std::vector<AssetId> AssetRows::withPicture(const ContentHash& hash) const {
    std::vector<AssetId> ids;
    const auto [first, last] = m_byPicture.equal_range(keyOf(hash));
    std::transform(first, last, std::back_inserter(ids), [](const auto& entry) { return entry.second; });
    return ids;
}

void AssetRows::applyChanges(const catalog::ChangeSet& changes) {
    std::vector<AssetId> stale;
    for (const AssetId id : changes.changed) {
        if (m_asked.contains(id)) {
            m_changedMeanwhile.insert(id);
        } else if (const auto row = m_rows.find(id); row != m_rows.end() && !row->second.isStale) {
            row->second.isStale = true;
            stale.push_back(id);
        }
    }
    if (stale.empty()) {
        return;
    }
    if (stale.size() <= kReadAtOnce) {
        fetch(std::move(stale));
    } else {
        emit wentStale();
    }
}

} // namespace fieldframe::ui
