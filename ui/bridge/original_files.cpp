// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/original_files.h"

#include "ui/bridge/text.h"

#include <QMimeData>

namespace fieldframe::ui {

QByteArray fileUri(const std::filesystem::path& path) {
    // From the bytes, which need not be text.
    const std::string& bytes = path.native();
    return "file://" + QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toPercentEncoding("/");
}

OriginalFiles originalFiles(const Engine& engine, const std::vector<AssetId>& assets) {
    OriginalFiles files;
    const auto places = engine.catalog().assets().originals(assets);
    if (!places) {
        files.outOfReach = static_cast<qint64>(assets.size());
        return files;
    }
    for (const catalog::OriginalPlace& place : *places) {
        if (!place.isReachable) {
            ++files.outOfReach;
            continue;
        }
        ++files.count;
        files.uris += fileUri(place.path) + "\r\n";
        files.paths += (files.paths.isEmpty() ? QString() : QStringLiteral("\n")) + pathText(place.path);
    }
    return files;
}

void putFiles(QMimeData& mime, const OriginalFiles& files) {
    if (files.count > 0) {
        mime.setData(QStringLiteral("text/uri-list"), files.uris);
        mime.setText(files.paths);
    }
}

} // namespace fieldframe::ui
