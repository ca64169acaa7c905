// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

#include <optional>
#include <string>

/// Values of the properties that protect assets and galleries (isProtectionWord()). Writer thread only;
/// failures of SQLite are SqlFailure.
namespace fieldframe::catalog {

[[nodiscard]] Result<std::optional<std::string>> currentProtection(ChangeScope& scope, AssetId asset,
                                                                   const Property& property);
/// Writes the value alone: journal and revision are the caller's. InvalidInput, NotFound (the person).
[[nodiscard]] Status writeProtection(ChangeScope& scope, AssetId asset, const Property& property,
                                     const std::optional<std::string>& after);

/// Absent where everybody may have it.
[[nodiscard]] std::optional<std::string> audienceOfGallery(ChangeScope& scope, GalleryId gallery);
[[nodiscard]] Status setAudience(ChangeScope& scope, const Property& property, GalleryId gallery,
                                 const std::optional<std::string>& after);

} // namespace fieldframe::catalog
