// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Single fields changed in place: what is asked for changes, and nothing else.
#include "core/media/iim_block.h"
#include "core/media/image_resources.h"
#include "core/media/iptc_digest.h"
#include "core/media/metadata_blocks.h"
#include "core/media/metadata_reader.h"
#include "core/media/metadata_writer.h"
#include "core/media/tiff_editor.h"
#include "core/media/untouched_parts.h"
#include "tests/media/tiny_blocks.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::test;
using Catch::Matchers::Contains;
using media::Amended;
using media::FileType;

namespace {

MetadataEdit edit(FieldId field, FieldContent content, IimMode iim = IimMode::Always) {
    MetadataEdit edit{{}, {field}, iim};
    edit.metadata.set({field, "", std::move(content), Origin::Hand});
    return edit;
}

Amended change(const std::string& file, const MetadataEdit& edit, FileType type = FileType::Jpeg) {
    Result<Amended> next = media::amended(bytesOf(file), type, edit);
    INFO((next ? std::string() : next.error().detail));
    REQUIRE(next);
    return *std::move(next);
}

DescriptiveMetadata readBack(const std::string& file, FileType type = FileType::Jpeg) {
    return media::readMetadata(bytesOf(file), type).metadata;
}

media::MetadataBlocks blocksOf(const std::string& file, FileType type = FileType::Jpeg) {
    return media::findMetadataBlocks(media::ByteView(bytesOf(file)), type);
}

} // namespace

TEST_CASE("Only the field of the edit changes, in every block that has it") {
    const std::string original = jpeg(
        {exifSegment(tiff({{0x010e, 2, "Old caption"}, {0x013b, 2, "Somebody"}})),
         xmpSegment(xmp("<dc:description>Old caption</dc:description><dc:title>Title</dc:title>"
                        "<x:odd xmlns:x='http://example.org/odd/'>kept</x:odd>")),
         photoshopSegment(iimResource({{2, 5, "Title"}, {2, 120, "Old caption"}, {2, 80, "Somebody"}}))});
    const std::string next = change(original, edit(FieldId::Caption, "New")).bytes;
    CHECK(next.find("Old caption") == std::string::npos);
    CHECK_THAT(next, Contains("kept") && Contains("Somebody"));
    const DescriptiveMetadata found = readBack(next);
    CHECK(found.text(FieldId::Caption) == "New");
    CHECK(found.text(FieldId::Title) == "Title");
    CHECK(found.conflicts.empty());
    CHECK(media::iptcDigest(blocksOf(next).iim) == blocksOf(next).iptcDigest);
}

TEST_CASE("A field that says so already changes not a byte") {
    const std::string original = jpeg({xmpSegment(xmp("<dc:title>Title</dc:title>"))});
    CHECK(change(original, edit(FieldId::Title, "Title", IimMode::IfPresent)).bytes == original);
}

TEST_CASE("IIM is made, kept in step or left alone, as the mode says") {
    const std::string without = jpeg({});
    const std::string with = jpeg({photoshopSegment(iimResource({{2, 105, "Old"}}))});
    const auto iimOf = [&](const std::string& file, IimMode mode) {
        const std::string next = change(file, edit(FieldId::Headline, "New", mode)).bytes;
        CHECK(readBack(next).text(FieldId::Headline) == "New");
        for (const media::IimDatasetBytes& dataset : media::readIim(blocksOf(next).iim)) {
            if (dataset.number == 105) {
                return dataset.bytes;
            }
        }
        return std::string();
    };
    CHECK(iimOf(without, IimMode::Always) == "New");
    CHECK(iimOf(without, IimMode::IfPresent).empty());
    CHECK(iimOf(without, IimMode::Never).empty());
    CHECK(iimOf(with, IimMode::Always) == "New");
    CHECK(iimOf(with, IimMode::IfPresent) == "New");
    CHECK(iimOf(with, IimMode::Never) == "Old");
}

TEST_CASE("Where IIM was changed behind XMP's back, fields nobody asked for stay parted, and read the same") {
    const IimMode mode = GENERATE(IimMode::Always, IimMode::Never);
    const std::string stale(16, '\1');
    const std::string original =
        jpeg({xmpSegment(xmp("<photoshop:City>Old</photoshop:City>")),
              photoshopSegment(iimResource({{2, 90, "Newer"}}) + resource(0x0425, stale))});
    REQUIRE(readBack(original).text(FieldId::City) == "Newer");
    const std::string next = change(original, edit(FieldId::Headline, "New", mode)).bytes;
    CHECK_THAT(next, Contains(">Old</photoshop:City>"));
    CHECK(readBack(next).text(FieldId::City) == "Newer");
    CHECK(readBack(next).text(FieldId::Headline) == "New");
    REQUIRE(blocksOf(next).iptcDigest);
    CHECK(std::ranges::all_of(*blocksOf(next).iptcDigest, [](std::uint8_t byte) { return byte == 1; }));
}

