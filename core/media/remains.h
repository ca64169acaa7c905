// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/media/media_task.h"

#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// A part of a file that may hold text.
struct TextPart {
    std::string where; ///< "bytes", or what it was unpacked from.
    std::string_view bytes;
    std::uint64_t offset = 0; ///< Of the part in the file; 0 where it was unpacked.
};

/// A file taken apart: what in it is neither picture nor descriptive metadata, and all of it that could be
/// read as text. The coded data of pictures and films is not.
class Remains {
public:
    /// The view must outlive it.
    Remains(ByteView file, FileType type);

    [[nodiscard]] const std::vector<FoundRemain>& found() const { return m_found; }
    [[nodiscard]] const std::vector<TextPart>& texts() const { return m_texts; }

    /// For those who take parts: at most 200 are kept, and each once.
    void add(Remain what, std::string detail);
    void addText(std::string_view bytes, std::uint64_t offset);
    void addUnpacked(std::string where, std::string bytes);

private:
    std::vector<FoundRemain> m_found;
    std::vector<TextPart> m_texts;
    std::list<std::string> m_storage;
};

/// The walkers behind it, by container; they add what they find.
void inspectJpeg(ByteView file, Remains& remains);
void inspectPng(ByteView file, Remains& remains);
void inspectWebP(ByteView file, Remains& remains);
void inspectBoxes(ByteView file, FileType type, Remains& remains);
/// What stands beside pictures and sound in a film, beyond the boxes that inspectBoxes() knows.
void inspectMovie(ByteView file, Remains& remains);
/// @p isFile: a TIFF, else an EXIF block.
void inspectTiff(ByteView tiff, bool isFile, Remains& remains);
void inspectXmp(std::string_view packet, Remains& remains);
void inspectResources(std::string_view resources, Remains& remains);

} // namespace fieldframe::media
