// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/colour.h"
#include "core/media/jpeg_layout.h"
#include "core/media/media_tasks.h"
#include "core/media/picture_bytes.h"
#include "core/media/strip.h"
#include "tests/media/delivered.h"
#include "tests/media/drawn_pictures.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;
using namespace std::string_literals;

namespace {

ByteView viewOf(const std::string& bytes) {
    return ByteView(std::as_bytes(std::span(bytes)));
}

ProofAnswer proved(const std::string& bytes, std::string extension, std::vector<std::string> forbidden = {}) {
    const auto answer =
        runProofTask({std::move(extension), std::move(forbidden)}, std::as_bytes(std::span(bytes)));
    REQUIRE(answer);
    return *answer;
}

/// A photograph that says everything a camera and its programs can.
std::string talkative() {
    std::string jpeg = withProfile(jpegOf(scene(300, 200), 90, GENERATE(false, true)), adobeRgbProfile());
    jpeg = withSegment(jpeg, 0xfe, "comment by Amina Diallo");
    jpeg = withSegment(jpeg, 0xeb, "JP\0\1\0\0\0\1\0\0\0\0jumbc2pa Amina Diallo"s);
    jpeg = withSegment(jpeg, 0xe7, "private Amina Diallo");
    jpeg = withSegment(jpeg, 0xed, "Photoshop 3.0\0"s + "8BIM\x04\x0c\0\0\0\0\0\4"s + "Amin");
    jpeg = withSegment(jpeg, 0xe1,
                       "http://ns.adobe.com/xap/1.0/\0"s +
                           R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:my="http://ns.example.org/my/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 my:person="Amina Diallo" exif:GPSLatitude="4,51.0N"/></rdf:RDF></x:xmpmeta>)");
    jpeg = withOrientation(jpeg, 6);
    jpeg = withPreview(jpeg, jpegOf(scene(150, 100)));
    return jpeg + "Amina Diallo";
}

RenderTask bareCopy(std::string extension) {
    RenderTask task;
    task.extension = std::move(extension);
    task.copyMetadata = CopyMetadata::FromNothing;
    task.metadata.set({FieldId::Caption, "", "A bridge"s, Origin::Hand});
    return task;
}

} // namespace

TEST_CASE("strip: of a talkative photograph the picture, its profile and its orientation are left") {
    const std::string original = talkative();
    const ProofAnswer before = proved(original, "jpg", {"Amina Diallo"});
    for (const Remain remain :
         {Remain::Position, Remain::SecondPicture, Remain::ForeignNamespace, Remain::PrivatePart,
          Remain::Comment, Remain::Credentials, Remain::TrailingBytes}) {
        CHECK(before.has(remain));
    }
    CHECK_FALSE(before.found.empty());

    const Delivered copy = delivered(bareCopy("jpg"), original);
    CHECK(copy.answer.wroteMetadata);
    CHECK(copy.answer.width == 200);
    CHECK(copy.bytes.find("Amina") == std::string::npos);
    const ProofAnswer after = proved(copy.bytes, "jpg", {"Amina Diallo"});
    CHECK(after.remains.empty());
    CHECK(after.found.empty());
    CHECK(after.isPictureWhole);
    CHECK(after.orientation == 6);
    CHECK(after.metadata.text(FieldId::Caption) == "A bridge");
    CHECK(after.metadata.values.size() == 1);
    CHECK(readJpegLayout(viewOf(copy.bytes))->iccProfile() == adobeRgbProfile());
    CHECK(pixelsOf(copy.bytes).pixels == pixelsOf(original).pixels);
}

TEST_CASE("strip: the desk's turn goes into the orientation of a bare copy") {
    RenderTask task = bareCopy("jpg");
    task.rotation = 90;
    const Delivered copy = delivered(task, withOrientation(jpegOf(scene(300, 200)), 6));
    CHECK(copy.answer.width == 300);
    CHECK(proved(copy.bytes, "jpg").orientation == 3);
}

