// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choice_field.h"

#include "ui/form/form_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace fieldframe::ui {

namespace {

/// Files also have the answers with https, or as their last part alone.
QString lastPart(const QString& value) {
    return value.section(QLatin1Char('/'), -1);
}

} // namespace

ChoiceField::ChoiceField(const std::vector<Choice>& choices, QWidget* parent)
    : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setFocusPolicy(Qt::StrongFocus);
    for (const Choice& choice : choices) {
        addItem(choice.text, choice.value);
    }
    connect(this, &QComboBox::activated, this, &ChoiceField::chosen);
}

void ChoiceField::show(const std::optional<QString>& value, const QString& placeholder) {
    setPlaceholderText(placeholder);
    setToolTip(placeholder);
    int index = value ? findData(*value) : -1;
    for (int i = 0; value && index < 0 && i < count(); ++i) {
        index = !value->isEmpty() && lastPart(itemData(i).toString()) == lastPart(*value) ? i : -1;
    }
    if (value && index < 0) {
        addItem(*value, *value);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

QSize ChoiceField::minimumSizeHint() const {
    constexpr int kLeastCharacters = 6;
    constexpr int kAround = 48; // The arrow and the padding.
    const QSize hint = QComboBox::minimumSizeHint();
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * kLeastCharacters + kAround),
            hint.height()};
}

void ChoiceField::paintEvent(QPaintEvent* /*event*/) {
    // As QComboBox does, but a text that is too long ends with "…".
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0 && !placeholderText().isEmpty()) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        option.currentText = placeholderText();
    }
    const int room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ChoiceField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isFormKey(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QComboBox::event(event);
}

void ChoiceField::keyPressEvent(QKeyEvent* event) {
    if (isFormKey(*event)) {
        if (const int by = stepOf(*event); by != 0) {
            emit stepWanted(by);
        } else {
            emit leaveWanted();
        }
    } else if (!m_isHolding) {
        QComboBox::keyPressEvent(event);
    }
}

void ChoiceField::mousePressEvent(QMouseEvent* event) {
    if (!m_isHolding) {
        QComboBox::mousePressEvent(event);
    }
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace fieldframe::ui
