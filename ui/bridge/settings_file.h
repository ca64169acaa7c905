// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>

/// Small JSON files of the user's configuration. Both functions wait for the disk; thread-safe for different
/// files.
namespace fieldframe::ui {

/// @p name in the user's configuration folder.
[[nodiscard]] QString settingsPath(const QString& name);
/// What is there is not trusted: empty where there is no such file, where it is larger than @p bytesAtMost,
/// or where it is no JSON object.
[[nodiscard]] QJsonObject readSettings(const QString& path, std::uint64_t bytesAtMost);
/// Makes its folder where that is missing; the file is the old or the whole new one.
Status writeSettings(const QString& path, const QJsonObject& settings);

} // namespace fieldframe::ui
