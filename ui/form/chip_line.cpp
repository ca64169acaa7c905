// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/chip_line.h"

#include "ui/form/form_keys.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace fieldframe::ui {

ChipLine::ChipLine(const QString& separators, QWidget* parent)
    : QLineEdit(parent)
    , m_separators(separators) {
    // The box around it has the frame.
    setFrame(false);
    setStyleSheet(QStringLiteral(
        "QLineEdit, QLineEdit:focus { background: transparent; border: none; padding: 0 3px; }"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChipLine::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 12,
            std::max(Theme::kSmallestTarget, fontMetrics().height() + 6)};
}

bool ChipLine::isBack(const QKeyEvent& event) const {
    const int before = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    return cursorPosition() == 0 && !hasSelectedText() &&
           (event.key() == before || (event.key() == Qt::Key_Backspace && text().isEmpty()));
}

bool ChipLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        // With nothing typed to take back here, the key takes back the last change of the catalog.
        if ((key.matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
        if (isFormKey(key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ChipLine::keyPressEvent(QKeyEvent* event) {
    if (isFormKey(*event)) {
        if (const int by = stepOf(*event); by != 0) {
            emit stepWanted(by);
        } else {
            emit leaveWanted();
        }
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isSeparator = event->text().size() == 1 && m_separators.contains(event->text());
    if (isEnter || isSeparator) {
        emit finished();
    } else if (isBack(*event)) {
        emit backWanted();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void ChipLine::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    parentWidget()->update();
    emit entered();
}

void ChipLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    parentWidget()->update();
    // Its own menu is no other place.
    if (event->reason() != Qt::PopupFocusReason) {
        emit left();
    }
}

} // namespace fieldframe::ui
