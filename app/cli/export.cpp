// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/export_options.h"
#include "app/cli/export_output.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/progress_line.h"
#include "core/delivery/export_job.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace fieldframe::cli {
namespace {

using delivery::ChainPart;
using delivery::ExportRequest;
using nlohmann::json;

/// One request, or one for each preset of a chain.
std::vector<ExportRequest> requestsOf(const ChosenExport& chosen) {
    if (chosen.isChain) {
        return delivery::chainRequests(chosen.request, chosen.presets);
    }
    ExportRequest request = chosen.request;
    request.preset = chosen.presets.front();
    return {request};
}

Outcome dryRun(const Session& session, const catalog::Catalog& catalog, const ChosenExport& chosen) {
    json parts = json::array();
    bool isComplete = true;
    for (ExportRequest& request : requestsOf(chosen)) {
        request.passphrase = "-"; // None is asked for where nothing is written.
        const auto preview = delivery::previewExport(catalog, request, session.stop());
        if (!preview) {
            return tl::unexpected(preview.error());
        }
        isComplete = isComplete && preview->held == 0 && preview->failed.empty();
        if (session.wantsJson) {
            json part = toJson(*preview);
            part["preset"] = request.preset.id;
            parts.push_back(std::move(part));
        } else {
            print(*preview);
        }
    }
    if (session.wantsJson) {
        printJson(chosen.isChain ? json{{"parts", std::move(parts)}} : parts.front());
    }
    return isComplete ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

Outcome tellParts(const Session& session, const std::vector<ChainPart>& parts) {
    json list = json::array();
    bool isComplete = true;
    for (const ChainPart& part : parts) {
        isComplete = isComplete && part.report && part.report->isComplete();
        json entry = part.report ? toJson(*part.report) : json{{"error", errorJson(part.report.error())}};
        entry["preset"] = part.preset.id;
        list.push_back(std::move(entry));
        if (!session.wantsJson && part.report) {
            print(*part.report);
        } else if (!part.report) {
            printMessage(fmt::format("{}: {}", part.preset.name, sentence(part.report.error())));
        }
    }
    if (session.wantsJson) {
        printJson({{"parts", std::move(list)}});
    }
    return isComplete ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

Outcome run(const Session& session, const catalog::Catalog& catalog, const ChosenExport& chosen) {
    const auto workers = session.startWorkers();
    if (!workers) {
        return tl::unexpected(workers.error());
    }
    std::optional<ProgressLine> progress(std::in_place);
    if (chosen.isChain) {
        const std::vector<ChainPart> parts = delivery::runChain(
            catalog, **workers, chosen.request, chosen.presets, progress->sink(), session.stop());
        progress.reset();
        return tellParts(session, parts);
    }
    const auto report = delivery::ExportJob(catalog, **workers)
                            .run(requestsOf(chosen).front(), progress->sink(), session.stop());
    progress.reset();
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (session.wantsJson) {
        json told = toJson(*report);
        told["preset"] = chosen.presets.front().id;
        printJson(told);
    } else {
        print(*report);
    }
    return report->isComplete() ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

Outcome runExport(const Session& session, const ExportOptions& options) {
    if (options.to.empty() && !options.isDryRun) {
        return tl::unexpected(Failure(Error{ErrorCode::InvalidInput, "export", "--to is wanted"}));
    }
    // What leaves is recorded: the catalog must be this program's to write.
    const auto catalog =
        openCatalog(session, options.isDryRun ? catalog::Access::ReadOnly : catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    auto chosen = chosenExport(options, **catalog, session.stop());
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    if (options.isDryRun) {
        return dryRun(session, **catalog, *chosen);
    }
    if (std::ranges::any_of(chosen->presets, &delivery::Preset::isEncrypted)) {
        auto passphrase = readPassphrase(options.passphraseFile);
        if (!passphrase) {
            return tl::unexpected(passphrase.error());
        }
        chosen->request.passphrase = *std::move(passphrase);
    }
    return run(session, **catalog, *chosen);
}

} // namespace

void addExport(CLI::App& app, Session& session) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* const command = app.add_subcommand(
        "export", "Make a package: files, a web library, a story, a newsletter, a contact sheet");
    addExportOptions(*command, *options);
    command->callback([&session, options] { session.finish(runExport(session, *options)); });
}

} // namespace fieldframe::cli
