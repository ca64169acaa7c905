// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_reader.h"
#include "tests/media/tiny_blocks.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::test;
using media::FileType;

namespace {

media::MetadataReading read(std::string_view file, FileType type = FileType::Jpeg) {
    return media::readMetadata(bytesOf(file), type);
}

using Texts = std::vector<std::string>;
using Datasets = std::vector<media::IimDatasetBytes>;

const std::string kHeadlineXmp = xmp("<photoshop:Headline>by XMP</photoshop:Headline>");
const Datasets kHeadlineIim{{2, 105, "by IIM"}};

} // namespace

TEST_CASE("XMP goes before IIM where the digest matches or is absent, and the loser is kept") {
    const std::string digest = GENERATE(std::string(), digestResource(kHeadlineIim));
    const auto reading =
        read(jpeg({xmpSegment(kHeadlineXmp), photoshopSegment(iimResource(kHeadlineIim) + digest)}));
    CHECK(reading.metadata.text(FieldId::Headline) == "by XMP");
    REQUIRE(reading.metadata.conflicts.size() == 1);
    CHECK(reading.metadata.conflicts[0].content == FieldContent("by IIM"));
    CHECK(reading.metadata.conflicts[0].origin == Origin::Iim);
}

TEST_CASE("IIM goes before XMP where the digest says it was changed, an all-zero digest too") {
    const std::string digest =
        GENERATE(digestResource({{2, 105, "older"}}), resource(0x0425, std::string(16, '\0')));
    const auto reading =
        read(jpeg({xmpSegment(kHeadlineXmp), photoshopSegment(iimResource(kHeadlineIim) + digest)}));
    CHECK(reading.metadata.text(FieldId::Headline) == "by IIM");
    CHECK(reading.metadata.find(FieldId::Headline)->origin == Origin::Iim);
}

TEST_CASE("EXIF speaks only where XMP and IIM are silent") {
    const std::string exif = exifSegment(tiff({{0x010e, 2, "by EXIF"}, {0x8298, 2, "A\0B\0"}}));
    const auto alone = read(jpeg({exif}));
    CHECK(alone.metadata.text(FieldId::Caption) == "by EXIF");
    CHECK(alone.metadata.find(FieldId::Caption)->origin == Origin::Exif);
    const auto both = read(jpeg({exif, photoshopSegment(iimResource({{2, 120, "by IIM"}}))}));
    CHECK(both.metadata.text(FieldId::Caption) == "by IIM");
    CHECK(both.metadata.conflicts.size() == 1);
}

TEST_CASE("A resource that runs over two segments is read, and of two IIM blocks the first") {
    const std::string resources = iimResource(kHeadlineIim);
    const auto split =
        read(jpeg({photoshopSegment(resources.substr(0, 15)), photoshopSegment(resources.substr(15))}));
    CHECK(split.metadata.text(FieldId::Headline) == "by IIM");
    const auto two = read(jpeg({photoshopSegment(iimResource({{2, 110, "first"}})),
                                photoshopSegment(iimResource({{2, 110, "second"}}))}));
    CHECK(two.metadata.text(FieldId::CreditLine) == "first");
}

TEST_CASE("What IIM cut at its limit is whole again from XMP, though IIM was changed last") {
    const std::string whole = "International Organization for Migration";
    const std::string other = digestResource({{2, 105, "older"}});
    const auto credit = [&](const std::string& iim) {
        return read(jpeg({xmpSegment(xmp("<photoshop:Credit>" + whole + "</photoshop:Credit>")),
                          photoshopSegment(iimResource({{2, 110, iim}}) + other)}))
            .metadata.text(FieldId::CreditLine);
    };
    CHECK(credit(whole.substr(0, 32)) == whole);
    CHECK(credit("International") == "International"); // Shorter than the limit: somebody's own words.
    CHECK(credit("Internationale Organisation für ") != whole);
}

