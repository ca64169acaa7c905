// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/raw_kind.h"

#include "core/media/tiff_tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldframe::media {
namespace {

using Named = std::pair<std::string_view, FileType>;

constexpr std::array<Named, 27> kByExtension = {{
    {"dng", FileType::Dng},          {"cr2", FileType::CanonCr2},   {"cr3", FileType::CanonCr3},
    {"crw", FileType::CanonCrw},     {"nef", FileType::NikonNef},   {"nrw", FileType::NikonNef},
    {"arw", FileType::SonyArw},      {"sr2", FileType::SonyArw},    {"srf", FileType::SonyArw},
    {"raf", FileType::FujiRaf},      {"orf", FileType::OlympusOrf}, {"rw2", FileType::PanasonicRw2},
    {"rwl", FileType::PanasonicRw2}, {"pef", FileType::PentaxPef},  {"srw", FileType::SamsungSrw},
    {"3fr", FileType::OtherRaw},     {"fff", FileType::OtherRaw},   {"erf", FileType::OtherRaw},
    {"kdc", FileType::OtherRaw},     {"dcr", FileType::OtherRaw},   {"k25", FileType::OtherRaw},
    {"mef", FileType::OtherRaw},     {"mos", FileType::OtherRaw},   {"mrw", FileType::OtherRaw},
    {"iiq", FileType::OtherRaw},     {"x3f", FileType::OtherRaw},   {"gpr", FileType::OtherRaw},
}};

/// Beginnings of EXIF Make, as the makers write them.
constexpr std::array<Named, 8> kByMaker = {{
    {"NIKON", FileType::NikonNef},
    {"Canon", FileType::CanonCr2},
    {"SONY", FileType::SonyArw},
    {"PENTAX", FileType::PentaxPef},
    {"RICOH", FileType::PentaxPef},
    {"SAMSUNG", FileType::SamsungSrw},
    {"OLYMPUS", FileType::OlympusOrf},
    {"Panasonic", FileType::PanasonicRw2},
}};

std::optional<FileType> rawKindOfMaker(std::string_view maker) {
    const auto found =
        std::ranges::find_if(kByMaker, [&](const Named& entry) { return maker.starts_with(entry.first); });
    return found == kByMaker.end() ? std::nullopt : std::optional(found->second);
}

/// Sensor pixels: colour filter array or linear raw (TIFF/EP, DNG), or a maker's own compression.
bool holdsSensorPixels(const TiffTree& tree) {
    constexpr std::array<std::uint64_t, 6> kMakersCompressions = {32767, 32769, 32770, 34713, 65000, 65535};
    return std::ranges::any_of(tree.directories(), [&](const TiffDirectory& directory) {
        const std::uint64_t photometric = tree.number(directory, tag::kPhotometric).value_or(0);
        const std::uint64_t compression = tree.number(directory, tag::kCompression).value_or(0);
        return photometric == 32803 || photometric == 34892 ||
               std::ranges::find(kMakersCompressions, compression) != kMakersCompressions.end();
    });
}

} // namespace

std::optional<FileType> rawKindOfExtension(std::string_view extension) {
    const auto found = std::ranges::find(kByExtension, extension, &Named::first);
    return found == kByExtension.end() ? std::nullopt : std::optional(found->second);
}

std::optional<FileType> rawKindOfTiff(ByteView file, std::string_view extension) {
    const std::optional<TiffTree> tree = TiffTree::read(file);
    if (!tree) {
        return std::nullopt;
    }
    if (tree->directories().empty()) {
        return rawKindOfExtension(extension);
    }
    const TiffDirectory& first = tree->directories().front();
    if (first.find(tag::kDngVersion) != nullptr) {
        return FileType::Dng;
    }
    if (holdsSensorPixels(*tree)) {
        const std::optional<FileType> named = rawKindOfExtension(extension);
        return named ? named : rawKindOfMaker(tree->text(first, tag::kMake)).value_or(FileType::OtherRaw);
    }
    return tree->isIncomplete() ? rawKindOfExtension(extension) : std::nullopt;
}

} // namespace fieldframe::media
