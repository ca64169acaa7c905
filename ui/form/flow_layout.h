// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace fieldframe::ui {

/// Widgets one after the other, in as many lines as they need; begins at the side reading begins. A widget
/// that may grow takes what is left of its line, and goes to a line of its own where that is too little.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] int arrange(const QRect& rect, bool isMeant) const;
    void placeLine(std::size_t first, std::size_t last, const QRect& line, int used) const;
    [[nodiscard]] static int widthOf(const QLayoutItem& item, int room);
    [[nodiscard]] static int heightOf(const QLayoutItem& item, int width);

    std::vector<QLayoutItem*> m_items;
};

} // namespace fieldframe::ui
