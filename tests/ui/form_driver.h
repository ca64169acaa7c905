// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/open_window.h"
#include "ui/form/metadata_form.h"
#include "ui/form/text_field.h"

#include <string>

/// What a person does with the inspector's form.
namespace fieldframe::test {

[[nodiscard]] ui::MetadataForm& form(OpenWindow& desk);
[[nodiscard]] ui::TextField& field(OpenWindow& desk, FieldId id);
[[nodiscard]] ui::ChipField& chips(OpenWindow& desk, FieldId id);
/// "boat", "dawn (2 of 3)".
[[nodiscard]] QStringList chipTexts(const ui::ChipBox& box);

void select(OpenWindow& desk, int row);
void selectAll(OpenWindow& desk);
/// Three pictures, of which the first is chosen.
void openThree(OpenWindow& desk);
/// Letter by letter, of any script, into @p widget.
void typeInto(QWidget& widget, const QString& text);
void type(OpenWindow& desk, FieldId id, const QString& text);

/// Whether the catalog, asked by itself as another program would, has the value in any field.
[[nodiscard]] bool isInCatalog(OpenWindow& desk, const std::string& text);
void alter(OpenWindow& desk, const std::string& sql);
/// Closes the window and opens the catalog again, with the first picture chosen.
void reopen(OpenWindow& desk);

} // namespace fieldframe::test
