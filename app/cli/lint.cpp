// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_choice.h"
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/lint_sentence.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "core/house/house_style.h"
#include "core/house/lint_run.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct Options {
    AssetChoice choice;
    std::vector<std::string> fixes;
    std::vector<std::string> onlyRules;
    std::string least = "info";
};

json fixJson(const FieldContent& content) {
    if (const auto* const items = std::get_if<std::vector<std::string>>(&content)) {
        return *items;
    }
    return displayText(content);
}

json findingJson(const lint::Finding& finding) {
    json entry{{"rule", lint::ruleName(finding.rule)},
               {"severity", lint::severityName(finding.severity)},
               {"matter", lint::matterName(finding.matter)},
               {"field", metadataField(finding.field).key},
               {"language", finding.language},
               {"arguments", finding.arguments},
               {"message", sentence(finding)}};
    if (finding.end > finding.begin) {
        entry["bytes"] = {finding.begin, finding.end};
    }
    if (finding.fix) {
        entry["fix"] = fixJson(*finding.fix);
    }
    return entry;
}

json tallyJson(const house::LintTally& tally) {
    json severities = json::object();
    for (const lint::Severity severity :
         {lint::Severity::Error, lint::Severity::Warning, lint::Severity::Info}) {
        severities[std::string(lint::severityName(severity))] =
            tally.bySeverity[static_cast<std::size_t>(severity)];
    }
    json rules = json::object();
    for (const lint::RuleId rule : lint::allRules()) {
        if (const std::int64_t count = tally.byRule[static_cast<std::size_t>(rule)]; count > 0) {
            rules[std::string(lint::ruleName(rule))] = count;
        }
    }
    return {{"assets", tally.assets},
            {"with_findings", tally.assetsWithFindings},
            {"severities", std::move(severities)},
            {"rules", std::move(rules)},
            {"worst", lint::severityName(tally.worst)}};
}

void printFindings(const house::AssetFindings& asset) {
    printLine(harmless(fmt::format("{}  {}", asset.globalId.text(), asset.fileName)));
    for (const lint::Finding& finding : asset.findings) {
        const std::string language = finding.language.empty() ? "" : "[" + finding.language + "]";
        printLine(harmless(fmt::format("  {:<8}{:<16}{}{} {}{}", lint::severityName(finding.severity),
                                       lint::ruleName(finding.rule), metadataField(finding.field).key,
                                       language, sentence(finding), finding.fix ? "  (can be mended)" : "")));
    }
}

ExitStatus statusOf(lint::Severity worst) {
    switch (worst) {
    case lint::Severity::Error:
        return ExitStatus::LintErrors;
    case lint::Severity::Warning:
        return ExitStatus::LintWarnings;
    default:
        return ExitStatus::Fine;
    }
}

Result<std::vector<lint::RuleId>> rulesOf(const std::vector<std::string>& names) {
    std::vector<lint::RuleId> rules;
    for (const std::string& name : names) {
        const std::optional<lint::RuleId> rule = lint::ruleFromName(name);
        if (!rule) {
            return failure(ErrorCode::InvalidInput, name, "no rule has this name");
        }
        rules.push_back(*rule);
    }
    return rules;
}

/// The rules as the options ask for them: those not wanted are off.
Result<house::Style> styleFor(const catalog::Catalog& catalog, const Options& options) {
    const Result<std::vector<lint::RuleId>> only = rulesOf(options.onlyRules);
    if (!only) {
        return tl::unexpected(only.error());
    }
    Result<house::Style> style = house::styleOf(catalog);
    if (!style) {
        return style;
    }
    const lint::Severity least = lint::severityFromName(options.least).value_or(lint::Severity::Info);
    for (const lint::RuleId rule : lint::allRules()) {
        const bool isWanted = only->empty() || std::ranges::find(*only, rule) != only->end();
        if (!isWanted || style->rules.severityOf(rule) < least) {
            style->rules.severities[static_cast<std::size_t>(rule)] = lint::Severity::Off;
        }
    }
    return style;
}

/// The rules file is put there for a person to edit; where that can't be, the defaults hold all the same.
void offerRulesFile(const catalog::Catalog& catalog) {
    if (const Status written = house::HouseStyle(catalog.folder()).writeDefaults(); !written) {
        printMessage("fieldframe-cli: " + sentence(written.error()));
    }
}

Outcome check(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    offerRulesFile(**catalog);
    const Result<house::Style> style = styleFor(**catalog, options);
    const Result<std::vector<AssetId>> assets = chosenAssets(options.choice, **catalog, session.stop());
    if (!style || !assets) {
        return tl::unexpected(!style ? style.error() : assets.error());
    }
    json list = json::array();
    const auto sink = [&](house::AssetFindings&& asset) {
        if (!session.wantsJson) {
            printFindings(asset);
            return;
        }
        json findings = json::array();
        for (const lint::Finding& finding : asset.findings) {
            findings.push_back(findingJson(finding));
        }
        list.push_back(
            {{"id", asset.globalId.text()}, {"file", asset.fileName}, {"findings", std::move(findings)}});
    };
    ProgressLine line;
    jobs::ProgressReporter progress(line.sink());
    const auto tally = house::lintAssets(**catalog, *style, *assets, sink, progress, session.stop());
    if (!tally) {
        return tl::unexpected(tally.error());
    }
    session.tell({{"assets", std::move(list)}, {"summary", tallyJson(*tally)}},
                 fmt::format("{} of {} assets: {} errors, {} warnings, {} notes", tally->assetsWithFindings,
                             tally->assets, tally->bySeverity[3], tally->bySeverity[2],
                             tally->bySeverity[1]));
    return statusOf(tally->worst);
}

Outcome mend(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    offerRulesFile(**catalog);
    const Result<std::vector<lint::RuleId>> rules = rulesOf(options.fixes);
    const Result<house::Style> style = house::styleOf(**catalog);
    const Result<std::vector<AssetId>> assets = chosenAssets(options.choice, **catalog, session.stop());
    if (!rules || !style || !assets) {
        return tl::unexpected(!rules ? rules.error() : !style ? style.error() : assets.error());
    }
    ProgressLine line;
    jobs::ProgressReporter progress(line.sink());
    return tellReceipt(session,
                       house::mendAssets(**catalog, *style, *assets, *rules, progress, session.stop()));
}

} // namespace

void addLint(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "lint", "Check assets against the catalog's house style; status 4 for warnings, 5 for errors");
    addAssetChoice(*command, options->choice);
    command
        ->add_option("--fix", options->fixes,
                     "Mend what this rule finds, in one undo; may stand several times")
        ->type_name("RULE")
        ->expected(1)
        ->take_all();
    command->add_option("--rule", options->onlyRules, "Check only this rule; may stand several times")
        ->type_name("RULE")
        ->expected(1)
        ->take_all();
    command->add_option("--severity", options->least, "The least to be told: info, warning or error")
        ->type_name("SEVERITY")
        ->check(CLI::IsMember({"info", "warning", "error"}))
        ->capture_default_str();
    command->callback([&session, options] {
        session.finish(options->fixes.empty() ? check(session, *options) : mend(session, *options));
    });
}

} // namespace fieldframe::cli
