// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fieldframe::media {

/// @p packet as a strict RDF reader takes it: a property that some writers say twice is kept once, as readers
/// here take it, and rubbish around the packet is gone. Empty where the packet is damaged.
[[nodiscard]] std::string mendedXmp(std::string_view packet);

} // namespace fieldframe::media
