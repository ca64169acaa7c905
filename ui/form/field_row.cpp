// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_row.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace fieldframe::ui {

namespace {

constexpr FieldRow row(FieldGroup group, FieldId field, const char* label, const char* mixed) {
    return {field, label, mixed, group};
}

constexpr std::array kRows{
    // clang-format off
    row(FieldGroup::Caption, FieldId::Headline, QT_TRANSLATE_NOOP("Form", "Headline"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different headlines")),
    row(FieldGroup::Caption, FieldId::Title, QT_TRANSLATE_NOOP("Form", "Title"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different titles")).rare(),
    row(FieldGroup::Caption, FieldId::Caption, QT_TRANSLATE_NOOP("Form", "Caption"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different captions")).as(FieldInput::Text, 5),
    row(FieldGroup::Caption, FieldId::AltText, QT_TRANSLATE_NOOP("Form", "Alt text"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different alt texts")).as(FieldInput::Text, 2),
    row(FieldGroup::Caption, FieldId::ExtendedDescription, QT_TRANSLATE_NOOP("Form", "Extended description"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different descriptions")).as(FieldInput::Text, 2).rare(),
    row(FieldGroup::Caption, FieldId::CaptionWriter, QT_TRANSLATE_NOOP("Form", "Caption writer"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different writers")).rare(),
    row(FieldGroup::Rights, FieldId::CreditLine, QT_TRANSLATE_NOOP("Form", "Credit line"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different credit lines")),
    row(FieldGroup::Rights, FieldId::Creator, QT_TRANSLATE_NOOP("Form", "Creators"),
        QT_TRANSLATE_NOOP("Form", "Add a creator")).as(FieldInput::List),
    row(FieldGroup::Rights, FieldId::CreatorJobTitle, QT_TRANSLATE_NOOP("Form", "Creator’s job title"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different job titles")).rare(),
    row(FieldGroup::Rights, FieldId::CreatorContact, QT_TRANSLATE_NOOP("Form", "Creator’s contact"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different contacts")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Rights, FieldId::Source, QT_TRANSLATE_NOOP("Form", "Source"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different sources")),
    row(FieldGroup::Rights, FieldId::CopyrightNotice, QT_TRANSLATE_NOOP("Form", "Copyright notice"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different copyright notices")),
    row(FieldGroup::Rights, FieldId::UsageTerms, QT_TRANSLATE_NOOP("Form", "Usage terms"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different usage terms")).as(FieldInput::Text),
    row(FieldGroup::Rights, FieldId::WebStatement, QT_TRANSLATE_NOOP("Form", "Web statement of rights"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different addresses")).rare(),
    row(FieldGroup::Rights, FieldId::Licensor, QT_TRANSLATE_NOOP("Form", "Licensors"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different licensors")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Rights, FieldId::CopyrightOwner, QT_TRANSLATE_NOOP("Form", "Copyright owners"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different owners")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Rights, FieldId::ImageCreator, QT_TRANSLATE_NOOP("Form", "Image creators"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different creators")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Rights, FieldId::ImageSupplier, QT_TRANSLATE_NOOP("Form", "Image supplier"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different suppliers")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Rights, FieldId::Contributor, QT_TRANSLATE_NOOP("Form", "Contributors"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different contributors")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Rights, FieldId::SupplierImageId, QT_TRANSLATE_NOOP("Form", "Supplier’s image number"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different numbers")).rare(),
    row(FieldGroup::Rights, FieldId::DataMining, QT_TRANSLATE_NOOP("Form", "Data mining"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different answers")).as(FieldInput::Word).rare(),
    row(FieldGroup::Rights, FieldId::OtherConstraints, QT_TRANSLATE_NOOP("Form", "Other constraints"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different constraints")).as(FieldInput::Text).rare(),
    row(FieldGroup::Rights, FieldId::LicenseStart, QT_TRANSLATE_NOOP("Form", "License from"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different dates")).rare(),
    row(FieldGroup::Rights, FieldId::LicenseEnd, QT_TRANSLATE_NOOP("Form", "License until"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different dates")).rare(),
    row(FieldGroup::Rights, FieldId::Instructions, QT_TRANSLATE_NOOP("Form", "Instructions"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different instructions")).as(FieldInput::Text),
    row(FieldGroup::Place, FieldId::Sublocation, QT_TRANSLATE_NOOP("Form", "Sublocation"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different sublocations")),
    row(FieldGroup::Place, FieldId::City, QT_TRANSLATE_NOOP("Form", "City"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different cities")),
    row(FieldGroup::Place, FieldId::State, QT_TRANSLATE_NOOP("Form", "State or province"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different states")),
    row(FieldGroup::Place, FieldId::Country, QT_TRANSLATE_NOOP("Form", "Country"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different countries")),
    row(FieldGroup::Place, FieldId::CountryCode, QT_TRANSLATE_NOOP("Form", "Code"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different codes")).paired(),
    row(FieldGroup::Place, FieldId::GpsLatitude, QT_TRANSLATE_NOOP("Form", "Latitude"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different latitudes")).rare(),
    row(FieldGroup::Place, FieldId::GpsLongitude, QT_TRANSLATE_NOOP("Form", "Longitude"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different longitudes")).paired().rare(),
    row(FieldGroup::Place, FieldId::GpsAltitude, QT_TRANSLATE_NOOP("Form", "Altitude in metres"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different altitudes")).rare(),
    row(FieldGroup::Place, FieldId::LocationCreated, QT_TRANSLATE_NOOP("Form", "Where it was made"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different places")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Place, FieldId::LocationShown, QT_TRANSLATE_NOOP("Form", "Places shown"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different places")).as(FieldInput::Parts).rare(),
    row(FieldGroup::People, FieldId::PersonShown, QT_TRANSLATE_NOOP("Form", "People shown"),
        QT_TRANSLATE_NOOP("Form", "Add a person")).as(FieldInput::List),
    row(FieldGroup::People, FieldId::PersonDetails, QT_TRANSLATE_NOOP("Form", "People in detail"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different people")).as(FieldInput::Parts).rare(),
    row(FieldGroup::People, FieldId::OrganisationName, QT_TRANSLATE_NOOP("Form", "Organisations shown"),
        QT_TRANSLATE_NOOP("Form", "Add an organisation")).as(FieldInput::List).rare(),
    row(FieldGroup::People, FieldId::OrganisationCode, QT_TRANSLATE_NOOP("Form", "Organisation codes"),
        QT_TRANSLATE_NOOP("Form", "Add a code")).as(FieldInput::List).rare(),
    row(FieldGroup::People, FieldId::ModelAge, QT_TRANSLATE_NOOP("Form", "Ages of models"),
        QT_TRANSLATE_NOOP("Form", "Add an age")).as(FieldInput::List).rare(),
    row(FieldGroup::People, FieldId::ModelNote, QT_TRANSLATE_NOOP("Form", "About the models"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different notes")).as(FieldInput::Text).rare(),
    row(FieldGroup::People, FieldId::MinorModelAge, QT_TRANSLATE_NOOP("Form", "Age of the youngest"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different answers")).as(FieldInput::Word).rare(),
    row(FieldGroup::People, FieldId::ModelReleaseStatus, QT_TRANSLATE_NOOP("Form", "Model release"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different answers")).as(FieldInput::Word),
    row(FieldGroup::People, FieldId::ModelReleaseId, QT_TRANSLATE_NOOP("Form", "Model release numbers"),
        QT_TRANSLATE_NOOP("Form", "Add a number")).as(FieldInput::List).rare(),
    row(FieldGroup::People, FieldId::PropertyReleaseStatus, QT_TRANSLATE_NOOP("Form", "Property release"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different answers")).as(FieldInput::Word).rare(),
    row(FieldGroup::People, FieldId::PropertyReleaseId, QT_TRANSLATE_NOOP("Form", "Property release numbers"),
        QT_TRANSLATE_NOOP("Form", "Add a number")).as(FieldInput::List).rare(),
    row(FieldGroup::Content, FieldId::Keywords, QT_TRANSLATE_NOOP("Form", "Keywords"),
        QT_TRANSLATE_NOOP("Form", "Add a keyword")).as(FieldInput::List),
    row(FieldGroup::Content, FieldId::HierarchicalKeywords, QT_TRANSLATE_NOOP("Form", "Keyword tree"),
        QT_TRANSLATE_NOOP("Form", "Add a path: Place|Africa")).as(FieldInput::List).rare(),
    row(FieldGroup::Content, FieldId::Event, QT_TRANSLATE_NOOP("Form", "Event"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different events")),
    row(FieldGroup::Content, FieldId::EventId, QT_TRANSLATE_NOOP("Form", "Event identifiers"),
        QT_TRANSLATE_NOOP("Form", "Add an identifier")).as(FieldInput::List).rare(),
    row(FieldGroup::Content, FieldId::AboutTerm, QT_TRANSLATE_NOOP("Form", "Terms about the image"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different terms")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Content, FieldId::GenreTerm, QT_TRANSLATE_NOOP("Form", "Genre terms"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different genres")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Content, FieldId::ArtworkShown, QT_TRANSLATE_NOOP("Form", "Artworks shown"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different artworks")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Content, FieldId::ProductShown, QT_TRANSLATE_NOOP("Form", "Products shown"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different products")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Content, FieldId::IntellectualGenre, QT_TRANSLATE_NOOP("Form", "Genre"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different genres")).rare(),
    row(FieldGroup::Content, FieldId::Scene, QT_TRANSLATE_NOOP("Form", "Scene codes"),
        QT_TRANSLATE_NOOP("Form", "Add a code")).as(FieldInput::List).rare(),
    row(FieldGroup::Content, FieldId::SubjectCode, QT_TRANSLATE_NOOP("Form", "Subject codes"),
        QT_TRANSLATE_NOOP("Form", "Add a code")).as(FieldInput::List).rare(),
    row(FieldGroup::Content, FieldId::DigitalSourceType, QT_TRANSLATE_NOOP("Form", "How it was made"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different answers")).as(FieldInput::Word).rare(),
    row(FieldGroup::Content, FieldId::AiSystem, QT_TRANSLATE_NOOP("Form", "AI system"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different systems")).rare(),
    row(FieldGroup::Content, FieldId::AiSystemVersion, QT_TRANSLATE_NOOP("Form", "AI system’s version"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different versions")).rare(),
    row(FieldGroup::Content, FieldId::AiPrompt, QT_TRANSLATE_NOOP("Form", "AI prompt"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different prompts")).as(FieldInput::Text).rare(),
    row(FieldGroup::Content, FieldId::AiPromptWriter, QT_TRANSLATE_NOOP("Form", "AI prompt’s writer"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different writers")).rare(),
    row(FieldGroup::Workflow, FieldId::DateCreated, QT_TRANSLATE_NOOP("Form", "Date taken"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different dates")),
    row(FieldGroup::Workflow, FieldId::Rating, QT_TRANSLATE_NOOP("Form", "Rating"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different ratings")).as(FieldInput::Stars),
    row(FieldGroup::Workflow, FieldId::Label, QT_TRANSLATE_NOOP("Form", "Label"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different labels")).as(FieldInput::Label).paired(),
    row(FieldGroup::Workflow, FieldId::JobId, QT_TRANSLATE_NOOP("Form", "Job number"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different job numbers")).rare(),
    row(FieldGroup::Workflow, FieldId::EmbargoUntil, QT_TRANSLATE_NOOP("Form", "Embargo until"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different dates")).rare(),
    row(FieldGroup::Workflow, FieldId::ExpiresAfter, QT_TRANSLATE_NOOP("Form", "Not after"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different dates")).rare(),
    row(FieldGroup::Workflow, FieldId::RegistryEntry, QT_TRANSLATE_NOOP("Form", "Registry entries"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different entries")).as(FieldInput::Parts).rare(),
    row(FieldGroup::Workflow, FieldId::MaxWidth, QT_TRANSLATE_NOOP("Form", "Largest width"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different widths")).rare(),
    row(FieldGroup::Workflow, FieldId::MaxHeight, QT_TRANSLATE_NOOP("Form", "Largest height"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different heights")).paired().rare(),
    row(FieldGroup::Workflow, FieldId::ImageGuid, QT_TRANSLATE_NOOP("Form", "Image identifier"),
        QT_TRANSLATE_NOOP("Form", "Mixed: %1 different identifiers")).rare(),
    // clang-format on
};

} // namespace

std::span<const FieldRow> formRows() {
    return kRows;
}

const FieldRow* formRow(FieldId field) {
    const auto found = std::ranges::find(kRows, field, &FieldRow::field);
    return found == kRows.end() ? nullptr : &*found;
}

QString groupTitle(FieldGroup group) {
    switch (group) {
    case FieldGroup::Caption:
        return QCoreApplication::translate("Form", "Caption");
    case FieldGroup::Rights:
        return QCoreApplication::translate("Form", "Credit and rights");
    case FieldGroup::Place:
        return QCoreApplication::translate("Form", "Place");
    case FieldGroup::People:
        return QCoreApplication::translate("Form", "People");
    case FieldGroup::Content:
        return QCoreApplication::translate("Form", "Content");
    case FieldGroup::Workflow:
        return QCoreApplication::translate("Form", "Workflow");
    }
    return {};
}

QString labelText(const FieldRow& row) {
    return QCoreApplication::translate("Form", row.label);
}

QString mixedText(const FieldRow& row, qint64 different) {
    // Of any number: the texts have no forms for one, two or many.
    return QCoreApplication::translate("Form", row.mixed).arg(QLocale().toString(different));
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
