// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_json.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/catalog/asset_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

std::string labelOf(const FieldValue& value) {
    const std::string name(metadataField(value.field).iptcName);
    return value.language.empty() ? name : name + " [" + value.language + "]";
}

void printAsset(const AssetDetails& asset) {
    Table table({"ID", asset.summary.globalId.text()});
    table.add({"File", jsonPath(asset.path)});
    table.add({"Kind", fmt::format("{}, {}", kindName(asset.summary.kind), asset.facts.mime)});
    if (asset.summary.width > 0) {
        table.add({"Size", fmt::format("{} × {}", asset.summary.width, asset.summary.height)});
    }
    table.add({"Pick", pickWord(asset.summary.pick)});
    for (const FieldValue& value : asset.metadata.values) {
        table.add({labelOf(value), displayText(value.content)});
    }
    for (const FieldValue& value : asset.metadata.conflicts) {
        table.add({labelOf(value) + " (" + std::string(originName(value.origin)) + ", not used)",
                   displayText(value.content)});
    }
    for (const AssetGallery& gallery : asset.galleries) {
        table.add({"Gallery", gallery.title});
    }
    table.print();
}

Outcome show(const Session& session, const std::string& id) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<AssetDetails> asset = (*catalog)->assets().resolve(id).and_then(
        [&](AssetId found) { return (*catalog)->assets().details(found); });
    if (!asset) {
        return tl::unexpected(asset.error());
    }
    if (session.wantsJson) {
        printJson(fullAssetJson(*asset));
    } else {
        printAsset(*asset);
    }
    return ExitStatus::Fine;
}

} // namespace

void addShow(CLI::App& app, Session& session) {
    const auto id = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("show", "Show everything about an asset");
    command->add_option("ID", *id, "Its id or the beginning of it")->required();
    command->callback([&session, id] { session.finish(show(session, *id)); });
}

} // namespace fieldframe::cli
