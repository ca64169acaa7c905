// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_preview.h"
#include "core/delivery/export_request.h"

#include <nlohmann/json_fwd.hpp>

namespace fieldframe::cli {

[[nodiscard]] nlohmann::json toJson(const delivery::ExportReport& report);
[[nodiscard]] nlohmann::json toJson(const delivery::ExportPreview& preview);
void print(const delivery::ExportReport& report);
void print(const delivery::ExportPreview& preview);

} // namespace fieldframe::cli
