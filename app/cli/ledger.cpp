// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ledger.h"

#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/protection_json.h"
#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/ingest/recognise.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct Options {
    std::string what;
    std::size_t limit = 20;
};

Outcome listExports(const Session& session, const catalog::Catalog& catalog, std::size_t limit) {
    const auto exports = catalog.ledger().exports(limit);
    if (!exports) {
        return tl::unexpected(exports.error());
    }
    json listed = json::array();
    Table table({"ID", "BEGUN", "BY", "PRESET", "STATE", "FILES", "HELD", "FOR", "DESTINATION"});
    for (const ExportRecord& record : *exports) {
        listed.push_back(exportJson(record));
        table.add({record.globalId.text(), isoUtc(record.begunMilliseconds), record.person,
                   record.head.preset, std::string(exportStateName(record.state)),
                   std::to_string(record.items), std::to_string(record.held), record.head.recipient,
                   record.head.destination});
    }
    if (session.wantsJson) {
        printJson({{"exports", std::move(listed)}});
    } else {
        table.print();
    }
    return ExitStatus::Fine;
}

Outcome showExport(const Session& session, const catalog::Catalog& catalog, const std::string& typed) {
    const auto id = catalog.ledger().resolve(typed);
    if (!id) {
        return tl::unexpected(id.error());
    }
    const auto record = catalog.ledger().find(*id);
    const auto files = catalog.ledger().files(*id);
    const auto decisions = catalog.ledger().decisions(*id);
    if (!record || !files || !decisions) {
        return tl::unexpected(!record ? record.error() : !files ? files.error() : decisions.error());
    }
    json answer = exportJson(*record);
    answer["items"] = json::array();
    answer["decisions"] = json::array();
    Table table({"ASSET", "FILE", "HASH"});
    for (const DeliveredRecord& file : *files) {
        answer["items"].push_back(deliveredJson(file));
        table.add({file.asset.text(), file.path, file.hash.hex()});
    }
    Table held({"ASSET", "HELD BY", "RELEASED BECAUSE"});
    for (const DecisionRecord& decision : *decisions) {
        answer["decisions"].push_back({{"asset", decision.asset.text()},
                                       {"holds", decision.holds},
                                       {"reason", decision.overrideReason}});
        std::string holds;
        for (const std::string& hold : decision.holds) {
            holds += (holds.empty() ? "" : "; ") + hold;
        }
        held.add({decision.asset.text(), holds, decision.overrideReason});
    }
    if (session.wantsJson) {
        printJson(answer);
        return ExitStatus::Fine;
    }
    table.print();
    if (!decisions->empty()) {
        held.print();
    }
    return ExitStatus::Fine;
}

Outcome ledger(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    return options.what.empty() ? listExports(session, **catalog, options.limit)
                                : showExport(session, **catalog, options.what);
}

json deliveryJson(const Delivery& delivery) {
    json place = exportJson(delivery.where);
    place["file"] = deliveredJson(delivery.what);
    place["override_reason"] = delivery.overrideReason;
    return place;
}

/// Where one asset went.
Outcome whereAsset(const Session& session, const catalog::Catalog& catalog, const std::string& id) {
    const auto details =
        catalog.assets().resolve(id).and_then([&](AssetId found) { return catalog.assets().details(found); });
    if (!details) {
        return tl::unexpected(details.error());
    }
    const auto deliveries = catalog.ledger().deliveriesOf(details->summary.globalId);
    if (!deliveries) {
        return tl::unexpected(deliveries.error());
    }
    json places = json::array();
    Table table({"WHEN", "BY", "PRESET", "STATE", "FILE", "FOR", "DESTINATION"});
    for (const Delivery& delivery : *deliveries) {
        places.push_back(deliveryJson(delivery));
        const ExportRecord& where = delivery.where;
        table.add({isoUtc(where.begunMilliseconds), where.person, where.head.preset,
                   std::string(exportStateName(where.state)), delivery.what.path, where.head.recipient,
                   where.head.destination});
    }
    if (session.wantsJson) {
        printJson({{"id", details->summary.globalId.text()}, {"places", std::move(places)}});
    } else if (deliveries->empty()) {
        printLine("It went nowhere");
    } else {
        table.print();
    }
    return ExitStatus::Fine;
}

Outcome whereFile(const Session& session, const catalog::Catalog& catalog,
                  const std::filesystem::path& file) {
    const auto workers = session.startWorkers();
    if (!workers) {
        return tl::unexpected(workers.error());
    }
    const auto found = ingest::recognise(catalog, **workers, file, session.stop());
    if (!found) {
        return tl::unexpected(found.error());
    }
    json matches = json::array();
    Table table({"ASSET", "HOW", "DELIVERED", "AS", "FOR"});
    for (const Recognised& one : *found) {
        json match{{"id", one.assetGlobalId.text()},
                   {"by", one.distance < 0 ? "hash" : "likeness"},
                   {"distance", one.distance < 0 ? json(nullptr) : json(one.distance)},
                   {"original", !one.delivery.has_value()}};
        if (one.delivery) {
            match["delivery"] = deliveryJson(*one.delivery);
        }
        matches.push_back(std::move(match));
        table.add({one.assetGlobalId.text(), one.distance < 0 ? "same bytes" : "looks alike",
                   one.delivery ? isoUtc(one.delivery->where.begunMilliseconds) : "the original",
                   one.delivery ? one.delivery->what.path : "",
                   one.delivery ? one.delivery->where.head.recipient : ""});
    }
    if (session.wantsJson) {
        printJson({{"file", jsonPath(file)}, {"matches", std::move(matches)}});
    } else if (found->empty()) {
        printLine("Not known");
    } else {
        table.print();
    }
    return found->empty() ? ExitStatus::SomeFailed : ExitStatus::Fine;
}

Outcome where(const Session& session, const std::string& what) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    std::error_code failed;
    return std::filesystem::exists(what, failed) ? whereFile(session, **catalog, what)
                                                 : whereAsset(session, **catalog, what);
}

} // namespace

void addLedger(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("ledger", "Show what left: the last exports, or all of one");
    command->add_option("EXPORT", options->what, "Its id or the beginning of it");
    command->add_option("--limit", options->limit, "How many")->type_name("N")->capture_default_str();
    command->callback([&session, options] { session.finish(ledger(session, *options)); });

    const auto asked = std::make_shared<std::string>();
    CLI::App* finding = app.add_subcommand(
        "where", "Where an asset went; or of which asset a file is, that somebody got from here");
    finding->add_option("WHAT", *asked, "An asset's id, or a file")->required();
    finding->callback([&session, asked] { session.finish(where(session, *asked)); });
}

} // namespace fieldframe::cli
