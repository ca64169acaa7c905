// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/saved_search_store.h"
#include "core/edit/edit_service.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::catalog;
using namespace fieldframe::edit;
using test::CatalogFixture;
using test::newAsset;

namespace {

/// A catalog with six pictures, and what a person sees of its galleries.
class Desk {
public:
    Desk() {
        for (int i = 1; i <= 6; ++i) {
            assets.push_back(m_fixture.add(newAsset(i)).id);
        }
    }
    GalleryId gallery(const std::string& title, const std::vector<AssetId>& items) const {
        GalleryEdit edit;
        edit.title = title;
        const auto made = edits.createGallery(edit, items);
        REQUIRE(made.has_value());
        return *made;
    }
    std::vector<AssetId> items(GalleryId gallery) const {
        std::vector<AssetId> ids;
        const auto found = catalog().galleries().items(gallery);
        for (const GalleryItem& item : *found) {
            ids.push_back(item.asset);
        }
        return ids;
    }
    GallerySummary summary(GalleryId gallery) const {
        const auto found = catalog().galleries().summary(gallery);
        REQUIRE(found.has_value());
        return *found;
    }
    GalleryId named(const std::string& title) const {
        const auto found = catalog().galleries().findByTitle(title);
        REQUIRE((found.has_value() && found->has_value()));
        return **found;
    }
    std::vector<std::string> titles() const {
        std::vector<std::string> all;
        const auto found = catalog().galleries().list(GalleryList::All);
        for (const GallerySummary& gallery : *found) {
            all.push_back(gallery.title);
        }
        return all;
    }
    std::vector<std::string> tree() const {
        std::vector<std::string> all;
        const auto found = catalog().categories().tree();
        for (const Category& category : *found) {
            all.push_back(std::string(static_cast<std::size_t>(category.depth), '>') + category.name);
        }
        return all;
    }
    CategoryId category(const std::string& name) const {
        const auto found = catalog().categories().resolve(name);
        REQUIRE(found.has_value());
        return *found;
    }
    const Catalog& catalog() const { return m_fixture.catalog(); }
    void requireClean() const { m_fixture.requireClean(); }

private:
    CatalogFixture m_fixture;

public:
    EditService edits{m_fixture.catalog()};
    std::vector<AssetId> assets;
};

using Ids = std::vector<AssetId>;

} // namespace

TEST_CASE("moving pictures to another gallery takes them out of the first, and one undo brings them back") {
    const Desk desk;
    const auto& a = desk.assets;
    const GalleryId from = desk.gallery("From", {a[0], a[1], a[2]});
    const GalleryId to = desk.gallery("To", {a[1], a[5]});
    GalleryEdit covered;
    covered.cover = a[2];
    REQUIRE(desk.edits.editGallery(from, covered).has_value());

    const auto moved = desk.edits.moveToGallery(from, to, Ids{a[2], a[1], a[4]});
    REQUIRE(moved.has_value());
    CHECK(desk.items(from) == Ids{a[0]});
    CHECK(desk.items(to) == Ids{a[1], a[5], a[2]});
    CHECK_FALSE(desk.summary(from).cover.has_value());

    REQUIRE(desk.edits.undo(moved->batch).has_value());
    CHECK(desk.items(from) == Ids{a[0], a[1], a[2]});
    CHECK(desk.items(to) == Ids{a[1], a[5]});
    CHECK(desk.summary(from).cover == a[2]);
    desk.requireClean();
}

TEST_CASE("a split takes the selection in gallery order, with credit line and categories") {
    const Desk desk;
    const auto& a = desk.assets;
    const GalleryId whole = desk.gallery("Whole", {a[3], a[2], a[1], a[0]});
    GalleryEdit edit;
    edit.introduction = "About all of it";
    edit.creditLine = "Ana / Bo";
    edit.isPicked = true;
    edit.categories = std::vector{desk.category("Health"), desk.category("Shelter")};
    REQUIRE(desk.edits.editGallery(whole, edit).has_value());

    const auto split = desk.edits.splitGallery(whole, "Part", Ids{a[0], a[3]});
    REQUIRE(split.has_value());
    const GallerySummary part = desk.summary(desk.named("Part"));
    CHECK(desk.items(part.id) == Ids{a[3], a[0]});
    CHECK(desk.items(whole) == Ids{a[2], a[1]});
    CHECK(part.creditLine == "Ana / Bo");
    CHECK(part.categories == std::vector<std::string>{"Health", "Shelter"});
    CHECK(part.introduction.empty());
    CHECK_FALSE(part.isPicked);

    REQUIRE(desk.edits.undo(split->batch).has_value());
    CHECK(desk.items(whole) == Ids{a[3], a[2], a[1], a[0]});
    CHECK(desk.titles() == std::vector<std::string>{"Whole"});
    desk.requireClean();
}

