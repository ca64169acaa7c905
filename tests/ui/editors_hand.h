// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/open_window.h"

#include <QPoint>
#include <QString>

class QAbstractItemView;
class QModelIndex;

namespace fieldframe::test {

/// What a photo editor has: keys and a mouse. Finds nothing by what it says, so that it works in any
/// language, and touches nothing that a person could not: it looks, presses and clicks.
class EditorsHand {
public:
    explicit EditorsHand(OpenWindow& desk)
        : m_desk(desk) {}

    /// On whatever has the keyboard. Waits until what follows from it has come.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Letter by letter; not counted among the presses.
    void type(const QString& text);
    [[nodiscard]] int presses() const { return m_presses; }
    void countFromHere() { m_presses = 0; }

    /// Opens the menu and chooses the entry of the action that has this portable key.
    void chooseFromMenu(const QString& key);
    void click(QWidget& widget);
    void click(QWidget& widget, const QPoint& at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(QAbstractItemView& view, const QModelIndex& index,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    void comeBack();
    [[nodiscard]] QWidget& keyboard();

    OpenWindow& m_desk;
    int m_presses = 0;
};

/// The dialog or panel of its kind that is open; waits for it, and until it has the keyboard.
template <class Widget>
[[nodiscard]] Widget& opened(OpenWindow& desk) {
    Widget* found = nullptr;
    desk.waitFor("a dialog", [&] {
        for (Widget* const candidate : desk.window().template findChildren<Widget*>()) {
            const bool isReady = candidate->isVisible() &&
                                 (candidate->windowType() == Qt::Popup || candidate->isActiveWindow());
            found = isReady ? candidate : found;
        }
        return found != nullptr;
    });
    return *found;
}

} // namespace fieldframe::test
