// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "ui/bridge/engine.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QMimeData;

namespace fieldframe::ui {

/// The files of assets as other programs take them: those that can be reached.
struct OriginalFiles {
    QByteArray uris; ///< text/uri-list.
    QString paths;   ///< One a line.
    qint64 count = 0;
    qint64 outOfReach = 0; ///< Assets whose file is away.
};

/// Reads the catalog: in the background only.
[[nodiscard]] OriginalFiles originalFiles(const Engine& engine, const std::vector<AssetId>& assets);
/// The bytes of @p path as a file: URI.
[[nodiscard]] QByteArray fileUri(const std::filesystem::path& path);
void putFiles(QMimeData& mime, const OriginalFiles& files);

} // namespace fieldframe::ui
