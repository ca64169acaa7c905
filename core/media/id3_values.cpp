// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/id3_values.h"

#include "core/base/text.h"
#include "core/media/charset.h"
#include "core/media/metadata_blocks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace fieldframe::media {
namespace {

using enum FieldId;

constexpr std::uint64_t kHeaderBytes = 10;

/// Seven bits of each byte.
std::uint32_t synchsafe(ByteView bytes, std::uint64_t at) {
    std::uint32_t number = 0;
    for (std::uint64_t i = 0; i < 4; ++i) {
        number = number << 7 | (bytes.u8(at + i) & 0x7fU);
    }
    return number;
}

/// Without the zeros that were put behind FF so that no decoder takes it for sound.
std::string withoutUnsynchronisation(std::string_view bytes) {
    std::string plain;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        plain += bytes[i];
        if (bytes[i] == '\xff' && i + 1 < bytes.size() && bytes[i + 1] == '\0') {
            ++i;
        }
    }
    return plain;
}

struct Frame {
    std::string id;
    std::string content;
};

/// A frame's content as it was meant, or nothing where it is packed or encrypted.
std::optional<std::string> plainContent(ByteView content, unsigned version, unsigned flags) {
    const unsigned packed = version == 4 ? 0x0cU : 0xc0U;
    if ((flags & packed) != 0) {
        return std::nullopt;
    }
    const bool hasLength = version == 4 && (flags & 1U) != 0;
    std::string bytes(content.text(hasLength ? 4 : 0, content.size()));
    const bool isUnsynchronised = version == 4 && (flags & 2U) != 0;
    return isUnsynchronised ? withoutUnsynchronisation(bytes) : bytes;
}

/// The frames of the block's body.
std::vector<Frame> framesIn(ByteView body, unsigned version) {
    constexpr std::size_t kMaxFrames = 2000;
    const std::uint64_t idBytes = version == 2 ? 3 : 4;
    const std::uint64_t headerBytes = version == 2 ? 6 : 10;
    std::vector<Frame> frames;
    std::uint64_t at = 0;
    while (body.holds(at, headerBytes) && body.u8(at) != 0 && frames.size() < kMaxFrames) {
        const std::uint64_t size = version == 2   ? body.u32(at + 2) & 0xffffffU
                                   : version == 3 ? body.u32(at + 4)
                                                  : synchsafe(body, at + 4);
        const unsigned flags = version == 2 ? 0 : body.u8(at + 9);
        const ByteView content = body.part(at + headerBytes, size);
        std::optional<std::string> plain = plainContent(content, version, flags);
        if (plain) {
            frames.push_back({std::string(body.text(at, idBytes)), std::move(*plain)});
        }
        at += headerBytes + size;
    }
    return frames;
}

std::vector<Frame> framesOfBlock(ByteView bytes) {
    const unsigned version = bytes.u8(3);
    if (!bytes.hasAt(0, "ID3") || version < 2 || version > 4) {
        return {};
    }
    const unsigned flags = bytes.u8(5);
    const std::uint64_t size = std::min<std::uint64_t>(synchsafe(bytes, 6), kMaxBlockBytes);
    std::string body(bytes.text(kHeaderBytes, size));
    if ((flags & 0x80U) != 0 && version < 4) {
        body = withoutUnsynchronisation(body);
    }
    const ByteView view(std::as_bytes(std::span(body)));
    const bool isExtended = version > 2 && (flags & 0x40U) != 0;
    const std::uint64_t extended = !isExtended ? 0 : version == 3 ? 4ull + view.u32(0) : synchsafe(view, 0);
    return framesIn(view.from(extended), version);
}

/// By a frame's first byte. ID3v2.4.0 structure §4.
std::string decodedText(unsigned encoding, std::string_view bytes) {
    switch (encoding) {
    case 1:
        return decoded(bytes, "UTF-16");
    case 2:
        return decoded(bytes, "UTF-16BE");
    default:
        return decodedUndeclared(bytes); // Latin-1 is declared by programs that write anything.
    }
}

