// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_editor.h"

#include "ui/form/byte_note.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_choices.h"
#include "ui/form/flow_layout.h"
#include "ui/form/parts_field.h"
#include "ui/form/source_mark.h"
#include "ui/form/text_field.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

QLabel* smallLabel(QWidget* parent) {
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

FieldEditor::FieldEditor(const FieldRow& row, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_heading(new QLabel(this))
    , m_head(new FlowLayout)
    , m_source(new SourceMark(this))
    , m_reference(smallLabel(this))
    , m_note(smallLabel(this))
    , m_problem(smallLabel(this)) {
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setTone(*m_problem, Tone::Warning);
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setForegroundRole(QPalette::PlaceholderText);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_head->addWidget(m_heading);
    m_head->addWidget(m_source);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(m_head);
    if (row.input == FieldInput::Line || row.input == FieldInput::Text) {
        buildText();
    } else if (row.input == FieldInput::List) {
        buildList();
    } else if (row.input == FieldInput::Parts) {
        buildParts();
    } else {
        buildChoice();
    }
    column->addWidget(m_reference);
    column->addWidget(m_chips ? m_chips : m_parts ? m_parts : &input());
    column->addWidget(m_note);
    column->addWidget(m_problem);
    setFocusProxy(&input());
    m_heading->setBuddy(&input());
    input().installEventFilter(this);
    connect(m_source, &SourceMark::valueWanted, this, &FieldEditor::valueWanted);
    name();
    restyle();
}

FieldEditor::~FieldEditor() {
    // A field that has the keyboard says that it loses it when it is gone, and this is gone before.
    input().disconnect(this);
    if (m_chips) {
        input().disconnect(m_chips);
        m_chips->disconnect(this);
    }
}

void FieldEditor::buildText() {
    const auto paragraphs =
        m_row.input == FieldInput::Text ? TextField::Paragraphs::Many : TextField::Paragraphs::One;
    m_text = new TextField(paragraphs, m_row.lines, this);
    connect(m_text, &TextField::typed, this, &FieldEditor::noteTyped);
    connect(m_text, &TextField::entered, this, &FieldEditor::entered);
    connect(m_text, &TextField::left, this, &FieldEditor::noteLeft);
    connect(m_text, &TextField::stepWanted, this, &FieldEditor::stepWanted);
    connect(m_text, &TextField::leaveWanted, this, &FieldEditor::leaveWanted);
}

void FieldEditor::buildChoice() {
    m_choice = new ChoiceField(choicesOf(m_row), this);
    connect(m_choice, &ChoiceField::stepWanted, this, &FieldEditor::stepWanted);
    connect(m_choice, &ChoiceField::leaveWanted, this, &FieldEditor::leaveWanted);
    connect(m_choice, &ChoiceField::chosen, this, [this] {
        noteTyped();
        emit chosen();
    });
}

void FieldEditor::buildList() {
    m_chips = new ChipField(m_row.field, this);
    m_chips->setPlaceholder(promptText(m_row));
    connect(m_chips, &ChipField::typed, this, &FieldEditor::noteTyped);
    connect(m_chips, &ChipField::finished, this, [this] {
        noteTyped();
        emit chosen();
    });
    connect(m_chips, &ChipField::edited, this, &FieldEditor::edited);
    connect(m_chips, &ChipField::entered, this, &FieldEditor::entered);
    connect(m_chips, &ChipField::left, this, &FieldEditor::noteLeft);
    connect(m_chips, &ChipBox::stepWanted, this, &FieldEditor::stepWanted);
    connect(m_chips, &ChipBox::leaveWanted, this, &FieldEditor::leaveWanted);
}

void FieldEditor::buildParts() {
    m_parts = new PartsField(m_row.field, this);
    connect(m_parts, &PartsField::typed, this, &FieldEditor::noteTyped);
    connect(m_parts, &PartsField::changed, this, &FieldEditor::chosen);
    connect(m_parts, &PartsField::entered, this, &FieldEditor::entered);
    connect(m_parts, &PartsField::left, this, &FieldEditor::noteLeft);
    connect(m_parts, &PartsField::stepWanted, this, &FieldEditor::stepWanted);
    connect(m_parts, &PartsField::leaveWanted, this, &FieldEditor::leaveWanted);
}

void FieldEditor::noteLeft() {
    m_wasTypedHere = false;
    emit left();
}

QWidget& FieldEditor::input() const {
    if (m_chips) {
        return m_chips->line();
    }
    if (m_parts) {
        return m_parts->addButton();
    }
    return m_text ? static_cast<QWidget&>(*m_text) : *m_choice;
}

void FieldEditor::addBesideName(QWidget& widget) {
    m_head->insertWidget(1, &widget);
}

void FieldEditor::addAfterName(QWidget& widget) {
    m_head->insertWidget(m_head->count(), &widget);
}

void FieldEditor::addBelow(QWidget& widget) {
    auto& column = static_cast<QVBoxLayout&>(*layout());
    column.insertWidget(column.count() - 1, &widget);
}

void FieldEditor::name() {
    const QString label = labelText(m_row, m_language);
    m_heading->setText(label);
    input().setAccessibleName(label);
    if (m_chips) {
        m_chips->setAccessibleName(label);
    }
    if (m_parts) {
        m_parts->setAccessibleName(label);
        input().setAccessibleName(tr("Add: %1").arg(label));
    }
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
    showNote();
    emit typed();
}

void FieldEditor::showNote() {
    const ByteNote note = m_text && m_language.isEmpty() ? byteNote(m_row.field, text()) : ByteNote();
    m_note->setText(note.text);
    m_note->setVisible(!note.text.isEmpty());
    setTone(*m_note, note.isOver ? Tone::Warning : Tone::Muted);
}

QString FieldEditor::note() const {
    return m_note->text();
}

void FieldEditor::showReference(const QString& text) {
    m_reference->setText(text);
    m_reference->setVisible(!text.isEmpty());
}

void FieldEditor::show(const ShownValue& value) {
    const QString mixed = value.different > 1 ? mixedText(m_row, value.different) : QString();
    if (m_text) {
        m_text->setPlaceholderText(mixed);
        m_text->showText(value.different > 1 ? QString() : value.text);
        showNote();
    } else if (m_parts) {
        m_parts->show(value.text, mixed);
    } else {
        m_choice->show(value.different > 1 ? std::nullopt : std::optional(value.text), mixed);
    }
    input().setAccessibleDescription(mixed);
    setProblem({});
    m_isTyped = false;
}

void FieldEditor::showItems(std::vector<ChipText> items, qint64 total) {
    QStringList spoken;
    for (const ChipText& item : items) {
        spoken.append(item.text);
    }
    input().setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    m_chips->setItems(std::move(items), total);
}

void FieldEditor::showDraft(const QString& text, const QString& problem) {
    if (m_text) {
        m_text->showText(text);
    } else if (m_chips) {
        m_chips->setUnsavedText(text);
    } else if (m_parts) {
        m_parts->show(text, {});
    } else {
        m_choice->show(text, {});
    }
    m_isTyped = false;
    setProblem(problem);
}

void FieldEditor::showSource(const FieldSource& source) {
    m_source->setSource(source, labelText(m_row, m_language));
}

QString FieldEditor::text() const {
    if (m_chips) {
        return m_chips->lineText();
    }
    if (m_parts) {
        return m_parts->text();
    }
    return m_text ? m_text->toPlainText() : m_choice->value();
}

bool FieldEditor::isBeingTyped() const {
    const bool isHere =
        m_parts ? m_parts->isAncestorOf(QApplication::focusWidget()) : m_text && m_text->hasFocus();
    return isHere && m_wasTypedHere;
}

void FieldEditor::forgetTyping() {
    m_wasTypedHere = false;
    if (m_chips) {
        m_chips->forgetTyping();
    }
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
    m_source->setReadOnly(isReadOnly);
    if (m_text) {
        m_text->setReadOnly(isReadOnly);
    } else if (m_chips) {
        m_chips->setReadOnly(isReadOnly);
    } else if (m_parts) {
        m_parts->setReadOnly(isReadOnly);
    } else {
        m_choice->setEnabled(!isReadOnly);
    }
}

void FieldEditor::setHolding(bool isHolding) {
    if (m_text) {
        m_text->setHolding(isHolding);
    } else if (m_chips) {
        m_chips->setHolding(isHolding);
    } else if (m_parts) {
        m_parts->setHolding(isHolding);
    } else {
        m_choice->setHolding(isHolding);
    }
}

bool FieldEditor::hasHeldKeys() const {
    return m_text && m_text->hasHeldKeys();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && key.modifiers() == Qt::AltModifier) {
            m_source->open();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
}

void FieldEditor::restyle() {
    const QFont small = Theme::font(Theme::Size::Small);
    m_heading->setFont(small);
    m_source->setFont(small);
    m_reference->setFont(small);
    m_note->setFont(small);
    m_problem->setFont(small);
}

} // namespace fieldframe::ui
