// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/cli/session.h"
#include "core/ingest/ingest_job.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct Options {
    std::vector<std::string> paths;
    std::optional<std::string> gallery;
    bool galleryPerFolder = false;
    std::string copyTo;
    std::string name;
    std::string metadataTemplate;
    bool previews = false;
    bool rowsOnly = false;
};

ingest::ImportRequest requestOf(const Options& options) {
    ingest::ImportRequest request;
    request.paths.assign(options.paths.begin(), options.paths.end());
    request.galleryTitle = options.gallery;
    request.galleryPerFolder = options.galleryPerFolder;
    if (!options.copyTo.empty()) {
        request.copyTo = options.copyTo;
    }
    if (!options.name.empty()) {
        request.copyTemplate = options.name;
    }
    request.metadataTemplate = options.metadataTemplate;
    request.depth = options.previews   ? ingest::Depth::Previews
                    : options.rowsOnly ? ingest::Depth::RowsOnly
                                       : ingest::Depth::Thumbnails;
    return request;
}

json problemsJson(const std::vector<ingest::ImportProblem>& problems) {
    json list = json::array();
    for (const ingest::ImportProblem& problem : problems) {
        list.push_back(fileErrorJson(problem.file, problem.error));
    }
    return list;
}

json filesJson(const std::vector<ingest::ImportedFile>& files) {
    json list = json::array();
    for (const ingest::ImportedFile& file : files) {
        list.push_back({{"file", jsonPath(file.file)}, {"id", file.asset.text()}});
    }
    return list;
}

json reportJson(const ingest::ImportReport& report) {
    json skipped = json::array();
    for (const std::filesystem::path& file : report.skipped) {
        skipped.push_back(jsonPath(file));
    }
    return {{"imported", report.imported.size()},
            {"duplicates", report.duplicates.size()},
            {"skipped", report.skipped.size()},
            {"failed", problemsJson(report.failed)},
            {"seconds", report.seconds},
            {"cancelled", report.wasCancelled},
            {"warnings", problemsJson(report.warnings)},
            {"galleries", report.galleries},
            {"imported_files", filesJson(report.imported)},
            {"duplicate_files", filesJson(report.duplicates)},
            {"skipped_files", std::move(skipped)}};
}

void printProblems(std::string_view what, const std::vector<ingest::ImportProblem>& problems) {
    for (const ingest::ImportProblem& problem : problems) {
        Error error = problem.error;
        error.subject = jsonPath(problem.file);
        printMessage(fmt::format("{}: {}", what, sentence(error)));
    }
}

void printReport(const ingest::ImportReport& report) {
    printProblems("failed", report.failed);
    printProblems("imported in part", report.warnings);
    for (const std::filesystem::path& file : report.skipped) {
        printMessage("skipped: " + jsonPath(file));
    }
    printLine(fmt::format("{} imported, {} duplicates, {} skipped, {} failed in {:.1f} s{}",
                          report.imported.size(), report.duplicates.size(), report.skipped.size(),
                          report.failed.size(), report.seconds,
                          report.wasCancelled ? "; stopped, the next import goes on from here" : ""));
}

Outcome import(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto workers = session.startWorkers();
    if (!workers) {
        return tl::unexpected(workers.error());
    }
    Result<ingest::ImportReport> report;
    {
        ProgressLine progress;
        report =
            ingest::IngestJob(**catalog, **workers).run(requestOf(options), progress.sink(), session.stop());
    }
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (session.wantsJson) {
        printJson(reportJson(*report));
    } else {
        printReport(*report);
    }
    return report->failed.empty() && !report->wasCancelled ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

} // namespace

void addImport(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("import", "Bring files and folders into the catalog");
    command->add_option("PATH", options->paths, "Files, and folders, which are walked whole")->required();
    CLI::Option* gallery =
        command->add_option("--gallery", options->gallery, "One gallery for all, made if missing");
    gallery->type_name("TITLE");
    command
        ->add_flag("--gallery-per-folder", options->galleryPerFolder,
                   "A gallery for each folder that holds files")
        ->excludes(gallery);
    CLI::Option* copyTo = command->add_option("--copy-to", options->copyTo,
                                              "Copy the files there first, and verify the copies");
    copyTo->type_name("DIR");
    command->add_option("--name", options->name, "Names of the copies, such as \"{date:yyyy}/{filename}\"")
        ->type_name("TEMPLATE")
        ->needs(copyTo);
    command
        ->add_option("--template", options->metadataTemplate,
                     "Apply this template to what is new, in the same change")
        ->type_name("NAME");
    CLI::Option* previews =
        command->add_flag("--previews", options->previews, "Make 2,048 px previews before returning, too");
    command->add_flag("--rows-only", options->rowsOnly, "Return before thumbnails are made")
        ->excludes(previews);
    command->callback([&session, options] { session.finish(import(session, *options)); });
}

} // namespace fieldframe::cli
