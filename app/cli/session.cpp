// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/output.h"
#include "core/platform/host.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace fieldframe::cli {
std::filesystem::path Session::catalogFolder() const {
    if (!catalogOption.empty()) {
        return catalogOption;
    }
    if (const char* fromEnvironment = std::getenv("FIELDFRAME_CATALOG");
        fromEnvironment != nullptr && *fromEnvironment != '\0') {
        return fromEnvironment;
    }
    return platform::picturesFolder() / "Fieldframe.fieldframe";
}

tl::expected<std::unique_ptr<worker::WorkerPool>, Failure> Session::startWorkers() const {
    auto pool = worker::WorkerPool::create({});
    if (!pool) {
        return tl::unexpected(Failure(pool.error()));
    }
    return std::move(*pool);
}

void Session::finish(const Outcome& outcome) {
    if (outcome) {
        m_status = *outcome;
        return;
    }
    const Failure& failed = outcome.error();
    m_status = failed.status;
    printMessage("fieldframe-cli: " + sentence(failed.error));
    if (wantsJson) {
        nlohmann::json error = errorJson(failed.error);
        error["subject"] = failed.error.subject;
        printJson({{"error", std::move(error)}});
    }
}

void Session::tell(const nlohmann::json& json, std::string_view sentence) const {
    if (wantsJson) {
        printJson(json);
    } else {
        printLine(harmless(sentence));
    }
}

} // namespace fieldframe::cli
