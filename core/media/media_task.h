// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"
#include "core/model/media_facts.h"
#include "core/model/metadata_edit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the program asks of a worker and what it answers: plain values, carried as CBOR by
/// core/worker/protocol.
namespace fieldframe::media {

enum class ImageFormat : std::uint8_t { Jpeg = 1, Png = 2, WebP = 3, Avif = 4, Tiff = 5 };

/// Where the pixels of a rendition may come from.
enum class PixelSource : std::uint8_t {
    EmbeddedFirst, ///< The embedded preview where it is large enough, shows the same picture and has its
                   ///< shape.
    FullDecode,    ///< The original's own pixels, decoded at the smallest scale that is enough.
};

struct RenditionSpec {
    int longEdge =
        320; ///< Pixels of the longer side, after orientation; never enlarged. 0 = the original's size.
    int quality = 80; ///< 1–100.
    ImageFormat format = ImageFormat::Jpeg;
    PixelSource source = PixelSource::EmbeddedFirst;
    bool operator==(const RenditionSpec&) const = default;
};

/// An upright, sRGB, encoded picture without metadata.
struct Rendition {
    int width = 0;
    int height = 0;
    bool isFromEmbedded = false;
    std::vector<std::uint8_t> bytes;
};

/// Reads one original and, beside it, its sidecar.
struct ReadTask {
    /// Extension of the original's name in lower case without dot, at most 16 bytes: a hint where the bytes
    /// alone don't tell kinds apart (many RAW formats are TIFF inside). Nothing else of the name reaches a
    /// worker.
    std::string extension;
    bool wantMetadata = true;
    bool wantHash = true;
    std::optional<RenditionSpec> thumbnail;
    std::optional<RenditionSpec> preview;
};

/// A part of a file that could not be read, while the rest could. `subject` is empty; the program knows the
/// file.
struct ReadAnswer {
    MediaFacts facts;
    DescriptiveMetadata metadata;
    std::optional<ContentHash> hash;
    std::optional<Rendition> thumbnail;
    std::optional<Rendition> preview;
    std::optional<Error> metadataError;  ///< Metadata is damaged; what could be read of it is in `metadata`.
    std::optional<Error> renditionError; ///< No picture could be made, and why.
};

/// Makes a copy of an original for export: pixels rendered or kept, metadata written into the copy, the copy
/// re-read and proved inside the worker. The program opens the target.
struct RenderTask {
    std::string extension;
    std::optional<RenditionSpec>
        rendition; ///< Absent: the original's bytes are copied, and its pixels stay bit-equal.
    DescriptiveMetadata
        metadata; ///< Written into the copy, XMP and (JPEG, TIFF) IIM, where the format allows.
    bool writeMetadata = true;
    /// Degrees clockwise, 0, 90, 180 or 270, beyond the file's own orientation: a rendition's pixels are
    /// turned.
    int rotation = 0;
};

struct RenderAnswer {
    int width = 0;
    int height = 0;
    std::uint64_t sizeBytes = 0;
    ContentHash hash;           ///< Of the target's bytes.
    bool wroteMetadata = false; ///< False where the format can't hold it; the caller then writes a sidecar.
    /// That sidecar's bytes: an XMP packet with the task's metadata. Empty where the copy itself holds it.
    std::string sidecar;
    std::optional<Error> metadataError; ///< Why the copy itself does not hold it.
};

/// A text that IIM has no room for.
struct CutText {
    FieldId field = FieldId::Caption;
    std::size_t bytes = 0; ///< Of the whole text in UTF-8.
    std::size_t limit = 0; ///< Bytes that fit.
    bool operator==(const CutText&) const = default;
};

/// Changes what is said in a file, or in its sidecar. The program opens the target, which gets the whole new
/// file or sidecar; the original stays as it is.
struct AmendTask {
    enum class Into : std::uint8_t {
        Original, ///< The target is the original's next version.
        Sidecar,  ///< The target is its sidecar's next version, or its first.
    };
    std::string extension; ///< As in ReadTask.
    MetadataEdit edit;
    Into into = Into::Original;
    /// Extension that a new sidecar names as that of its original, as photoshop:SidecarForExtension; or
    /// empty.
    std::string sidecarFor;
};

/// What of an edit a file can't say, and why.
struct RefusedField {
    FieldId field = FieldId::Caption;
    std::string reason;
    bool operator==(const RefusedField&) const = default;
};

struct AmendAnswer {
    bool isUnchanged = false; ///< It says all that already: nothing is in the target.
    std::uint64_t sizeBytes = 0;
    ContentHash hash; ///< Of the target's bytes.
    /// What the original and its sidecar say with the new version in place.
    DescriptiveMetadata metadata;
    std::vector<RefusedField> refused; ///< The others are written and proved.
    std::vector<CutText> cuts;
    bool hasCredentials = false; ///< C2PA: kept as they are, but they vouch for the former version.
};

} // namespace fieldframe::media
