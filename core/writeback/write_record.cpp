// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/write_record.h"

#include "core/catalog/catalog.h"
#include "core/catalog/change_writer.h"

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
    std::set<FieldId> fields;
    if (!asset.isRefused) {
        // A place at which one was not to be written says it already.
        for (const Written& place : asset.places) {
            fields.insert(place.fields.begin(), place.fields.end());
        }
        for (const Written& place : asset.places) {
            std::erase_if(fields, [&](FieldId field) { return place.stays.contains(field); });
        }
    }
    for (const Written& place : asset.places) {
        catalog::FileReading reading = place.reading;
        std::vector<std::filesystem::path> names{reading.path};
        names.insert(names.end(), place.aliases.begin(), place.aliases.end());
        for (const std::filesystem::path& name : names) {
            reading.path = name;
            const Status written =
                writer.fileWritten(asset.state.globalId, reading, asset.state.metadata, fields);
            if (!written && written.error().code != ErrorCode::NotFound) { // Removed meanwhile.
                return written;
            }
            reading.sidecar = {}; // It has the name of the file, not that of a link.
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
