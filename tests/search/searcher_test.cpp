// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_store.h"
#include "core/search/parser.h"
#include "core/search/searcher.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace fieldframe;
using namespace fieldframe::search;
using catalog::Catalog;
using catalog::ChangeWriter;
using catalog::Property;
using catalog::TargetKind;

namespace {

using Ids = std::vector<AssetId>;
using Fields = std::vector<std::pair<FieldId, std::string>>;

/// A real catalog, filled as an import fills it.
class Library {
public:
    Library() {
        auto made = Catalog::create(m_folder.path() / "test.fieldframe");
        REQUIRE(made.has_value());
        m_catalog = std::move(*made);
    }

    void write(const Catalog::Work& work) {
        const auto written = m_catalog->write(catalog::Cause::Hand, Catalog::Lane::Interactive, work);
        REQUIRE(written.has_value());
    }

    AssetId add(const Fields& fields) {
        NewAsset asset;
        asset.path = m_folder.path() / ("IMG_" + std::to_string(++m_serial) + ".jpg");
        asset.sizeBytes = m_serial;
        asset.hash.bytes[0] = static_cast<std::uint8_t>(m_serial);
        asset.facts.mime = "image/jpeg";
        for (const auto& [field, text] : fields) {
            const bool isList = holdsList(field);
            asset.metadata.set({field,
                                {},
                                isList ? FieldContent(std::vector<std::string>{text}) : FieldContent(text),
                                Origin::Xmp});
        }
        AssetId id;
        write([&](ChangeWriter& writer) -> Status {
            const auto added = writer.addAsset(asset);
            REQUIRE(added.has_value());
            id = added->id;
            m_ids.emplace(id.value, added->globalId);
            return {};
        });
        return id;
    }

    void change(AssetId asset, const std::string& property, std::optional<std::string> after) {
        write([&](ChangeWriter& writer) {
            return writer.change({TargetKind::Asset, m_ids.at(asset.value), property, {}}, std::move(after));
        });
    }

    GlobalId addGallery(const std::string& title, const Ids& items, const std::string& category = {}) {
        const GlobalId gallery = GlobalId::generate();
        write([&](ChangeWriter& writer) -> Status {
            std::vector<GlobalId> assets;
            for (const AssetId item : items) {
                assets.push_back(m_ids.at(item.value));
            }
            REQUIRE(writer.change({TargetKind::Gallery, gallery, "title", {}}, title).has_value());
            if (!category.empty()) {
                const auto made = writer.ensureCategory(category);
                REQUIRE(made.has_value());
                REQUIRE(writer.change({TargetKind::Gallery, gallery, "category:" + made->text(), {}}, "1")
                            .has_value());
            }
            return writer.appendItems(gallery, assets);
        });
        return gallery;
    }

    Ids find(std::string_view typed, Query query = {}) const {
        query.terms = parseTerms(typed, LastWord::Whole);
        const Searcher searcher(*m_catalog);
        const auto found = searcher.search(query);
        REQUIRE(found.has_value());
        const auto count = searcher.count(query);
        REQUIRE(count.has_value());
        CHECK(*count == static_cast<std::int64_t>(found->size()));
        return *found;
    }

    std::vector<SearchColumn> columns(std::string_view typed, AssetId asset) const {
        Query query;
        query.terms = parseTerms(typed, LastWord::Whole);
        const auto matches = Searcher(*m_catalog).matches(query, std::span(&asset, 1));
        REQUIRE(matches.has_value());
        REQUIRE(matches->size() == 1);
        CHECK(matches->front().asset == asset);
        return matches->front().columns;
    }

    Catalog& catalog() { return *m_catalog; }

private:
    static bool holdsList(FieldId field) { return isList(metadataField(field).shape); }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Catalog> m_catalog;
    std::map<std::int64_t, GlobalId> m_ids;
    std::uint64_t m_serial = 0;
};

} // namespace

TEST_CASE("what an import brings is found by every field, and the result says by which") {
    Library library;
    const AssetId asset = library.add({{FieldId::Caption, "Réfugiés devant la clinique"},
                                       {FieldId::Headline, "Clinic in Goma"},
                                       {FieldId::CreditLine, "© IOM 2022/Majed MOHAMMED"},
                                       {FieldId::Creator, "Majed Mohammed"},
                                       {FieldId::Keywords, "health"},
                                       {FieldId::City, "Goma"},
                                       {FieldId::Country, "Democratic Republic of the Congo"},
                                       {FieldId::UsageTerms, "editorial only"},
                                       {FieldId::DateCreated, "2022-03-04T10:00:00"}});
    const AssetId other =
        library.add({{FieldId::Caption, "Another picture"}, {FieldId::DateCreated, "2017"}});

    for (const std::string_view typed :
         {"refugies", "caption:clinique", "credit:majed", "creator:mohammed", "keyword:HEALTH", "city:goma",
          "country:congo", "headline:clinic", "editorial", "date:2022", "date:2022-03..", "\"la clinique\"",
          "goma -another", "-missing:caption goma"}) {
        CAPTURE(typed);
        CHECK(library.find(typed) == Ids{asset});
    }
    CHECK(library.find("") == Ids{asset, other});
    CHECK(library.find("missing:credit") == Ids{other});
    CHECK(library.find("-missing:credit") == Ids{asset});
    CHECK(library.find("missing:city") == Ids{other});
    CHECK(library.find("date:2017..2018") == Ids{other});
    CHECK(library.find("nothing").empty());
    CHECK(library.columns("goma", asset) == std::vector{SearchColumn::Headline, SearchColumn::City});
    CHECK(library.columns("mohammed", asset) == std::vector{SearchColumn::Credit, SearchColumn::Creator});
    CHECK(library.columns("", asset).empty());
    CHECK(library.columns("-goma", asset).empty());
}

