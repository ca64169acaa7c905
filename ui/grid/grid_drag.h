// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/generation.h"
#include "ui/bridge/original_files.h"
#include "ui/bridge/session.h"
#include "ui/models/asset_mime.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace fieldframe::ui {

class AssetGridView;

/// Drags the selection out of a grid: as assets for this program, and as files for others. The files are
/// looked up when the selection rests, so that a drag never waits for them.
class GridDrag final : public QObject {
    Q_OBJECT
public:
    GridDrag(Session& session, AssetGridView& grid, QObject* parent = nullptr);

    /// From which the assets are taken; absent where the place is no gallery.
    void setGallery(std::optional<GalleryId> gallery) { m_gallery = gallery; }
    /// The files of the present selection are known.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;

private:
    void prepare();
    void begin();
    void drag();
    [[nodiscard]] QPixmap picture() const;

    Session& m_session;
    AssetGridView& m_grid;
    std::optional<GalleryId> m_gallery;
    QTimer m_rest;
    Generation m_generation;
    std::vector<AssetId> m_assets; ///< Whose files m_files are.
    OriginalFiles m_files;
    bool m_isWanted = false; ///< A drag waits for its files.
};

} // namespace fieldframe::ui
