// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"
#include "core/protection/verdict.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// How protection and the ledger are told.
namespace fieldframe::cli {

[[nodiscard]] nlohmann::json personJson(const Person& person);
[[nodiscard]] nlohmann::json consentJson(const Consent& consent);
[[nodiscard]] nlohmann::json regionJson(const ImageRegion& region);
/// {"outcome", "changes": [{"code", "arguments"}], "holds": [{"code", "arguments", "releaser"}]}.
[[nodiscard]] nlohmann::json verdictJson(const protection::Verdict& verdict);
[[nodiscard]] nlohmann::json exportJson(const ExportRecord& record);
[[nodiscard]] nlohmann::json deliveredJson(const DeliveredRecord& record);

/// "embargo (2026-05-12T06:00:00Z, embargo; released by time)".
[[nodiscard]] std::string holdText(const protection::Hold& hold);

} // namespace fieldframe::cli