TEST_CASE(
    "strip: what is cut off gets an end, and what is damaged before its picture is made anew or refused") {
    const std::string whole = jpegOf(scene(300, 200));
    const auto cut = strippedJpeg(viewOf(whole.substr(0, whole.size() / 2)));
    REQUIRE(cut);
    CHECK(cut->ends_with("\xff\xd9"));
    CHECK_FALSE(strippedJpeg(viewOf(whole.substr(0, 100))));
    CHECK_FALSE(strippedPng(viewOf("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s)));
    CHECK_FALSE(strippedWebP(viewOf("RIFF\xff\xff\xff\x7fWEBPVP8 "s)));
    CHECK(refusal(bareCopy("jpg"), whole.substr(0, 100)).code == ErrorCode::UnreadableFile);
}

TEST_CASE("strip: PNG, WebP and TIFF give a bare copy with the same pixels") {
    const auto format = GENERATE(ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff);
    const std::string extension = format == ImageFormat::Png    ? "png"
                                  : format == ImageFormat::WebP ? "webp"
                                                                : "tif";
    RenderTask made = renditionOf("jpg", {.longEdge = 0, .quality = 90, .format = format});
    made.writeMetadata = true;
    made.metadata.set({FieldId::Creator, "", std::vector<std::string>{"Amina Diallo"}, Origin::Hand});
    made.metadata.set({FieldId::GpsLatitude, "", "4.850000"s, Origin::Hand});
    made.metadata.set({FieldId::GpsLongitude, "", "31.600000"s, Origin::Hand});
    std::string original = delivered(made, jpegOf(scene(120, 80))).bytes;
    const ProofAnswer before = proved(original, extension, {"Diallo"});
    CHECK(before.has(Remain::Position));
    CHECK_FALSE(before.found.empty());
    const Delivered copy = delivered(bareCopy(extension), original);
    const ProofAnswer after = proved(copy.bytes, extension, {"Diallo", "31.6"});
    CHECK(after.found.empty());
    CHECK(after.remains.empty());
    CHECK(after.metadata.values.size() == 1);
    CHECK(pixelsOf(copy.bytes).pixels == pixelsOf(original).pixels);
}

TEST_CASE("strip: a kind that can't be stripped says so") {
    const std::string movie = "\0\0\0\x18"
                              "ftypmp42\0\0\0\0mp42isom\0\0\0\x08mdat"s;
    const Error error = refusal(bareCopy("mp4"), movie);
    CHECK(error.code == ErrorCode::UnsupportedFormat);
    CHECK_FALSE(isStrippable("video/x-matroska"));
    CHECK_FALSE(isStrippable("image/x-nikon-nef"));
}

TEST_CASE("proof: renditions of every format hold what they should say and nothing else") {
    const auto format = GENERATE(ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Avif,
                                 ImageFormat::Tiff);
    RenderTask task = renditionOf("jpg", {.longEdge = 150, .format = format});
    task.writeMetadata = true;
    task.metadata.set({FieldId::Caption, "", "Ein Brückenbau für alle"s, Origin::Hand});
    task.metadata.set({FieldId::Keywords, "", std::vector<std::string>{"bridge", "river"}, Origin::Hand});
    const Delivered copy = delivered(task, talkative());
    REQUIRE(copy.answer.wroteMetadata);
    const ProofAnswer answer = proved(copy.bytes, {}, {"Amina Diallo", "bruckenbau", "canal"});
    CHECK(answer.remains.empty());
    CHECK(answer.isPictureWhole);
    CHECK(answer.metadata.text(FieldId::Caption) == "Ein Brückenbau für alle");
    CHECK_FALSE(answer.found.empty());
    CHECK(std::ranges::all_of(answer.found, [](const FoundText& text) { return text.forbidden == 1; }));
}

TEST_CASE("proof: texts packed in a PNG are found") {
    RenderTask task = renditionOf("jpg", {.longEdge = 64, .format = ImageFormat::Png});
    std::string png = delivered(task, jpegOf(scene(64, 48))).bytes;
    // "zTXt", keyword "Note", method 0, then "Amina Diallo was here" packed; readers don't look at the
    // checksum.
    const std::string packed =
        "\170\332\163\314\315\314\113\124\160\311\114\314\311\311\127\050\117\054\126\310\110\055\112\005\000\121\200\007\213"s;
    const std::string content = "Note\0\0"s + packed;
    const std::string chunk = "\0\0\0"s + static_cast<char>(content.size()) + "zTXt" + content + "\0\0\0\0"s;
    png.insert(8 + 25, chunk);
    const ProofAnswer answer = proved(png, "png", {"Amina Diallo"});
    CHECK(answer.has(Remain::Comment));
    REQUIRE_FALSE(answer.found.empty());
    CHECK(answer.found.front().where == "zTXt");
}

TEST_CASE("proof: a picture that ends early is not whole") {
    const std::string whole = jpegOf(scene(300, 200));
    CHECK(proved(whole, "jpg").isPictureWhole);
    const ProofAnswer cut = proved(whole.substr(0, whole.size() / 2), "jpg");
    CHECK_FALSE(cut.isPictureWhole);
    CHECK(cut.pictureError);
}

TEST_CASE("strip: the numbers that the original tells are told, for whoever proves the copy") {
    // Big-endian EXIF of one entry: the body's serial number.
    const std::string exif =
        "Exif\0\0MM\0*\0\0\0\x08\0\x01\xa4\x31\0\x02\0\0\0\x0b\0\0\0\x1a\0\0\0\0"s + "8301947265\0"s;
    const std::string original = withSegment(jpegOf(scene(120, 80)), 0xe1, exif);
    const Delivered bare = delivered(bareCopy("jpg"), original);
    CHECK(bare.answer.originalNumbers == std::vector<std::string>{"8301947265"});
    CHECK(bare.bytes.find("8301947265") == std::string::npos);
    RenderTask whole = bareCopy("jpg");
    whole.copyMetadata = CopyMetadata::Keep;
    CHECK(delivered(whole, original).answer.originalNumbers.empty());
}
