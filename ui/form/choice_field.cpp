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

namespace {

/// @p prefix is "MR" or "PR", @p all what stands for unlimited releases.
std::vector<Choice> releaseChoices(const QString& prefix, const QString& all, const QString& limited) {
    const QString word = QStringLiteral("http://ns.useplus.org/ldf/vocab/%1-%2");
    return {
        {QString(), QCoreApplication::translate("Form", "Not said")},
        {word.arg(prefix, QStringLiteral("NON")), QCoreApplication::translate("Form", "None")},
        {word.arg(prefix, QStringLiteral("NAP")), QCoreApplication::translate("Form", "Not applicable")},
        {word.arg(prefix, all), QCoreApplication::translate("Form", "Unlimited releases")},
        {word.arg(prefix, limited), QCoreApplication::translate("Form", "Limited or incomplete releases")}};
}

/// Files also have the answers with https, or as their last part alone.
QString lastPart(const QString& value) {
    return value.section(QLatin1Char('/'), -1);
}

} // namespace

std::vector<Choice> modelReleaseChoices() {
    return releaseChoices(QStringLiteral("MR"), QStringLiteral("UMR"), QStringLiteral("LMR"));
}

std::vector<Choice> propertyReleaseChoices() {
    return releaseChoices(QStringLiteral("PR"), QStringLiteral("UPR"), QStringLiteral("LPR"));
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
