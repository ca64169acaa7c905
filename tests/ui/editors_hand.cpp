// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editors_hand.h"

#include "tests/support/catch.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace fieldframe::test {

/// Without a window manager nobody gives the keyboard back to the window after a dialog.
void EditorsHand::comeBack() {
    if (QApplication::activeModalWidget() == nullptr && QApplication::activeWindow() == nullptr) {
        m_desk.window().activateWindow();
        m_desk.waitFor("the window to be active", [] { return QApplication::activeWindow() != nullptr; });
    }
}

QWidget& EditorsHand::keyboard() {
    if (QWidget* const popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() != nullptr ? *popup->focusWidget() : *popup;
    }
    comeBack();
    QWidget* const focus = QApplication::focusWidget();
    return focus != nullptr ? *focus : m_desk.window();
}

void EditorsHand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&keyboard(), key, modifiers);
    ++m_presses;
    QTest::qWait(5);
}

void EditorsHand::type(const QString& text) {
    for (const QChar letter : text) {
        // keyClicks() knows Latin letters only.
        QTest::sendKeyEvent(QTest::Click, &keyboard(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    QTest::qWait(5);
}

void EditorsHand::chooseFromMenu(const QString& key) {
    QMenuBar& bar = *m_desk.window().menuBar();
    for (QAction* const title : bar.actions()) {
        for (QAction* const entry : title->menu()->actions()) {
            if (entry->shortcut() != QKeySequence(key)) {
                continue;
            }
            click(bar, bar.actionGeometry(title).center());
            m_desk.waitFor("the menu", [&] { return title->menu()->isVisible(); });
            REQUIRE(entry->isEnabled());
            click(*title->menu(), title->menu()->actionGeometry(entry).center());
            return;
        }
    }
    FAIL("no entry of a menu has the key " << key.toStdString());
}

void EditorsHand::click(QWidget& widget) {
    click(widget, widget.rect().center());
}

void EditorsHand::click(QWidget& widget, const QPoint& at, Qt::KeyboardModifiers modifiers) {
    REQUIRE(widget.isVisible());
    REQUIRE(widget.isEnabled());
    comeBack();
    QTest::mouseClick(&widget, Qt::LeftButton, modifiers, at);
    QTest::qWait(5);
}

void EditorsHand::click(QAbstractItemView& view, const QModelIndex& index, Qt::KeyboardModifiers modifiers) {
    view.scrollTo(index);
    click(*view.viewport(), view.visualRect(index).center(), modifiers);
}

} // namespace fieldframe::test
