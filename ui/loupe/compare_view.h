// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loupe/framing.h"
#include "ui/models/caption_loader.h"
#include "ui/models/preview_loader.h"

#include <QWidget>

#include <deque>

namespace fieldframe::ui {

class AssetListModel;
class CompareCell;
class PicturePane;

/// Two to nine pictures side by side, of which one is active: keys that mark mark that one. Zoom and place
/// are the same in all of them while they are locked together.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 9;

    CompareView(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
                QWidget* parent = nullptr);

    /// Shows the first kMost of @p assets, @p active among them; the others and @p candidates come in as
    /// places get free.
    void begin(const std::vector<AssetId>& assets, AssetId active, std::deque<AssetId> candidates);
    /// Takes the active one out; the next candidate comes in its place, if there is one.
    void dropActive();
    [[nodiscard]] std::vector<AssetId> assets() const;
    [[nodiscard]] std::optional<AssetId> active() const;
    void setActive(int cell);
    /// Makes @p asset the active one; it comes in the active one's place where it is not here yet.
    void choose(AssetId asset);
    /// To the next or previous one; stays at the ends.
    void step(int by);
    [[nodiscard]] int activeCell() const { return m_active; }
    [[nodiscard]] PicturePane* activePane() const;
    [[nodiscard]] std::vector<PicturePane*> panes() const;

    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    void setLocked(bool isLocked);
    [[nodiscard]] bool isSettled() const;

signals:
    void activeChanged();
    /// Which pictures stand here.
    void assetsChanged();
    /// The last one was taken out.
    void emptied();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setCellCount(std::size_t count);
    void addCell();
    [[nodiscard]] int columns() const;
    void arrange();
    void showLines();
    void wish();
    void follow(CompareCell* from, const Framing& framing);
    void forgetGone();
    void showActive();

    AssetListModel& m_model;
    PreviewLoader& m_previews;
    CaptionLoader& m_captions;
    std::vector<CompareCell*> m_cells;
    std::deque<AssetId> m_candidates;
    int m_active = 0;
    bool m_isLocked = true;
};

} // namespace fieldframe::ui
