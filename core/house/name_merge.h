// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/variants.h"
#include "core/edit/edit_service.h"

#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::house {

/// The people and agencies that a catalog names: creators, and the parts of credit lines, sources and
/// copyright notices of pictures and of galleries.
[[nodiscard]] Result<std::vector<credit::NameUse>> namesInUse(const catalog::Catalog& catalog,
                                                              const credit::AgencyTable& table,
                                                              const std::stop_token& stop = {});

/// Writes @p into wherever one of @p names stands, whole, in a creator, credit line, source or copyright
/// notice of a picture or in a gallery's credit line; the words around it stay. One undo. InvalidInput for
/// an empty name.
[[nodiscard]] edit::EditService::Receipt
mergeNames(const catalog::Catalog& catalog, std::span<const std::string> names, std::string_view into);

} // namespace fieldframe::house
