// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loupe/framing.h"
#include "ui/models/caption_loader.h"
#include "ui/models/preview_loader.h"

#include <QWidget>

namespace fieldframe::ui {

class AssetListModel;
class CaptionOverlay;
class PictureLine;
class PicturePane;

/// One picture with its name and marks, its whole caption and credit over its foot where they are wanted. Its
/// neighbours are here before they are asked for: three on the way it goes, two behind.
class LoupeView final : public QWidget {
    Q_OBJECT
public:
    using Zoom = ui::Zoom;

    LoupeView(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
              QWidget* parent = nullptr);

    void setRow(int row);
    [[nodiscard]] int row() const;
    [[nodiscard]] Zoom zoom() const;
    void toggleZoom();
    void setOverlayWanted(bool isWanted);
    [[nodiscard]] bool isOverlayWanted() const { return m_isOverlayWanted; }
    /// The best picture there is stands on the screen, or it is known why not.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] PicturePane& pane() const { return *m_pane; }
    [[nodiscard]] CaptionOverlay& overlay() const { return *m_overlay; }
    [[nodiscard]] PictureLine& line() const { return *m_line; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTexts();
    void showLine();
    void wish();

    AssetListModel& m_model;
    PreviewLoader& m_previews;
    CaptionLoader& m_captions;
    PicturePane* m_pane;
    PictureLine* m_line;
    CaptionOverlay* m_overlay;
    int m_direction = 1; ///< In which the user goes through the pictures.
    bool m_isOverlayWanted = true;
};

} // namespace fieldframe::ui
