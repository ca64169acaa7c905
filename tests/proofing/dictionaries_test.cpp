// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/dictionaries.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace fieldframe::proofing;
using fieldframe::test::TemporaryFolder;

namespace {

void install(const TemporaryFolder& folder, const std::string& name) {
    folder.write(name + ".aff", "SET UTF-8\n");
    folder.write(name + ".dic", "1\nword\n");
}

std::string best(const TemporaryFolder& folder, std::string_view language) {
    const auto found = dictionaryFor(language, {folder.path() / "none", folder.path()});
    return found ? found->name : std::string();
}

} // namespace

TEST_CASE("the region's dictionary is taken before the language's, and any before none") {
    const TemporaryFolder folder;
    for (const char* const name : {"en_GB", "en_US", "fr_FR", "fr", "es_ES", "es_MX", "pt_BR"}) {
        install(folder, name);
    }
    CHECK(best(folder, "en-GB") == "en_GB");
    CHECK(best(folder, "en") == "en_US");
    CHECK(best(folder, "en-NZ") == "en_US");
    CHECK(best(folder, "fr-CA") == "fr");
    CHECK(best(folder, "es") == "es_ES");
    CHECK(best(folder, "es-419") == "es_ES");
    CHECK(best(folder, "pt-PT") == "pt_BR");
}

TEST_CASE("no dictionary is found for another language, a word that is none, and files that are half there") {
    const TemporaryFolder folder;
    install(folder, "en_US");
    folder.write("fr.dic", "1\nmot\n");
    CHECK(best(folder, "fr").empty());
    CHECK(best(folder, "").empty());
    CHECK(best(folder, "!!").empty());
    CHECK(best(folder, "../../etc").empty());
}
