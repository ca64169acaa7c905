// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_service.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

#include <random>

using namespace fieldframe;
using namespace fieldframe::catalog;
using namespace fieldframe::edit;
using test::CatalogFixture;
using test::newAsset;

namespace {

constexpr int kAssets = 12;
constexpr int kSteps = 60;

/// All that a person can see, as text.
std::string visible(const Catalog& catalog, const std::vector<AssetId>& assets) {
    nlohmann::json all;
    for (const AssetId id : assets) {
        const auto details = catalog.assets().details(id);
        if (!details) {
            all["assets"].push_back("removed");
            continue;
        }
        const AssetSummary& summary = details->summary;
        all["assets"].push_back({details->metadata, summary.rating, summary.label,
                                 static_cast<int>(summary.pick), summary.hasCaption,
                                 summary.takenLocalMilliseconds.value_or(0), details->galleries.size()});
    }
    const auto found1 = catalog.galleries().list(GalleryList::All);
    for (const GallerySummary& gallery : *found1) {
        nlohmann::json items;
        const auto found2 = catalog.galleries().items(gallery.id);
        for (const GalleryItem& item : *found2) {
            items.push_back({item.asset.value, item.rank});
        }
        all["galleries"].push_back({gallery.title, gallery.introduction, gallery.shownCreditLine,
                                    gallery.count, gallery.categories, gallery.isPicked, gallery.published,
                                    gallery.cover ? gallery.cover->value : 0, items});
    }
    const auto found3 = catalog.categories().tree();
    for (const Category& category : *found3) {
        all["categories"].push_back({category.name, category.depth, category.galleryCount});
    }
    return all.dump();
}

/// One thing that somebody at the desk might do.
class RandomDesk {
public:
    RandomDesk(const Catalog& catalog, std::vector<AssetId> assets, unsigned seed)
        : m_catalog(catalog)
        , m_edits(catalog)
        , m_assets(std::move(assets))
        , m_random(seed) {}

    /// The batch; nothing where it was refused or changed nothing.
    std::optional<GlobalId> step() {
        switch (m_random() % 9) {
        case 0: {
            const FieldEdit edit{FieldId::Caption, number() % 2 == 0 ? "" : "fr", word()};
            return batchOf(m_edits.setFields(some(), std::span(&edit, 1)));
        }
        case 1: {
            const FieldEdit edit{FieldId::Creator, {}, std::vector<std::string>{word()}};
            return batchOf(m_edits.setFields(some(), std::span(&edit, 1)));
        }
        case 2:
            return batchOf(m_edits.setRating(some(), static_cast<int>(number() % 6)));
        case 3:
            return batchOf(m_edits.setPick(some(), static_cast<Pick>(static_cast<int>(number() % 3) - 1)));
        case 4:
            return number() % 4 == 0 ? batchOf(m_edits.removeAssets(std::span(m_assets).first(1)))
                                     : std::nullopt;
        default:
            return galleryStep();
        }
    }

private:
    std::optional<GlobalId> galleryStep() {
        const auto galleries = m_catalog.galleries().list(GalleryList::All).value();
        if (galleries.size() < 2) {
            GalleryEdit edit;
            edit.title = word() + std::to_string(++m_made);
            const auto made = m_edits.createGallery(edit, some());
            if (!made) {
                return std::nullopt;
            }
            const auto summary = m_catalog.galleries().summary(*made);
            return m_catalog.journal().ofTarget(summary->globalId)->front().batch;
        }
        const GallerySummary& gallery = galleries[number() % galleries.size()];
        switch (number() % 6) {
        case 0:
            return batchOf(m_edits.addToGallery(gallery.id, some()));
        case 1:
            return batchOf(m_edits.removeFromGallery(gallery.id, some()));
        case 2:
            return batchOf(m_edits.moveInGallery(gallery.id, some(), std::nullopt));
        case 3:
            return number() % 4 == 0 ? batchOf(m_edits.deleteGallery(gallery.id)) : std::nullopt;
        case 4: {
            const auto tree = m_catalog.categories().tree().value();
            GalleryEdit edit;
            edit.categories = std::vector{tree[number() % tree.size()].id, tree[number() % tree.size()].id};
            edit.isPicked = number() % 2 == 0;
            return batchOf(m_edits.editGallery(gallery.id, edit));
        }
        default: {
            const auto tree = m_catalog.categories().tree().value();
            const CategoryId category = tree[number() % tree.size()].id;
            return number() % 2 == 0
                       ? batchOf(m_edits.moveCategory(category, tree[number() % tree.size()].id))
                       : batchOf(m_edits.deleteCategory(category));
        }
        }
    }

    std::size_t number() { return m_random(); }
    std::string word() { return std::string(1 + number() % 3, static_cast<char>('a' + number() % 5)); }
    /// One to three that are there.
    std::vector<AssetId> some() {
        std::vector<AssetId> chosen;
        for (std::size_t i = 0; i <= number() % 3; ++i) {
            const AssetId id = m_assets[number() % m_assets.size()];
            const bool isLive = !m_catalog.assets().summaries(std::span(&id, 1))->empty();
            if (isLive && std::ranges::find(chosen, id) == chosen.end()) {
                chosen.push_back(id);
            }
        }
        return chosen;
    }
    static std::optional<GlobalId> batchOf(const EditService::Receipt& receipt) {
        return receipt && receipt->changes > 0 ? std::optional(receipt->batch) : std::nullopt;
    }

    const Catalog& m_catalog;
    EditService m_edits;
    std::vector<AssetId> m_assets;
    std::mt19937 m_random;
    int m_made = 0;
};

} // namespace

TEST_CASE("whatever was done, undone backwards, leaves all as it was at each step") {
    const auto seed = static_cast<unsigned>(GENERATE(1, 2, 3, 4, 5, 6));
    INFO("seed " << seed);
    const CatalogFixture fixture;
    std::vector<AssetId> assets;
    for (int i = 0; i < kAssets; ++i) {
        DescriptiveMetadata metadata;
        metadata.set(test::textValue(FieldId::Caption, "Caption " + std::to_string(i)));
        metadata.set(test::listValue(FieldId::Creator, {"Creator " + std::to_string(i % 3)}));
        assets.push_back(fixture.add(newAsset(i, metadata)).id);
    }
    RandomDesk desk(fixture.catalog(), assets, seed);
    const EditService edits(fixture.catalog());
    std::vector<std::pair<GlobalId, std::string>> done;
    for (int i = 0; i < kSteps; ++i) {
        const std::string before = visible(fixture.catalog(), assets);
        if (const auto batch = desk.step()) {
            done.emplace_back(*batch, before);
        }
    }
    REQUIRE(done.size() > 10);
    fixture.requireClean();
    for (; !done.empty(); done.pop_back()) {
        const auto undone = edits.undo(done.back().first);
        INFO((undone ? std::string() : undone.error().subject + ": " + undone.error().detail));
        REQUIRE(undone.has_value());
        REQUIRE(visible(fixture.catalog(), assets) == done.back().second);
    }
    fixture.requireClean();
}
