// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/code_typing.h"

#include "ui/bridge/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace fieldframe::ui {

namespace {

/// The code before the cursor, if one ends there, and how many characters of @p before it takes.
struct Expansion {
    int characters = 0;
    QString text;
};

std::optional<Expansion> expansionOf(const batch::CodeTable& codes, const QString& before) {
    const QString near = before.right(static_cast<qsizetype>(batch::CodeTable::kMaxCodeBytes) + 2);
    const std::string bytes = toUtf8(near);
    const auto ending = codes.ending(bytes);
    if (!ending) {
        return std::nullopt;
    }
    const QString code = toQt(std::string_view(bytes).substr(bytes.size() - ending->bytes));
    return Expansion{static_cast<int>(code.size()), toQt(ending->text)};
}

} // namespace

CodeTyping::CodeTyping(QWidget& within, QObject* parent)
    : QObject(parent)
    , m_within(&within) {
    // Fields come and go with what is shown.
    qApp->installEventFilter(this);
}

bool CodeTyping::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !m_codes || m_codes->size() == 0 || !m_within) {
        return false;
    }
    const QString typed = static_cast<QKeyEvent*>(event)->text();
    auto* const field = qobject_cast<QWidget*>(watched);
    if (typed.isEmpty() || typed != QString(QLatin1Char(m_codes->delimiter())) || !field ||
        !m_within->isAncestorOf(field)) {
        return false;
    }
    return expandIn(*field);
}

bool CodeTyping::expandIn(QWidget& field) const {
    // The key that closes the code is part of it, and does not come into the text.
    const QString key(QLatin1Char(m_codes->delimiter()));
    if (auto* const text = qobject_cast<QPlainTextEdit*>(&field); text && !text->isReadOnly()) {
        QTextCursor cursor = text->textCursor();
        const auto expansion =
            expansionOf(*m_codes, cursor.block().text().left(cursor.positionInBlock()) + key);
        if (!expansion || cursor.hasSelection()) {
            return false;
        }
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor,
                            expansion->characters - 1);
        cursor.insertText(expansion->text);
        text->setTextCursor(cursor);
        return true;
    }
    if (auto* const line = qobject_cast<QLineEdit*>(&field); line && !line->isReadOnly()) {
        const auto expansion = expansionOf(*m_codes, line->text().left(line->cursorPosition()) + key);
        if (!expansion || line->hasSelectedText()) {
            return false;
        }
        const int characters = expansion->characters - 1;
        line->setSelection(line->cursorPosition() - characters, characters);
        line->insert(expansion->text);
        return true;
    }
    return false;
}

} // namespace fieldframe::ui
