// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class QMimeData;

namespace fieldframe::ui {

/// Assets on their way from one view to another: what a drag carries.
struct AssetDrag {
    GlobalId catalog; ///< Row ids mean something in this one only.
    std::vector<AssetId> assets;
    std::optional<GalleryId> gallery; ///< Where they were taken from, if that was a gallery.
};

/// "application/x-fieldframe-assets": JSON, {"catalog": "<id>", "assets": ["<row id>", …], "gallery": "<row
/// id>"}; row ids in decimal, "gallery" absent where there is none.
[[nodiscard]] QString assetMimeType();

[[nodiscard]] QByteArray encodedAssets(const AssetDrag& drag);
/// Nothing for anything that is not what encodedAssets() makes, and where no asset is in it.
[[nodiscard]] std::optional<AssetDrag> decodedAssets(const QByteArray& bytes);

void putAssets(QMimeData& mime, const AssetDrag& drag);
/// Nothing where @p mime carries no assets, or those of a catalog other than @p catalog.
[[nodiscard]] std::optional<AssetDrag> assetsIn(const QMimeData& mime, const GlobalId& catalog);

} // namespace fieldframe::ui
