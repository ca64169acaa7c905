// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/charset.h"
#include "tests/support/catch.h"

using namespace fieldframe;

namespace {

constexpr std::string_view kUtf8 = "\x1b%G";

std::string decode(std::string_view declared, std::string_view bytes) {
    return media::IimCharset(declared, bytes).decode(bytes);
}

} // namespace

TEST_CASE("A declared character set is used where the bytes are valid in it, else Windows-1252") {
    CHECK(decode(kUtf8, "Gen\xc3\xa8ve") == "Genève");
    CHECK(decode(kUtf8, "Gen\xe8ve") == "Genève");
    CHECK(decode("\x1b.A", "Gen\xe8ve") == "Genève");
    CHECK(decode("\x1b.A", "\x93quoted\x94") == "“quoted”");
    CHECK(decode("\x1b-Y", "\xde\xe2luok\xf0") == "Žāluokš");
    CHECK(decode("\x1b(B\x1b&@\x1b$)B\x1b!@", "\xc5\xec\xb5\xfe") == "東京");
    CHECK(decode("\x1b$)C", "\xbc\xad\xbf\xef") == "서울");
    CHECK(decode("\x1b$)A", "\xb1\xb1\xbe\xa9") == "北京");
    CHECK(decode("\x1b-L", "\xbc\xde\xe1\xda\xd2\xd0") == "Москва");
}

TEST_CASE("Undeclared text is UTF-8 where valid, else Windows-1252") {
    CHECK(decode("", "Gen\xc3\xa8ve") == "Genève");
    CHECK(decode("", "Gen\xe8ve \x96 caf\xe9") == "Genève – café");
    CHECK(decode("", "") == "");
    CHECK(decode("no escape", "\xe9") == "é");
}

TEST_CASE("One text that is not UTF-8 does not spoil the others of its block") {
    const media::IimCharset charset("", "Gen\xc3\xa8ve\ncaf\xe9");
    CHECK(charset.decode("Gen\xc3\xa8ve") == "Genève");
    CHECK(charset.decode("caf\xe9") == "café");
}

TEST_CASE("A character that a byte limit cut in two costs only itself") {
    CHECK(decode(kUtf8, "\xd0\xa1\xd0\xb2\xd0\xbe\xd0") == "Сво");
    CHECK(decode("", "Z\xc3\xbcrich, 20 \xe2\x82") == "Zürich, 20 ");
    CHECK(decode("", "Citt\xe0") == "Città");
    CHECK(decode(kUtf8, "Citt\xe0") == "Città");
}

TEST_CASE("A stray byte does not spoil a long text of UTF-8") {
    CHECK(decode(kUtf8, "\xd0\xa1\xd0\xb2\xd0\xbe\xd0\xb1 \xa9 \xd0\xbe") == "Своб © о");
    CHECK(media::decodedUndeclared("\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc \x96") == "üüüü –");
    CHECK_FALSE(media::mendedUtf8("caf\xe9 \xc3\xbc"));
}

TEST_CASE("What is UTF-8 in a block says nothing of the set of the rest") {
    // The "é" of Windows-1252; in Mac Roman "\xc3" and "\xb6" fit within words as well.
    const media::IimCharset charset("", "K\xc3\xb6ln K\xc3\x96LN \xc3\x9f\ncaf\xe9");
    CHECK(charset.decode("caf\xe9") == "café");
    const media::IimCharset macintosh("", "K\xc3\xb6ln\nJos\x8e Mourinho");
    CHECK(macintosh.decode("Jos\x8e Mourinho") == "José Mourinho");
}

TEST_CASE("Strong evidence for another set is followed, weak is not") {
    // "Участники идут по проспекту", "José Mourinho" of a Macintosh, "写真のテスト" in Shift-JIS.
    CHECK(decode("", "\xd3\xf7\xe0\xf1\xf2\xed\xe8\xea\xe8 \xe8\xe4\xf3\xf2 \xef\xee "
                     "\xef\xf0\xee\xf1\xef\xe5\xea\xf2\xf3") == "Участники идут по проспекту");
    CHECK(decode("", "Jos\x8e Mourinho") == "José Mourinho");
    CHECK(decode("", "\x8e\xca\x90\x5e\x82\xcc\x83\x65\x83\x58\x83\x67") == "写真のテスト");
    CHECK(decode("", "M\xfcller & S\xf6hne \xa9 2014") == "Müller & Söhne © 2014");
    CHECK(decode("", "\xc5ngstr\xf6m, \xd8resund, na\xefve, 5\x80") == "Ångström, Øresund, naïve, 5€");
}

TEST_CASE("Any bytes make text") {
    std::string all;
    for (int i = 0; i < 256; ++i) {
        all += static_cast<char>(i);
    }
    CHECK_FALSE(decode("", all).empty());
    CHECK_FALSE(decode(kUtf8, all).empty());
    CHECK_FALSE(media::decoded(all, "no such converter").empty());
    CHECK_FALSE(media::decodedStrictly("\xff", "UTF-8"));
    CHECK_FALSE(media::mendedUtf8(all));
    CHECK_FALSE(media::mendedUtf8(std::string(4u << 20, '\xff')));
}
