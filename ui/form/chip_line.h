// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace fieldframe::ui {

/// Where the next item of a list is typed: a line without a frame of its own.
class ChipLine final : public QLineEdit {
    Q_OBJECT
public:
    /// @p separators end an item as Enter does.
    explicit ChipLine(const QString& separators, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void finished();
    void entered();
    void left();
    /// Back to the chips.
    void backWanted();
    void stepWanted(int by);
    void leaveWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isBack(const QKeyEvent& event) const;

    const QString m_separators;
};

} // namespace fieldframe::ui
