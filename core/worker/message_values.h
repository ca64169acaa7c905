// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/likeness.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

/// Values in the messages between program and worker, taken out with suspicion; private to the room.
/// Everything they throw becomes an Error where a whole message is decoded.
namespace fieldframe::worker {

inline constexpr std::size_t kLongestExtension = 16;
inline constexpr std::size_t kLongestDetail = 4096;
inline constexpr int kLargestEdge = 1 << 20;

[[noreturn]] inline void refuse(const std::string& what) {
    throw std::invalid_argument(what);
}

template <class Number>
Number within(const nlohmann::json& value, Number least, Number most) {
    const auto number = value.get<std::int64_t>();
    if (!value.is_number_integer() || !std::in_range<Number>(number) || static_cast<Number>(number) < least ||
        static_cast<Number>(number) > most) {
        refuse("number out of range");
    }
    return static_cast<Number>(number);
}

[[nodiscard]] inline std::string boundedText(const nlohmann::json& value, std::size_t mostBytes) {
    const auto& text = value.get_ref<const std::string&>();
    if (text.size() > mostBytes) {
        refuse("text too long");
    }
    return text;
}

[[nodiscard]] inline nlohmann::json hashJson(const ContentHash& hash) {
    return nlohmann::json::binary({hash.bytes.begin(), hash.bytes.end()});
}

[[nodiscard]] inline ContentHash hashFrom(const nlohmann::json& value) {
    const nlohmann::json::binary_t& bytes = value.get_binary();
    ContentHash hash;
    if (bytes.size() != hash.bytes.size()) {
        refuse("hash of the wrong size");
    }
    std::copy(bytes.begin(), bytes.end(), hash.bytes.begin());
    return hash;
}

[[nodiscard]] inline Likeness likenessFrom(const nlohmann::json& value) {
    if (!value.is_number_unsigned()) {
        refuse("likeness that is no number");
    }
    return {value.get<std::uint64_t>()};
}

[[nodiscard]] inline nlohmann::json errorJson(const Error& error) {
    return {{"code", codeName(error.code)},
            {"subject", error.subject.substr(0, kLongestDetail)},
            {"detail", error.detail.substr(0, kLongestDetail)}};
}

[[nodiscard]] inline Error errorFrom(const nlohmann::json& value) {
    constexpr std::size_t kLongestCode = 128;
    return {codeFromName(boundedText(value.at("code"), kLongestCode)),
            boundedText(value.at("subject"), kLongestDetail),
            boundedText(value.at("detail"), kLongestDetail)};
}

/// A list of at most so many as there could be of what it lists.
[[nodiscard]] inline const nlohmann::json::array_t& boundedList(const nlohmann::json& value,
                                                                std::size_t most) {
    const auto& list = value.get_ref<const nlohmann::json::array_t&>();
    if (list.size() > most) {
        refuse("list too long");
    }
    return list;
}

} // namespace fieldframe::worker
