// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_values.h"

#include "core/media/id3_values.h"
#include "core/media/matroska_values.h"
#include "core/media/media_tags.h"
#include "core/media/movie_values.h"
#include "core/media/riff_values.h"
#include "core/media/vorbis_values.h"

namespace fieldframe::media {

SourceValues readMediaValues(ByteView file, FileType type) {
    MediaTags tags;
    MediaTags id3; // Before a FLAC file's own.
    switch (type) {
    case FileType::Mp4:
    case FileType::QuickTime:
    case FileType::M4a:
    case FileType::Heif: // A sequence has the header of a film.
        takeMovieTags(file, tags);
        break;
    case FileType::Matroska:
        takeMatroskaTags(file, tags);
        break;
    case FileType::Wav:
    case FileType::Avi:
        takeRiffTags(file, tags);
        break;
    case FileType::Aiff:
        takeAiffTags(file, tags);
        break;
    case FileType::Mp3:
    case FileType::Aac:
        takeId3(file, tags);
        takeId3v1(file, tags);
        break;
    case FileType::Flac:
        takeFlacComments(file, tags);
        takeId3(file, id3);
        tags.complete(id3);
        break;
    case FileType::OggAudio:
    case FileType::OggVideo:
    case FileType::Opus:
        takeOggComments(file, tags);
        break;
    default:
        break;
    }
    return tags.values();
}

} // namespace fieldframe::media
