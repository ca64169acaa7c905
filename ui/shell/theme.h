// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace fieldframe::ui {

enum class Scheme { Dark, Light, System };

/// The greys, the accent and the four sizes of type of the window: a value. Pictures are the only colour.
struct Theme {
    bool isDark = true;
    QColor window; ///< Behind everything.
    QColor panel;  ///< Sidebar, bars, grid cells.
    QColor raised; ///< Cards and buttons.
    QColor field;  ///< Where text is typed.
    QColor line;   ///< Hairlines and borders.
    QColor text;
    QColor muted;      ///< Less important text; still 4.5:1 on every grey above.
    QColor accent;     ///< Focus rings, selection borders, progress.
    QColor accentFill; ///< Behind accentText.
    QColor accentText;
    QColor hover;
    QColor warning;
    QColor lightbox; ///< Around a picture shown alone.

    /// The 8 px grid.
    static constexpr int kUnit = 8;
    static constexpr int kRadius = 4;
    static constexpr int kSmallestTarget = 24;

    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme light();
    /// The system's own choice where @p scheme says so.
    [[nodiscard]] static Theme of(Scheme scheme);
    /// The one the application was given last.
    [[nodiscard]] static const Theme& current();

    /// Palette, type and style sheet of the whole program.
    void apply(QApplication& application) const;

    enum class Size { Small, Body, Title, Display };
    /// The system's font in one of the four sizes.
    [[nodiscard]] static QFont font(Size size, QFont::Weight weight = QFont::Normal);
};

/// "dark", "light", "system"; Dark for any other word.
[[nodiscard]] Scheme schemeFromName(const QString& name);

} // namespace fieldframe::ui
