// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/known_words.h"

#include "core/catalog/catalog.h"
#include "core/catalog/value_uses.h"
#include "core/house/agencies.h"
#include "core/model/descriptive_metadata.h"
#include "core/places/countries.h"

#include <array>

namespace fieldframe::house {

namespace {

constexpr std::array kNames{FieldId::Creator, FieldId::PersonShown,     FieldId::CaptionWriter,
                            FieldId::City,    FieldId::Sublocation,     FieldId::State,
                            FieldId::Country, FieldId::OrganisationName};

void addAgencies(const credit::AgencyTable& table, proofing::KnownWords& words) {
    for (const credit::Agency& agency : table.agencies()) {
        words.add(agency.name);
        for (const std::string& alias : agency.aliases) {
            words.add(alias);
        }
    }
}

} // namespace

Result<proofing::KnownWords> knownWords(const catalog::Catalog& catalog, const std::stop_token& stop) {
    proofing::KnownWords words;
    const auto said = catalog::valuesSaid(catalog, kNames, stop);
    if (!said) {
        return tl::unexpected<Error>(said.error());
    }
    for (const catalog::SaidValue& value : *said) {
        words.add(displayText(contentFromStored(metadataField(value.field).shape, value.stored)));
    }
    for (const places::Country& country : places::countries()) {
        for (const std::string_view name : country.names) {
            words.add(name);
        }
    }
    const auto own = proofing::WordFile(catalog.folder()).words();
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    for (const std::string& word : *own) {
        words.add(word);
    }
    // A table of agencies that can't be read is told where it is used.
    addAgencies(Agencies(catalog.folder()).table().value_or(credit::AgencyTable::standard()), words);
    return words;
}

} // namespace fieldframe::house
