// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/settings_file.h"

#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"
#include "ui/bridge/text.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <system_error>

namespace fieldframe::ui {

QString settingsPath(const QString& name) {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1Char('/') + name;
}

QJsonObject readSettings(const QString& path, std::uint64_t bytesAtMost) {
    const auto bytes = platform::readWholeFile(toPath(path), bytesAtMost);
    return bytes ? QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object() : QJsonObject();
}

Status writeSettings(const QString& path, const QJsonObject& settings) {
    const std::filesystem::path file = toPath(path);
    std::error_code ignored; // The write says what is wrong.
    std::filesystem::create_directories(file.parent_path(), ignored);
    return platform::writeFile(file, QJsonDocument(settings).toJson().toStdString(),
                               platform::Replace::Existing);
}

} // namespace fieldframe::ui
