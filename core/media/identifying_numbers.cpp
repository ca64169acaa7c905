// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/identifying_numbers.h"

#include "core/base/text.h"
#include "core/media/charset.h"
#include "core/media/media_task.h"
#include "core/media/metadata_blocks.h"
#include "core/media/tiff_tree.h"
#include "core/media/xmp_parser.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

/// EXIF 2.32 §4.6.5: unique id, owner, body, lens; DNG 1.6: the camera's and the original's owner.
constexpr std::array<std::uint16_t, 5> kExif{0xa420, 0xa430, 0xa431, 0xa435, 0xc62f};
constexpr std::array kXmp{"SerialNumber"sv,         "BodySerialNumber"sv, "LensSerialNumber"sv,
                          "CameraSerialNumber"sv,   "OwnerName"sv,        "CameraOwnerName"sv,
                          "InternalSerialNumber"sv, "ImageUniqueID"sv};

class Numbers {
public:
    void add(std::string_view bytes) {
        constexpr std::size_t kShortest = 5;
        constexpr std::size_t kFewestDifferent = 4;
        constexpr std::size_t kLongest = kLongestOriginalNumber / 4; // Decoding makes at most four of one.
        const std::string said =
            text::trimmed(decodedUndeclared(bytes.substr(0, std::min(bytes.find('\0'), kLongest))));
        std::set<char> different;
        std::size_t length = 0;
        for (const char letter : said) {
            const bool counts = static_cast<unsigned char>(letter) >= 0x80 ||
                                (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
                                (letter >= 'A' && letter <= 'Z');
            if (counts) {
                different.insert(letter);
                ++length;
            }
        }
        const bool isTelling = length >= kShortest && different.size() >= kFewestDifferent;
        if (isTelling && m_all.size() < kMostOriginalNumbers &&
            std::ranges::find(m_all, said) == m_all.end()) {
            m_all.push_back(said);
        }
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_all); }

private:
    std::vector<std::string> m_all;
};

/// A directory of a maker note: where its offsets count from, in its byte order, and where it begins there.
struct Directory {
    ByteView base;
    std::uint64_t at = 0;
};

struct Value {
    std::uint16_t type = 0;
    std::uint64_t at = 0;
    std::uint64_t bytes = 0;
};

