// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/pages/page_resource.h"
#include "core/pages/theme.h"
#include "core/pages/web_library.h"
#include "core/pages/web_library_index.h"
#include "tests/pages/made_library.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

using namespace fieldframe;
using namespace fieldframe::pages;

namespace {

/// Every file below a folder with its bytes.
std::map<std::string, std::string> filesOf(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[entry.path().lexically_relative(folder).string()] = test::bytesOf(entry.path());
        }
    }
    return files;
}

std::size_t countOf(std::string_view text, std::string_view piece) {
    std::size_t count = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + 1)) {
        ++count;
    }
    return count;
}

/// Addresses of attributes as they stand, "href" and "src".
std::vector<std::string> addressesIn(const std::string& html) {
    std::vector<std::string> found;
    for (const std::string_view name : {" href=\"", " src=\""}) {
        for (std::size_t at = html.find(name); at != std::string::npos; at = html.find(name, at + 1)) {
            const std::size_t begin = at + name.size();
            found.push_back(html.substr(begin, html.find('"', begin) - begin));
        }
    }
    return found;
}

} // namespace

TEST_CASE("A hostile library becomes pages whose scripts and links are only our own") {
    const test::TemporaryFolder folder;
    const Delivered library = test::hostileLibrary(folder.path());
    REQUIRE(writeWebLibrary(library, folder.path()));
    const std::map<std::string, std::string> files = filesOf(folder.path());
    std::size_t pages = 0;
    for (const auto& [name, bytes] : files) {
        INFO(name);
        if (!name.ends_with(".html")) {
            continue;
        }
        ++pages;
        CHECK(countOf(bytes, "<script") == countOf(bytes, "</script>"));
        CHECK(countOf(bytes, "<script>") == 0);
        CHECK(bytes.find(" style=") == std::string::npos);
        CHECK(bytes.find("http-equiv=\"Content-Security-Policy\"") != std::string::npos);
        for (const std::string& address : addressesIn(bytes)) {
            INFO(address);
            const std::string_view scheme = std::string_view(address).substr(0, address.find(':'));
            const bool isOutside =
                address.find(':') != std::string::npos && address.find('/') > address.find(':');
            CHECK((!isOutside || scheme == "https" || scheme == "http" || scheme == "mailto"));
        }
    }
    CHECK(pages > 40);
}

TEST_CASE("Names of pages never leave the folder and all links within it lead somewhere") {
    const test::TemporaryFolder folder;
    const std::filesystem::path site = folder.path() / "site";
    std::filesystem::create_directory(site);
    const Delivered library = test::hostileLibrary(site);
    REQUIRE(writeWebLibrary(library, site));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    const std::map<std::string, std::string> files = filesOf(site);
    for (const auto& [name, bytes] : files) {
        if (!name.ends_with(".html")) {
            continue;
        }
        for (std::string address : addressesIn(bytes)) {
            address = address.substr(0, address.find_first_of("?#"));
            const bool isLocal = address.find(':') == std::string::npos && !address.empty();
            const bool isPicture = address.find('%') != std::string::npos || address.find("media/") == 0;
            if (isLocal && !isPicture) {
                const std::filesystem::path target =
                    (std::filesystem::path(name).parent_path() / address).lexically_normal();
                INFO(name << " → " << address);
                CHECK(files.contains(target.string()));
            }
        }
    }
}

TEST_CASE("The same library becomes the same bytes, also over what was there") {
    const test::TemporaryFolder first;
    const test::TemporaryFolder second;
    const Delivered library = test::hostileLibrary(first.path());
    const Delivered again = test::hostileLibrary(second.path());
    REQUIRE(again.items.size() == library.items.size());
    REQUIRE(writeWebLibrary(library, first.path()));
    REQUIRE(writeWebLibrary(library, second.path()));
    REQUIRE(writeWebLibrary(library, second.path()));
    CHECK(filesOf(first.path()) == filesOf(second.path()));
}

TEST_CASE("What leaves the package or was not delivered is refused") {
    const test::TemporaryFolder folder;
    for (const std::string path : {"../x.jpg", "/etc/passwd", "a/../../x.jpg", "", "a//b.jpg", "a\\b.jpg"}) {
        Delivered library;
        DeliveredItem item;
        item.id = "a";
        item.files.push_back({path, FileRole::Screen, "image/jpeg", 8, 8, 8});
        library.items.push_back(item);
        const Status written = writeWebLibrary(library, folder.path());
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::InvalidInput);
    }
    Delivered library;
    library.galleries.push_back({});
    library.galleries.back().items = {7};
    CHECK_FALSE(writeWebLibrary(library, folder.path()));
}

