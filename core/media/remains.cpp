// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/remains.h"

#include "core/media/metadata_blocks.h"
#include "core/media/unpack.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

constexpr std::size_t kMostRemains = 200;
constexpr std::size_t kLongestDetail = 200;
constexpr std::size_t kMostUnpacked = 16U << 20;

/// What is packed in a PDF's streams. ISO 32000-1 §7.3.8.
void unpackStreams(std::string_view text, Remains& remains) {
    constexpr std::string_view kBegin = "stream";
    constexpr std::size_t kMostStreams = 2000;
    std::size_t at = text.find(kBegin);
    for (std::size_t i = 0; i < kMostStreams && at != std::string_view::npos; ++i) {
        std::size_t begin = at + kBegin.size();
        begin += text.substr(begin).starts_with("\r\n") ? 2 : 1;
        const std::size_t end = text.find("endstream", std::min(begin, text.size()));
        if (end == std::string_view::npos) {
            return;
        }
        if (std::optional<std::string> bytes = inflated(text.substr(begin, end - begin), kMostUnpacked)) {
            remains.addUnpacked("stream", std::move(*bytes));
        }
        at = text.find(kBegin, end + 9);
    }
}

/// The beginning and the end of what has no parts that are known here.
void takeEnds(ByteView file, Remains& remains) {
    constexpr std::size_t kEnd = 16U << 20;
    remains.addText(file.text(0, kEnd), 0);
    if (file.size() > kEnd) {
        const std::size_t at = std::max(kEnd, file.size() - kEnd);
        remains.addText(file.text(at, kEnd), at);
    }
}

} // namespace

Remains::Remains(ByteView file, FileType type) {
    const MetadataBlocks blocks = findMetadataBlocks(file, type);
    switch (type) {
    case FileType::Jpeg:
        inspectJpeg(file, *this);
        break;
    case FileType::Png:
        inspectPng(file, *this);
        break;
    case FileType::WebP:
        inspectWebP(file, *this);
        break;
    case FileType::Tiff:
        inspectTiff(file, true, *this);
        break;
    case FileType::Heif:
    case FileType::Avif:
    case FileType::JpegXl:
    case FileType::Jpeg2000:
    case FileType::Mp4:
    case FileType::QuickTime:
    case FileType::M4a:
        inspectBoxes(file, type, *this);
        if (isMovie(type)) {
            inspectMovie(file, *this);
        }
        break;
    default:
        takeEnds(file, *this);
        break;
    }
    if (type == FileType::Pdf) {
        unpackStreams(file.text(0, file.size()), *this);
    }
    if (type != FileType::Jpeg && type != FileType::Tiff) {
        for (const ExifBlock& block : blocks.exif) {
            inspectTiff(block.bytes, false, *this);
        }
    }
    inspectXmp(blocks.xmp, *this);
    inspectXmp(blocks.extendedXmp, *this);
    inspectResources(blocks.resources, *this);
    addUnpacked("XMP", blocks.xmp);
    addUnpacked("XMP", blocks.extendedXmp);
    addUnpacked("IIM", blocks.iim);
    for (const std::string& unpacked : blocks.storage) {
        addUnpacked("metadata", unpacked);
    }
}

void Remains::add(Remain what, std::string detail) {
    detail.resize(std::min(detail.size(), kLongestDetail));
    for (char& letter : detail) { // Names of foreign parts can be any bytes.
        letter = letter >= 0x20 && letter < 0x7f ? letter : '?';
    }
    const FoundRemain remain{what, std::move(detail)};
    if (m_found.size() < kMostRemains && std::ranges::find(m_found, remain) == m_found.end()) {
        m_found.push_back(remain);
    }
}

void Remains::addText(std::string_view bytes, std::uint64_t offset) {
    if (!bytes.empty()) {
        m_texts.push_back({"bytes", bytes, offset});
    }
}

void Remains::addUnpacked(std::string where, std::string bytes) {
    if (!bytes.empty()) {
        m_storage.push_back(std::move(bytes));
        m_texts.push_back({std::move(where), m_storage.back(), 0});
    }
}

} // namespace fieldframe::media
