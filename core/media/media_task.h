// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/likeness.h"
#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"
#include "core/model/media_facts.h"
#include "core/model/metadata_edit.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

/// The colours of a rendition. Its profile stands in it.
enum class OutputColours : std::uint8_t {
    Srgb = 1,
    DisplayP3 = 2,
    /// The original's own space and, in PNG and TIFF, its 16 bits. CMYK is kept by JPEG and TIFF and is sRGB
    /// in the others. An original without a profile is sRGB.
    Kept = 3,
};

/// For the loss of contrast at edges that shrinking brings; nothing is done to a picture that was not shrunk.
enum class OutputSharpening : std::uint8_t { None = 0, Low = 1, Standard = 2, High = 3 };

/// In which light pixels are averaged when a picture is shrunk.
enum class ResamplingLight : std::uint8_t {
    AsStored = 0, ///< The file's own code values. Fast: JPEGs are shrunk while they are decoded.
    Linear = 1,   ///< Always in linear light.
    /// Linear where the picture becomes so small that it shows: fine bright detail (lamps, leaves against the
    /// sky) darkens visibly from an eighth of the original's longer side down. Above that, AsStored.
    WhereItMatters = 2,
};

/// A picture file of its own may leave in a rendition no larger than all of these: the smallest counts, and
/// nothing is ever enlarged. 0 = no such limit; without any, the original's size.
struct RenditionSpec {
    int longEdge = 320; ///< Pixels of the longer side, after orientation.
    int quality = 80;   ///< 1–100; of JPEG, WebP and AVIF.
    ImageFormat format = ImageFormat::Jpeg;
    PixelSource source = PixelSource::EmbeddedFirst;
    // What follows is obeyed by RenderTask alone: the program's own renditions have a longer side, and are
    // sRGB.
    int boxWidth = 0; ///< Pixels, after all turning.
    int boxHeight = 0;
    std::uint64_t mostPixels = 0; ///< Width × height.
    /// Of the whole file, its metadata included. Quality is lowered first (never below
    /// kLeastSearchedQuality), then the size.
    std::uint64_t mostBytes = 0;
    OutputColours colours = OutputColours::Srgb;
    OutputSharpening sharpening = OutputSharpening::None;
    ResamplingLight light = ResamplingLight::AsStored;
    bool operator==(const RenditionSpec&) const = default;
};

/// What a search for a file of at most so many bytes does not go below, if the caller's own quality is
/// higher.
inline constexpr int kLeastSearchedQuality = 50;

/// Where a watermark stands in the upright picture; "left" is the picture's left in every language.
enum class MarkPlace : std::uint8_t {
    TopLeft = 1,
    Top = 2,
    TopRight = 3,
    Left = 4,
    Centre = 5,
    Right = 6,
    BottomLeft = 7,
    Bottom = 8,
    BottomRight = 9,
};

/// A text or a picture laid over every rendition, above its covered areas.
struct Watermark {
    /// Any script, several lines; plain text, never markup. White with a dark rim. At most
    /// kLongestMarkText bytes.
    std::string text = {};
    /// Instead of a text: the bytes of a picture file, decoded in the worker; its transparency counts. At
    /// most kLargestMarkImage bytes.
    std::vector<std::uint8_t> image = {};
    MarkPlace place = MarkPlace::BottomRight;
    int opacity = 60; ///< Percent, 1–100.
    int size =
        25; ///< Width of the mark in percent of the picture's width, 1–100; it never leaves the picture.
    bool operator==(const Watermark&) const = default;
};
inline constexpr std::size_t kLongestMarkText = 1000;
inline constexpr std::size_t kLargestMarkImage = 4U << 20;

/// An area to be covered, in parts (0–1) of the width and height of the picture as its file's own orientation
/// shows it upright, before RenderTask::rotation: x and y of its upper left corner. The worker turns areas
/// with the pixels, so they stay right however the desk turns a picture. What stands outside the picture is
/// cut off.
struct CoverArea {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const CoverArea&) const = default;
};
/// How far a cover reaches beyond its area on each side, in parts of the area's own width and height.
inline constexpr double kCoverMargin = 0.15;
inline constexpr std::size_t kMostCovers = 1000;

/// What of the original's own metadata may stand in its copy.
enum class CopyMetadata : std::uint8_t {
    /// A copy of the original's bytes keeps all that is not a field of the task's metadata: maker notes,
    /// previews,
    /// other programs' namespaces.
    Keep = 1,
    /// Nothing of it but the ICC profile, and the orientation where pixels are not upright. The copy says
    /// what the
    /// task's metadata says and no more: no thumbnail, preview, second picture, maker note, history, comment,
    /// content credentials, private part, nor anything behind the picture's end.
    FromNothing = 2,
};

