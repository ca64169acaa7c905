// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_choice.h"
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/protection_json.h"
#include "core/base/date_time.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/ledger.h"
#include "core/catalog/protection_store.h"
#include "core/edit/protection_edits.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace fieldframe::cli {
namespace {

using edit::ProtectionEdits;
using nlohmann::json;

struct Options {
    AssetChoice choice;
    std::string level;
    std::string audience;
    std::string galleryItself;
    std::vector<std::string> persons;
    std::vector<std::string> withoutPersons;
    std::vector<std::string> areas;
    bool noAreas = false;
    bool areasOfFile = false;
    bool clearsEmbargo = false;
    bool heedsEmbargo = false;

    [[nodiscard]] bool changesNothing() const {
        return level.empty() && audience.empty() && persons.empty() && withoutPersons.empty() &&
               areas.empty() && !noAreas && !areasOfFile && !clearsEmbargo && !heedsEmbargo;
    }
};

/// "0.1,0.2,0.3,0.4" or "0.1,0.2,0.3,0.4=NAME".
Result<ImageRegion> regionFrom(const std::string& typed) {
    ImageRegion region;
    const std::size_t equals = typed.find('=');
    region.name = equals == std::string::npos ? std::string() : typed.substr(equals + 1);
    std::array<double, 4> numbers{};
    std::string_view rest = std::string_view(typed).substr(0, equals);
    std::size_t count = 0;
    while (count < numbers.size() && !rest.empty()) {
        const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), numbers[count]);
        if (read.ec != std::errc()) {
            break;
        }
        ++count;
        rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
        rest.remove_prefix(!rest.empty() && rest.front() == ',' ? 1 : 0);
    }
    region.area = {numbers[0], numbers[1], numbers[2], numbers[3]};
    if (count != numbers.size() || !rest.empty() || !regionsFromStored(storedRegions({region}))) {
        return failure(ErrorCode::InvalidInput, typed,
                       "an area is X,Y,WIDTH,HEIGHT in parts of 1, perhaps =NAME");
    }
    return region;
}

/// What was asked for, once it is known to be right.
struct Wanted {
    std::optional<ProtectionLevel> level;
    std::optional<Audience> audience;
    std::vector<PersonId> persons;
    std::vector<PersonId> withoutPersons;
    std::vector<ImageRegion> areas;
};

Result<std::vector<PersonId>> personsFrom(const catalog::Catalog& catalog,
                                          const std::vector<std::string>& names) {
    std::vector<PersonId> persons;
    for (const std::string& name : names) {
        const auto person = catalog.protection().resolvePerson(name);
        if (!person) {
            return tl::unexpected(person.error());
        }
        persons.push_back(*person);
    }
    return persons;
}

Result<Wanted> wantedFrom(const catalog::Catalog& catalog, const Options& options) {
    Wanted wanted;
    if (!options.level.empty() && !(wanted.level = protectionFromName(options.level))) {
        return failure(ErrorCode::InvalidInput, options.level,
                       "a level is none, no-place, no-name or no-face");
    }
    if (!options.audience.empty() && !(wanted.audience = audienceFromName(options.audience))) {
        return failure(ErrorCode::InvalidInput, options.audience,
                       "an audience is public, partners or internal");
    }
    auto persons = personsFrom(catalog, options.persons);
    auto without = personsFrom(catalog, options.withoutPersons);
    if (!persons || !without) {
        return tl::unexpected(!persons ? persons.error() : without.error());
    }
    wanted.persons = *std::move(persons);
    wanted.withoutPersons = *std::move(without);
    for (const std::string& typed : options.areas) {
        auto region = regionFrom(typed);
        if (!region) {
            return tl::unexpected(region.error());
        }
        wanted.areas.push_back(*std::move(region));
    }
    return wanted;
}

/// Each kind of change is a change of its own in the history.
class Changes {
public:
    Status take(const edit::EditService::Receipt& receipt) {
        if (!receipt) {
            return tl::unexpected(receipt.error());
        }
        m_count += receipt->changes;
        if (receipt->changes > 0) {
            m_batches.push_back(receipt->batch.text());
        }
        return {};
    }
    void tell(const Session& session) const {
        session.tell({{"changed", m_count}, {"batches", m_batches}},
                     m_count > 0 ? fmt::format("{} changed", m_count) : "Nothing to change");
    }

private:
    std::int64_t m_count = 0;
    std::vector<std::string> m_batches;
};

Status changeAll(const ProtectionEdits& edits, std::span<const AssetId> assets, const Options& options,
                 const Wanted& wanted, Changes& changes) {
    Status done;
    const auto run = [&](const auto& verb) {
        if (done) {
            done = changes.take(verb());
        }
    };
    if (wanted.level) {
        run([&] { return edits.setLevel(assets, *wanted.level); });
    }
    if (wanted.audience) {
        run([&] { return edits.setAudience(assets, *wanted.audience); });
    }
    for (const PersonId person : wanted.persons) {
        run([&] { return edits.linkPerson(assets, person); });
    }
    for (const PersonId person : wanted.withoutPersons) {
        run([&] { return edits.unlinkPerson(assets, person); });
    }
    if (options.noAreas || options.areasOfFile || !wanted.areas.empty()) {
        const auto areas = options.areasOfFile ? std::nullopt : std::optional(wanted.areas);
        for (const AssetId asset : assets) {
            run([&] { return edits.setAreas(asset, areas); });
        }
    }
    if (options.clearsEmbargo) {
        run([&] { return edits.clearInstructions(assets); });
    }
    if (options.heedsEmbargo) {
        run([&] { return edits.heedInstructions(assets); });
    }
    return done;
}

