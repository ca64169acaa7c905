// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/date_time.h"
#include "core/base/hex.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace fieldframe {
namespace {

constexpr std::string_view kHyphenated = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
constexpr std::uint64_t kMillisecondsMask = (std::uint64_t{1} << 48U) - 1;

/// Time and counter of the newest id. The counter takes 32 of the 74 bits that RFC 9562 §6.2 (method 1)
/// leaves free: it begins somewhere in the lower half in each millisecond and only goes up within it.
class Sequence {
public:
    struct Step {
        std::uint64_t milliseconds;
        std::uint32_t counter;
    };

    Step next(std::uint64_t now, std::uint32_t random) {
        const std::scoped_lock lock(m_mutex);
        if (now > m_last.milliseconds) {
            m_last = Step{now, random >> 1U};
        } else if (++m_last.counter == 0) {
            // The clock went back or stood still for 2^31 ids: run ahead of it rather than repeat.
            m_last = Step{m_last.milliseconds + 1, random >> 1U};
        }
        return m_last;
    }

private:
    std::mutex m_mutex;
    Step m_last{0, 0};
};

std::optional<std::uint8_t> nibble(char digit) {
    if (digit >= '0' && digit <= '9') {
        return static_cast<std::uint8_t>(digit - '0');
    }
    const char lower = static_cast<char>(digit | 0x20);
    if (lower >= 'a' && lower <= 'f') {
        return static_cast<std::uint8_t>(lower - 'a' + 10);
    }
    return std::nullopt;
}

} // namespace

GlobalId GlobalId::generate() {
    static Sequence sequence;
    std::array<std::uint8_t, 10> random{};
    arc4random_buf(random.data(), random.size());
    const std::uint32_t start = (std::uint32_t{random[0]} << 24U) | (std::uint32_t{random[1]} << 16U) |
                                (std::uint32_t{random[2]} << 8U) | random[3];
    const Sequence::Step step =
        sequence.next(static_cast<std::uint64_t>(nowMilliseconds()) & kMillisecondsMask, start);
    Bytes bytes{};
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<std::uint8_t>(step.milliseconds >> (40U - 8U * i));
    }
    bytes[6] = static_cast<std::uint8_t>(0x70U | (step.counter >> 28U));          // version 7, counter 31..28
    bytes[7] = static_cast<std::uint8_t>(step.counter >> 20U);                    // counter 27..20
    bytes[8] = static_cast<std::uint8_t>(0x80U | ((step.counter >> 14U) & 0x3F)); // variant, counter 19..14
    bytes[9] = static_cast<std::uint8_t>(step.counter >> 6U);                     // counter 13..6
    bytes[10] = static_cast<std::uint8_t>((step.counter << 2U) | (random[4] & 0x3U));
    std::copy(random.begin() + 5, random.end(), bytes.begin() + 11);
    return GlobalId(bytes);
}

std::optional<GlobalId> GlobalId::parse(std::string_view text) {
    if (text.size() != kHyphenated.size()) {
        return std::nullopt;
    }
    Bytes bytes{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (kHyphenated[i] == '-') {
            if (text[i] != '-') {
                return std::nullopt;
            }
            continue;
        }
        const std::optional<std::uint8_t> value = nibble(text[i]);
        if (!value) {
            return std::nullopt;
        }
        std::uint8_t& byte = bytes[digits / 2];
        byte = static_cast<std::uint8_t>((byte << 4U) | *value);
        ++digits;
    }
    return GlobalId(bytes);
}

std::optional<GlobalId> GlobalId::fromBytes(std::string_view bytes) {
    if (bytes.size() != kSize) {
        return std::nullopt;
    }
    Bytes copy{};
    std::transform(bytes.begin(), bytes.end(), copy.begin(),
                   [](char byte) { return static_cast<std::uint8_t>(byte); });
    return GlobalId(copy);
}

std::string GlobalId::text() const {
    std::string text = toHex(m_bytes);
    for (const std::size_t place : {8U, 13U, 18U, 23U}) {
        text.insert(place, 1, '-');
    }
    return text;
}

} // namespace fieldframe