TEST_CASE("A text that IIM cut at its limit is no conflict") {
    const std::string whole = "International Organization for Migration";
    const auto reading = read(jpeg({xmpSegment(xmp("<photoshop:Credit>" + whole + "</photoshop:Credit>")),
                                    photoshopSegment(iimResource({{2, 110, whole.substr(0, 32)}}))}));
    CHECK(reading.metadata.text(FieldId::CreditLine) == whole);
    CHECK(reading.metadata.conflicts.empty());
}

TEST_CASE("IIM dates and times come together, as precise as they are") {
    const auto date = [](const Datasets& datasets) {
        return read(jpeg({photoshopSegment(iimResource(datasets))})).metadata.text(FieldId::DateCreated);
    };
    CHECK(date({{2, 55, "20141209"}, {2, 60, "154144+0200"}}) == "2014-12-09T15:41:44+02:00");
    CHECK(date({{2, 55, "20141209"}, {2, 60, "154144"}}) == "2014-12-09T15:41:44");
    CHECK(date({{2, 55, "20141209"}, {2, 60, "999999"}}) == "2014-12-09");
    CHECK(date({{2, 55, "20141209"}, {2, 60, "154144Z"}}) == "2014-12-09T15:41:44Z");
    CHECK(date({{2, 55, "19180000"}}) == "1918");
    CHECK(date({{2, 55, "00000000"}}).empty());
}

TEST_CASE("A month and day that IIM says nobody knows are not XMP's first of January") {
    const auto date = [](const std::string& byXmp, const std::string& byIim) {
        const DescriptiveMetadata metadata =
            read(jpeg({xmpSegment(xmp("<photoshop:DateCreated>" + byXmp + "</photoshop:DateCreated>")),
                       photoshopSegment(iimResource({{2, 55, byIim}}))}))
                .metadata;
        CHECK(metadata.conflicts.empty());
        return metadata.text(FieldId::DateCreated);
    };
    CHECK(date("1918-01-01", "19180000") == "1918");
    CHECK(date("1918-05-01", "19180500") == "1918-05");
    CHECK(date("1918-05-01", "19180000") == "1918-05-01");
    CHECK(date("1918-01-01", "19180101") == "1918-01-01");
    CHECK(date("1918-01-01T00:00:00", "19180000") == "1918-01-01T00:00:00");
}

TEST_CASE("An impossible zone or time of day costs only itself") {
    const auto date = [](const std::string& text) {
        return read(jpeg({xmpSegment(xmp("<photoshop:DateCreated>" + text + "</photoshop:DateCreated>"))}))
            .metadata.text(FieldId::DateCreated);
    };
    CHECK(date("2014-12-09T15:41:44+2:00") == "2014-12-09T15:41:44");
    CHECK(date("2014-12-09T24:00:00") == "2014-12-09");
    CHECK(date("2014-02-30T10:00:00").empty());
    const auto taken = [](const std::string& text) {
        return read(jpeg({exifSegment(tiff({}, {{0x9003, 2, text}}))})).metadata.text(FieldId::DateCreated);
    };
    CHECK(taken("2014:12:09 24:00:00") == "2014-12-09");
    CHECK(taken("0000:00:00 00:00:00").empty());
}

TEST_CASE("NULs before and within a text of IIM are no part of it") {
    const auto headline = [](std::string_view bytes) {
        return read(jpeg({photoshopSegment(iimResource({{2, 105, std::string(bytes)}}))}))
            .metadata.text(FieldId::Headline);
    };
    CHECK(headline({"\0\0Head\0", 7}) == "Head");
    CHECK(headline({"He\0ad", 5}) == "Head");
    CHECK(headline({"\0 \0", 3}).empty());
}

TEST_CASE("IIM of a TIFF that was turned into the file's byte order is read") {
    const std::string iim = media::writeIim({{2, 105, "by IIM!"}}); // 12 bytes.
    std::string turned;
    for (std::size_t at = 0; at < iim.size(); at += 4) {
        turned += std::string(iim.rbegin() + static_cast<std::ptrdiff_t>(iim.size() - at - 4),
                              iim.rbegin() + static_cast<std::ptrdiff_t>(iim.size() - at));
    }
    for (const std::string& stored : {iim, turned}) {
        CHECK(read(tiff({{33723, 4, stored}}), FileType::Tiff).metadata.text(FieldId::Headline) == "by IIM!");
    }
}

