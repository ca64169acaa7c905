// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/caption_loader.h"
#include "ui/models/preview_loader.h"

#include <QWidget>

namespace fieldframe::ui {

class AssetListModel;
class PictureLine;
class PicturePane;

/// One of the pictures that are compared, with its name and marks, in a frame that shows whether it is the
/// active one.
class CompareCell final : public QWidget {
    Q_OBJECT
public:
    CompareCell(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
                QWidget* parent = nullptr);

    void setAsset(AssetId asset);
    [[nodiscard]] AssetId asset() const { return m_asset; }
    void setActive(bool isActive);
    /// Name and marks of now.
    void showLine();
    [[nodiscard]] PicturePane& pane() const { return *m_pane; }
    [[nodiscard]] PictureLine& line() const { return *m_line; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AssetListModel& m_model;
    PicturePane* m_pane;
    PictureLine* m_line;
    AssetId m_asset;
    bool m_isActive = false;
};

} // namespace fieldframe::ui
