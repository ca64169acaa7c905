// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/made_document.h"

#include "tests/support/tiny_images.h"

#include <fstream>

namespace fieldframe::test {
namespace {

constexpr std::string_view kAttack = "</p></td></script><script>alert(1)</script><img src=x "
                                     "onerror=alert(2)>\" onload=\"alert(3)' &amp; \u202Ebidi";

std::string attack(std::string_view name) {
    return std::string(name) + " " + std::string(kAttack);
}

} // namespace

PageBlock pageBlock(BlockKind kind, std::string text) {
    PageBlock block;
    block.kind = kind;
    block.text = std::move(text);
    return block;
}

std::string madeId(int number) {
    std::string id = "00000000-0000-7000-8000-000000000000";
    id.back() = static_cast<char>('0' + number);
    return id;
}

PageBlock pictureBlock(const std::string& id) {
    PageBlock block = pageBlock(BlockKind::Picture);
    block.target = GlobalId::parse(id).value();
    return block;
}

pages::DeliveredItem deliveredPicture(const std::string& id, const std::string& caption,
                                      const std::string& credit) {
    pages::DeliveredItem item;
    item.id = id;
    item.metadata.set({FieldId::Caption, "", caption, Origin::Hand});
    item.creditLine = credit;
    for (const int width : {600, 1200, 2048}) {
        pages::DeliveredFile file;
        file.path = "files/" + id + "-" + std::to_string(width) + ".jpg";
        file.mediaType = "image/jpeg";
        file.width = width;
        file.height = width * 2 / 3;
        item.files.push_back(file);
    }
    return item;
}

MadeDocument hostileDocument(DocumentKind kind) {
    MadeDocument made;
    PageDocument& document = made.document;
    document.kind = kind;
    document.title = attack("title");
    document.date = "2018-12-14";
    document.url = "https://example.org/?a=1&b=2";
    document.commentsTo = "editor@example.org";
    document.banner = GlobalId::parse(madeId(1)).value();
    document.share = {ShareService::X, ShareService::Email};
    document.blocks = {pageBlock(BlockKind::Heading, attack("heading")),
                       pageBlock(BlockKind::Lead, attack("lead")),
                       pageBlock(BlockKind::Text, attack("text") + "\n\n[go](javascript:alert(4))"),
                       pictureBlock(madeId(1)),
                       pictureBlock(madeId(2)),
                       pageBlock(BlockKind::Gallery),
                       pageBlock(BlockKind::Quote, attack("quote")),
                       pageBlock(BlockKind::List),
                       pageBlock(BlockKind::Links),
                       pageBlock(BlockKind::Contacts, attack("contacts"))};
    document.blocks[4].caption = attack("own caption");
    document.blocks[4].credit = attack("own credit");
    document.blocks[4].altText = attack("own alt");
    document.blocks[5].target = GlobalId::parse(madeId(3)).value();
    document.blocks[6].source = attack("source");
    document.blocks[7].items = {attack("item"), "**two**"};
    document.blocks[8].links = {{attack("link"), "https://example.org/1"}};
    document.blocks[8].shareUrl = "https://example.org/1";
    made.delivered.items = {deliveredPicture(madeId(1), attack("caption"), attack("credit")),
                            deliveredPicture(madeId(2), "not shown", "not shown")};
    pages::DeliveredGallery gallery;
    gallery.id = madeId(3);
    gallery.title = attack("gallery");
    gallery.introduction = attack("introduction");
    gallery.creditLine = attack("gallery credit");
    gallery.items = {0, 1};
    made.delivered.galleries = {gallery};
    pages::Publisher& publisher = made.delivered.publisher;
    publisher.name = attack("publisher");
    publisher.usageTerms = attack("terms");
    publisher.licenseUrl = "javascript:alert(5)";
    publisher.branches = {{attack("branch"), "javascript:alert(6)"}};
    made.delivered.madeMilliseconds = 1'544'745'600'000;
    return made;
}

void makeFiles(const pages::Delivered& delivered, const std::filesystem::path& folder) {
    for (const pages::DeliveredItem& item : delivered.items) {
        for (const pages::DeliveredFile& file : item.files) {
            std::filesystem::create_directories((folder / file.path).parent_path());
            TinyImage image;
            image.seed = static_cast<unsigned>(file.width);
            std::ofstream(folder / file.path, std::ios::binary) << tinyJpeg(image);
        }
    }
}

} // namespace fieldframe::test
