// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldframe::ui {

/// Asks the desktop's file manager to open the folder of @p path with the file selected; where none answers,
/// to open the folder. Returns at once. org.freedesktop.FileManager1.
void showInFileManager(const QString& path);

} // namespace fieldframe::ui
