// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden: `test_catalog [load]` fills a catalog with a hundred thousand assets and prints what things cost.
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <chrono>
#include <iostream>

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;
using test::newAsset;

namespace {

constexpr int kAssets = 100'000;
constexpr int kBatch = 500;
constexpr int kGalleries = 1'000;

template <class Work>
double milliseconds(const char* what, const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    std::cout << what << ": " << took.count() << " ms" << std::endl;
    return took.count();
}

DescriptiveMetadata metadataOf(int number) {
    const std::string n = std::to_string(number);
    std::string caption = "Families displaced by the floods queue for shelter kits at the site number " + n;
    for (int i = 0; i < 5; ++i) {
        caption +=
            " while volunteers of the local committee register people and hand out water, blankets and tools";
    }
    DescriptiveMetadata metadata;
    metadata.set(test::textValue(FieldId::Headline, "Flood response " + n));
    metadata.set(test::textValue(FieldId::Caption, caption));
    metadata.set(test::textValue(FieldId::CreditLine, "IOM/Photographer " + std::to_string(number % 40)));
    metadata.set(test::listValue(FieldId::Creator, {"Photographer " + std::to_string(number % 40)}));
    metadata.set(
        test::listValue(FieldId::Keywords, {"flood", "shelter", "site " + std::to_string(number % 100)}));
    metadata.set(test::textValue(FieldId::City, "Bujumbura"));
    metadata.set(test::textValue(FieldId::Country, "Burundi"));
    metadata.set(
        test::textValue(FieldId::DateCreated, "2021-05-0" + std::to_string(1 + number % 9) + "T10:00:00"));
    metadata.set(test::textValue(FieldId::Rating, std::to_string(number % 6)));
    return metadata;
}

} // namespace

TEST_CASE("a hundred thousand assets load, list and check in time", "[.][load]") {
    const CatalogFixture fixture;
    std::vector<GlobalId> assets;
    std::vector<AssetId> ids;
    const double load = milliseconds("load", [&] {
        for (int from = 0; from < kAssets; from += kBatch) {
            fixture.write(
                [&](ChangeWriter& writer) -> Status {
                    for (int i = from; i < from + kBatch; ++i) {
                        const auto added = writer.addAsset(
                            newAsset(i, metadataOf(i), "/pictures/" + std::to_string(i / 1000)));
                        if (!added) {
                            return tl::unexpected<Error>(added.error());
                        }
                        assets.push_back(added->globalId);
                        ids.push_back(added->id);
                    }
                    return {};
                },
                Cause::Import);
        }
    });
    std::cout << "each: " << load / kAssets << " ms" << std::endl;
    milliseconds("galleries", [&] {
        constexpr std::size_t kEach = kAssets / kGalleries;
        for (std::size_t i = 0; i < kGalleries; ++i) {
            fixture.gallery("Gallery " + std::to_string(i),
                            {assets.begin() + static_cast<std::ptrdiff_t>(i * kEach),
                             assets.begin() + static_cast<std::ptrdiff_t>((i + 1) * kEach)});
        }
    });
    const AssetStore& store = fixture.catalog().assets();
    for (int run = 0; run < 3; ++run) {
        milliseconds("summaries of 200", [&] {
            CHECK(store.summaries(std::span(ids).subspan(static_cast<std::size_t>(run) * 30'000, 200))
                      ->size() == 200);
        });
    }
    milliseconds("details", [&] { CHECK(store.details(ids[500]).has_value()); });
    for (int run = 0; run < 3; ++run) {
        milliseconds("all galleries", [&] {
            CHECK(fixture.catalog().galleries().list(GalleryList::All)->size() == kGalleries);
        });
    }
    milliseconds("folders", [&] { CHECK(store.folders()->size() == 100); });
    milliseconds("rate one", [&] {
        fixture.write([&](ChangeWriter& writer) {
            return writer.change({TargetKind::Asset, assets[7], "rating", ""}, "4");
        });
    });
    milliseconds("statistics", [&] { CHECK(fixture.catalog().statistics()->images == kAssets); });
    milliseconds("snapshot", [&] { CHECK(fixture.catalog().snapshot().has_value()); });
    milliseconds("check", [&] { fixture.requireClean(); });
}
