// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace fieldframe::bench {

/// How often a word stands in the made captions.
struct SampleWords {
    std::string common;    ///< In most captions.
    std::string usual;     ///< In some thousands of a hundred thousand.
    std::string rare;      ///< In some tens.
    std::string phrase;    ///< Two words that follow each other somewhere.
    std::string beginning; ///< Three letters with which many words begin.
};

struct SyntheticLibrary {
    std::unique_ptr<catalog::Catalog> catalog;
    SampleWords words;
};

/// A catalog at @p folder with @p assets rows of about a kilobyte of text each, written through the stores as
/// an import writes them (no files, no thumbnails), in galleries of @p galleryItems with categories, picks
/// and ratings. The same at each run, ids and times apart.
[[nodiscard]] Result<SyntheticLibrary> makeLibrary(const std::filesystem::path& folder, std::size_t assets,
                                                   std::size_t galleryItems);

} // namespace fieldframe::bench
