// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metadata_field.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace fieldframe::ui {

class FieldEditor;
class FoldSection;
struct FieldRow;

/// The fields of a group under its heading. Rare ones stand there where they say something, or once the rest
/// of the group is asked for.
class FormGroup final : public QWidget {
    Q_OBJECT
public:
    explicit FormGroup(FieldGroup group, QWidget* parent = nullptr);

    [[nodiscard]] FieldGroup group() const { return m_group; }
    /// Takes @p editor.
    void add(FieldEditor& editor);
    /// Takes @p widget.
    void add(QWidget& widget);
    /// Shows the rare fields for which @p hasValue holds, and those that hold the keyboard.
    void showRare(const std::function<bool(FieldId)>& hasValue);
    [[nodiscard]] bool isWhole() const;
    void setWhole(bool isWhole);
    /// So that @p editor is there to be typed in.
    void reveal(const FieldEditor& editor);
    [[nodiscard]] QPushButton& moreButton() const { return *m_more; }

private:
    void arrange();

    struct Entry {
        FieldEditor* editor;
        bool hasValue = false;
    };
    const FieldGroup m_group;
    QWidget* m_content;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_line = nullptr;
    QPushButton* m_more;
    FoldSection* m_section;
    std::vector<Entry> m_entries;
};

} // namespace fieldframe::ui