/// A text frame's values, divided by NULs.
std::vector<std::string> textsOf(std::string_view content) {
    std::vector<std::string> texts;
    if (content.empty()) {
        return texts;
    }
    const auto encoding = static_cast<unsigned char>(content.front());
    const std::string all = decodedText(encoding, content.substr(1));
    for (std::size_t begin = 0; begin <= all.size();) {
        const std::size_t end = std::min(all.find('\0', begin), all.size());
        texts.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return texts;
}

struct Place {
    std::string_view id;      ///< Of versions 2.3 and 2.4.
    std::string_view shortId; ///< Of version 2.2.
    FieldId field;
    int rank;
};

constexpr std::array kPlaces{
    Place{"TIT2", "TT2", Title, rank::kBest},    Place{"TPE1", "TP1", Creator, rank::kBest},
    Place{"TCOM", "TCM", Creator, rank::kPoor},  Place{"TCOP", "TCR", CopyrightNotice, rank::kBest},
    Place{"TIT3", "TT3", Caption, rank::kFair},  Place{"TDES", "TDS", Caption, rank::kGood},
    Place{"TPUB", "TPB", Source, rank::kFair},   Place{"TDRC", "", DateCreated, rank::kBest},
    Place{"TDOR", "", DateCreated, rank::kPoor},
};

/// A comment: its set, language, name and text. Programs keep their own things under names.
void takeComment(std::string_view content, MediaTags& tags) {
    constexpr std::size_t kTextAt = 4;
    if (content.size() <= kTextAt) {
        return;
    }
    const auto encoding = static_cast<unsigned char>(content.front());
    std::vector<std::string> parts =
        textsOf(std::string(1, content.front()) + std::string(content.substr(kTextAt)));
    if (parts.size() < 2) {
        return;
    }
    // The text has a byte order mark of its own.
    std::string text = parts[1];
    if (encoding == 1 && text.starts_with("\xef\xbb\xbf")) {
        text.erase(0, 3);
    }
    if (text::trimmed(parts[0]).empty()) {
        tags.add(Caption, text, rank::kBest);
    }
}

/// 1, 64, 128, 196 and 255, as Windows writes them.
void takePopularity(std::string_view content, MediaTags& tags) {
    const std::size_t at = content.find('\0');
    if (at == std::string_view::npos || at + 1 >= content.size()) {
        return;
    }
    const auto level = static_cast<unsigned char>(content[at + 1]);
    const double stars = level == 0 ? 0 : std::clamp(std::round(level / 64.0) + 1, 1.0, 5.0);
    tags.add(Rating, std::to_string(static_cast<int>(stars)), rank::kBest);
}

std::string firstText(const std::vector<Frame>& frames, std::string_view id, std::string_view shortId) {
    for (const Frame& frame : frames) {
        if (frame.id == id || frame.id == shortId) {
            const std::vector<std::string> texts = textsOf(frame.content);
            return texts.empty() ? std::string() : text::trimmed(texts.front());
        }
    }
    return {};
}

/// Year, "DDMM" and "HHMM" of versions before 2.4.
void takeOldDate(const std::vector<Frame>& frames, MediaTags& tags) {
    std::string date = firstText(frames, "TYER", "TYE");
    const std::string day = firstText(frames, "TDAT", "TDA");
    const std::string time = firstText(frames, "TIME", "TIM");
    if (date.size() == 4 && day.size() == 4) {
        date += "-" + day.substr(2) + "-" + day.substr(0, 2);
        date += time.size() == 4 ? "T" + time.substr(0, 2) + ":" + time.substr(2) : std::string();
    }
    tags.add(DateCreated, date, rank::kGood);
}

} // namespace

void takeId3(ByteView bytes, MediaTags& tags) {
    const std::vector<Frame> frames = framesOfBlock(bytes);
    for (const Frame& frame : frames) {
        if (frame.id == "COMM" || frame.id == "COM") {
            takeComment(frame.content, tags);
        } else if (frame.id == "POPM" || frame.id == "POP") {
            takePopularity(frame.content, tags);
        } else if (frame.id == "TKWD") {
            for (const std::string& text : textsOf(frame.content)) {
                tags.addKeywords(text, rank::kBest);
            }
        }
        const auto place = std::ranges::find_if(kPlaces, [&](const Place& known) {
            return frame.id == known.id || (!known.shortId.empty() && frame.id == known.shortId);
        });
        if (place != kPlaces.end()) {
            for (const std::string& text : textsOf(frame.content)) {
                tags.add(place->field, text, place->rank);
            }
        }
    }
    takeOldDate(frames, tags);
}

void takeId3v1(ByteView file, MediaTags& tags) {
    constexpr std::uint64_t kBlockBytes = 128;
    const ByteView block = file.size() >= kBlockBytes ? file.from(file.size() - kBlockBytes) : ByteView();
    if (!block.hasAt(0, "TAG")) {
        return;
    }
    constexpr std::uint64_t kTextBytes = 30;
    const auto text = [&](std::uint64_t at, std::uint64_t bytes) {
        const std::string_view stored = block.text(at, bytes);
        return decodedUndeclared(stored.substr(0, stored.find('\0')));
    };
    tags.add(Title, text(3, kTextBytes), rank::kLast);
    tags.add(Creator, text(33, kTextBytes), rank::kLast);
    tags.add(DateCreated, text(93, 4), rank::kLast);
    tags.add(Caption, text(97, kTextBytes), rank::kLast);
}

std::string xmpOfId3(ByteView bytes) {
    constexpr std::string_view kOwner("XMP\0", 4);
    for (const Frame& frame : framesOfBlock(bytes)) {
        if (frame.id == "PRIV" && frame.content.starts_with(kOwner)) {
            return frame.content.substr(kOwner.size());
        }
    }
    return {};
}

} // namespace fieldframe::media
