// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace fieldframe {

/// The name of a described thing in every catalog it ever reaches: a UUIDv7 (RFC 9562 §5.7). Ordered by time
/// of making.
class GlobalId {
public:
    static constexpr std::size_t kSize = 16;
    using Bytes = std::array<std::uint8_t, kSize>;

    /// The nil id, which names nothing.
    constexpr GlobalId() = default;
    constexpr explicit GlobalId(const Bytes& bytes)
        : m_bytes(bytes) {}

    /// A new id; within one process always greater than those made before. Thread-safe.
    [[nodiscard]] static GlobalId generate();
    /// Reads the 36-character text form, in either case; nothing for any other text.
    [[nodiscard]] static std::optional<GlobalId> parse(std::string_view text);
    /// Nothing unless @p bytes are exactly 16.
    [[nodiscard]] static std::optional<GlobalId> fromBytes(std::string_view bytes);

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] bool isNil() const { return *this == GlobalId(); }
    /// Lower-case 8-4-4-4-12.
    [[nodiscard]] std::string text() const;

    auto operator<=>(const GlobalId&) const = default;

private:
    Bytes m_bytes{};
};

/// A row's number inside one catalog file. Distinct types for distinct tables, so that they can't be mixed
/// up.
template <class Tag>
struct RowId {
    std::int64_t value = 0;
    auto operator<=>(const RowId&) const = default;
};

using AssetId = RowId<struct AssetTag>;
using GalleryId = RowId<struct GalleryTag>;
using CategoryId = RowId<struct CategoryTag>;
using SavedSearchId = RowId<struct SavedSearchTag>;
using PersonId = RowId<struct PersonTag>; ///< Somebody who may be shown, not somebody who works here.
using ConsentId = RowId<struct ConsentTag>;
using ExportId = RowId<struct ExportTag>;

} // namespace fieldframe

template <>
struct std::hash<fieldframe::GlobalId> {
    std::size_t operator()(const fieldframe::GlobalId& id) const noexcept {
        std::size_t seed = 0;
        for (const std::uint8_t byte : id.bytes()) {
            seed = seed * 131 + byte;
        }
        return seed;
    }
};

template <class Tag>
struct std::hash<fieldframe::RowId<Tag>> {
    std::size_t operator()(const fieldframe::RowId<Tag>& id) const noexcept {
        return std::hash<std::int64_t>()(id.value);
    }
};
