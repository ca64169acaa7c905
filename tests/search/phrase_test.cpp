// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/search/compiler.h"
#include "core/search/parser.h"
#include "tests/search/search_database.h"
#include "tests/support/catch.h"
#include "tests/support/shared_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::SearchDatabase;

namespace {

const std::vector<std::string> kCaptions{
    "Humanitarian aid delivery to beneficiaries of the \"Jesús Está Vivo\" shelter in Danlí.",
    "He said \"yes\" -he always did- and \"caption: no\" (5\"x7\" prints, -20 °C) rating:>=3 in:\"Title 42\" "
    "date:2017",
    "\"Quoted\" \"from\" \"end\" \"to\" end\" -loose\" - -- \"\" \" ends",
    "Photo: IOM/Kasidit Chaikaew Read more: https://storyteller.iom.int/stories/forced-crime?a=b&c=d#e",
    "L’équipe de l'OIM aide à l’hôpital d’Agadez : œuvres, cœur, naïveté, Noël — déjà vu…",
    "Él retornó de México a una comunidad del municipio; ¿cuándo? ¡mañana!",
    "تصل الأسر النازحة إلى مخيّم الزعتري، حيث تتلقّى المساعدةَ من المنظّمة الدّوليّة للهجرة في ٢٠٢٣",
    "پناهندگان می‌خواهند به خانه برگردند و کودکان به مدرسه "
    "می‌روند",
    "ผู้ลี้ภัยชาวเมียนมาได้รับการตรวจสุขภาพ ที่ค่ายแม่หละ ประเทศไทย โดยทีมแพทย์ IOM ในปี พ.ศ. 2566",
    "មន្ត្រីរាជការមកពីក្រសួងសុខាភិបាល កំពុងធ្វើការជាមួយ ជនចំណាកស្រុក នៅខេត្តបន្ទាយមានជ័យ",
    "国际移民组织的工作人员 在也门西海岸 分发卫生用品。移民 正在等待 医疗救助 COVID-19",
    "避難民の子どもたちが 学校に通い 新しい生活を 始めています",
    "이주민 보건 서비스를 제공하는 국제이주기구 직원들이 마을을 방문했다",
    "Беженцы получают помощь в Киеве; её дети ходят в школу №5",
    "Πρόσφυγες στη Λέσβο περιμένουν τη ΒΟΗΘΕΙΑ της οικογένειάς τους",
    "İstanbul'da ISPARTA'lı IŞIK ve ığdır — Türkiye Straße GROẞ ﬁre ½ ²",
    "शरणार्थी शिविर में बच्चे पढ़ रहे हैं और स्वास्थ्य कर्मी आते हैं",
    "पहिलो\u00A0शब्द\u2003दोस्रो\u3000शब्द तेस्रो",
    "Family 👨‍👩‍👧‍👦 at the camp 🏕️ & the so-called “transit” centre* #hashtag "
    "@handle "
    "C++ "
    "100% "
    "A/B {x} [y] ^z ~w `v`",
    "𐐀𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪 words 𝐁𝐨𝐥𝐝 Ｆｕｌｌ ｗｉｄｔｈ text",
};

/// As a person (and most programs) sees words: runs without blanks.
std::vector<std::string> blankParted(const std::string& caption) {
    std::string plain = caption;
    for (const std::string_view blank : {"\u00A0", "\u2003", "\u3000", "\n", "\t"}) {
        for (std::size_t at = plain.find(blank); at != std::string::npos; at = plain.find(blank, at)) {
            plain.replace(at, blank.size(), " ");
        }
    }
    std::vector<std::string> words;
    std::istringstream stream(plain);
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

std::vector<AssetId> find(SearchDatabase& database, std::string_view typed,
                          LastWord lastWord = LastWord::Whole) {
    ResolvedQuery query;
    for (const Term& term : parseTerms(typed, lastWord)) {
        if (const auto* words = std::get_if<WordsTerm>(&term.what)) {
            (term.isExcluded ? query.excludedWords : query.words).push_back(*words);
        }
    }
    return database.run(compileIds(query));
}

void checkEveryPhrase(const std::vector<std::string>& captions) {
    SearchDatabase database;
    database.connection().execute("BEGIN");
    std::vector<AssetId> assets;
    for (const std::string& caption : captions) {
        assets.push_back(database.add({.caption = caption}));
    }
    database.connection().execute("COMMIT");
    for (std::size_t i = 0; i < captions.size(); ++i) {
        const std::vector<std::string> words = blankParted(captions[i]);
        for (std::size_t at = 0; at + 3 <= words.size(); ++at) {
            const std::string typed = "\"" + words[at] + " " + words[at + 1] + " " + words[at + 2] + "\"";
            const std::vector<AssetId> found = find(database, typed);
            CAPTURE(typed, captions[i]);
            CHECK(std::ranges::count(found, assets[i]) == 1);
        }
    }
}

} // namespace

TEST_CASE("any three words of a caption, as a phrase, find it") {
    checkEveryPhrase(kCaptions);
}

TEST_CASE("any three words of the agency's captions, as a phrase, find them") {
    const auto file = test::sharedFile("seeds/library.json");
    if (!file) {
        return;
    }
    std::ifstream stream(*file);
    std::vector<std::string> captions;
    const nlohmann::json library = nlohmann::json::parse(stream);
    for (const auto& gallery : library.at("galleries")) {
        for (const auto& caption : gallery.at("captions")) {
            captions.push_back(caption.get<std::string>());
        }
    }
    REQUIRE(captions.size() >= 50);
    checkEveryPhrase(captions);
}

TEST_CASE("a caption pasted whole finds itself, as words and as a phrase") {
    SearchDatabase database;
    std::vector<AssetId> assets;
    for (const std::string& caption : kCaptions) {
        assets.push_back(database.add({.caption = caption}));
    }
    for (std::size_t i = 3; i < kCaptions.size(); ++i) { // The first ones hold quotes within quotes.
        CAPTURE(kCaptions[i]);
        CHECK(find(database, "\"" + kCaptions[i] + "\"") == std::vector{assets[i]});
    }
    CHECK(find(database, kCaptions[4]) == std::vector{assets[4]});
}

TEST_CASE("accents, case and letter forms make no difference") {
    SearchDatabase database;
    const AssetId french = database.add({.caption = kCaptions[4]});
    const AssetId arabic = database.add({.caption = kCaptions[6]});
    for (const std::string_view typed :
         {"HOPITAL", "hôpital", "oeuvres", "cœur", "noel", "\"l'equipe de\""}) {
        CAPTURE(typed);
        CHECK(find(database, typed) == std::vector{french});
    }
    for (const std::string_view typed : {"الاسر", "مخيم", "المنظمة", "المنظمه", "2023"}) {
        CAPTURE(typed);
        CHECK(find(database, typed) == std::vector{arabic});
    }
    CHECK(find(database, "hopi", LastWord::Prefix) == std::vector{french});
    CHECK(find(database, "hopi").empty());
}

TEST_CASE("nothing typed breaks a search") {
    SearchDatabase database;
    database.add({.caption = "a doctor of the mobile clinic"});
    std::mt19937 random(7); // NOLINT: the same texts at each run.
    const std::vector<std::string> tokens{"\"",         "\"",
                                          "-",          ":",
                                          "*",          "(",
                                          ")",          "^",
                                          "+",          "{",
                                          "}",          " ",
                                          " NEAR(",     " AND ",
                                          " OR ",       " NOT ",
                                          "caption:",   "rank:",
                                          "asset_fts:", "clinic",
                                          "é",          "ไทย",
                                          "ع",          "移民",
                                          "😀",          "\u202E",
                                          "\uE000",     std::string(1, '\0'),
                                          "\xff\xfe",   "'; DROP TABLE assets; --"};
    for (int round = 0; round < 3'000; ++round) {
        std::string typed;
        for (auto length = random() % 20; length > 0; --length) {
            typed += random() % 5 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                       : tokens[random() % tokens.size()];
        }
        CAPTURE(typed);
        REQUIRE_NOTHROW(find(database, typed));
        REQUIRE_NOTHROW(find(database, typed, LastWord::Prefix));
    }
}

TEST_CASE("a hundred kilobytes typed are a search like any other") {
    SearchDatabase database;
    const AssetId asset = database.add({.caption = "clinic"});
    const auto repeated = [](std::string_view part) {
        std::string text;
        for (int i = 0; text.size() < 100'000; ++i) {
            text += part;
            text += part.ends_with('w') ? std::to_string(i) + " " : "";
        }
        return text;
    };
    CHECK(find(database, repeated("clinic ")) == std::vector{asset});
    for (const std::string_view part :
         {"w", "\"w", "-w", "caption:w", "a", "\"", "-\"a b\" ", "((((", "* ", "ก", "移", "\u0301"}) {
        CAPTURE(part);
        REQUIRE_NOTHROW(find(database, repeated(part)));
        REQUIRE_NOTHROW(find(database, repeated(part), LastWord::Prefix));
    }
}
