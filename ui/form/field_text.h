// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"

#include <QString>

namespace fieldframe::ui {

/// @p content for reading: lists joined by "; ".
[[nodiscard]] QString fieldText(const FieldContent& content);
/// @p content as it stands in the field's editor: structures as they are stored.
[[nodiscard]] QString editedText(FieldId field, const FieldContent& content);
/// The inverse, for a field that is no list of texts. InvalidInput where the field can't hold it.
[[nodiscard]] Result<FieldContent> contentOf(FieldId field, const QString& typed);
/// How to write what the field can hold; "" where it can hold any text.
[[nodiscard]] QString howWritten(FieldId field);

} // namespace fieldframe::ui
