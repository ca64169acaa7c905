// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"
#include "tests/ui/open_window.h"
#include "ui/models/asset_mime.h"

#include <QModelIndex>

class QWidget;

namespace fieldframe::ui {
class GalleryHead;
class SidebarModel;
class SidebarTree;
} // namespace fieldframe::ui

namespace fieldframe::test {

/// The window on a catalog with three pictures in the gallery "Field", and what its galleries are.
class GalleryDesk : public OpenWindow {
public:
    GalleryDesk();

    [[nodiscard]] const catalog::Catalog& catalog();
    [[nodiscard]] ui::GalleryHead& head();
    [[nodiscard]] ui::SidebarTree& tree();
    [[nodiscard]] ui::SidebarModel& places();
    /// Waits until it is there.
    QModelIndex place(ui::Place::Kind kind, const QString& title);

    GalleryId make(const std::string& title, const std::vector<AssetId>& assets);
    void open(const std::string& title);
    [[nodiscard]] bool has(const std::string& title);
    /// As the catalog says now; the test fails where there is none.
    [[nodiscard]] GallerySummary summary(const std::string& title);
    [[nodiscard]] std::vector<AssetId> items(const std::string& title);
    [[nodiscard]] std::vector<std::string> categories();
    /// Ana made two of the pictures, Bo one.
    void nameCreators();

    /// The page's pictures in their order.
    [[nodiscard]] std::vector<AssetId> shown();
    void select(const std::vector<int>& rows);
    [[nodiscard]] QString undoText();

    /// Enters @p target's viewport, or itself, at @p at and lets go.
    void drop(QWidget& target, const ui::AssetDrag& drag, Qt::DropAction action, const QPoint& at = {4, 4});
    void drop(QWidget& target, const QMimeData& mime, Qt::DropAction action, const QPoint& at);
    /// Answers the dialog that asks for a name.
    void answer(const QString& name);
};

} // namespace fieldframe::test
