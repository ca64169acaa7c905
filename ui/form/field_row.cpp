// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_row.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace fieldframe::ui {

namespace {

constexpr std::array kRows{
    FieldRow{FieldId::Headline, QT_TRANSLATE_NOOP("Form", "Headline"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different headlines"), FieldInput::Line, 1, false, false},
    FieldRow{FieldId::Caption, QT_TRANSLATE_NOOP("Form", "Caption"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different captions"), FieldInput::Text, 5, false, false},
    FieldRow{FieldId::AltText, QT_TRANSLATE_NOOP("Form", "Alt text"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different alt texts"), FieldInput::Text, 2, false, false},
    FieldRow{FieldId::CaptionWriter, QT_TRANSLATE_NOOP("Form", "Caption writer"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different writers"), FieldInput::Line, 1, false, true},
    FieldRow{FieldId::CreditLine, QT_TRANSLATE_NOOP("Form", "Credit line"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different credit lines"), FieldInput::Line, 1, false,
             false},
    FieldRow{FieldId::Creator, QT_TRANSLATE_NOOP("Form", "Creators"),
             QT_TRANSLATE_NOOP("Form", "Add a creator"), FieldInput::List, 1, false, false},
    FieldRow{FieldId::Source, QT_TRANSLATE_NOOP("Form", "Source"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different sources"), FieldInput::Line, 1, false, false},
    FieldRow{FieldId::CopyrightNotice, QT_TRANSLATE_NOOP("Form", "Copyright notice"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different copyright notices"), FieldInput::Line, 1, false,
             false},
    FieldRow{FieldId::UsageTerms, QT_TRANSLATE_NOOP("Form", "Usage terms"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different usage terms"), FieldInput::Text, 1, false, false},
    FieldRow{FieldId::Instructions, QT_TRANSLATE_NOOP("Form", "Instructions"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different instructions"), FieldInput::Text, 1, false, true},
    FieldRow{FieldId::Sublocation, QT_TRANSLATE_NOOP("Form", "Sublocation"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different sublocations"), FieldInput::Line, 1, false,
             false},
    FieldRow{FieldId::City, QT_TRANSLATE_NOOP("Form", "City"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different cities"), FieldInput::Line, 1, false, false},
    FieldRow{FieldId::State, QT_TRANSLATE_NOOP("Form", "State or province"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different states"), FieldInput::Line, 1, false, false},
    FieldRow{FieldId::Country, QT_TRANSLATE_NOOP("Form", "Country"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different countries"), FieldInput::Line, 1, false, false},
    FieldRow{FieldId::CountryCode, QT_TRANSLATE_NOOP("Form", "Code"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different codes"), FieldInput::Line, 1, true, true},
    FieldRow{FieldId::Keywords, QT_TRANSLATE_NOOP("Form", "Keywords"),
             QT_TRANSLATE_NOOP("Form", "Add a keyword"), FieldInput::List, 1, false, false},
    FieldRow{FieldId::PersonShown, QT_TRANSLATE_NOOP("Form", "People shown"),
             QT_TRANSLATE_NOOP("Form", "Add a person"), FieldInput::List, 1, false, false},
    FieldRow{FieldId::Event, QT_TRANSLATE_NOOP("Form", "Event"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different events"), FieldInput::Line, 1, false, false},
    FieldRow{FieldId::DateCreated, QT_TRANSLATE_NOOP("Form", "Date taken"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different dates"), FieldInput::Line, 1, false, true},
    FieldRow{FieldId::Rating, QT_TRANSLATE_NOOP("Form", "Rating"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different ratings"), FieldInput::Stars, 1, false, false},
    FieldRow{FieldId::Label, QT_TRANSLATE_NOOP("Form", "Label"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different labels"), FieldInput::Label, 1, true, true},
    FieldRow{FieldId::ModelReleaseStatus, QT_TRANSLATE_NOOP("Form", "Model release"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different answers"), FieldInput::ModelRelease, 1, false,
             false},
    FieldRow{FieldId::ModelReleaseId, QT_TRANSLATE_NOOP("Form", "Model release numbers"),
             QT_TRANSLATE_NOOP("Form", "Add a number"), FieldInput::List, 1, false, false},
    FieldRow{FieldId::PropertyReleaseStatus, QT_TRANSLATE_NOOP("Form", "Property release"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different answers"), FieldInput::PropertyRelease, 1, false,
             false},
    FieldRow{FieldId::PropertyReleaseId, QT_TRANSLATE_NOOP("Form", "Property release numbers"),
             QT_TRANSLATE_NOOP("Form", "Add a number"), FieldInput::List, 1, false, false},
    FieldRow{FieldId::EmbargoUntil, QT_TRANSLATE_NOOP("Form", "Embargo until"),
             QT_TRANSLATE_NOOP("Form", "Mixed: %1 different dates"), FieldInput::Line, 1, false, true},
};

} // namespace

std::span<const FieldRow> formRows() {
    return kRows;
}

const FieldRow* formRow(FieldId field) {
    const auto found = std::ranges::find(kRows, field, &FieldRow::field);
    return found == kRows.end() ? nullptr : &*found;
}

QString labelText(const FieldRow& row) {
    return QCoreApplication::translate("Form", row.label);
}

QString mixedText(const FieldRow& row, qint64 different) {
    return QCoreApplication::translate("Form", row.mixed, nullptr, static_cast<int>(different))
        .arg(QLocale().toString(different));
}

QString promptText(const FieldRow& row) {
    return QCoreApplication::translate("Form", row.mixed);
}

QString labelText(const FieldRow& row, const QString& language) {
    return language.isEmpty() ? labelText(row)
                              : QStringLiteral("%1 %2").arg(labelText(row), language.toUpper());
}

bool hasLanguages(FieldId field) {
    return metadataField(field).shape == FieldShape::LanguageText;
}

} // namespace fieldframe::ui
