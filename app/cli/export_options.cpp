// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_options.h"

#include "app/cli/open_catalog.h"
#include "app/cli/query_options.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/document_store.h"
#include "core/catalog/gallery_store.h"
#include "core/delivery/preset_shelf.h"
#include "core/model/page_document_json.h"
#include "core/platform/whole_file.h"
#include "core/search/searcher.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fieldframe::cli {
namespace {

using delivery::ExportRequest;
using delivery::Preset;
using delivery::PresetRendition;

constexpr std::uint64_t kMostDocumentBytes = 32U << 20;

tl::unexpected<Error> wrongUse(std::string why) {
    return failure(ErrorCode::InvalidInput, "export", std::move(why));
}

Result<std::vector<AssetId>> found(const std::string& words, const catalog::Catalog& catalog,
                                   const std::stop_token& stop) {
    QueryOptions typed;
    typed.words = {words};
    return queryOf(typed, catalog).and_then([&](const search::Query& query) {
        return search::Searcher(catalog).search(query, stop);
    });
}

/// A file where there is one, else a document of the catalog by its title.
Result<PageDocument> documentOf(const std::string& fileOrTitle, const catalog::Catalog& catalog) {
    const auto text = platform::readWholeFile(fileOrTitle, kMostDocumentBytes);
    if (text) {
        return parsePageDocument(*text, fileOrTitle);
    }
    if (text.error().code != ErrorCode::NotFound) {
        return tl::unexpected(text.error());
    }
    return catalog.documents().resolve(fileOrTitle).and_then([&](const GlobalId& id) {
        return catalog.documents().document(id);
    });
}

Status addSelection(ExportRequest& request, const ExportOptions& options, const catalog::Catalog& catalog,
                    const std::stop_token& stop) {
    const int kinds = (options.gallery.empty() ? 0 : 1) + (options.ids.empty() ? 0 : 1) +
                      (options.search.empty() ? 0 : 1) + (options.document.empty() ? 0 : 1) +
                      (options.isAll ? 1 : 0);
    if (kinds != 1) {
        return wrongUse("one of --gallery, --all, --search, --document or ids is wanted");
    }
    request.isEverything = options.isAll;
    if (!options.gallery.empty()) {
        return catalog.galleries().resolve(options.gallery).map([&](GalleryId id) { request.gallery = id; });
    }
    if (!options.document.empty()) {
        return documentOf(options.document, catalog).map([&](PageDocument document) {
            request.document = std::move(document);
        });
    }
    if (options.isAll) {
        return {};
    }
    auto assets =
        options.search.empty() ? resolveAssets(catalog, options.ids) : found(options.search, catalog, stop);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    request.assets = *std::move(assets);
    return request.assets.empty() ? wrongUse("nothing is selected") : Status();
}

Status addOverrides(ExportRequest& request, const ExportOptions& options, const catalog::Catalog& catalog) {
    for (const std::string& typed : options.overrides) {
        const std::size_t equals = typed.find('=');
        if (equals == std::string::npos) {
            return wrongUse("--override is ID=REASON");
        }
        const auto asset = catalog.assets().resolve(typed.substr(0, equals));
        if (!asset) {
            return tl::unexpected(asset.error());
        }
        const auto details = catalog.assets().details(*asset);
        if (!details) {
            return tl::unexpected(details.error());
        }
        request.overrides.push_back({details->summary.globalId, typed.substr(equals + 1)});
    }
    return {};
}

/// The preset's folders stay: "large/{filename}" becomes "large/NAME".
std::string renamed(const std::string& name, const std::string& wanted) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? wanted : name.substr(0, slash + 1) + wanted;
}

/// What is typed beside the preset goes before what the preset says.
Status adjust(Preset& preset, const ExportOptions& options) {
    if (options.originals) {
        preset.renditions = {PresetRendition{}};
    }
    for (PresetRendition& rendition : preset.renditions) {
        if ((options.longEdge || options.quality) && (rendition.picture || options.preset.empty())) {
            media::RenditionSpec& spec = rendition.picture ? *rendition.picture : rendition.picture.emplace();
            spec.source = media::PixelSource::FullDecode;
            spec.longEdge = options.longEdge.value_or(options.preset.empty() ? 2048 : spec.longEdge);
            spec.quality = options.quality.value_or(options.preset.empty() ? 85 : spec.quality);
        }
        if (!options.name.empty()) {
            rendition.name = renamed(rendition.name, options.name);
        }
    }
    preset.writesMetadata = preset.writesMetadata && !options.withoutMetadata;
    const bool isEncrypted = options.isEncrypted || !options.passphraseFile.empty();
    if (options.isZip || isEncrypted) {
        preset.packing = delivery::Packing::Zip;
    }
    preset.isEncrypted = preset.isEncrypted || isEncrypted;
    return checkPreset(preset);
}

