// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/leaving_texts.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::delivery;

namespace {

DescriptiveMetadata texts() {
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Caption, {}, std::string("A river"), Origin::Hand});
    metadata.set({FieldId::Caption, "fr", std::string("Un fleuve"), Origin::Hand});
    metadata.set({FieldId::Caption, "es-MX", std::string("Un r\u00edo"), Origin::Hand});
    metadata.set({FieldId::Creator, {}, std::vector<std::string>{"Ana Diallo"}, Origin::Hand});
    metadata.set({FieldId::CreditLine, {}, std::string("IOM/Ana Diallo"), Origin::Hand});
    metadata.set({FieldId::DateCreated, {}, std::string("2023-11-02"), Origin::Hand});
    return metadata;
}

LeavingTexts of(const Preset& preset) {
    auto made = LeavingTexts::of(preset, credit::AgencyTable::standard(), "");
    REQUIRE(made);
    return *std::move(made);
}

} // namespace

TEST_CASE("Without languages and style texts stay as they are") {
    CHECK(of(Preset()).inFiles(texts()).values.size() == texts().values.size());
    CHECK(of(Preset()).creditLine(texts()) == "IOM/Ana Diallo");
}

TEST_CASE("A chain of languages says the first that is there") {
    Preset preset;
    preset.languages.languages = {"ar", "es", "fr"};
    const DescriptiveMetadata metadata = of(preset).inFiles(texts());
    CHECK(metadata.text(FieldId::Caption) == "Un r\u00edo");
    CHECK(metadata.find(FieldId::Caption, "fr") != nullptr);
    preset.languages.languages = {"ar"};
    CHECK(of(preset).inFiles(texts()).text(FieldId::Caption) == "A river");
    CHECK(of(preset).inFiles(texts()).find(FieldId::Caption, "fr") == nullptr);
}

TEST_CASE("Stacked languages stand one below the other in the order asked for") {
    Preset preset;
    preset.languages.show = pages::LanguagePolicy::Show::Stacked;
    preset.languages.languages = {"fr", "es"};
    CHECK(of(preset).inFiles(texts()).text(FieldId::Caption) == "Un fleuve\n\nUn r\u00edo");
}

TEST_CASE("Credits are composed in the preset's style") {
    Preset preset;
    preset.creditStyle = "\u00a9 {agency} {year}/{creator}";
    CHECK(of(preset).creditLine(texts()) == "\u00a9 IOM 2023/Ana Diallo");
    CHECK(of(preset).inFiles(texts()).text(FieldId::CreditLine) == "\u00a9 IOM 2023/Ana Diallo");
    CHECK(of(preset).creditLine(DescriptiveMetadata()).empty());
    preset.creditStyle = "{nobody}";
    CHECK(LeavingTexts::of(preset, credit::AgencyTable::standard(), "").error().code ==
          ErrorCode::InvalidInput);
}
