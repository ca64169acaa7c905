// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace fieldframe::ui {

class Actions;

/// The menu of what is selected in the grid: everything that can be done with pictures, in the order of a
/// day's work, with its keys. @p isGallery: the place is a gallery.
[[nodiscard]] QMenu* makePictureMenu(const Actions& actions, bool isGallery, QWidget* parent);

} // namespace fieldframe::ui
