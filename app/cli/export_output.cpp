// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_output.h"

#include "app/cli/hold_sentence.h"
#include "app/cli/output.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using delivery::ExportPreview;
using delivery::ExportProblem;
using delivery::ExportReport;
using nlohmann::json;

json holdsJson(const std::vector<protection::Hold>& holds) {
    json list = json::array();
    for (const protection::Hold& hold : holds) {
        list.push_back({{"code", protection::holdName(hold.code)},
                        {"arguments", hold.arguments},
                        {"releaser", protection::releaserName(hold.releaser)},
                        {"reason", sentence(hold)}});
    }
    return list;
}

json changesJson(const std::vector<protection::Change>& changes) {
    json list = json::array();
    for (const protection::Change& change : changes) {
        list.push_back({{"code", protection::changeName(change.code)},
                        {"arguments", change.arguments},
                        {"what", sentence(change)}});
    }
    return list;
}

json problemsJson(const std::vector<ExportProblem>& problems) {
    json list = json::array();
    for (const ExportProblem& problem : problems) {
        json entry = fileErrorJson(problem.file, problem.error);
        entry["id"] = problem.asset.text();
        list.push_back(std::move(entry));
    }
    return list;
}

void printProblems(std::string_view what, const std::vector<ExportProblem>& problems) {
    for (const ExportProblem& problem : problems) {
        Error error = problem.error;
        error.subject = jsonPath(problem.file);
        printMessage(fmt::format("{}: {}", what, sentence(error)));
    }
}

std::string reasons(const std::vector<protection::Hold>& holds) {
    std::string text;
    for (const protection::Hold& hold : holds) {
        text += (text.empty() ? "" : ". ") + sentence(hold);
    }
    return text;
}

std::string changesText(const std::vector<protection::Change>& changes) {
    std::string text;
    for (const protection::Change& change : changes) {
        text += (text.empty() ? "" : ", ") + sentence(change);
    }
    return text;
}

json heldJson(const std::vector<delivery::HeldItem>& held) {
    json list = json::array();
    for (const delivery::HeldItem& item : held) {
        list.push_back({{"file", jsonPath(item.file)},
                        {"id", item.asset.text()},
                        {"holds", holdsJson(item.verdict.holds)},
                        {"reason", reasons(item.verdict.holds)}});
    }
    return list;
}

} // namespace

json toJson(const ExportReport& report) {
    json notices = json::array();
    for (const pages::PageNotice& notice : report.notices) {
        notices.push_back({{"code", notice.code}, {"detail", notice.detail}});
    }
    return {{"folder", jsonPath(report.target)},
            {"exported", report.exported},
            {"changed", report.changed},
            {"files", report.files},
            {"taken_up", report.takenUp},
            {"held", heldJson(report.held)},
            {"failed", problemsJson(report.failed)},
            {"warnings", problemsJson(report.warnings)},
            {"notices", std::move(notices)},
            {"seconds", report.seconds}};
}

json toJson(const ExportPreview& preview) {
    json items = json::array();
    for (const delivery::PreviewedItem& item : preview.items) {
        json names = json::array();
        for (const std::filesystem::path& name : item.names) {
            names.push_back(jsonPath(name));
        }
        items.push_back({{"file", jsonPath(item.original)},
                         {"id", item.globalId.text()},
                         {"outcome", protection::outcomeName(item.verdict.outcome)},
                         {"changes", changesJson(item.verdict.changes)},
                         {"holds", holdsJson(item.verdict.holds)},
                         {"names", std::move(names)}});
    }
    json result{{"items", std::move(items)},  {"as_is", preview.asIs},
                {"changed", preview.changed}, {"held", preview.held},
                {"files", preview.files},     {"failed", problemsJson(preview.failed)}};
    json notices = json::array();
    for (const GlobalId& asset : preview.unneededOverrides) {
        notices.push_back({{"code", "override_unneeded"}, {"detail", asset.text()}});
    }
    result["notices"] = std::move(notices);
    if (preview.targetProblem) {
        result["target_problem"] = errorJson(*preview.targetProblem);
    }
    return result;
}

void print(const ExportReport& report) {
    for (const delivery::HeldItem& item : report.held) {
        printMessage(fmt::format("held: {}: {}", jsonPath(item.file), reasons(item.verdict.holds)));
    }
    printProblems("failed", report.failed);
    printProblems("exported in part", report.warnings);
    for (const pages::PageNotice& notice : report.notices) {
        printMessage(fmt::format("note: {} ({})", notice.code, notice.detail));
    }
    if (report.target.empty()) {
        printLine("Nothing could leave.");
        return;
    }
    printLine(fmt::format("{} exported to {}, {} held, {} failed in {:.1f} s", report.exported,
                          jsonPath(report.target), report.held.size(), report.failed.size(), report.seconds));
}

void print(const ExportPreview& preview) {
    Table table({"outcome", "file", "how"});
    for (const delivery::PreviewedItem& item : preview.items) {
        table.add({std::string(protection::outcomeName(item.verdict.outcome)), jsonPath(item.original),
                   item.verdict.leaves() ? changesText(item.verdict.changes) : reasons(item.verdict.holds)});
    }
    table.print();
    printProblems("can't leave", preview.failed);
    printLine(fmt::format("{} leave as they are, {} leave changed, {} are held", preview.asIs,
                          preview.changed, preview.held));
}

} // namespace fieldframe::cli
