// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif_values.h"
#include "core/media/iptc_digest.h"
#include "core/media/metadata_blocks.h"
#include "core/media/metadata_reader.h"
#include "core/media/metadata_writer.h"
#include "core/media/picture_bytes.h"
#include "tests/media/tiny_blocks.h"
#include "tests/support/catch.h"

#include <sys/mman.h>
#include <vips/vips8>

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::test;
using media::FileType;

namespace {

using Texts = std::vector<std::string>;

/// A value in every field that XMP has, in the forms that are hard to keep.
DescriptiveMetadata everything() {
    DescriptiveMetadata metadata;
    for (const MetadataField& field : metadataFields()) {
        const std::string text = "Ørsted & <" + std::string(field.key) + "> \"Ω\" 北京 type=Bag";
        FieldContent content = text;
        if (field.shape == FieldShape::StructList || field.shape == FieldShape::Struct) {
            content = std::vector<StructContent>{{{"Name", text}, {"Role", "a"}, {"Role", "b"}},
                                                 {{"AOCreator", text}, {"CvTermId", "https://x"}}};
        } else if (field.shape == FieldShape::OrderedList || field.shape == FieldShape::UnorderedList) {
            content = Texts{text, "two; three", "type=Seq"};
        } else if (field.shape == FieldShape::Date) {
            content = "2018-04-02T09:15:00.25+02:00";
        }
        metadata.set({field.id, "", content, Origin::Hand});
    }
    metadata.set({FieldId::Caption, "fr", "Une marche", Origin::Hand});
    metadata.set({FieldId::Caption, "ar", "مسيرة", Origin::Hand});
    metadata.set({FieldId::CountryCode, "", "CHE", Origin::Hand});
    metadata.set({FieldId::ModelReleaseStatus, "", "MR-NON", Origin::Hand});
    metadata.set({FieldId::GpsLatitude, "", "-33.453470", Origin::Hand});
    metadata.set({FieldId::GpsLongitude, "", "10.500001", Origin::Hand});
    metadata.set({FieldId::GpsAltitude, "", "-12.50", Origin::Hand});
    metadata.set({FieldId::Rating, "", "-1", Origin::Hand});
    metadata.set({FieldId::MaxWidth, "", "6000", Origin::Hand});
    metadata.set({FieldId::MaxHeight, "", "4000", Origin::Hand});
    metadata.set({FieldId::EmbargoUntil, "", "2024-05-12T06:00:00Z", Origin::Hand});
    metadata.set({FieldId::ExpiresAfter, "", "2025", Origin::Hand});
    const StructContent place{
        {"City", "Genève"}, {"LocationName", "Palais"}, {"LocationName[fr]", "Palais Wilson"}};
    metadata.set({FieldId::LocationCreated, "", std::vector<StructContent>{place}, Origin::Hand});
    metadata.set(
        {FieldId::LocationShown, "", std::vector<StructContent>{place, {{"City", "Kharkiv"}}}, Origin::Hand});
    metadata.set({FieldId::Licensor, "", std::vector<StructContent>{{{"LicensorName", "A"}}}, Origin::Hand});
    metadata.set(
        {FieldId::CreatorContact, "", std::vector<StructContent>{{{"CiAdrCity", "Rome"}}}, Origin::Hand});
    return metadata;
}

std::string textOf(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string written(std::string_view file, FileType type, const DescriptiveMetadata& metadata) {
    const Result<std::vector<std::byte>> copy = media::withMetadata(bytesOf(file), type, metadata);
    INFO((copy ? std::string() : copy.error().detail));
    REQUIRE(copy);
    return textOf(*copy);
}

DescriptiveMetadata readBack(std::string_view file, FileType type = FileType::Jpeg) {
    return media::readMetadata(bytesOf(file), type).metadata;
}

media::MetadataBlocks blocksOf(std::string_view file, FileType type = FileType::Jpeg) {
    return media::findMetadataBlocks(media::ByteView(bytesOf(file)), type);
}

/// A picture of 16 × 8 pixels that libvips encodes.
std::string encoded(const char* suffix) {
    static const bool isOpen = VIPS_INIT("test") == 0;
    REQUIRE(isOpen);
    void* bytes = nullptr;
    std::size_t size = 0;
    (vips::VImage::black(16, 8).cast(VIPS_FORMAT_UCHAR) + 7)
        .cast(VIPS_FORMAT_UCHAR)
        .write_to_buffer(suffix, &bytes, &size);
    const std::string file(static_cast<const char*>(bytes), size);
    g_free(bytes);
    return file;
}

/// Bytes as a worker has them: writing to them ends the process.
class ReadOnlyCopy {
public:
    explicit ReadOnlyCopy(std::string_view file)
        : m_size(file.size())
        , m_memory(mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)) {
        REQUIRE(m_memory != MAP_FAILED);
        std::ranges::copy(file, static_cast<char*>(m_memory));
        REQUIRE(mprotect(m_memory, m_size, PROT_READ) == 0);
    }
    ~ReadOnlyCopy() { munmap(m_memory, m_size); }
    ReadOnlyCopy(const ReadOnlyCopy&) = delete;
    ReadOnlyCopy& operator=(const ReadOnlyCopy&) = delete;

    [[nodiscard]] std::string_view text() const { return {static_cast<const char*>(m_memory), m_size}; }
    [[nodiscard]] std::span<const std::byte> bytes() const { return bytesOf(text()); }

private:
    std::size_t m_size;
    void* m_memory;
};

struct Format {
    FileType type;
    const char* suffix;
};

} // namespace

