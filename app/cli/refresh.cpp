// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "core/writeback/refresh_job.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

void tellReport(const Session& session, const writeback::RefreshReport& report) {
    if (session.wantsJson) {
        json failed = json::array();
        for (const writeback::WriteProblem& problem : report.failed) {
            json entry = fileErrorJson(problem.file, problem.error);
            entry["id"] = problem.asset.text();
            failed.push_back(std::move(entry));
        }
        printJson({{"looked", report.looked},
                   {"changed", report.changed},
                   {"taken", report.taken},
                   {"conflicts", report.conflicts},
                   {"failed", std::move(failed)},
                   {"seconds", report.seconds},
                   {"cancelled", report.wasCancelled}});
        return;
    }
    for (const writeback::WriteProblem& problem : report.failed) {
        Error error = problem.error;
        error.subject = jsonPath(problem.file);
        printMessage("failed: " + sentence(error));
    }
    if (report.conflicts > 0) {
        printMessage("conflicts wait to be resolved; see `fieldframe-cli conflicts`");
    }
    printLine(fmt::format(
        "{} looked at, {} changed by others, {} values taken, {} conflicts, {} failed in {:.1f} s{}",
        report.looked, report.changed, report.taken, report.conflicts, report.failed.size(), report.seconds,
        report.wasCancelled ? "; stopped" : ""));
}

Outcome refresh(const Session& session, const std::vector<std::string>& ids) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    std::optional<std::vector<AssetId>> assets;
    if (!ids.empty()) {
        const auto found = resolveAssets(**catalog, ids);
        if (!found) {
            return tl::unexpected(found.error());
        }
        assets = *found;
    }
    const auto workers = session.startWorkers();
    if (!workers) {
        return tl::unexpected(workers.error());
    }
    Result<writeback::RefreshReport> report;
    {
        ProgressLine progress;
        report = writeback::RefreshJob(**catalog, **workers).run(assets, progress.sink(), session.stop());
    }
    if (!report) {
        return tl::unexpected(report.error());
    }
    tellReport(session, *report);
    return report->failed.empty() && !report->wasCancelled ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

} // namespace

void addRefresh(CLI::App& app, Session& session) {
    const auto ids = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand("refresh", "Read files again that other programs have changed");
    command->add_option("ID", *ids, "Assets to look at; without, all");
    command->callback([&session, ids] { session.finish(refresh(session, *ids)); });
}

} // namespace fieldframe::cli
