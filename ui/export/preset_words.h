// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/preset_shelf.h"

#include <QString>

#include <optional>

class QComboBox;

/// The choices of a preset as words.
namespace fieldframe::ui {

/// As a list calls it: those that came with the program in the window's language.
[[nodiscard]] QString presetName(const delivery::PresetEntry& entry);
[[nodiscard]] QString presetDescription(const delivery::PresetEntry& entry);

[[nodiscard]] QString targetText(delivery::Target target);

/// Fill a box with all there is; the data of an entry is the value as int, -1 for none.
void fillTargets(QComboBox& box);
void fillRoles(QComboBox& box);
void fillFormats(QComboBox& box); ///< None: the original's own bytes.
void fillColours(QComboBox& box);
void fillSharpening(QComboBox& box);
void fillLights(QComboBox& box);
void fillMarkPlaces(QComboBox& box);
void fillAudiences(QComboBox& box);
void fillPlaces(QComboBox& box);
void fillSeverities(QComboBox& box); ///< None: no finding holds anything.
void fillPapers(QComboBox& box);
void fillDirections(QComboBox& box);
void fillPageLanguages(QComboBox& box); ///< The data is the tag.

/// Chooses the entry of @p value.
void choose(QComboBox& box, int value);
[[nodiscard]] int chosen(const QComboBox& box);

} // namespace fieldframe::ui
