// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/image_region.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace fieldframe::ui {

class PicturePane;

/// One step of marking: a new area, one that stands elsewhere now, or one that is gone.
struct AreaChange {
    std::optional<ImageRegion> before;
    std::optional<ImageRegion> after;
};

/// Lies over a picture and shows the areas of it that are covered in what leaves; they are drawn, chosen,
/// moved and taken away by mouse and keys. Areas are parts of the upright picture (ImageArea), shown as the
/// desk has turned it. Takes the pane's keyboard while it is there.
class AreaMarking final : public QWidget {
    Q_OBJECT
public:
    explicit AreaMarking(PicturePane& pane);

    /// As the catalog says now.
    void setAreas(std::vector<ImageRegion> areas);
    [[nodiscard]] const std::vector<ImageRegion>& areas() const { return m_areas; }
    /// -1: none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Where it stands, in logical pixels.
    [[nodiscard]] QRectF rectOf(const ImageArea& area) const;

signals:
    /// Shown already, not recorded yet.
    void changeWanted(const fieldframe::ui::AreaChange& change);
    /// The user is done with it, or the picture is not shown any more.
    void left();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] int rotation() const;
    [[nodiscard]] ImageArea areaOf(const QRectF& rect) const;
    [[nodiscard]] int areaAt(const QPointF& point) const;
    [[nodiscard]] bool isOwnKey(const QKeyEvent& event) const;
    void choose(int index);
    void add(const QRectF& rect);
    void addInMiddle();
    void removeChosen();
    /// By parts of what is seen.
    void moveChosen(const QPointF& by, bool isResizing);
    void place();
    void describe();

    PicturePane& m_pane;
    QLabel* m_hint;
    std::vector<ImageRegion> m_areas;
    int m_chosen = -1;
    QPointF m_pressedAt;
    std::optional<QRectF> m_drawn; ///< While the mouse draws it.
    bool m_isPressed = false;
};

} // namespace fieldframe::ui
