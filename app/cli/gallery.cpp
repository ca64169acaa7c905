// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/catalog/gallery_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

struct Options {
    std::string title;
    std::vector<std::string> ids;
    std::vector<std::string> assignments;
    std::string introduction;
    std::string creditLine;
    std::string categories;
    std::string before;
};

using GalleryVerb =
    std::function<edit::EditService::Receipt(const catalog::Catalog&, const edit::EditService&, GalleryId)>;

Outcome changeGallery(const Session& session, const std::string& title, const GalleryVerb& verb) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<GalleryId> gallery = (*catalog)->galleries().resolve(title);
    if (!gallery) {
        return tl::unexpected(gallery.error());
    }
    return tellReceipt(session, verb(**catalog, edit::EditService(**catalog), *gallery));
}

Result<edit::GalleryEdit> editOf(const std::vector<std::string>& words, const catalog::Catalog& catalog) {
    edit::GalleryEdit edit;
    for (const std::string& word : words) {
        const Status added = parseAssignment(word).and_then(
            [&](const Assignment& assignment) { return addToGalleryEdit(edit, assignment, catalog); });
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return edit;
}

/// The options of `gallery create` as assignments.
std::vector<std::string> assignmentsOf(const Options& options) {
    std::vector<std::string> words{"title=" + options.title};
    const auto add = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) {
            words.push_back(std::string(name) + "=" + value);
        }
    };
    add("introduction", options.introduction);
    add("credit_line", options.creditLine);
    add("categories", options.categories);
    return words;
}

Outcome create(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<edit::GalleryEdit> edit = editOf(assignmentsOf(options), **catalog);
    const Result<std::vector<AssetId>> assets = resolveAssets(**catalog, options.ids);
    if (!edit || !assets) {
        return tl::unexpected(!edit ? edit.error() : assets.error());
    }
    const Result<GallerySummary> made =
        edit::EditService(**catalog).createGallery(*edit, *assets).and_then([&](GalleryId id) {
            return (*catalog)->galleries().summary(id);
        });
    if (!made) {
        return tl::unexpected(made.error());
    }
    session.tell({{"id", made->globalId.text()}, {"title", made->title}, {"count", made->count}},
                 "Made the gallery " + made->title);
    return ExitStatus::Fine;
}

Outcome change(const Session& session, const Options& options) {
    return changeGallery(
        session, options.title,
        [&](const catalog::Catalog& catalog, const edit::EditService& service, GalleryId gallery) {
            return editOf(options.assignments, catalog).and_then([&](const edit::GalleryEdit& edit) {
                return service.editGallery(gallery, edit);
            });
        });
}

Outcome add(const Session& session, const Options& options) {
    return changeGallery(
        session, options.title,
        [&](const catalog::Catalog& catalog, const edit::EditService& service, GalleryId gallery) {
            return resolveAssets(catalog, options.ids).and_then([&](const std::vector<AssetId>& assets) {
                return service.addToGallery(gallery, assets);
            });
        });
}

Outcome remove(const Session& session, const Options& options) {
    return changeGallery(
        session, options.title,
        [&](const catalog::Catalog& catalog, const edit::EditService& service, GalleryId gallery) {
            return resolveAssets(catalog, options.ids).and_then([&](const std::vector<AssetId>& assets) {
                return service.removeFromGallery(gallery, assets);
            });
        });
}

edit::EditService::Receipt moved(const Options& options, const catalog::Catalog& catalog,
                                 const edit::EditService& service, GalleryId gallery) {
    const Result<std::vector<AssetId>> assets = resolveAssets(catalog, options.ids);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    if (options.before.empty()) {
        return service.moveInGallery(gallery, *assets, std::nullopt);
    }
    return resolveAssets(catalog, {&options.before, 1}).and_then([&](const std::vector<AssetId>& before) {
        return service.moveInGallery(gallery, *assets, before.front());
    });
}

Outcome move(const Session& session, const Options& options) {
    return changeGallery(session, options.title,
                         [&](const catalog::Catalog& catalog, const edit::EditService& service,
                             GalleryId gallery) { return moved(options, catalog, service, gallery); });
}

Outcome erase(const Session& session, const Options& options) {
    return changeGallery(session, options.title,
                         [](const catalog::Catalog&, const edit::EditService& service, GalleryId gallery) {
                             return service.deleteGallery(gallery);
                         });
}

using Run = Outcome (*)(const Session&, const Options&);

/// A subcommand that begins with the gallery's title.
std::pair<CLI::App*, std::shared_ptr<Options>> addVerb(CLI::App& gallery, Session& session,
                                                       const std::string& name,
                                                       const std::string& description, Run run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = gallery.add_subcommand(name, description);
    command->add_option("TITLE", options->title, "The gallery's title or id")->required();
    command->callback([&session, options, run] { session.finish(run(session, *options)); });
    return {command, options};
}

} // namespace

void addGallery(CLI::App& app, Session& session) {
    CLI::App* gallery = app.add_subcommand("gallery", "Make and change galleries");
    gallery->require_subcommand(1);
    const auto [creating, made] = addVerb(*gallery, session, "create", "Make a gallery", create);
    creating->add_option("ID", made->ids, "Its first items, in order");
    creating->add_option("--introduction", made->introduction, "Its text")->type_name("TEXT");
    creating->add_option("--credit-line", made->creditLine, "Its credit; else made from its creators")
        ->type_name("TEXT");
    creating->add_option("--categories", made->categories, "Separated by \";\"")->type_name("NAMES");
    const auto [changing, changed] =
        addVerb(*gallery, session, "set", "Change a gallery's properties", change);
    changing
        ->add_option("NAME=VALUE", changed->assignments,
                     "title, introduction, credit_line, published, pick (yes or no), cover (an id), "
                     "categories (\"a; b\")")
        ->required();
    const auto [adding, added] = addVerb(*gallery, session, "add", "Put assets at the end of a gallery", add);
    adding->add_option("ID", added->ids, "Assets")->required();
    const auto [removing, removed] =
        addVerb(*gallery, session, "remove", "Take assets out of a gallery", remove);
    removing->add_option("ID", removed->ids, "Assets")->required();
    const auto [moving, movedOptions] =
        addVerb(*gallery, session, "move", "Move items within a gallery", move);
    moving->add_option("ID", movedOptions->ids, "Items, in their new order")->required();
    moving->add_option("--before", movedOptions->before, "The item to stand before; else to the end")
        ->type_name("ID");
    addVerb(*gallery, session, "delete", "Delete a gallery; its assets stay", erase);
}

} // namespace fieldframe::cli
