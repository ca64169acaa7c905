// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers of things as words, by the rules of the language that speak() chose.
namespace fieldframe::ui {

[[nodiscard]] QString itemsText(qint64 count);
[[nodiscard]] QString galleriesText(qint64 count);
[[nodiscard]] QString starsText(int count);
[[nodiscard]] QString fieldsText(qint64 count);
/// "3 pictures not in their files".
[[nodiscard]] QString unwrittenText(qint64 count);

} // namespace fieldframe::ui
