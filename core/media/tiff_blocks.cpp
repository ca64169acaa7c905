// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

constexpr std::uint16_t kIptcTag = 33723;
constexpr std::uint16_t kImageResourcesTag = 34377;

std::string_view textOf(const TiffTree& tree, const TiffDirectory& directory, std::uint16_t tag) {
    const TiffEntry* entry = directory.find(tag);
    if (entry == nullptr) {
        return {};
    }
    const ByteView bytes = tree.bytesOf(*entry);
    return bytes.text(0, bytes.size());
}

/// IIM kept as numbers of four bytes, which a program has turned into the file's order.
std::string turnedBack(std::string_view iim) {
    std::string turned(iim);
    for (std::size_t at = 0; at + 4 <= turned.size(); at += 4) {
        std::reverse(turned.begin() + static_cast<std::ptrdiff_t>(at),
                     turned.begin() + static_cast<std::ptrdiff_t>(at + 4));
    }
    return turned;
}

bool isTurned(const TiffEntry& entry, std::string_view iim) {
    constexpr std::uint16_t kLong = 4;
    constexpr char kDataset = 0x1c;
    return entry.type == kLong && iim.size() >= 4 && iim[0] != kDataset && iim[3] == kDataset;
}

} // namespace

void readTiffBlocks(ByteView file, MetadataBlocks& blocks) {
    const std::optional<TiffTree> tree = TiffTree::read(file);
    if (!tree || tree->directories().empty()) {
        return;
    }
    blocks.offerExif(file);
    const TiffDirectory& first = tree->directories().front();
    blocks.offerXmp(textOf(*tree, first, tag::kXmp));
    if (const TiffEntry* entry = first.find(kIptcTag)) {
        const std::string_view iim = textOf(*tree, first, kIptcTag);
        blocks.offerIim(isTurned(*entry, iim) ? turnedBack(iim) : std::string(iim));
    }
    const TiffEntry* resources = first.find(kImageResourcesTag);
    if (resources != nullptr) {
        readImageResources(tree->bytesOf(*resources), blocks);
    }
}

} // namespace fieldframe::media
