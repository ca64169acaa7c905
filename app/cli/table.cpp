// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_choice.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/plan_output.h"
#include "core/batch/table.h"


#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

struct Options {
    std::string file;
    std::string charset;
    batch::TableOptions table;
    AssetChoice choice;
    bool isDryRun = false;
};

Outcome apply(const Session& session, const Options& options) {
    const auto table = batch::readTable(options.file, options.charset);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto catalog =
        openCatalog(session, options.isDryRun ? catalog::Access::ReadOnly : catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    batch::TableOptions wanted = options.table;
    if (!options.choice.isEmpty()) {
        auto among = chosenAssets(options.choice, **catalog, session.stop());
        if (!among) {
            return tl::unexpected(among.error());
        }
        wanted.among = std::move(*among);
    }
    const auto plan = batch::planTable(**catalog, *table, wanted, session.stop());
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    if (!session.wantsJson) {
        for (const std::string& head : table->unknown) {
            printMessage("no field is called " + head + "; its column is left out");
        }
    }
    return finishPlan(session, **catalog, plan->plan, options.isDryRun,
                      {{"rows", table->rows.size()},
                       {"matched", plan->matched},
                       {"unmatched", plan->unmatched},
                       {"ambiguous", plan->ambiguous},
                       {"unknown_columns", table->unknown}});
}

} // namespace

void addTable(CLI::App& app, Session& session) {
    CLI::App* parent = app.add_subcommand("table", "Take captions and credits from a table");
    parent->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent->add_subcommand("apply", "Take them from a CSV file: a row a picture, a column a field");
    command->add_option("FILE", options->file, "CSV with a column \"file\" or \"id\", such as captions.csv")
        ->required();
    addAssetChoice(*command, options->choice);
    command
        ->add_option("--encoding", options->charset,
                     "Its character set, such as windows-1256; else found out")
        ->type_name("NAME");
    command->add_flag("--empty-clears", options->table.emptyCellsClear,
                      "An empty cell takes away what the field says");
    command->add_flag("--only-empty", options->table.onlyEmptyFields,
                      "Leave alone what a field says already");
    command->add_flag("--dry-run", options->isDryRun, "Print every change and make none");
    command->callback([&session, options] { session.finish(apply(session, *options)); });
}

} // namespace fieldframe::cli
