// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/base/letters.h"

#include <array>
#include <charconv>
#include <optional>

namespace fieldframe::text {
namespace {

using namespace std::string_view_literals;

/// What an escape stands for, and how many bytes it has.
struct Escape {
    std::string meaning;
    std::size_t length = 0;
};

std::optional<unsigned> hexNumber(std::string_view digits) {
    unsigned number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, 16);
    return error == std::errc() && stop == end && !digits.empty() ? std::optional(number) : std::nullopt;
}

std::string encoded(char32_t point) {
    std::string bytes;
    const bool isPossible = point > 0 && point <= 0x10FFFF && (point < 0xD800 || point >= 0xE000);
    append(bytes, isPossible ? point : kReplacement);
    return bytes;
}

/// "%41", "=41" and "\x41": one byte.
std::optional<Escape> byteEscape(std::string_view rest, std::size_t head) {
    const std::optional<unsigned> byte =
        rest.size() >= head + 2 ? hexNumber(rest.substr(head, 2)) : std::nullopt;
    return byte ? std::optional(Escape{std::string(1, static_cast<char>(*byte)), head + 2}) : std::nullopt;
}

std::optional<Escape> quotedPrintable(std::string_view rest) {
    if (rest.starts_with("=\r\n"sv)) {
        return Escape{{}, 3};
    }
    return rest.starts_with("=\n"sv) ? std::optional(Escape{{}, 2}) : byteEscape(rest, 1);
}

/// "\u00e9", in pairs where it needs two, and the letters for control characters.
std::optional<Escape> backslash(std::string_view rest) {
    if (rest.size() < 2) {
        return std::nullopt;
    }
    if (rest[1] == 'x') {
        return byteEscape(rest, 2);
    }
    if (rest[1] != 'u') {
        const bool isBlank = rest[1] == 'n' || rest[1] == 'r' || rest[1] == 't';
        return Escape{isBlank ? " " : std::string(1, rest[1]), 2};
    }
    const std::optional<unsigned> first = rest.size() >= 6 ? hexNumber(rest.substr(2, 4)) : std::nullopt;
    if (!first) {
        return std::nullopt;
    }
    if (*first >= 0xD800 && *first < 0xDC00 && rest.size() >= 12 && rest.substr(6, 2) == "\\u"sv) {
        const std::optional<unsigned> second = hexNumber(rest.substr(8, 4));
        if (second && *second >= 0xDC00 && *second < 0xE000) {
            return Escape{encoded(0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00)), 12};
        }
    }
    return Escape{encoded(*first), 6};
}

/// "&eacute;" is "e" here: accents don't count.
std::string namedReference(std::string_view name) {
    constexpr std::array kAccents{"acute"sv, "grave"sv, "circ"sv,  "uml"sv,  "tilde"sv,
                                  "cedil"sv, "ring"sv,  "caron"sv, "slash"sv};
    for (const std::string_view accent : kAccents) {
        if (name.size() == accent.size() + 1 && name.substr(1) == accent) {
            return std::string(1, name[0]);
        }
    }
    if (name == "shy"sv || name == "zwj"sv || name == "zwnj"sv || name == "lrm"sv || name == "rlm"sv) {
        return {};
    }
    if (name == "szlig"sv) {
        return "ss";
    }
    if (name == "aelig"sv || name == "AElig"sv || name == "oelig"sv || name == "OElig"sv) {
        return std::string(name.substr(0, 2));
    }
    return name == "amp"sv ? "&" : name == "lt"sv ? "<" : name == "gt"sv ? ">" : name == "apos"sv ? "'" : " ";
}

std::optional<Escape> reference(std::string_view rest) {
    constexpr std::size_t kLongest = 12;
    const std::size_t end = rest.substr(0, kLongest).find(';');
    if (end == std::string_view::npos || end < 2) {
        return std::nullopt;
    }
    const std::string_view name = rest.substr(1, end - 1);
    if (name[0] != '#') {
        return Escape{namedReference(name), end + 1};
    }
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    unsigned number = 0;
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
    if (error != std::errc() || stop != digits.data() + digits.size() || digits.empty()) {
        return std::nullopt;
    }
    return Escape{encoded(number), end + 1};
}

std::optional<Escape> escapeAt(std::string_view rest) {
    switch (rest[0]) {
    case '%':
        return byteEscape(rest, 1);
    case '=':
        return quotedPrintable(rest);
    case '\\':
        return backslash(rest);
    case '&':
        return reference(rest);
    default:
        return std::nullopt;
    }
}

int base64Digit(char digit) {
    constexpr auto kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"sv;
    // Addresses have "-" and "_" for the last two.
    const char plain = digit == '-' ? '+' : digit == '_' ? '/' : digit;
    const std::size_t at = kAlphabet.find(plain);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

PlacedBytes unescaped(const PlacedBytes& text) {
    PlacedBytes result;
    const std::string_view bytes = text.bytes;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::optional<Escape> escape = escapeAt(bytes.substr(at));
        if (escape) {
            result.bytes += escape->meaning;
        } else {
            result.bytes += bytes[at];
        }
        result.offsets.resize(result.bytes.size(), text.offsets[at]);
        at += escape ? escape->length : 1;
    }
    return result;
}

PlacedBytes withoutTags(const PlacedBytes& text) {
    constexpr std::size_t kLongestTag = 4096;
    constexpr auto kMark = "\xEF\xBF\xBE"sv; // U+FFFE
    PlacedBytes result;
    const std::string_view bytes = text.bytes;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end =
            bytes[at] == '<' ? bytes.substr(at, kLongestTag).find('>') : std::string_view::npos;
        if (end == std::string_view::npos) {
            result.bytes += bytes[at];
        } else {
            result.bytes += kMark;
        }
        result.offsets.resize(result.bytes.size(), text.offsets[at]);
        at += end == std::string_view::npos ? 1 : end + 1;
    }
    return result;
}

void forEachBase64(std::string_view bytes,
                   const std::function<void(const std::string& unpacked, std::size_t offset)>& take) {
    constexpr std::size_t kShortest = 9; // Bytes; less is a word.
    std::string unpacked;
    std::size_t begin = 0;
    unsigned bits = 0;
    int count = 0;
    const auto finish = [&](std::size_t next) {
        if (unpacked.size() >= kShortest) {
            take(unpacked, begin);
        }
        unpacked.clear();
        bits = 0;
        count = 0;
        begin = next;
    };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int digit = base64Digit(bytes[i]);
        if (digit >= 0) {
            bits = bits << 6 | static_cast<unsigned>(digit);
            count += 6;
            if (count >= 8) {
                count -= 8;
                unpacked += static_cast<char>(bits >> count & 0xFFU);
            }
        } else if (bytes[i] != '\n' && bytes[i] != '\r') {
            finish(i + 1);
        }
    }
    finish(bytes.size());
}

} // namespace fieldframe::text
