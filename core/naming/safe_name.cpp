// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/safe_name.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace fieldframe::naming {

namespace {

constexpr std::size_t kMaxExtensionBytes = 16;

/// Bidirectional controls and line separators in UTF-8: they make a name read as another.
constexpr std::array<std::string_view, 15> kDeceptive{
    "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2028",
    "\u2029", "\u2066", "\u2067", "\u2068", "\u2069", "\ufeff", "\u0085",
};

bool isUnsafe(char character) {
    return static_cast<unsigned char>(character) < 0x20 || character == 0x7f ||
           std::string_view("/\\:*?\"<>|").find(character) != std::string_view::npos;
}

bool isAsciiAlphanumeric(char character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z');
}

/// Names that stand for devices on some systems, whatever follows the first dot.
bool isReserved(std::string_view name) {
    std::string stem(name.substr(0, name.find('.')));
    std::ranges::transform(stem, stem.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    if (stem == "CON" || stem == "PRN" || stem == "AUX" || stem == "NUL") {
        return true;
    }
    return stem.size() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")) && stem[3] >= '0' &&
           stem[3] <= '9';
}

std::string_view withoutEdges(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(". ");
    if (begin == std::string_view::npos) {
        return {};
    }
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(". ") + 1);
}

} // namespace

std::string withoutSeparators(std::string_view textBytes) {
    const std::string valid = text::toValidUtf8(textBytes);
    std::string result;
    result.reserve(valid.size());
    for (std::size_t at = 0; at < valid.size();) {
        const std::string_view rest = std::string_view(valid).substr(at);
        const auto found =
            std::ranges::find_if(kDeceptive, [&](std::string_view mark) { return rest.starts_with(mark); });
        if (found != kDeceptive.end()) {
            result += '_';
            at += found->size();
            continue;
        }
        result += isUnsafe(valid[at]) ? '_' : valid[at];
        ++at;
    }
    return result;
}

std::string safeExtension(std::string_view extension) {
    std::string result;
    std::ranges::copy_if(extension.substr(0, kMaxExtensionBytes), std::back_inserter(result),
                         isAsciiAlphanumeric);
    return result;
}

std::string safeName(std::string_view stem, std::string_view extension) {
    const std::string ending = extension.empty() ? std::string() : "." + std::string(extension);
    const std::string clean = withoutSeparators(stem);
    std::string_view name = withoutEdges(clean);
    name = withoutEdges(
        text::cutAtGrapheme(name, kMaxNameBytes - 1 - std::min(ending.size(), kMaxNameBytes - 1)));
    std::string result(name.empty() ? std::string_view("untitled") : name);
    if (isReserved(result)) {
        result.insert(std::min(result.find('.'), result.size()), "_");
    }
    return result + ending;
}

} // namespace fieldframe::naming
