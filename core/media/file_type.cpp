// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_type.h"

namespace fieldframe::media {

MediaKind kindOf(FileType type) {
    if (type >= FileType::M4a) {
        return MediaKind::Audio;
    }
    return type >= FileType::Mp4 ? MediaKind::Video : MediaKind::Image;
}

bool isRaw(FileType type) {
    return type >= FileType::Dng && type <= FileType::OtherRaw;
}

std::string_view mimeOf(FileType type) {
    switch (type) {
    case FileType::Jpeg:
        return "image/jpeg";
    case FileType::Tiff:
        return "image/tiff";
    case FileType::Png:
        return "image/png";
    case FileType::WebP:
        return "image/webp";
    case FileType::Gif:
        return "image/gif";
    case FileType::Heif:
        return "image/heic";
    case FileType::Avif:
        return "image/avif";
    case FileType::JpegXl:
        return "image/jxl";
    case FileType::Jpeg2000:
        return "image/jp2";
    case FileType::Dng:
        return "image/x-adobe-dng";
    case FileType::CanonCr2:
        return "image/x-canon-cr2";
    case FileType::CanonCr3:
        return "image/x-canon-cr3";
    case FileType::CanonCrw:
        return "image/x-canon-crw";
    case FileType::NikonNef:
        return "image/x-nikon-nef";
    case FileType::SonyArw:
        return "image/x-sony-arw";
    case FileType::FujiRaf:
        return "image/x-fuji-raf";
    case FileType::OlympusOrf:
        return "image/x-olympus-orf";
    case FileType::PanasonicRw2:
        return "image/x-panasonic-rw2";
    case FileType::PentaxPef:
        return "image/x-pentax-pef";
    case FileType::SamsungSrw:
        return "image/x-samsung-srw";
    case FileType::OtherRaw:
        return "image/x-dcraw";
    case FileType::Photoshop:
        return "image/vnd.adobe.photoshop";
    case FileType::Eps:
        return "image/x-eps";
    case FileType::Pdf:
        return "application/pdf";
    case FileType::InDesign:
        return "application/x-indesign";
    case FileType::Xmp:
        return "application/rdf+xml";
    case FileType::Mp4:
        return "video/mp4";
    case FileType::QuickTime:
        return "video/quicktime";
    case FileType::Matroska:
        return "video/x-matroska";
    case FileType::Avi:
        return "video/x-msvideo";
    case FileType::Mpeg:
        return "video/mpeg";
    case FileType::MpegTransport:
        return "video/mp2t";
    case FileType::WindowsMedia:
        return "video/x-ms-wmv";
    case FileType::OggVideo:
        return "video/ogg";
    case FileType::M4a:
        return "audio/mp4";
    case FileType::Wav:
        return "audio/wav";
    case FileType::Mp3:
        return "audio/mpeg";
    case FileType::Flac:
        return "audio/flac";
    case FileType::OggAudio:
        return "audio/ogg";
    case FileType::Opus:
        return "audio/opus";
    case FileType::Aiff:
        return "audio/aiff";
    case FileType::Aac:
        return "audio/aac";
    }
    return "application/octet-stream";
}

} // namespace fieldframe::media
