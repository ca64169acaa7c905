// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/chip.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace fieldframe::ui {

class FlowLayout;

/// The items of a list as chips, and behind them where one is added. The arrow keys go through the chips;
/// Tab knows the last part only.
class ChipBox : public QWidget {
    Q_OBJECT
public:
    explicit ChipBox(QWidget* parent = nullptr);

    /// Takes @p widget; it stands behind the chips.
    void setTail(QWidget& widget);
    /// Chips that stay keep the keyboard.
    void setChips(const std::vector<ChipText>& texts);
    [[nodiscard]] int chipCount() const { return static_cast<int>(m_chips.size()); }
    [[nodiscard]] Chip& chip(int index) const { return *m_chips[static_cast<std::size_t>(index)]; }
    void setRemovable(bool isRemovable);
    /// From the tail back to the last chip.
    void focusLastChip();

signals:
    void removeWanted(const QString& text);
    void activated(const QString& text);
    /// A key that is not the chips' own, pressed on one of them.
    void stepWanted(int by);
    void leaveWanted();
    void textTyped(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Chip& addChip();
    void removeFrom(Chip& chip);
    void moveFrom(const Chip& chip, int by);
    void focusChip(int index);
    [[nodiscard]] int indexOf(const Chip& chip) const;

    FlowLayout* m_flow;
    std::vector<Chip*> m_chips;
    QLabel* m_more;
    QWidget* m_tail = nullptr;
    bool m_isRemovable = true;
};

} // namespace fieldframe::ui
