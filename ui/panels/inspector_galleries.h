// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "ui/bridge/edit_history.h"
#include "ui/form/chip_box.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fieldframe::ui {

/// The galleries that the chosen assets are in, with those that hold only some of them; each can be opened or
/// left, and another one added to.
class InspectorGalleries final : public QWidget {
    Q_OBJECT
public:
    InspectorGalleries(EditHistory& history, bool isReadOnly, QWidget* parent = nullptr);

    void show(const std::vector<AssetId>& assets, const std::vector<catalog::SharedGallery>& galleries);
    [[nodiscard]] ChipBox& chips() const { return *m_chips; }
    [[nodiscard]] QPushButton& addButton() const { return *m_add; }

signals:
    void galleryWanted(fieldframe::GalleryId gallery, const QString& title);
    /// Another gallery is to be chosen for them.
    void addWanted();
    void stepWanted(int by);
    void leaveWanted();

private:
    void leave(const QString& title);
    [[nodiscard]] const catalog::SharedGallery* find(const QString& title) const;

    EditHistory& m_history;
    std::vector<AssetId> m_assets;
    std::vector<catalog::SharedGallery> m_galleries;
    ChipBox* m_chips;
    QPushButton* m_add;
};

} // namespace fieldframe::ui
