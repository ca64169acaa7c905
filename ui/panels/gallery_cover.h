// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"

#include <QAbstractButton>

#include <optional>

namespace fieldframe::ui {

class ThumbnailCache;

/// The picture that stands for a gallery. A picture of it dropped here becomes it; as a button it says what
/// else could.
class GalleryCover final : public QAbstractButton {
    Q_OBJECT
public:
    explicit GalleryCover(QWidget* parent = nullptr);

    void setThumbnails(ThumbnailCache& thumbnails);
    /// Drops of assets of this catalog are taken.
    void setCatalog(const GlobalId& catalog) { m_catalog = catalog; }
    void setPicture(const std::optional<CardPicture>& picture);

    [[nodiscard]] QSize sizeHint() const override { return {96, 64}; }

signals:
    void dropped(fieldframe::AssetId asset);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    ThumbnailCache* m_thumbnails = nullptr;
    GlobalId m_catalog;
    std::optional<CardPicture> m_picture;
    bool m_isTarget = false;
};

} // namespace fieldframe::ui
