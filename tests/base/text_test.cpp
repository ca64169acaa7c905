// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <random>
#include <thread>

namespace text = fieldframe::text;
using Words = std::vector<std::string>;

TEST_CASE("toValidUtf8: each invalid sequence becomes one replacement character") {
    CHECK(text::toValidUtf8("caf\xC3\xA9") == "café");
    CHECK(text::toValidUtf8("\xFF\xFE") == "\uFFFD\uFFFD");
    CHECK(text::toValidUtf8("a\xE2\x82") == "a\uFFFD");
    CHECK(text::toValidUtf8("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD"); // A surrogate is none of UTF-8's.
    CHECK(text::isValidUtf8("ok \xF0\x9F\x98\x80"));
    CHECK_FALSE(text::isValidUtf8("\xC0\xAF")); // An overlong slash.
}

TEST_CASE("normalized: text is composed") {
    CHECK(text::normalized("e\u0301") == "é");
    CHECK(text::normalized("plain") == "plain");
    CHECK(text::normalized("\xFF"
                           "e\u0301") == "\uFFFDé");
}

TEST_CASE("cleaned: a field's text has plain line ends and no blanks around it") {
    CHECK(text::cleaned("  One\r\nTwo\rThree \t\n") == "One\nTwo\nThree");
    CHECK(text::cleaned(std::string_view("first\0second", 12)) == "first");
    CHECK(text::cleaned("\u00A0\u2003 \u3000") == "");
    CHECK(text::cleaned("\xE9t\xE9") == "\uFFFDt\uFFFD");
    CHECK(text::trimmed(std::string_view("\0 a b \0", 7)) == "a b");
    CHECK(text::trimmed("b\xE2\x82") == "b\uFFFD");
}

TEST_CASE("folded: case, accents and widths don't count") {
    const auto [typed, stored] = GENERATE(table<std::string, std::string>({
        {"geneve", "GENÈVE"},
        {"strasse", "Straße"},
        {"lodz", "Łódź"},
        {"sorensen", "Sørensen"},
        {"aesir", "Æsir"},
        {"istanbul", "İstanbul"},
        {"diyarbakir", "Diyarbakır"},
        {"photo 2022", "Ｐｈｏｔｏ ２０２２"},
        {"ελλας", "Ἑλλάς"},
        {"елка", "Ёлка"},
        {"fi", "ﬁ"},
        {"2022", "٢٠٢٢"},
        {"nguyen", "Nguye\u0302\u0303n"},
    }));
    CAPTURE(stored);
    CHECK(text::folded(typed) == text::folded(stored));
}

TEST_CASE("folded: Arabic is found however it was typed") {
    const auto [typed, stored] = GENERATE(table<std::string, std::string>({
        {"احمد", "أَحْمَد"},     // hamza and vowel signs
        {"ايمان", "إيمان"},   // hamza below
        {"القران", "القرآن"}, // madda
        {"مدرسه", "مدرسة"},   // teh marbuta
        {"علي", "على"},       // alef maksura
        {"علي", "علی"},       // Farsi yeh
        {"كابل", "کابل"},     // keheh
        {"محمد", "محـــمد"},  // kashida
        {"لا", "ﻻ"},          // a presentation form
    }));
    CAPTURE(stored);
    CHECK(text::folded(typed) == text::folded(stored));
}

TEST_CASE("folded: marks that are vowels stay") {
    CHECK(text::folded("ที่") == "ที่");
    CHECK(text::folded("ភ្នំពេញ") == "ភ្នំពេញ");
    CHECK(text::folded("हिन्दी") == "हिन्दी");
    CHECK(text::folded("が") != text::folded("か"));
    CHECK(text::folded("한국") == "한국");
}

TEST_CASE("folded: folding twice changes nothing more") {
    std::mt19937 random(20260401);
    std::uniform_int_distribution<std::uint32_t> plane(0, 0x30FF);
    for (int round = 0; round < 3000; ++round) {
        std::string sample;
        for (int i = 0; i < 6; ++i) {
            const std::uint32_t codePoint = plane(random);
            sample += static_cast<char>(0xE0U | (codePoint >> 12U));
            sample += static_cast<char>(0x80U | ((codePoint >> 6U) & 0x3FU));
            sample +=
                static_cast<char>(0x80U | (codePoint & 0x3FU)); // Overlong ones are hostile bytes: welcome.
        }
        const std::string once = text::folded(sample);
        CAPTURE(sample);
        REQUIRE(text::isValidUtf8(once));
        REQUIRE(text::folded(once) == once);
    }
}

TEST_CASE("folded: a text folds the same whether or not it holds a rare character") {
    // The rare one sends the whole text past the table, through the normalizers.
    const std::string sample = "Ærøskøbing, Ελλάδα… «Ёлка» أَحْمَد 10 000 ½ Å№ ﬃ";
    CHECK(text::folded(sample + "\u0950") == text::folded(sample) + text::folded("\u0950"));
}

TEST_CASE("words: punctuation parts words and numbers stay") {
    CHECK(text::words("L'eau, 3.5 km (UNHCR/John DOE) — don\u2019t!") ==
          Words{"l", "eau", "3", "5", "km", "unhcr", "john", "doe", "don", "t"});
    CHECK(text::words("").empty());
    CHECK(text::words("… — !").empty());
    CHECK(text::words("co\u00ADoperation") == Words{"cooperation"}); // A soft hyphen is invisible.
    CHECK(text::words("½ cup") == Words{"1", "2", "cup"});
    CHECK(text::words("a\xFF"
                      "b") == Words{"a", "b"});
}

TEST_CASE("words: scripts without spaces are segmented by dictionary") {
    CHECK(text::words("ภาษาไทย") == Words{"ภาษา", "ไทย"});
    CHECK(text::words("难民营在北京") == Words{"难民", "营", "在", "北京"});
    const Words khmer{"ភាសាខ្មែរ", "នៅ", "ប្រទេស", "កម្ពុជា"};
    CHECK(text::words("ភាសាខ្មែរនៅប្រទេសកម្ពុជា") == khmer);
    CHECK(text::words("ភាសាខ្មែរ\u200Bនៅ\u200Bប្រទេស\u200Bកម្ពុជា") == khmer);
    CHECK(text::words("ສະບາຍດີຊາວລາວ") == Words{"ສະບາຍດີ", "ຊາວ", "ລາວ"});
    CHECK(text::words("UNHCR 2022年, 東京") == Words{"unhcr", "2022", "年", "東京"});
}

TEST_CASE("words: a Thai word is found in a sentence as when it stands alone") {
    const Words sentence = text::words("ผู้ลี้ภัยอาศัยอยู่ในค่ายพักพิงชั่วคราวใกล้ชายแดนและทำงาน");
    for (const std::string_view word : {"ค่าย", "ชายแดน", "ทำงาน"}) {
        const Words alone = text::words(word);
        CAPTURE(word);
        CHECK(std::search(sentence.begin(), sentence.end(), alone.begin(), alone.end()) != sentence.end());
    }
}

TEST_CASE("words: a phrase of a text is a run of the text's words") {
    const std::string caption = "Réfugiés à Bangui, août 2017: l’école d'Émilie (photo: © HCR/Łukasz Żal).";
    const Words all = text::words(caption);
    const Words phrase = text::words("ecole d'emilie");
    CHECK(std::search(all.begin(), all.end(), phrase.begin(), phrase.end()) != all.end());
}

TEST_CASE("words: threads segment at the same time") {
    const Words expected = text::words("ภาษาไทย and 北京");
    std::vector<std::jthread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 300; ++round) {
                wrong += text::words("ภาษาไทย and 北京") == expected ? 0 : 1;
            }
        });
    }
    threads.clear();
    CHECK(wrong == 0);
}

