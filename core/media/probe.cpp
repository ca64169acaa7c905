// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/probe.h"

#include "core/media/byte_view.h"
#include "core/media/raw_kind.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::uint64_t offset;
    std::string_view magic;
    FileType type;
};

/// Kinds that a fixed beginning settles.
constexpr std::array kSignatures = {
    Signature{0, "\xff\xd8\xff"sv, FileType::Jpeg},
    Signature{0, "\x89PNG\r\n\x1a\n"sv, FileType::Png},
    Signature{0, "GIF87a"sv, FileType::Gif},
    Signature{0, "GIF89a"sv, FileType::Gif},
    Signature{0, "\xff\x0a"sv, FileType::JpegXl},
    Signature{0, "\0\0\0\x0cJXL \r\n\x87\n"sv, FileType::JpegXl},
    Signature{0, "\0\0\0\x0cjP  \r\n\x87\n"sv, FileType::Jpeg2000},
    Signature{0, "\xff\x4f\xff\x51"sv, FileType::Jpeg2000},
    Signature{0, "FUJIFILMCCD-RAW"sv, FileType::FujiRaf},
    Signature{0, "IIRO"sv, FileType::OlympusOrf},
    Signature{0, "IIRS"sv, FileType::OlympusOrf},
    Signature{0, "MMOR"sv, FileType::OlympusOrf},
    Signature{0, "IIU\0"sv, FileType::PanasonicRw2},
    Signature{6, "HEAPCCDR"sv, FileType::CanonCrw},
    Signature{0, "\0MRM"sv, FileType::OtherRaw},
    Signature{0, "FOVb"sv, FileType::OtherRaw},
    Signature{0, "8BPS\0\x01"sv, FileType::Photoshop},
    Signature{0, "8BPS\0\x02"sv, FileType::Photoshop},
    Signature{0, "\xc5\xd0\xd3\xc6"sv, FileType::Eps},
    Signature{0, "\x06\x06\xed\xf5\xd8\x1d\x46\xe5\xbd\x31\xef\xe7\xfe\x74\xb7\x1d"sv, FileType::InDesign},
    Signature{0, "\x1a\x45\xdf\xa3"sv, FileType::Matroska},
    Signature{0, "\0\0\x01\xba"sv, FileType::Mpeg},
    Signature{0, "\0\0\x01\xb3"sv, FileType::Mpeg},
    Signature{0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9"sv, FileType::WindowsMedia},
    Signature{0, "fLaC"sv, FileType::Flac},
};

struct Brand {
    std::string_view name;
    FileType type;
};

/// Brands of ISO base media files. ISO/IEC 14496-12, 23008-12, AV1-AVIF; the register at mp4ra.org.
constexpr std::array kBrands = {
    Brand{"avif", FileType::Avif}, Brand{"avis", FileType::Avif},     Brand{"heic", FileType::Heif},
    Brand{"heix", FileType::Heif}, Brand{"heim", FileType::Heif},     Brand{"heis", FileType::Heif},
    Brand{"hevc", FileType::Heif}, Brand{"hevx", FileType::Heif},     Brand{"mif1", FileType::Heif},
    Brand{"msf1", FileType::Heif}, Brand{"crx ", FileType::CanonCr3}, Brand{"qt  ", FileType::QuickTime},
    Brand{"M4A ", FileType::M4a},  Brand{"M4B ", FileType::M4a},      Brand{"isom", FileType::Mp4},
    Brand{"iso2", FileType::Mp4},  Brand{"iso4", FileType::Mp4},      Brand{"iso5", FileType::Mp4},
    Brand{"iso6", FileType::Mp4},  Brand{"mp41", FileType::Mp4},      Brand{"mp42", FileType::Mp4},
    Brand{"avc1", FileType::Mp4},  Brand{"M4V ", FileType::Mp4},      Brand{"M4VH", FileType::Mp4},
    Brand{"M4VP", FileType::Mp4},  Brand{"MSNV", FileType::Mp4},      Brand{"XAVC", FileType::Mp4},
    Brand{"dash", FileType::Mp4},  Brand{"f4v ", FileType::Mp4},      Brand{"3gp4", FileType::Mp4},
    Brand{"3gp5", FileType::Mp4},  Brand{"3gp6", FileType::Mp4},      Brand{"3g2a", FileType::Mp4},
};

/// Extensions whose kind no table of signatures names by itself, or where several share one.
constexpr std::array kOtherExtensions = {
    "jpg"sv,  "jpeg"sv, "jpe"sv,  "jfif"sv, "tif"sv, "tiff"sv, "png"sv,  "webp"sv, "gif"sv,
    "heic"sv, "heif"sv, "hif"sv,  "avif"sv, "jxl"sv, "jp2"sv,  "jpx"sv,  "jpf"sv,  "j2k"sv,
    "j2c"sv,  "jpc"sv,  "psd"sv,  "psb"sv,  "eps"sv, "epsf"sv, "ai"sv,   "pdf"sv,  "indd"sv,
    "indt"sv, "mp4"sv,  "m4v"sv,  "mov"sv,  "qt"sv,  "mkv"sv,  "webm"sv, "avi"sv,  "mpg"sv,
    "mpeg"sv, "mts"sv,  "m2ts"sv, "wmv"sv,  "ogv"sv, "3gp"sv,  "m4a"sv,  "wav"sv,  "mp3"sv,
    "flac"sv, "ogg"sv,  "oga"sv,  "opus"sv, "aif"sv, "aiff"sv, "aac"sv,  "xmp"sv,
};

std::optional<FileType> typeOfBrand(std::string_view name) {
    const auto found = std::ranges::find(kBrands, name, &Brand::name);
    return found == kBrands.end() ? std::nullopt : std::optional(found->type);
}

/// ISO base media: the major brand, except that the general image brands give way to what the compatible ones
/// say.
std::optional<FileType> probeIsoMedia(ByteView file) {
    if (!file.hasAt(4, "ftyp")) {
        // QuickTime files from before brands begin with one of these atoms.
        constexpr std::array kAtoms = {"moov"sv, "mdat"sv, "wide"sv, "free"sv, "skip"sv, "pnot"sv};
        const bool isAtom =
            std::ranges::any_of(kAtoms, [&](std::string_view atom) { return file.hasAt(4, atom); });
        return isAtom && (file.u32(0) == 1 || file.u32(0) >= 8) ? std::optional(FileType::QuickTime)
                                                                : std::nullopt;
    }
    const std::string_view major = file.text(8, 4);
    std::optional<FileType> type = typeOfBrand(major);
    const bool isGeneral = major == "mif1" || major == "msf1";
    if (type && !isGeneral) {
        return type;
    }
    const std::uint64_t end = std::min<std::uint64_t>(file.u32(0), 256);
    for (std::uint64_t at = 16; at + 4 <= end; at += 4) {
        const std::optional<FileType> compatible = typeOfBrand(file.text(at, 4));
        if (compatible && (!type || *compatible == FileType::Avif)) {
            type = compatible;
        }
    }
    return type;
}

std::optional<FileType> probeRiff(ByteView file) {
    const std::string_view form = file.text(8, 4);
    if (file.hasAt(0, "RIFF") || file.hasAt(0, "RF64") || file.hasAt(0, "BW64")) {
        if (form == "WEBP") {
            return FileType::WebP;
        }
        if (form == "AVI ") {
            return FileType::Avi;
        }
        if (form == "WAVE") {
            return FileType::Wav;
        }
    }
    if (file.hasAt(0, "FORM") && (form == "AIFF" || form == "AIFC")) {
        return FileType::Aiff;
    }
    return std::nullopt;
}

std::optional<FileType> probeOgg(ByteView file) {
    if (!file.hasAt(0, "OggS")) {
        return std::nullopt;
    }
    const std::string_view firstPages = file.text(0, 4096);
    if (firstPages.find("\x80theora") != std::string_view::npos) {
        return FileType::OggVideo;
    }
    return firstPages.find("OpusHead") != std::string_view::npos ? FileType::Opus : FileType::OggAudio;
}

bool isMpegAudioFrame(ByteView file, std::uint64_t at) {
    const unsigned second = file.u8(at + 1);
    const unsigned third = file.u8(at + 2);
    return file.u8(at) == 0xff && (second & 0xe0U) == 0xe0U && (second & 0x18U) != 0x08U &&
           (second & 0x06U) != 0 && (third & 0xf0U) != 0xf0U && (third & 0x0cU) != 0x0cU;
}

/// MPEG sound with or without an ID3 block before it. ID3v2.4 structure §3.1.
std::optional<FileType> probeMpegAudio(ByteView file, std::string_view extension) {
    std::uint64_t at = 0;
    if (file.hasAt(0, "ID3")) {
        at = 10 + (std::uint64_t{file.u8(6)} << 21 | std::uint64_t{file.u8(7)} << 14 |
                   std::uint64_t{file.u8(8)} << 7 | std::uint64_t{file.u8(9)});
        return file.hasAt(at, "fLaC") ? FileType::Flac : FileType::Mp3;
    }
    const unsigned second = file.u8(1);
    if (file.u8(0) == 0xff && (second & 0xf6U) == 0xf0U && extension == "aac") {
        return FileType::Aac;
    }
    // Two bytes of sync alone are met by chance: believed with the extension's word only.
    return isMpegAudioFrame(file, 0) && extension == "mp3" ? std::optional(FileType::Mp3) : std::nullopt;
}

std::optional<FileType> probeTransportStream(ByteView file) {
    for (const std::uint64_t packet : {188U, 192U}) {
        const std::uint64_t start = packet - 188;
        if (file.u8(start) == 0x47 && file.u8(start + packet) == 0x47 &&
            file.u8(start + 2 * packet) == 0x47) {
            return FileType::MpegTransport;
        }
    }
    return std::nullopt;
}

std::optional<FileType> probeText(ByteView file, std::string_view extension) {
    if (file.hasAt(0, "%!PS")) {
        return FileType::Eps;
    }
    // Readers of PDF accept the header anywhere in the first kilobyte. ISO 32000-1 Annex H, note 13.
    if (file.text(0, 1024).find("%PDF-") != std::string_view::npos) {
        return FileType::Pdf;
    }
    // XMP may be UTF-16 or UTF-32 too: without the zeros its ASCII letters are left.
    constexpr std::size_t kBytesLookedAt = 1024;
    std::string wide(file.text(0, kBytesLookedAt));
    std::erase(wide, '\0');
    std::string_view text = wide;
    for (const std::string_view mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
    }
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const bool isPacket = text.starts_with("<?xpacket") || text.starts_with("<x:xmpmeta");
    return isPacket || (extension == "xmp" && text.starts_with('<')) ? std::optional(FileType::Xmp)
                                                                     : std::nullopt;
}

std::optional<FileType> probeTiff(ByteView file, std::string_view extension) {
    const bool isTiff = file.hasAt(0, "II*\0"sv) || file.hasAt(0, "MM\0*"sv) || file.hasAt(0, "II+\0"sv) ||
                        file.hasAt(0, "MM\0+"sv);
    if (!isTiff) {
        return std::nullopt;
    }
    if (file.hasAt(8, "CR\x02"sv)) {
        return FileType::CanonCr2;
    }
    return rawKindOfTiff(file, extension).value_or(FileType::Tiff);
}

std::optional<FileType> probeBytes(ByteView file, std::string_view extension) {
    for (const Signature& signature : kSignatures) {
        if (file.hasAt(signature.offset, signature.magic)) {
            return signature.type;
        }
    }
    std::optional<FileType> type = probeTiff(file, extension);
    for (const auto probeOne : {probeRiff, probeIsoMedia, probeOgg, probeTransportStream}) {
        type = type ? type : probeOne(file);
    }
    for (const auto probeOne : {probeMpegAudio, probeText}) {
        type = type ? type : probeOne(file, extension);
    }
    // MP4 by brand says nothing of what is in it.
    return type == FileType::Mp4 && extension == "m4a" ? FileType::M4a : type;
}

bool isTakenExtension(std::string_view extension) {
    return std::ranges::find(kOtherExtensions, extension) != kOtherExtensions.end() ||
           rawKindOfExtension(extension).has_value();
}

} // namespace

Result<FileType> probe(std::span<const std::byte> bytes, std::string_view extension) {
    if (const std::optional<FileType> type = probeBytes(ByteView(bytes), extension)) {
        return *type;
    }
    if (isTakenExtension(extension)) {
        return failure(ErrorCode::UnreadableFile, {},
                       bytes.empty() ? "the file is empty"
                                     : "the bytes are not those of a ." + std::string(extension) + " file");
    }
    return failure(ErrorCode::UnsupportedFormat, {}, "not a kind of file the program takes");
}

} // namespace fieldframe::media
