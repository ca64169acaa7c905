// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pages/delivered.h"
#include "core/sheet/sheet_style.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace fieldframe::sheet {

/// Letters that no font of this computer has; they stand as boxes with their numbers.
struct MissingLetters {
    std::string script;  ///< As Unicode calls it: "Devanagari".
    std::string package; ///< Debian's, in which a font for it is.
    std::int64_t count = 0;

    bool operator==(const MissingLetters&) const = default;
};

struct SheetReport {
    int pages = 0;
    /// Indices of items whose frame stayed empty: no JPEG file, or none that could be read. Sounds have none.
    std::vector<std::size_t> withoutPicture;
    std::vector<MissingLetters> missingLetters;
};

/// Writes `style.fileName`, a PDF, into @p folder through platform/safe_file, replacing what is there: a grid
/// of pictures for each gallery in order, then of the items that stand in none. Of each item the smallest
/// JPEG file is taken that is sharp enough in print (else the largest); it is put into the document as it is,
/// without being decoded: what stands in the package was encoded by our own workers. Pages are written one
/// by one, so that memory does not grow with their number. Any thread.
[[nodiscard]] Result<SheetReport> writeContactSheet(const pages::Delivered& delivered,
                                                    const SheetStyle& style,
                                                    const std::filesystem::path& folder,
                                                    std::stop_token stop = {});

} // namespace fieldframe::sheet