TEST_CASE("EXIF is known behind odd padding, of its third version, and with Windows's list of authors") {
    const std::string third =
        tiff({{0x010e, 129, "Z\xc3\xbcrich"}}, {{0xa436, 2, "A title"}, {0xa437, 2, "Amanda Nero"}});
    const auto metadata = read(jpeg({segment(0xe1, std::string("Exif\0\xff", 6) + third)})).metadata;
    CHECK(metadata.text(FieldId::Caption) == "Zürich");
    CHECK(metadata.text(FieldId::Title) == "A title");
    CHECK(metadata.list(FieldId::Creator) == Texts{"Amanda Nero"});
    const auto windows = read(jpeg({exifSegment(tiff({{0x9c9d, 1, {"A\0;\0B\0;\0\0\0", 10}}}))})).metadata;
    CHECK(windows.list(FieldId::Creator) == Texts{"A", "B"});
}

TEST_CASE(
    "A position without a word on its direction is in the north and east, one without the tag is none") {
    const std::string ten = number(10, 4) + number(1, 4);
    const auto blank =
        read(jpeg({exifSegment(tiff({}, {}, {{1, 2, ""}, {2, 5, ten}, {3, 2, ""}, {4, 5, ten}}))})).metadata;
    CHECK(blank.text(FieldId::GpsLatitude) == "10.000000");
    const auto without = read(jpeg({exifSegment(tiff({}, {}, {{2, 5, ten}, {4, 5, ten}}))})).metadata;
    CHECK(without.find(FieldId::GpsLatitude) == nullptr);
}

TEST_CASE("The second part of a long packet is found by its digest in digits of either case") {
    const std::string guid = "0123456789ABCDEF0123456789ABCDEF";
    const std::string extended = xmp("<photoshop:City>Rome</photoshop:City>");
    const std::string main =
        xmp("<n:HasExtendedXMP xmlns:n='http://ns.adobe.com/xmp/note/'>0123456789abcdef0123456789abcdef"
            "</n:HasExtendedXMP>");
    const std::string part = std::string("http://ns.adobe.com/xmp/extension/\0", 35) + guid +
                             number(extended.size(), 4) + number(0, 4) + extended;
    CHECK(read(jpeg({xmpSegment(main), segment(0xe1, part)})).metadata.text(FieldId::City) == "Rome");
}

TEST_CASE("Embargo and expiry are read from their datasets") {
    const auto metadata = read(jpeg({photoshopSegment(iimResource(
                                   {{2, 30, "20240512"}, {2, 35, "060000+0000"}, {2, 37, "20250101"}}))}))
                              .metadata;
    CHECK(metadata.text(FieldId::EmbargoUntil) == "2024-05-12T06:00:00Z");
    CHECK(metadata.text(FieldId::ExpiresAfter) == "2025-01-01");
}

TEST_CASE("EXIF gives the date with its fraction and zone, the position with its sign, Windows's texts and "
          "artists") {
    const std::string rationals = number(33, 4) + number(1, 4) + number(272082, 4) + number(10000, 4) +
                                  std::string(4, '\0') + number(1, 4);
    const std::string east =
        number(10, 4) + number(1, 4) + number(30, 4) + number(1, 4) + number(0, 4) + number(1, 4);
    const auto metadata =
        read(jpeg({exifSegment(
                 tiff({{0x013b, 2, "Muse Mohammed; \"X; Y\"\"Z\"\"\""},
                       {0x4746, 3, number(4, 2)},
                       {0x9c9b, 1, {"T\0\xef\0\0\0", 6}}},
                      {{0x9003, 2, "2018:04:02 09:15:00"}, {0x9011, 2, "+02:00"}, {0x9291, 2, "089"}},
                      {{1, 2, "S"}, {2, 5, rationals}, {3, 2, "E"}, {4, 5, east}}))}))
            .metadata;
    CHECK(metadata.text(FieldId::DateCreated) == "2018-04-02T09:15:00.089+02:00");
    CHECK(metadata.text(FieldId::GpsLatitude) == "-33.453470");
    CHECK(metadata.text(FieldId::GpsLongitude) == "10.500000");
    CHECK(metadata.text(FieldId::Title) == "Tï");
    CHECK(metadata.text(FieldId::Rating) == "4");
    CHECK(metadata.list(FieldId::Creator) == Texts{"Muse Mohammed", "X; Y\"Z\""});
}

