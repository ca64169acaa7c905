// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/text_field.h"
#include "ui/shell/theme.h"

#include <QTimer>
#include <QWidget>

namespace fieldframe::ui {

class TextBlock;

/// A text that is read, cut where it is long, until it is clicked, or Enter, F2 or a letter says that it is
/// to be written; then it is typed where it stands. Nothing has to be pressed to save it.
class EditableText final : public QWidget {
    Q_OBJECT
public:
    enum class Saving {
        WhileTyping, ///< After a pause of the typing, and when it ends.
        WhenDone,    ///< For what is wrong while it is half typed, as a title that another gallery has.
    };
    EditableText(TextField::Paragraphs paragraphs, Saving saving, QWidget* parent = nullptr);

    /// What the catalog says. It waits while something is being typed.
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Stands there, less loud, where there is no text.
    void setPlaceholder(const QString& placeholder);
    /// 0 = all.
    void setLineLimit(int lines);
    void setColumnLimit(int characters);
    /// See TextBlock.
    void setAtWindowsSide(bool isAtWindowsSide);
    void setTone(Tone tone);
    /// What it is called to those who can't see where it stands.
    void setName(const QString& name);
    void setEditable(bool isEditable);
    /// Some of it is not shown.
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] bool isEditing() const;

    void edit();
    /// Saves what was typed, and goes back to reading.
    void finish();

signals:
    /// The typing of one text begins: what follows, until the next, is one edit.
    void begun();
    void edited(const QString& text);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void save();
    [[nodiscard]] bool beginsEditing(const QKeyEvent& key) const;
    void showText();

    const TextField::Paragraphs m_paragraphs;
    const Saving m_saving;
    QString m_text;
    QString m_arrived; ///< What the catalog said last.
    QString m_placeholder;
    QString m_name;
    Tone m_tone = Tone::Text;
    bool m_isEditable = false;
    TextBlock* m_block;
    TextField* m_field;
    QTimer m_pause;
};

} // namespace fieldframe::ui