/// Whether a copy of an original of this MIME type can be made FromNothing without making a rendition of it:
/// pixels, of films also sound, stay bit for bit the same. A camera's raw file and what is built in another
/// way can't: ask for a rendition, or hold it.
[[nodiscard]] constexpr bool isStrippable(std::string_view mime) {
    return mime == "image/jpeg" || mime == "image/png" || mime == "image/webp" || mime == "image/tiff" ||
           mime == "video/mp4" || mime == "video/quicktime" || mime == "audio/mp4";
}

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
    bool wantLikeness = false; ///< See ReadAnswer::likeness.
};

/// A part of a file that could not be read, while the rest could. `subject` is empty; the program knows the
/// file.
struct ReadAnswer {
    MediaFacts facts;
    DescriptiveMetadata metadata;
    std::optional<ContentHash> hash;
    std::optional<Rendition> thumbnail;
    std::optional<Rendition> preview;
    std::optional<Likeness> likeness;    ///< Of the upright picture, where asked for and where there is one.
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
    /// turned; a copy FromNothing says it by its orientation.
    int rotation = 0;
    /// Painted over with one colour before anything else is done to the pixels. InvalidInput without a
    /// rendition: the original's bytes can't be covered.
    std::vector<CoverArea> covers = {};
    std::optional<Watermark> watermark = {}; ///< InvalidInput without a rendition.
    CopyMetadata copyMetadata = CopyMetadata::Keep;
    bool wantLikeness = false; ///< See RenderAnswer::likeness.
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
    int quality = 0; ///< That the rendition was encoded with; 0 where the format has none, and for copies.
    /// Of the rendition as it leaves; of a copy, of the picture in it as it is shown, turned as the task
    /// says.
    std::optional<Likeness> likeness = {};
    /// Of a copy FromNothing: what its original tells of this one camera, lens, owner or exposure, as
    /// identifyingNumbers() finds it.
    std::vector<std::string> originalNumbers = {};
};

inline constexpr std::size_t kMostOriginalNumbers = 50;
inline constexpr std::size_t kLongestOriginalNumber = 1000;

/// Opens a file that is about to leave and tells what is in it. A worker reads it, for it may be a copy of
/// foreign bytes.
struct ProofTask {
    std::string extension;              ///< As in ReadTask.
    std::vector<std::string> forbidden; ///< Texts that must not leave, see base/forbidden_text.h. At most
                                        ///< kMostForbidden of kLongestForbidden bytes.
};
inline constexpr std::size_t kMostForbidden = 20'000;
inline constexpr std::size_t kLongestForbidden = 2000;

/// Something in a delivered file that is neither picture nor descriptive metadata.
enum class Remain : std::uint8_t {
    Position = 1,      ///< Coordinates in EXIF, XMP or a video's tags.
    Thumbnail = 2,     ///< A picture in EXIF's second directory, JFIF or Photoshop's resources.
    SecondPicture = 3, ///< A preview or further picture: multi-picture index, further directories, XMP.
    MakerNote = 4,
    Serial = 5,           ///< A camera's, lens's or owner's number or name.
    History = 6,          ///< What programs did to it: xmpMM, photoshop:History, crs.
    ForeignNamespace = 7, ///< XMP of a namespace that no field of ours stands in.
    PrivatePart = 8,      ///< A segment, chunk or box that neither picture nor metadata needs.
    Comment = 9,
    Credentials = 10,   ///< A C2PA manifest or another JUMBF box.
    TrailingBytes = 11, ///< Behind the picture's end.
};

struct FoundRemain {
    Remain what = Remain::PrivatePart;
    std::string detail; ///< Which: "APP7", "http://ns.example.org/private", "1,204 bytes".
    bool operator==(const FoundRemain&) const = default;
};

/// A text that must not leave, found.
struct FoundText {
    std::size_t forbidden = 0; ///< Index in the task's list.
    std::string where;         ///< "bytes", "metadata", or the part it was unpacked from ("zTXt").
    std::uint64_t offset = 0;  ///< Of the match's beginning in it.
    std::string encoding;      ///< "UTF-8", "UTF-16LE", …; see ForbiddenText.
    bool operator==(const FoundText&) const = default;
};

struct ProofAnswer {
    std::string mime;
    std::uint32_t width = 0; ///< Of the pixels as stored; 0 where there are none.
    std::uint32_t height = 0;
    int orientation = 1;
    bool isPictureWhole =
        false; ///< It decodes, to its end as far as the format tells. False for what is no picture.
    DescriptiveMetadata metadata;     ///< All that the program reads in it.
    std::vector<FoundRemain> remains; ///< At most 200.
    std::vector<FoundText> found;     ///< At most 200.
    ContentHash hash;                 ///< Of the bytes that were looked at.
    std::optional<Error> metadataError;
    std::optional<Error> pictureError; ///< Why it does not decode.

    [[nodiscard]] bool has(Remain what) const {
        return std::any_of(remains.begin(), remains.end(),
                           [&](const FoundRemain& remain) { return remain.what == what; });
    }
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
