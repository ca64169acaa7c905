// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers of things as words: one of them reads differently from several also where no translation is
/// loaded.
namespace fieldframe::ui {

[[nodiscard]] QString itemsText(qint64 count);
[[nodiscard]] QString galleriesText(qint64 count);
[[nodiscard]] QString starsText(int count);

} // namespace fieldframe::ui
