// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// make_site hostile|hostile-ar FOLDER, make_site front-page LIBRARY.json FOLDER: writes a web library for the
// tests of pages. make_site words FILE: what text::folded() and text::words() make of many texts, as JSON.
#include "core/base/text.h"
#include "core/pages/web_library.h"
#include "core/platform/folder_file.h"
#include "tests/pages/made_library.h"

#include <nlohmann/json.hpp>
#include <unicode/uchar.h>

#include <cstdio>
#include <exception>
#include <random>
#include <string_view>

namespace {

using namespace fieldframe;

void appendCharacter(std::string& text, char32_t point) {
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (point < 0x80) {
        text += byte(point);
    } else if (point < 0x800) {
        text += {byte(0xC0 | (point >> 6U)), byte(0x80 | (point & 0x3FU))};
    } else if (point < 0x10000) {
        text +=
            {byte(0xE0 | (point >> 12U)), byte(0x80 | ((point >> 6U) & 0x3FU)), byte(0x80 | (point & 0x3FU))};
    } else {
        text += {byte(0xF0 | (point >> 18U)), byte(0x80 | ((point >> 12U) & 0x3FU)),
                 byte(0x80 | ((point >> 6U) & 0x3FU)), byte(0x80 | (point & 0x3FU))};
    }
}

/// Characters that came into Unicode after the program's own tables are letters to it and may be more to a
/// browser.
bool isKnown(char32_t point) {
    return u_charType(static_cast<UChar32>(point)) != U_UNASSIGNED ||
           u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// Each character alone, then mixtures of characters of the scripts that captions have.
nlohmann::json foldCases() {
    nlohmann::json cases = nlohmann::json::array();
    const auto add = [&](const std::string& text) { cases.push_back({text, text::folded(text)}); };
    for (char32_t point = 0x20; point < 0x110000; ++point) {
        const bool isDull = (point >= 0xD800 && point < 0xF900) ||
                            (point >= 0x3400 && point < 0xA000 && point % 64 != 0) ||
                            (point >= 0xAC00 && point < 0xD7A4 && point % 32 != 0) ||
                            (point >= 0x20000 && point < 0xE0000 && point % 256 != 0) || point >= 0xE1000;
        if (!isDull && isKnown(point)) {
            std::string one;
            appendCharacter(one, point);
            add(one);
        }
    }
    // NOLINTNEXTLINE(cert-msc32-c,cert-msc51-cpp): the same texts every time.
    std::mt19937 random(20181102);
    const std::pair<char32_t, char32_t> scripts[] = {{0x20, 0x7F},     {0xA0, 0x250},    {0x300, 0x400},
                                                     {0x400, 0x530},   {0x590, 0x700},   {0x900, 0x980},
                                                     {0xE00, 0xE60},   {0x1E00, 0x2100}, {0x3040, 0x3100},
                                                     {0x4E00, 0x4E80}, {0xAC00, 0xAC80}, {0xFB50, 0xFF00}};
    for (int i = 0; i < 4'000; ++i) {
        std::string text;
        for (std::size_t length = random() % 24 + 1; length > 0; --length) {
            const auto& [first, last] = scripts[random() % std::size(scripts)];
            const char32_t point = first + static_cast<char32_t>(random() % (last - first));
            appendCharacter(text, isKnown(point) ? point : U'-');
        }
        add(text);
    }
    return cases;
}

int run(int count, char** arguments) {
    const std::string_view what = count > 2 ? arguments[1] : "";
    const std::filesystem::path target = count > 2 ? arguments[count - 1] : "";
    if (what == "words" && count == 3) {
        const std::string json = foldCases().dump();
        return platform::writeIntoFolder(target.parent_path(), target.filename(), json) ? 0 : 1;
    }
    pages::Delivered library;
    if (what == "front-page" && count == 4) {
        library = test::frontPageLibrary(arguments[2], target);
    } else if (what.starts_with("hostile") && count == 3) {
        library = test::hostileLibrary(target);
        if (what == "hostile-ar") {
            library.languages.pageLanguage = "ar";
            library.languages.languages = {"ar", "en"};
            library.languages.show = pages::LanguagePolicy::Show::Stacked;
        }
    } else {
        std::fputs("make_site hostile|hostile-ar FOLDER | front-page LIBRARY.json FOLDER | words FILE\n",
                   stderr);
        return 2;
    }
    const Status written = pages::writeWebLibrary(library, target);
    if (!written) {
        std::fprintf(stderr, "%s: %s\n", written.error().subject.c_str(), written.error().detail.c_str());
    }
    return written ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    try {
        return run(count, arguments);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
}