TEST_CASE("cutAtGrapheme: a cut never parts what a reader sees as one character") {
    CHECK(text::cutAtGrapheme("plain text", 5) == "plain");
    CHECK(text::cutAtGrapheme("short", 5) == "short");
    CHECK(text::cutAtGrapheme("caf\u00E9s", 4) == "caf");
    CHECK(text::cutAtGrapheme("cafe\u0301s", 4) == "caf"); // Not the e without its accent.
    CHECK(text::cutAtGrapheme("cafe\u0301s", 6) == "cafe\u0301");
    const std::string family = "👩‍👩‍👧‍👦";
    CHECK(text::cutAtGrapheme("a" + family, family.size()) == "a");
    CHECK(text::cutAtGrapheme("a" + family + "b", family.size() + 1) == "a" + family);
    CHECK(text::cutAtGrapheme("🇨🇭🇫🇷", 12) == "🇨🇭");
    CHECK(text::cutAtGrapheme("a\r\nb", 2) == "a");
    CHECK(text::cutAtGrapheme("กำ", 3) == "");
    CHECK(text::cutAtGrapheme("x", 0) == "");
    CHECK(text::cutAtGrapheme("\xFF\xFF\xFF", 2) == "\xFF\xFF");
}

TEST_CASE("firstGraphemes: counts what a reader counts") {
    CHECK(text::firstGraphemes("plain", 3) == "pla");
    CHECK(text::firstGraphemes("cafe\u0301s", 4) == "cafe\u0301");
    CHECK(text::firstGraphemes("👩‍👩‍👧‍👦🇨🇭x", 2) ==
          "👩‍👩‍👧‍👦🇨🇭");
    CHECK(text::firstGraphemes("ab", 9) == "ab");
    CHECK(text::firstGraphemes("é", 0) == "");
}

TEST_CASE("sortKey: names are ordered as a reader expects") {
    CHECK(text::sortKey("IMG_9") < text::sortKey("IMG_10"));
    CHECK(text::sortKey("2") < text::sortKey("10"));
    CHECK(text::sortKey("école") < text::sortKey("Zebra"));
    CHECK(text::sortKey("apple") < text::sortKey("Apple"));
    CHECK(text::sortKey("Apple") < text::sortKey("banana"));
    CHECK(text::sortKey("") < text::sortKey("a"));
}

TEST_CASE("displayName: any bytes of a name can be read") {
    CHECK(text::displayName("plain – été.jpg") == "plain – été.jpg");
    CHECK(text::displayName("a\xFF\xFE.jpg") == "a\\xff\\xfe.jpg");
    CHECK(text::displayName("tab\there\n") == "tab\\x09here\\x0a");
    CHECK(text::displayName("gpj.\u202Eexe") == "gpj.\\xe2\\x80\\xaeexe");
    CHECK(text::isValidUtf8(text::displayName("\xE2\x82")));
}
