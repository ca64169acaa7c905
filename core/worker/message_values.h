// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"

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

} // namespace fieldframe::worker
