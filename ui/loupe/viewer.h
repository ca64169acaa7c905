// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/caption_loader.h"
#include "ui/models/preview_loader.h"

#include <QWidget>

class QItemSelectionModel;
class QStackedWidget;

namespace fieldframe::ui {

class AssetListModel;
class CompareView;
class Filmstrip;
class LoupeView;
class PicturePane;

/// Where pictures are looked at closely: one in the loupe or several compared, over a filmstrip.
class Viewer final : public QWidget {
    Q_OBJECT
public:
    /// @p selection is the grid's: the filmstrip shows it and changes it.
    Viewer(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
           QItemSelectionModel& selection, QWidget* parent = nullptr);

    [[nodiscard]] LoupeView& loupe() const { return *m_loupe; }
    [[nodiscard]] CompareView& compare() const { return *m_compare; }
    [[nodiscard]] Filmstrip& filmstrip() const { return *m_strip; }
    /// With the keyboard.
    void showLoupe();
    void showCompare();
    [[nodiscard]] bool isCompare() const;
    /// The one that zoom is about.
    [[nodiscard]] PicturePane* pane() const;
    [[nodiscard]] bool isFilmstripWanted() const { return m_isStripWanted; }
    void setFilmstripWanted(bool isWanted);
    [[nodiscard]] bool isSettled() const;

private:
    void markCompared();

    AssetListModel& m_model;
    LoupeView* m_loupe;
    CompareView* m_compare;
    QStackedWidget* m_stack;
    Filmstrip* m_strip;
    bool m_isStripWanted = true;
};

} // namespace fieldframe::ui
