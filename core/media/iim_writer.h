// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <string>
#include <string_view>

namespace fieldframe::media {

/// The IIM block @p existing (may be empty), changed to say @p metadata in all fields that IIM has, in UTF-8
/// and declared so: texts of other datasets are converted too. Values are cut to their dataset's limit of
/// bytes at a grapheme. IIM 4.2. Empty where nothing is left to say.
[[nodiscard]] std::string updatedIim(std::string_view existing, const DescriptiveMetadata& metadata);

} // namespace fieldframe::media
