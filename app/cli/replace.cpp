// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_choice.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/plan_output.h"
#include "core/batch/find_replace.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

struct Options {
    batch::FindReplace wanted;
    std::vector<std::string> fields;
    std::vector<std::string> languages;
    AssetChoice choice;
    bool isDryRun = false;
};

Result<batch::FindReplace> wantedOf(const Options& options) {
    batch::FindReplace wanted = options.wanted;
    for (const std::string& name : options.fields) {
        const MetadataField* const field = findMetadataField(name);
        if (field == nullptr) {
            return failure(ErrorCode::InvalidInput, name, "no field of that name");
        }
        wanted.fields.push_back(field->id);
    }
    for (const std::string& language : options.languages) {
        wanted.languages.push_back(language == "x-default" ? std::string() : language);
    }
    return wanted;
}

Outcome replace(const Session& session, const Options& options) {
    const auto wanted = wantedOf(options);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    const auto catalog =
        openCatalog(session, options.isDryRun ? catalog::Access::ReadOnly : catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto assets = chosenAssets(options.choice, **catalog, session.stop());
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    const auto plan = batch::planReplace(**catalog, *wanted, *assets, session.stop());
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    return finishPlan(session, **catalog, *plan, options.isDryRun);
}

} // namespace

void addReplace(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("replace", "Find and replace in the texts of assets");
    command->add_option("FIND", options->wanted.sought, "What to look for")->required();
    command->add_option("WITH", options->wanted.replacement, "What to put instead; \"\" takes it out")
        ->required();
    addAssetChoice(*command, options->choice);
    command->add_flag("--regex", options->wanted.options.isRegularExpression,
                      "FIND is a regular expression; $1 in WITH is its first group");
    command->add_flag("--match-case", options->wanted.options.matchesCase, "Capital letters count");
    command->add_flag("--whole-words", options->wanted.options.wholeWords, "Not within a word");
    command->add_option("--field", options->fields, "Only in this field; may be given again")
        ->type_name("FIELD")
        ->take_all()
        ->expected(1);
    command
        ->add_option("--language", options->languages,
                     "Only in this language (fr, x-default); may be given again")
        ->type_name("TAG")
        ->take_all()
        ->expected(1);
    command->add_flag("--dry-run", options->isDryRun, "Print every change and make none");
    command->callback([&session, options] { session.finish(replace(session, *options)); });
}

} // namespace fieldframe::cli
