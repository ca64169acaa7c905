// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/place.h"

#include <QString>

#include <memory>
#include <optional>

class QMimeData;

namespace fieldframe::ui {

/// "application/x-fieldframe-place": "<catalog id> <kind> <row id>".
[[nodiscard]] QString placeMimeType();
/// A gallery or a category on its way to another place.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const Place& place, const GlobalId& catalog);
/// Without its title. Nothing where @p mime carries no such place, or one of another catalog.
[[nodiscard]] std::optional<Place> placeIn(const QMimeData& mime, const GlobalId& catalog);

} // namespace fieldframe::ui
