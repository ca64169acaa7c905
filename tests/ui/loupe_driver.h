// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "tests/ui/open_window.h"

#include <string>

class QImage;

namespace fieldframe::ui {
class LoupeView;
class PicturePane;
} // namespace fieldframe::ui

/// What a person does with the loupe.
namespace fieldframe::test {

[[nodiscard]] ui::LoupeView& loupe(OpenWindow& desk);
[[nodiscard]] ui::PicturePane& pane(OpenWindow& desk);
/// Waits for the row.
[[nodiscard]] const AssetSummary& summary(OpenWindow& desk, int row);
/// As a JPEG of the best quality among the pictures to import.
void writeImage(const OpenWindow& desk, const std::string& name, const QImage& image);
/// Imports the pictures and looks at the first.
void openLoupe(OpenWindow& desk);

} // namespace fieldframe::test
