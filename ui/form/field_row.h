// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metadata_field.h"

#include <QString>

#include <span>

namespace fieldframe::ui {

enum class FieldInput {
    Line,  ///< One paragraph; wraps, Enter does nothing.
    Text,  ///< Paragraphs.
    Stars, ///< 0 to 5.
    Label, ///< One of the labels that have a key.
    List,  ///< Texts, each a chip.
    Word,  ///< One of a vocabulary's.
    Parts, ///< Structures of several texts.
};

/// One field of the form; the functions give a copy with one thing more.
struct FieldRow {
    FieldId field;
    const char* label; ///< To be translated, context "Form", as is the next.
    const char* mixed; ///< "Mixed: %1 different captions"; of a list what its line asks for.
    FieldGroup group = FieldGroup::Caption; ///< Where a desk looks for it.
    FieldInput input = FieldInput::Line;
    int lines = 1;         ///< Height while there is less to show.
    bool isPaired = false; ///< Stands beside the row before it.
    bool isRare = false;   ///< Stands there where it says something, or the rest of its group is wanted.

    [[nodiscard]] constexpr FieldRow as(FieldInput wanted, int least = 1) const {
        FieldRow row = *this;
        row.input = wanted;
        row.lines = least;
        return row;
    }
    [[nodiscard]] constexpr FieldRow paired() const {
        FieldRow row = *this;
        row.isPaired = true;
        return row;
    }
    [[nodiscard]] constexpr FieldRow rare() const {
        FieldRow row = *this;
        row.isRare = true;
        return row;
    }
};

/// The form, in its order.
[[nodiscard]] std::span<const FieldRow> formRows();
[[nodiscard]] const FieldRow* formRow(FieldId field);

/// "Credit and rights".
[[nodiscard]] QString groupTitle(FieldGroup group);
[[nodiscard]] QString labelText(const FieldRow& row);
[[nodiscard]] QString mixedText(const FieldRow& row, qint64 different);
/// Of a list: "Add a keyword".
[[nodiscard]] QString promptText(const FieldRow& row);
/// "Caption FR".
[[nodiscard]] QString labelText(const FieldRow& row, const QString& language);
[[nodiscard]] bool hasLanguages(FieldId field);

} // namespace fieldframe::ui
