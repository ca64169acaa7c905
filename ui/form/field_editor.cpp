// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_editor.h"

#include "ui/form/choice_field.h"
#include "ui/form/text_field.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace fieldframe::ui {

FieldEditor::FieldEditor(const FieldRow& row, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_heading(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_problem(new QLabel(this)) {
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(Theme::font(Theme::Size::Small));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setFont(Theme::font(Theme::Size::Small));
    m_problem->setWordWrap(true);
    setTone(*m_problem, Tone::Warning);
    m_problem->hide();
    m_head->addWidget(m_heading, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, row.endsGroup ? Theme::kUnit : 0);
    column->setSpacing(3);
    column->addLayout(m_head);
    if (row.input == FieldInput::Line || row.input == FieldInput::Text) {
        buildText();
    } else {
        buildChoice();
    }
    column->addWidget(&input());
    column->addWidget(m_problem);
    setFocusProxy(&input());
    m_heading->setBuddy(&input());
    name();
}

void FieldEditor::buildText() {
    const auto paragraphs =
        m_row.input == FieldInput::Text ? TextField::Paragraphs::Many : TextField::Paragraphs::One;
    m_text = new TextField(paragraphs, m_row.lines, this);
    connect(m_text, &TextField::typed, this, &FieldEditor::noteTyped);
    connect(m_text, &TextField::entered, this, &FieldEditor::entered);
    connect(m_text, &TextField::left, this, [this] {
        m_wasTypedHere = false;
        emit left();
    });
    connect(m_text, &TextField::stepWanted, this, &FieldEditor::stepWanted);
    connect(m_text, &TextField::leaveWanted, this, &FieldEditor::leaveWanted);
}

void FieldEditor::buildChoice() {
    m_choice = new ChoiceField(m_row.input == FieldInput::Stars ? starChoices() : labelChoices(), this);
    connect(m_choice, &ChoiceField::stepWanted, this, &FieldEditor::stepWanted);
    connect(m_choice, &ChoiceField::leaveWanted, this, &FieldEditor::leaveWanted);
    connect(m_choice, &ChoiceField::chosen, this, [this] {
        noteTyped();
        emit chosen();
    });
}

QWidget& FieldEditor::input() const {
    return m_text ? static_cast<QWidget&>(*m_text) : *m_choice;
}

void FieldEditor::name() {
    const QString label = labelText(m_row, m_language);
    m_heading->setText(label);
    input().setAccessibleName(label);
}

void FieldEditor::setLanguage(const QString& language) {
    m_language = language;
    if (m_text) {
        const bool isKnown = !language.isEmpty() && QLocale(language).language() != QLocale::C;
        m_text->setTextDirection(isKnown ? QLocale(language).textDirection() : Qt::LayoutDirectionAuto);
    }
    m_wasTypedHere = false;
    name();
}

void FieldEditor::noteTyped() {
    m_isTyped = true;
    m_wasTypedHere = true;
    setProblem({});
    emit typed();
}

void FieldEditor::show(const ShownValue& value) {
    const QString mixed = value.different > 1 ? mixedText(m_row, value.different) : QString();
    if (m_text) {
        m_text->setPlaceholderText(mixed);
        m_text->showText(value.different > 1 ? QString() : value.text);
    } else {
        m_choice->show(value.different > 1 ? std::nullopt : std::optional(value.text), mixed);
    }
    input().setAccessibleDescription(mixed);
    setProblem({});
    m_isTyped = false;
}

void FieldEditor::showDraft(const QString& text, const QString& problem) {
    if (m_text) {
        m_text->showText(text);
    } else {
        m_choice->show(text, {});
    }
    m_isTyped = false;
    setProblem(problem);
}

QString FieldEditor::text() const {
    return m_text ? m_text->toPlainText() : m_choice->value();
}

bool FieldEditor::isBeingTyped() const {
    return m_text && m_wasTypedHere && m_text->hasFocus();
}

void FieldEditor::forgetTyping() {
    m_wasTypedHere = false;
}

void FieldEditor::setProblem(const QString& problem) {
    if (problem == m_problemText) {
        return;
    }
    m_problemText = problem;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        input().setAccessibleDescription(problem);
    }
}

void FieldEditor::setReadOnly(bool isReadOnly) {
    if (m_text) {
        m_text->setReadOnly(isReadOnly);
    } else {
        m_choice->setEnabled(!isReadOnly);
    }
}

void FieldEditor::setHolding(bool isHolding) {
    if (m_text) {
        m_text->setHolding(isHolding);
    } else {
        m_choice->setHolding(isHolding);
    }
}

bool FieldEditor::hasHeldKeys() const {
    return m_text && m_text->hasHeldKeys();
}

} // namespace fieldframe::ui
