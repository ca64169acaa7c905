// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/volume_presence.h"

#include "core/database/query.h"

#include <vector>

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr std::string_view kVolumes = "SELECT id, identity, is_offline FROM volumes";
constexpr std::string_view kSetOffline = "UPDATE volumes SET is_offline = ?2 WHERE id = ?1";

} // namespace

void noticeVolumes(database::Connection& connection, const Places& places) {
    std::vector<std::pair<std::int64_t, bool>> changed;
    {
        Query query(connection, kVolumes);
        while (query.next()) {
            const bool isOffline = !places.isMounted(query.view(1));
            if (isOffline != (query.integer(2) != 0)) {
                changed.emplace_back(query.integer(0), isOffline);
            }
        }
    }
    for (const auto& [id, isOffline] : changed) {
        Query(connection, kSetOffline, id, isOffline).run();
    }
}

} // namespace fieldframe::catalog
