// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace fieldframe::ui {

class TextBlock;

/// A whole caption, paragraph by paragraph, with its credit, over the foot of a picture: white on a dark
/// ground, which reads on any picture. What is longer than its share of the height scrolls.
class CaptionOverlay final : public QFrame {
    Q_OBJECT
public:
    explicit CaptionOverlay(QWidget* parent = nullptr);

    /// @p caption with one paragraph a line; where it is empty, @p instead stands there.
    void setTexts(const QString& caption, const QString& credit, const QString& instead);
    [[nodiscard]] const QString& caption() const { return m_text; }
    [[nodiscard]] QString credit() const;
    /// Takes as much of the foot of @p area as its text needs, to a limit.
    void placeIn(const QRect& area);
    [[nodiscard]] bool isScrollable() const;
    [[nodiscard]] std::vector<TextBlock*> paragraphs() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setFonts();

    QString m_text;
    QWidget* m_page;
    QVBoxLayout* m_column;
    std::vector<TextBlock*> m_paragraphs; ///< Those behind the text's own are hidden.
    TextBlock* m_credit;
    QScrollArea* m_scroll;
    QRect m_area;
};

} // namespace fieldframe::ui
