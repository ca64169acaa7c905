// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/metadata_field.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

/// What a whole catalog says in some fields, each different value once. Reads all assets; not for the GUI
/// thread.
namespace fieldframe::catalog {

class Catalog;

struct ValueUse {
    FieldId field = FieldId::Creator;
    std::string language;
    std::string stored; ///< contentFromStored() reads it.
    std::int64_t assets = 0;
};
[[nodiscard]] Result<std::vector<ValueUse>>
valuesInUse(const Catalog& catalog, std::span<const FieldId> fields, const std::stop_token& stop = {});

/// A value in whatever language, by whatever number of assets.
struct SaidValue {
    FieldId field = FieldId::Creator;
    std::string stored; ///< contentFromStored() reads it.
};
/// What live assets say in any of @p fields, each value of a field once, in no order: several times faster
/// than counting.
[[nodiscard]] Result<std::vector<SaidValue>>
valuesSaid(const Catalog& catalog, std::span<const FieldId> fields, const std::stop_token& stop = {});
/// The live assets that say so.
[[nodiscard]] Result<std::vector<AssetId>> assetsWith(const Catalog& catalog, const ValueUse& value);

/// A credit line beside the creators of its picture.
struct CreditUse {
    std::string line;
    std::vector<std::string> creators;
    std::int64_t assets = 0;
};
[[nodiscard]] Result<std::vector<CreditUse>> creditsInUse(const Catalog& catalog,
                                                          const std::stop_token& stop = {});

/// Assets that have a credit line, by id.
[[nodiscard]] Result<std::vector<AssetId>> assetsWithCreditLine(const Catalog& catalog);
/// All live assets, by id.
[[nodiscard]] Result<std::vector<AssetId>> allAssets(const Catalog& catalog);

} // namespace fieldframe::catalog
