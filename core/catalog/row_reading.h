// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/query.h"
#include "core/model/asset.h"

#include <string>
#include <string_view>

/// What several stores read in the same way.
namespace fieldframe::catalog {

/// Bytes of a caption that a list shows.
inline constexpr std::size_t kCaptionStartBytes = 240;

/// The beginning of @p caption as a list shows it.
[[nodiscard]] std::string captionStart(std::string_view caption);

/// Both ends belong to it.
struct IdRange {
    GlobalId first;
    GlobalId last;
};
/// Ids that begin as @p beginning does; nothing for a text that no id begins with.
[[nodiscard]] std::optional<IdRange> idsBeginningWith(std::string_view beginning);

} // namespace fieldframe::catalog
