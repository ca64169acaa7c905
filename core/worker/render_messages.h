// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_task.h"

#include <nlohmann/json_fwd.hpp>

/// RenderTask, what a rendition shall be, and the answer as messages; private to the room. The second of each
/// pair throws for anything that the first can't have made.
namespace fieldframe::worker {

[[nodiscard]] nlohmann::json toJson(const media::RenditionSpec& spec);
[[nodiscard]] media::RenditionSpec specFrom(const nlohmann::json& value);
[[nodiscard]] nlohmann::json toJson(const media::RenderTask& task);
[[nodiscard]] media::RenderTask renderTaskFrom(const nlohmann::json& value);
[[nodiscard]] nlohmann::json toJson(const media::RenderAnswer& answer);
[[nodiscard]] media::RenderAnswer renderAnswerFrom(const nlohmann::json& value);

} // namespace fieldframe::worker
