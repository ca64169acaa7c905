// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_task.h"

#include <nlohmann/json_fwd.hpp>

/// ProofTask and its answer as messages; private to the room. The second of each pair throws for anything
/// that the first can't have made.
namespace fieldframe::worker {

[[nodiscard]] nlohmann::json toJson(const media::ProofTask& task);
[[nodiscard]] media::ProofTask proofTaskFrom(const nlohmann::json& value);
[[nodiscard]] nlohmann::json toJson(const media::ProofAnswer& answer);
[[nodiscard]] media::ProofAnswer proofAnswerFrom(const nlohmann::json& value);

} // namespace fieldframe::worker
