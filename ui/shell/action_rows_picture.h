// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QtGlobal>

#include <array>

/// Part of the table of actions: the menus Picture, Gallery and Help.
namespace fieldframe::ui::rows {

using enum ActionId;

inline constexpr std::array kPictureAndGallery{
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
    ActionRow{WriteCaption, "write_caption", QT_TRANSLATE_NOOP("Actions", "Write caption"), "Ctrl+E",
              MenuId::Picture}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Go to the caption in the inspector; Esc comes back"))
        .drawn("edit"),
    ActionRow{KeywordTree, "keyword_tree", QT_TRANSLATE_NOOP("Actions", "Choose keywords…"), "Ctrl+Alt+K",
              MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Tick the keywords of the selected pictures in the tree of all"))
        .drawn("sidebar"),
    ActionRow{MendHere, "mend_here", QT_TRANSLATE_NOOP("Actions", "Mend in this field"), "Ctrl+.",
              MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Mend the first thing that house style finds where you type")),
    ActionRow{CheckHouseStyle, "check_house_style", QT_TRANSLATE_NOOP("Actions", "Check house style…"), "F7",
              MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions", "What in captions, credits and other fields does not follow "
                                             "the rules of the house")),
    ActionRow{Credits, "credits", QT_TRANSLATE_NOOP("Actions", "Credits…"), "Shift+F7", MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions",
                                  "Understand credit lines, unite spellings, write them in house style")),
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
    ActionRow{AutoAdvance, "auto_advance", QT_TRANSLATE_NOOP("Actions", "Auto advance"), "", MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions",
                                  "A pick, a rating or a label also moves to the next picture, as Shift "
                                  "and Caps Lock do"))
        .checkable()
        .lined(),
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
    ActionRow{ChooseCategories, "choose_categories", QT_TRANSLATE_NOOP("Actions", "Categories…"), "Ctrl+G",
              MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Choose the categories of the gallery shown, or make one")),
    ActionRow{PublishGallery, "publish_gallery", QT_TRANSLATE_NOOP("Actions", "Publish date…"), "Ctrl+U",
              MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Say when the gallery shown is published; Enter means today")),
    ActionRow{Consents, "consents", QT_TRANSLATE_NOOP("Actions", "Consents…"), "Ctrl+Alt+O", MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions", "What people agreed to: keep it, change it, take it back"))
        .lined(),
    ActionRow{WhereItWent, "where_it_went", QT_TRANSLATE_NOOP("Actions", "Where did this picture go?…"),
              "Ctrl+Alt+L", MenuId::Picture}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Every export that has it: when, for whom, as which file")),
    ActionRow{MarkAreas, "mark_areas", QT_TRANSLATE_NOOP("Actions", "Mark areas to cover"), "Alt+M",
              MenuId::Picture}
        .in(KeyScope::Pictures)
        .tipped(QT_TRANSLATE_NOOP("Actions", "Draw over the faces that are covered where none may be shown"))
        .checkable(),
    ActionRow{NewCategory, "new_category", QT_TRANSLATE_NOOP("Actions", "New category…"), "Ctrl+Shift+K",
              MenuId::Gallery}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Make a category, in the sidebar below the one that is current"))
        .lined(),
    ActionRow{Keys, "keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "?", MenuId::Help}
        .tipped(QT_TRANSLATE_NOOP("Actions", "All keys at a glance"))
        .drawn("keys"),
    ActionRow{About, "about", QT_TRANSLATE_NOOP("Actions", "About Fieldframe"), "", MenuId::Help}
        .tipped(QT_TRANSLATE_NOOP("Actions", "Version and licence"))
        .drawn("about"),
};

} // namespace fieldframe::ui::rows