TEST_CASE("Every field is written into every format that holds it, and the picture stays as it is") {
    const Format format = GENERATE(Format{FileType::Jpeg, ".jpg"}, Format{FileType::Png, ".png"},
                                   Format{FileType::WebP, ".webp"}, Format{FileType::Tiff, ".tif"});
    INFO(format.suffix);
    const std::string original = encoded(format.suffix);
    const DescriptiveMetadata wanted = everything();
    const std::string copy = written(original, format.type, wanted);
    const DescriptiveMetadata found = readBack(copy, format.type);
    for (const FieldValue& value : wanted.values) {
        const MetadataField& field = metadataField(value.field);
        INFO(field.key << " " << value.language);
        REQUIRE(found.find(value.field, value.language) != nullptr);
        CHECK(found.find(value.field, value.language)->content == value.content);
    }
    CHECK(media::pictureBytesDigest(media::ByteView(bytesOf(original)), format.type) ==
          media::pictureBytesDigest(media::ByteView(bytesOf(copy)), format.type));
    CHECK(vips::VImage::new_from_buffer(copy.data(), copy.size(), "").width() == 16);
}

TEST_CASE("The original's bytes are not touched while its copy is written") {
    const Format format = GENERATE(Format{FileType::Jpeg, ".jpg"}, Format{FileType::Png, ".png"},
                                   Format{FileType::WebP, ".webp"}, Format{FileType::Tiff, ".tif"});
    INFO(format.suffix);
    const std::string original = encoded(format.suffix);
    const std::string full = written(original, format.type, everything());
    for (const std::string& file : {original, full}) {
        const ReadOnlyCopy mapped(file);
        for (const DescriptiveMetadata& metadata : {everything(), DescriptiveMetadata()}) {
            CHECK(media::withMetadata(mapped.bytes(), format.type, metadata).has_value());
        }
        CHECK(mapped.text() == file);
    }
}

TEST_CASE("Writing again changes nothing, and writing nothing takes all fields out") {
    const Format format = GENERATE(Format{FileType::Jpeg, ".jpg"}, Format{FileType::Png, ".png"},
                                   Format{FileType::WebP, ".webp"}, Format{FileType::Tiff, ".tif"});
    INFO(format.suffix);
    const std::string copy = written(encoded(format.suffix), format.type, everything());
    const std::string again = written(copy, format.type, readBack(copy, format.type));
    CHECK(readBack(again, format.type) == readBack(copy, format.type));
    const std::string bare = written(copy, format.type, {});
    CHECK(readBack(bare, format.type).values.empty());
    CHECK(bare.find("Kharkiv") == std::string::npos);
}

