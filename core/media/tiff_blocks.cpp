// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"

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

} // namespace

void readTiffBlocks(ByteView file, MetadataBlocks& blocks) {
    const std::optional<TiffTree> tree = TiffTree::read(file);
    if (!tree || tree->directories().empty()) {
        return;
    }
    blocks.offerExif(file);
    const TiffDirectory& first = tree->directories().front();
    blocks.offerXmp(textOf(*tree, first, tag::kXmp));
    if (first.find(kIptcTag) != nullptr) {
        blocks.offerIim(textOf(*tree, first, kIptcTag));
    }
    const TiffEntry* resources = first.find(kImageResourcesTag);
    if (resources != nullptr) {
        readImageResources(tree->bytesOf(*resources), blocks);
    }
}

} // namespace fieldframe::media
