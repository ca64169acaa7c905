// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/journal.h"
#include "core/edit/edit_service.h"

#include <QString>

namespace fieldframe::ui {

/// What a batch of the journal did, for the Edit menu: "Caption (3 items)".
[[nodiscard]] QString stepText(const catalog::BatchSummary& batch);

/// "Caption of IMG_1.jpg, by Ana, 3/4/26 10:15".
[[nodiscard]] QString laterChangeText(const edit::LaterChange& change);

} // namespace fieldframe::ui
