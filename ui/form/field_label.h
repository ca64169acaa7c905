// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metadata_field.h"

#include <QString>

namespace fieldframe::ui {

/// A field's name as the form shows it, with its language ("Caption FR"); the standard's where the form has
/// none.
[[nodiscard]] QString fieldLabel(FieldId field, const QString& language = {});

} // namespace fieldframe::ui