TEST_CASE("A position in EXIF that is on no globe is none, whichever sign its number has") {
    const std::string minus1000 = number(0xfffffc18, 4) + number(1, 4);
    const std::string east = number(10, 4) + number(1, 4);
    const auto metadata =
        read(jpeg({exifSegment(tiff({}, {}, {{1, 2, "N"}, {2, 10, minus1000}, {3, 2, "E"}, {4, 5, east}}))}))
            .metadata;
    CHECK(metadata.find(FieldId::GpsLatitude) == nullptr);
    CHECK(metadata.find(FieldId::GpsLongitude) == nullptr);
}

TEST_CASE("What a camera says of itself is no caption") {
    for (const std::string caption :
         {"OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "DCIM\\100MEDIA\\DJI_0001.JPG"}) {
        CHECK(read(jpeg({exifSegment(tiff({{0x010e, 2, caption}}))})).metadata.values.empty());
    }
    CHECK_FALSE(read(jpeg({exifSegment(tiff({{0x010e, 2, "Digital cameras"}}))})).metadata.values.empty());
}

TEST_CASE("An orientation outside 1 to 8 reads as 1, and XMP's counts where EXIF has none") {
    CHECK(read(jpeg({exifSegment(tiff({{0x0112, 3, number(9, 2)}}))})).orientation == 1);
    CHECK(read(jpeg({exifSegment(tiff({{0x0112, 3, number(6, 2)}}))})).orientation == 6);
    CHECK(read(jpeg({xmpSegment(xmp("<tiff:Orientation>8</tiff:Orientation>"))})).orientation == 8);
    CHECK_FALSE(read(jpeg({})).orientation);
}

TEST_CASE("PNG keeps XMP, EXIF and IIM in several ways, and all are read") {
    const std::string packet = xmp("<photoshop:Headline>in PNG</photoshop:Headline>");
    const std::string international = std::string("XML:com.adobe.xmp\0\0\0\0\0", 22) + packet;
    CHECK(read(png({pngChunk("iTXt", international)}), FileType::Png).metadata.text(FieldId::Headline) ==
          "in PNG");

    std::string hex = "\nxmp\n  0\n";
    for (const char c : packet) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        hex += kDigits[static_cast<unsigned char>(c) >> 4];
        hex += kDigits[c & 0xf];
    }
    const std::string raw = std::string("Raw profile type xmp\0", 21) + hex;
    CHECK(read(png({pngChunk("tEXt", raw)}), FileType::Png).metadata.text(FieldId::Headline) == "in PNG");
    const std::string exif = tiff({{0x010e, 2, "in eXIf"}});
    CHECK(read(png({pngChunk("eXIf", exif)}), FileType::Png).metadata.text(FieldId::Caption) == "in eXIf");
}

TEST_CASE("Boxes of JPEG XL and JPEG 2000 are read") {
    const std::string exif = number(0, 4) + tiff({{0x010e, 2, "in a box"}});
    const std::string jxl = isoBox("JXL ", "\r\n\x87\n") + isoBox("Exif", exif) +
                            isoBox("xml ", xmp("<photoshop:Headline>boxed</photoshop:Headline>"));
    const auto reading = read(jxl, FileType::JpegXl);
    CHECK(reading.metadata.text(FieldId::Caption) == "in a box");
    CHECK(reading.metadata.text(FieldId::Headline) == "boxed");
    const std::string uuid("\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac", 16);
    // Other XML, such as a map's, may stand before.
    const std::string jp2 = isoBox("jP  ", "\r\n\x87\n") + isoBox("xml ", "<gml:FeatureCollection/>") +
                            isoBox("uuid", uuid + kHeadlineXmp);
    CHECK(read(jp2, FileType::Jpeg2000).metadata.text(FieldId::Headline) == "by XMP");
}