std::optional<Value> valueOf(const Directory& directory, std::uint16_t tag) {
    constexpr std::array<std::uint64_t, 14> kWidths{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    constexpr unsigned kMostEntries = 1000;
    const ByteView& base = directory.base;
    const unsigned count = base.u16(directory.at);
    for (unsigned i = 0; i < count && count <= kMostEntries; ++i) {
        const std::uint64_t entry = directory.at + 2 + 12ULL * i;
        const std::uint16_t type = base.u16(entry + 2);
        if (base.u16(entry) != tag || type >= kWidths.size()) {
            continue;
        }
        const std::uint64_t bytes = base.u32(entry + 4) * kWidths[type];
        return Value{type, bytes <= 4 ? entry + 8 : base.u32(entry + 8), bytes};
    }
    return std::nullopt;
}

void addValues(const Directory& directory, std::span<const std::uint16_t> tags, Numbers& numbers) {
    constexpr std::uint16_t kLong = 4;
    for (const std::uint16_t tag : tags) {
        const std::optional<Value> value = valueOf(directory, tag);
        if (!value) {
            continue;
        }
        if (value->type == kLong) {
            const std::string number = std::to_string(directory.base.u32(value->at));
            constexpr std::size_t kPrinted = 10; // Cameras' menus show leading zeros.
            numbers.add(number);
            numbers.add(std::string(kPrinted - std::min(kPrinted, number.size()), '0') + number);
        } else {
            numbers.add(directory.base.text(value->at, value->bytes));
        }
    }
}

ByteView inMarkedOrder(ByteView view, std::uint64_t mark) {
    return view.hasAt(mark, "II"sv)   ? view.inOrder(ByteOrder::Little)
           : view.hasAt(mark, "MM"sv) ? view.inOrder(ByteOrder::Big)
                                      : view;
}

/// Serial numbers of Olympus stand in a directory of their own, "equipment".
void addOlympus(const Directory& directory, Numbers& numbers) {
    constexpr std::uint16_t kEquipment = 0x2010;
    constexpr std::array<std::uint16_t, 3> kTags{0x0101, 0x0102, 0x0202};
    constexpr std::uint16_t kUndefined = 7;
    if (const std::optional<Value> value = valueOf(directory, kEquipment)) {
        const std::uint64_t at = value->type == kUndefined ? value->at : directory.base.u32(value->at);
        addValues({directory.base, at}, kTags, numbers);
    }
}

/// How makers lay out their notes, and where their numbers stand in them: exiv2's and ExifTool's tables of
/// tags. @p exif is the structure in which the note stands at @p at.
void addMakerNote(ByteView exif, std::uint64_t at, std::string_view make, Numbers& numbers) {
    constexpr std::array<std::uint16_t, 3> kCanon{0x0009, 0x000c, 0x0096};
    constexpr std::array<std::uint16_t, 2> kNikon{0x001d, 0x00a0};
    constexpr std::array<std::uint16_t, 3> kPanasonic{0x0025, 0x0052, 0x0026};
    constexpr std::array<std::uint16_t, 1> kFujifilm{0x0010};
    constexpr std::array<std::uint16_t, 3> kApple{0x0011, 0x0015, 0x002b};
    constexpr std::array<std::uint16_t, 1> kPentax{0x0229};
    constexpr std::array<std::uint16_t, 1> kSony{0x2031};
    const ByteView note = exif.from(at);
    if (note.hasAt(0, "Nikon\0\x02"sv)) {
        const ByteView tiff = inMarkedOrder(note.from(10), 0);
        addValues({tiff, tiff.u32(4)}, kNikon, numbers);
    } else if (note.hasAt(0, "OLYMPUS\0"sv)) {
        addOlympus({inMarkedOrder(note, 8), 12}, numbers);
    } else if (note.hasAt(0, "OM SYSTEM\0"sv)) {
        addOlympus({inMarkedOrder(note, 12), 16}, numbers);
    } else if (note.hasAt(0, "OLYMP\0"sv)) {
        addOlympus({exif, at + 8}, numbers);
    } else if (note.hasAt(0, "Panasonic\0"sv)) {
        addValues({exif, at + 12}, kPanasonic, numbers);
    } else if (note.hasAt(0, "FUJIFILM"sv)) {
        const ByteView little = note.inOrder(ByteOrder::Little);
        addValues({little, little.u32(8)}, kFujifilm, numbers);
    } else if (note.hasAt(0, "Apple iOS\0"sv)) {
        addValues({inMarkedOrder(note, 12), 14}, kApple, numbers);
    } else if (note.hasAt(0, "PENTAX \0"sv)) {
        addValues({inMarkedOrder(note, 8), 10}, kPentax, numbers);
    } else if (note.hasAt(0, "AOC\0"sv)) {
        addValues({inMarkedOrder(exif, at + 4), at + 6}, kPentax, numbers);
    } else if (note.hasAt(0, "SONY "sv)) {
        addValues({exif, at + 12}, kSony, numbers);
    } else if (make.starts_with("Canon"sv)) {
        addValues({exif, at}, kCanon, numbers);
    }
}

void addExif(ByteView block, Numbers& numbers) {
    constexpr std::uint16_t kMakerNote = 0x927c;
    const std::optional<TiffTree> tree = TiffTree::read(block);
    if (!tree) {
        return;
    }
    std::string_view make;
    for (const TiffDirectory& directory : tree->directories()) {
        make = make.empty() ? tree->text(directory, tag::kMake) : make;
    }
    for (const TiffDirectory& directory : tree->directories()) {
        for (const TiffEntry& entry : directory.entries) {
            if (std::ranges::find(kExif, entry.tag) != kExif.end()) {
                const ByteView value = tree->bytesOf(entry);
                numbers.add(value.text(0, value.size()));
            } else if (entry.tag == kMakerNote) {
                addMakerNote(tree->file(), entry.valueOffset, make, numbers);
            }
        }
    }
}

void addXmp(std::string_view packet, Numbers& numbers) {
    if (packet.empty()) {
        return;
    }
    const ParsedXmp parsed = parseXmp(packet);
    if (parsed.rdf() == nullptr) {
        return;
    }
    for (const XmpNode& description : parsed.rdf()->children) {
        for (const auto* properties : {&description.attributes, &description.children}) {
            for (const XmpNode& property : *properties) {
                if (std::ranges::find(kXmp, std::string_view(property.name)) != kXmp.end()) {
                    numbers.add(property.text);
                }
            }
        }
    }
}

} // namespace

std::vector<std::string> identifyingNumbers(ByteView file, FileType type) {
    Numbers numbers;
    const MetadataBlocks blocks = findMetadataBlocks(file, type);
    for (const ExifBlock& block : blocks.exif) {
        addExif(block.bytes, numbers);
    }
    addXmp(blocks.xmp, numbers);
    addXmp(blocks.extendedXmp, numbers);
    return numbers.take();
}

} // namespace fieldframe::media
