// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_text.h"

#include "ui/bridge/text.h"
#include "ui/form/field_row.h"
#include "ui/shell/counts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace fieldframe::ui {

namespace {

using catalog::BatchSummary;
using catalog::Cause;
using catalog::TargetKind;

constexpr int kLabelCharacters = 40;

QString words(const char* text) {
    return QCoreApplication::translate("Steps", text);
}

QString propertyText(const std::string& property, const std::string& language) {
    if (property == "pick") {
        return words(QT_TRANSLATE_NOOP("Steps", "Pick"));
    }
    if (property == "rotation") {
        return words(QT_TRANSLATE_NOOP("Steps", "Turn"));
    }
    if (property == "removed") {
        return words(QT_TRANSLATE_NOOP("Steps", "Remove from the catalog"));
    }
    const MetadataField* const field = findMetadataField(property);
    if (field == nullptr) {
        return {};
    }
    const FieldRow* const row = formRow(field->id);
    return row ? labelText(*row, toQt(language)) : toQt(field->iptcName);
}

QString editText(const BatchSummary& batch) {
    switch (batch.targetKind) {
    case TargetKind::Asset: {
        const QString property = propertyText(batch.property, {});
        return property.isEmpty() ? words(QT_TRANSLATE_NOOP("Steps", "Edit")) : property;
    }
    case TargetKind::Gallery:
        return words(QT_TRANSLATE_NOOP("Steps", "Change of galleries"));
    case TargetKind::Category:
        return words(QT_TRANSLATE_NOOP("Steps", "Change of categories"));
    case TargetKind::SavedSearch:
        return words(QT_TRANSLATE_NOOP("Steps", "Change of saved searches"));
    case TargetKind::Document:
        return words(QT_TRANSLATE_NOOP("Steps", "Change of documents"));
    case TargetKind::Person:
        return words(QT_TRANSLATE_NOOP("Steps", "Change of people"));
    case TargetKind::Consent:
        return words(QT_TRANSLATE_NOOP("Steps", "Change of consents"));
    }
    return {};
}

QString whatText(const BatchSummary& batch) {
    const QString label = oneLine(toQt(batch.label), kLabelCharacters);
    switch (batch.cause) {
    case Cause::Template:
        return words(QT_TRANSLATE_NOOP("Steps", "Template “%1”")).arg(label);
    case Cause::Table:
        return words(QT_TRANSLATE_NOOP("Steps", "Table “%1”")).arg(label);
    case Cause::Replace:
        return words(QT_TRANSLATE_NOOP("Steps", "Replace “%1”")).arg(label);
    case Cause::Import:
        return words(QT_TRANSLATE_NOOP("Steps", "Import"));
    case Cause::Revert:
        return words(QT_TRANSLATE_NOOP("Steps", "Back to an earlier time"));
    case Cause::Merge:
        return words(QT_TRANSLATE_NOOP("Steps", "Merge"));
    case Cause::Hand:
    case Cause::Undo:
    case Cause::Redo:
        return editText(batch);
    }
    return {};
}

} // namespace

QString stepText(const BatchSummary& batch) {
    const QString what = whatText(batch);
    return batch.targetKind == TargetKind::Asset
               ? words(QT_TRANSLATE_NOOP("Steps", "%1 (%2)")).arg(what, itemsText(batch.targets))
               : what;
}

QString laterChangeText(const edit::LaterChange& change) {
    const QString property = propertyText(change.property, change.language);
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.timeMilliseconds), QLocale::ShortFormat);
    return words(QT_TRANSLATE_NOOP("Steps", "%1 of %2, by %3, %4"))
        .arg(property.isEmpty() ? toQt(change.property) : property, toQt(change.picture), toQt(change.person),
             when);
}

} // namespace fieldframe::ui
