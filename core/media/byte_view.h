// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace fieldframe::media {

enum class ByteOrder : std::uint8_t { Big, Little };

/// Bounds-checked reading of a foreign file's bytes. Reading outside gives zero or nothing, never a fault:
/// the callers are walkers for which "not there" and "cut off" are the same answer. Does not own the bytes.
class ByteView {
public:
    ByteView() = default;
    explicit ByteView(std::span<const std::byte> bytes, ByteOrder order = ByteOrder::Big)
        : m_bytes(bytes)
        , m_order(order) {}

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }
    [[nodiscard]] ByteOrder order() const { return m_order; }
    [[nodiscard]] ByteView inOrder(ByteOrder order) const { return ByteView(m_bytes, order); }

    [[nodiscard]] bool holds(std::uint64_t offset, std::uint64_t count) const {
        return offset <= m_bytes.size() && count <= m_bytes.size() - offset;
    }
    [[nodiscard]] std::uint8_t u8(std::uint64_t offset) const {
        return holds(offset, 1) ? std::to_integer<std::uint8_t>(m_bytes[offset]) : std::uint8_t{0};
    }
    [[nodiscard]] std::uint16_t u16(std::uint64_t offset) const {
        return static_cast<std::uint16_t>(number(offset, 2));
    }
    [[nodiscard]] std::uint32_t u32(std::uint64_t offset) const {
        return static_cast<std::uint32_t>(number(offset, 4));
    }
    [[nodiscard]] std::uint64_t u64(std::uint64_t offset) const { return number(offset, 8); }

    /// The part from @p offset of @p count bytes, or nothing where that is not wholly inside.
    [[nodiscard]] ByteView part(std::uint64_t offset, std::uint64_t count) const {
        return holds(offset, count) ? ByteView(m_bytes.subspan(offset, count), m_order)
                                    : ByteView({}, m_order);
    }
    /// The part from @p offset to the end.
    [[nodiscard]] ByteView from(std::uint64_t offset) const {
        return offset <= m_bytes.size() ? ByteView(m_bytes.subspan(offset), m_order) : ByteView({}, m_order);
    }
    /// At most @p count bytes from @p offset.
    [[nodiscard]] std::string_view text(std::uint64_t offset, std::uint64_t count) const {
        const ByteView rest = from(offset);
        // char may look at any object's bytes.
        return {reinterpret_cast<const char*>(rest.m_bytes.data()),
                static_cast<std::size_t>(count < rest.size() ? count : rest.size())};
    }
    [[nodiscard]] bool hasAt(std::uint64_t offset, std::string_view magic) const {
        return holds(offset, magic.size()) &&
               std::memcmp(m_bytes.data() + offset, magic.data(), magic.size()) == 0;
    }

private:
    [[nodiscard]] std::uint64_t number(std::uint64_t offset, unsigned width) const {
        if (!holds(offset, width)) {
            return 0;
        }
        std::uint64_t value = 0;
        for (unsigned i = 0; i < width; ++i) {
            const unsigned at = m_order == ByteOrder::Big ? i : width - 1 - i;
            value = value << 8 | std::to_integer<std::uint64_t>(m_bytes[offset + at]);
        }
        return value;
    }

    std::span<const std::byte> m_bytes;
    ByteOrder m_order = ByteOrder::Big;
};

} // namespace fieldframe::media
