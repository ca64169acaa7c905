// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_text.h"

#include <array>
#include <chrono>
#include <iomanip>
#include <sstream>

namespace fieldframe::search {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kDay = 24 * 60 * kMinute;
constexpr std::string_view kClosingQuote = "\u201D";

constexpr std::array<std::string_view, 14> kFieldWords{
    "",        "headline", "caption", "title", "alt",    "credit", "creator",
    "keyword", "city",     "country", "place", "person", "rights", "other",
};

std::string digits(std::int64_t number, int width) {
    std::ostringstream text;
    text << std::setw(width) << std::setfill('0') << number;
    return text.str();
}

std::chrono::year_month_day dateOf(std::int64_t milliseconds) {
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(milliseconds)));
}

bool isMidnight(std::int64_t milliseconds) {
    return milliseconds % kDay == 0;
}

std::string dayText(std::int64_t milliseconds) {
    const std::chrono::year_month_day date = dateOf(milliseconds);
    return digits(int(date.year()), 4) + "-" + digits(unsigned(date.month()), 2) + "-" +
           digits(unsigned(date.day()), 2);
}

/// As short as it can be for a beginning.
std::string beginText(std::int64_t milliseconds) {
    const std::chrono::year_month_day date = dateOf(milliseconds);
    std::string text = dayText(milliseconds);
    if (isMidnight(milliseconds)) {
        const bool isFirst = unsigned(date.day()) == 1;
        return text.substr(0, !isFirst ? text.size() : unsigned(date.month()) == 1 ? 4 : 7);
    }
    const std::int64_t time = ((milliseconds % kDay) + kDay) % kDay;
    text += "T" + digits(time / (60 * kMinute), 2) + ":" + digits(time / kMinute % 60, 2);
    if (time % kMinute != 0) {
        text += ":" + digits(time / kSecond % 60, 2);
    }
    return time % kSecond == 0 ? text : text + "." + digits(time % kSecond, 3);
}

/// The date whose last millisecond is the one before @p end; of at least @p length characters where that is
/// possible, so that both ends of a range look alike.
std::string endText(std::int64_t end, std::size_t length) {
    constexpr std::size_t kYear = 4;
    constexpr std::size_t kMonth = 7;
    if (isMidnight(end)) {
        const std::chrono::year_month_day next = dateOf(end);
        const std::string last = dayText(end - kDay);
        if (unsigned(next.day()) != 1 || length > kMonth) {
            return last;
        }
        return last.substr(0, unsigned(next.month()) == 1 && length <= kYear ? kYear : kMonth);
    }
    // Times without seconds cover a minute, those without fractions a second, the others a millisecond.
    const std::int64_t step = end % kMinute == 0 ? kMinute : end % kSecond == 0 ? kSecond : 1;
    const std::int64_t last = end - step;
    const std::int64_t time = ((last % kDay) + kDay) % kDay;
    std::string text =
        dayText(last) + "T" + digits(time / (60 * kMinute), 2) + ":" + digits(time / kMinute % 60, 2);
    if (step < kMinute) {
        text += ":" + digits(time / kSecond % 60, 2);
    }
    return step == 1 ? text + "." + digits(time % kSecond, 3) : text;
}

Piece condition(std::string_view field, std::string value) {
    Piece piece;
    piece.field = field;
    piece.value = std::move(value);
    return piece;
}

Piece pieceOf(const WordsTerm& term) {
    Piece piece;
    piece.field = fieldWord(term.column);
    piece.isQuoted = term.words.size() > 1 && !term.lastIsPrefix;
    for (const std::string& word : term.words) {
        piece.value += piece.value.empty() ? word : (piece.isQuoted ? " " : "-") + word;
    }
    if (term.lastIsPrefix) {
        piece.value += '*';
    }
    return piece;
}

Piece pieceOf(const DateTerm& term) {
    const std::string from = term.fromLocalMilliseconds ? beginText(*term.fromLocalMilliseconds) : "";
    const std::string to = term.toLocalMilliseconds ? endText(*term.toLocalMilliseconds, from.size()) : "";
    return condition("date", from == to ? from : from + ".." + to);
}

Piece pieceOf(const RatingTerm& term) {
    const std::string from = std::to_string(term.from);
    const std::string to = std::to_string(term.to);
    if (term.from > term.to) {
        return condition("rating", term.to < 0 ? "<0" : ">" + to);
    }
    if (term.from == term.to) {
        return condition("rating", from);
    }
    return condition("rating", term.to == 5 ? ">=" + from : from + ".." + to);
}

Piece pieceOf(const PickTerm& term) {
    return condition("pick", term.pick == Pick::Pick ? "yes" : term.pick == Pick::None ? "no" : "rejected");
}

Piece pieceOf(const LabelTerm& term) {
    return condition("label", term.label);
}

Piece pieceOf(const MissingTerm& term) {
    return condition("missing", std::string(metadataField(term.field).key));
}

Piece pieceOf(const GalleryTerm& term) {
    return condition("in", term.titleOrId);
}

Piece pieceOf(const KindTerm& term) {
    return condition("kind", std::string(kindName(term.kind)));
}

Piece pieceOf(const CategoryTerm& term) {
    return condition("category", term.nameOrPath);
}

Piece pieceOf(const ReleaseTerm& term) {
    constexpr std::array<std::string_view, 5> kWords{"missing", "no", "na", "yes", "limited"};
    return condition("release", std::string(kWords[static_cast<std::size_t>(term.release)]));
}

std::string textOf(const Piece& piece, bool isQuoted, std::string value) {
    const std::string before = (piece.isExcluded ? "-" : "") + (piece.field.empty() ? "" : piece.field + ":");
    return before + (isQuoted ? "\"" + std::move(value) + "\"" : std::move(value));
}

bool isReadAs(const std::string& text, const Piece& piece) {
    // As it will be read among others: with something after it.
    const std::vector<Piece> read = pieces(text + " x");
    return read.size() == 2 && read.front().field == piece.field && read.front().value == piece.value &&
           read.front().isExcluded == piece.isExcluded;
}

std::string textOf(const Piece& piece) {
    std::string plain = textOf(piece, false, piece.value);
    const bool isBare = !piece.isQuoted && piece.value.find('"') == std::string::npos;
    if (isBare && isReadAs(plain, piece)) {
        return plain;
    }
    std::string quoted = textOf(piece, true, piece.value);
    if (isReadAs(quoted, piece)) {
        return quoted;
    }
    std::string value;
    for (const char c : piece.value) {
        c == '"' ? value.append(kClosingQuote) : value.append(1, c);
    }
    return textOf(piece, true, std::move(value));
}

} // namespace

std::string textOf(std::span<const Term> terms) {
    std::vector<Piece> written;
    written.reserve(terms.size());
    for (const Term& term : terms) {
        written.push_back(std::visit([](const auto& what) { return pieceOf(what); }, term.what));
        written.back().isExcluded = term.isExcluded;
    }
    return textOf(written);
}

std::string textOf(std::span<const Piece> written) {
    std::string text;
    for (const Piece& piece : written) {
        text += (text.empty() ? "" : " ") + textOf(piece);
    }
    return text;
}

std::string_view fieldWord(SearchColumn column) {
    const auto index = static_cast<std::size_t>(column);
    return index < kFieldWords.size() ? kFieldWords[index] : std::string_view();
}

} // namespace fieldframe::search
