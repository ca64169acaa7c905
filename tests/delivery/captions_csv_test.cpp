// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/delivery/captions_csv.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::delivery;

namespace {

/// Reads CSV as RFC 4180 says, independently of how it was written.
std::vector<std::vector<std::string>> readCsv(std::string_view text) {
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == '"' && text.substr(i, 2) == "\"\"") {
            rows.back().back() += text[i++];
        } else if (text[i] == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && text[i] == ',') {
            rows.back().emplace_back();
        } else if (!isQuoted && text.substr(i, 2) == "\r\n") {
            rows.emplace_back(1, std::string());
            ++i;
        } else {
            rows.back().back() += text[i];
        }
    }
    CHECK_FALSE(isQuoted);
    CHECK(rows.back() == std::vector<std::string>{""});
    rows.pop_back();
    return rows;
}

DescriptiveMetadata captioned(std::string caption) {
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Caption, {}, std::move(caption), Origin::Hand});
    return metadata;
}

} // namespace

TEST_CASE("No cell of a table can act as a formula") {
    for (const std::string_view formula : {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3|cmd", "@SUM(A1)", "\t=1",
                                           "\r=1", "\n=1", "\uff1d1+1", "\uff20SUM(1)"}) {
        CAPTURE(formula);
        const auto rows = readCsv(text::csvCell(formula) + "\r\n");
        CHECK(rows[0][0] == "'" + std::string(formula));
    }
    CHECK(text::csvCell(std::string_view("\0=1", 3)) == "\"'=1\"");
    CHECK(text::csvCell("1-2") == "1-2");
    // Nor a part of one where a program splits at another separator and knows no quotes.
    CHECK(text::csvCell("a;=1+1;b") == "\"a;'=1+1;b\"");
    CHECK(text::csvCell("a\n@x") == "\"a\n'@x\"");
    CHECK(text::csvCell("a\n- b; c") == "\"a\n- b; c\"");
}

TEST_CASE("What was written as a table is read back the same") {
    CaptionsCsv csv;
    DescriptiveMetadata first = captioned("Line one,\n\"quoted\"; العربية");
    first.set({FieldId::Keywords, {}, std::vector<std::string>{"water", "Nile"}, Origin::Hand});
    DescriptiveMetadata second = captioned("plain");
    second.set({FieldId::Caption, "fr", std::string("Légende"), Origin::Hand});
    csv.lookAt(first);
    csv.lookAt(second);
    csv.addRow("a.jpg", first);
    csv.addRow("sub/b, c.jpg", second);
    const std::string text = csv.text();
    REQUIRE(text.starts_with("\xef\xbb\xbf"
                             "file,"));
    const auto rows = readCsv(std::string_view(text).substr(3));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].size() == metadataFields().size() + 2);
    for (const auto& row : rows) {
        CHECK(row.size() == rows[0].size());
    }
    const auto cell = [&](std::size_t row, std::string_view column) {
        const auto at = std::ranges::find(rows[0], column);
        REQUIRE(at != rows[0].end());
        return rows[row][static_cast<std::size_t>(at - rows[0].begin())];
    };
    CHECK(cell(1, "file") == "a.jpg");
    CHECK(cell(1, "caption") == "Line one,\n\"quoted\"; العربية");
    CHECK(cell(1, "keywords") == "water; Nile");
    CHECK(cell(1, "caption[fr]").empty());
    CHECK(cell(2, "file") == "sub/b, c.jpg");
    CHECK(cell(2, "caption[fr]") == "Légende");
}