Status addPresets(ChosenExport& chosen, const ExportOptions& options, const catalog::Catalog& catalog) {
    if (options.preset.empty()) {
        chosen.presets = {delivery::originalsPreset()};
    } else {
        const delivery::PresetShelf shelf(catalog.folder());
        const auto preset = shelf.load(options.preset);
        auto resolved = preset ? shelf.resolved(*preset) : tl::unexpected(preset.error());
        if (!resolved) {
            return tl::unexpected(resolved.error());
        }
        chosen.isChain = !preset->chain.empty();
        chosen.presets = *std::move(resolved);
    }
    for (Preset& preset : chosen.presets) {
        if (const Status adjusted = adjust(preset, options); !adjusted) {
            return adjusted;
        }
    }
    return {};
}

} // namespace

void addExportOptions(CLI::App& command, ExportOptions& options) {
    command.add_option("ID", options.ids, "Assets to export, in this order");
    command.add_option("--gallery", options.gallery, "A whole gallery, by title or id")->type_name("TITLE");
    command.add_flag("--all", options.isAll, "All galleries, and the assets that are in none");
    command.add_option("--search", options.search, "What a search finds")->type_name("WORDS");
    command
        .add_option("--document", options.document,
                    "A story, news page or newsletter: a file (fieldframe.page/1), or one of the catalog")
        ->type_name("FILE|TITLE");
    command
        .add_option("--preset", options.preset,
                    "What to make of it: see `presets`; without, a folder of files")
        ->type_name("NAME|FILE");
    command.add_option("--to", options.to, "The folder or ZIP to make; of a chain, the folder for them")
        ->type_name("PATH");
    CLI::Option* const longEdge = command.add_option(
        "--long-edge", options.longEdge, "Renditions of at most so many pixels; without, originals");
    longEdge->type_name("N")->check(CLI::Range(16, 30'000));
    CLI::Option* const quality =
        command.add_option("--quality", options.quality, "JPEG quality of renditions, 1 to 100");
    quality->type_name("N")->check(CLI::Range(1, 100));
    command.add_option("--name", options.name, "File names, such as \"{headline}-{sequence:4}\"")
        ->type_name("TEMPLATE");
    command.add_flag("--originals", options.originals, "Originals with their pixels untouched")
        ->excludes(longEdge)
        ->excludes(quality);
    command.add_flag("--no-metadata", options.withoutMetadata,
                     "Don't write captions and credits into the copies");
    command.add_flag("--overwrite", options.overwrite, "Replace an export that is already there");
    command.add_flag("--zip", options.isZip, "Make a ZIP");
    command.add_flag("--encrypt", options.isEncrypted,
                     "Make a ZIP with AES-256; the passphrase is asked for, or read from standard input");
    command
        .add_option("--passphrase-file", options.passphraseFile,
                    "The same, with the first line of a file; - is standard input")
        ->type_name("FILE");
    command
        .add_option("--override", options.overrides,
                    "Let an item go that is held; the reason stands in the ledger")
        ->type_name("ID=REASON")
        ->expected(1)
        ->take_all();
    command.add_option("--recipient", options.recipient, "For whom it is; stands in the ledger")
        ->type_name("NOTE");
    command.add_flag("--dry-run", options.isDryRun,
                     "Tell what would leave, how, and what is held; write nothing");
}

Result<ChosenExport> chosenExport(const ExportOptions& options, const catalog::Catalog& catalog,
                                  const std::stop_token& stop) {
    ChosenExport chosen;
    chosen.request.target = options.to.empty() ? "export" : options.to;
    chosen.request.recipient = options.recipient;
    chosen.request.existingTarget =
        options.overwrite ? delivery::ExistingTarget::Replace : delivery::ExistingTarget::Refuse;
    const Status added = addSelection(chosen.request, options, catalog, stop)
                             .and_then([&] { return addOverrides(chosen.request, options, catalog); })
                             .and_then([&] { return addPresets(chosen, options, catalog); });
    if (!added) {
        return tl::unexpected(added.error());
    }
    return chosen;
}

} // namespace fieldframe::cli
