// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fieldframe::ui {

/// Goes to what is typed, in a view that shows everything all the while: Enter to the next, Shift+Enter to
/// the one before, Escape closes.
class FindField final : public QWidget {
    Q_OBJECT
public:
    explicit FindField(QWidget* parent = nullptr);

    /// Shows the field with the keyboard in it.
    void open();
    /// @p place counts from 0.
    void setFound(int place, int count);
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }
    [[nodiscard]] QString answer() const;

signals:
    /// After a short rest.
    void typed(const QString& text);
    /// May be below 0 or beyond the last: then it goes on at the other end.
    void placeWanted(int place);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_edit;
    QLabel* m_answer;
    QPushButton* m_previous;
    QPushButton* m_next;
    QTimer m_rest;
    int m_place = 0;
};

} // namespace fieldframe::ui
