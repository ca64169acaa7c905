// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/tiff_tree.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// Changes tags of a TIFF, or of an EXIF block, and leaves every other byte where it is: new values go into
/// the old one's place where they fit, else to the end; so do directories that grow. So strips, maker notes
/// and whatever else is found by its offset stay good. What a changed or removed value said is overwritten.
class TiffEditor {
public:
    /// Tags of these directories can be changed.
    enum class Place : std::uint8_t { First, Exif, Gps };
    static constexpr std::uint16_t kByte = 1;
    static constexpr std::uint16_t kAscii = 2;
    static constexpr std::uint16_t kShort = 3;
    static constexpr std::uint16_t kLong = 4;
    static constexpr std::uint16_t kRational = 5;
    static constexpr std::uint16_t kUndefined = 7;

    /// Takes the bytes of a classic TIFF structure; empty ones begin a new one. UnsupportedFormat for BigTIFF
    /// and for one that is damaged.
    [[nodiscard]] static Result<TiffEditor> open(std::string bytes);

    [[nodiscard]] bool has(Place place, std::uint16_t tag) const;
    /// The bytes of a value; empty where there is none.
    [[nodiscard]] std::string value(Place place, std::uint16_t tag) const;
    /// @p bytes in the structure's order, a whole number of items of @p type. The directory is made where it
    /// is missing.
    void set(Place place, std::uint16_t tag, std::uint16_t type, std::string_view bytes);
    void setText(Place place, std::uint16_t tag, std::string_view text);
    void setNumbers(Place place, std::uint16_t tag, std::uint16_t type,
                    const std::vector<std::uint32_t>& numbers);
    void remove(Place place, std::uint16_t tag);
    /// With all its values; not for the first.
    void removeDirectory(Place place);

    /// The changed structure; empty where no tag is left. TooLarge where it can't be addressed.
    [[nodiscard]] Result<std::string> finish() &&;

private:
    struct Entry {
        std::uint16_t tag = 0;
        std::uint16_t type = 0;
        std::uint32_t count = 0;
        std::string field; ///< The four bytes of value or offset.
    };
    struct Directory {
        std::uint32_t offset = 0; ///< 0: not there yet.
        std::size_t storedCount = 0;
        std::vector<Entry> entries;
        std::string next = std::string(4, '\0');
        bool isChanged = false;
    };

    TiffEditor() = default;
    [[nodiscard]] bool read(Place place, std::uint32_t offset);
    [[nodiscard]] Directory& at(Place place) { return m_directories[static_cast<std::size_t>(place)]; }
    [[nodiscard]] const Directory& at(Place place) const {
        return m_directories[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] const Entry* find(Place place, std::uint16_t tag) const;
    [[nodiscard]] std::uint32_t fieldNumber(const Entry& entry) const;
    [[nodiscard]] std::string number(std::uint64_t value, unsigned width) const;
    [[nodiscard]] std::uint64_t sizeOf(const Entry& entry) const;
    /// Where a value that is not in the entry itself stands; nothing where that is not inside.
    [[nodiscard]] std::optional<std::uint64_t> outside(const Entry& entry) const;
    void overwrite(const Entry& entry);
    [[nodiscard]] std::uint32_t append(std::string_view bytes);
    void store(Place place);
    [[nodiscard]] std::string encoded(const Directory& directory) const;

    std::string m_bytes;
    ByteOrder m_order = ByteOrder::Big;
    std::array<Directory, 3> m_directories; ///< By Place.
};

} // namespace fieldframe::media
