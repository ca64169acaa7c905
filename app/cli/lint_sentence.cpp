// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lint_sentence.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>

namespace fieldframe::cli {
namespace {

/// By matter; {0} and so on are its arguments.
constexpr auto kSentences = std::to_array<std::string_view>({
    "says nothing",
    "has {0} characters; at least {1} are wanted",
    "has {0} characters; at most {1} are wanted",
    "does not name the place: {0}",
    "has a position, but no place",
    "says {1}, which is {2}, but the country is {0}",
    "does not say when: {0}",
    "speaks of {0}, but the date is {1}",
    "says {0}, but the camera wrote {1}",
    "does not name who is shown: {0}",
    "has {0} words; at least {1} are wanted",
    "is not in house style: {0}",
    "says {0}, but the picture is of {1}",
    "says nothing",
    "is an agency, not a person: {0}",
    "says {0}, but the picture is of {1}",
    "was read in a wrong character set: \"{0}\" for \"{1}\"",
    "has characters that were lost",
    "was written for a web page: \"{0}\" for \"{1}\"",
    "differs: {0} counts, {1} says \"{2}\"",
    "has {0} bytes; IIM takes {1}, and this will be cut: \"{2}\"",
    "says nothing",
    "has {0} characters; at most {1} are advised",
    "is missing in this language: {0}",
    "names somebody aged {0}, and there is no model release",
    "says \"{0}\"; write \"{1}\"",
    "has an address that is none: {0}",
    "says \"{0}\" twice",
    "has several blanks in a row",
    "has straight and curly quotation marks: {0}",
    "was over on {0}",
    "has come: {0}",
});
static_assert(kSentences.size() == static_cast<std::size_t>(lint::Matter::Expired) + 1);

} // namespace

std::string sentence(const lint::Finding& finding) {
    if (finding.matter == lint::Matter::Word && finding.arguments.at(1).empty()) {
        return fmt::format("says \"{}\"", finding.arguments.front());
    }
    if (finding.matter == lint::Matter::MixedQuotes) {
        return fmt::format("has a quotation mark of another kind: {}", finding.arguments.front());
    }
    fmt::dynamic_format_arg_store<fmt::format_context> arguments;
    for (const std::string& argument : finding.arguments) {
        arguments.push_back(argument);
    }
    return fmt::vformat(kSentences[static_cast<std::size_t>(finding.matter)], arguments);
}

} // namespace fieldframe::cli
