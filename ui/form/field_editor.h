// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/chip_field.h"
#include "ui/form/field_row.h"
#include "ui/form/field_sources.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fieldframe::ui {

class ChoiceField;
class FlowLayout;
class PartsField;
class SourceMark;
class TextField;

/// What a field shows of the catalog.
struct ShownValue {
    QString text;
    qint64 different = 1; ///< More: the assets differ, and the field is empty and says so.

    bool operator==(const ShownValue&) const = default;
};

/// One field of the form: its name, where it came from, where it is edited, and a line for what is wrong.
class FieldEditor final : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const FieldRow& row, QWidget* parent = nullptr);
    ~FieldEditor() override;

    [[nodiscard]] FieldId field() const { return m_row.field; }
    [[nodiscard]] const FieldRow& row() const { return m_row; }
    [[nodiscard]] const QString& language() const { return m_language; }
    /// "" for the main text.
    void setLanguage(const QString& language);
    /// Takes @p widget, which stands beside the name; after all there, in a line of its own where that has no
    /// room; or below what is edited.
    void addBesideName(QWidget& widget);
    void addAfterName(QWidget& widget);
    void addBelow(QWidget& widget);

    /// Shows what the catalog says. @p value.text is not what was typed.
    void show(const ShownValue& value);
    /// What the main text says, to be read beside a translation of it; "" = nothing.
    void showReference(const QString& text);
    /// Of a list: what the catalog says.
    void showItems(std::vector<ChipText> items, qint64 total);
    /// Shows what was typed and could not be saved.
    void showDraft(const QString& text, const QString& problem);
    void showSource(const FieldSource& source);
    /// What is typed; of a list only what is no item yet.
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
    /// Null where the field is not typed but chosen, or a list.
    [[nodiscard]] TextField* textField() const { return m_text; }
    /// Null for what is no list.
    [[nodiscard]] ChipField* chips() const { return m_chips; }
    /// Null where the field has no structures.
    [[nodiscard]] PartsField* parts() const { return m_parts; }
    /// The bytes of a limit, as they are shown; "" where they are not.
    [[nodiscard]] QString note() const;
    [[nodiscard]] SourceMark& sourceMark() const { return *m_source; }

signals:
    void typed();
    /// Chosen from a list: to be saved at once.
    void chosen();
    /// Of a list: a chip came or went.
    void edited(const fieldframe::edit::ListEdit& edit);
    void entered();
    void left();
    void stepWanted(int by);
    void leaveWanted();
    /// Another source's value is to be the field's.
    void valueWanted(const fieldframe::FieldContent& content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildText();
    void buildChoice();
    void buildList();
    void buildParts();
    void showNote();
    void name();
    void noteTyped();
    void noteLeft();
    void restyle();

    const FieldRow m_row;
    QString m_language;
    QLabel* m_heading;
    FlowLayout* m_head;
    SourceMark* m_source;
    TextField* m_text = nullptr;
    ChoiceField* m_choice = nullptr;
    ChipField* m_chips = nullptr;
    PartsField* m_parts = nullptr;
    QLabel* m_reference;
    QLabel* m_note;
    QLabel* m_problem;
    QString m_problemText;
    bool m_isTyped = false;
    bool m_wasTypedHere = false;
};

} // namespace fieldframe::ui
