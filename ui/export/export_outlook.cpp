// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_outlook.h"

#include "core/delivery/export_job.h"

#include <algorithm>
#include <utility>

namespace fieldframe::ui {

namespace {

Result<std::vector<delivery::Preset>> presetsOf(const Engine& engine, const std::vector<std::string>& ids) {
    const delivery::PresetShelf shelf(engine.catalog().folder());
    std::vector<delivery::Preset> presets;
    for (const std::string& id : ids) {
        auto preset = shelf.load(id);
        if (!preset) {
            return tl::unexpected(preset.error());
        }
        auto parts = shelf.resolved(*preset);
        if (!parts) {
            return tl::unexpected(parts.error());
        }
        std::ranges::move(*parts, std::back_inserter(presets));
    }
    return presets;
}

/// A reason was typed for what one preset holds; another of the chain may hold less, and is asked only about
/// that.
Result<delivery::ExportPreview> previewOf(const Engine& engine, delivery::ExportRequest& request,
                                          const std::stop_token& stop) {
    auto preview = delivery::previewExport(engine.catalog(), request, stop);
    if (preview) {
        std::erase_if(request.overrides, [&](const delivery::Override& one) {
            return std::ranges::find(preview->unneededOverrides, one.asset) !=
                   preview->unneededOverrides.end();
        });
    }
    return preview;
}

ExportOutlook::Parts partsOf(const Engine& engine, const std::vector<std::string>& ids,
                             delivery::ExportRequest request, const std::stop_token& stop) {
    auto presets = presetsOf(engine, ids);
    if (!presets) {
        return tl::unexpected(presets.error());
    }
    std::vector<delivery::ExportRequest> requests;
    if (presets->size() == 1) {
        request.preset = presets->front();
        requests.push_back(std::move(request));
    } else {
        requests = delivery::chainRequests(request, *presets);
    }
    std::vector<OutlookPart> parts;
    for (delivery::ExportRequest& one : requests) {
        // It is typed later, and decides nothing that is looked at here.
        one.passphrase = one.preset.isEncrypted ? "typed later" : "";
        auto preview = previewOf(engine, one, stop);
        parts.push_back({std::move(one), std::move(preview)});
    }
    return parts;
}

/// With the picture decoded: what our own worker made.
std::pair<Result<delivery::ItemPreview>, QImage> itemOf(const Engine& engine,
                                                        const delivery::ExportRequest& request, AssetId asset,
                                                        const std::stop_token& stop) {
    if (!engine.workers()) {
        return {tl::unexpected(
                    engine.workersError().value_or(Error{ErrorCode::Internal, "fieldframe-worker", {}})),
                {}};
    }
    auto item = delivery::previewItem(engine.catalog(), *engine.workers(), request, asset, stop);
    QImage picture;
    if (item && item->picture) {
        const auto& bytes = item->picture->bytes;
        picture = QImage::fromData(bytes.data(), static_cast<int>(bytes.size()));
    }
    return {std::move(item), std::move(picture)};
}

} // namespace

ExportOutlook::ExportOutlook(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

ExportOutlook::~ExportOutlook() {
    giveUp();
}

void ExportOutlook::giveUp() {
    m_stopParts.request_stop();
    m_stopItem.request_stop();
    static_cast<void>(m_parts.next());
    static_cast<void>(m_items.next());
}

void ExportOutlook::look(std::vector<std::string> presets, delivery::ExportRequest request,
                         PartsKnown known) {
    m_stopParts.request_stop();
    m_stopParts = {};
    ++m_underWay;
    m_session.run(
        Session::Lane::Pictures, this,
        [presets = std::move(presets), request = std::move(request), stop = m_stopParts.get_token()](
            const Engine& engine) { return partsOf(engine, presets, request, stop); },
        [this, token = m_parts.next(), known = std::move(known)](const Parts& parts) {
            --m_underWay;
            if (m_parts.isCurrent(token)) {
                known(parts);
            }
        });
}

void ExportOutlook::lookAt(delivery::ExportRequest request, AssetId asset, ItemKnown known) {
    m_stopItem.request_stop();
    m_stopItem = {};
    ++m_underWay;
    m_session.run(
        Session::Lane::Pictures, this,
        [request = std::move(request), asset, stop = m_stopItem.get_token()](const Engine& engine) {
            return itemOf(engine, request, asset, stop);
        },
        [this, token = m_items.next(),
         known = std::move(known)](const std::pair<Result<delivery::ItemPreview>, QImage>& made) {
            --m_underWay;
            if (m_items.isCurrent(token)) {
                known(made.first, made.second);
            }
        });
}

} // namespace fieldframe::ui
