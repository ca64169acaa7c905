// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/asset_list_model.h"
#include "ui/models/asset_results.h"
#include "ui/models/caption_loader.h"
#include "ui/models/preview_loader.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace fieldframe::ui {

class AssetGridView;
class EmptyState;
class FilterBar;
class FindField;
class GalleryHead;
class LoupeView;
class Viewer;

/// The assets of a place: heading and grid, one of them in the loupe, or some compared.
class PicturesPage final : public QWidget {
    Q_OBJECT
public:
    PicturesPage(Session& session, ThumbnailCache& thumbnails, QAction& importAction,
                 QWidget* parent = nullptr);
    ~PicturesPage() override;

    void show(const Place& place, const SearchWords& words, std::optional<search::SortBy> sort);
    [[nodiscard]] const Place& place() const { return m_results.place(); }

    void enterLoupe();
    /// The selected ones, the current one first where there are too many; it and those behind it where fewer
    /// than two are selected.
    void enterCompare();
    /// Back to the grid, from a comparison with what is left of it selected.
    void leaveLoupe();
    [[nodiscard]] bool isLoupe() const;
    [[nodiscard]] bool isCompare() const;
    [[nodiscard]] bool isGrid() const { return !isLoupe() && !isCompare(); }
    /// To the next or previous asset, or picture compared.
    void step(int by);
    /// While another window shows the current asset alone and has the keyboard, actions are about that one.
    void setShownAlone(bool isAlone);
    void selectAll();
    /// Selects those of the assets shown of which @p term holds; what came of it is told by found().
    void selectWhere(const search::Term& term);
    /// Opens the field in which a word is typed to go to the pictures that have it.
    void openFind();
    void focusPictures();

    /// What an action is about: the selection, or in the loupe the picture shown.
    [[nodiscard]] std::vector<AssetId> targets() const;
    [[nodiscard]] std::optional<AssetId> current() const;
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] qint64 count() const { return m_model.rowCount(); }
    /// "2 of 107 selected".
    [[nodiscard]] QString statusText() const;
    /// All that can be seen has come.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] AssetListModel& model() { return m_model; }
    [[nodiscard]] AssetGridView& grid() { return *m_grid; }
    [[nodiscard]] AssetResults& results() { return m_results; }
    [[nodiscard]] FindField& findField() { return *m_find; }
    [[nodiscard]] FilterBar& filterBar() { return *m_filter; }
    [[nodiscard]] GalleryHead& galleryHead() const { return *m_head; }
    [[nodiscard]] Viewer& viewer() { return *m_viewer; }
    [[nodiscard]] LoupeView* loupeView();
    [[nodiscard]] PreviewLoader& previews() { return m_previews; }
    [[nodiscard]] CaptionLoader& captions() { return m_captions; }

signals:
    /// The current asset, the selection or the number of assets changed.
    void contentsChanged();
    /// Between grid, loupe and comparison.
    void modeChanged();
    /// How many selectWhere() has selected.
    void found(qint64 count);
    void failed(const fieldframe::Error& error);

private:
    void filterChanged();
    void showGridOrEmpty();
    void showOrder();
    void describeEmpty();
    void find(const QString& typed);
    void showFound(int place);
    void closeFind();
    void currentChanged();
    void comparedChanged();
    void showViewer();

    AssetListModel m_model;
    AssetResults m_results;
    PreviewLoader m_previews;
    CaptionLoader m_captions;
    QAction& m_importAction;
    SearchWords m_words;
    std::optional<search::SortBy> m_sort;
    GalleryHead* m_head;
    FilterBar* m_filter;
    QAction* m_clearFilter;
    AssetGridView* m_grid;
    EmptyState* m_empty;
    FindField* m_find;
    std::vector<int> m_foundRows; ///< Ascending.
    QStackedWidget* m_body;       ///< Grid or empty state, under the heading.
    Viewer* m_viewer;
    bool m_isFocusWanted = false; ///< The keyboard was asked for while there was nothing to give it to.
    QStackedWidget* m_stack;      ///< Heading and body, or viewer.
    bool m_isShownAlone = false;
};

} // namespace fieldframe::ui
