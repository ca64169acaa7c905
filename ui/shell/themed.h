// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QString>

class QPlainTextEdit;
class QWidget;

namespace fieldframe::ui {

/// Gives @p widget a style sheet of its own that follows the theme while the program runs; for the names see
/// Theme::fill(). Never put a colour of the theme into setStyleSheet() itself: it would stay.
void setThemedSheet(QWidget& widget, const QString& sheet);

/// The least height of a field that the window's own sheet gives one, in pixels.
void setLeastHeight(QPlainTextEdit& field, int height);

/// The colour of a label's or a button's text, which follows the theme.
void setTone(QWidget& widget, Tone tone);

/// Fills all sheets again from Theme::current().
void fillThemedSheets();

} // namespace fieldframe::ui
