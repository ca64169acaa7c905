// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "core/writeback/write_job.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;
using writeback::WriteNote;

struct Options {
    std::vector<std::string> ids;
    bool isAll = false;
    bool isTrial = false;
    std::string iim = "always";
};

std::string_view kindName(WriteNote::Kind kind) {
    switch (kind) {
    case WriteNote::Kind::CutInIim:
        return "cut_in_iim";
    case WriteNote::Kind::FieldStays:
        return "not_written";
    case WriteNote::Kind::CredentialsStale:
        return "content_credentials";
    case WriteNote::Kind::BesideInstead:
        return "beside_instead";
    }
    return "";
}

std::string sentenceOf(const WriteNote& note) {
    const std::string file = jsonPath(note.file);
    const std::string field(note.field ? metadataField(*note.field).key : std::string_view());
    switch (note.kind) {
    case WriteNote::Kind::CutInIim:
        return fmt::format("cut in IIM: {}: {} has {} bytes, and IIM holds {}; XMP has all of it", file,
                           field, note.bytes, note.limit);
    case WriteNote::Kind::FieldStays:
        return fmt::format("not written: {}: {}: {}", file, field, note.reason);
    case WriteNote::Kind::CredentialsStale:
        return fmt::format("content credentials: {}: kept, but they vouch for the former version", file);
    case WriteNote::Kind::BesideInstead:
        return fmt::format("into a sidecar: {}: the file itself can't be written: {}", file, note.reason);
    }
    return file;
}

json noteJson(const WriteNote& note) {
    json value{{"what", kindName(note.kind)}, {"file", jsonPath(note.file)}, {"id", note.asset.text()}};
    if (note.field) {
        value["field"] = metadataField(*note.field).key;
    }
    if (note.kind == WriteNote::Kind::CutInIim) {
        value["bytes"] = note.bytes;
        value["limit"] = note.limit;
    }
    if (!note.reason.empty()) {
        value["detail"] = note.reason;
    }
    return value;
}

json reportJson(const writeback::WriteReport& report) {
    json files = json::array();
    for (const writeback::WrittenFile& file : report.written) {
        json entry{{"file", jsonPath(file.file)},
                   {"id", file.asset.text()},
                   {"fields", file.fields},
                   {"in_place", file.isInPlace}};
        if (file.sidecar) {
            entry["sidecar"] = jsonPath(*file.sidecar);
        }
        files.push_back(std::move(entry));
    }
    json failed = json::array();
    for (const writeback::WriteProblem& problem : report.failed) {
        json entry = fileErrorJson(problem.file, problem.error);
        entry["id"] = problem.asset.text();
        failed.push_back(std::move(entry));
    }
    json notes = json::array();
    for (const WriteNote& note : report.notes) {
        notes.push_back(noteJson(note));
    }
    return {{"written", report.written.size()},  {"unchanged", report.unchanged},
            {"waiting", report.waiting},         {"conflicts", report.conflicts},
            {"failed", std::move(failed)},       {"warnings", std::move(notes)},
            {"written_files", std::move(files)}, {"seconds", report.seconds},
            {"cancelled", report.wasCancelled}};
}

void printReport(const writeback::WriteReport& report, bool isTrial) {
    for (const writeback::WriteProblem& problem : report.failed) {
        Error error = problem.error;
        error.subject = jsonPath(problem.file);
        printMessage("failed: " + sentence(error));
    }
    for (const WriteNote& note : report.notes) {
        printMessage(sentenceOf(note));
    }
    if (report.waiting > 0) {
        printMessage(fmt::format("{} wait for conflicts to be resolved; see `fieldframe-cli conflicts`",
                                 report.waiting));
    }
    printLine(fmt::format("{} {}, {} unchanged, {} failed in {:.1f} s{}", report.written.size(),
                          isTrial ? "would be written" : "written", report.unchanged, report.failed.size(),
                          report.seconds, report.wasCancelled ? "; stopped" : ""));
}

Result<writeback::WriteRequest> requestOf(const Options& options, const catalog::Catalog& catalog) {
    if (options.isAll == !options.ids.empty()) {
        return failure(ErrorCode::InvalidInput, "write", "ids or --all are wanted");
    }
    writeback::WriteRequest request;
    request.isTrial = options.isTrial;
    request.iim = iimModeFromName(options.iim).value_or(IimMode::Always);
    if (!options.isAll) {
        const auto assets = resolveAssets(catalog, options.ids);
        if (!assets) {
            return tl::unexpected(assets.error());
        }
        request.assets = *assets;
    }
    return request;
}

Outcome write(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto request = requestOf(options, **catalog);
    if (!request) {
        return tl::unexpected(request.error());
    }
    const auto workers = session.startWorkers();
    if (!workers) {
        return tl::unexpected(workers.error());
    }
    Result<writeback::WriteReport> report;
    {
        ProgressLine progress;
        report = writeback::WriteJob(**catalog, **workers).run(*request, progress.sink(), session.stop());
    }
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (session.wantsJson) {
        printJson(reportJson(*report));
    } else {
        printReport(*report, options.isTrial);
    }
    return report->failed.empty() && !report->wasCancelled ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

} // namespace

void addWrite(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("write", "Write changed fields into the files, proved");
    command->add_option("ID", options->ids, "Assets to write");
    command->add_flag("--all", options->isAll, "All whose files do not say all yet");
    command->add_flag("--dry-run", options->isTrial, "Make and prove everything, and keep nothing");
    command->add_option("--iim", options->iim, "IIM in JPEG and TIFF: always (the usual), if-present, never")
        ->type_name("MODE")
        ->check(CLI::IsMember({"always", "if-present", "never"}));
    command->callback([&session, options] { session.finish(write(session, *options)); });
}

} // namespace fieldframe::cli
