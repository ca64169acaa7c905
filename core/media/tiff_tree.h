// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// One entry of an image file directory. TIFF 6.0 §2.
struct TiffEntry {
    std::uint16_t tag = 0;
    std::uint16_t type = 0;
    std::uint64_t count = 0;
    std::uint64_t valueOffset = 0; ///< Where the value's bytes stand in the view, inline ones too.
};

/// Where a directory was found.
enum class TiffRole : std::uint8_t {
    Main,    ///< IFD0, IFD1… of the chain.
    Sub,     ///< Named by a SubIFDs tag.
    Exif,    ///< Named by the Exif pointer.
    Interop, ///< Named by the interoperability pointer.
    Gps,     ///< Named by the GPS pointer.
};

struct TiffDirectory {
    TiffRole role = TiffRole::Main;
    int chainIndex = 0; ///< 0 for IFD0, 1 for IFD1; a sub-directory has its parent's.
    std::vector<TiffEntry> entries;

    [[nodiscard]] const TiffEntry* find(std::uint16_t tag) const;
};

/// The directories of a TIFF (classic or BigTIFF) or of an EXIF block, with limits on their number, depth and
/// size, so that loops and bombs end. Keeps no copy: the view must outlive it.
class TiffTree {
public:
    /// Nothing where @p file does not begin as a TIFF does. RAW variants with another magic number (ORF, RW2)
    /// count.
    [[nodiscard]] static std::optional<TiffTree> read(ByteView file);

    [[nodiscard]] const std::vector<TiffDirectory>& directories() const { return m_directories; }
    /// A directory or value that something pointed at was not there: cut off, or damaged.
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }
    [[nodiscard]] bool isBig() const { return m_isBig; }
    [[nodiscard]] ByteView file() const { return m_file; }

    /// The @p index-th number of an entry of an integer type; nothing for other types or outside.
    [[nodiscard]] std::optional<std::uint64_t> number(const TiffEntry& entry, std::uint64_t index = 0) const;
    [[nodiscard]] std::optional<std::uint64_t> number(const TiffDirectory& directory, std::uint16_t tag,
                                                      std::uint64_t index = 0) const;
    /// The bytes of a value, as text up to its first NUL.
    [[nodiscard]] std::string_view text(const TiffDirectory& directory, std::uint16_t tag) const;
    [[nodiscard]] ByteView bytesOf(const TiffEntry& entry) const;

private:
    TiffTree() = default;
    void readChain(std::uint64_t offset, TiffRole role, int chainIndex, int depth);
    [[nodiscard]] std::optional<std::uint64_t> readDirectory(std::uint64_t offset, TiffRole role,
                                                             int chainIndex);
    void readChildren(std::size_t directory, int depth);
    [[nodiscard]] bool wasSeen(std::uint64_t offset) const;

    ByteView m_file;
    bool m_isBig = false;
    bool m_isIncomplete = false;
    std::vector<TiffDirectory> m_directories;
    std::vector<std::uint64_t> m_seen;
};

namespace tag {
inline constexpr std::uint16_t kNewSubfileType = 0x00fe;
inline constexpr std::uint16_t kImageWidth = 0x0100;
inline constexpr std::uint16_t kImageLength = 0x0101;
inline constexpr std::uint16_t kBitsPerSample = 0x0102;
inline constexpr std::uint16_t kCompression = 0x0103;
inline constexpr std::uint16_t kPhotometric = 0x0106;
inline constexpr std::uint16_t kMake = 0x010f;
inline constexpr std::uint16_t kStripOffsets = 0x0111;
inline constexpr std::uint16_t kOrientation = 0x0112;
inline constexpr std::uint16_t kSamplesPerPixel = 0x0115;
inline constexpr std::uint16_t kRowsPerStrip = 0x0116;
inline constexpr std::uint16_t kStripByteCounts = 0x0117;
inline constexpr std::uint16_t kTileWidth = 0x0142;
inline constexpr std::uint16_t kTileLength = 0x0143;
inline constexpr std::uint16_t kSubIfds = 0x014a;
inline constexpr std::uint16_t kJpegOffset = 0x0201;
inline constexpr std::uint16_t kJpegLength = 0x0202;
inline constexpr std::uint16_t kXmp = 0x02bc;
inline constexpr std::uint16_t kExifIfd = 0x8769;
inline constexpr std::uint16_t kGpsIfd = 0x8825;
inline constexpr std::uint16_t kIccProfile = 0x8773;
inline constexpr std::uint16_t kInteropIfd = 0xa005;
inline constexpr std::uint16_t kDngVersion = 0xc612;
} // namespace tag

} // namespace fieldframe::media
