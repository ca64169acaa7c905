// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/media_facts.h"

#include <cstdint>
#include <string_view>

namespace fieldframe::media {

/// Every kind of file the program takes.
enum class FileType : std::uint8_t {
    Jpeg,
    Tiff, ///< Classic and BigTIFF, pyramids and multi-page ones too.
    Png,
    WebP,
    Gif,
    Heif, ///< HEIC and its relatives, sequences too.
    Avif,
    JpegXl,
    Jpeg2000, ///< JP2 and its relatives, and the bare codestream.
    Dng,
    CanonCr2,
    CanonCr3,
    CanonCrw,
    NikonNef,
    SonyArw,
    FujiRaf,
    OlympusOrf,
    PanasonicRw2,
    PentaxPef,
    SamsungSrw,
    OtherRaw,  ///< A camera's raw file of a rarer make.
    Photoshop, ///< PSD and PSB.
    Eps,       ///< With and without a DOS header, PostScript of Illustrator too.
    Pdf,
    InDesign,
    Xmp, ///< A sidecar given as a file of its own.
    Mp4,
    QuickTime,
    Matroska,
    Avi,
    Mpeg,
    MpegTransport,
    WindowsMedia,
    OggVideo,
    M4a,
    Wav,
    Mp3,
    Flac,
    OggAudio,
    Opus,
    Aiff,
    Aac,
};

[[nodiscard]] MediaKind kindOf(FileType type);
/// As registered, else as freedesktop.org's shared-mime-info names it.
[[nodiscard]] std::string_view mimeOf(FileType type);
[[nodiscard]] bool isRaw(FileType type);
/// Film and sound in boxes of ISO/IEC 14496-12, QuickTime's too.
[[nodiscard]] constexpr bool isMovie(FileType type) {
    return type == FileType::Mp4 || type == FileType::QuickTime || type == FileType::M4a;
}

} // namespace fieldframe::media
