// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_boxes.h"
#include "core/media/movie_tracks.h"
#include "core/media/strip.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

/// By ISO/IEC 14496-12 and Apple's QuickTime File Format.
constexpr std::array kInFile{"ftyp"sv, "styp"sv, "moov"sv, "mdat"sv, "moof"sv,
                             "mfra"sv, "sidx"sv, "ssix"sv, "pdin"sv};
constexpr std::array kInMovie{"mvhd"sv, "trak"sv, "mvex"sv, "iods"sv};
constexpr std::array kInTrack{"tkhd"sv, "edts"sv, "tref"sv, "mdia"sv, "tapt"sv, "load"sv};
constexpr std::array kInMedia{"mdhd"sv, "hdlr"sv, "minf"sv, "elng"sv};
constexpr std::array kInFragment{"mfhd"sv, "traf"sv};

tl::unexpected<Error> refused(std::string_view why) {
    return tl::unexpected<Error>({ErrorCode::UnsupportedFormat, {}, std::string(why)});
}

template <std::size_t Count>
bool isOneOf(std::string_view type, const std::array<std::string_view, Count>& types) {
    return std::ranges::find(types, type) != types.end();
}

/// A film whose parts keep their places, for its tables name them: what must go becomes free space of zeros.
class Blanking {
public:
    explicit Blanking(ByteView file)
        : m_file(file)
        , m_boxes(placedBoxes(file, 0, file.size()))
        , m_bytes(file.bytes().begin(), file.bytes().end()) {}

    Result<std::vector<std::byte>> run() {
        const bool hasMovie = std::ranges::find(m_boxes, "moov"sv, &PlacedBox::type) != m_boxes.end();
        if (!hasMovie) {
            return refused("the film has no table of its tracks");
        }
        for (const PlacedBox& box : m_boxes) {
            Status done;
            if (!isOneOf(box.type, kInFile)) {
                free(box);
            } else if (box.type == "moov"sv) {
                done = movie(box);
            } else if (box.type == "moof"sv) {
                keepOnly(box, kInFragment);
            }
            if (!done) {
                return tl::unexpected(done.error());
            }
        }
        m_bytes.resize(m_boxes.back().end); // What stands behind the last box.
        return std::move(m_bytes);
    }

private:
    Status movie(const PlacedBox& movie) {
        for (const PlacedBox& box : placedBoxes(m_file, movie.content, movie.end)) {
            if (box.type == "cmov"sv) {
                return refused("the film's table of tracks is packed");
            }
            const bool isTrack = box.type == "trak"sv;
            const bool isKept =
                isTrack ? isSeenOrHeard(trackKind(box.in(m_file))) : isOneOf(box.type, kInMovie);
            if (isTrack && !isKept) {
                if (const Status blanked = blankSamples(box); !blanked) {
                    return blanked;
                }
            }
            if (!isKept) {
                free(box);
            } else if (isTrack) {
                track(box);
            }
        }
        blankRest(movie);
        return {};
    }

    void track(const PlacedBox& track) {
        keepOnly(track, kInTrack);
        for (const PlacedBox& media : placedBoxes(m_file, track.content, track.end)) {
            if (media.type != "mdia"sv) {
                continue;
            }
            keepOnly(media, kInMedia);
            for (const PlacedBox& box : placedBoxes(m_file, media.content, media.end)) {
                constexpr std::uint64_t kName = 24;
                if (box.type == "hdlr"sv && box.end - box.content > kName) {
                    blank(box.content + kName, box.end);
                }
            }
        }
    }

    template <std::size_t Count>
    void keepOnly(const PlacedBox& parent, const std::array<std::string_view, Count>& types) {
        for (const PlacedBox& box : placedBoxes(m_file, parent.content, parent.end)) {
            if (!isOneOf(box.type, types)) {
                free(box);
            }
        }
        blankRest(parent);
    }

    /// What no box in @p parent holds.
    void blankRest(const PlacedBox& parent) {
        const std::vector<PlacedBox> boxes = placedBoxes(m_file, parent.content, parent.end);
        blank(boxes.empty() ? parent.content : boxes.back().end, parent.end);
    }

    void free(const PlacedBox& box) {
        constexpr std::uint64_t kTypeAt = 4;
        std::memcpy(m_bytes.data() + box.begin + kTypeAt, "free", 4);
        blank(box.content, box.end);
    }

    void blank(std::uint64_t begin, std::uint64_t end) {
        std::fill(m_bytes.begin() + static_cast<std::ptrdiff_t>(begin),
                  m_bytes.begin() + static_cast<std::ptrdiff_t>(end), std::byte{0});
    }

    /// Only where media stand: a table may name any place.
    void blankMedia(std::uint64_t begin, std::uint64_t size) {
        for (const PlacedBox& box : m_boxes) {
            if (box.type == "mdat"sv && begin >= box.content && begin < box.end) {
                blank(begin, begin + std::min(size, box.end - begin));
            }
        }
    }

    /// A track's samples: ISO/IEC 14496-12 §8.7.
    Status blankSamples(const PlacedBox& track) {
        const bool isFragmented = std::ranges::find(m_boxes, "moof"sv, &PlacedBox::type) != m_boxes.end();
        if (isFragmented) {
            return refused("a fragmented film with a track of data");
        }
        const ByteView tables = findIsoBox(findIsoBox(findIsoBox(track.in(m_file), "mdia"), "minf"), "stbl");
        const ByteView sizes = findIsoBox(tables, "stsz");
        const ByteView runs = findIsoBox(tables, "stsc");
        const ByteView narrow = findIsoBox(tables, "stco");
        const ByteView wide = findIsoBox(tables, "co64");
        if (sizes.isEmpty() || runs.isEmpty() || (narrow.isEmpty() && wide.isEmpty())) {
            return refused("a film with a track of data whose places are not told");
        }
        const ByteView& chunks = wide.isEmpty() ? narrow : wide;
        const std::uint64_t width = wide.isEmpty() ? 4 : 8;
        const std::uint64_t count = std::min<std::uint64_t>(chunks.u32(4), (chunks.size() - 8) / width);
        const std::uint64_t runCount = std::min<std::uint64_t>(runs.u32(4), runs.size() / 12);
        const std::uint64_t all = sizes.u32(4);
        std::uint64_t sample = 0;
        std::uint64_t run = 0;
        for (std::uint64_t chunk = 0; chunk < count; ++chunk) {
            while (run + 1 < runCount && runs.u32(8 + 12 * (run + 1)) <= chunk + 1) {
                ++run;
            }
            const std::uint64_t samples = runs.u32(8 + 12 * run + 4);
            std::uint64_t bytes = samples * all;
            for (std::uint64_t i = 0; all == 0 && i < samples && sizes.holds(12 + 4 * sample, 4); ++i) {
                bytes += sizes.u32(12 + 4 * sample++);
            }
            blankMedia(width == 4 ? chunks.u32(8 + 4 * chunk) : chunks.u64(8 + 8 * chunk), bytes);
        }
        return {};
    }

    ByteView m_file;
    std::vector<PlacedBox> m_boxes;
    std::vector<std::byte> m_bytes;
};

} // namespace

Result<std::vector<std::byte>> strippedMovie(ByteView file) {
    return Blanking(file).run();
}

} // namespace fieldframe::media