TEST_CASE("The XMP application extension of GIF is read behind images and other extensions") {
    std::string trailer("\x01", 1);
    for (int i = 0xff; i >= 0; --i) {
        trailer += static_cast<char>(i);
    }
    const std::string screen = "GIF89a" + std::string("\1\0\1\0\x80\0\0", 7) + std::string(6, '\0');
    const std::string comment = std::string("\x21\xfe\x03why\0", 7);
    const std::string extension = "\x21\xff\x0bXMP DataXMP" + kHeadlineXmp + trailer + std::string(1, '\0');
    const std::string gif = screen + comment + extension + ";";
    CHECK(read(gif, FileType::Gif).metadata.text(FieldId::Headline) == "by XMP");
}

TEST_CASE("A movie's date is read without a zone, and zero is no date") {
    const auto date = [](std::uint64_t seconds) {
        const std::string header = isoBox("mvhd", number(0, 4) + number(seconds, 4) + std::string(92, '\0'));
        return read(isoBox("ftyp", "qt  ") + isoBox("moov", header), FileType::QuickTime)
            .metadata.text(FieldId::DateCreated);
    };
    CHECK(date(3'224'065'124) == "2006-03-01T13:38:44");
    CHECK(date(0).empty());
}

TEST_CASE("A sidecar wins field by field, and what it replaces is kept") {
    const std::string file = jpeg({xmpSegment(xmp("<photoshop:Headline>inside</photoshop:Headline>"
                                                  "<photoshop:City>Genève</photoshop:City>"))});
    const std::string sidecar = xmp("<photoshop:Headline>beside</photoshop:Headline>");
    const auto reading = media::readMetadata(bytesOf(file), FileType::Jpeg, bytesOf(sidecar));
    CHECK(reading.metadata.text(FieldId::Headline) == "beside");
    CHECK(reading.metadata.find(FieldId::Headline)->origin == Origin::Sidecar);
    CHECK(reading.metadata.text(FieldId::City) == "Genève");
    REQUIRE(reading.metadata.conflicts.size() == 1);
    CHECK(reading.metadata.conflicts[0].origin == Origin::Xmp);
}

TEST_CASE("Every beginning of a file with all blocks can be read") {
    const std::string whole =
        jpeg({exifSegment(tiff({{0x010e, 2, "by EXIF"}}, {{0x9003, 2, "2018:04:02 09:15:00"}})),
              xmpSegment(kHeadlineXmp), photoshopSegment(iimResource(kHeadlineIim))});
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const auto reading = read(whole.substr(0, length));
        CHECK(reading.metadata.values.size() <= 3);
    }
}

TEST_CASE("EXIF names the camera once, and the lens") {
    const auto camera = [](std::string_view maker, std::string_view model) {
        return read(jpeg({exifSegment(tiff({{0x010f, 2, std::string(maker)}, {0x0110, 2, std::string(model)}},
                                           {{0xa434, 2, "RF24-70mm F2.8 L"}}))}));
    };
    CHECK(camera("Canon", "Canon EOS R5").camera == "Canon EOS R5");
    CHECK(camera("NIKON CORPORATION", "NIKON D850 ").camera == "NIKON D850");
    CHECK(camera("SONY", "ILCE-7M3").camera == "SONY ILCE-7M3");
    CHECK(camera("Fieldcam", "").camera == "Fieldcam");
    CHECK(camera("", "D1\nX").camera == "D1 X");
    CHECK(camera("A", std::string(5000, 'x')).camera.size() < 200);
    CHECK(camera("SONY", "ILCE-7M3").lens == "RF24-70mm F2.8 L");
    CHECK(read(jpeg({})).camera.empty());
}