TEST_CASE("IIM is UTF-8, declared so, cut at graphemes to its limits, and has its digest") {
    DescriptiveMetadata metadata;
    const std::string family = "👩‍👩‍👧";
    metadata.set({FieldId::CreditLine, "", "Photo: Émilie and the rest " + family, Origin::Hand});
    const std::string copy = written(encoded(".jpg"), FileType::Jpeg, metadata);
    const media::MetadataBlocks blocks = blocksOf(copy);
    const std::vector<media::IimDatasetBytes> datasets = media::readIim(blocks.iim);
    CHECK(std::ranges::find(datasets, media::IimDatasetBytes{1, 90, "\x1b%G"}) != datasets.end());
    CHECK(std::ranges::find(datasets, media::IimDatasetBytes{2, 110, "Photo: Émilie and the rest "}) !=
          datasets.end());
    REQUIRE(blocks.iptcDigest);
    CHECK(*blocks.iptcDigest == media::iptcDigest(blocks.iim));
    CHECK(readBack(copy).text(FieldId::CreditLine) == metadata.text(FieldId::CreditLine));
    CHECK(readBack(copy).conflicts.empty());
}

TEST_CASE("What is not ours stays: properties, datasets in another character set, resources, other segments, "
          "maker's EXIF") {
    const std::string foreign = "<x:odd xmlns:x='http://example.org/odd/1.0/'>kept</x:odd>";
    const std::string original =
        jpeg({segment(0xe0, "JFIF"), exifSegment(tiff({{0x010f, 2, "Maker"}, {0x010e, 2, "old caption"}})),
              xmpSegment(xmp(foreign + "<dc:title>old</dc:title>")),
              photoshopSegment(resource(0x03ed, "resolution") +
                               iimResource({{2, 65, "Caf\xe9 Soft"}, {2, 5, "old"}})),
              segment(0xe2, "ICC_PROFILE"), segment(0xfe, "a comment")});
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Title, "", "new", Origin::Hand});
    const std::string copy = written(original, FileType::Jpeg, metadata);
    CHECK(copy.find("kept") != std::string::npos);
    CHECK(copy.find("resolution") != std::string::npos);
    CHECK(copy.find("Café Soft") != std::string::npos);
    CHECK(copy.find("ICC_PROFILE") != std::string::npos);
    CHECK(copy.find("a comment") != std::string::npos);
    CHECK(copy.find("Maker") != std::string::npos);
    CHECK(copy.find("old") == std::string::npos);
    CHECK(readBack(copy).text(FieldId::Title) == "new");
    CHECK(copy.substr(copy.find("scan data")) == original.substr(original.find("scan data")));
}

TEST_CASE("A conflict is settled in every block") {
    const std::string original =
        jpeg({exifSegment(tiff({{0x010e, 2, "by EXIF"}})),
              xmpSegment(xmp("<dc:description>by XMP</dc:description>")),
              photoshopSegment(iimResource({{2, 120, "by IIM"}}) + resource(0x0425, std::string(16, '\1')))});
    DescriptiveMetadata metadata = readBack(original);
    CHECK(metadata.text(FieldId::Caption) == "by IIM");
    metadata.set({FieldId::Caption, "", "by hand", Origin::Hand});
    const DescriptiveMetadata found = readBack(written(original, FileType::Jpeg, metadata));
    CHECK(found.text(FieldId::Caption) == "by hand");
    CHECK(found.conflicts.empty());
}

TEST_CASE("Taking the position out takes it out of EXIF too") {
    const std::string rationals =
        number(46, 4) + number(1, 4) + number(12, 4) + number(1, 4) + number(0, 4) + number(1, 4);
    const std::string original =
        jpeg({exifSegment(tiff({{0x010f, 2, "Maker"}}, {{0x9003, 2, "2018:04:02 09:15:00"}},
                               {{1, 2, "N"}, {2, 5, rationals}, {3, 2, "E"}, {4, 5, rationals}}))});
    DescriptiveMetadata metadata = readBack(original);
    REQUIRE(metadata.find(FieldId::GpsLatitude) != nullptr);
    metadata.set({FieldId::GpsLatitude, "", std::string(), Origin::Hand});
    metadata.set({FieldId::GpsLongitude, "", std::string(), Origin::Hand});
    const std::string copy = written(original, FileType::Jpeg, metadata);
    CHECK(readBack(copy).find(FieldId::GpsLatitude) == nullptr);
    CHECK(readBack(copy).text(FieldId::DateCreated) == "2018-04-02T09:15:00");
    CHECK(copy.find(rationals) == std::string::npos);
}

