// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_status.h"
#include "app/cli/session.h"
#include "core/batch/plan.h"

#include <nlohmann/json.hpp>

namespace fieldframe::cli {

/// Prints every change of @p plan, or makes them all and prints how many; then the problems. @p facts go into
/// the JSON.
[[nodiscard]] Outcome finishPlan(const Session& session, const catalog::Catalog& catalog,
                                 const batch::Plan& plan, bool isDryRun,
                                 const nlohmann::json& facts = nlohmann::json::object());

} // namespace fieldframe::cli
