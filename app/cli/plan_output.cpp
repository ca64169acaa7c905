// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_output.h"

#include "app/cli/output.h"

#include <fmt/format.h>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

constexpr std::size_t kValueGraphemes = 48;

json optionalJson(const std::optional<std::string>& value) {
    return value ? json(*value) : json(nullptr);
}

std::string nameOf(const batch::PlannedChange& change) {
    const std::string key(metadataField(change.field).key);
    return change.language.empty() ? key : key + "[" + change.language + "]";
}

json changesJson(const std::vector<batch::PlannedChange>& changes) {
    json list = json::array();
    for (const batch::PlannedChange& change : changes) {
        list.push_back({{"id", change.target.text()},
                        {"file", change.picture},
                        {"field", metadataField(change.field).key},
                        {"language", change.language},
                        {"before", optionalJson(change.before)},
                        {"after", optionalJson(change.after)}});
    }
    return list;
}

json problemsJson(const std::vector<batch::PlanProblem>& problems) {
    json list = json::array();
    for (const batch::PlanProblem& problem : problems) {
        json entry = errorJson(problem.error);
        entry["subject"] = problem.error.subject;
        if (problem.line > 0) {
            entry["line"] = problem.line;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

void printProblems(const batch::Plan& plan) {
    for (const batch::PlanProblem& problem : plan.problems) {
        const std::string where =
            problem.line > 0 ? fmt::format("{}, line {}: ", plan.label, problem.line) : "";
        printMessage(where + sentence(problem.error));
    }
}

void printChanges(const batch::Plan& plan) {
    if (!plan.changes.empty()) {
        Table table({"FILE", "FIELD", "BEFORE", "AFTER"});
        for (const batch::PlannedChange& change : plan.changes) {
            table.add({change.picture, nameOf(change),
                       firstLine(batch::shownText(change.field, change.before), kValueGraphemes),
                       firstLine(batch::shownText(change.field, change.after), kValueGraphemes)});
        }
        table.print();
    }
    printLine(fmt::format("{} would change; nothing was changed", plan.changes.size()));
}

void tellDone(const Session& session, const batch::Plan& plan, const batch::PlanReceipt& done, json facts) {
    const bool hasChanged = done.receipt.changes > 0;
    facts["changed"] = done.receipt.changes;
    facts["batch"] = hasChanged ? json(done.receipt.batch.text()) : json(nullptr);
    facts["left_alone"] = changesJson(done.leftAlone);
    if (session.wantsJson) {
        printJson(facts);
        return;
    }
    printProblems(plan);
    for (const batch::PlannedChange& change : done.leftAlone) {
        printMessage(
            fmt::format("{}: {} changed meanwhile and is left alone", change.picture, nameOf(change)));
    }
    printLine(hasChanged ? fmt::format("{} changed (undo with: fieldframe-cli undo {})", done.receipt.changes,
                                       done.receipt.batch.text())
                         : "Nothing to change");
}

} // namespace

Outcome finishPlan(const Session& session, const catalog::Catalog& catalog, const batch::Plan& plan,
                   bool isDryRun, const json& facts) {
    json answer = facts;
    answer["assets"] = plan.assets;
    answer["problems"] = problemsJson(plan.problems);
    const ExitStatus status = plan.problems.empty() ? ExitStatus::Fine : ExitStatus::SomeFailed;
    if (isDryRun) {
        answer["dry_run"] = true;
        answer["changes"] = changesJson(plan.changes);
        if (session.wantsJson) {
            printJson(answer);
        } else {
            printProblems(plan);
            printChanges(plan);
        }
        return status;
    }
    const auto done = batch::carryOut(catalog, plan);
    if (!done) {
        return tl::unexpected(done.error());
    }
    tellDone(session, plan, *done, std::move(answer));
    return done->leftAlone.empty() ? status : ExitStatus::SomeFailed;
}

} // namespace fieldframe::cli
