// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture.h"

#include "core/media/picture_facts.h"
#include "core/media/raw_decode.h"

namespace fieldframe::media {
namespace {

/// For raw files that are not built as a TIFF.
void askLibRaw(ByteView file, MediaFacts& facts) {
    if (const Result<RawFile> raw = RawFile::open(file)) {
        facts.width = static_cast<std::uint32_t>(raw->width());
        facts.height = static_cast<std::uint32_t>(raw->height());
        facts.orientation = raw->orientation();
    }
}

} // namespace

Picture readPicture(FileType type, ByteView file) {
    Picture picture{type, file, {}, std::nullopt};
    if (type == FileType::Jpeg) {
        picture.jpeg = readJpegLayout(file);
    }
    picture.facts = picture.jpeg ? factsOfJpeg(*picture.jpeg) : factsOf(type, file);
    if (isRaw(type) && picture.facts.width == 0) {
        askLibRaw(file, picture.facts);
    }
    return picture;
}

} // namespace fieldframe::media
