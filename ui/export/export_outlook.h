// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_preview.h"
#include "core/delivery/preset_shelf.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <stop_token>
#include <vector>

namespace fieldframe::ui {

/// One preset of an export, and what it would do.
struct OutlookPart {
    delivery::ExportRequest request; ///< With the overrides of what it holds.
    Result<delivery::ExportPreview> preview;
};

/// What an export would do, found out in the background: of what is asked anew, what was asked before is
/// given up, and its answer never called. GUI thread only.
class ExportOutlook final : public QObject {
    Q_OBJECT
public:
    explicit ExportOutlook(Session& session, QObject* parent = nullptr);
    ~ExportOutlook() override;

    using Parts = Result<std::vector<OutlookPart>>;
    using PartsKnown = std::function<void(const Parts& parts)>;
    using ItemKnown = std::function<void(const Result<delivery::ItemPreview>& item, const QImage& picture)>;
    /// @p presets by id, run one after the other; a chain stands for its parts.
    void look(std::vector<std::string> presets, delivery::ExportRequest request, PartsKnown known);
    /// One item of @p request, as its preset would let it leave.
    void lookAt(delivery::ExportRequest request, AssetId asset, ItemKnown known);
    /// Nothing that was asked for is wanted any more.
    void giveUp();
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }

private:
    Session& m_session;
    std::stop_source m_stopParts;
    std::stop_source m_stopItem;
    Generation m_parts;
    Generation m_items;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
