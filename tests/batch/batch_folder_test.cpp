// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/batch_folder.h"
#include "core/platform/safe_file.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using batch::CodeStore;
using batch::MetadataTemplate;
using batch::TemplateStore;
using test::CatalogFixture;

namespace {

MetadataTemplate named(std::string name, std::string city = "Geneva") {
    return {std::move(name), {{FieldId::City, {}, batch::Mode::Replace, true, std::move(city)}}};
}

void put(const std::filesystem::path& file, std::string_view text) {
    std::filesystem::create_directories(file.parent_path());
    REQUIRE(platform::writeFile(file, text, platform::Replace::Existing));
}

} // namespace

TEST_CASE("templates are kept in the catalog's folder, by name, in order") {
    const CatalogFixture fixture;
    const TemplateStore store(fixture.catalog());
    CHECK(store.list()->empty());
    for (const char* const name : {"Zürich/desk", "../geneva", "مكتب"}) {
        REQUIRE(store.save(named(name), TemplateStore::Existing::Keep));
        CHECK(*store.load(name) == named(name));
    }
    const auto entries = store.list();
    REQUIRE(entries->size() == 3);
    for (const TemplateStore::Entry& entry : *entries) {
        CHECK(entry.file.parent_path() == fixture.folder() / "templates");
    }
    CHECK(store.save(named("../geneva", "Bern"), TemplateStore::Existing::Keep).error().code ==
          ErrorCode::AlreadyExists);
    REQUIRE(store.save(named("../geneva", "Bern"), TemplateStore::Existing::Replace));
    CHECK(*store.load("../geneva") == named("../geneva", "Bern"));
    REQUIRE(store.remove("../geneva"));
    CHECK(store.remove("../geneva").error().code == ErrorCode::NotFound);
    CHECK(store.load("../geneva").error().code == ErrorCode::NotFound);
}

TEST_CASE("a broken template does not hide the others") {
    const CatalogFixture fixture;
    const TemplateStore store(fixture.catalog());
    REQUIRE(store.save(named("Good"), TemplateStore::Existing::Keep));
    put(fixture.folder() / "templates/broken.json", "{");
    const auto entries = store.list();
    REQUIRE(entries->size() == 2);
    CHECK(entries->at(0).error);
    CHECK(entries->at(0).error->subject == "broken.json");
    CHECK_FALSE(entries->at(1).error);
}

TEST_CASE("a template goes out to a file and comes in to another catalog") {
    const CatalogFixture from;
    const CatalogFixture to;
    const std::filesystem::path file = from.folder().parent_path() / "desk.json";
    REQUIRE(TemplateStore(from.catalog()).save(named("Desk"), TemplateStore::Existing::Keep));
    REQUIRE(TemplateStore(from.catalog()).exportTo("Desk", file));
    CHECK(TemplateStore(from.catalog()).exportTo("Desk", file).error().code == ErrorCode::AlreadyExists);
    REQUIRE(TemplateStore(to.catalog()).importFrom(file, TemplateStore::Existing::Keep));
    CHECK(*TemplateStore(to.catalog()).load("Desk") == named("Desk"));
    CHECK_FALSE(TemplateStore(to.catalog()).importFrom(file, TemplateStore::Existing::Keep));
}

TEST_CASE("code files are kept beside each other, with one delimiter") {
    const CatalogFixture fixture;
    const CodeStore store(fixture.catalog());
    CHECK(store.load()->size() == 0);
    REQUIRE(store.save("teams.txt", "h7\tAna\n"));
    const std::filesystem::path file = fixture.folder().parent_path() / "places.txt";
    put(file, "gva\tGeneva\nwrong\n");
    REQUIRE(store.importFrom(file));
    CHECK(store.importFrom(file).error().code == ErrorCode::AlreadyExists);
    REQUIRE(store.setDelimiter("|"));
    const auto table = store.load();
    CHECK(table->expanded("|h7| |gva|") == "Ana Geneva");
    CHECK(table->problems().at(0).file == "places.txt");
    CHECK(*store.files() == std::vector<std::string>{"places.txt", "teams.txt"});
    CHECK(*store.text("teams.txt") == "h7\tAna\n");
    REQUIRE(store.remove("teams.txt"));
    CHECK_FALSE(store.load()->find("h7"));
    for (const char* const bad : {"", "../x.txt", "a/b", ".hidden", "settings.json"}) {
        CHECK(store.save(bad, "a\tb").error().code == ErrorCode::InvalidInput);
    }
}
