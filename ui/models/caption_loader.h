// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/media_facts.h"
#include "ui/bridge/session.h"

#include <QObject>
#include <QString>

#include <unordered_map>
#include <unordered_set>

namespace fieldframe::ui {

/// What the loupe says of an asset beyond its row of the grid: the whole caption and credit, what the file is
/// and where. Read in the background. GUI thread only.
class CaptionLoader final : public QObject {
    Q_OBJECT
public:
    struct Texts {
        QString caption; ///< With its paragraphs, one a line; "" = none.
        QString credit;
        MediaFacts facts;
        std::uint64_t sizeBytes = 0;
    };

    explicit CaptionLoader(Session& session, QObject* parent = nullptr);

    /// Null while they are not here; then they are asked for, and loaded() follows. While a newer version is
    /// on its way the former one is given. The pointer is good until control returns to the event loop.
    [[nodiscard]] const Texts* find(AssetId asset);
    [[nodiscard]] bool isIdle() const { return m_asked.empty(); }

signals:
    void loaded(fieldframe::AssetId asset);

private:
    void fetch(AssetId asset);
    void applyChanges(const catalog::ChangeSet& changes);

    Session& m_session;
    std::unordered_map<AssetId, Texts> m_texts;
    std::unordered_set<AssetId> m_asked;
};

} // namespace fieldframe::ui
