// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/protection_json.h"
#include "core/catalog/protection_store.h"
#include "core/edit/protection_edits.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct Options {
    std::string id;
    std::string person;
    std::string guardian;
    std::string date;
    std::string expires;
    std::string note;
    std::string form;
    std::string reason;
    std::string language = "en";
    std::vector<std::string> uses;
    std::vector<std::string> assets;
};

Outcome add(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    edit::ConsentEdit edit;
    if (!options.person.empty()) {
        const auto person = (*catalog)->protection().resolvePerson(options.person);
        if (!person) {
            return tl::unexpected(person.error());
        }
        edit.subject = *person;
    }
    const auto assets = resolveAssets(**catalog, options.assets);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    edit.addedAssets = *assets;
    edit.guardian = options.guardian;
    edit.date = options.date;
    edit.expires = options.expires;
    edit.note = options.note;
    edit.uses = options.uses;
    const edit::ProtectionEdits edits(**catalog);
    const auto made = edits.addConsent(edit);
    if (!made) {
        return tl::unexpected(made.error());
    }
    if (!options.form.empty()) {
        if (const auto attached = edits.attachForm(*made, options.form); !attached) {
            return tl::unexpected(attached.error());
        }
    }
    const auto consent = (*catalog)->protection().consent(*made);
    if (!consent) {
        return tl::unexpected(consent.error());
    }
    session.tell(consentJson(*consent), "Kept the consent " + consent->globalId.text());
    return ExitStatus::Fine;
}

Outcome list(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    std::optional<PersonId> subject;
    if (!options.person.empty()) {
        const auto person = (*catalog)->protection().resolvePerson(options.person);
        if (!person) {
            return tl::unexpected(person.error());
        }
        subject = *person;
    }
    const auto consents = (*catalog)->protection().consents(subject);
    if (!consents) {
        return tl::unexpected(consents.error());
    }
    json listed = json::array();
    Table table({"ID", "PERSON", "DATE", "USES", "EXPIRES", "WITHDRAWN", "FORM"});
    for (const Consent& consent : *consents) {
        listed.push_back(consentJson(consent));
        std::string uses;
        for (const std::string& use : consent.uses) {
            uses += (uses.empty() ? "" : ", ") + use;
        }
        table.add({consent.globalId.text(), consent.subjectName, consent.date, uses, consent.expires,
                   consent.withdrawn, consent.form ? consent.form->name : ""});
    }
    if (session.wantsJson) {
        printJson({{"consents", std::move(listed)}});
    } else {
        table.print();
    }
    return ExitStatus::Fine;
}

/// Every place where a consent's assets went, and the letters that ask for them back.
json recallJson(const edit::Recall& recall, const std::vector<edit::RecallLetter>& letters) {
    json assets = json::array();
    for (const edit::Recall::Asset& asset : recall.assets) {
        json places = json::array();
        for (const Delivery& delivery : asset.deliveries) {
            json place = exportJson(delivery.where);
            place["file"] = deliveredJson(delivery.what);
            places.push_back(std::move(place));
        }
        assets.push_back({{"id", asset.summary.globalId.text()},
                          {"file", asset.summary.fileName},
                          {"places", std::move(places)}});
    }
    json drafts = json::array();
    for (const edit::RecallLetter& letter : letters) {
        drafts.push_back({{"export", letter.where.globalId.text()},
                          {"recipient", letter.where.head.recipient},
                          {"text", letter.text}});
    }
    return {{"assets", std::move(assets)}, {"letters", std::move(drafts)}};
}

void printRecall(const edit::Recall& recall, const std::vector<edit::RecallLetter>& letters) {
    std::size_t places = 0;
    Table table({"ASSET", "FILE", "WENT TO", "AS", "FOR"});
    for (const edit::Recall::Asset& asset : recall.assets) {
        for (const Delivery& delivery : asset.deliveries) {
            table.add({asset.summary.globalId.text(), asset.summary.fileName, delivery.where.head.destination,
                       delivery.what.path, delivery.where.head.recipient});
            ++places;
        }
    }
    printLine(fmt::format("{} assets, {} files delivered", recall.assets.size(), places));
    if (places > 0) {
        table.print();
    }
    for (const edit::RecallLetter& letter : letters) {
        printLine("\n" + harmless(letter.text));
    }
}

Outcome tellRecall(const Session& session, const catalog::Catalog& catalog, ConsentId consent,
                   const std::string& language) {
    const auto recall = edit::recallOf(catalog, consent);
    if (!recall) {
        return tl::unexpected(recall.error());
    }
    const auto letters = edit::recallLetters(*recall, language);
    if (session.wantsJson) {
        json answer = recallJson(*recall, letters);
        answer["consent"] = consentJson(recall->consent);
        printJson(answer);
    } else {
        printRecall(*recall, letters);
    }
    return ExitStatus::Fine;
}

