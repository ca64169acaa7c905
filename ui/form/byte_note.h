// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metadata_field.h"

#include <QString>

namespace fieldframe::ui {

struct ByteNote {
    QString text; ///< "" where there is room enough, or the field has no limit.
    bool isOver = false;
};

/// How much of an IIM dataset's bytes @p text takes, once it comes near them, and what programs that read IIM
/// alone will see of it where it is longer. IPTC 2025.1 §15.1: the limits are of bytes, not of characters.
[[nodiscard]] ByteNote byteNote(FieldId field, const QString& text);

} // namespace fieldframe::ui
