// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/write_places.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/file_store.h"
#include "core/model/metadata_edit.h"
#include "core/worker/worker_pool.h"
#include "core/writeback/file_look.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <system_error>
#include <utility>

namespace fieldframe::writeback {

namespace fs = std::filesystem;

namespace {

/// Without links; as it is where that can't be told.
fs::path realPath(const fs::path& path) {
    std::error_code error;
    fs::path real = fs::canonical(path, error);
    return error ? path : real;
}

WriteProblem refusal(const catalog::FileState& state, Error error) {
    return {state.path, state.globalId, std::move(error)};
}

bool saysAll(const DescriptiveMetadata& found, const DescriptiveMetadata& ours) {
    return std::ranges::all_of(metadataFields(),
                               [&](const MetadataField& field) { return saysTheSame(field, ours, found); });
}

} // namespace

Result<PlacesToWrite> WritePlaces::find(AssetId asset) {
    const auto known = m_catalog.files().state(asset);
    if (!known) {
        return tl::unexpected(known.error());
    }
    PlacesToWrite places;
    auto first = merged(*known, places);
    if (first) {
        places.files.push_back({*std::move(first), {}});
    }
    if (const Status added = addCopies(asset, places); !added) {
        return tl::unexpected(added.error());
    }
    // A place that is gone is no place, as long as there is another.
    const bool isGone = !first && first.error().code == ErrorCode::NotFound && !places.files.empty();
    if (!first && !isGone) {
        places.refused.push_back(refusal(*known, first.error()));
    }
    return places;
}

Result<catalog::FileState> WritePlaces::merged(const catalog::FileState& known, PlacesToWrite& places) {
    const auto look = lookAt(known, m_sidecars);
    if (!look) {
        return tl::unexpected(look.error());
    }
    if (look->isAsKnown(known)) {
        return known;
    }
    Reread reread;
    auto answer = rereadNow(m_workers, reread, *look, m_stop);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (m_request.isTrial) {
        return known; // Merging would change the catalog.
    }
    const auto report = merge(m_catalog, known, reread, *std::move(answer), m_batch);
    if (!report) {
        return tl::unexpected(report.error());
    }
    places.conflicts += report->conflicts;
    return m_catalog.files().state(known.asset);
}

Status WritePlaces::addCopies(AssetId asset, PlacesToWrite& places) {
    auto states = m_catalog.files().states(asset);
    if (!states) {
        return tl::unexpected(states.error());
    }
    constexpr std::size_t kRefused = SIZE_MAX;
    std::map<fs::path, std::size_t> files{
        {realPath(states->front().path), places.files.empty() ? kRefused : 0}};
    for (std::size_t i = 1; i < states->size(); ++i) {
        catalog::FileState& copy = (*states)[i];
        const auto [file, isNew] = files.try_emplace(realPath(copy.path), kRefused);
        if (!isNew) {
            if (file->second != kRefused) {
                PlaceToWrite& same = places.files[file->second];
                same.state.unwritten.merge(copy.unwritten);
                same.aliases.push_back(copy.path);
            }
            continue;
        }
        const Status good = checkCopy(copy);
        if (good) {
            file->second = places.files.size();
            places.files.push_back({std::move(copy), {}});
        } else if (good.error().code != ErrorCode::NotFound) {
            places.refused.push_back(refusal(copy, good.error()));
        }
    }
    return {};
}

Status WritePlaces::checkCopy(const catalog::FileState& copy) const {
    const auto stamp = platform::stampOf(copy.path);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (copy.version == versionOf(*stamp)) {
        return {};
    }
    // Only touched, or by a run that was killed before it could say so?
    Reread reread;
    const auto answer = rereadNow(m_workers, reread, {copy.path, *stamp, {}}, m_stop);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    const auto owner = m_catalog.assets().findByHash(answer->hash.value_or(ContentHash{}), stamp->sizeBytes);
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    if (*owner == copy.asset || saysAll(answer->metadata, copy.metadata)) {
        return {};
    }
    return failure(ErrorCode::Conflict, platform::display(copy.path),
                   "another program changed this copy; importing it takes over what it says");
}

} // namespace fieldframe::writeback
