// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/text_field.h"

#include "ui/form/form_keys.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fieldframe::ui {

namespace {

/// A longer text scrolls in its field.
constexpr int kLinesAtMost = 60;
/// Border and padding, above and below, as the style sheet has them.
constexpr int kFrame = 2 * (2 + 4);

bool isUndo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Redo);
}

} // namespace

TextField::TextField(Paragraphs paragraphs, int leastLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_paragraphs(paragraphs)
    , m_leastLines(leastLines) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    // Lines are broken to fit, yet the layout may claim some pixels more; right to left they would be
    // scrolled out at the beginning of a line.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { horizontalScrollBar()->setValue(isRightToLeft() ? most : least); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::fitHeight);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) {
            emit typed();
        }
    });
    fitHeight();
}

void TextField::showText(const QString& text) {
    if (text == toPlainText()) {
        return;
    }
    const QScopedValueRollback showing(m_isShowing, true);
    const int position = textCursor().position();
    setPlainText(text);
    if (hasFocus()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
}

void TextField::setTextDirection(Qt::LayoutDirection direction) {
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
}

void TextField::setMarks(Marks kind, QList<QTextEdit::ExtraSelection> marks) {
    m_marks[static_cast<std::size_t>(kind)] = std::move(marks);
    setExtraSelections(m_marks[0] + m_marks[1]);
}

void TextField::setHolding(bool isHolding) {
    m_isHolding = isHolding;
    if (isHolding || m_held.empty()) {
        return;
    }
    // What was typed before the text came belongs at its end.
    moveCursor(QTextCursor::End);
    for (const std::unique_ptr<QEvent>& event : std::exchange(m_held, {})) {
        QCoreApplication::sendEvent(this, event.get());
    }
}

void TextField::perform(const QKeyEvent& event) {
    if (const int by = stepOf(event); by != 0) {
        emit stepWanted(by);
    } else {
        emit leaveWanted();
    }
}

bool TextField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        // With nothing typed to take back here, the key takes back the last change of the catalog.
        if ((isUndo(key) && !document()->isUndoAvailable()) ||
            (isRedo(key) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
        if (isFormKey(key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event) {
    if (m_isHolding && (!isFormKey(*event) || !m_held.empty())) {
        m_held.emplace_back(event->clone());
        return;
    }
    if (isFormKey(*event)) {
        perform(*event);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_paragraphs == Paragraphs::One) {
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::inputMethodEvent(QInputMethodEvent* event) {
    if (m_isHolding) {
        m_held.emplace_back(event->clone());
        return;
    }
    QPlainTextEdit::inputMethodEvent(event);
}

void TextField::insertFromMimeData(const QMimeData* source) {
    QString text = source->text();
    if (m_paragraphs == Paragraphs::One) {
        text = text.simplified();
    }
    insertPlainText(text);
    ensureCursorVisible();
}

void TextField::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    emit entered();
}

void TextField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void TextField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextField::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

void TextField::fitHeight() {
    // The layout of a plain text counts its height in lines.
    const int lines = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    const int shown = std::clamp(lines, m_leastLines, kLinesAtMost);
    setVerticalScrollBarPolicy(lines > kLinesAtMost ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // As the layout has them: fonts round the height of a line in their own way.
    const double line = blockBoundingRect(firstVisibleBlock()).height() /
                        std::max(1, firstVisibleBlock().layout()->lineCount());
    setFixedHeight(static_cast<int>(std::ceil(shown * std::max<double>(line, fontMetrics().lineSpacing()))) +
                   kFrame);
}

} // namespace fieldframe::ui
