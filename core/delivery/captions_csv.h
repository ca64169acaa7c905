// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fieldframe::delivery {

/// `captions.csv`: a row a file, a column for each field of the table, and one more for each further language
/// that is used ("caption[fr]"). RFC 4180 with a byte order mark, without which spreadsheet programs take
/// UTF-8 for something else. No cell can be a formula: see text::csvCell().
class CaptionsCsv {
public:
    /// The columns must be known before the first row: every asset that will have a row is looked at first.
    void lookAt(const DescriptiveMetadata& metadata);

    void addRow(std::string_view file, const DescriptiveMetadata& metadata);
    /// Header and rows, with CRLF line ends.
    [[nodiscard]] std::string text() const;

private:
    using Column = std::pair<FieldId, std::string>; ///< Field and language.
    [[nodiscard]] std::vector<Column> columns() const;

    std::set<Column> m_languages;
    std::string m_rows;
};

} // namespace fieldframe::delivery
