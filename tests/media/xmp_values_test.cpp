// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_values.h"
#include "tests/media/tiny_blocks.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

DescriptiveMetadata metadataOf(std::string_view packet) {
    return {media::readXmpValues(packet).values, {}};
}

std::string utf16(std::string_view ascii, bool isBigEndian) {
    std::string wide = isBigEndian ? "\xfe\xff" : "\xff\xfe";
    for (const char c : ascii) {
        wide += isBigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return wide;
}

} // namespace

TEST_CASE("Languages of a text are kept, x-default without a name") {
    const auto metadata =
        metadataOf(xmp("<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>A march</rdf:li>"
                       "<rdf:li xml:lang='fr'>Une marche</rdf:li></rdf:Alt></dc:description>"));
    CHECK(metadata.text(FieldId::Caption) == "A march");
    CHECK(metadata.text(FieldId::Caption, "fr") == "Une marche");
}

TEST_CASE("Lists keep their order and lose exact repeats") {
    const auto metadata =
        metadataOf(xmp("<dc:subject><rdf:Bag><rdf:li>b</rdf:li><rdf:li>a</rdf:li><rdf:li> b </rdf:li>"
                       "<rdf:li/></rdf:Bag></dc:subject><dc:creator>one</dc:creator>"));
    CHECK(metadata.list(FieldId::Keywords) == std::vector<std::string>{"b", "a"});
    CHECK(metadata.list(FieldId::Creator) == std::vector<std::string>{"one"});
}

TEST_CASE("Structures are read in every form RDF has for them, whatever prefix the file uses") {
    const std::string inner =
        "<i:City>Genève</i:City><i:LocationName><rdf:Alt><rdf:li xml:lang='x-default'>Palais</rdf:li>"
        "<rdf:li xml:lang='fr'>Palais Wilson</rdf:li></rdf:Alt></i:LocationName>";
    const std::string open =
        "<i:LocationShown xmlns:i='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'><rdf:Bag>";
    const std::string close = "</rdf:Bag></i:LocationShown>";
    const std::string resource = "<rdf:li rdf:parseType='Resource'>" + inner + "</rdf:li>";
    const std::string description = "<rdf:li><rdf:Description>" + inner + "</rdf:Description></rdf:li>";
    const std::string attributes = "<rdf:li i:City='Kharkiv'/>";
    const std::vector<StructContent> expected{
        {{"City", "Genève"}, {"LocationName", "Palais"}, {"LocationName[fr]", "Palais Wilson"}},
        {{"City", "Genève"}, {"LocationName", "Palais"}, {"LocationName[fr]", "Palais Wilson"}},
        {{"City", "Kharkiv"}}};
    const auto metadata = metadataOf(xmp(open + resource + description + attributes + close));
    REQUIRE(metadata.find(FieldId::LocationShown) != nullptr);
    CHECK(metadata.find(FieldId::LocationShown)->content == FieldContent(expected));
}

TEST_CASE("Statuses of the PLUS vocabulary are bare codes") {
    CHECK(
        metadataOf(
            xmp("<plus:ModelReleaseStatus>http://ns.useplus.org/ldf/vocab/MR-NON</plus:ModelReleaseStatus>"))
            .text(FieldId::ModelReleaseStatus) == "MR-NON");
    CHECK(metadataOf(xmp("<plus:ModelReleaseStatus rdf:resource='https://ns.useplus.org/ldf/vocab/MR-LMR'/>"))
              .text(FieldId::ModelReleaseStatus) == "MR-LMR");
}

TEST_CASE("What a strict reader refuses costs only itself") {
    CHECK(metadataOf(xmp("<xmp:Rating>5</xmp:Rating><xmp:Rating>5</xmp:Rating>")).text(FieldId::Rating) ==
          "5");
    CHECK(metadataOf(xmp("<photoshop:City>Rome</photoshop:City>") + "li></rdf:Bag>").text(FieldId::City) ==
          "Rome");
    const std::string unbound =
        "<rdf:RDF><rdf:Description><dc:title>x</dc:title></rdf:Description></rdf:RDF>";
    CHECK(metadataOf(unbound).text(FieldId::Title) == "x");
}

TEST_CASE("UTF-16 in either order is read, and text that is no UTF-8 as Windows-1252") {
    const std::string packet = xmp("<photoshop:City>Rome</photoshop:City>");
    CHECK(metadataOf(utf16(packet, true)).text(FieldId::City) == "Rome");
    CHECK(metadataOf(utf16(packet, false)).text(FieldId::City) == "Rome");
    CHECK(metadataOf(xmp("<photoshop:City>Gen\xe8ve</photoshop:City>")).text(FieldId::City) == "Genève");
}

TEST_CASE("Impossible numbers and dates are no values") {
    const auto metadata =
        metadataOf(xmp("<xmp:Rating>99</xmp:Rating><photoshop:DateCreated>yesterday</photoshop:DateCreated>"
                       "<exif:GPSLatitude>95,0N</exif:GPSLatitude>"));
    CHECK(metadata.values.empty());
}

TEST_CASE("Coordinates are read as minutes, as seconds and as decimals") {
    CHECK(media::xmpDegrees("33,27.2082S", 90) == Approx(-33.45347));
    CHECK(media::xmpDegrees("33,27,12.492N", 90) == Approx(33.45347));
    CHECK(media::xmpDegrees("-12.5", 180) == Approx(-12.5));
    for (const std::string text : {"", "N", "a,bN", "1,2,3,4,5N", "nan", "181,0E"}) {
        CHECK_FALSE(media::xmpDegrees(text, 180));
    }
}

