// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choice_field.h"

#include "ui/form/form_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace fieldframe::ui {

std::vector<Choice> starChoices() {
    std::vector<Choice> choices{{QString(), QCoreApplication::translate("Form", "No stars")}};
    for (int stars = 1; stars <= 5; ++stars) {
        choices.push_back({QString::number(stars), QString(stars, QChar(0x2605))});
    }
    return choices;
}

std::vector<Choice> labelChoices() {
    // The values are words other programs read in xmp:Label; they stay as they are in every language.
    return {{QString(), QCoreApplication::translate("Form", "None")},
            {QStringLiteral("Red"), QCoreApplication::translate("Form", "Red")},
            {QStringLiteral("Yellow"), QCoreApplication::translate("Form", "Yellow")},
            {QStringLiteral("Green"), QCoreApplication::translate("Form", "Green")},
            {QStringLiteral("Blue"), QCoreApplication::translate("Form", "Blue")}};
}

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
    int index = value ? findData(*value) : -1;
    if (value && index < 0) {
        addItem(*value, *value);
        index = count() - 1;
    }
    setCurrentIndex(index);
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