TEST_CASE("a split of nothing, of all, or to a title that is taken changes nothing") {
    const Desk desk;
    const auto& a = desk.assets;
    const GalleryId whole = desk.gallery("Whole", {a[0], a[1]});
    CHECK(desk.edits.splitGallery(whole, "Part", Ids{a[4]}).error().code == ErrorCode::InvalidInput);
    CHECK(desk.edits.splitGallery(whole, "Part", Ids{a[0], a[1]}).error().code == ErrorCode::InvalidInput);
    CHECK(desk.edits.splitGallery(whole, "Whole", Ids{a[0]}).error().code == ErrorCode::AlreadyExists);
    CHECK(desk.edits.splitGallery(whole, " ", Ids{a[0]}).error().code == ErrorCode::InvalidInput);
    CHECK(desk.titles() == std::vector<std::string>{"Whole"});
    CHECK(desk.items(whole) == Ids{a[0], a[1]});
}

TEST_CASE("a merge puts the pictures of all in one, fills what it does not say, and is undone as one") {
    const Desk desk;
    const auto& a = desk.assets;
    const GalleryId first = desk.gallery("First", {a[0], a[1]});
    const GalleryId second = desk.gallery("Second", {a[1], a[2]});
    const GalleryId third = desk.gallery("Third", {a[4]});
    GalleryEdit edit;
    edit.introduction = "Of the second";
    edit.published = "2024-03";
    edit.categories = std::vector{desk.category("Health")};
    REQUIRE(desk.edits.editGallery(second, edit).has_value());
    GalleryEdit own;
    own.creditLine = "Ana";
    REQUIRE(desk.edits.editGallery(first, own).has_value());

    const auto merged = desk.edits.mergeGalleries(first, std::vector{second, third, first});
    REQUIRE(merged.has_value());
    const GallerySummary all = desk.summary(first);
    CHECK(desk.items(first) == Ids{a[0], a[1], a[2], a[4]});
    CHECK(all.introduction == "Of the second");
    CHECK(all.creditLine == "Ana");
    CHECK(all.published == "2024-03");
    CHECK(all.categories == std::vector<std::string>{"Health"});
    CHECK(desk.titles() == std::vector<std::string>{"First"});

    REQUIRE(desk.edits.undo(merged->batch).has_value());
    CHECK(desk.titles() == std::vector<std::string>{"First", "Second", "Third"});
    CHECK(desk.items(first) == Ids{a[0], a[1]});
    CHECK(desk.summary(first).introduction.empty());
    desk.requireClean();
}

TEST_CASE("a copy of a gallery has its pictures, texts and cover, and is neither published nor picked") {
    const Desk desk;
    const auto& a = desk.assets;
    const GalleryId one = desk.gallery("One", {a[2], a[0]});
    GalleryEdit edit;
    edit.introduction = "About it";
    edit.published = "2024";
    edit.isPicked = true;
    edit.cover = a[0];
    REQUIRE(desk.edits.editGallery(one, edit).has_value());
    REQUIRE(desk.edits.duplicateGallery(one, "Two").has_value());
    const GallerySummary two = desk.summary(desk.named("Two"));
    CHECK(desk.items(two.id) == Ids{a[2], a[0]});
    CHECK(two.introduction == "About it");
    CHECK(two.cover == a[0]);
    CHECK(two.published.empty());
    CHECK_FALSE(two.isPicked);
    CHECK(desk.edits.duplicateGallery(one, "One").error().code == ErrorCode::AlreadyExists);

    GalleryEdit bare;
    bare.cover = AssetId{};
    REQUIRE(desk.edits.editGallery(two.id, bare).has_value());
    CHECK_FALSE(desk.summary(two.id).cover.has_value());
    desk.requireClean();
}

