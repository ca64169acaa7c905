// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QtGlobal>

#include <array>

namespace fieldframe::ui {

namespace {

using enum ActionId;

constexpr std::array kTable{
    ActionRow{NewCatalog, "new_catalog", QT_TRANSLATE_NOOP("Actions", "New catalog…"), "Ctrl+Shift+N",
              MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Make an empty catalog in a folder of your choice"))
        .drawn("catalog-new"),
    ActionRow{OpenCatalog, "open_catalog", QT_TRANSLATE_NOOP("Actions", "Open catalog…"), "Ctrl+O",
              MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Open a catalog that is there already"))
        .drawn("catalog"),
    ActionRow{Import, "import", QT_TRANSLATE_NOOP("Actions", "Import…"), "Ctrl+Shift+I", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Read folders, cards and files into the catalog"))
        .drawn("import")
        .lined(),
    ActionRow{Export, "export", QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+Shift+E", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Write copies with their captions and credits into a folder"))
        .drawn("export"),
    ActionRow{CloseCatalog, "close_catalog", QT_TRANSLATE_NOOP("Actions", "Close catalog"), "Ctrl+W",
              MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Close the catalog and keep the window"))
        .drawn("close")
        .lined(),
    ActionRow{Quit, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Close the catalog and the program"))
        .drawn("quit"),
    ActionRow{Undo, "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Take the last change back"))
        .drawn("undo"),
    ActionRow{Redo, "redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"))
        .drawn("redo"),
    ActionRow{SelectAll, "select_all", QT_TRANSLATE_NOOP("Actions", "Select all"), "Ctrl+A", MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select everything that is shown"))
        .drawn("select-all")
        .lined(),
    ActionRow{SelectNone, "select_none", QT_TRANSLATE_NOOP("Actions", "Select none"), "Ctrl+D", MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Nothing is selected any more")),
    ActionRow{InvertSelection, "invert_selection", QT_TRANSLATE_NOOP("Actions", "Invert selection"), "Ctrl+I",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select what is not selected, and only that")),
    ActionRow{SelectPicked, "select_picked", QT_TRANSLATE_NOOP("Actions", "Picked"), "Ctrl+Alt+P",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select the picked of those shown"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectRejected, "select_rejected", QT_TRANSLATE_NOOP("Actions", "Rejected"), "Ctrl+Alt+X",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select the rejected of those shown"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectUndecided, "select_undecided", QT_TRANSLATE_NOOP("Actions", "Undecided"), "Ctrl+Alt+U",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select those neither picked nor rejected"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectStars0, "select_stars_0", QT_TRANSLATE_NOOP("Actions", "Without stars"), "Ctrl+Alt+0",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select those shown that have just so many stars"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectStars1, "select_stars_1", QT_TRANSLATE_NOOP("Actions", "With 1 star"), "Ctrl+Alt+1",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select those shown that have just so many stars"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectStars2, "select_stars_2", QT_TRANSLATE_NOOP("Actions", "With 2 stars"), "Ctrl+Alt+2",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select those shown that have just so many stars"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectStars3, "select_stars_3", QT_TRANSLATE_NOOP("Actions", "With 3 stars"), "Ctrl+Alt+3",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select those shown that have just so many stars"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectStars4, "select_stars_4", QT_TRANSLATE_NOOP("Actions", "With 4 stars"), "Ctrl+Alt+4",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select those shown that have just so many stars"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{SelectStars5, "select_stars_5", QT_TRANSLATE_NOOP("Actions", "With 5 stars"), "Ctrl+Alt+5",
              MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Select those shown that have just so many stars"))
        .under(QT_TRANSLATE_NOOP("Actions", "Select")),
    ActionRow{CopyMetadata, "copy_metadata", QT_TRANSLATE_NOOP("Actions", "Copy metadata…"),
              "Ctrl+Alt+Shift+C", MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Choose which fields of this picture others are to get"))
        .drawn("copy")
        .mechanic("Ctrl+Alt+C")
        .lined(),
    ActionRow{PasteMetadata, "paste_metadata", QT_TRANSLATE_NOOP("Actions", "Paste metadata"),
              "Ctrl+Alt+Shift+V", MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Give the copied fields to the selected pictures"))
        .drawn("paste")
        .mechanic("Ctrl+Alt+V"),
    ActionRow{Search, "search", QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+F", MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Type words to find in captions, credits and places"))
        .drawn("search"),
    ActionRow{AdvancedSearch, "advanced_search", QT_TRANSLATE_NOOP("Actions", "Advanced search"),
              "Ctrl+Shift+F", MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Search by field, date, pick, rating and release")),
    ActionRow{Preferences, "preferences", QT_TRANSLATE_NOOP("Actions", "Preferences…"), "Ctrl+,",
              MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Theme, language, keys, previews and your name"))
        .drawn("settings")
        .lined(),
    ActionRow{FindInView, "find_in_view", QT_TRANSLATE_NOOP("Actions", "Go to…"), "/", MenuId::Edit}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Go to a file name or a word, with everything still shown"))
        .drawn("search"),
    ActionRow{Back, "back", QT_TRANSLATE_NOOP("Actions", "Back"), "Esc", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Go back to where you were"))
        .drawn("back"),
    ActionRow{Home, "home", QT_TRANSLATE_NOOP("Actions", "Home"), "Alt+Home", MenuId::View}
        .tipped(QT_TRANSLATE_NOOP("Actions", "The front page of the library"))
        .drawn("home"),
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
    ActionRow{Pick, "pick", QT_TRANSLATE_NOOP("Actions", "Pick"), "P", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Mark as an editors’ pick"))
        .drawn("flag")
        .mechanic("P T"),
    ActionRow{Reject, "reject", QT_TRANSLATE_NOOP("Actions", "Reject"), "X", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Mark as not to be used"))
        .drawn("reject"),
    ActionRow{Unflag, "unflag", QT_TRANSLATE_NOOP("Actions", "Remove pick or reject"), "U", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Leave it undecided"))
        .drawn("unflag"),
    ActionRow{Rate0, "rate_0", QT_TRANSLATE_NOOP("Actions", "No stars"), "0", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Take the stars away"))
        .mechanic("Ctrl+0")
        .under(QT_TRANSLATE_NOOP("Actions", "Rating"))
        .lined(),
    ActionRow{Rate1, "rate_1", QT_TRANSLATE_NOOP("Actions", "1 star"), "1", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Rate with 1 star"))
        .drawn("star")
        .mechanic("Ctrl+1")
        .under(QT_TRANSLATE_NOOP("Actions", "Rating")),
    ActionRow{Rate2, "rate_2", QT_TRANSLATE_NOOP("Actions", "2 stars"), "2", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Rate with 2 stars"))
        .drawn("star")
        .mechanic("Ctrl+2")
        .under(QT_TRANSLATE_NOOP("Actions", "Rating")),
    ActionRow{Rate3, "rate_3", QT_TRANSLATE_NOOP("Actions", "3 stars"), "3", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Rate with 3 stars"))
        .drawn("star")
        .mechanic("Ctrl+3")
        .under(QT_TRANSLATE_NOOP("Actions", "Rating")),
    ActionRow{Rate4, "rate_4", QT_TRANSLATE_NOOP("Actions", "4 stars"), "4", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Rate with 4 stars"))
        .drawn("star")
        .mechanic("Ctrl+4")
        .under(QT_TRANSLATE_NOOP("Actions", "Rating")),
    ActionRow{Rate5, "rate_5", QT_TRANSLATE_NOOP("Actions", "5 stars"), "5", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Rate with 5 stars"))
        .drawn("star")
        .mechanic("Ctrl+5")
        .under(QT_TRANSLATE_NOOP("Actions", "Rating")),
    ActionRow{LabelRed, "label_red", QT_TRANSLATE_NOOP("Actions", "Red label"), "6", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Give it the red label; once more takes it away"))
        .mechanic("1")
        .under(QT_TRANSLATE_NOOP("Actions", "Label")),
    ActionRow{LabelYellow, "label_yellow", QT_TRANSLATE_NOOP("Actions", "Yellow label"), "7", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Give it the yellow label; once more takes it away"))
        .mechanic("2")
        .under(QT_TRANSLATE_NOOP("Actions", "Label")),
    ActionRow{LabelGreen, "label_green", QT_TRANSLATE_NOOP("Actions", "Green label"), "8", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Give it the green label; once more takes it away"))
        .mechanic("3")
        .under(QT_TRANSLATE_NOOP("Actions", "Label")),
    ActionRow{LabelBlue, "label_blue", QT_TRANSLATE_NOOP("Actions", "Blue label"), "9", MenuId::Picture}
        .in(KeyScope::Pictures)
        .advances()
        .tipped(QT_TRANSLATE_NOOP("Actions", "Give it the blue label; once more takes it away"))
        .mechanic("4")
        .under(QT_TRANSLATE_NOOP("Actions", "Label")),
    ActionRow{CopyFiles, "copy_files", QT_TRANSLATE_NOOP("Actions", "Copy files"), "Ctrl+C", MenuId::Picture}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Copy the files and their paths, for other programs"))
        .lined(),
    ActionRow{RevealOriginal, "reveal_original", QT_TRANSLATE_NOOP("Actions", "Show in file manager"),
              "Ctrl+R", MenuId::Picture}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Open the folder that holds the file")),
    ActionRow{RemoveFromCatalog, "remove_from_catalog", QT_TRANSLATE_NOOP("Actions", "Remove from catalog"),
              "Alt+Del", MenuId::Picture}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Forget the selected pictures; their files stay where they are"))
        .drawn("remove"),
    ActionRow{RotateLeft, "rotate_left", QT_TRANSLATE_NOOP("Actions", "Turn left"), "[ Ctrl+[",
              MenuId::Picture}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Show it turned to the left; its file stays as it is"))
        .drawn("rotate-left")
        .lined(),
    ActionRow{RotateRight, "rotate_right", QT_TRANSLATE_NOOP("Actions", "Turn right"), "] Ctrl+]",
              MenuId::Picture}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Show it turned to the right; its file stays as it is"))
        .drawn("rotate-right"),
    ActionRow{NewGallery, "new_gallery", QT_TRANSLATE_NOOP("Actions", "New gallery…"), "Ctrl+N",
              MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Make a gallery of the selected pictures, or an empty one"))
        .drawn("gallery-new"),
    ActionRow{AddToGallery, "add_to_gallery", QT_TRANSLATE_NOOP("Actions", "Add to gallery…"), "B",
              MenuId::Gallery}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Put the selected pictures into a gallery that is there"))
        .drawn("gallery"),
    ActionRow{MoveToGallery, "move_to_gallery", QT_TRANSLATE_NOOP("Actions", "Move to another gallery…"),
              "Shift+B", MenuId::Gallery}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Take them out of this gallery and put them into another")),
    ActionRow{RemoveFromGallery, "remove_from_gallery",
              QT_TRANSLATE_NOOP("Actions", "Remove from this gallery"), "Del", MenuId::Gallery}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Take them out of the gallery; they stay in the catalog"))
        .drawn("remove"),
    ActionRow{AutoAdvance, "auto_advance", QT_TRANSLATE_NOOP("Actions", "Auto advance"), "", MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions",
                                  "A pick, a rating or a label also moves to the next picture, as Shift "
                                  "and Caps Lock do"))
        .checkable()
        .lined(),
    ActionRow{MoveEarlier, "move_earlier", QT_TRANSLATE_NOOP("Actions", "Move earlier"), "Alt+Shift+Left",
              MenuId::Gallery}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Put the selected pictures one place earlier in the gallery"))
        .drawn("previous")
        .lined(),
    ActionRow{MoveLater, "move_later", QT_TRANSLATE_NOOP("Actions", "Move later"), "Alt+Shift+Right",
              MenuId::Gallery}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Put the selected pictures one place later in the gallery"))
        .drawn("next"),
    ActionRow{SetCover, "set_cover", QT_TRANSLATE_NOOP("Actions", "Use as cover"), "Ctrl+K", MenuId::Gallery}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Let this picture stand for the gallery on Home")),
    ActionRow{SplitGallery, "split_gallery", QT_TRANSLATE_NOOP("Actions", "Split off selection…"),
              "Ctrl+Shift+G", MenuId::Gallery}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP(
            "Actions", "Move the selected pictures to a new gallery with the same credit and categories")),
    ActionRow{PickGallery, "pick_gallery", QT_TRANSLATE_NOOP("Actions", "Editors’ pick"), "Ctrl+P",
              MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Show the gallery among the editors’ picks, or no longer"))
        .drawn("flag")
        .lined(),
    ActionRow{RenameGallery, "rename_gallery", QT_TRANSLATE_NOOP("Actions", "Rename gallery"), "F2",
              MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Give the gallery another title")),
    ActionRow{DuplicateGallery, "duplicate_gallery", QT_TRANSLATE_NOOP("Actions", "Duplicate gallery…"),
              "Ctrl+Shift+D", MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Make a second gallery with the same pictures and texts")),
    ActionRow{MergeGallery, "merge_gallery", QT_TRANSLATE_NOOP("Actions", "Merge into another gallery…"),
              "Ctrl+M", MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions",
                                  "Put all its pictures at the end of another gallery, and delete this one")),
    ActionRow{DeleteGallery, "delete_gallery", QT_TRANSLATE_NOOP("Actions", "Delete gallery"),
              "Ctrl+Shift+Backspace", MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Delete the gallery; its pictures stay in the catalog")),
    ActionRow{NewCategory, "new_category", QT_TRANSLATE_NOOP("Actions", "New category…"), "Ctrl+Shift+K",
              MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Make a category, in the sidebar below the one that is current"))
        .lined(),
    ActionRow{SaveSearch, "save_search", QT_TRANSLATE_NOOP("Actions", "Save search…"), "Ctrl+Shift+S",
              MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Keep what is searched for in the sidebar, by a name")),
    ActionRow{Keys, "keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "?", MenuId::Help}
        .tipped(QT_TRANSLATE_NOOP("Actions", "All keys at a glance"))
        .drawn("keys"),
    ActionRow{About, "about", QT_TRANSLATE_NOOP("Actions", "About Fieldframe"), "", MenuId::Help}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Version and licence"))
        .drawn("about"),
};

} // namespace

std::span<const ActionRow> actionTable() {
    return kTable;
}

} // namespace fieldframe::ui
