// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QtGlobal>

#include <array>

/// Part of the table of actions: the menus File and Edit.
namespace fieldframe::ui::rows {

using enum ActionId;

inline constexpr std::array kFileAndEdit{
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
    ActionRow{ExportWebLibrary, "export_web_library", QT_TRANSLATE_NOOP("Actions", "Web library…"),
              "Ctrl+Alt+W", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "A web site of the gallery or selection, with search"))
        .under(QT_TRANSLATE_NOOP("Actions", "Export as")),
    ActionRow{ExportPhotoStory, "export_photo_story", QT_TRANSLATE_NOOP("Actions", "Photo story…"),
              "Ctrl+Alt+S", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "One long page of pictures and texts"))
        .under(QT_TRANSLATE_NOOP("Actions", "Export as")),
    ActionRow{ExportNewsletter, "export_newsletter", QT_TRANSLATE_NOOP("Actions", "Newsletter…"),
              "Ctrl+Alt+N", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "An e-mail with pictures, credits and links"))
        .under(QT_TRANSLATE_NOOP("Actions", "Export as")),
    ActionRow{ExportContactSheet, "export_contact_sheet", QT_TRANSLATE_NOOP("Actions", "Contact sheet…"),
              "Ctrl+Alt+E", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "A PDF with a grid of pictures, captions and credits"))
        .under(QT_TRANSLATE_NOOP("Actions", "Export as")),
    ActionRow{ExportHandover, "export_handover", QT_TRANSLATE_NOOP("Actions", "Handover…"), "Ctrl+Alt+H",
              MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Files and galleries for another Fieldframe to take in"))
        .under(QT_TRANSLATE_NOOP("Actions", "Export as")),
    ActionRow{Documents, "documents", QT_TRANSLATE_NOOP("Actions", "Stories and newsletters…"),
              "Ctrl+Shift+Y", MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Write photo stories, news pages and newsletters")),
    ActionRow{WriteFiles, "write_files", QT_TRANSLATE_NOOP("Actions", "Write into files"), "Ctrl+S",
              MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Put what was changed into the chosen files, or into all"))
        .drawn("export")
        .lined(),
    ActionRow{RefreshFiles, "refresh_files", QT_TRANSLATE_NOOP("Actions", "Look for changes in files"), "F5",
              MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Read files again that other programs have changed")),
    ActionRow{Conflicts, "conflicts", QT_TRANSLATE_NOOP("Actions", "Conflicts with files…"), "Ctrl+Shift+X",
              MenuId::File}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Fields that were changed here and by another program")),
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
    ActionRow{SameAsPrevious, "same_as_previous", QT_TRANSLATE_NOOP("Actions", "Same as the picture before"),
              "F4", MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Give the field what the picture before this one has in it")),
    ActionRow{Templates, "templates", QT_TRANSLATE_NOOP("Actions", "Templates…"), "Ctrl+Shift+T",
              MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Make, keep and apply templates of captions and credits"))
        .drawn("copy")
        .lined(),
    ActionRow{FindReplace, "find_replace", QT_TRANSLATE_NOOP("Actions", "Find and replace…"), "Ctrl+H",
              MenuId::Edit}
        .tipped(
            QT_TRANSLATE_NOOP("Actions", "Replace words in many captions, with every change seen before")),
    ActionRow{ApplyTable, "apply_table", QT_TRANSLATE_NOOP("Actions", "Captions from a table…"),
              "Ctrl+Shift+B", MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Take captions and credits from a CSV file, a row a picture")),
    ActionRow{Codes, "codes", QT_TRANSLATE_NOOP("Actions", "Code replacements…"), "", MenuId::Edit}.tipped(
        QT_TRANSLATE_NOOP("Actions", "Short codes that become names and places while one types")),
    ActionRow{NextMisspelling, "next_misspelling", QT_TRANSLATE_NOOP("Actions", "Next misspelt word"),
              "Ctrl+F7", MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Go to the next marked word and see what may be meant")),
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
    ActionRow{SaveSearch, "save_search", QT_TRANSLATE_NOOP("Actions", "Save search…"), "Ctrl+Shift+S",
              MenuId::Edit}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Keep what is searched for in the sidebar, by a name")),
};

} // namespace fieldframe::ui::rows