TEST_CASE("a category is made below another, and put before one of its siblings") {
    const Desk desk;
    const CategoryId health = desk.category("Health");
    for (const char* const name : {"Nurses", "Doctors", "Drugs/Stores"}) {
        REQUIRE(desk.edits.makeCategory(health, name).has_value());
    }
    CHECK(desk.edits.makeCategory(health, "nurses").error().code == ErrorCode::AlreadyExists);
    CHECK(desk.edits.makeCategory(std::nullopt, " ").error().code == ErrorCode::InvalidInput);
    const auto below = [&] {
        std::vector<std::string> names = desk.tree();
        std::erase_if(names, [](const std::string& name) { return name.front() != '>'; });
        return names;
    };
    CHECK(below() == std::vector<std::string>{">Nurses", ">Doctors", ">Drugs/Stores"});
    const auto moved =
        desk.edits.moveCategory(desk.category("Drugs/Stores"), health, desk.category("Nurses"));
    REQUIRE(moved.has_value());
    CHECK(below() == std::vector<std::string>{">Drugs/Stores", ">Nurses", ">Doctors"});
    // Again and again at the same place: the keys never run out.
    for (int i = 0; i < 60; ++i) {
        REQUIRE(desk.edits.moveCategory(desk.category("Doctors"), health, desk.category("Nurses")));
        REQUIRE(desk.edits.moveCategory(desk.category("Nurses"), health, desk.category("Doctors")));
    }
    CHECK(below() == std::vector<std::string>{">Drugs/Stores", ">Nurses", ">Doctors"});
    CHECK(desk.edits.moveCategory(desk.category("Nurses"), health, desk.category("Shelter")).error().code ==
          ErrorCode::NotFound);
    desk.requireClean();
}

TEST_CASE("a search is kept by name, renamed, changed and deleted; each is one undo") {
    const Desk desk;
    const auto kept = [&] {
        std::vector<std::pair<std::string, std::string>> all;
        const auto list = desk.catalog().savedSearches().list();
        for (const SavedSearch& search : *list) {
            all.emplace_back(search.name, search.query);
        }
        return all;
    };
    using All = std::vector<std::pair<std::string, std::string>>;
    const auto made = desk.edits.addSavedSearch(" No caption ", "missing:caption kind:image");
    REQUIRE(made.has_value());
    CHECK(made->changeSet.savedSearchesChanged);
    REQUIRE(desk.edits.addSavedSearch("Élan", "elan").has_value());
    CHECK(kept() == All{{"Élan", "elan"}, {"No caption", "missing:caption kind:image"}});
    CHECK(desk.edits.addSavedSearch("Élan", "x").error().code == ErrorCode::AlreadyExists);
    CHECK(desk.edits.addSavedSearch("", "x").error().code == ErrorCode::InvalidInput);
    CHECK(desk.edits.addSavedSearch("y", " ").error().code == ErrorCode::InvalidInput);
    CHECK(kept().size() == 2);

    const SavedSearchId elan = desk.catalog().savedSearches().list()->front().id;
    const auto renamed = desk.edits.renameSavedSearch(elan, "Zest");
    REQUIRE(renamed.has_value());
    REQUIRE(desk.edits.setSavedSearch(elan, "zest").has_value());
    CHECK(kept() == All{{"No caption", "missing:caption kind:image"}, {"Zest", "zest"}});
    const auto gone = desk.edits.deleteSavedSearch(elan);
    REQUIRE(gone.has_value());
    CHECK(kept().size() == 1);
    REQUIRE(desk.edits.undo(gone->batch).has_value());
    REQUIRE(desk.edits.undo(renamed->batch).has_value());
    CHECK(kept() == All{{"Élan", "zest"}, {"No caption", "missing:caption kind:image"}});
    REQUIRE(desk.edits.undo(made->batch).has_value());
    CHECK(kept() == All{{"Élan", "zest"}});
    desk.requireClean();
}
