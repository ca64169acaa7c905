// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace fieldframe::ui {

/// Everything the user can do by key or menu.
enum class ActionId {
    NewCatalog,
    OpenCatalog,
    Import,
    Export,
    ExportWebLibrary,
    ExportPhotoStory,
    ExportNewsletter,
    ExportContactSheet,
    ExportHandover,
    WriteFiles,
    RefreshFiles,
    Conflicts,
    Quit,
    Undo,
    Redo,
    SelectAll,
    SelectNone,
    InvertSelection,
    SelectPicked,
    SelectRejected,
    SelectUndecided,
    SelectStars0,
    SelectStars1,
    SelectStars2,
    SelectStars3,
    SelectStars4,
    SelectStars5,
    FindInView,
    CopyMetadata,
    PasteMetadata,
    Search,
    AdvancedSearch,
    Back,
    Home,
    AllImages,
    LastImport,
    PickedImages,
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
    MoveToGallery,
    RemoveFromGallery,
    MoveEarlier,
    MoveLater,
    ToggleGroup,
    RevealOriginal,
    CopyFiles,
    RemoveFromCatalog,
    SetCover,
    SplitGallery,
    PickGallery,
    RenameGallery,
    DuplicateGallery,
    MergeGallery,
    DeleteGallery,
    NewCategory,
    ChooseCategories,
    PublishGallery,
    WriteCaption,
    KeywordTree,
    MendHere,
    CheckHouseStyle,
    Credits,
    SameAsPrevious,
    NextMisspelling,
    SaveSearch,
    Keys,
    ThemeDark,
    ThemeLight,
    ThemeSystem,
    AutoAdvance,
    Preferences,
    About,
    CloseCatalog,
    LookOrPlay,
    Compare,
    DropFromCompare,
    LockZoom,
    ZoomFit,
    ZoomFill,
    ZoomTwoToOne,
    ZoomIn,
    ZoomOut,
    LookLeft,
    LookRight,
    LookUp,
    LookDown,
    RotateLeft,
    RotateRight,
    CaptionOverlay,
    Filmstrip,
    SecondWindow,
    Templates,
    FindReplace,
    ApplyTable,
    Codes,
    Consents,
    WhereItWent,
    MarkAreas,
    Documents,
};

enum class MenuId { File, Edit, View, Picture, Gallery, Help };

/// Where an action's keys work.
enum class KeyScope {
    Window,
    Pictures, ///< In the grid and the loupe: single letters must not take what is typed elsewhere.
    Look,     ///< In loupe and compare.
    Loupe,
};

/// One row of the table; the functions give a copy with one thing more.
struct ActionRow {
    ActionId id;
    const char* word; ///< Stable name, for a keymap of the user's own.
    const char* text; ///< To be translated, context "Actions".
    const char* keys; ///< Portable key sequences, separated by blanks; "" = none.
    MenuId menu;
    KeyScope scope = KeyScope::Window;
    bool canAdvance = false;            ///< With Shift it also moves to the next picture.
    const char* tip = "";               ///< What it does, in a line; to be translated, context "Actions".
    const char* icon = "";              ///< Of resources/icons.
    const char* mechanicKeys = nullptr; ///< In Photo Mechanic's keymap; null = as in the default one.
    const char* submenu = "";           ///< To be translated, context "Actions".
    bool isCheckable = false;
    bool hasLineAbove = false; ///< In the menu.

    [[nodiscard]] constexpr ActionRow in(KeyScope where) const {
        ActionRow row = *this;
        row.scope = where;
        return row;
    }
    [[nodiscard]] constexpr ActionRow advances() const {
        ActionRow row = *this;
        row.canAdvance = true;
        return row;
    }
    [[nodiscard]] constexpr ActionRow tipped(const char* words) const {
        ActionRow row = *this;
        row.tip = words;
        return row;
    }
    [[nodiscard]] constexpr ActionRow drawn(const char* name) const {
        ActionRow row = *this;
        row.icon = name;
        return row;
    }
    [[nodiscard]] constexpr ActionRow mechanic(const char* sequences) const {
        ActionRow row = *this;
        row.mechanicKeys = sequences;
        return row;
    }
    [[nodiscard]] constexpr ActionRow under(const char* title) const {
        ActionRow row = *this;
        row.submenu = title;
        return row;
    }
    [[nodiscard]] constexpr ActionRow checkable() const {
        ActionRow row = *this;
        row.isCheckable = true;
        return row;
    }
    [[nodiscard]] constexpr ActionRow lined() const {
        ActionRow row = *this;
        row.hasLineAbove = true;
        return row;
    }
};

/// The default keymap: THE table of actions, in the order of the menus.
[[nodiscard]] std::span<const ActionRow> actionTable();

} // namespace fieldframe::ui
