// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_text.h"

#include "ui/bridge/text.h"
#include "ui/form/field_choices.h"
#include "ui/form/field_row.h"
#include "ui/form/field_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace fieldframe::ui {

namespace {

using catalog::JournalEntry;

constexpr int kLabelCharacters = 60;

QString words(const char* text) {
    return QCoreApplication::translate("History", text);
}

const char* causeText(catalog::Cause cause) {
    switch (cause) {
    case catalog::Cause::Template:
        return QT_TRANSLATE_NOOP("History", "by a template");
    case catalog::Cause::Merge:
        return QT_TRANSLATE_NOOP("History", "merged");
    case catalog::Cause::Undo:
        return QT_TRANSLATE_NOOP("History", "undone");
    case catalog::Cause::Redo:
        return QT_TRANSLATE_NOOP("History", "done again");
    case catalog::Cause::Table:
        return QT_TRANSLATE_NOOP("History", "from a table");
    case catalog::Cause::Replace:
        return QT_TRANSLATE_NOOP("History", "by find and replace");
    case catalog::Cause::Revert:
        return QT_TRANSLATE_NOOP("History", "taken back to an earlier time");
    case catalog::Cause::Hand:
        return QT_TRANSLATE_NOOP("History", "by hand");
    case catalog::Cause::Import:
        return QT_TRANSLATE_NOOP("History", "by the import");
    }
    return nullptr;
}

QString whatOf(const JournalEntry& entry, const MetadataField* field) {
    if (entry.property == "imported") {
        return words(QT_TRANSLATE_NOOP("History", "Imported"));
    }
    if (entry.property == "removed") {
        return entry.after ? words(QT_TRANSLATE_NOOP("History", "Taken out of the catalog"))
                           : words(QT_TRANSLATE_NOOP("History", "Brought back to the catalog"));
    }
    if (entry.property == "pick") {
        return words(QT_TRANSLATE_NOOP("History", "Pick"));
    }
    const FieldRow* const row = field ? formRow(field->id) : nullptr;
    if (row) {
        return labelText(*row, toQt(entry.language));
    }
    return toQt(field ? field->iptcName : std::string_view(entry.property));
}

QString choiceText(const std::vector<Choice>& choices, const QString& value) {
    const auto found = std::ranges::find(choices, value, &Choice::value);
    return found == choices.end() ? value : found->text;
}

QString valueOf(const JournalEntry& entry, const MetadataField* field,
                const std::optional<std::string>& value) {
    if (!value) {
        return {};
    }
    if (entry.property == "pick") {
        return *value == "1" ? words(QT_TRANSLATE_NOOP("History", "Picked"))
                             : words(QT_TRANSLATE_NOOP("History", "Rejected"));
    }
    if (!field) {
        return toQt(*value);
    }
    const QString text = fieldText(contentFromStored(field->shape, *value));
    const FieldRow* const row = formRow(field->id);
    const bool isChosen = row && (row->input == FieldInput::Stars || row->input == FieldInput::Label ||
                                  row->input == FieldInput::Word);
    return isChosen ? choiceText(choicesOf(*row), text) : text;
}

/// The items of @p value that @p other has not.
QString itemsOnlyIn(const MetadataField& field, const std::optional<std::string>& value,
                    const std::optional<std::string>& other) {
    const auto itemsOf = [&](const std::optional<std::string>& stored) {
        const FieldContent content = stored ? contentFromStored(field.shape, *stored) : FieldContent();
        const auto* const items = std::get_if<std::vector<std::string>>(&content);
        return items ? *items : std::vector<std::string>();
    };
    const std::vector<std::string> others = itemsOf(other);
    QStringList only;
    for (const std::string& item : itemsOf(value)) {
        if (std::ranges::find(others, item) == others.end()) {
            only.append(toQt(item));
        }
    }
    return only.join(QStringLiteral("; "));
}

bool isSameGo(const JournalEntry& one, const JournalEntry& other) {
    return one.batch == other.batch && one.property == other.property && one.language == other.language;
}

HistoryChange readable(const JournalEntry& entry) {
    const MetadataField* const found = findMetadataField(std::string_view(entry.property));
    const MetadataField* const field = found && found->key == entry.property ? found : nullptr;
    HistoryChange change;
    change.what = whatOf(entry, field);
    change.who = toQt(entry.person);
    change.batch = entry.batch;
    change.when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.timeMilliseconds), QLocale::ShortFormat);
    if (const char* const how = entry.property == "imported" ? nullptr : causeText(entry.cause)) {
        const QString label = oneLine(toQt(entry.label), kLabelCharacters);
        change.how = label.isEmpty() ? words(how)
                                     : words(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(words(how), label);
    }
    change.hasValues = entry.property != "imported" && entry.property != "removed";
    if (change.hasValues) {
        change.before = valueOf(entry, field, entry.before);
        change.after = valueOf(entry, field, entry.after);
    }
    if (field && isList(field->shape)) {
        change.added = itemsOnlyIn(*field, entry.after, entry.before);
        change.removed = itemsOnlyIn(*field, entry.before, entry.after);
    }
    if (field) {
        change.restore = edit::RevertedProperty{entry.property, entry.language};
    }
    return change;
}

} // namespace

std::vector<HistoryChange> readableHistory(const std::vector<JournalEntry>& entries) {
    std::vector<HistoryChange> changes;
    for (auto first = entries.begin(); first != entries.end();) {
        const auto end = std::find_if_not(first, entries.end(),
                                          [&](const JournalEntry& e) { return isSameGo(*first, e); });
        JournalEntry whole = *first;
        whole.before = std::prev(end)->before;
        if (whole.before != whole.after || whole.property == "removed") {
            changes.push_back(readable(whole));
        }
        first = end;
    }
    return changes;
}

} // namespace fieldframe::ui
