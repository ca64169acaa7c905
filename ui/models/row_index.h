// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace fieldframe::ui {

/// In which row of a list an asset stands: a value, made where the list is made, so that nobody waits for it.
class RowIndex {
public:
    RowIndex() = default;
    explicit RowIndex(std::span<const AssetId> ids) {
        m_rows.reserve(ids.size());
        for (const AssetId id : ids) {
            m_rows.emplace_back(id, static_cast<int>(m_rows.size()));
        }
        std::ranges::sort(m_rows);
    }

    /// -1 where it is not in the list.
    [[nodiscard]] int rowOf(AssetId id) const {
        const auto found = std::ranges::lower_bound(m_rows, id, {}, &std::pair<AssetId, int>::first);
        return found != m_rows.end() && found->first == id ? found->second : -1;
    }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

private:
    std::vector<std::pair<AssetId, int>> m_rows;
};

} // namespace fieldframe::ui