TEST_CASE("an edit is found at once, and a removed asset no more") {
    Library library;
    const AssetId asset = library.add({{FieldId::Caption, "before"}});
    library.change(asset, "caption", "after");
    library.change(asset, "pick", "1");
    library.change(asset, "rating", "4");
    library.change(asset, "label", "Approuvé");
    CHECK(library.find("before").empty());
    for (const std::string_view typed : {"after", "pick:yes", "rating:4", "rating:>=3", "label:approuve",
                                         "after pick:yes", "-pick:rejected", "-rating:0", "-label:red"}) {
        CAPTURE(typed);
        CHECK(library.find(typed) == Ids{asset});
    }
    for (const std::string_view typed :
         {"pick:no", "rating:0", "-label:approuve", "label:red", "-pick:yes"}) {
        CAPTURE(typed);
        CHECK(library.find(typed).empty());
    }
    library.change(asset, "removed", "1");
    CHECK(library.find("after").empty());
    CHECK(library.find("").empty());
    library.change(asset, "removed", std::nullopt);
    CHECK(library.find("after") == Ids{asset});
}

TEST_CASE("galleries and categories are found by name, path and id") {
    Library library;
    const AssetId a = library.add({{FieldId::Caption, "one"}, {FieldId::DateCreated, "2020"}});
    const AssetId b = library.add({{FieldId::Caption, "two"}, {FieldId::DateCreated, "2021"}});
    const AssetId c = library.add({{FieldId::Caption, "three"}, {FieldId::DateCreated, "2022"}});
    const GlobalId first = library.addGallery("Niños, \"Title 42\"", {b, a}, "Health/Clinics");
    library.addGallery("Second", {c}, "Health");

    CHECK(library.find("in:\"Niños, \"Title 42\"\"") == Ids{b, a});
    CHECK(library.find("in:second") == Ids{c});
    CHECK(library.find("in:" + first.text()) == Ids{b, a});
    CHECK(library.find("-in:second") == Ids{b, a});
    CHECK(library.find("in:nowhere").empty());
    CHECK(library.find("-in:nowhere") == Ids{c, b, a});
    CHECK(library.find("category:health") == Ids{c, b, a});
    CHECK(library.find("category:Clinics") == Ids{b, a});
    CHECK(library.find("category:health/clinics") == Ids{b, a});
    CHECK(library.find("category:nothing").empty());

    const auto gallery = library.catalog().galleries().findByGlobalId(first);
    REQUIRE(gallery.has_value());
    Query inOrder;
    inOrder.gallery = *gallery;
    inOrder.sort = SortBy::GalleryOrder;
    CHECK(library.find("", inOrder) == Ids{b, a});
    CHECK(library.find("one", inOrder) == Ids{a});
    Query byTerm;
    byTerm.sort = SortBy::GalleryOrder;
    byTerm.isReversed = true;
    CHECK(library.find("in:\"ninos title 42\"", byTerm) == Ids{a, b});
    CHECK(library.find("in:second", byTerm) == Ids{c});
    const auto category = library.catalog().categories().resolve("Health");
    REQUIRE(category.has_value());
    Query inCategory;
    inCategory.category = *category;
    inCategory.kind = MediaKind::Image;
    CHECK(library.find("", inCategory) == Ids{c, b, a});
    inCategory.kind = MediaKind::Video;
    CHECK(library.find("", inCategory).empty());

    library.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Gallery, first, "removed", {}}, "1");
    });
    CHECK(library.find("", inOrder).empty());
    CHECK(library.find("one", inOrder).empty());
    CHECK(library.find("category:clinics").empty());
}

TEST_CASE("a search ends soon after it is no longer wanted") {
    Library library;
    library.add({{FieldId::Caption, "one"}});
    std::stop_source stop;
    stop.request_stop();
    const auto found = Searcher(library.catalog()).search({}, stop.get_token());
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == ErrorCode::Cancelled);
    CHECK(library.find("one").size() == 1);
}

TEST_CASE("several threads search while another writes") {
    Library library;
    for (int i = 0; i < 20; ++i) {
        library.add({{FieldId::Caption, "clinic"}});
    }
    std::atomic<int> failures = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            Query query;
            query.terms = parseTerms("clinic", LastWord::Whole);
            for (int round = 0; round < 50; ++round) {
                const auto found = Searcher(library.catalog()).search(query);
                failures += !found || found->size() < 20 ? 1 : 0;
            }
        });
    }
    for (int i = 0; i < 10; ++i) {
        library.add({{FieldId::Caption, "clinic"}});
    }
    threads.clear();
    CHECK(failures == 0);
    CHECK(library.find("clinic").size() == 30);
}