TEST_CASE("Coordinates are read in words and signs, and with the direction before or beside them") {
    CHECK(media::xmpDegrees("46 12 34 N", 90) == Approx(46.209444));
    CHECK(media::xmpDegrees("46 deg 12' 34.56\" S", 90) == Approx(-46.2096));
    CHECK(media::xmpDegrees("46°12′34″N", 90) == Approx(46.209444));
    CHECK(media::xmpDegrees("W 6,8", 180) == Approx(-6.133333));
    CHECK(media::xmpDegrees("-46,30", 90) == Approx(-46.5));
    CHECK(media::xmpDegrees("93/2,3/2,0/1", 90) == Approx(46.525));
    const auto beside = metadataOf(xmp("<exif:GPSLatitude>33.5</exif:GPSLatitude>"
                                       "<exif:GPSLatitudeRef>S</exif:GPSLatitudeRef>"
                                       "<exif:GPSLongitude>-6.25</exif:GPSLongitude>"
                                       "<exif:GPSLongitudeRef>W</exif:GPSLongitudeRef>"));
    CHECK(beside.text(FieldId::GpsLatitude) == "-33.500000");
    CHECK(beside.text(FieldId::GpsLongitude) == "-6.250000");
}

TEST_CASE("A rating is Windows's or ACDSee's where XMP's own is missing") {
    const std::string percent = "<m:Rating xmlns:m='http://ns.microsoft.com/photo/1.0'>75</m:Rating>";
    const std::string stars = "<a:rating xmlns:a='http://ns.acdsee.com/iptc/1.0/'>2</a:rating>";
    CHECK(metadataOf(xmp(percent)).text(FieldId::Rating) == "4");
    CHECK(metadataOf(xmp(stars)).text(FieldId::Rating) == "2");
    CHECK(metadataOf(xmp("<xmp:Rating>1</xmp:Rating>" + percent + stars)).text(FieldId::Rating) == "1");
    CHECK(metadataOf(xmp("<xmp:Rating>0</xmp:Rating>" + percent)).text(FieldId::Rating) == "0");
}

TEST_CASE("x-default and the PLUS vocabulary know no case, and no text of a language is lost") {
    const auto metadata = metadataOf(
        xmp("<dc:description><rdf:Alt><rdf:li xml:lang='FR-fr'>Une marche</rdf:li>"
            "<rdf:li xml:lang='X-Default'>A march</rdf:li><rdf:li xml:lang='fr-FR'>Encore</rdf:li></rdf:Alt>"
            "</dc:description>"
            "<plus:ModelReleaseStatus>http://ns.useplus.org/LDF/vocab/MR-NON/</plus:ModelReleaseStatus>"));
    CHECK(metadata.text(FieldId::Caption) == "A march");
    CHECK(metadata.text(FieldId::Caption, "FR-fr") == "Une marche");
    CHECK(metadata.text(FieldId::Caption, "fr-FR") == "Encore");
    CHECK(metadata.text(FieldId::ModelReleaseStatus) == "MR-NON");
}

TEST_CASE("What is no XML is said, and costs no more than itself") {
    const std::string wrong = xmp("<photoshop:City>AT&T \x0b&nbsp;&#11; &amp; &#233;</photoshop:City>"
                                  "<photoshop:State><![CDATA[R&D \x01&amp;]]></photoshop:State>");
    const media::SourceValues source = media::readXmpValues(wrong);
    CHECK(source.error);
    const DescriptiveMetadata metadata{source.values, {}};
    CHECK(metadata.text(FieldId::City) == "AT&T &nbsp; & é");
    CHECK(metadata.text(FieldId::State) == "R&D &amp;");
}

TEST_CASE("A sidecar may be in the character set that it declares") {
    const std::string packet = xmp("<photoshop:City>\xcc\xee\xf1\xea\xe2\xe0</photoshop:City>");
    CHECK(metadataOf("<?xml version='1.0' encoding='windows-1251'?>" + packet).text(FieldId::City) ==
          "Москва");
    CHECK(metadataOf("<?xml version='1.0' encoding='x-unknown'?>" + packet).text(FieldId::City) == "Ìîñêâà");
}

TEST_CASE("Hostile packets end in an error and expand nothing") {
    const std::string entities =
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + xmp("<photoshop:City>&b;</photoshop:City>");
    std::string nested;
    for (int i = 0; i < 20000; ++i) {
        nested += "<dc:a>";
    }
    std::string many;
    for (int i = 0; i < 250000; ++i) {
        many += "<a/>";
    }
    for (const std::string& packet :
         {entities, xmp(nested), xmp(many), std::string(17u << 20, '<'), std::string("<"),
          std::string("\xff\xfe"), std::string("no XML at all"), std::string("<rdf:RDF>")}) {
        const media::SourceValues source = media::readXmpValues(packet);
        CHECK(source.values.empty());
        CHECK(source.error);
    }
}

TEST_CASE("What came before the damage is kept") {
    const std::string packet =
        xmp("<photoshop:City>Rome</photoshop:City><photoshop:State>Lazio</photoshop:State>");
    const media::SourceValues source =
        media::readXmpValues(packet.substr(0, packet.find("<photoshop:State>")));
    CHECK(source.error);
    CHECK(source.values.size() == 1);
}

TEST_CASE("The extended part adds what the main packet lacks") {
    const media::SourceValues source = media::readXmpValues(
        xmp("<photoshop:City>Rome</photoshop:City>"),
        xmp("<photoshop:City>other</photoshop:City><photoshop:State>Lazio</photoshop:State>"));
    const DescriptiveMetadata metadata{source.values, {}};
    CHECK(metadata.text(FieldId::City) == "Rome");
    CHECK(metadata.text(FieldId::State) == "Lazio");
}
