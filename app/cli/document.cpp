// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/document_store.h"
#include "core/catalog/gallery_store.h"
#include "core/delivery/publisher_file.h"
#include "core/edit/document_drafts.h"
#include "core/edit/document_edits.h"
#include "core/model/page_document_json.h"
#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

constexpr std::size_t kTextGraphemes = 60;

struct Options {
    std::string name;
    std::string file;
    std::string kind = "newsletter";
    std::string title;
    std::string language = "en";
    std::string date;
    std::vector<std::string> galleries;
    std::vector<std::string> ids;
    bool takesPicks = false;
    std::size_t most = 10;
    bool replaces = false;
};

Outcome list(const Session& session, const Options&) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto documents = (*catalog)->documents().list();
    if (!documents) {
        return tl::unexpected(documents.error());
    }
    json listed = json::array();
    Table table({"ID", "KIND", "DATE", "BLOCKS", "TITLE"});
    for (const catalog::DocumentSummary& document : *documents) {
        const std::string kind(documentKindName(document.kind));
        listed.push_back({{"id", document.id.text()},
                          {"kind", kind},
                          {"title", document.title},
                          {"language", document.language},
                          {"date", document.date},
                          {"blocks", document.blocks},
                          {"changed", isoUtc(document.changedMilliseconds)}});
        table.add({document.id.text(), kind, document.date, std::to_string(document.blocks),
                   firstLine(document.title, kTextGraphemes)});
    }
    if (session.wantsJson) {
        printJson({{"documents", std::move(listed)}});
    } else {
        table.print();
    }
    return ExitStatus::Fine;
}

Result<PageDocument> read(const catalog::Catalog& catalog, const std::string& name) {
    return catalog.documents().resolve(name).and_then(
        [&](const GlobalId& id) { return catalog.documents().document(id); });
}

/// What a block says first, for a list of blocks.
std::string beginningOf(const PageBlock& block) {
    if (!block.target.isNil()) {
        return block.target.text();
    }
    if (!block.items.empty()) {
        return block.items.front();
    }
    return block.text.empty() && !block.links.empty() ? block.links.front().url : block.text;
}

Outcome show(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto document = read(**catalog, options.name);
    if (!document) {
        return tl::unexpected(document.error());
    }
    if (session.wantsJson) {
        printJson(json::parse(writePageDocument(*document)));
        return ExitStatus::Fine;
    }
    printLine(harmless(document->title));
    Table table({"BLOCK", "SAYS"});
    for (const PageBlock& block : document->blocks) {
        table.add({std::string(blockKindName(block.kind)), firstLine(beginningOf(block), kTextGraphemes)});
    }
    table.print();
    return ExitStatus::Fine;
}

/// Ids of assets and galleries that the document shows and the catalog doesn't have.
json missingIn(const catalog::Catalog& catalog, const PageDocument& document) {
    json missing = json::array();
    for (const GlobalId& asset : assetsOf(document)) {
        if (!catalog.assets().resolve(asset.text())) {
            missing.push_back(asset.text());
        }
    }
    for (const GlobalId& gallery : galleriesOf(document)) {
        const auto found = catalog.galleries().findByGlobalId(gallery);
        if (!found || !*found) {
            missing.push_back(gallery.text());
        }
    }
    return missing;
}

Outcome tellDocument(const Session& session, const catalog::Catalog& catalog, const GlobalId& id,
                     std::string_view did) {
    const auto document = catalog.documents().document(id);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json missing = missingIn(catalog, *document);
    const std::size_t absent = missing.size();
    session.tell({{"id", id.text()},
                  {"kind", documentKindName(document->kind)},
                  {"title", document->title},
                  {"blocks", document->blocks.size()},
                  {"missing", std::move(missing)}},
                 std::string(did) + ": " + harmless(document->title));
    if (absent > 0 && !session.wantsJson) {
        printMessage("Not in this catalog: pictures or galleries that it shows: " + std::to_string(absent));
    }
    return ExitStatus::Fine;
}

Outcome bringIn(const Session& session, const Options& options) {
    const auto bytes = platform::readWholeFile(options.file, kMaxDocumentBytes);
    const auto document =
        bytes ? parsePageDocument(*bytes, jsonPath(options.file)) : tl::unexpected<Error>(bytes.error());
    if (!document) {
        return tl::unexpected(document.error());
    }
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const edit::DocumentEdits edits(**catalog);
    if (options.replaces && !document->id.isNil() && (*catalog)->documents().document(document->id)) {
        const auto replaced = edits.replace(*document);
        return replaced ? tellDocument(session, **catalog, document->id, "Replaced")
                        : tl::unexpected(Failure(replaced.error()));
    }
    const auto made = edits.add(*document);
    return made ? tellDocument(session, **catalog, *made, "Imported") : tl::unexpected(Failure(made.error()));
}

Outcome giveOut(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto document = read(**catalog, options.name);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const Status written =
        platform::writeFile(options.file, writePageDocument(*document),
                            options.replaces ? platform::Replace::Existing : platform::Replace::Never);
    if (!written) {
        return tl::unexpected(written.error());
    }
    session.tell({{"id", document->id.text()}, {"title", document->title}, {"file", jsonPath(options.file)}},
                 "Exported: " + jsonPath(options.file));
    return ExitStatus::Fine;
}

