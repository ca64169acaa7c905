// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>
#include <span>

namespace fieldframe::ui {

/// Everything the user can do by key or menu.
enum class ActionId {
    NewCatalog,
    OpenCatalog,
    Import,
    Export,
    Quit,
    Undo,
    Redo,
    SelectAll,
    Search,
    Back,
    Home,
    Grid,
    Loupe,
    ZoomOneToOne,
    NextPicture,
    PreviousPicture,
    Inspector,
    FullScreen,
    Jobs,
    Pick,
    Reject,
    Unflag,
    Rate0,
    Rate1,
    Rate2,
    Rate3,
    Rate4,
    Rate5,
    LabelRed,
    LabelYellow,
    LabelGreen,
    LabelBlue,
    NewGallery,
    AddToGallery,
    RemoveFromGallery,
    Keys,
};

enum class MenuId { File, Edit, View, Picture, Help };

/// Where an action's keys work.
enum class KeyScope {
    Window,
    Pictures, ///< In the grid and the loupe: single letters must not take what is typed elsewhere.
    Loupe,
};

/// One row of the keymap.
struct ActionRow {
    ActionId id;
    const char* word; ///< Stable name, for a keymap of the user's own.
    const char* text; ///< To be translated, context "Actions".
    const char* keys; ///< Portable key sequences, separated by blanks; "" = none.
    MenuId menu;
    KeyScope scope = KeyScope::Window;
    bool canAdvance = false; ///< With Shift it also moves to the next picture.
};

/// The default keymap: THE table of actions, in the order of the menus.
[[nodiscard]] std::span<const ActionRow> actionTable();

/// The table's actions as QActions, with their default keys.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction& operator[](ActionId id) const { return *m_actions.at(id); }
    /// Makes the keys of all actions of @p scope work in @p widget and its children.
    void install(KeyScope scope, QWidget& widget) const;

signals:
    /// An action that canAdvance was triggered with Shift; its own triggered() came before.
    void advanceWanted();

private:
    std::map<ActionId, QAction*> m_actions;
    QList<std::pair<KeyScope, QAction*>> m_scoped;
};

} // namespace fieldframe::ui
