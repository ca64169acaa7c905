// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_row.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace fieldframe::ui {

class ChoiceField;
class TextField;

/// What a field shows of the catalog.
struct ShownValue {
    QString text;
    qint64 different = 1; ///< More: the assets differ, and the field is empty and says so.

    bool operator==(const ShownValue&) const = default;
};

/// One field of the form: its name, where it is edited, and a line for what is wrong.
class FieldEditor final : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const FieldRow& row, QWidget* parent = nullptr);

    [[nodiscard]] FieldId field() const { return m_row.field; }
    [[nodiscard]] const FieldRow& row() const { return m_row; }
    [[nodiscard]] const QString& language() const { return m_language; }
    /// "" for the main text.
    void setLanguage(const QString& language);
    /// Room beside the name.
    [[nodiscard]] QHBoxLayout& headRow() { return *m_head; }

    /// Shows what the catalog says. @p value.text is not what was typed.
    void show(const ShownValue& value);
    /// Shows what was typed and could not be saved.
    void showDraft(const QString& text, const QString& problem);
    [[nodiscard]] QString text() const;

    /// The user changed it since the last settle().
    [[nodiscard]] bool isTyped() const { return m_isTyped; }
    void settle() { m_isTyped = false; }
    /// The keyboard is here and has changed it, so nobody else does.
    [[nodiscard]] bool isBeingTyped() const;
    void forgetTyping();
    void setProblem(const QString& problem);
    [[nodiscard]] bool hasProblem() const { return !m_problemText.isEmpty(); }
    void setReadOnly(bool isReadOnly);
    void setHolding(bool isHolding);
    [[nodiscard]] bool hasHeldKeys() const;
    /// Where the keyboard goes.
    [[nodiscard]] QWidget& input() const;
    /// Null where the field is not typed but chosen.
    [[nodiscard]] TextField* textField() const { return m_text; }

signals:
    void typed();
    /// Chosen from a list: to be saved at once.
    void chosen();
    void entered();
    void left();
    void stepWanted(int by);
    void leaveWanted();

private:
    void buildText();
    void buildChoice();
    void name();
    void noteTyped();

    const FieldRow& m_row;
    QString m_language;
    QString m_problemText;
    QLabel* m_heading;
    QHBoxLayout* m_head;
    TextField* m_text = nullptr;
    ChoiceField* m_choice = nullptr;
    QLabel* m_problem;
    bool m_isTyped = false;
    bool m_wasTypedHere = false; ///< Since the keyboard came.
};

} // namespace fieldframe::ui
