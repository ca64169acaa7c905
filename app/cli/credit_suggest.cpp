// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_choice.h"
#include "app/cli/change.h"
#include "app/cli/credit_commands.h"
#include "app/cli/credit_json.h"
#include "app/cli/output.h"
#include "core/catalog/asset_store.h"
#include "core/house/agencies.h"
#include "core/house/credit_suggestions.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using house::CreditSuggestion;
using nlohmann::json;

struct Options {
    AssetChoice choice;
    std::string form;
    std::string style;
    std::string agency;
    bool isReplacing = false;
};

/// Without a choice, all assets.
Result<std::vector<CreditSuggestion>> suggestions(const Session& session, const catalog::Catalog& catalog,
                                                  const Options& options) {
    AssetChoice choice = options.choice;
    choice.isAll = choice.isAll || choice.isEmpty();
    const Result<std::vector<AssetId>> assets = chosenAssets(choice, catalog, session.stop());
    const Result<credit::AgencyTable> table = house::Agencies(catalog.folder()).table();
    if (!assets || !table) {
        return tl::unexpected(!assets ? assets.error() : table.error());
    }
    auto found = house::creditSuggestions(catalog, *table, *assets, session.stop());
    if (found && !options.form.empty()) {
        std::erase_if(*found, [&](const CreditSuggestion& one) { return one.form != options.form; });
    }
    return found;
}

json suggestionJson(const CreditSuggestion& suggestion, const AssetSummary& asset) {
    json fields = json::object();
    for (const edit::FieldEdit& edit : suggestion.edits) {
        fields[std::string(metadataField(edit.field).key)] = displayText(edit.content);
    }
    return {{"id", asset.globalId.text()},
            {"file", asset.fileName},
            {"credit_line", suggestion.line},
            {"form", suggestion.form},
            {"parsed", creditJson(suggestion.parsed)},
            {"suggested", std::move(fields)}};
}

Outcome suggest(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto found = suggestions(session, **catalog, options);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::map<std::string, std::int64_t> forms;
    json list = json::array();
    Table lines({"ID", "CREDIT LINE", "FIELD", "SUGGESTED", "CONFIDENCE"});
    for (const CreditSuggestion& one : *found) {
        const auto summaries = (*catalog)->assets().summaries(std::span(&one.asset, 1));
        if (!summaries) {
            return tl::unexpected(summaries.error());
        }
        if (summaries->empty()) {
            continue;
        }
        ++forms[one.form];
        list.push_back(suggestionJson(one, summaries->front()));
        for (const edit::FieldEdit& edit : one.edits) {
            lines.add({summaries->front().globalId.text(), one.line,
                       std::string(metadataField(edit.field).key), displayText(edit.content),
                       std::string(credit::confidenceName(one.parsed.confidence))});
        }
    }
    if (session.wantsJson) {
        printJson({{"suggestions", std::move(list)}, {"forms", forms}});
    } else {
        lines.print();
    }
    return ExitStatus::Fine;
}

Outcome accept(const Session& session, const Options& options) {
    if (options.choice.isEmpty() && options.form.empty()) {
        return tl::unexpected(Error{ErrorCode::InvalidInput, "credit accept",
                                    "ID..., --gallery, --search, --all or --form is wanted"});
    }
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto found = suggestions(session, **catalog, options);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return tellReceipt(session, house::acceptCredits(**catalog, *found));
}

Outcome compose(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<std::vector<AssetId>> assets = chosenAssets(options.choice, **catalog, session.stop());
    const Result<credit::AgencyTable> table = house::Agencies((*catalog)->folder()).table();
    if (!assets || !table) {
        return tl::unexpected(!assets ? assets.error() : table.error());
    }
    return tellReceipt(
        session,
        house::composeCredits(**catalog, *table, *assets, options.style, options.agency,
                              options.isReplacing ? house::Compose::Replace : house::Compose::WhereEmpty));
}

using Run = Outcome (*)(const Session&, const Options&);

std::pair<CLI::App*, std::shared_ptr<Options>> addVerb(CLI::App& parent, Session& session,
                                                       const std::string& name,
                                                       const std::string& description, Run run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand(name, description);
    addAssetChoice(*command, options->choice);
    command->callback([&session, options, run] { session.finish(run(session, *options)); });
    return {command, options};
}

} // namespace

void addCreditSuggestions(CLI::App& credit, Session& session) {
    const auto [suggesting, suggested] =
        addVerb(credit, session, "suggest",
                "What credit lines say for fields that are empty; nothing is changed", suggest);
    suggesting->add_option("--form", suggested->form, "Only credit lines of this form")->type_name("FORM");
    const auto [accepting, accepted] =
        addVerb(credit, session, "accept", "Fill the empty fields with what `credit suggest` says", accept);
    accepting->add_option("--form", accepted->form, "Credit lines of this form, as `credit suggest` names it")
        ->type_name("FORM");
    const auto [composing, composed] = addVerb(
        credit, session, "compose", "Write credit lines in a house style where there are none", compose);
    composing
        ->add_option("--style", composed->style,
                     "Such as \"© {agency} {year}/{creator}\"; also {distributor} and {asset_code}")
        ->type_name("STYLE")
        ->required();
    composing->add_option("--agency", composed->agency, "Whose pictures they are, where nothing says so")
        ->type_name("NAME");
    composing->add_flag("--replace", composed->isReplacing, "Write those anew that are there");
}

} // namespace fieldframe::cli
