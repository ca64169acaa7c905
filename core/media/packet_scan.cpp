// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"
#include "core/media/unpack.h"

namespace fieldframe::media {
namespace {

/// From @p open to the end of the next @p close behind it.
std::string_view between(std::string_view text, std::string_view open, std::string_view close) {
    const std::size_t begin = text.find(open);
    if (begin == std::string_view::npos) {
        return {};
    }
    const std::size_t end = text.find(close, begin);
    return end == std::string_view::npos ? std::string_view()
                                         : text.substr(begin, end + close.size() - begin);
}

/// Photoshop's resources in an EPS file: hexadecimal digits in comment lines.
std::string photoshopComment(std::string_view text) {
    const std::string_view block = between(text, "%BeginPhotoshop:", "%EndPhotoshop");
    const std::size_t firstLine = block.find_first_of("\r\n");
    if (firstLine == std::string_view::npos || block.size() > kMaxBlockBytes) {
        return {};
    }
    return hexBytes(block.substr(firstLine, block.find("%EndPhotoshop") - firstLine));
}

} // namespace

void scanForPacket(ByteView file, MetadataBlocks& blocks) {
    // The packets of a document's pictures come before that of the whole in many files, and its older
    // versions too: the last one counts.
    std::string_view rest = file.text(0, file.size());
    std::string_view last;
    constexpr int kMaxPackets = 1000;
    for (int i = 0; i < kMaxPackets; ++i) {
        const std::string_view packet = between(rest, "<x:xmpmeta", "</x:xmpmeta>");
        if (packet.empty()) {
            break;
        }
        last = packet;
        rest.remove_prefix(static_cast<std::size_t>(packet.data() + packet.size() - rest.data()));
    }
    if (last.empty()) {
        last = between(file.text(0, file.size()), "<rdf:RDF", "</rdf:RDF>");
    }
    blocks.offerXmp(last);
    const std::string resources = photoshopComment(file.text(0, file.size()));
    readImageResources(ByteView(std::as_bytes(std::span(resources))), blocks);
}

} // namespace fieldframe::media
