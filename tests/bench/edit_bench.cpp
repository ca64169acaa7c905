// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_edit FOLDER ROWS: makes a synthetic catalog of ROWS pictures in FOLDER and a copy of its database,
// edits all pictures at once in the one and updates the same values and text index by bare SQL in the other,
// turn about, and takes each back. Both are durable when the clock stops. A JSON object on standard output,
// with all samples.

#include "core/catalog/asset_store.h"
#include "core/edit/edit_service.h"
#include "core/search/searcher.h"
#include "tests/bench/bare_edit.h"
#include "tests/bench/synthetic_library.h"

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <cstdlib>
#include <iostream>

namespace {

using namespace fieldframe;
using nlohmann::json;

constexpr int kRounds = 5;
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

double timed(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// One edit of all pictures and its undo, by us and by bare SQL, in turns.
class Duel {
public:
    Duel(const catalog::Catalog& catalog, bench::BareEdit& bare, std::vector<AssetId> assets, FieldId field,
         bench::BareColumn column)
        : m_catalog(catalog)
        , m_edits(catalog)
        , m_bare(bare)
        , m_assets(std::move(assets))
        , m_field(field)
        , m_column(column) {}

    void round(int number) {
        const std::string text = "International Organization for Migration, number " + std::to_string(number);
        const auto oursFirst = number % 2 == 0;
        for (const bool ours : {oursFirst, !oursFirst}) {
            (ours ? m_edit : m_bareEdit).push_back(ours ? edit(text) : bareEdit(text));
            (ours ? m_undo : m_bareUndo).push_back(ours ? undo() : bareUndo());
        }
    }

    void forgetSamples() {
        for (auto* const samples : {&m_edit, &m_undo, &m_bareEdit, &m_bareUndo}) {
            samples->clear();
        }
    }

    [[nodiscard]] json runs(const std::string& what) const {
        return {{{"what", what + ", edited"},
                 {"rows", m_assets.size()},
                 {"ours_ms", m_edit},
                 {"bare_ms", m_bareEdit}},
                {{"what", what + ", undone"},
                 {"rows", m_assets.size()},
                 {"ours_ms", m_undo},
                 {"bare_ms", m_bareUndo}}};
    }

private:
    double edit(const std::string& text) {
        const edit::FieldEdit edit{m_field, {}, text};
        const double time =
            timed([&] { m_batch = take(m_edits.setFields(m_assets, std::span(&edit, 1))).batch; });
        settle();
        return time;
    }

    double undo() {
        const double time = timed([&] { static_cast<void>(take(m_edits.undo(m_batch))); });
        settle();
        return time;
    }

    double bareEdit(const std::string& text) {
        m_bare.remember(m_column);
        const double time = timed([&] { m_bare.edit(m_column, text); });
        m_bare.settle();
        return time;
    }

    double bareUndo() {
        const double time = timed([&] { m_bare.undo(m_column); });
        m_bare.settle();
        return time;
    }

    /// The log is copied back after a commit, in both before the next clock starts.
    void settle() const {
        static_cast<void>(take(m_catalog.write(catalog::Cause::Hand, catalog::Catalog::Lane::Interactive,
                                               [](catalog::ChangeWriter&) { return Status(); })));
    }

    const catalog::Catalog& m_catalog;
    edit::EditService m_edits;
    bench::BareEdit& m_bare;
    std::vector<AssetId> m_assets;
    FieldId m_field;
    bench::BareColumn m_column;
    GlobalId m_batch;
    std::vector<double> m_edit, m_undo, m_bareEdit, m_bareUndo;
};

json measured(const std::filesystem::path& folder, std::size_t rows) {
    { static_cast<void>(take(bench::makeLibrary(folder, rows, std::min(kGalleryItems, rows)))); }
    const std::filesystem::path copy = folder.parent_path() / "bare.db";
    std::filesystem::copy_file(folder / "catalog.db", copy,
                               std::filesystem::copy_options::overwrite_existing);
    const auto catalog = take(catalog::Catalog::open(folder));
    const std::vector<AssetId> all = take(search::Searcher(*catalog).search({}));
    bench::BareEdit bare(copy);
    json runs = json::array();
    const std::array duels{std::tuple("credit line", FieldId::CreditLine, bench::BareColumn::Credit),
                           std::tuple("caption", FieldId::Caption, bench::BareColumn::Caption)};
    for (const auto& [what, field, column] : duels) {
        Duel duel(*catalog, bare, all, field, column);
        duel.round(0);
        duel.forgetSamples();
        for (int round = 1; round <= kRounds; ++round) {
            duel.round(round);
        }
        for (json& run : duel.runs(what)) {
            runs.push_back(std::move(run));
        }
    }
    return {{"name", "edit-many"}, {"rows", rows}, {"runs", std::move(runs)}};
}

} // namespace

int main(int argc, char* argv[]) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 3) {
        std::cerr << "usage: bench_edit FOLDER ROWS\n";
        return 2;
    }
    try {
        std::cout << measured(arguments[1], std::strtoull(arguments[2], nullptr, 10)).dump() << '\n';
    } catch (const std::exception& failed) {
        std::cerr << "bench_edit: " << failed.what() << '\n';
        return 1;
    }
    return 0;
}