TEST_CASE("Where IIM was changed behind XMP's back, the field of the edit is in both afterwards") {
    const std::string original =
        jpeg({xmpSegment(xmp("<photoshop:City>Old</photoshop:City>")),
              photoshopSegment(iimResource({{2, 90, "Newer"}}) + resource(0x0425, std::string(16, '\1')))});
    const std::string next = change(original, edit(FieldId::City, "Newest")).bytes;
    CHECK(readBack(next).text(FieldId::City) == "Newest");
    CHECK(readBack(next).conflicts.empty());
    CHECK(next.find("Newer") == std::string::npos);
}

TEST_CASE("A second IIM block and other resources stay") {
    const std::string first = iimResource({{2, 105, "First"}});
    const std::string second = iimResource({{2, 105, "Second"}});
    const std::string original = jpeg({photoshopSegment(first + resource(0x03ed, "resolution") + second)});
    const std::string next = change(original, edit(FieldId::Headline, "New")).bytes;
    CHECK_THAT(next, Contains("Second") && Contains("resolution"));
    CHECK(next.find("First") == std::string::npos);
    CHECK(media::foreignResources(blocksOf(next).resources) ==
          media::foreignResources(blocksOf(original).resources));
}

TEST_CASE("IIM in no character set that can be told is refused") {
    const std::string original =
        jpeg({photoshopSegment(iimResource({{2, 105, "a\x81\x8d\x8f\x90\x9d"}, {2, 90, "Rome"}}))});
    const Result<Amended> next =
        media::amended(bytesOf(original), FileType::Jpeg, edit(FieldId::City, "Paris"));
    if (!next) { // Or it could be told after all, and nothing of it was lost.
        CHECK_THAT(next.error().detail, Contains("character set"));
    } else {
        CHECK(readBack(next->bytes).text(FieldId::Headline) == readBack(original).text(FieldId::Headline));
    }
}

TEST_CASE("What of a structure is no member of ours stays with its structure") {
    const std::string location =
        "<Iptc4xmpExt:LocationShown xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/"
        "2008-02-29/'><rdf:Seq><rdf:li rdf:parseType='Resource'>"
        "<Iptc4xmpExt:City>Rome</Iptc4xmpExt:City>"
        "<x:odd xmlns:x='http://example.org/odd/' rdf:parseType='Resource'>"
        "<x:deep>kept</x:deep></x:odd></rdf:li></rdf:Seq></Iptc4xmpExt:LocationShown>";
    const std::string original = jpeg({xmpSegment(xmp(location))});
    const std::vector<StructContent> moved{{{"City", "Ostia"}, {"CountryName", "Italy"}}};
    const std::string next = change(original, edit(FieldId::LocationShown, moved)).bytes;
    CHECK_THAT(next, Contains("Ostia") && Contains("kept") && Contains("<rdf:Seq>"));
    CHECK(next.find("Rome") == std::string::npos);
}

TEST_CASE("A word taken out of the keywords leaves the lists of other programs too") {
    const std::string lists =
        "<dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>boat</rdf:li></rdf:Bag></dc:subject>"
        "<digiKam:TagsList "
        "xmlns:digiKam='http://www.digikam.org/ns/1.0/'><rdf:Seq><rdf:li>Places/sea</rdf:li>"
        "<rdf:li>Things/boat</rdf:li></rdf:Seq></digiKam:TagsList>";
    const std::string original = jpeg({xmpSegment(xmp(lists))});
    const std::string next = change(original, edit(FieldId::Keywords, std::vector<std::string>{"sea"})).bytes;
    CHECK_THAT(next, Contains("Places/sea"));
    CHECK(next.find("boat") == std::string::npos);
}

TEST_CASE("A title and a photographer of Exif 3.0 go with ours") {
    const std::string original =
        jpeg({exifSegment(tiff({}, {{0xa436, 2, "Old title"}, {0xa437, 2, "Somebody"}}))});
    CHECK(readBack(original).text(FieldId::Title) == "Old title");
    const std::string next = change(original, MetadataEdit{{}, {FieldId::Title, FieldId::Creator}}).bytes;
    CHECK(readBack(next).find(FieldId::Title) == nullptr);
    CHECK(readBack(next).find(FieldId::Creator) == nullptr);
}

TEST_CASE("Ratings of other programs follow, and go with the rating") {
    const std::string ratings = "<m:Rating xmlns:m='http://ns.microsoft.com/photo/1.0/'>75</m:Rating>"
                                "<a:rating xmlns:a='http://ns.acdsee.com/iptc/1.0/'>4</a:rating>";
    const std::string original = jpeg({xmpSegment(xmp(ratings))});
    CHECK(readBack(original).text(FieldId::Rating) == "4");
    const std::string two = change(original, edit(FieldId::Rating, "2")).bytes;
    CHECK_THAT(two, Contains(">25<") && Contains(">2<"));
    CHECK(readBack(two).text(FieldId::Rating) == "2");
    const std::string none = change(original, MetadataEdit{{}, {FieldId::Rating}}).bytes;
    CHECK(readBack(none).find(FieldId::Rating) == nullptr);
    CHECK(none.find("75") == std::string::npos);
}

