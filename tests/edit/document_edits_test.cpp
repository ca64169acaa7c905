// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/document_store.h"
#include "core/edit/document_drafts.h"
#include "core/edit/document_edits.h"
#include "core/edit/edit_service.h"
#include "core/model/page_document_json.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::catalog;
using edit::DocumentEdits;

namespace {

PageBlock text(const std::string& words) {
    PageBlock block;
    block.text = words;
    return block;
}

PageDocument story(const std::string& title, const std::vector<std::string>& texts) {
    PageDocument document;
    document.title = title;
    for (const std::string& words : texts) {
        document.blocks.push_back(text(words));
    }
    return document;
}

struct Desk {
    test::CatalogFixture fixture;
    DocumentEdits edits{fixture.catalog()};
    edit::EditService service{fixture.catalog()};

    [[nodiscard]] PageDocument read(const GlobalId& id) const {
        auto document = fixture.catalog().documents().document(id);
        REQUIRE(document.has_value());
        return *document;
    }
    [[nodiscard]] std::string order(const GlobalId& id) const {
        std::string all;
        for (const PageBlock& block : read(id).blocks) {
            all += block.text;
        }
        return all;
    }
};

} // namespace

TEST_CASE("a document comes out of the catalog as it went in") {
    const Desk desk;
    PageDocument document = story("Boats", {"a", "b"});
    document.kind = DocumentKind::Newsletter;
    document.language = "fr";
    document.date = "2018-12";
    document.url = "https://example.org/";
    document.commentsTo = "a@example.org";
    document.share = {ShareService::Email};
    const GlobalId id = desk.edits.add(document).value();
    PageDocument read = desk.read(id);
    CHECK_FALSE(read.blocks[0].id.isNil());
    CHECK(desk.edits.add(read).error().code == ErrorCode::AlreadyExists);
    document.id = id;
    for (PageBlock& block : read.blocks) {
        block.id = {};
    }
    CHECK(read == document);
    desk.fixture.requireClean();
}

TEST_CASE("each verb on a document is one step of undo and redo") {
    const Desk desk;
    const GlobalId id = desk.edits.add(story("Boats", {"a", "b", "c"})).value();
    const PageDocument before = desk.read(id);
    const auto undone = [&](const DocumentEdits::Receipt& receipt, const std::string& expected) {
        REQUIRE(receipt.has_value());
        const PageDocument after = desk.read(id);
        CHECK(desk.order(id) == expected);
        REQUIRE(desk.service.undoLast().has_value());
        CHECK(desk.read(id) == before);
        REQUIRE(desk.service.redoLast().has_value());
        CHECK(desk.read(id) == after);
        REQUIRE(desk.service.undoLast().has_value());
        CHECK(desk.read(id) == before);
    };
    const std::vector<GlobalId> ids{before.blocks[0].id, before.blocks[1].id, before.blocks[2].id};
    PageBlock changed = before.blocks[1];
    changed.text = "B";
    undone(desk.edits.changeBlock(id, changed), "aBc");
    undone(desk.edits.addBlocks(id, std::vector{text("x"), text("y")}, ids[1]), "axybc");
    undone(desk.edits.moveBlocks(id, std::vector{ids[2]}, ids[0]), "cab");
    undone(desk.edits.removeBlocks(id, std::vector{ids[0], ids[2]}), "b");
    undone(desk.edits.setTitle(id, "Ships"), "abc");
    PageDocument other = before;
    other.blocks.erase(other.blocks.begin());
    other.blocks.push_back(text("z"));
    other.title = "Other";
    undone(desk.edits.replace(other), "bcz");
    REQUIRE(desk.edits.remove(id).has_value());
    CHECK_FALSE(desk.fixture.catalog().documents().document(id));
    REQUIRE(desk.service.undoLast().has_value());
    CHECK(desk.read(id) == before);
    desk.fixture.requireClean();
}

TEST_CASE("typing that is saved often is one undo") {
    const Desk desk;
    const GlobalId id = desk.edits.add(story("Boats", {""})).value();
    PageBlock block = desk.read(id).blocks[0];
    const GlobalId typing = GlobalId::generate();
    for (const char* typed : {"R", "Ri", "Riv", "River"}) {
        block.text = typed;
        REQUIRE(desk.edits.changeBlock(id, block, typing).has_value());
    }
    CHECK(desk.order(id) == "River");
    REQUIRE(desk.service.undoLast().has_value());
    CHECK(desk.order(id).empty());
}

