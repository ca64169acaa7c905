// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pattern.h"
#include "core/batch/plan.h"

#include <span>
#include <stop_token>

namespace fieldframe::batch {

struct FindReplace {
    std::string sought;
    std::string replacement;
    text::PatternOptions options;
    std::vector<FieldId> fields; ///< Empty: all whose values are texts or lists of them.
    std::vector<std::string>
        languages; ///< Empty: all; "" is x-default. Fields without languages are always looked into.
};

/// What replacing in @p assets would change. Lists are looked into item by item; an item of which nothing is
/// left goes, as does one that stands there already. A value that the expression takes too long for, that is
/// too long, or that its field can't hold afterwards is a problem; TimedOut for the whole where such values
/// take up all the time there is. InvalidInput as text::Pattern::compile().
[[nodiscard]] Result<Plan> planReplace(const catalog::Catalog& catalog, const FindReplace& wanted,
                                       std::span<const AssetId> assets, const std::stop_token& stop = {});

} // namespace fieldframe::batch
