// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"
#include "core/pages/delivered.h"

#include <string>
#include <vector>

namespace fieldframe::pages {

/// A text and what a page must say of it.
struct ShownText {
    std::string language;  ///< BCP 47; "" = not known.
    std::string direction; ///< "ltr", "rtl", or "auto" where the language is not known.
    std::string text;
};

/// What @p field shows by @p policy: one text for a chain, one for each language when stacked; the default
/// text where none of the languages is there. Empty where the field is.
[[nodiscard]] std::vector<ShownText> shownTexts(const DescriptiveMetadata& metadata, FieldId field,
                                                const LanguagePolicy& policy);

/// The texts of @p field that shownTexts() leaves out.
[[nodiscard]] std::vector<ShownText> otherTexts(const DescriptiveMetadata& metadata, FieldId field,
                                                const LanguagePolicy& policy);

/// The text of the first of shownTexts(), or "".
[[nodiscard]] std::string firstShown(const DescriptiveMetadata& metadata, FieldId field,
                                     const LanguagePolicy& policy);

} // namespace fieldframe::pages
