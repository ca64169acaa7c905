// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/tiff_writer.h"

#include "core/media/exif_values.h"
#include "core/media/exif_writer.h"
#include "core/media/image_resources.h"

namespace fieldframe::media {
namespace {

using Place = TiffEditor::Place;

constexpr std::uint16_t kIptc = 33723;
constexpr std::uint16_t kImageResources = 34377;

void setBytes(TiffEditor& editor, std::uint16_t tag, std::uint16_t type, const std::string& bytes) {
    if (bytes.empty()) {
        editor.remove(Place::First, tag);
    } else if (editor.value(Place::First, tag) != bytes) {
        editor.set(Place::First, tag, type, bytes);
    }
}

} // namespace

Result<std::string> rewrittenTiff(ByteView file, const MetadataEdit& edit, const NewBlocks& blocks) {
    Result<TiffEditor> editor = TiffEditor::open(std::string(file.text(0, file.size())));
    if (!editor) {
        return tl::unexpected(editor.error());
    }
    updateExif(edit, {readExifValues({{file}}).values, {}}, *editor);
    if (blocks.xmp) {
        setBytes(*editor, tag::kXmp, TiffEditor::kByte, blocks.xmp->main);
    }
    if (blocks.iim) {
        setBytes(*editor, kIptc, TiffEditor::kUndefined, *blocks.iim);
        const std::string resources = editor->value(Place::First, kImageResources);
        setBytes(*editor, kImageResources, TiffEditor::kByte,
                 withIim(resources, *blocks.iim, digestRule(blocks.keepsDigest), IimHome::Tag));
    }
    return std::move(*editor).finish();
}

} // namespace fieldframe::media
