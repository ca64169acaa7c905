// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_movie.h"

namespace fieldframe::test {
namespace {

constexpr std::size_t kInChunk = 2;

std::string number(std::uint64_t value, unsigned width = 4) {
    std::string bytes(width, '\0');
    for (unsigned i = 0; i < width; ++i) {
        bytes[width - 1 - i] = static_cast<char>(value >> (8 * i) & 0xff);
    }
    return bytes;
}

/// The media box of a track whose samples begin at @p at.
std::string mediaBox(const TinyTrack& track, std::uint64_t at) {
    std::string sizes = number(0) + number(0) + number(track.samples.size());
    std::string chunks;
    std::uint64_t chunkCount = 0;
    for (std::size_t i = 0; i < track.samples.size(); ++i) {
        if (i % kInChunk == 0) {
            chunks += number(at);
            ++chunkCount;
        }
        sizes += number(track.samples[i].size());
        at += track.samples[i].size();
    }
    const std::string runs = number(0) + number(1) + number(1) + number(kInChunk) + number(1);
    const std::string tables = movieBox("stsd", number(0) + number(0)) + movieBox("stsz", sizes) +
                               movieBox("stsc", runs) +
                               movieBox("stco", number(0) + number(chunkCount) + chunks);
    const std::string handler = number(0) + "mhlr" + track.kind + std::string(12, '\0') + track.name;
    return movieBox("mdia", movieBox("mdhd", std::string(24, '\0')) + movieBox("hdlr", handler) +
                                movieBox("minf", movieBox("stbl", tables)));
}

} // namespace

std::string movieBox(std::string_view type, std::string_view content) {
    return number(content.size() + 8) + std::string(type) + std::string(content);
}

std::string positionBox(std::string_view position) {
    return movieBox(
        "udta", movieBox("\xa9xyz", number(position.size(), 2) + number(0x15c7, 2) + std::string(position)));
}

std::string tinyMovie(const std::vector<TinyTrack>& tracks, std::string_view inMovie,
                      std::string_view before) {
    const std::string head = movieBox("ftyp", "qt  " + number(0) + "qt  ") + std::string(before);
    std::uint64_t at = head.size() + 8;
    std::string media;
    std::string inside = movieBox("mvhd", std::string(100, '\0'));
    for (const TinyTrack& track : tracks) {
        inside +=
            movieBox("trak", movieBox("tkhd", std::string(84, '\0')) + mediaBox(track, at) + track.inside);
        for (const std::string& sample : track.samples) {
            media += sample;
            at += sample.size();
        }
    }
    return head + movieBox("mdat", media) + movieBox("moov", inside + std::string(inMovie));
}

} // namespace fieldframe::test
