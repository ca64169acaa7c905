// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/spelling_marks.h"

#include "ui/bridge/text.h"
#include "ui/form/field_editor.h"
#include "ui/form/text_field.h"
#include "ui/shell/theme.h"

#include <QMenu>

#include <algorithm>

namespace fieldframe::ui {

namespace {

MarkedWord placeOf(const QTextCursor& word) {
    return {word.selectionStart(), word.selectionEnd()};
}

} // namespace

SpellingMarks::SpellingMarks(FieldEditor& editor)
    : QObject(&editor)
    , m_editor(editor) {
    TextField& field = *editor.textField();
    field.setContextMenuPolicy(Qt::CustomContextMenu);
    field.installEventFilter(this);
    connect(&field, &QWidget::customContextMenuRequested, this, &SpellingMarks::askFor);
    connect(&editor, &FieldEditor::typed, this, [this] { m_isTyping = true; });
    for (const auto end : {&FieldEditor::left, &FieldEditor::leaveWanted}) {
        connect(&editor, end, this, [this] { m_isTyping = false; });
    }
    connect(&editor, &FieldEditor::stepWanted, this, [this] { m_isTyping = false; });
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        m_isDirty = true;
        emit changed();
    });
}

TextField& SpellingMarks::field() const {
    return *m_editor.textField();
}

void SpellingMarks::show(const std::vector<MarkedWord>& words, const QString& language) {
    m_language = language;
    m_words.clear();
    const QTextCursor caret = field().textCursor();
    for (const MarkedWord& word : words) {
        const bool isTyped = m_isTyping && field().hasFocus() && caret.position() == word.end;
        if (!isTyped) {
            m_words.push_back(cursorAt(word));
        }
    }
    m_missing.clear();
    repaint();
}

void SpellingMarks::setMissing(const QString& language) {
    m_words.clear();
    m_missing = language;
    repaint();
}

void SpellingMarks::clear() {
    setMissing({});
}

std::vector<QTextCursor> SpellingMarks::words() const {
    std::vector<QTextCursor> words;
    std::ranges::copy_if(m_words, std::back_inserter(words), &QTextCursor::hasSelection);
    return words;
}

void SpellingMarks::repaint() {
    QList<QTextEdit::ExtraSelection> waves;
    for (const QTextCursor& word : words()) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = word;
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(Theme::current().warning);
        waves.append(wave);
    }
    field().setMarks(TextField::Marks::Spelling, std::move(waves));
}

std::optional<QTextCursor> SpellingMarks::wordAt(int position) const {
    for (const QTextCursor& word : words()) {
        if (position >= word.selectionStart() && position <= word.selectionEnd()) {
            return word;
        }
    }
    return std::nullopt;
}

void SpellingMarks::askFor(const QPoint& place) {
    const auto word = wordAt(field().cursorForPosition(place).position());
    if (word && !field().isReadOnly()) {
        emit suggestionsWanted(*word, place);
    } else {
        openMenu(place, std::nullopt, {});
    }
}

void SpellingMarks::replace(const MarkedWord& place, const QString& spelt, const QString& text) {
    // The text may have been shown anew while the menu was open.
    if (field().toPlainText().mid(place.begin, place.end - place.begin) == spelt) {
        cursorAt(place).insertText(text);
    }
}

QTextCursor SpellingMarks::cursorAt(const MarkedWord& place) const {
    QTextCursor cursor(field().document());
    cursor.setPosition(place.begin);
    cursor.setPosition(place.end, QTextCursor::KeepAnchor);
    return cursor;
}

void SpellingMarks::openMenu(const QPoint& place, const std::optional<QTextCursor>& word,
                             const std::vector<std::string>& suggestions) {
    QMenu* const menu = field().createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* const first = menu->actions().value(0);
    const auto add = [&](const QString& text) {
        auto* const action = new QAction(text, menu);
        menu->insertAction(first, action);
        return action;
    };
    if (word) {
        const QString spelt = word->selectedText();
        for (const std::string& suggestion : suggestions) {
            // "&" would be taken for a key of the menu.
            const QString text = toQt(suggestion);
            QAction* const action = add(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
            connect(action, &QAction::triggered, this,
                    [this, place = placeOf(*word), spelt, text] { replace(place, spelt, text); });
        }
        if (suggestions.empty()) {
            add(tr("No suggestion"))->setEnabled(false);
        }
        connect(add(tr("Add “%1” to the catalog's words").arg(spelt)), &QAction::triggered, this,
                [this, spelt] { emit wordAdded(spelt); });
        menu->insertSeparator(first);
    } else if (!m_missing.isEmpty()) {
        add(tr("No dictionary for %1 is installed").arg(m_missing))->setEnabled(false);
        menu->insertSeparator(first);
    }
    menu->popup(field().viewport()->mapToGlobal(place));
    if (word) {
        menu->setActiveAction(menu->actions().value(0));
    }
}

bool SpellingMarks::goToNext(int position) {
    std::vector<QTextCursor> all = words();
    std::ranges::sort(all, {}, &QTextCursor::selectionStart);
    const auto next =
        std::ranges::find_if(all, [&](const QTextCursor& word) { return word.selectionEnd() > position; });
    if (next == all.end() || field().isReadOnly() || !field().isVisible()) {
        return false;
    }
    QTextCursor caret = field().textCursor();
    caret.setPosition(next->selectionEnd());
    field().setFocus(Qt::ShortcutFocusReason);
    field().setTextCursor(caret);
    QTextCursor begin = caret;
    begin.setPosition(next->selectionStart());
    emit suggestionsWanted(*next, field().cursorRect(begin).bottomLeft());
    return true;
}

bool SpellingMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::StyleChange) {
        repaint();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fieldframe::ui
