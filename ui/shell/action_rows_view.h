// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QtGlobal>

#include <array>

/// Part of the table of actions: the menu View.
namespace fieldframe::ui::rows {

using enum ActionId;

inline constexpr std::array kView{
    ActionRow{Back, "back", QT_TRANSLATE_NOOP("Actions", "Back"), "Esc", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Go back to where you were"))
        .drawn("back"),
    ActionRow{Home, "home", QT_TRANSLATE_NOOP("Actions", "Home"), "Alt+Home", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "The front page of the library"))
        .drawn("home"),
    ActionRow{AllImages, "all_images", QT_TRANSLATE_NOOP("Actions", "All images"), "Ctrl+Shift+A",
              MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Every picture of the catalog"))
        .drawn("image"),
    ActionRow{LastImport, "last_import", QT_TRANSLATE_NOOP("Actions", "Last import"), "Ctrl+Shift+L",
              MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "What the last import brought"))
        .drawn("import"),
    ActionRow{PickedImages, "picked_images", QT_TRANSLATE_NOOP("Actions", "Picked pictures"), "Ctrl+Shift+P",
              MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "The pictures that are editors’ picks"))
        .drawn("flag"),
    ActionRow{Grid, "grid", QT_TRANSLATE_NOOP("Actions", "Grid"), "G", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "All pictures of this place side by side"))
        .drawn("grid")
        .lined(),
    ActionRow{Loupe, "loupe", QT_TRANSLATE_NOOP("Actions", "Loupe"), "E Return Enter", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "One picture as large as the window"))
        .drawn("loupe"),
    ActionRow{LookOrPlay, "look_or_play", QT_TRANSLATE_NOOP("Actions", "Look or play"), "Space", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(
            QT_TRANSLATE_NOOP("Actions", "A picture in the loupe, video and sound in the system’s player")),
    ActionRow{Compare, "compare", QT_TRANSLATE_NOOP("Actions", "Compare"), "C", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "The selected pictures side by side, nine at most"))
        .drawn("compare"),
    ActionRow{DropFromCompare, "drop_from_compare",
              QT_TRANSLATE_NOOP("Actions", "Take out of the comparison"), "Backspace", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "The next candidate comes in its place; nothing is marked")),
    ActionRow{LockZoom, "lock_zoom", QT_TRANSLATE_NOOP("Actions", "Zoom together"), "Ctrl+L", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Pictures that are compared show the same part, as closely"))
        .checkable(),
    ActionRow{ZoomOneToOne, "zoom_1_1", QT_TRANSLATE_NOOP("Actions", "Zoom to 1:1"), "Z", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Every pixel of the picture, and back"))
        .drawn("zoom")
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{ZoomFit, "zoom_fit", QT_TRANSLATE_NOOP("Actions", "Whole picture"), "Alt+0", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "As large as the window lets the whole picture be"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{ZoomFill, "zoom_fill", QT_TRANSLATE_NOOP("Actions", "Fill the window"), "Alt+Z", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "No room left beside the picture"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{ZoomTwoToOne, "zoom_2_1", QT_TRANSLATE_NOOP("Actions", "2:1"), "Shift+Z", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Two pixels of the screen for each of the picture"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{ZoomIn, "zoom_in", QT_TRANSLATE_NOOP("Actions", "Closer"), "Ctrl+= Ctrl++", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Look more closely, as with the wheel"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{ZoomOut, "zoom_out", QT_TRANSLATE_NOOP("Actions", "Less close"), "Ctrl+-", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "See more of the picture, as with the wheel"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{LookLeft, "look_left", QT_TRANSLATE_NOOP("Actions", "Look left"), "Ctrl+Left", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Move over a picture that is larger than the window"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{LookRight, "look_right", QT_TRANSLATE_NOOP("Actions", "Look right"), "Ctrl+Right", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Move over a picture that is larger than the window"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{LookUp, "look_up", QT_TRANSLATE_NOOP("Actions", "Look up"), "Ctrl+Up", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Move over a picture that is larger than the window"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{LookDown, "look_down", QT_TRANSLATE_NOOP("Actions", "Look down"), "Ctrl+Down", MenuId::View}
        .in(KeyScope::Look)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Move over a picture that is larger than the window"))
        .under(QT_TRANSLATE_NOOP("Actions", "Zoom")),
    ActionRow{NextPicture, "next", QT_TRANSLATE_NOOP("Actions", "Next picture"), "Right", MenuId::View}
        .in(KeyScope::Loupe)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Go to the picture after this one"))
        .drawn("next"),
    ActionRow{PreviousPicture, "previous", QT_TRANSLATE_NOOP("Actions", "Previous picture"), "Left",
              MenuId::View}
        .in(KeyScope::Loupe)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Go to the picture before this one"))
        .drawn("previous"),
    ActionRow{Inspector, "inspector", QT_TRANSLATE_NOOP("Actions", "Inspector"), "I", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Show or hide the fields of the selected pictures"))
        .drawn("inspector")
        .lined(),
    ActionRow{ToggleGroup, "toggle_group", QT_TRANSLATE_NOOP("Actions", "Fold group"), "S", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Show the heading of this group alone, and back")),
    ActionRow{CaptionOverlay, "caption_overlay", QT_TRANSLATE_NOOP("Actions", "Caption over the picture"),
              "O", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Show or hide caption and credit in the loupe"))
        .checkable(),
    ActionRow{Filmstrip, "filmstrip", QT_TRANSLATE_NOOP("Actions", "Filmstrip"), "T", MenuId::View}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Show or hide the row of pictures under loupe and compare"))
        .mechanic("Ctrl+T")
        .checkable(),
    ActionRow{SecondWindow, "second_window", QT_TRANSLATE_NOOP("Actions", "Second window"), "F12",
              MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "The current picture in a window of its own, on another screen"))
        .checkable(),
    ActionRow{FullScreen, "full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Use the whole screen, and back"))
        .drawn("full-screen"),
    ActionRow{Jobs, "jobs", QT_TRANSLATE_NOOP("Actions", "Imports and exports…"), "Ctrl+J", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "What runs, what is done and what failed"))
        .drawn("jobs"),
    ActionRow{ThemeDark, "theme_dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Dark greys: the best ground for judging pictures"))
        .under(QT_TRANSLATE_NOOP("Actions", "Theme"))
        .checkable(),
    ActionRow{ThemeLight, "theme_light", QT_TRANSLATE_NOOP("Actions", "Light"), "", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Light greys"))
        .under(QT_TRANSLATE_NOOP("Actions", "Theme"))
        .checkable(),
    ActionRow{ThemeSystem, "theme_system", QT_TRANSLATE_NOOP("Actions", "As the system"), "", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Dark or light, as the desktop says"))
        .under(QT_TRANSLATE_NOOP("Actions", "Theme"))
        .checkable(),
};

} // namespace fieldframe::ui::rows
