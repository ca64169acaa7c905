// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/tiff_tree.h"

#include <algorithm>
#include <array>

namespace fieldframe::media {
namespace {

// Far beyond what programs write: a multi-page fax has hundreds of directories, a maker's EXIF some two
// hundred entries.
constexpr std::size_t kMaxDirectories = 512;
constexpr std::uint64_t kMaxEntries = 4096;
constexpr int kMaxDepth = 3;
constexpr std::uint64_t kMaxSubDirectories = 32;

/// Bytes of one item of each TIFF type, by type number; BigTIFF's 16 to 18 included.
constexpr std::array<std::uint8_t, 19> kTypeSizes = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

std::uint64_t typeSize(std::uint16_t type) {
    constexpr std::uint16_t kUtf8 = 129; // Exif 3.0 §4.6.2.
    if (type == kUtf8) {
        return 1;
    }
    return type < kTypeSizes.size() ? kTypeSizes[type] : 0;
}

bool isKnownMagic(std::uint16_t magic) {
    constexpr std::array<std::uint16_t, 5> kMagics = {42, 43, 0x4f52 /* ORF */, 0x5352 /* ORF */,
                                                      0x55 /* RW2 */};
    return std::ranges::find(kMagics, magic) != kMagics.end();
}

} // namespace

const TiffEntry* TiffDirectory::find(std::uint16_t wanted) const {
    const auto found = std::ranges::find(entries, wanted, &TiffEntry::tag);
    return found == entries.end() ? nullptr : &*found;
}

std::optional<TiffTree> TiffTree::read(ByteView file) {
    TiffTree tree;
    if (file.hasAt(0, "II")) {
        tree.m_file = file.inOrder(ByteOrder::Little);
    } else if (file.hasAt(0, "MM")) {
        tree.m_file = file.inOrder(ByteOrder::Big);
    } else {
        return std::nullopt;
    }
    const std::uint16_t magic = tree.m_file.u16(2);
    if (!isKnownMagic(magic)) {
        return std::nullopt;
    }
    tree.m_isBig = magic == 43;
    tree.readChain(tree.m_isBig ? tree.m_file.u64(8) : tree.m_file.u32(4), TiffRole::Main, 0, 0);
    return tree;
}

bool TiffTree::wasSeen(std::uint64_t offset) const {
    return std::ranges::find(m_seen, offset) != m_seen.end();
}

void TiffTree::readChain(std::uint64_t offset, TiffRole role, int chainIndex, int depth) {
    while (offset != 0 && m_directories.size() < kMaxDirectories && !wasSeen(offset)) {
        m_seen.push_back(offset);
        const std::size_t index = m_directories.size();
        const std::optional<std::uint64_t> next = readDirectory(offset, role, chainIndex);
        if (!next) {
            m_isIncomplete = true;
            return;
        }
        readChildren(index, depth);
        if (role != TiffRole::Main) {
            return; // A sub-directory's successor is named by the list that named it.
        }
        ++chainIndex;
        offset = *next;
    }
}

std::optional<std::uint64_t> TiffTree::readDirectory(std::uint64_t offset, TiffRole role, int chainIndex) {
    const std::uint64_t countBytes = m_isBig ? 8 : 2;
    const std::uint64_t entryBytes = m_isBig ? 20 : 12;
    const std::uint64_t inlineBytes = m_isBig ? 8 : 4;
    if (!m_file.holds(offset, countBytes)) {
        return std::nullopt;
    }
    const std::uint64_t count = m_isBig ? m_file.u64(offset) : m_file.u16(offset);
    if (count == 0 || count > kMaxEntries || !m_file.holds(offset + countBytes, count * entryBytes)) {
        return std::nullopt;
    }
    TiffDirectory directory{role, chainIndex, {}};
    directory.entries.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t at = offset + countBytes + i * entryBytes;
        TiffEntry entry{m_file.u16(at), m_file.u16(at + 2), m_isBig ? m_file.u64(at + 4) : m_file.u32(at + 4),
                        0};
        const std::uint64_t size = typeSize(entry.type);
        const std::uint64_t valueAt = at + 4 + inlineBytes;
        if (size == 0 || entry.count > m_file.size() / size) {
            continue;
        }
        if (entry.count * size <= inlineBytes) {
            entry.valueOffset = valueAt;
        } else {
            entry.valueOffset = m_isBig ? m_file.u64(valueAt) : m_file.u32(valueAt);
        }
        if (m_file.holds(entry.valueOffset, entry.count * size)) {
            directory.entries.push_back(entry);
        } else {
            m_isIncomplete = true;
        }
    }
    m_directories.push_back(std::move(directory));
    const std::uint64_t nextAt = offset + countBytes + count * entryBytes;
    return m_isBig ? m_file.u64(nextAt) : m_file.u32(nextAt);
}

void TiffTree::readChildren(std::size_t directory, int depth) {
    if (depth >= kMaxDepth) {
        return;
    }
    const int chainIndex = m_directories[directory].chainIndex;
    // Copies of the entries: reading children makes the vector of directories grow.
    if (const TiffEntry* found = m_directories[directory].find(tag::kSubIfds)) {
        const TiffEntry sub = *found;
        for (std::uint64_t i = 0; i < std::min(sub.count, kMaxSubDirectories); ++i) {
            readChain(number(sub, i).value_or(0), TiffRole::Sub, chainIndex, depth + 1);
        }
    }
    if (const TiffEntry* found = m_directories[directory].find(tag::kExifIfd)) {
        readChain(number(*found).value_or(0), TiffRole::Exif, chainIndex, depth + 1);
    }
    if (const TiffEntry* found = m_directories[directory].find(tag::kInteropIfd)) {
        readChain(number(*found).value_or(0), TiffRole::Interop, chainIndex, depth + 1);
    }
    if (const TiffEntry* found = m_directories[directory].find(tag::kGpsIfd)) {
        readChain(number(*found).value_or(0), TiffRole::Gps, chainIndex, depth + 1);
    }
}

std::optional<std::uint64_t> TiffTree::number(const TiffEntry& entry, std::uint64_t index) const {
    if (index >= entry.count) {
        return std::nullopt;
    }
    switch (entry.type) {
    case 1:
    case 7:
        return m_file.u8(entry.valueOffset + index);
    case 3:
        return m_file.u16(entry.valueOffset + index * 2);
    case 4:
    case 9: // Signed; some writers use it for offsets.
    case 13:
        return m_file.u32(entry.valueOffset + index * 4);
    case 16:
    case 18:
        return m_file.u64(entry.valueOffset + index * 8);
    default:
        return std::nullopt;
    }
}

std::optional<std::uint64_t> TiffTree::number(const TiffDirectory& directory, std::uint16_t wanted,
                                              std::uint64_t index) const {
    const TiffEntry* entry = directory.find(wanted);
    return entry == nullptr ? std::nullopt : number(*entry, index);
}

std::string_view TiffTree::text(const TiffDirectory& directory, std::uint16_t wanted) const {
    const TiffEntry* entry = directory.find(wanted);
    if (entry == nullptr || entry->type != 2) {
        return {};
    }
    const std::string_view all = m_file.text(entry->valueOffset, entry->count);
    return all.substr(0, all.find('\0'));
}

ByteView TiffTree::bytesOf(const TiffEntry& entry) const {
    return m_file.part(entry.valueOffset, entry.count * typeSize(entry.type));
}

} // namespace fieldframe::media
