// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace fieldframe::ui {

/// Tags (BCP 47) of the languages the window speaks, English first.
[[nodiscard]] QStringList spokenLanguages();

/// The first of @p wanted (tags, the best first) that the window speaks, by its main language: "fr" for
/// "fr-CA". English where it speaks none.
[[nodiscard]] QString languageFor(const QStringList& wanted);

/// Makes the program speak @p tag, in its direction and with its numbers and dates; empty = the system's
/// language. Call once, before the first widget is made: what is shown already stays as it is.
void speak(QApplication& application, const QString& tag);

} // namespace fieldframe::ui
