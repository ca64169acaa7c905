// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/page_resource.h"
#include "core/pages/page_words.h"
#include "core/pages/web_library_site.h"
#include "tests/support/catch.h"

#include <set>
#include <string>

using namespace fieldframe;
using namespace fieldframe::pages;

namespace {

nlohmann::json tableOf(const std::string& language) {
    return nlohmann::json::parse(pageResource("words/" + language + ".json"));
}

/// The names in braces of a text, in order of the alphabet.
std::string placeholders(const std::string& text) {
    std::set<std::string> found;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        found.insert(text.substr(at, text.find('}', at) - at + 1));
    }
    std::string all;
    for (const std::string& one : found) {
        all += one;
    }
    return all;
}

} // namespace

TEST_CASE("The pages have all their words in four languages") {
    const nlohmann::json english = tableOf("en");
    for (const std::string language : {"fr", "es", "ar"}) {
        const nlohmann::json table = tableOf(language);
        CHECK(table.size() == english.size());
        for (const auto& [key, text] : english.items()) {
            INFO(language << " " << key);
            REQUIRE(table.contains(key));
            REQUIRE(table[key].type() == text.type());
            if (text.is_string()) {
                CHECK_FALSE(table[key].get<std::string>().empty());
                CHECK(placeholders(table[key].get<std::string>()) == placeholders(text.get<std::string>()));
            } else {
                CHECK(table[key].contains("other"));
            }
        }
    }
}

TEST_CASE("Every public field has a label") {
    const nlohmann::json english = tableOf("en");
    for (const FieldId field : publicFields()) {
        INFO(metadataField(field).key);
        CHECK(english.contains("field." + std::string(metadataField(field).key)));
    }
}

TEST_CASE("Counts follow each language's plurals and numbers") {
    const auto counted = [](const char* language, std::size_t count) {
        return PageWords::in(language)->counted("count.items", count);
    };
    CHECK(counted("en", 1) == "1 item");
    CHECK(counted("en", 1349) == "1,349 items");
    CHECK(counted("fr", 0) == "0 élément");
    CHECK(counted("fr-CA", 2) == "2 éléments");
    CHECK(counted("es", 2) == "2 elementos");
    CHECK(counted("ar", 2) == "عنصران");
    CHECK(counted("ar", 3) == "٣ عناصر");
    CHECK(counted("ar", 11) == "١١ عنصرًا");
    CHECK(counted("tlh", 5) == "5 items");
}

TEST_CASE("A date is told as precisely as it is known") {
    const Result<PageWords> english = PageWords::in("en");
    REQUIRE(english);
    CHECK(english->date("2018") == "2018");
    CHECK(english->date("2018-04") == "April 2018");
    CHECK(english->date("2018-04-02") == "April 2, 2018");
    CHECK(english->date("2018-04-02T23:30:00+02:00").find("11:30") != std::string::npos);
    CHECK(english->date("2018-04-02T23:30:00+02:00").find("GMT+2") != std::string::npos);
    CHECK(english->date("2018-04-02T09:15:00").find("GMT") == std::string::npos);
    CHECK(english->date("no date <b>") == "no date <b>");
    CHECK(PageWords::in("fr")->date("2018-04-02") == "2 avril 2018");
    CHECK(PageWords::in("ar")->date("2018") == "٢٠١٨");
}

TEST_CASE("A size is told in the unit one would choose") {
    const Result<PageWords> english = PageWords::in("en");
    REQUIRE(english);
    CHECK(english->size(1) == "1 kB");
    CHECK(english->size(412'300) == "412 kB");
    CHECK(english->size(1'240'000) == "1.2 MB");
}
