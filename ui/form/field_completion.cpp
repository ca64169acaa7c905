// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_completion.h"

#include "ui/bridge/text.h"
#include "ui/form/chip_line.h"
#include "ui/form/field_editor.h"
#include "ui/form/name_language.h"
#include "ui/form/suggestion_list.h"
#include "ui/form/text_field.h"

#include <QKeyEvent>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 120;
constexpr std::size_t kMostSuggestions = 8;

} // namespace

FieldCompletion::FieldCompletion(Session& session, FieldEditor& editor, SuggestionList& list)
    : QObject(&editor)
    , m_session(session)
    , m_editor(editor)
    , m_list(list) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FieldCompletion::ask);
    connect(&editor, &FieldEditor::typed, this, [this] {
        static_cast<void>(m_generation.next());
        m_isAsking = false;
        // What is offered is for what was typed before.
        m_list.setCurrentRow(-1);
        m_pause.start();
    });
    connect(&editor, &FieldEditor::left, this, &FieldCompletion::close);
    connect(&editor, &FieldEditor::stepWanted, this, &FieldCompletion::close);
    connect(&list, &SuggestionList::taken, this, [this](const QString& text) {
        if (isOpen()) {
            take(text);
        }
    });
    editor.input().installEventFilter(this);
}

bool FieldCompletion::isFor(const FieldEditor& editor) {
    const FieldShape shape = metadataField(editor.field()).shape;
    switch (editor.field()) {
    case FieldId::Headline:
    case FieldId::Title:
    case FieldId::ImageGuid:
    case FieldId::SupplierImageId:
    case FieldId::GpsLatitude:
    case FieldId::GpsLongitude:
    case FieldId::GpsAltitude:
        return false; // Each picture's own.
    default:
        break;
    }
    if (editor.chips()) {
        return true;
    }
    return editor.textField() && editor.row().input == FieldInput::Line && shape != FieldShape::Date &&
           shape != FieldShape::Number;
}

bool FieldCompletion::isOpen() const {
    return m_isOpen && m_list.isVisible();
}

void FieldCompletion::close() {
    m_pause.stop();
    static_cast<void>(m_generation.next());
    m_isAsking = false;
    if (std::exchange(m_isOpen, false)) {
        m_list.hide();
    }
}

void FieldCompletion::ask() {
    const QString text = m_editor.text();
    if (!m_editor.input().hasFocus()) {
        return;
    }
    m_isAsking = true;
    m_session.run(
        Session::Lane::Reading, this,
        [field = m_editor.field(), language = toUtf8(m_editor.language()), text = toUtf8(text),
         names = namesNow()](const Engine& engine) {
            return search::FieldSuggester(engine.catalog())
                .suggest(field, language, text, kMostSuggestions, names, engine.stopToken());
        },
        [this, token = m_generation.next()](const Result<std::vector<search::FieldSuggestion>>& found) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isAsking = false;
            // Nobody waits for a suggestion that can't be had.
            if (!found || found->empty() || !m_editor.input().hasFocus()) {
                close();
                return;
            }
            m_list.offer(*found, m_editor.input().accessibleName(),
                         m_editor.chips() ? static_cast<const QWidget&>(*m_editor.chips())
                                          : m_editor.input());
            m_isOpen = true;
        });
}

void FieldCompletion::take(const QString& text) {
    close();
    if (TextField* const field = m_editor.textField()) {
        QTextCursor cursor = field->textCursor();
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
        field->setTextCursor(cursor);
    } else {
        auto& line = static_cast<ChipLine&>(m_editor.input());
        line.setText(text);
        emit line.finished();
    }
    // What was taken is not asked about.
    close();
    emit taken();
}

bool FieldCompletion::takesKey(const QKeyEvent& event) {
    const bool isPlain = (event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isPlain) {
        return false;
    }
    if (!isOpen()) {
        if (event.key() == Qt::Key_Down && m_editor.text().isEmpty()) {
            ask();
            return true;
        }
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list.choose(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (const auto chosen = m_list.chosen()) {
            take(*chosen);
            // Enter ends here; Tab goes on to the next field.
            return event.key() != Qt::Key_Tab;
        }
        close();
        return false;
    default:
        return false;
    }
}

bool FieldCompletion::eventFilter(QObject* watched, QEvent* event) {
    return (event->type() == QEvent::KeyPress && takesKey(static_cast<const QKeyEvent&>(*event))) ||
           QObject::eventFilter(watched, event);
}

} // namespace fieldframe::ui
