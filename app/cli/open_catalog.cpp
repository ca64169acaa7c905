// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_catalog.h"

#include "app/cli/output.h"
#include "core/catalog/asset_store.h"

namespace fieldframe::cli {
namespace {

std::string sentenceOf(const catalog::OpenNotice& notice) {
    using Kind = catalog::OpenNotice::Kind;
    switch (notice.kind) {
    case Kind::NewerReadOnly:
        return "The catalog was written by a newer version and is open for reading only.";
    case Kind::NoWriteAheadLog:
        return "The catalog's file system is slow for catalogs: " + notice.detail;
    case Kind::Recovered:
        return "The last program to write the catalog was interrupted; the catalog is in order again.";
    case Kind::Migrated:
        return "The catalog was brought to this version; the old one is kept as " + notice.detail;
    }
    return notice.detail;
}

} // namespace

tl::expected<std::unique_ptr<catalog::Catalog>, Failure> openCatalog(const Session& session,
                                                                     catalog::Access access) {
    auto opened = catalog::Catalog::open(session.catalogFolder(), {access, {}});
    if (!opened) {
        Error error = opened.error();
        if (error.code == ErrorCode::NotFound) {
            error.detail = "fieldframe-cli init makes a catalog";
        }
        return tl::unexpected(Failure(std::move(error), ExitStatus::NoCatalog));
    }
    for (const catalog::OpenNotice& notice : (*opened)->notices()) {
        printMessage(sentenceOf(notice));
    }
    return std::move(*opened);
}

Result<std::vector<AssetId>> resolveAssets(const catalog::Catalog& catalog,
                                           std::span<const std::string> ids) {
    std::vector<AssetId> assets;
    assets.reserve(ids.size());
    for (const std::string& id : ids) {
        const Result<AssetId> asset = catalog.assets().resolve(id);
        if (!asset) {
            return tl::unexpected(asset.error());
        }
        assets.push_back(*asset);
    }
    return assets;
}

} // namespace fieldframe::cli