Result<edit::DraftSources> sourcesOf(const catalog::Catalog& catalog, const Options& options) {
    edit::DraftSources sources;
    for (const std::string& title : options.galleries) {
        const auto gallery = catalog.galleries().resolve(title);
        if (!gallery) {
            return tl::unexpected<Error>(gallery.error());
        }
        sources.galleries.push_back(*gallery);
    }
    for (const std::string& id : options.ids) {
        const auto asset = catalog.assets().resolve(id);
        if (!asset) {
            return tl::unexpected<Error>(asset.error());
        }
        sources.assets.push_back(*asset);
    }
    if (options.takesPicks) {
        const auto picked = edit::pickedSources(catalog, options.most);
        if (!picked) {
            return tl::unexpected<Error>(picked.error());
        }
        sources.galleries.insert(sources.galleries.end(), picked->galleries.begin(), picked->galleries.end());
        sources.assets.insert(sources.assets.end(), picked->assets.begin(), picked->assets.end());
    }
    return sources;
}

Outcome make(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto sources = sourcesOf(**catalog, options);
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    const auto publisher = delivery::PublisherFile((*catalog)->folder()).read();
    if (!publisher) {
        return tl::unexpected(Failure(publisher.error()));
    }
    const edit::DraftHead head{documentKindFromName(options.kind).value_or(DocumentKind::Newsletter),
                               options.title, options.language, options.date, publisher->baseUrl};
    Result<PageDocument> document = PageDocument();
    if (sources->galleries.empty() && sources->assets.empty() && !options.takesPicks) {
        document->kind = head.kind;
        document->title = head.title;
        document->language = head.language;
        document->date = head.date;
    } else {
        document = edit::draftDocument(**catalog, head, *sources);
    }
    const auto made = document.and_then(
        [&](const PageDocument& draft) { return edit::DocumentEdits(**catalog).add(draft); });
    return made ? tellDocument(session, **catalog, *made, "Made") : tl::unexpected(Failure(made.error()));
}

using Verb = std::function<edit::DocumentEdits::Receipt(const edit::DocumentEdits&, const GlobalId&)>;

Outcome changing(const Session& session, const Options& options, const Verb& verb) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto id = (*catalog)->documents().resolve(options.name);
    if (!id) {
        return tl::unexpected(id.error());
    }
    return tellReceipt(session, verb(edit::DocumentEdits(**catalog), *id));
}

Outcome erase(const Session& session, const Options& options) {
    return changing(session, options,
                    [](const edit::DocumentEdits& edits, const GlobalId& id) { return edits.remove(id); });
}

Outcome entitle(const Session& session, const Options& options) {
    return changing(session, options, [&](const edit::DocumentEdits& edits, const GlobalId& id) {
        return edits.setTitle(id, options.title);
    });
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

void addName(CLI::App& command, Options& options) {
    command.add_option("NAME", options.name, "The document's title or id")->required();
}

void addNew(CLI::App& parent, Session& session) {
    const auto [command, options] =
        addVerb(parent, session, "new", "Make a document, empty or from what there is", make);
    command->add_option("--kind", options->kind, "story, news or newsletter")
        ->check(CLI::IsMember({"story", "news", "newsletter"}))
        ->capture_default_str();
    command->add_option("--title", options->title, "Its title; else that of the first gallery or picture")
        ->type_name("TEXT");
    command->add_option("--language", options->language, "BCP 47")->type_name("TAG")->capture_default_str();
    command->add_option("--date", options->date, "ISO 8601")->type_name("DATE");
    command->add_option("--from-gallery", options->galleries, "Drafted from this gallery; may be given again")
        ->type_name("TITLE")
        ->allow_extra_args(false);
    command->add_flag("--picks", options->takesPicks, "Drafted from the editors' picks, newest first");
    command->add_option("--most", options->most, "Of each, galleries and pictures, with --picks")
        ->type_name("NUMBER")
        ->capture_default_str();
    command->add_option("ID", options->ids, "Drafted from these assets");
}

} // namespace

void addDocument(CLI::App& app, Session& session) {
    CLI::App* parent = app.add_subcommand("document", "Make and keep stories, news pages and newsletters");
    parent->require_subcommand(1);
    addVerb(*parent, session, "list", "List the catalog's documents, the last changed first", list);
    addNew(*parent, session);
    const auto [showing, shown] =
        addVerb(*parent, session, "show", "Print a document (with --json as fieldframe.page/1)", show);
    addName(*showing, *shown);
    const auto [importing, imported] =
        addVerb(*parent, session, "import", "Bring a document's file in", bringIn);
    importing->add_option("FILE", imported->file, "A file of the format fieldframe.page/1")->required();
    importing->add_flag("--replace", imported->replaces, "In place of the document that has its id");
    const auto [exporting, exported] =
        addVerb(*parent, session, "export", "Write a document to a file", giveOut);
    addName(*exporting, *exported);
    exporting->add_option("FILE", exported->file, "A new file")->required();
    exporting->add_flag("--replace", exported->replaces, "In place of one that is there");
    const auto [renaming, renamed] =
        addVerb(*parent, session, "rename", "Give a document another title", entitle);
    addName(*renaming, *renamed);
    renaming->add_option("TITLE", renamed->title, "The new title")->required();
    const auto [removing, removed] =
        addVerb(*parent, session, "remove", "Remove a document; undo brings it back", erase);
    addName(*removing, *removed);
}

} // namespace fieldframe::cli
