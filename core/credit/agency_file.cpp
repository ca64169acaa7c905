// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/agency_file.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"

#include <algorithm>
#include <functional>

namespace fieldframe::credit {

namespace {

constexpr std::size_t kMostAgencies = 20'000;
constexpr std::size_t kLongestName = 300;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// A line taken apart; no name for blank lines and remarks.
struct Line {
    Agency agency;
    bool isRemoved = false;
};

Line lineOf(std::string_view text) {
    Line line;
    std::string rest = text::trimmed(text);
    if (rest.empty() || rest.front() == '#') {
        return line;
    }
    line.isRemoved = rest.front() == '-';
    line.agency.distributes = rest.front() == '*';
    if (line.isRemoved || line.agency.distributes) {
        rest.erase(0, 1);
    }
    const std::size_t equals = rest.find('=');
    line.agency.name = text::trimmed(std::string_view(rest).substr(0, equals));
    if (equals != std::string::npos) {
        line.agency.aliases = split(std::string_view(rest).substr(equals + 1), ";");
    }
    return line;
}

bool isRemark(std::string_view text) {
    const std::string trimmed = text::trimmed(text);
    return trimmed.empty() || trimmed.front() == '#';
}

void forEachLine(std::string_view text, const std::function<void(std::string_view, int)>& visit) {
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        visit(text.substr(0, end), number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool isSameName(std::string_view left, std::string_view right) {
    return text::folded(left) == text::folded(right);
}

Status checkName(std::string_view name, bool isFirst) {
    const bool isTold = !name.empty() && name.size() <= kLongestName && text::isValidUtf8(name);
    const bool fits = isTold && name.find_first_of("=;\n\r") == std::string_view::npos &&
                      !(isFirst && (name.front() == '#' || name.front() == '*' || name.front() == '-'));
    return fits ? Status() : failure(ErrorCode::InvalidInput, std::string(name), "no name of an agency");
}

/// @p text without the lines that are about @p name, each whole line ending in a line feed.
std::string without(std::string_view text, std::string_view name) {
    std::string out;
    forEachLine(text, [&](std::string_view line, int) {
        if (isRemark(line) || !isSameName(lineOf(line).agency.name, name)) {
            out += std::string(line) + "\n";
        }
    });
    return out;
}

} // namespace

Result<AgencyEdits> parseAgencies(std::string_view text, std::string_view file) {
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    AgencyEdits edits;
    std::optional<Error> wrong;
    forEachLine(text, [&](std::string_view raw, int number) {
        if (wrong || isRemark(raw)) {
            return;
        }
        const std::string where = std::string(file) + ":" + std::to_string(number);
        Line line = lineOf(raw);
        if (!text::isValidUtf8(raw)) {
            wrong = Error{ErrorCode::InvalidInput, where, "not text in UTF-8"};
        } else if (line.agency.name.empty() || line.agency.name.size() > kLongestName) {
            wrong = Error{ErrorCode::InvalidInput, where, "a line is NAME = other name; other name"};
        } else if (edits.agencies.size() + edits.removed.size() >= kMostAgencies) {
            wrong = Error{ErrorCode::InvalidInput, where, "too many agencies"};
        } else if (line.isRemoved) {
            edits.removed.push_back(std::move(line.agency.name));
        } else {
            edits.agencies.push_back(std::move(line.agency));
        }
    });
    if (wrong) {
        return tl::unexpected<Error>(std::move(*wrong));
    }
    return edits;
}

AgencyTable withEdits(const AgencyTable& standard, const AgencyEdits& edits) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<Agency> agencies;
    const auto put = [&](const Agency& agency) {
        const auto [place, isNew] = places.try_emplace(text::folded(agency.name), agencies.size());
        if (isNew) {
            agencies.push_back(agency);
        } else {
            agencies[place->second] = agency;
        }
    };
    // The desk's own come first: a name that two agencies go by is that of the desk's.
    std::ranges::for_each(edits.agencies, put);
    for (const Agency& agency : standard.agencies()) {
        const bool isRemoved = std::ranges::any_of(
            edits.removed, [&](const std::string& name) { return isSameName(name, agency.name); });
        if (!isRemoved && !places.contains(text::folded(agency.name))) {
            put(agency);
        }
    }
    return AgencyTable(std::move(agencies));
}

Result<std::string> withAgency(std::string_view text, const Agency& agency) {
    if (const Status valid = checkName(agency.name, true); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    std::string line = (agency.distributes ? "* " : "") + agency.name;
    for (std::size_t i = 0; i < agency.aliases.size(); ++i) {
        if (const Status valid = checkName(agency.aliases[i], false); !valid) {
            return tl::unexpected<Error>(valid.error());
        }
        line += (i == 0 ? " = " : "; ") + agency.aliases[i];
    }
    return without(text, agency.name) + line + "\n";
}

Result<std::string> withoutAgency(std::string_view text, std::string_view name, bool isStandard) {
    if (const Status valid = checkName(name, true); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    return without(text, name) + (isStandard ? "- " + std::string(name) + "\n" : "");
}

std::string_view agencyFileHead() {
    return "# Agencies of this desk, over those that the program knows by itself.\n"
           "# A line is an agency:   Name = other name; acronym; name in another language\n"
           "#   * Name ...   it passes on pictures of others: a wire, a stock agency\n"
           "#   - Name       it is no agency here\n";
}

} // namespace fieldframe::credit
