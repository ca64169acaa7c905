// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <array>
#include <memory>
#include <vector>

namespace fieldframe::ui {

/// Where text is typed: plain, as high as its text, in its own direction, left by Tab.
class TextField final : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Paragraphs { One, Many };
    TextField(Paragraphs paragraphs, int leastLines, QWidget* parent = nullptr);

    /// Shows @p text as what is there, not as something typed.
    void showText(const QString& text);
    /// Of an empty field and of text that doesn't say; Arabic stands right whatever this is.
    void setTextDirection(Qt::LayoutDirection direction);
    /// Underlines parts of the text; each kind replaces its own marks only.
    enum class Marks { Spelling, House };
    void setMarks(Marks kind, QList<QTextEdit::ExtraSelection> marks);
    /// While it holds, keys wait: what is shown is not yet what they are meant for. They are typed when it
    /// ends.
    void setHolding(bool isHolding);
    [[nodiscard]] bool hasHeldKeys() const { return !m_held.empty(); }

signals:
    /// By the user; also by cut, paste and undo.
    void typed();
    void entered();
    void left();
    /// Another picture, without leaving the field.
    void stepWanted(int by);
    /// Back to the pictures.
    void leaveWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    void perform(const QKeyEvent& event);

    const Paragraphs m_paragraphs;
    const int m_leastLines;
    bool m_isShowing = false;
    bool m_isHolding = false;
    std::vector<std::unique_ptr<QEvent>> m_held;
    std::array<QList<QTextEdit::ExtraSelection>, 2> m_marks; ///< By kind.
};

} // namespace fieldframe::ui
