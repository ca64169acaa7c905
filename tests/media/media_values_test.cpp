// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_values.h"
#include "core/media/metadata_reader.h"
#include "core/media/picture_facts.h"
#include "tests/media/tiny_blocks.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::test;
using namespace std::string_literals;
using media::FileType;

namespace {

using Texts = std::vector<std::string>;

DescriptiveMetadata metadataOf(const std::string& file, FileType type) {
    return media::readMetadata(bytesOf(file), type).metadata;
}

std::string littleEndian(std::uint64_t value, unsigned width) {
    const std::string big = number(value, width);
    return {big.rbegin(), big.rend()};
}

/// A chunk of RIFF.
std::string chunk(std::string_view type, std::string_view content) {
    const std::string padding(content.size() % 2, '\0');
    return std::string(type) + littleEndian(content.size(), 4) + std::string(content) + padding;
}

std::string riff(std::string_view form, const std::string& chunks) {
    return "RIFF" + littleEndian(chunks.size() + 4, 4) + std::string(form) + chunks;
}

/// A text of QuickTime's user data.
std::string userText(std::string_view type, std::string_view text, std::uint64_t language = 0x15c7) {
    return isoBox(type, number(text.size(), 2) + number(language, 2) + std::string(text));
}

std::string dataItem(const std::string& type, std::string_view text) {
    return isoBox(type, isoBox("data", number(1, 4) + number(0, 4) + std::string(text)));
}

std::string movie(const std::string& boxes) {
    // A header of the year 2006.
    const std::string header =
        isoBox("mvhd", number(0, 4) + number(3'234'000'000, 4) + std::string(92, '\0'));
    return isoBox("ftyp", "qt  \0\0\0\0"s) + isoBox("moov", header + boxes);
}

std::string id3(int version, const std::string& frames) {
    const std::size_t size = frames.size();
    return "ID3"s + static_cast<char>(version) + "\0\0"s + static_cast<char>(size >> 21 & 0x7f) +
           static_cast<char>(size >> 14 & 0x7f) + static_cast<char>(size >> 7 & 0x7f) +
           static_cast<char>(size & 0x7f) + frames;
}

std::string frame(const std::string& id, const std::string& content) {
    return id + number(content.size(), 4) + "\0\0"s + content;
}

std::string utf16(std::string_view ascii) {
    std::string wide = "\xff\xfe";
    for (const char c : ascii) {
        wide += std::string{c, '\0'};
    }
    return wide;
}

std::string comments(const Texts& texts) {
    std::string block = littleEndian(4, 4) + "test" + littleEndian(texts.size(), 4);
    for (const std::string& text : texts) {
        block += littleEndian(text.size(), 4) + text;
    }
    return block;
}

/// An element of Matroska with a size of eight bytes.
std::string element(std::uint64_t id, unsigned idBytes, const std::string& content) {
    return number(id, idBytes) + "\x01" + number(content.size(), 7) + content;
}

} // namespace

TEST_CASE("A movie's user data is read, in the Macintosh's characters too") {
    const auto metadata =
        metadataOf(movie(isoBox("udta", userText("\xa9nam", "Jos\x8e", 0) +
                                            userText("\xa9"
                                                     "cmt",
                                                     "A comment") +
                                            userText("\xa9"
                                                     "des",
                                                     "A march") +
                                            userText("\xa9"
                                                     "cpy",
                                                     "\xc2\xa9 IOM") +
                                            userText("\xa9"
                                                     "ART",
                                                     "Amanda Nero") +
                                            userText("\xa9xyz", "-15.8355-048.0153+1100.5/"))),
                   FileType::QuickTime);
    CHECK(metadata.text(FieldId::Title) == "José");
    CHECK(metadata.text(FieldId::Caption) == "A march");
    CHECK(metadata.text(FieldId::CopyrightNotice) == "© IOM");
    CHECK(metadata.list(FieldId::Creator) == Texts{"Amanda Nero"});
    CHECK(metadata.text(FieldId::GpsLatitude) == "-15.835500");
    CHECK(metadata.text(FieldId::GpsLongitude) == "-48.015300");
    CHECK(metadata.text(FieldId::GpsAltitude) == "1100.50");
    CHECK(metadata.text(FieldId::DateCreated).starts_with("2006-"));
}

TEST_CASE("iTunes's list and Apple's keys are read, their dates before the header's") {
    const std::string handler = isoBox("hdlr", std::string(25, '\0'));
    const std::string list =
        isoBox("meta", number(0, 4) + handler +
                           isoBox("ilst", dataItem("\xa9nam", "Sample") + dataItem("\xa9"
                                                                                   "day",
                                                                                   "2019-05-04")));
    const auto iTunes = metadataOf(movie(isoBox("udta", list)), FileType::M4a);
    CHECK(iTunes.text(FieldId::Title) == "Sample");
    CHECK(iTunes.text(FieldId::DateCreated) == "2019-05-04");
    const std::string date = "com.apple.quicktime.creationdate";
    const std::string place = "com.apple.quicktime.location.ISO6709";
    const std::string keys = isoBox("keys", number(0, 4) + number(2, 4) + number(date.size() + 8, 4) +
                                                "mdta" + date + number(place.size() + 8, 4) + "mdta" + place);
    const std::string values = isoBox("ilst", dataItem(number(1, 4), "2019-07-24T11:25:40+0300") +
                                                  dataItem(number(2, 4), "+3205.574+03451.72/"));
    const std::string rating = "com.apple.quicktime.rating.user";
    const std::string ratingKey =
        isoBox("keys", number(0, 4) + number(1, 4) + number(rating.size() + 8, 4) + "mdta" + rating);
    const auto stars = [&](const std::string& text) {
        const std::string items = isoBox("ilst", dataItem(number(1, 4), text));
        return metadataOf(movie(isoBox("meta", handler + ratingKey + items)), FileType::Mp4)
            .text(FieldId::Rating);
    };
    CHECK(stars("4") == "4");
    CHECK(stars("99999").empty());
    CHECK(stars("A\x20\0\0").empty());
    const auto apple = metadataOf(movie(isoBox("meta", handler + keys + values)), FileType::QuickTime);
    CHECK(apple.text(FieldId::DateCreated) == "2019-07-24T11:25:40+03:00");
    CHECK(apple.text(FieldId::GpsLatitude) == "32.092900");
    CHECK(apple.text(FieldId::GpsLongitude) == "34.862000");
}

TEST_CASE("XMP stands before a movie's or sound's own tags, wherever its container keeps it") {
    const std::string packet = xmp("<photoshop:Headline>A headline</photoshop:Headline>"
                                   "<dc:title>by XMP</dc:title>");
    const auto film =
        metadataOf(movie(isoBox("udta", userText("\xa9nam", "by QuickTime") + isoBox("XMP_", packet))),
                   FileType::QuickTime);
    const auto sound =
        metadataOf(id3(3, frame("TIT2", "\0by ID3"s) + frame("PRIV", "XMP\0"s + packet)), FileType::Mp3);
    const auto wave =
        metadataOf(riff("WAVE", chunk("LIST", "INFO" + chunk("INAM", "by RIFF")) + chunk("_PMX", packet)),
                   FileType::Wav);
    for (const DescriptiveMetadata& metadata : {film, sound, wave}) {
        CHECK(metadata.text(FieldId::Headline) == "A headline");
        CHECK(metadata.text(FieldId::Title) == "by XMP");
        CHECK(metadata.conflicts.size() == 1);
    }
}

TEST_CASE("ID3 is read in its character sets, with several names, and without programs' own comments") {
    const auto third =
        metadataOf(id3(3, frame("TIT2", "\x01" + utf16("A title")) + frame("TPE1", "\0Jos\xe9"s) +
                              frame("COMM", "\x01"
                                            "eng" +
                                                utf16("iTunNORM") + "\0\0"s + utf16("00000A")) +
                              frame("COMM", "\x01"
                                            "eng" +
                                                utf16("") + "\0\0"s + utf16("A comment")) +
                              frame("TYER", "\0"s + "2019") + frame("TDAT", "\0"s + "2407") +
                              frame("POPM", "a@b\0\xc4"s)),
                   FileType::Mp3);
    CHECK(third.text(FieldId::Title) == "A title");
    CHECK(third.list(FieldId::Creator) == Texts{"José"});
    CHECK(third.text(FieldId::Caption) == "A comment");
    CHECK(third.text(FieldId::DateCreated) == "2019-07-24");
    CHECK(third.text(FieldId::Rating) == "4");
    const auto fourth = metadataOf(id3(4, frame("TPE1", "\x03"
                                                        "A\0B"s)),
                                   FileType::Mp3);
    CHECK(fourth.list(FieldId::Creator) == Texts{"A", "B"});
    std::string old = "TAG" + std::string(125, '\0');
    old.replace(3, 5, "Title");
    CHECK(metadataOf("ID3\x03\0\0\0\0\0\0"s + old, FileType::Mp3).text(FieldId::Title) == "Title");
}

TEST_CASE("Vorbis comments are read in FLAC and Ogg") {
    const std::string block = comments({"artist=piman", "ARTIST=jzig", "Title=Silence", "no comment"});
    const std::string flac = "fLaC\x84" + number(block.size(), 3) + block;
    const std::string packet = "OpusTags" + block;
    const auto page = [](const std::string& content) {
        return "OggS"s + std::string(22, '\0') + '\x01' + static_cast<char>(content.size()) + content;
    };
    for (const auto& metadata :
         {metadataOf(flac, FileType::Flac), metadataOf(page("OpusHead") + page(packet), FileType::Opus)}) {
        CHECK(metadata.list(FieldId::Creator) == Texts{"piman", "jzig"});
        CHECK(metadata.text(FieldId::Title) == "Silence");
    }
}

TEST_CASE("RIFF's list and a broadcast extension are read, and an AVI's size") {
    std::string bext(602, '\0');
    bext.replace(0, 7, "A march");
    bext.replace(256, 3, "IOM");
    bext.replace(320, 18, "2005-08-0816:23:35");
    const auto wave = metadataOf(
        riff("WAVE", chunk("bext", bext) +
                         chunk("LIST", "INFO" + chunk("INAM", "Caf\xe9\0"s) + chunk("IKEY", "one; two")) +
                         chunk("id3 ", id3(3, frame("TPE1", "\0Other"s) + frame("TCOP", "\0(c) IOM"s)))),
        FileType::Wav);
    CHECK(wave.text(FieldId::Caption) == "A march");
    CHECK(wave.list(FieldId::Creator) == Texts{"IOM"});
    CHECK(wave.text(FieldId::DateCreated) == "2005-08-08T16:23:35");
    CHECK(wave.text(FieldId::Title) == "Café");
    CHECK(wave.list(FieldId::Keywords) == Texts{"one", "two"});
    const std::string header = chunk("avih", std::string(32, '\0') + littleEndian(720, 4) +
                                                 littleEndian(480, 4) + std::string(16, '\0'));
    const std::string avi = riff("AVI ", chunk("LIST", "hdrl" + header));
    const MediaFacts facts = media::factsOf(FileType::Avi, media::ByteView(bytesOf(avi)));
    CHECK(facts.width == 720);
    CHECK(facts.height == 480);
}

TEST_CASE("A Matroska file's title, tags and size are read, also where its end is not known") {
    const std::string tag = element(0x67c8, 2, element(0x45a3, 2, "ARTIST") + element(0x4487, 2, "Artist"));
    const std::string video =
        element(0xe0, 1, element(0xb0, 1, number(1280, 2)) + element(0xba, 1, number(720, 2)));
    const std::string segment = element(0x1549a966, 4, element(0x7ba9, 2, "Title")) +
                                element(0x1654ae6b, 4, element(0xae, 1, video)) +
                                element(0x1254c367, 4, element(0x7373, 2, tag));
    const std::string file =
        element(0x1a45dfa3, 4, "") + number(0x18538067, 4) + "\x01\xff\xff\xff\xff\xff\xff\xff" + segment;
    const auto metadata = metadataOf(file, FileType::Matroska);
    CHECK(metadata.text(FieldId::Title) == "Title");
    CHECK(metadata.list(FieldId::Creator) == Texts{"Artist"});
    const MediaFacts facts = media::factsOf(FileType::Matroska, media::ByteView(bytesOf(file)));
    CHECK(facts.width == 1280);
    CHECK(facts.height == 720);
}

TEST_CASE("Positions are read only where they are such") {
    const auto latitude = [](std::string_view text) {
        return metadataOf(movie(isoBox("udta", userText("\xa9xyz", text))), FileType::Mp4)
            .text(FieldId::GpsLatitude);
    };
    CHECK(latitude("+46.5+006.25/") == "46.500000");
    CHECK(latitude("+463015.0+0061500.0/") == "46.504167");
    for (const std::string text :
         {"", "+", "+46.5", "46.5 6.25", "+95.0+006.0/", "+46.5+206.0/", "+4+006/"}) {
        CHECK(latitude(text).empty());
    }
}

TEST_CASE("Every beginning of a film or sound can be read") {
    const std::string packet = xmp("<dc:title>x</dc:title>");
    const std::vector<std::pair<std::string, FileType>> files{
        {movie(isoBox("udta", userText("\xa9nam", "x") + isoBox("XMP_", packet))), FileType::QuickTime},
        {id3(4, frame("COMM", "\x01"
                              "eng" +
                                  utf16("a") + "\0\0"s + utf16("b"))),
         FileType::Mp3},
        {"fLaC\x84" + number(40, 3) + comments({"ARTIST=a", "TITLE=b"}), FileType::Flac},
        {riff("WAVE", chunk("LIST", "INFO" + chunk("INAM", "x")) + chunk("bext", std::string(400, '\xff'))),
         FileType::Wav},
        {element(0x18538067, 4, element(0x1549a966, 4, element(0x7ba9, 2, "Title"))), FileType::Matroska}};
    for (const auto& [file, type] : files) {
        for (std::size_t size = 0; size <= file.size(); ++size) {
            const std::string part = file.substr(0, size);
            CHECK(media::readMetadata(bytesOf(part), type).metadata.values.size() < 10);
        }
    }
}
