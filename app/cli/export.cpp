// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/cli/query_options.h"
#include "core/catalog/gallery_store.h"
#include "core/delivery/export_job.h"
#include "core/search/searcher.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct Options {
    std::string gallery;
    std::vector<std::string> ids;
    std::string search;
    std::string to;
    std::optional<int> longEdge;
    std::optional<int> quality;
    std::string name;
    bool originals = false;
    bool withoutMetadata = false;
    bool overwrite = false;
};

std::optional<delivery::RenditionPolicy> renditionOf(const Options& options) {
    if (!options.longEdge && !options.quality) {
        return std::nullopt;
    }
    delivery::RenditionPolicy policy;
    policy.longEdge = options.longEdge.value_or(policy.longEdge);
    policy.quality = options.quality.value_or(policy.quality);
    return policy;
}

Result<std::vector<AssetId>> found(const std::string& words, const catalog::Catalog& catalog,
                                   const std::stop_token& stop) {
    QueryOptions typed;
    typed.words = {words};
    const Result<search::Query> query = queryOf(typed, catalog);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return search::Searcher(catalog).search(*query, stop);
}

Status addSelection(delivery::ExportRequest& request, const Options& options, const catalog::Catalog& catalog,
                    const std::stop_token& stop) {
    if (!options.gallery.empty()) {
        const Result<GalleryId> gallery = catalog.galleries().resolve(options.gallery);
        if (!gallery) {
            return tl::unexpected(gallery.error());
        }
        request.gallery = *gallery;
        return {};
    }
    const auto assets =
        options.search.empty() ? resolveAssets(catalog, options.ids) : found(options.search, catalog, stop);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    if (assets->empty()) {
        return failure(ErrorCode::InvalidInput, "export", "nothing is selected");
    }
    request.assets = *assets;
    return {};
}

Result<delivery::ExportRequest> requestOf(const Options& options, const catalog::Catalog& catalog,
                                          const std::stop_token& stop) {
    const int selections =
        (options.gallery.empty() ? 0 : 1) + (options.ids.empty() ? 0 : 1) + (options.search.empty() ? 0 : 1);
    if (selections != 1) {
        return failure(ErrorCode::InvalidInput, "export", "one of --gallery, --search or ids is wanted");
    }
    delivery::ExportRequest request;
    request.target = options.to;
    request.rendition = renditionOf(options);
    request.writeMetadata = !options.withoutMetadata;
    if (!options.name.empty()) {
        request.namingTemplate = options.name;
    }
    if (options.overwrite) {
        request.existingTarget = delivery::ExistingTarget::Replace;
    }
    const Status added = addSelection(request, options, catalog, stop);
    if (!added) {
        return tl::unexpected(added.error());
    }
    return request;
}

json problemsJson(const std::vector<delivery::ExportProblem>& problems) {
    json list = json::array();
    for (const delivery::ExportProblem& problem : problems) {
        json entry = fileErrorJson(problem.file, problem.error);
        entry["id"] = problem.asset.text();
        list.push_back(std::move(entry));
    }
    return list;
}

void printProblems(std::string_view what, const std::vector<delivery::ExportProblem>& problems) {
    for (const delivery::ExportProblem& problem : problems) {
        Error error = problem.error;
        error.subject = jsonPath(problem.file);
        printMessage(fmt::format("{}: {}", what, sentence(error)));
    }
}

void tellReport(const Session& session, const delivery::ExportReport& report) {
    if (session.wantsJson) {
        printJson({{"folder", jsonPath(report.folder)},
                   {"exported", report.exported},
                   {"failed", problemsJson(report.failed)},
                   {"warnings", problemsJson(report.warnings)},
                   {"seconds", report.seconds}});
        return;
    }
    printProblems("failed", report.failed);
    printProblems("exported in part", report.warnings);
    printLine(fmt::format("{} exported to {}, {} failed in {:.1f} s", report.exported,
                          jsonPath(report.folder), report.failed.size(), report.seconds));
}

Outcome runExport(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<delivery::ExportRequest> request = requestOf(options, **catalog, session.stop());
    if (!request) {
        return tl::unexpected(request.error());
    }
    const auto workers = session.startWorkers();
    if (!workers) {
        return tl::unexpected(workers.error());
    }
    Result<delivery::ExportReport> report;
    {
        ProgressLine progress;
        report = delivery::ExportJob(**catalog, **workers).run(*request, progress.sink(), session.stop());
    }
    if (!report) {
        return tl::unexpected(report.error());
    }
    tellReport(session, *report);
    return report->failed.empty() ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

} // namespace

void addExport(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("export", "Make a folder of files with captions.csv and gallery.json");
    command->add_option("ID", options->ids, "Assets to export, in this order");
    command->add_option("--gallery", options->gallery, "A whole gallery, by title or id")->type_name("TITLE");
    command->add_option("--search", options->search, "What a search finds")->type_name("WORDS");
    command->add_option("--to", options->to, "The folder to make")->type_name("DIR")->required();
    CLI::Option* longEdge = command->add_option("--long-edge", options->longEdge,
                                                "Renditions of at most so many pixels; without, originals");
    longEdge->type_name("N")->check(CLI::Range(16, 30'000));
    CLI::Option* quality =
        command->add_option("--quality", options->quality, "JPEG quality of renditions, 1 to 100");
    quality->type_name("N")->check(CLI::Range(1, 100));
    command->add_option("--name", options->name, "File names, such as \"{headline}-{sequence:4}\"")
        ->type_name("TEMPLATE");
    command->add_flag("--originals", options->originals, "Originals with their pixels untouched (the usual)")
        ->excludes(longEdge)
        ->excludes(quality);
    command->add_flag("--no-metadata", options->withoutMetadata,
                      "Don't write captions and credits into the copies");
    command->add_flag("--overwrite", options->overwrite, "Replace a folder that is already there");
    command->callback([&session, options] { session.finish(runExport(session, *options)); });
}

} // namespace fieldframe::cli
