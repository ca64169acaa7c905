// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace fieldframe::ui {

namespace {

struct Term {
    const char* word; ///< Behind the vocabulary's address.
    const char* text; ///< To be translated, context "Form".
};

constexpr auto kPlus = QLatin1String("http://ns.useplus.org/ldf/vocab/");
constexpr auto kSourceTypes = QLatin1String("http://cv.iptc.org/newscodes/digitalsourcetype/");

constexpr std::array kModelReleases{
    Term{"MR-NON", QT_TRANSLATE_NOOP("Form", "None")},
    Term{"MR-NAP", QT_TRANSLATE_NOOP("Form", "Not applicable")},
    Term{"MR-UMR", QT_TRANSLATE_NOOP("Form", "Unlimited releases")},
    Term{"MR-LMR", QT_TRANSLATE_NOOP("Form", "Limited or incomplete releases")},
};
constexpr std::array kPropertyReleases{
    Term{"PR-NON", QT_TRANSLATE_NOOP("Form", "None")},
    Term{"PR-NAP", QT_TRANSLATE_NOOP("Form", "Not applicable")},
    Term{"PR-UPR", QT_TRANSLATE_NOOP("Form", "Unlimited releases")},
    Term{"PR-LPR", QT_TRANSLATE_NOOP("Form", "Limited or incomplete releases")},
};
constexpr std::array kDataMining{
    Term{"DMI-UNSPECIFIED", QT_TRANSLATE_NOOP("Form", "Neither allowed nor prohibited")},
    Term{"DMI-ALLOWED", QT_TRANSLATE_NOOP("Form", "Allowed")},
    Term{"DMI-PROHIBITED-AIMLTRAINING", QT_TRANSLATE_NOOP("Form", "Not for training AI")},
    Term{"DMI-PROHIBITED-GENAIMLTRAINING", QT_TRANSLATE_NOOP("Form", "Not for training generative AI")},
    Term{"DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
         QT_TRANSLATE_NOOP("Form", "Prohibited, but for search engines")},
    Term{"DMI-PROHIBITED", QT_TRANSLATE_NOOP("Form", "Prohibited")},
    Term{"DMI-PROHIBITED-SEECONSTRAINT", QT_TRANSLATE_NOOP("Form", "Prohibited, see other constraints")},
    Term{"DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR",
         QT_TRANSLATE_NOOP("Form", "Prohibited, see the rights in the file")},
    Term{"DMI-PROHIBITED-SEELINKEDRIGHTSEXPR",
         QT_TRANSLATE_NOOP("Form", "Prohibited, see the rights it links to")},
};
constexpr std::array kHowMade{
    Term{"digitalCapture", QT_TRANSLATE_NOOP("Form", "Digital camera")},
    Term{"computationalCapture", QT_TRANSLATE_NOOP("Form", "Several frames of a camera")},
    Term{"negativeFilm", QT_TRANSLATE_NOOP("Form", "Scanned negative")},
    Term{"positiveFilm", QT_TRANSLATE_NOOP("Form", "Scanned slide")},
    Term{"print", QT_TRANSLATE_NOOP("Form", "Scanned print")},
    Term{"humanEdits", QT_TRANSLATE_NOOP("Form", "Edited by a person")},
    Term{"compositeCapture", QT_TRANSLATE_NOOP("Form", "Composite of captures")},
    Term{"algorithmicallyEnhanced", QT_TRANSLATE_NOOP("Form", "Enhanced by an algorithm")},
    Term{"screenCapture", QT_TRANSLATE_NOOP("Form", "Screenshot")},
    Term{"dataDrivenMedia", QT_TRANSLATE_NOOP("Form", "Made from data")},
    Term{"digitalCreation", QT_TRANSLATE_NOOP("Form", "Drawn or painted digitally")},
    Term{"compositeSynthetic", QT_TRANSLATE_NOOP("Form", "Composite with synthetic parts")},
    Term{"compositeWithTrainedAlgorithmicMedia",
         QT_TRANSLATE_NOOP("Form", "Composite with AI generated parts")},
    Term{"trainedAlgorithmicMedia", QT_TRANSLATE_NOOP("Form", "AI generated")},
    Term{"algorithmicMedia", QT_TRANSLATE_NOOP("Form", "Made by an algorithm")},
};

std::vector<Choice> vocabulary(QLatin1String address, std::span<const Term> terms) {
    std::vector<Choice> choices{{QString(), QCoreApplication::translate("Form", "Not said")}};
    std::ranges::transform(terms, std::back_inserter(choices), [address](const Term& term) {
        return Choice{address + QLatin1String(term.word), QCoreApplication::translate("Form", term.text)};
    });
    return choices;
}

/// "AG-A17" is 17, "AG-A25" 25 or more, "AG-U14" 14 or less.
std::vector<Choice> ages() {
    const QString address = kPlus;
    std::vector<Choice> choices{
        {QString(), QCoreApplication::translate("Form", "Not said")},
        {address + QLatin1String("AG-UNK"), QCoreApplication::translate("Form", "Not known")},
        {address + QLatin1String("AG-A25"), QCoreApplication::translate("Form", "25 or over")}};
    for (int age = 24; age >= 15; --age) {
        choices.push_back({address + QStringLiteral("AG-A%1").arg(age), QLocale().toString(age)});
    }
    choices.push_back(
        {address + QLatin1String("AG-U14"), QCoreApplication::translate("Form", "14 or under")});
    return choices;
}

std::vector<Choice> stars() {
    std::vector<Choice> choices{{QString(), QCoreApplication::translate("Form", "No stars")}};
    for (int count = 1; count <= 5; ++count) {
        choices.push_back({QString::number(count), QString(count, QChar(0x2605))});
    }
    return choices;
}

std::vector<Choice> labels() {
    // The values are words other programs read in xmp:Label; they stay as they are in every language.
    return {{QString(), QCoreApplication::translate("Form", "None")},
            {QStringLiteral("Red"), QCoreApplication::translate("Form", "Red")},
            {QStringLiteral("Yellow"), QCoreApplication::translate("Form", "Yellow")},
            {QStringLiteral("Green"), QCoreApplication::translate("Form", "Green")},
            {QStringLiteral("Blue"), QCoreApplication::translate("Form", "Blue")}};
}

} // namespace

std::vector<Choice> choicesOf(const FieldRow& row) {
    if (row.input == FieldInput::Stars) {
        return stars();
    }
    if (row.input == FieldInput::Label) {
        return labels();
    }
    switch (row.field) {
    case FieldId::ModelReleaseStatus:
        return vocabulary(kPlus, kModelReleases);
    case FieldId::PropertyReleaseStatus:
        return vocabulary(kPlus, kPropertyReleases);
    case FieldId::DataMining:
        return vocabulary(kPlus, kDataMining);
    case FieldId::MinorModelAge:
        return ages();
    default:
        return vocabulary(kSourceTypes, kHowMade);
    }
}

} // namespace fieldframe::ui