/// What is recorded of one asset, and whether it may leave to each audience.
json factsJson(const AssetFacts& facts, const protection::Clock& clock) {
    json persons = json::array();
    for (const PersonInAsset& in : facts.persons) {
        persons.push_back({{"name", in.person.name},
                           {"level", protectionName(in.person.level)},
                           {"shown", in.isShown},
                           {"consents", in.consents.size()}});
    }
    json areas = json::array();
    for (const ImageRegion& region : facts.regions) {
        areas.push_back(regionJson(region));
    }
    json verdicts = json::object();
    for (const Audience audience : {Audience::Public, Audience::Partners, Audience::Internal}) {
        protection::ExportPolicy policy;
        policy.audience = audience;
        policy.dropsGps = audience == Audience::Public;
        verdicts[std::string(audienceName(audience))] = verdictJson(protection::judge(facts, policy, clock));
    }
    return {{"id", facts.globalId.text()},
            {"file", facts.fileName},
            {"own_level", protectionName(facts.level)},
            {"level", protectionName(protection::levelOf(facts))},
            {"audience", audienceName(facts.audience)},
            {"persons", std::move(persons)},
            {"areas", std::move(areas)},
            {"verdicts", std::move(verdicts)}};
}

void printFacts(const std::vector<AssetFacts>& facts, const protection::Clock& clock) {
    Table table({"ID", "FILE", "LEVEL", "AUDIENCE", "PERSONS", "IN PUBLIC"});
    for (const AssetFacts& asset : facts) {
        const protection::Verdict verdict = protection::judge(asset, protection::ExportPolicy(), clock);
        std::string persons;
        for (const PersonInAsset& in : asset.persons) {
            persons += (persons.empty() ? "" : "; ") + in.person.name;
        }
        std::string outcome(protection::outcomeName(verdict.outcome));
        for (const protection::Hold& hold : verdict.holds) {
            outcome += ", " + holdText(hold);
        }
        table.add({asset.globalId.text(), asset.fileName,
                   std::string(protectionName(protection::levelOf(asset))),
                   std::string(audienceName(asset.audience)), persons, outcome});
    }
    table.print();
}

Outcome show(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto assets = chosenAssets(options.choice, **catalog, session.stop());
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    const auto facts = (*catalog)->protection().facts(*assets);
    const std::int64_t now = nowMilliseconds();
    const auto latest = (*catalog)->ledger().latestTime(now);
    if (!facts || !latest) {
        return tl::unexpected(!facts ? facts.error() : latest.error());
    }
    const protection::Clock clock{now, *latest};
    if (!session.wantsJson) {
        printFacts(*facts, clock);
        return ExitStatus::Fine;
    }
    json listed = json::array();
    for (const AssetFacts& asset : *facts) {
        listed.push_back(factsJson(asset, clock));
    }
    printJson({{"assets", std::move(listed)}});
    return ExitStatus::Fine;
}

Outcome restrictGallery(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto gallery = (*catalog)->galleries().resolve(options.galleryItself);
    const auto audience = audienceFromName(options.audience);
    if (!gallery) {
        return tl::unexpected(gallery.error());
    }
    if (!audience) {
        return tl::unexpected(Error{ErrorCode::InvalidInput, options.audience,
                                    "--gallery-itself takes --audience public, partners or internal"});
    }
    return tellReceipt(session, ProtectionEdits(**catalog).setAudience(*gallery, *audience));
}

Outcome protect(const Session& session, const Options& options) {
    if (!options.galleryItself.empty()) {
        return restrictGallery(session, options);
    }
    if (options.changesNothing()) {
        return show(session, options);
    }
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto wanted = wantedFrom(**catalog, options);
    const auto assets = chosenAssets(options.choice, **catalog, session.stop());
    if (!wanted || !assets) {
        return tl::unexpected(!wanted ? wanted.error() : assets.error());
    }
    Changes changes;
    const ProtectionEdits edits(**catalog);
    if (const Status done = changeAll(edits, *assets, options, *wanted, changes); !done) {
        return tl::unexpected(done.error());
    }
    changes.tell(session);
    return ExitStatus::Fine;
}

} // namespace

void addProtect(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "protect",
        "Say what must not be told of assets, and to whom; without options, show it and what may leave");
    addAssetChoice(*command, options->choice);
    command->add_option("--level", options->level, "none, no-place, no-name or no-face")->type_name("LEVEL");
    command->add_option("--audience", options->audience, "public, partners or internal")->type_name("WHO");
    command->add_option("--gallery-itself", options->galleryItself, "Set the audience of this gallery")
        ->type_name("TITLE");
    command->add_option("--person", options->persons, "Is shown")->type_name("NAME")->take_all();
    command->add_option("--without-person", options->withoutPersons, "Is not shown")
        ->type_name("NAME")
        ->take_all();
    command
        ->add_option("--area", options->areas,
                     "A face, in parts of the upright picture; replaces those marked before")
        ->type_name("X,Y,W,H[=NAME]")
        ->take_all();
    command->add_flag("--no-areas", options->noAreas, "There is no face to cover");
    command->add_flag("--areas-of-file", options->areasOfFile, "Faces are where the file marks them");
    command->add_flag("--clear-embargo", options->clearsEmbargo,
                      "The instructions, as they are, hold nothing back");
    command->add_flag("--heed-embargo", options->heedsEmbargo, "The instructions count again");
    command->callback([&session, options] { session.finish(protect(session, *options)); });
}

} // namespace fieldframe::cli
