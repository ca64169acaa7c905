// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_set.h"
#include "core/catalog/gallery_tally.h"
#include "core/catalog/journal_appender.h"
#include "core/catalog/text_index.h"
#include "core/database/connection.h"

namespace fieldframe::catalog {

/// What the parts of one writing transaction share. Writer thread only.
struct ChangeScope {
    database::Connection& connection;
    JournalAppender journal;
    GalleryTally tally{connection};
    TextIndex text{connection};
    ChangeSet changes;
};

/// What a Property's after is where it can only be there or not.
inline constexpr std::string_view kYes = "1";

[[nodiscard]] inline std::optional<std::string> yesIf(bool isSet) {
    return isSet ? std::optional<std::string>(kYes) : std::nullopt;
}

/// For `after` of a property that can only be there or not; InvalidInput for anything else.
[[nodiscard]] Result<bool> yesOrAbsent(const Property& property, const std::optional<std::string>& after);

} // namespace fieldframe::catalog
