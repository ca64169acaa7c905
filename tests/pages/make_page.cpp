// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// make_page DOCUMENT.json DELIVERED.json FOLDER: writes a document's pages into a folder, whose files are
// there. make_page hostile KIND LANGUAGE FOLDER: a document of a kind whose every text attacks. DELIVERED:
// {"publisher": {"name", "baseUrl"}, "items": [{"id", "caption", "credit", "alt", "files": [{"path", "type",
// "width", "height"}]}]}. Notices are printed, one a line.
#include "core/model/page_document_json.h"
#include "core/pages/newsletter.h"
#include "core/pages/story.h"
#include "core/platform/whole_file.h"
#include "tests/pages/made_document.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <exception>
#include <string_view>

namespace {

using namespace fieldframe;
using nlohmann::json;

constexpr std::uint64_t kMaxBytes = 64U << 20U;

pages::DeliveredItem itemOf(const json& from) {
    pages::DeliveredItem item;
    item.id = from.at("id");
    item.creditLine = from.value("credit", "");
    item.metadata.set({FieldId::Caption, "", from.value("caption", std::string()), Origin::Hand});
    item.metadata.set({FieldId::AltText, "", from.value("alt", std::string()), Origin::Hand});
    for (const json& file : from.at("files")) {
        item.files.push_back({file.at("path"), pages::FileRole::Screen, file.at("type"), file.at("width"),
                              file.at("height"), 0});
    }
    return item;
}

pages::Delivered deliveredOf(const std::string& bytes) {
    const json root = json::parse(bytes);
    pages::Delivered delivered;
    delivered.publisher.name = root.at("publisher").value("name", "");
    delivered.publisher.baseUrl = root.at("publisher").value("baseUrl", "");
    for (const json& item : root.at("items")) {
        delivered.items.push_back(itemOf(item));
    }
    constexpr std::int64_t kMade = 1'544'745'600'000;
    delivered.madeMilliseconds = kMade;
    return delivered;
}

int tell(const Result<pages::PageNotices>& made) {
    if (!made) {
        std::fprintf(stderr, "%s: %s\n", made.error().subject.c_str(), made.error().detail.c_str());
        return 1;
    }
    for (const pages::PageNotice& notice : *made) {
        std::printf("%s %s\n", notice.code.c_str(), notice.detail.c_str());
    }
    return 0;
}

int make(const PageDocument& document, const pages::Delivered& delivered,
         const std::filesystem::path& folder) {
    switch (document.kind) {
    case DocumentKind::Newsletter:
        return tell(pages::writeNewsletter(document, delivered, folder));
    case DocumentKind::News:
        return tell(pages::writeNews(document, delivered, folder));
    case DocumentKind::Story:
        break;
    }
    return tell(pages::writeStory(document, delivered, folder));
}

int makeHostile(std::string_view kind, const std::string& language, const std::filesystem::path& folder) {
    test::MadeDocument made = test::hostileDocument(documentKindFromName(kind).value());
    made.document.language = language;
    std::filesystem::create_directories(folder);
    test::makeFiles(made.delivered, folder);
    return make(made.document, made.delivered, folder);
}

int makeFrom(const char* document, const char* delivered, const std::filesystem::path& folder) {
    const auto read = platform::readWholeFile(document, kMaxBytes).and_then([&](const std::string& bytes) {
        return parsePageDocument(bytes, document);
    });
    const auto files = platform::readWholeFile(delivered, kMaxBytes);
    if (!read || !files) {
        return tell(tl::unexpected<Error>(!read ? read.error() : files.error()));
    }
    return make(*read, deliveredOf(*files), folder);
}

} // namespace

int main(int count, char** words) {
    try {
        if (count == 5 && std::string_view(words[1]) == "hostile") {
            return makeHostile(words[2], words[3], words[4]);
        }
        if (count == 4) {
            return makeFrom(words[1], words[2], words[3]);
        }
        std::fputs("make_page DOCUMENT.json DELIVERED.json FOLDER\nmake_page hostile KIND LANGUAGE FOLDER\n",
                   stderr);
    } catch (const std::exception& failed) {
        std::fprintf(stderr, "%s\n", failed.what());
    }
    return 2;
}
