// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QString>
#include <QStringList>
#include <QTextLayout>
#include <QWidget>

namespace fieldframe::ui {

/// Plain text of someone else's, in its own direction, with its paragraphs, cut with "…" after a number of
/// lines.
class TextBlock final : public QWidget {
    Q_OBJECT
public:
    explicit TextBlock(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Stands at the side where the window's text begins, as a heading does, and not at that of its own
    /// direction.
    void setAtWindowsSide(bool isAtWindowsSide);
    /// 0 = all of them.
    void setLineLimit(int lines);
    /// Characters in a line, however wide the block is; 0 = as many as there is room for.
    void setColumnLimit(int characters);
    void setTone(Tone tone);
    /// At the present width some of the text is not shown.
    [[nodiscard]] bool isCut() const;
    /// As broken at the present width.
    [[nodiscard]] QStringList lines() const;
    /// From one line of a block in @p font to the next.
    [[nodiscard]] static int lineSpacing(const QFont& font);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Lines {
        int count = 0;     ///< Shown.
        int lastStart = 0; ///< Where the last one begins in the text.
        bool isCut = false;
    };
    [[nodiscard]] QTextOption textOption() const;
    [[nodiscard]] bool standsRight() const;
    Lines layOut(QTextLayout& layout, int width) const;

    QString m_text;
    Tone m_tone = Tone::Text;
    bool m_isAtWindowsSide = false;
    int m_lineLimit = 0;
    int m_columnLimit = 0;
};

} // namespace fieldframe::ui