TEST_CASE("An empty library says so") {
    const test::TemporaryFolder folder;
    REQUIRE(writeWebLibrary(Delivered(), folder.path()));
    CHECK(test::bytesOf(folder.path() / "index.html").find("no galleries yet") != std::string::npos);
}

TEST_CASE("A sitemap is written only where the site's address is known") {
    const test::TemporaryFolder folder;
    Delivered library = test::hostileLibrary(folder.path());
    REQUIRE(writeWebLibrary(library, folder.path()));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "sitemap.xml"));
    CHECK(std::filesystem::exists(folder.path() / "atom.xml"));
    library.publisher.baseUrl = "https://library.example.org";
    REQUIRE(writeWebLibrary(library, folder.path()));
    const std::string sitemap = test::bytesOf(folder.path() / "sitemap.xml");
    CHECK(countOf(sitemap, "<loc>https://library.example.org/items/") == library.items.size());
    const std::string home = test::bytesOf(folder.path() / "index.html");
    CHECK(home.find("<link rel=\"canonical\" href=\"https://library.example.org/index.html\">") !=
          std::string::npos);
}

TEST_CASE("Linked data tells rights as IPTC has them and survives hostile texts") {
    const test::TemporaryFolder folder;
    const Delivered library = test::hostileLibrary(folder.path());
    REQUIRE(writeWebLibrary(library, folder.path()));
    const std::string page = test::bytesOf(folder.path() / "items" / (library.items[1].id + ".html"));
    const std::string_view open = "<script type=\"application/ld+json\">";
    const std::size_t begin = page.find(open) + open.size();
    const nlohmann::json data =
        nlohmann::json::parse(page.substr(begin, page.find("</script>", begin) - begin));
    CHECK(data["@type"] == "ImageObject");
    CHECK(data["creditText"] == text::cleaned(library.items[1].creditLine));
    CHECK(data["copyrightNotice"] == library.items[1].metadata.text(FieldId::CopyrightNotice));
    CHECK(data["license"] == "https://rights.example.org/1");
    CHECK(data["creator"][0]["name"] == library.items[1].metadata.list(FieldId::Creator)[0]);
    // The first one's own statement is no web address: the publisher's stands for it.
    const std::string other = test::bytesOf(folder.path() / "items" / (library.items[0].id + ".html"));
    CHECK(other.find("\"license\":\"https://rights.example.org/\"") != std::string::npos);
}

TEST_CASE("The index finds words by their beginning and unspaced scripts by any piece") {
    WordIndex index;
    index.add(0, 1, "Migrants at the border, 难民营地");
    index.add(2, 0, "Migrant");
    index.add(2, 1, "ΜΕΤΑΝΆΣΤΕΣ");
    const std::vector<WordIndex::Part> parts = index.parts(1'000'000);
    REQUIRE(parts.size() == 1);
    const nlohmann::json words = nlohmann::json::parse(parts[0].script);
    CHECK(words["migrants"] == nlohmann::json::array({0, 2}));
    CHECK(words["migrant"] == nlohmann::json::array({2, 1}));
    for (const char* const piece : {"难民营", "民营地", "营地", "地"}) {
        CHECK(words.contains(piece));
    }
    CHECK(words.contains("μεταναστεσ"));
    CHECK(index.parts(1).size() == words.size());
}

TEST_CASE("A publisher's colours stand after the theme's own, and nothing else gets in") {
    CHECK(isThemeValue("#1d5fa8"));
    CHECK(isThemeValue("\"Noto Sans\", sans-serif"));
    CHECK(isThemeValue("rgb(10% 20% 30%)"));
    for (const char* const value : {"", "red; } body { display: none", "URL(https://evil.example.org/x)",
                                    "a\\", "\"", "}", "/*", "x\ny"}) {
        CHECK_FALSE(isThemeValue(value));
    }
    CHECK(themeCss({}).empty());
    const std::string css =
        themeCss({{"accent", "#123456", false}, {"accent", "#abcdef", true}, {"evil", "1", false}});
    CHECK(countOf(css, "--accent: #123456;") == 1);
    CHECK(countOf(css, "--accent: #abcdef;") == 2);
    CHECK(css.find("evil") == std::string::npos);
    const std::string_view own = pageResource("library/theme.css");
    for (const std::string_view name : kThemeVariables) {
        INFO(name);
        CHECK(own.find("--" + std::string(name) + ":") != std::string::npos);
    }
}