TEST_CASE("XMP too long for one segment goes on in the extended packet, and comes back whole") {
    const std::string caption(90'000, 'x');
    const std::string next = change(jpeg({}), edit(FieldId::Caption, caption)).bytes;
    CHECK_THAT(next, Contains("http://ns.adobe.com/xmp/extension/") && Contains("HasExtendedXMP"));
    CHECK(readBack(next).text(FieldId::Caption) == caption);
    const std::string again = change(next, edit(FieldId::Headline, "New")).bytes;
    CHECK(readBack(again).text(FieldId::Caption) == caption);
    const std::string shorter = change(again, edit(FieldId::Caption, "short")).bytes;
    CHECK(readBack(shorter).text(FieldId::Caption) == "short");
    CHECK(shorter.find("xmp/extension") == std::string::npos);
}

TEST_CASE("Further pictures of a JPEG are found where they are after the segments before them grew") {
    // One entry for the picture itself, one for another that begins 30 bytes behind the list's own beginning.
    const std::string entries = number(0, 4) + number(100, 4) + number(0, 4) + number(0, 4) + number(0, 4) +
                                number(10, 4) + number(1000, 4) + number(0, 4);
    const std::string list = "MM" + number(42, 2) + number(8, 4) + number(1, 2) + number(0xb002, 2) +
                             number(7, 2) + number(32, 4) + number(26, 4) + number(0, 4) + entries;
    const std::string original =
        jpeg({segment(0xe2, std::string("MPF\0", 4) + list), xmpSegment(xmp("<dc:title>Title</dc:title>"))}) +
        std::string(2000, 'z');
    const media::ByteView before(bytesOf(original));
    const std::string next = change(original, edit(FieldId::Title, std::string(300, 'y'))).bytes;
    CHECK(media::untouchedParts(before, FileType::Jpeg) ==
          media::untouchedParts(media::ByteView(bytesOf(next)), FileType::Jpeg));
    const std::size_t at = next.find("MPF") + 4 + 26 + 16 + 8;
    CHECK(media::ByteView(bytesOf(next)).u32(at) ==
          1000 + (next.size() - next.find("MPF")) - (original.size() - original.find("MPF")));
}

TEST_CASE("A TIFF structure keeps all offsets, and forgets what was replaced") {
    std::string original =
        tiff({{0x010e, 2, "An old caption"}, {0x010f, 2, "Maker of cameras"}}, {{0x927c, 1, "maker's own"}});
    Result<media::TiffEditor> editor = media::TiffEditor::open(original);
    REQUIRE(editor);
    using Place = media::TiffEditor::Place;
    editor->setText(Place::First, 0x010e, "Short");
    editor->setText(Place::First, 0x013b, "Somebody new whose name is long");
    const Result<std::string> next = std::move(*editor).finish();
    REQUIRE(next);
    CHECK(next->find("caption") == std::string::npos);
    CHECK(next->find("maker's own") == original.find("maker's own"));
    CHECK(next->find("Maker of cameras") == original.find("Maker of cameras"));
    const Result<media::TiffEditor> read = media::TiffEditor::open(*next);
    REQUIRE(read);
    CHECK(read->value(Place::First, 0x010e) == std::string("Short\0", 6));
    CHECK(read->value(Place::Exif, 0x927c) == "maker's own");
    CHECK_FALSE(media::TiffEditor::open("MM\0*\0\0\xff\xff"));
}

TEST_CASE("Content credentials are kept, and noticed") {
    const std::string manifest = segment(0xeb, "JP jumb c2pa manifest");
    const std::string original = jpeg({manifest});
    CHECK(media::hasContentCredentials(media::ByteView(bytesOf(original)), FileType::Jpeg));
    CHECK_THAT(change(original, edit(FieldId::Title, "New")).bytes, Contains("c2pa manifest"));
}

TEST_CASE("The camera's own date stays where the desk takes its date away, and that is said") {
    const std::string original =
        jpeg({exifSegment(tiff({{0x010f, 2, "Maker"}}, {{0x9003, 2, "2018:04:02 09:15:00"}}))});
    const Amended next = change(original, edit(FieldId::DateCreated, std::string()));
    REQUIRE(next.refused.size() == 1);
    CHECK(next.refused[0].field == FieldId::DateCreated);
    CHECK(next.bytes == original);
    const std::string moved = change(original, edit(FieldId::DateCreated, "2019-05-03T10:20:30+02:00")).bytes;
    CHECK_THAT(moved, Contains("2019:05:03 10:20:30"));
}

TEST_CASE("A sidecar's own words stay, and one that is damaged is refused") {
    const std::string sidecar =
        xmp("<crs:Exposure xmlns:crs='http://ns.adobe.com/camera-raw-settings/1.0/'>+0.5"
            "</crs:Exposure><dc:title>Old</dc:title>");
    const Result<std::string> next = media::amendedSidecar(sidecar, edit(FieldId::Title, "New"));
    REQUIRE(next);
    CHECK_THAT(*next, Contains("+0.5") && Contains("New"));
    CHECK_FALSE(
        media::amendedSidecar("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF", edit(FieldId::Title, "New")));
}
