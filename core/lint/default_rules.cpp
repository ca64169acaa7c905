// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/house_rules.h"

namespace fieldframe::lint {

namespace {

constexpr std::string_view kDefaultRules =
    R"toml(# House style of this catalog. Edit it with any editor; it is read anew whenever something is checked.
# Each rule has a severity: "off", "info", "warning" or "error". An export can be held back by it.

# Fields that must say something. Names as in `fieldframe-cli set`.
[required]
severity = "warning"
fields = ["caption", "creator", "credit_line", "date"]

# Characters of the caption, as a reader counts them. 0 is no limit.
[caption-length]
severity = "info"
shortest = 20
longest = 2200

# Who, what, where, when: the caption against the fields, the camera's date and the position.
[five-ws]
severity = "info"
where = true   # the caption names the place of the fields; a position has a place; country and code agree
when = true    # the caption names the date; its years, the date and the camera's date agree
who = true     # the caption names the persons shown
what = true    # the caption has at least so many words:
words = 4

# Forms of credit lines; the first is the house style that empty ones are filled with.
# Parts: {agency} {creator} {year} {distributor} {asset_code}
[credit-pattern]
severity = "info"
styles = [
    "© {agency} {year}/{creator}",
    "© {agency}/{creator} {year}",
    "© {agency}/{creator}",
    "© {agency} {year}",
    "© {agency}",
    "Photo: {agency}/{creator}",
    "Photo: {agency}/{creator} {year}",
    "{agency}/{creator}",
    "{creator}/{agency}",
    "{creator}/{agency}/{distributor}",
    "{creator}/{agency} via {distributor}",
    "{agency}",
    "© {agency}/{asset_code}/{creator}",
]
agency = ""        # whose pictures they are, where a credit line does not say so
years-apart = 1    # by which the credit line's year may differ from the date

# The creator is missing, or is an agency's name.
[creator]
severity = "warning"

# The year of the copyright notice against the date.
[copyright-year]
severity = "warning"
years-apart = 1

# Letters read in a wrong character set ("CafÃ©"), and entities of web pages ("&eacute;").
[mojibake]
severity = "error"

# XMP, IIM and EXIF of the file say different things.
[conflict]
severity = "warning"

# Longer than IIM takes: what older programs will not see.
[iim-bytes]
severity = "info"

# The alternative text for those who can't see the picture.
[alt-text]
severity = "info"
longest = 250

# Languages in which each caption is wanted, and that of texts that don't say theirs.
[language]
severity = "info"
wanted = []
default = "en"

# Somebody under 18 is named, and no model release is there.
[minor]
severity = "warning"

# Words that should not be written. Whole words, whatever their case and accents; `use` is offered instead.
[words]
severity = "warning"

[[words.list]]
language = "en"
severity = "error"
find = ["illegal immigrant", "illegal migrant", "illegal alien"]
use = "irregular migrant"

[[words.list]]
language = "en"
severity = "error"
find = ["illegal immigrants", "illegal migrants", "illegal aliens"]
use = "irregular migrants"

[[words.list]]
language = "en"
find = ["handicapped", "wheelchair-bound", "third world", "tribal people"]

[[words.list]]
language = "fr"
severity = "error"
find = ["immigré clandestin", "migrant illégal"]
use = "migrant en situation irrégulière"

[[words.list]]
language = "es"
severity = "error"
find = ["inmigrante ilegal", "migrante ilegal"]
use = "migrante en situación irregular"

[[words.list]]
language = "ar"
severity = "error"
find = ["مهاجر غير شرعي"]
use = "مهاجر غير نظامي"

# Addresses of web pages that are none.
[urls]
severity = "warning"

# The same word twice running. `allowed` are words that may.
[repeated-words]
severity = "warning"
allowed = ["had", "that", "is", "nous", "vous", "bye", "very"]

# Two blanks and more.
[double-spaces]
severity = "info"

# Quotation marks: "consistent" (not both kinds in one text), "curly" or "straight".
[quotes]
severity = "info"
style = "consistent"

# Release dates that are over, and expiry dates that have come.
[embargo]
severity = "warning"
)toml";

} // namespace

std::string_view defaultRulesText() {
    return kDefaultRules;
}

const HouseRules& defaultRules() {
    static const HouseRules kRules = parseHouseRules("", "default").value_or(HouseRules());
    return kRules;
}

} // namespace fieldframe::lint