TEST_CASE("what is not there or not right is told, and nothing changes") {
    const Desk desk;
    const GlobalId id = desk.edits.add(story("Boats", {"a"})).value();
    const PageDocument before = desk.read(id);
    PageBlock stranger = text("x");
    stranger.id = GlobalId::generate();
    CHECK(desk.edits.changeBlock(id, stranger).error().code == ErrorCode::NotFound);
    CHECK(desk.edits.removeBlocks(id, std::vector{stranger.id}).error().code == ErrorCode::NotFound);
    CHECK(desk.edits.remove(GlobalId::generate()).error().code == ErrorCode::NotFound);
    CHECK(desk.edits.setTitle(id, "  ").error().code == ErrorCode::InvalidInput);
    PageBlock wrong = before.blocks[0];
    wrong.url = "https://example.org";
    CHECK(desk.edits.changeBlock(id, wrong).error().code == ErrorCode::InvalidInput);
    edit::DocumentHeadEdit head;
    head.url = "javascript:alert(1)";
    CHECK(desk.edits.setHead(id, head).error().code == ErrorCode::InvalidInput);
    CHECK(desk.edits.add(story("", {})).error().code == ErrorCode::InvalidInput);
    CHECK(desk.read(id) == before);
}

TEST_CASE("a newsletter is drafted from galleries and pictures: picture, title, text") {
    const Desk desk;
    const auto cover = desk.fixture.add(test::newAsset(1));
    const auto picked =
        desk.fixture.add(test::newAsset(2, {{test::textValue(FieldId::Headline, "Boats"),
                                             test::textValue(FieldId::Caption, "# 1. A *boat*.\n\nMore.")},
                                            {}}));
    const GlobalId gallery = desk.fixture.gallery("Rivers", {cover.globalId, picked.globalId});
    desk.fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Gallery, gallery, "introduction", ""}, "Water everywhere.");
    });
    const auto source = desk.fixture.catalog().galleries().findByGlobalId(gallery);
    const auto draft = edit::draftDocument(desk.fixture.catalog(), {}, {{**source}, {picked.id}});
    REQUIRE(draft.has_value());
    CHECK(draft->title == "Rivers");
    std::vector<BlockKind> kinds;
    for (const PageBlock& block : draft->blocks) {
        kinds.push_back(block.kind);
    }
    using enum BlockKind;
    CHECK(kinds == std::vector{Picture, Heading, Lead, Picture, Heading, Text});
    CHECK(draft->blocks[0].target == cover.globalId);
    CHECK(draft->blocks[3].caption == "");
    CHECK(draft->blocks[5].text == "\\# 1. A \\*boat\\*.");
    REQUIRE(desk.edits.add(*draft).has_value());

    edit::DraftHead head;
    head.language = "fr";
    head.library = "https://library.example.org/";
    const auto linked = edit::draftDocument(desk.fixture.catalog(), head, {{**source}, {picked.id}});
    REQUIRE(linked.has_value());
    REQUIRE(linked->blocks.size() == 8);
    const PageBlock& toGallery = linked->blocks[3];
    const PageBlock& toPicture = linked->blocks[7];
    const std::string address = head.library + "galleries/" + gallery.text() + ".html";
    REQUIRE(toGallery.kind == Links);
    CHECK(toGallery.links == std::vector<DocumentLink>{{"Lire la suite", address}});
    CHECK(toGallery.shareUrl == address);
    REQUIRE(toPicture.links.size() == 1);
    CHECK(toPicture.links[0].url == head.library + "items/" + picked.globalId.text() + ".html");

    head.kind = DocumentKind::Story;
    const auto told = edit::draftDocument(desk.fixture.catalog(), head, {{**source}, {}});
    REQUIRE(told.has_value());
    CHECK(told->blocks.size() == 3);
    CHECK(edit::draftDocument(desk.fixture.catalog(), {}, {}).error().code == ErrorCode::InvalidInput);
}