TEST_CASE("A height beyond what EXIF can hold stays in XMP alone") {
    DescriptiveMetadata metadata;
    metadata.set({FieldId::GpsLatitude, "", "46.200000", Origin::Hand});
    metadata.set({FieldId::GpsLongitude, "", "6.100000", Origin::Hand});
    metadata.set({FieldId::GpsAltitude, "", "99999999.00", Origin::Hand});
    const std::string copy = written(jpeg({}), FileType::Jpeg, metadata);
    const media::SourceValues exif = media::readExifValues(blocksOf(copy).exif);
    CHECK(exif.has(FieldId::GpsLatitude));
    CHECK_FALSE(exif.has(FieldId::GpsAltitude));
    CHECK(readBack(copy).text(FieldId::GpsAltitude) == metadata.text(FieldId::GpsAltitude));
}

TEST_CASE("JPEG 2000 and JPEG XL in containers are written, bare codestreams are not") {
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Headline, "", "boxed", Origin::Hand});
    const std::string jp2 = isoBox("jP  ", "\r\n\x87\n") + isoBox("ftyp", "jp2 ") + isoBox("jp2h", "") +
                            isoBox("jp2c", "codestream");
    CHECK(readBack(written(jp2, FileType::Jpeg2000, metadata), FileType::Jpeg2000).text(FieldId::Headline) ==
          "boxed");
    const std::string jxl =
        isoBox("JXL ", "\r\n\x87\n") + isoBox("ftyp", "jxl ") + isoBox("jxlc", "codestream");
    CHECK(readBack(written(jxl, FileType::JpegXl, metadata), FileType::JpegXl).text(FieldId::Headline) ==
          "boxed");
    CHECK_FALSE(media::withMetadata(bytesOf("\xff\x0a codestream"), FileType::JpegXl, metadata));
}

TEST_CASE("What can't be written safely is refused with its reason") {
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Headline, "", "new", Origin::Hand});
    const auto refusal = [&](std::string_view file, FileType type) {
        const Result<std::vector<std::byte>> copy = media::withMetadata(bytesOf(file), type, metadata);
        return copy ? std::string("not refused") : copy.error().detail;
    };
    CHECK(refusal("GIF89a", FileType::Gif) == "this kind of file holds no metadata that is safe to write");
    CHECK(refusal("\xff\xd8\xff", FileType::Jpeg) == "the JPEG is damaged before its picture");
    CHECK(refusal(png({}).substr(0, 40), FileType::Png) == "the PNG is cut off");
    const std::string bigTiff =
        "MM" + number(43, 2) + number(8, 2) + number(0, 2) + number(16, 8) + number(0, 8) + number(0, 8);
    CHECK(refusal(bigTiff, FileType::Tiff) == "BigTIFF can't be written");
    const std::string broken = jpeg({xmpSegment("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF")});
    CHECK(refusal(broken, FileType::Jpeg).starts_with("XMP can't be written back"));
}

TEST_CASE(
    "A packet that a strict reader refuses is mended before it is changed, and keeps what is not ours") {
    const std::string twice =
        xmp("<xmp:Rating>5</xmp:Rating><xmp:Rating>5</xmp:Rating>"
            "<x:odd xmlns:x='http://example.org/odd/1.0/'>k&amp;pt</x:odd>"
            "<dc:subject><rdf:Bag><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Bag></dc:subject>");
    const std::string original = jpeg({xmpSegment(twice + "li></rdf:Bag>")});
    DescriptiveMetadata metadata = readBack(original);
    metadata.set({FieldId::Headline, "", "new", Origin::Hand});
    const std::string copy = written(original, FileType::Jpeg, metadata);
    CHECK(readBack(copy).list(FieldId::Keywords) == Texts{"a", "b"});
    CHECK(readBack(copy).text(FieldId::Rating) == "5");
    CHECK(readBack(copy).text(FieldId::Headline) == "new");
    CHECK(copy.find("k&amp;pt") != std::string::npos);
}

TEST_CASE("A sidecar holds every field of XMP and what another program wrote into it") {
    const DescriptiveMetadata wanted = everything();
    const std::string foreign =
        xmp("<x:odd xmlns:x='http://example.org/odd/1.0/'>kept</x:odd><dc:title>old</dc:title>");
    const Result<std::string> packet = media::sidecarPacket(wanted, foreign);
    REQUIRE(packet);
    CHECK(packet->find("kept") != std::string::npos);
    const DescriptiveMetadata found = readBack(*packet, FileType::Xmp);
    for (const FieldValue& value : wanted.values) {
        INFO(metadataField(value.field).key);
        REQUIRE(found.find(value.field, value.language) != nullptr);
        CHECK(found.find(value.field, value.language)->content == value.content);
    }
}
