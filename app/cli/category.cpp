// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/catalog/category_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

struct Options {
    std::string category;
    std::string other; ///< The new name, or the new parent.
};

Outcome list(const Session& session) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<std::vector<Category>> tree = (*catalog)->categories().tree();
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    nlohmann::json entries = nlohmann::json::array();
    for (const Category& category : *tree) {
        entries.push_back({{"id", category.globalId.text()},
                           {"name", category.name},
                           {"depth", category.depth},
                           {"galleries", category.galleryCount}});
    }
    if (session.wantsJson) {
        printJson({{"categories", std::move(entries)}});
        return ExitStatus::Fine;
    }
    Table table({"CATEGORY", "GALLERIES"});
    for (const Category& category : *tree) {
        table.add({std::string(static_cast<std::size_t>(category.depth) * 2, ' ') + category.name,
                   std::to_string(category.galleryCount)});
    }
    table.print();
    return ExitStatus::Fine;
}

Outcome add(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<CategoryId> made = edit::EditService(**catalog).addCategory(options.category);
    if (!made) {
        return tl::unexpected(made.error());
    }
    session.tell({{"category", options.category}}, "Made the category " + options.category);
    return ExitStatus::Fine;
}

using CategoryVerb =
    std::function<edit::EditService::Receipt(const catalog::Catalog&, const edit::EditService&, CategoryId)>;

Outcome changeCategory(const Session& session, const std::string& name, const CategoryVerb& verb) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<CategoryId> category = (*catalog)->categories().resolve(name);
    if (!category) {
        return tl::unexpected(category.error());
    }
    return tellReceipt(session, verb(**catalog, edit::EditService(**catalog), *category));
}

Outcome giveName(const Session& session, const Options& options) {
    return changeCategory(
        session, options.category,
        [&](const catalog::Catalog&, const edit::EditService& service, CategoryId category) {
            return service.renameCategory(category, options.other);
        });
}

Outcome move(const Session& session, const Options& options) {
    return changeCategory(
        session, options.category,
        [&](const catalog::Catalog& catalog, const edit::EditService& service, CategoryId category) {
            if (options.other.empty()) {
                return service.moveCategory(category, std::nullopt);
            }
            return catalog.categories().resolve(options.other).and_then([&](CategoryId parent) {
                return service.moveCategory(category, parent);
            });
        });
}

Outcome erase(const Session& session, const Options& options) {
    return changeCategory(session, options.category,
                          [](const catalog::Catalog&, const edit::EditService& service, CategoryId category) {
                              return service.deleteCategory(category);
                          });
}

using Run = Outcome (*)(const Session&, const Options&);

std::pair<CLI::App*, std::shared_ptr<Options>> addVerb(CLI::App& category, Session& session,
                                                       const std::string& name,
                                                       const std::string& description, Run run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = category.add_subcommand(name, description);
    command->add_option("CATEGORY", options->category, "Its name, or \"Parent/Child\"")->required();
    command->callback([&session, options, run] { session.finish(run(session, *options)); });
    return {command, options};
}

} // namespace

void addCategory(CLI::App& app, Session& session) {
    CLI::App* category = app.add_subcommand("category", "List and change the tree of categories");
    category->require_subcommand(1);
    CLI::App* listing = category->add_subcommand("list", "List all categories");
    listing->callback([&session] { session.finish(list(session)); });
    addVerb(*category, session, "add", "Make a category", add);
    const auto [renaming, renamed] =
        addVerb(*category, session, "rename", "Give a category another name", giveName);
    renaming->add_option("NAME", renamed->other, "Its new name")->required();
    const auto [moving, moved] = addVerb(*category, session, "move", "Put a category under another", move);
    moving->add_option("PARENT", moved->other, "The parent to stand under; without, the top");
    addVerb(*category, session, "delete", "Delete a category and those below it; galleries stay", erase);
}

} // namespace fieldframe::cli
