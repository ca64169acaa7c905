// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit_service.h"

#include <span>

namespace fieldframe::house {

/// One asset's edit, and what it was made from: where the field says something else by now, nothing is
/// changed.
struct AssetEdit {
    AssetId asset;
    edit::FieldEdit edit;
    FieldContent before; ///< Empty: only where the field says nothing.
};

/// All @p edits in one transaction and one batch. Contents that a person could not type are InvalidInput.
[[nodiscard]] edit::EditService::Receipt editEach(const catalog::Catalog& catalog,
                                                  std::span<const AssetEdit> edits,
                                                  const std::optional<GlobalId>& batch = {});

} // namespace fieldframe::house
