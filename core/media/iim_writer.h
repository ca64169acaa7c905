// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_task.h"
#include "core/model/metadata_edit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

struct IimUpdate {
    std::string block; ///< Empty where nothing is left to say.
    std::vector<CutText> cuts;
};

/// The IIM block @p existing (may be empty), changed to say what the edit asks in all fields that IIM has, in
/// UTF-8 and declared so: texts of other datasets are converted too. Values are cut to their dataset's limit
/// of bytes at a grapheme. Nothing where it says so already. IIM 4.2. UnsupportedFormat where a text of it is
/// in no character set that can be told, so that converting would lose it.
[[nodiscard]] Result<std::optional<IimUpdate>> updatedIim(std::string_view existing,
                                                          const MetadataEdit& edit);

} // namespace fieldframe::media
