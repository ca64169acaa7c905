// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/write_record.h"

#include "core/catalog/catalog.h"
#include "core/catalog/change_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldframe::writeback {

void WriteRecord::begin(const catalog::FileState& state, std::size_t places) {
    m_open[state.asset] = {state, places, false, {}};
}

void WriteRecord::written(AssetId asset, Written place) {
    Asset& open = m_open.at(asset);
    --open.open;
    open.places.push_back(std::move(place));
}

void WriteRecord::refused(AssetId asset) {
    Asset& open = m_open.at(asset);
    --open.open;
    open.isRefused = true;
}

bool WriteRecord::isDone(AssetId asset) {
    const auto found = m_open.find(asset);
    if (found == m_open.end() || found->second.open > 0) {
        return false;
    }
    if (!found->second.places.empty()) {
        m_done.push_back(std::move(found->second));
    }
    m_open.erase(found);
    return true;
}

Status WriteRecord::record(catalog::ChangeWriter& writer, const Asset& asset) {
    std::set<FieldId> fields = asset.isRefused ? std::set<FieldId>() : asset.places.front().fields;
    for (const Written& place : asset.places) {
        std::set<FieldId> everywhere;
        std::ranges::set_intersection(fields, place.fields, std::inserter(everywhere, everywhere.end()));
        fields = std::move(everywhere);
    }
    for (const Written& place : asset.places) {
        const Status written =
            writer.fileWritten(asset.state.globalId, place.reading, asset.state.metadata, fields);
        if (!written && written.error().code != ErrorCode::NotFound) { // Removed meanwhile.
            return written;
        }
    }
    return {};
}

Status WriteRecord::flush(std::size_t atLeast) {
    if (m_done.empty() || m_done.size() < atLeast) {
        return {};
    }
    const auto work = [this](catalog::ChangeWriter& writer) -> Status {
        for (const Asset& asset : m_done) {
            if (const Status recorded = record(writer, asset); !recorded) {
                return recorded;
            }
        }
        return {};
    };
    const auto receipt = m_catalog.write(catalog::Cause::Hand, catalog::Catalog::Lane::Bulk, work, m_batch);
    m_done.clear();
    return receipt ? Status() : tl::unexpected(receipt.error());
}

} // namespace fieldframe::writeback
