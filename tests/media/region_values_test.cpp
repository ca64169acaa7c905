// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/region_values.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::media;

namespace {

std::string packet(const std::string& body) {
    return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
           "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
           "<rdf:Description rdf:about='' xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/'"
           " xmlns:stArea='http://ns.adobe.com/xmp/sType/Area#' "
           "xmlns:stDim='http://ns.adobe.com/xap/1.0/sType/Dimensions#'"
           " xmlns:MP='http://ns.microsoft.com/photo/1.2/' "
           "xmlns:MPRI='http://ns.microsoft.com/photo/1.2/t/RegionInfo#'"
           " xmlns:MPReg='http://ns.microsoft.com/photo/1.2/t/Region#'"
           " xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'>" +
           body + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

std::string mwg(const std::string& area, const std::string& size = "stDim:w='400' stDim:h='300'") {
    return "<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:AppliedToDimensions " + size +
           "/><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name='Amina' mwg-rs:Type='Face'>"
           "<mwg-rs:Area " +
           area + "/></rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>";
}

constexpr const char* kArea = "stArea:x='0.25' stArea:y='0.5' stArea:w='0.125' stArea:h='0.25'";

MediaFacts picture(int orientation) {
    MediaFacts facts;
    facts.width = 400;
    facts.height = 300;
    facts.orientation = orientation;
    return facts;
}

std::vector<ImageRegion> read(const std::string& body, int orientation = 1) {
    return uprightRegions(readRegionValues(XmpTree::read(packet(body))), picture(orientation));
}

} // namespace

TEST_CASE("areas are read in the three ways in which programs mark them") {
    const auto one = read(mwg(kArea));
    REQUIRE(one.size() == 1);
    CHECK(one[0].name == "Amina");
    CHECK(one[0].area == ImageArea{0.1875, 0.375, 0.125, 0.25});
    const auto microsoft =
        read("<MP:RegionInfo rdf:parseType='Resource'><MPRI:Regions><rdf:Bag><rdf:li "
             "MPReg:PersonDisplayName='Omar'"
             " MPReg:Rectangle='0.25, 0.5, 0.125, 0.25'/></rdf:Bag></MPRI:Regions></MP:RegionInfo>");
    REQUIRE(microsoft.size() == 1);
    CHECK(microsoft[0].name == "Omar");
    CHECK(microsoft[0].area == ImageArea{0.25, 0.5, 0.125, 0.25});
    const auto iptc =
        read("<Iptc4xmpExt:ImageRegion><rdf:Bag><rdf:li rdf:parseType='Resource'>"
             "<Iptc4xmpExt:RegionBoundary rdf:parseType='Resource'>"
             "<Iptc4xmpExt:rbShape>rectangle</Iptc4xmpExt:rbShape>"
             "<Iptc4xmpExt:rbUnit>pixel</Iptc4xmpExt:rbUnit><Iptc4xmpExt:rbX>100</Iptc4xmpExt:rbX>"
             "<Iptc4xmpExt:rbY>150</Iptc4xmpExt:rbY><Iptc4xmpExt:rbW>50</Iptc4xmpExt:rbW>"
             "<Iptc4xmpExt:rbH>75</Iptc4xmpExt:rbH></Iptc4xmpExt:RegionBoundary>"
             "</rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion>");
    REQUIRE(iptc.size() == 1);
    CHECK(iptc[0].area == ImageArea{0.25, 0.5, 0.125, 0.25});
}

TEST_CASE("areas marked in the stored picture are turned with it, those marked as it is shown stay") {
    // 400 × 300 stored, shown 300 × 400.
    CHECK(read(mwg(kArea), 6) ==
          std::vector<ImageRegion>{{ImageRegion::Kind::Face, {0.375, 0.1875, 0.25, 0.125}, "Amina", ""}});
    CHECK(read(mwg(kArea, "stDim:w='300' stDim:h='400'"), 6) ==
          std::vector<ImageRegion>{{ImageRegion::Kind::Face, {0.1875, 0.375, 0.125, 0.25}, "Amina", ""}});
}

TEST_CASE("where nobody knows which way is meant, an area stands both ways") {
    CHECK(read(mwg(kArea, ""), 6).size() == 2);
    CHECK(read(mwg(kArea), 3).size() == 2);
    CHECK(read(mwg(kArea), 1).size() == 1);
}

TEST_CASE("what is no area is left out, and what sticks out is cut off") {
    CHECK(read(mwg("stArea:x='nan' stArea:y='0.5' stArea:w='0.1' stArea:h='0.1'")).empty());
    CHECK(read(mwg("stArea:x='5' stArea:y='5' stArea:w='0.1' stArea:h='0.1'")).empty());
    CHECK(read(mwg("stArea:x='0.5' stArea:y='0.5' stArea:w='-1' stArea:h='0.1'")).empty());
    CHECK(read(mwg("stArea:x='0' stArea:y='0' stArea:w='0.5' stArea:h='0.5'")).front().area ==
          ImageArea{0, 0, 0.25, 0.25});
    CHECK(read("<mwg-rs:Regions>rubbish</mwg-rs:Regions>").empty());
}
