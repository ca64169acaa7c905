// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/document_store.h"
#include "core/model/page_document_json.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::catalog;

namespace {

Property of(const GlobalId& document, std::string name) {
    return {TargetKind::Document, document, std::move(name), ""};
}

std::string textBlock(const std::string& text) {
    PageBlock block;
    block.text = text;
    return storedBlock(block);
}

/// A document with @p count blocks "0", "1"...
std::pair<GlobalId, std::vector<GlobalId>> makeDocument(const test::CatalogFixture& fixture, int count) {
    const GlobalId document = GlobalId::generate();
    std::vector<GlobalId> blocks;
    fixture.write([&](ChangeWriter& writer) -> Status {
        Status done = writer.change(of(document, "title"), "Weekly");
        for (int i = 0; i < count && done; ++i) {
            blocks.push_back(GlobalId::generate());
            done = writer.change(of(document, "block:" + blocks.back().text()), textBlock(std::to_string(i)));
        }
        return done ? writer.placeBlocks(document, blocks, std::nullopt) : done;
    });
    return {document, blocks};
}

std::string order(const test::CatalogFixture& fixture, const GlobalId& document) {
    std::string texts;
    const PageDocument read = fixture.catalog().documents().document(document).value();
    for (const PageBlock& block : read.blocks) {
        texts += block.text;
    }
    return texts;
}

} // namespace

TEST_CASE("a catalog of the version before documents is brought to this one and keeps what it has") {
    test::CatalogFixture fixture;
    fixture.gallery("Field", {fixture.add(test::newAsset(1)).globalId});
    fixture.close();
    fixture.makeVersion(6);
    fixture.reopen();
    const auto& notices = fixture.catalog().notices();
    CHECK(std::ranges::find(notices, OpenNotice::Kind::Migrated, &OpenNotice::kind) != notices.end());
    CHECK(fixture.catalog().galleries().resolve("Field").has_value());
    CHECK(fixture.catalog().documents().list()->empty());
    CHECK(order(fixture, makeDocument(fixture, 2).first) == "01");
    fixture.requireClean();
}

TEST_CASE("a document is found by title and by the beginning of its id, until it is removed") {
    const test::CatalogFixture fixture;
    const auto [document, blocks] = makeDocument(fixture, 1);
    const DocumentStore& documents = fixture.catalog().documents();
    CHECK(documents.resolve("Weekly").value() == document);
    CHECK(documents.resolve(document.text().substr(0, 34)).value() == document);
    CHECK(documents.resolve("Monthly").error().code == ErrorCode::NotFound);
    REQUIRE(documents.list()->size() == 1);
    CHECK(documents.list()->front().blocks == 1);
    static_cast<void>(makeDocument(fixture, 0));
    CHECK(documents.resolve("Weekly").error().code == ErrorCode::Ambiguous);
    fixture.write([&](ChangeWriter& writer) { return writer.change(of(document, "removed"), "1"); });
    CHECK(documents.list()->size() == 1);
    CHECK(documents.document(document).error().code == ErrorCode::NotFound);
    fixture.write([&](ChangeWriter& writer) { return writer.change(of(document, "removed"), std::nullopt); });
    CHECK(order(fixture, document) == "0");
    fixture.requireClean();
}

TEST_CASE("blocks keep their order when they are moved, removed and put between again and again") {
    const test::CatalogFixture fixture;
    const auto [document, blocks] = makeDocument(fixture, 4);
    CHECK(order(fixture, document) == "0123");
    const auto move = [&, id = document](const std::vector<GlobalId>& moved,
                                         const std::optional<GlobalId>& before) {
        fixture.write([&](ChangeWriter& writer) { return writer.placeBlocks(id, moved, before); });
    };
    move({blocks[3], blocks[0]}, blocks[1]);
    CHECK(order(fixture, document) == "3012");
    move({blocks[3]}, std::nullopt);
    CHECK(order(fixture, document) == "0123");
    for (int i = 0; i < 300; ++i) {
        move({blocks[static_cast<std::size_t>(1 + i % 2)]}, blocks[static_cast<std::size_t>(2 - i % 2)]);
    }
    CHECK(order(fixture, document) == "0213");
    const auto refused = fixture.catalog().write(
        Cause::Hand, Catalog::Lane::Interactive, [&, id = document](ChangeWriter& writer) {
            return writer.placeBlocks(id, {blocks[0]}, GlobalId::generate());
        });
    CHECK(refused.error().code == ErrorCode::NotFound);
}

TEST_CASE("one edit of a block is one small entry of the journal") {
    const test::CatalogFixture fixture;
    const auto [document, blocks] = makeDocument(fixture, 50);
    const auto receipt = fixture.write([&, id = document](ChangeWriter& writer) {
        return writer.change(of(id, "block:" + blocks[7].text()), textBlock("changed"));
    });
    CHECK(receipt.changes == 1);
    REQUIRE(receipt.changeSet.documents.size() == 1);
    CHECK(receipt.changeSet.documents.front() == document);
    const auto entries = fixture.catalog().journal().ofBatch(receipt.batch).value();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().before == textBlock("7"));
    CHECK(entries.front().targetKind == TargetKind::Document);
    CHECK(fixture
              .write([&, id = document](ChangeWriter& writer) {
                  return writer.change(of(id, "block:" + blocks[7].text()), textBlock("changed"));
              })
              .changes == 0);
}

TEST_CASE("what the format refuses never reaches the catalog") {
    const test::CatalogFixture fixture;
    const auto [document, blocks] = makeDocument(fixture, 1);
    const std::string block = "block:" + blocks[0].text();
    const std::pair<std::string, std::string> wrong[] = {{block, "no json"},
                                                         {block, R"({"kind":"text","x":1})"},
                                                         {"block:x", R"({"kind":"text"})"},
                                                         {"kind", "poster"},
                                                         {"url", "javascript:x"},
                                                         {"share", "x x"},
                                                         {"banner", "x"},
                                                         {"title", "two\nlines"},
                                                         {"language", "a b"},
                                                         {"id", "1"},
                                                         {"removed", "yes"}};
    for (const auto& [name, value] : wrong) {
        INFO(name << " = " << value);
        const auto refused = fixture.catalog().write(
            Cause::Hand, Catalog::Lane::Interactive,
            [&, id = document](ChangeWriter& writer) { return writer.change(of(id, name), value); });
        REQUIRE_FALSE(refused.has_value());
        CHECK(
            (refused.error().code == ErrorCode::InvalidInput || refused.error().code == ErrorCode::NotFound));
    }
    CHECK(order(fixture, document) == "0");
}
