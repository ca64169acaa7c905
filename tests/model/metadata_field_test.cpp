// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metadata_field.h"
#include "tests/support/catch.h"

#include <set>
#include <string>

using namespace fieldframe;

TEST_CASE("Every field number has one row, and every row is found by number, key and reference") {
    std::set<std::uint16_t> numbers;
    for (const MetadataField& field : metadataFields()) {
        const auto number = static_cast<std::uint16_t>(field.id);
        CHECK(numbers.insert(number).second);
        CHECK(findMetadataField(number) == &field);
        CHECK(findMetadataField(field.key) == &field);
        CHECK(&metadataField(field.id) == &field);
    }
    for (std::uint16_t number = 1; number <= static_cast<std::uint16_t>(FieldId::HierarchicalKeywords);
         ++number) {
        CHECK(numbers.contains(number));
    }
}

TEST_CASE("No two fields share a key, an IPTC name, an XMP property or an IIM dataset") {
    std::set<std::string> keys;
    std::set<std::string> names;
    std::set<std::string> properties;
    std::set<std::pair<int, int>> datasets;
    for (const MetadataField& field : metadataFields()) {
        CHECK(keys.insert(std::string(field.key)).second);
        CHECK(names.insert(std::string(field.iptcName)).second);
        if (!field.xmp.name.empty()) {
            CHECK(
                properties.insert(std::string(field.xmp.namespaceUri) + std::string(field.xmp.name)).second);
        }
        if (field.iim) {
            CHECK(datasets.insert({field.iim->record, field.iim->number}).second);
            CHECK(field.iim->maxBytes > 0);
        }
    }
}

TEST_CASE("Other words for a field find it, in any case") {
    CHECK(findMetadataField("description")->id == FieldId::Caption);
    CHECK(findMetadataField("Credit")->id == FieldId::CreditLine);
    CHECK(findMetadataField("BYLINE")->id == FieldId::Creator);
    CHECK(findMetadataField("keyword")->id == FieldId::Keywords);
    CHECK(findMetadataField("no such field") == nullptr);
    CHECK(findMetadataField("") == nullptr);
    CHECK(findMetadataField(std::uint16_t{60000}) == nullptr);
}

TEST_CASE("The limits of datasets are those of the standard") {
    CHECK(metadataField(FieldId::CreditLine).iim->maxBytes == 32);
    CHECK(metadataField(FieldId::Caption).iim->maxBytes == 2000);
    CHECK(metadataField(FieldId::Keywords).iim->isRepeatable);
    CHECK_FALSE(metadataField(FieldId::AltText).iim);
}
