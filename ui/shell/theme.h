// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace fieldframe::ui {

enum class Scheme { Dark, Light, System };

/// What a text or an icon is for; its colour is the theme's.
enum class Tone { Text, Muted, Accent, Warning };

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
    /// The one the application was given last.
    [[nodiscard]] static const Theme& current();

    [[nodiscard]] QColor colour(Tone tone) const;
    /// @p sheet with every %name% replaced by the colour of that name (%panel%, %line%, %accentFill%, …).
    [[nodiscard]] QString fill(QString sheet) const;

    /// Palette, type and style sheet of the whole program, at the start or while it runs: everything follows
    /// that paints with current(), the palette, setThemedSheet(), setTone() or icon(). Other widgets get
    /// QEvent::StyleChange.
    void apply(QApplication& application) const;

    enum class Size { Small, Body, Title, Display };
    /// The system's font in one of the four sizes.
    [[nodiscard]] static QFont font(Size size, QFont::Weight weight = QFont::Normal);
};

/// "dark", "light", "system"; Dark for any other word.
[[nodiscard]] Scheme schemeFromName(const QString& name);
[[nodiscard]] QString schemeName(Scheme scheme);

} // namespace fieldframe::ui