Outcome withdraw(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto consent = (*catalog)->protection().resolveConsent(options.id);
    if (!consent) {
        return tl::unexpected(consent.error());
    }
    const auto done = edit::ProtectionEdits(**catalog).withdraw(*consent, options.date, options.reason);
    if (!done) {
        return tl::unexpected(done.error());
    }
    return tellRecall(session, **catalog, *consent, options.language);
}

Outcome recall(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto consent = (*catalog)->protection().resolveConsent(options.id);
    if (!consent) {
        return tl::unexpected(consent.error());
    }
    return tellRecall(session, **catalog, *consent, options.language);
}

Outcome
withConsent(const Session& session, const std::string& id,
            const std::function<edit::EditService::Receipt(const edit::ProtectionEdits&, ConsentId)>& verb) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto consent = (*catalog)->protection().resolveConsent(id);
    if (!consent) {
        return tl::unexpected(consent.error());
    }
    return tellReceipt(session, verb(edit::ProtectionEdits(**catalog), *consent));
}

void addAdding(CLI::App& command, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* adding = command.add_subcommand("add", "Keep one");
    adding->add_option("--person", options->person, "Who agreed, or for whom")->type_name("NAME");
    adding->add_option("--guardian", options->guardian, "Who agreed for a minor")->type_name("NAME");
    adding->add_option("--date", options->date, "When")->type_name("DATE");
    adding->add_option("--use", options->uses, "What for, such as web; all of them. None: any use")
        ->type_name("USE")
        ->take_all();
    adding->add_option("--expires", options->expires, "Until when")->type_name("DATE");
    adding->add_option("--asset", options->assets, "Only for these assets")->type_name("ID")->take_all();
    adding->add_option("--form", options->form, "The signed form; a copy of it is kept")->type_name("FILE");
    adding->add_option("--note", options->note, "For the desk; never leaves")->type_name("TEXT");
    adding->callback([&session, options] { session.finish(add(session, *options)); });
}

void addWithdrawing(CLI::App& command, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* withdrawing = command.add_subcommand(
        "withdraw",
        "It holds no longer; tells where the pictures went and drafts letters that ask for them back");
    withdrawing->add_option("ID", options->id, "The consent")->required();
    withdrawing->add_option("--date", options->date, "When; else today")->type_name("DATE");
    withdrawing->add_option("--reason", options->reason, "Why; never leaves")->type_name("TEXT");
    withdrawing->add_option("--language", options->language, "Of the letters: en, fr, es or ar")
        ->capture_default_str();
    withdrawing->callback([&session, options] { session.finish(withdraw(session, *options)); });

    const auto asked = std::make_shared<Options>();
    CLI::App* recalling = command.add_subcommand("recall", "Where its pictures went, and the letters");
    recalling->add_option("ID", asked->id, "The consent")->required();
    recalling->add_option("--language", asked->language, "Of the letters: en, fr, es or ar")
        ->capture_default_str();
    recalling->callback([&session, asked] { session.finish(recall(session, *asked)); });
}

} // namespace

void addConsent(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("consent", "Keep what people agreed to, and take it back");
    command->require_subcommand(1);
    const auto listed = std::make_shared<Options>();
    CLI::App* listing = command->add_subcommand("list", "All of them, newest first");
    listing->add_option("--person", listed->person, "Only of this person")->type_name("NAME");
    listing->callback([&session, listed] { session.finish(list(session, *listed)); });
    addAdding(*command, session);
    addWithdrawing(*command, session);

    const auto attached = std::make_shared<Options>();
    CLI::App* attaching = command->add_subcommand("attach", "Keep a copy of the signed form");
    attaching->add_option("ID", attached->id, "The consent")->required();
    attaching->add_option("FILE", attached->form, "The form")->required();
    attaching->callback([&session, attached] {
        session.finish(
            withConsent(session, attached->id, [&](const edit::ProtectionEdits& edits, ConsentId id) {
                return edits.attachForm(id, attached->form);
            }));
    });

    const auto removed = std::make_shared<Options>();
    CLI::App* removing = command->add_subcommand("remove", "Forget one; undo brings it back");
    removing->add_option("ID", removed->id, "The consent")->required();
    removing->callback([&session, removed] {
        session.finish(
            withConsent(session, removed->id, [](const edit::ProtectionEdits& edits, ConsentId id) {
                return edits.removeConsent(id);
            }));
    });
}

} // namespace fieldframe::cli
