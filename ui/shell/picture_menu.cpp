// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_menu.h"

#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QMenu>

#include <initializer_list>

namespace fieldframe::ui {

QMenu* makePictureMenu(const Actions& actions, bool isGallery, QWidget* parent) {
    const auto words = [](const char* text) { return QCoreApplication::translate("PictureMenu", text); };
    auto* const menu = new QMenu(parent);
    const auto add = [&actions](QMenu& to, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids) {
            to.addAction(&actions[id]);
        }
    };
    using enum ActionId;
    add(*menu, {Loupe});
    menu->addSeparator();
    add(*menu, {Pick, Reject, Unflag});
    QMenu* const rating = menu->addMenu(words(QT_TRANSLATE_NOOP("PictureMenu", "Rating")));
    add(*rating, {Rate5, Rate4, Rate3, Rate2, Rate1, Rate0});
    QMenu* const label = menu->addMenu(words(QT_TRANSLATE_NOOP("PictureMenu", "Label")));
    add(*label, {LabelRed, LabelYellow, LabelGreen, LabelBlue});
    menu->addSeparator();
    add(*menu, {NewGallery, AddToGallery});
    if (isGallery) {
        add(*menu, {MoveToGallery, RemoveFromGallery, MoveEarlier, MoveLater, SetCover, SplitGallery});
    }
    menu->addSeparator();
    add(*menu, {Export});
    QMenu* const as = menu->addMenu(words(QT_TRANSLATE_NOOP("PictureMenu", "Export as")));
    add(*as, {ExportWebLibrary, ExportPhotoStory, ExportNewsletter, ExportContactSheet, ExportHandover});
    add(*menu, {CopyFiles, RevealOriginal});
    menu->addSeparator();
    add(*menu, {RemoveFromCatalog});
    return menu;
}

} // namespace fieldframe::ui
