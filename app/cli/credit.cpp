// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/credit_commands.h"
#include "app/cli/credit_json.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "core/house/agencies.h"
#include "core/house/this_year.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <iostream>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct Options {
    std::vector<std::string> texts;
    std::vector<std::string> creators;
    std::string name;
    std::vector<std::string> aliases;
    bool distributes = false;
    bool isOwn = false;
};

void parseLine(const std::string& line, const credit::AgencyTable& table, const Options& options) {
    printJson(creditJson(credit::parseCredit(line, table, {options.creators, house::thisYear()})));
}

/// No catalog is needed: where there is one, its agencies count.
Outcome parse(const Session& session, const Options& options) {
    const Result<credit::AgencyTable> table = house::Agencies(session.catalogFolder()).table();
    if (!table) {
        return tl::unexpected(table.error());
    }
    for (const std::string& text : options.texts) {
        if (text != "-") {
            parseLine(text, *table, options);
            continue;
        }
        for (std::string line; std::getline(std::cin, line) && !session.stop().stop_requested();) {
            if (line.ends_with('\r')) {
                line.pop_back();
            }
            parseLine(line, *table, options);
        }
    }
    return ExitStatus::Fine;
}

json agencyJson(const credit::Agency& agency) {
    return {{"name", agency.name}, {"aliases", agency.aliases}, {"distributes", agency.distributes}};
}

Outcome listAgencies(const Session& session, const Options& options) {
    const house::Agencies agencies(session.catalogFolder());
    const Result<credit::AgencyTable> table = agencies.table();
    const Result<credit::AgencyEdits> own = agencies.own();
    if (!table || !own) {
        return tl::unexpected(!table ? table.error() : own.error());
    }
    const std::span<const credit::Agency> shown =
        options.isOwn ? std::span<const credit::Agency>(own->agencies) : table->agencies();
    json list = json::array();
    Table lines({"NAME", "PASSES ON", "ALSO"});
    for (const credit::Agency& agency : shown) {
        list.push_back(agencyJson(agency));
        lines.add({agency.name, agency.distributes ? "yes" : "",
                   fmt::format("{}", fmt::join(agency.aliases, "; "))});
    }
    if (session.wantsJson) {
        printJson({{"agencies", std::move(list)}, {"file", jsonPath(agencies.file())}});
    } else {
        lines.print();
    }
    return ExitStatus::Fine;
}

/// The agencies' file stands in the folder of a catalog; there must be one.
Outcome withCatalog(const Session& session, const std::function<Outcome(const catalog::Catalog&)>& work) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    return work(**catalog);
}

Outcome addAgency(const Session& session, const Options& options) {
    return withCatalog(session, [&](const catalog::Catalog& catalog) -> Outcome {
        const house::Agencies agencies(catalog.folder());
        const Result<credit::AgencyTable> table = agencies.table();
        if (!table) {
            return tl::unexpected(table.error());
        }
        credit::Agency agency{options.name, {}, options.distributes};
        if (const credit::Agency* const known = table->find(options.name)) {
            agency = *known;
            agency.distributes = agency.distributes || options.distributes;
        }
        for (const std::string& alias : options.aliases) {
            if (std::ranges::find(agency.aliases, alias) == agency.aliases.end()) {
                agency.aliases.push_back(alias);
            }
        }
        if (const Status put = agencies.put(agency); !put) {
            return tl::unexpected(put.error());
        }
        session.tell(agencyJson(agency), "Known: " + agency.name);
        return ExitStatus::Fine;
    });
}

Outcome removeAgency(const Session& session, const Options& options) {
    return withCatalog(session, [&](const catalog::Catalog& catalog) -> Outcome {
        if (const Status removed = house::Agencies(catalog.folder()).remove(options.name); !removed) {
            return tl::unexpected(removed.error());
        }
        session.tell({{"removed", options.name}}, "No agency any more: " + options.name);
        return ExitStatus::Fine;
    });
}

Outcome learn(const Session& session, const Options&) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<credit::AgencyTable> table = house::Agencies((*catalog)->folder()).table();
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto learned = house::learnedAgencies(**catalog, *table, session.stop());
    if (!learned) {
        return tl::unexpected(learned.error());
    }
    json list = json::array();
    Table lines({"NAME", "PICTURES", "CREATORS"});
    for (const house::LearnedAgency& agency : *learned) {
        list.push_back({{"name", agency.name}, {"assets", agency.assets}, {"creators", agency.creators}});
        lines.add({agency.name, std::to_string(agency.assets), std::to_string(agency.creators)});
    }
    if (session.wantsJson) {
        printJson({{"learned", std::move(list)}});
    } else {
        lines.print();
    }
    return ExitStatus::Fine;
}

using Run = Outcome (*)(const Session&, const Options&);

std::pair<CLI::App*, std::shared_ptr<Options>> addVerb(CLI::App& parent, Session& session,
                                                       const std::string& name,
                                                       const std::string& description, Run run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand(name, description);
    command->callback([&session, options, run] { session.finish(run(session, *options)); });
    return {command, options};
}

void addAgencies(CLI::App& credit, Session& session) {
    CLI::App* agencies = credit.add_subcommand("agencies", "The agencies that credit lines are read by");
    agencies->require_subcommand(1);
    const auto [listing, listed] = addVerb(*agencies, session, "list", "List the agencies", listAgencies);
    listing->add_flag("--own", listed->isOwn, "Only those of the catalog's agencies.txt");
    const auto [adding, added] =
        addVerb(*agencies, session, "add", "Add an agency, or other names to one", addAgency);
    adding->add_option("NAME", added->name, "Such as \"Beirut Desk\"")->required();
    adding->add_option("--alias", added->aliases, "Another name of it; may stand several times")
        ->type_name("NAME")
        ->expected(1)
        ->take_all();
    adding->add_flag("--distributor", added->distributes, "It passes on pictures of others");
    const auto [removing, removed] =
        addVerb(*agencies, session, "remove", "Say that a name is no agency", removeAgency);
    removing->add_option("NAME", removed->name, "One of its names")->required();
    addVerb(*agencies, session, "learn",
            "List agencies that the catalog's own credit lines and creators are sure of", learn);
}

} // namespace

void addCredit(CLI::App& app, Session& session) {
    CLI::App* credit = app.add_subcommand("credit", "Credit lines: read, suggest, compose, unite spellings");
    credit->require_subcommand(1);
    const auto [parsing, parsed] =
        addVerb(*credit, session, "parse", "Read credit lines; a line of JSON for each", parse);
    parsing->add_option("TEXT", parsed->texts, "Credit lines; - reads one from each line of standard input")
        ->required();
    parsing->add_option("--creator", parsed->creators, "A creator of the picture: surely no agency")
        ->type_name("NAME")
        ->expected(1)
        ->take_all();
    addAgencies(*credit, session);
    addCreditSuggestions(*credit, session);
    addCreditVariants(*credit, session);
}

} // namespace fieldframe::cli
