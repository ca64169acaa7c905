// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iim_block.h"

#include "core/media/byte_view.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

constexpr std::uint8_t kTagMarker = 0x1c;
constexpr std::uint16_t kExtendedLength = 0x8000;
constexpr std::size_t kHeaderBytes = 5;

void append(std::string& block, std::uint64_t number, unsigned width) {
    for (unsigned i = width; i > 0; --i) {
        block.push_back(static_cast<char>(number >> (8 * (i - 1)) & 0xff));
    }
}

} // namespace

std::vector<IimDatasetBytes> readIim(std::string_view block) {
    constexpr std::size_t kMaxDatasets = 20000;
    const ByteView view(std::as_bytes(std::span(block)));
    std::vector<IimDatasetBytes> datasets;
    std::uint64_t at = 0;
    while (view.holds(at, kHeaderBytes) && view.u8(at) == kTagMarker && datasets.size() < kMaxDatasets) {
        const std::uint8_t record = view.u8(at + 1);
        const std::uint8_t number = view.u8(at + 2);
        std::uint64_t length = view.u16(at + 3);
        at += kHeaderBytes;
        if ((length & kExtendedLength) != 0) {
            const std::uint64_t lengthBytes = length & ~std::uint64_t{kExtendedLength};
            if (lengthBytes > 4) {
                break;
            }
            length = 0;
            for (std::uint64_t i = 0; i < lengthBytes; ++i) {
                length = length << 8 | view.u8(at + i);
            }
            at += lengthBytes;
        }
        datasets.push_back({record, number, std::string(view.text(at, length))});
        at += length;
    }
    return datasets;
}

std::string writeIim(const std::vector<IimDatasetBytes>& datasets) {
    std::string block;
    for (const IimDatasetBytes& dataset : datasets) {
        append(block, kTagMarker, 1);
        append(block, dataset.record, 1);
        append(block, dataset.number, 1);
        if (dataset.bytes.size() < kExtendedLength) {
            append(block, dataset.bytes.size(), 2);
        } else {
            append(block, kExtendedLength | 4u, 2);
            append(block, dataset.bytes.size(), 4);
        }
        block += dataset.bytes;
    }
    return block;
}

} // namespace fieldframe::media
