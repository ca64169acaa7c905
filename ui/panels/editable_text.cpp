// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/editable_text.h"

#include "ui/panels/text_block.h"
#include "ui/shell/themed.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 600;
constexpr int kInset = Theme::kUnit - 2;

bool isEnter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

EditableText::EditableText(TextField::Paragraphs paragraphs, Saving saving, QWidget* parent)
    : QWidget(parent)
    , m_paragraphs(paragraphs)
    , m_saving(saving)
    , m_block(new TextBlock(this))
    , m_field(new TextField(paragraphs, 1, this)) {
    m_block->setAttribute(Qt::WA_TransparentForMouseEvents);
    setThemedSheet(*m_field, QStringLiteral("QPlainTextEdit { padding: 1px %1px; }").arg(kInset - 1));
    m_field->hide();
    m_field->installEventFilter(this);
    auto* const reading = new QVBoxLayout;
    reading->setContentsMargins(kInset, 2, kInset, 2);
    reading->addWidget(m_block);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(reading);
    layout->addWidget(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &EditableText::save);
    connect(m_field, &TextField::typed, this, [this] {
        if (m_saving == Saving::WhileTyping) {
            m_pause.start();
        }
    });
    connect(m_field, &TextField::left, this, &EditableText::finish);
    connect(m_field, &TextField::leaveWanted, this, [this] {
        finish();
        setFocus();
    });
}

void EditableText::setText(const QString& text) {
    m_arrived = text;
    if (!isEditing()) {
        m_text = text;
        showText();
    }
}

void EditableText::setPlaceholder(const QString& placeholder) {
    m_placeholder = placeholder;
    m_field->setPlaceholderText(placeholder);
    showText();
}

void EditableText::setLineLimit(int lines) {
    m_block->setLineLimit(lines);
}

void EditableText::setColumnLimit(int characters) {
    m_block->setColumnLimit(characters);
}

void EditableText::setAtWindowsSide(bool isAtWindowsSide) {
    m_block->setAtWindowsSide(isAtWindowsSide);
}

void EditableText::setTone(Tone tone) {
    m_tone = tone;
    showText();
}

void EditableText::setName(const QString& name) {
    m_name = name;
    m_field->setAccessibleName(name);
    showText();
}

void EditableText::setEditable(bool isEditable) {
    m_isEditable = isEditable;
    setFocusPolicy(isEditable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isEditable ? Qt::IBeamCursor : Qt::ArrowCursor);
    showText();
}

bool EditableText::isCut() const {
    return !isEditing() && m_block->isCut();
}

bool EditableText::isEditing() const {
    return !m_field->isHidden();
}

void EditableText::showText() {
    const bool isEmpty = m_text.isEmpty();
    m_block->setText(isEmpty && m_isEditable ? m_placeholder : m_text);
    m_block->setTone(isEmpty ? Tone::Muted : m_tone);
    m_block->setVisible(!isEditing());
    setAccessibleName(m_name);
    setAccessibleDescription(isEmpty ? m_placeholder : m_text);
    updateGeometry();
}

void EditableText::edit() {
    if (!m_isEditable || isEditing()) {
        return;
    }
    m_field->setFont(font());
    m_field->showText(m_text);
    m_field->document()->clearUndoRedoStacks();
    m_block->hide();
    m_field->show();
    m_field->setFocus();
    m_field->moveCursor(QTextCursor::End);
    emit begun();
}

void EditableText::save() {
    m_pause.stop();
    const QString typed = m_paragraphs == TextField::Paragraphs::One ? m_field->toPlainText().simplified()
                                                                     : m_field->toPlainText().trimmed();
    if (typed != m_text) {
        m_text = typed;
        emit edited(typed);
    }
}

void EditableText::finish() {
    if (!isEditing()) {
        return;
    }
    save();
    m_field->hide();
    showText();
}

bool EditableText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isDone = isEnter(key) && (m_paragraphs == TextField::Paragraphs::One ||
                                             key.modifiers().testFlag(Qt::ControlModifier));
        if (isDone) {
            finish();
            setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool EditableText::beginsEditing(const QKeyEvent& key) const {
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isText = isPlain && !key.text().isEmpty() && key.text().front().isPrint();
    return m_isEditable && (isEnter(key) || key.key() == Qt::Key_F2 || isText);
}

bool EditableText::event(QEvent* event) {
    // What begins to edit this is no key of the pictures.
    if (event->type() == QEvent::ShortcutOverride && beginsEditing(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EditableText::keyPressEvent(QKeyEvent* event) {
    if (!beginsEditing(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    edit();
    if (!isEnter(*event) && event->key() != Qt::Key_F2 && event->key() != Qt::Key_Space) {
        m_field->insertPlainText(event->text());
    }
}

void EditableText::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        edit();
    }
}

void EditableText::paintEvent(QPaintEvent*) {
    if (isEditing() || !m_isEditable || (!hasFocus() && !underMouse())) {
        return;
    }
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.accent : theme.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kRadius, Theme::kRadius);
}

void EditableText::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void EditableText::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void EditableText::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    update();
}

void EditableText::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    update();
}

void EditableText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_block->setFont(font());
        m_field->setFont(font());
    }
}

} // namespace fieldframe::ui
