// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_library FOLDER ROWS NAME...: makes a synthetic catalog in FOLDER and times search, Home and the grid
// page against the bare SQL that gives the same rows, turn about. A JSON object a name on standard output,
// with all samples.

#include "core/catalog/asset_store.h"
#include "core/catalog/category_store.h"
#include "core/catalog/gallery_store.h"
#include "core/search/parser.h"
#include "core/search/searcher.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/synthetic_library.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>

namespace {

using namespace fieldframe;
using bench::BareSql;
using nlohmann::json;

constexpr int kRounds = 41;
constexpr std::size_t kPage = 200;
constexpr std::size_t kGalleryItems = 1'000;

class Failed : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <class Value>
Value take(Result<Value> result) {
    if (!result) {
        throw Failed(result.error().subject + ": " + result.error().detail);
    }
    return std::move(*result);
}

/// Milliseconds of @p work, which returns the number of rows it gave.
double timed(const std::function<std::size_t()>& work, std::size_t& rows) {
    const auto begin = std::chrono::steady_clock::now();
    rows = work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Runs both turn about, the first time unmeasured; they must give the same number of rows.
json compared(const std::string& what, const std::function<std::size_t()>& ours,
              const std::function<std::size_t()>& bare, std::string_view sql) {
    json run{{"what", what}, {"sql", sql}, {"ours_ms", json::array()}, {"bare_ms", json::array()}};
    for (int round = 0; round <= kRounds; ++round) {
        std::size_t ourRows = 0;
        std::size_t bareRows = 0;
        double ourTime = 0;
        double bareTime = 0;
        // Whoever comes first warms the processor's caches for the other.
        if (round % 2 == 0) {
            ourTime = timed(ours, ourRows);
            bareTime = timed(bare, bareRows);
        } else {
            bareTime = timed(bare, bareRows);
            ourTime = timed(ours, ourRows);
        }
        if (ourRows != bareRows) {
            throw Failed(what + ": " + std::to_string(ourRows) + " rows, bare SQL has " +
                         std::to_string(bareRows));
        }
        run["rows"] = ourRows;
        if (round > 0) {
            run["ours_ms"].push_back(ourTime);
            run["bare_ms"].push_back(bareTime);
        }
    }
    return run;
}

json searches(const bench::SyntheticLibrary& library, BareSql& bare) {
    const search::Searcher searcher(*library.catalog);
    const auto& words = library.words;
    constexpr std::string_view kAll =
        "SELECT id FROM assets WHERE removed_at IS NULL ORDER BY taken_local DESC, id DESC";
    constexpr std::string_view kImages =
        "SELECT id FROM assets WHERE removed_at IS NULL AND kind = 1 ORDER BY taken_local DESC, id DESC";
    constexpr std::string_view kPicked =
        "SELECT id FROM assets WHERE removed_at IS NULL AND pick <> 0 AND pick = 1"
        " ORDER BY taken_local DESC, id DESC";
    constexpr std::string_view kWords = "SELECT a.id FROM asset_fts f JOIN assets a ON a.id = f.rowid"
                                        " WHERE asset_fts MATCH ? AND a.removed_at IS NULL"
                                        " ORDER BY a.taken_local DESC, a.id DESC";
    struct Case {
        std::string typed;
        std::string_view sql;
        std::string match;
    };
    const std::vector<Case> cases{
        {"", kAll, ""},
        {"kind:image", kImages, ""},
        {"pick:yes", kPicked, ""},
        {words.common, kWords, words.common},
        {words.usual, kWords, words.usual},
        {words.rare, kWords, words.rare},
        {words.usual + " " + words.common, kWords, words.usual + " AND " + words.common},
        {words.usual + " -" + words.common, kWords, words.usual + " NOT " + words.common},
        {"\"" + words.phrase + "\"", kWords, "\"" + words.phrase + "\""},
        {"caption:" + words.usual, kWords, "caption : " + words.usual},
        {words.beginning + "*", kWords, words.beginning + " *"},
    };
    json runs = json::array();
    for (const Case& one : cases) {
        const auto ours = [&] {
            search::Query query;
            query.terms = search::parseTerms(one.typed, search::LastWord::Whole);
            return take(searcher.search(query)).size();
        };
        runs.push_back(compared(
            one.typed, ours, [&] { return bare.ids(one.sql, one.match).size(); }, one.sql));
    }
    return runs;
}

json home(const bench::SyntheticLibrary& library, BareSql& bare) {
    const auto ours = [&](catalog::GalleryList list) {
        std::size_t rows = take(library.catalog->categories().tree()).size();
        for (const GallerySummary& gallery : take(library.catalog->galleries().list(list))) {
            rows += 1 + gallery.pictures.size();
        }
        return rows;
    };
    json runs = json::array();
    const auto add = [&](const char* what, catalog::GalleryList list, std::string_view galleries) {
        runs.push_back(compared(
            what, [&] { return ours(list); }, [&] { return bare.home(galleries); }, galleries));
    };
    add("editors' picks", catalog::GalleryList::Picked, bench::kPickedGalleries);
    add("latest", catalog::GalleryList::Latest, bench::kLatestGalleries);
    add("all galleries", catalog::GalleryList::All, bench::kAllGalleries);
    return runs;
}

json gridPages(const bench::SyntheticLibrary& library, BareSql& bare) {
    const search::Searcher searcher(*library.catalog);
    const std::vector<AssetId> all = take(searcher.search({}));
    // Both draw the same pages, each from a generator of its own.
    const auto nextPage = [&all](std::mt19937& random) {
        const std::size_t begin = random() % (all.size() - std::min(kPage, all.size() - 1));
        return std::span(all).subspan(begin, std::min(kPage, all.size() - begin));
    };
    json runs = json::array();
    runs.push_back(compared(
        "a page of 200 anywhere",
        [&, random = std::mt19937(1)]() mutable { // NOLINT: the same pages at each run.
            return take(library.catalog->assets().summaries(nextPage(random))).size();
        },
        [&, random = std::mt19937(1)]() mutable { // NOLINT
            return bare.summaries(nextPage(random));
        },
        bench::kSummary));
    return runs;
}

json measured(const std::string& name, const bench::SyntheticLibrary& library, BareSql& bare) {
    if (name == "library-search") {
        return searches(library, bare);
    }
    if (name == "library-home") {
        return home(library, bare);
    }
    if (name == "library-grid") {
        return gridPages(library, bare);
    }
    throw Failed("no benchmark is called " + name);
}

} // namespace

int main(int argc, char* argv[]) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() < 4) {
        std::cerr << "usage: bench_library FOLDER ROWS NAME...\n";
        return 2;
    }
    try {
        const std::filesystem::path folder = arguments[1];
        const auto rows = static_cast<std::size_t>(std::strtoull(arguments[2], nullptr, 10));
        const auto begin = std::chrono::steady_clock::now();
        const bench::SyntheticLibrary library =
            take(bench::makeLibrary(folder, rows, std::min(kGalleryItems, rows)));
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
        std::cerr << "made " << rows << " rows in " << seconds.count() << " s\n";
        BareSql bare(folder / "catalog.db");
        for (const char* const name : arguments.subspan(3)) {
            std::cout << json{{"name", name}, {"rows", rows}, {"runs", measured(name, library, bare)}}.dump()
                      << '\n';
        }
    } catch (const std::exception& failed) {
        std::cerr << "bench_library: " << failed.what() << '\n';
        return 1;
    }
    return 0;
}
