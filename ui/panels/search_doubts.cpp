// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_doubts.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace fieldframe::ui {

namespace {

constexpr int kLongestName = 60;
/// The first ones are what the user is looking at.
constexpr qsizetype kMostSentences = 3;

QString words(const char* text) {
    return QCoreApplication::translate("SearchDoubts", text);
}

QString valueSentence(const std::string& field) {
    static constexpr std::array<std::pair<const char*, const char*>, 6> kSentences{{
        {"date",
         QT_TRANSLATE_NOOP("SearchDoubts", "“%1” is no date: try 2024, 2024-05, 2024-05-31 or 2023..2024.")},
        {"rating", QT_TRANSLATE_NOOP("SearchDoubts", "“%1” is no rating: try 3, >=3 or 1..3.")},
        {"pick", QT_TRANSLATE_NOOP("SearchDoubts", "“%1” is no pick: try yes, no or rejected.")},
        {"missing", QT_TRANSLATE_NOOP("SearchDoubts", "“%1” is no field: try caption, credit or keywords.")},
        {"kind", QT_TRANSLATE_NOOP("SearchDoubts", "“%1” is no kind: try image, video or audio.")},
        {"release",
         QT_TRANSLATE_NOOP("SearchDoubts", "“%1” is no release: try yes, limited, no, na or missing.")},
    }};
    for (const auto& [word, sentence] : kSentences) {
        if (field == word) {
            return words(sentence);
        }
    }
    return QCoreApplication::translate("SearchDoubts", "“%1” is searched as words.");
}

QString nameIn(const std::string& text) {
    return oneLine(toQt(text), kLongestName);
}

QString sentence(const search::Doubt& doubt) {
    return doubt.kind == search::Doubt::Kind::BadValue
               ? valueSentence(doubt.field).arg(nameIn(doubt.value))
               : QCoreApplication::translate("SearchDoubts",
                                             "There is no field “%1”: it is searched as words.")
                     .arg(nameIn(doubt.field));
}

QString sentence(const search::Term& term) {
    if (const auto* const gallery = std::get_if<search::GalleryTerm>(&term.what)) {
        return QCoreApplication::translate("SearchDoubts", "No gallery is called “%1”.")
            .arg(nameIn(gallery->titleOrId));
    }
    if (const auto* const category = std::get_if<search::CategoryTerm>(&term.what)) {
        return QCoreApplication::translate("SearchDoubts", "No category is called “%1”.")
            .arg(nameIn(category->nameOrPath));
    }
    if (const auto* const label = std::get_if<search::LabelTerm>(&term.what)) {
        return QCoreApplication::translate("SearchDoubts", "Nothing has the label “%1”.")
            .arg(nameIn(label->label));
    }
    return {};
}

} // namespace

QString doubtsText(const std::vector<search::Doubt>& doubts, const std::vector<search::Term>& unknownNames) {
    QStringList sentences;
    for (const search::Doubt& doubt : doubts) {
        sentences.append(sentence(doubt));
    }
    for (const search::Term& term : unknownNames) {
        sentences.append(sentence(term));
    }
    return sentences.mid(0, kMostSentences).join(QLatin1Char(' '));
}

} // namespace fieldframe::ui
