// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/finding_text.h"

#include "ui/bridge/text.h"
#include "ui/form/field_row.h"
#include "ui/form/field_sources.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace fieldframe::ui {

namespace {

/// By matter; %1 and so on are its arguments.
constexpr auto kSentences = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Findings", "Nothing is said here."),
    QT_TRANSLATE_NOOP("Findings", "Only %1 characters; at least %2 are wanted."),
    QT_TRANSLATE_NOOP("Findings", "%1 characters; at most %2 are wanted."),
    QT_TRANSLATE_NOOP("Findings", "The caption does not name the place: %1."),
    QT_TRANSLATE_NOOP("Findings", "The picture has a position, but no place."),
    QT_TRANSLATE_NOOP("Findings", "The code %2 is of %3, but the country is %1."),
    QT_TRANSLATE_NOOP("Findings", "The caption does not say when: %1."),
    QT_TRANSLATE_NOOP("Findings", "The caption speaks of %1, but the picture was taken on %2."),
    QT_TRANSLATE_NOOP("Findings", "The date is %1, but the camera wrote %2."),
    QT_TRANSLATE_NOOP("Findings", "The caption does not name who is shown: %1."),
    QT_TRANSLATE_NOOP("Findings", "Words: %1. At least %2 are wanted to say what happens."),
    QT_TRANSLATE_NOOP("Findings", "Not in house style. Its form is %1."),
    QT_TRANSLATE_NOOP("Findings", "The credit says %1, but the picture is of %2."),
    QT_TRANSLATE_NOOP("Findings", "No creator is named."),
    QT_TRANSLATE_NOOP("Findings", "%1 is an agency; the creator is a person."),
    QT_TRANSLATE_NOOP("Findings", "The notice says %1, but the picture is of %2."),
    QT_TRANSLATE_NOOP("Findings", "Read in a wrong character set: “%1” was “%2”."),
    QT_TRANSLATE_NOOP("Findings", "Characters were lost; nobody can bring them back."),
    QT_TRANSLATE_NOOP("Findings", "Written for a web page: “%1” is “%2”."),
    QT_TRANSLATE_NOOP("Findings", "The file says different things: %1 counts, %2 says “%3”."),
    QT_TRANSLATE_NOOP("Findings", "%1 bytes; IIM takes %2. Cut for older programs: “%3”."),
    QT_TRANSLATE_NOOP("Findings", "Nothing is said for those who can’t see the picture."),
    QT_TRANSLATE_NOOP("Findings", "%1 characters; at most %2 are advised."),
    QT_TRANSLATE_NOOP("Findings", "The caption is missing in this language: %1."),
    QT_TRANSLATE_NOOP("Findings", "Somebody aged %1 is named, and there is no model release."),
    QT_TRANSLATE_NOOP("Findings", "“%1”: write “%2”."),
    QT_TRANSLATE_NOOP("Findings", "This is no address of a web page: %1"),
    QT_TRANSLATE_NOOP("Findings", "“%1” stands twice."),
    QT_TRANSLATE_NOOP("Findings", "Several blanks in a row."),
    QT_TRANSLATE_NOOP("Findings", "A quotation mark of another kind: %1"),
    QT_TRANSLATE_NOOP("Findings", "The embargo was over on %1."),
    QT_TRANSLATE_NOOP("Findings", "Not to be used since %1."),
});
static_assert(kSentences.size() == static_cast<std::size_t>(lint::Matter::Expired) + 1);

constexpr auto kRules = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Findings", "Required fields"),
    QT_TRANSLATE_NOOP("Findings", "Length of captions"),
    QT_TRANSLATE_NOOP("Findings", "Who, what, where, when"),
    QT_TRANSLATE_NOOP("Findings", "Form of credit lines"),
    QT_TRANSLATE_NOOP("Findings", "Creators"),
    QT_TRANSLATE_NOOP("Findings", "Years of copyright"),
    QT_TRANSLATE_NOOP("Findings", "Wrong characters"),
    QT_TRANSLATE_NOOP("Findings", "Files that contradict themselves"),
    QT_TRANSLATE_NOOP("Findings", "Room in IIM"),
    QT_TRANSLATE_NOOP("Findings", "Alt texts"),
    QT_TRANSLATE_NOOP("Findings", "Languages"),
    QT_TRANSLATE_NOOP("Findings", "Minors"),
    QT_TRANSLATE_NOOP("Findings", "Words not to be used"),
    QT_TRANSLATE_NOOP("Findings", "Web addresses"),
    QT_TRANSLATE_NOOP("Findings", "Repeated words"),
    QT_TRANSLATE_NOOP("Findings", "Blanks"),
    QT_TRANSLATE_NOOP("Findings", "Quotation marks"),
    QT_TRANSLATE_NOOP("Findings", "Embargoes"),
});
static_assert(kRules.size() == static_cast<std::size_t>(lint::RuleId::Embargo) + 1);

QString translated(const char* text) {
    return QCoreApplication::translate("Findings", text);
}

} // namespace

QString findingText(const lint::Finding& finding) {
    constexpr int kShown = 80;
    QString text = translated(kSentences[static_cast<std::size_t>(finding.matter)]);
    const bool hasNoReplacement = finding.matter == lint::Matter::Word && finding.arguments.at(1).empty();
    if (hasNoReplacement) {
        text = translated(QT_TRANSLATE_NOOP("Findings", "“%1” is not to be used."));
    }
    // All at once: an argument may hold "%2" itself.
    QStringList arguments;
    for (const std::string& argument : finding.arguments) {
        arguments.append(oneLine(toQt(argument), kShown));
    }
    arguments.resize(3);
    if (finding.matter == lint::Matter::SourcesDiffer) {
        for (int i : {0, 1}) {
            const auto origin = originFromName(finding.arguments.at(static_cast<std::size_t>(i)));
            arguments[i] = origin ? originText(*origin) : arguments[i];
        }
    }
    return hasNoReplacement                ? text.arg(arguments[0])
           : finding.arguments.empty()     ? text
           : finding.arguments.size() == 1 ? text.arg(arguments[0])
           : finding.arguments.size() == 2 ? text.arg(arguments[0], arguments[1])
                                           : text.arg(arguments[0], arguments[1], arguments[2]);
}

QString severityText(lint::Severity severity) {
    switch (severity) {
    case lint::Severity::Error:
        return translated(QT_TRANSLATE_NOOP("Findings", "Error"));
    case lint::Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("Findings", "Warning"));
    case lint::Severity::Info:
        return translated(QT_TRANSLATE_NOOP("Findings", "Note"));
    case lint::Severity::Off:
        break;
    }
    return {};
}

QString ruleText(lint::RuleId rule) {
    return translated(kRules[static_cast<std::size_t>(rule)]);
}

QString findingFieldText(const lint::Finding& finding) {
    const FieldRow* const row = formRow(finding.field);
    if (row == nullptr) {
        return toQt(metadataField(finding.field).iptcName);
    }
    return labelText(*row, toQt(finding.language));
}

} // namespace fieldframe::ui
