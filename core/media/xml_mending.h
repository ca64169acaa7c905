// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fieldframe::media {

/// @p xml (UTF-8) without what no XML parser takes and careless programs write: control characters and
/// references to them go, an "&" that begins no reference of XML's own ("AT&T", "&nbsp;") stands for itself.
/// CDATA sections stay as they are. Entities are never expanded. XML 1.0 §2.2, §4.1.
[[nodiscard]] std::string mendedXml(std::string_view xml);

} // namespace fieldframe::media
