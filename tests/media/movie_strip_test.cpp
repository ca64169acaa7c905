// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_tasks.h"
#include "core/media/probe.h"
#include "core/media/strip.h"
#include "tests/support/catch.h"
#include "tests/support/shared_folder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_movie.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;
using namespace std::string_literals;

namespace {

const std::string kXmpUuid = "\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac"s;
const std::string kPacket = kXmpUuid + R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 exif:GPSLatitude="4,51.0N" exif:GPSLongitude="31,35.0E"><dc:creator><rdf:Seq><rdf:li>Amina Diallo</rdf:li>
</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>)";

/// All that a telephone and its programs put into a film.
std::string talkative() {
    const std::string keys =
        movieBox("keys", "\0\0\0\0\0\0\0\1"s + "\0\0\0\x2c"s + "mdtacom.apple.quicktime.location.ISO6709");
    const std::string meta =
        movieBox("meta", movieBox("hdlr", std::string(8, '\0') + "mdta" + std::string(13, '\0')) + keys +
                             movieBox("ilst", "+02.0469+045.3182/ by Amina Diallo"));
    const std::string names = movieBox("udta", movieBox("\xa9"
                                                        "aut",
                                                        "Amina Diallo"));
    return tinyMovie({{"vide", {"PICTURE1", "PICTURE2", "PICTURE3"}, names, "Amina Diallo's"},
                      {"meta", {"+02.04", "+45.31", "walks"}},
                      {"soun", {"SOUND1", "SOUND2"}},
                      {"sbtl", {"GPS(45.3182,2.0469,17)"}}},
                     positionBox() + meta, movieBox("uuid", kPacket) + movieBox("free", "Amina Diallo")) +
           movieBox("uuid", kXmpUuid + "Amina Diallo");
}

ProofAnswer proved(const std::string& bytes, std::vector<std::string> forbidden = {}) {
    const auto answer = runProofTask({"mov", std::move(forbidden)}, std::as_bytes(std::span(bytes)));
    REQUIRE(answer);
    return *answer;
}

std::string strippedOf(const std::string& film) {
    const auto bytes = strippedMovie(ByteView(std::as_bytes(std::span(film))));
    REQUIRE(bytes);
    return {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
}

} // namespace

TEST_CASE("film: of a talkative one pictures and sound are left, each where it was") {
    const std::string film = talkative();
    const ProofAnswer before = proved(film, {"Amina Diallo"});
    CHECK(before.has(Remain::Position));
    CHECK(before.has(Remain::PrivatePart));
    CHECK_FALSE(before.found.empty());

    const std::string copy = strippedOf(film);
    CHECK(copy.size() == film.size());
    for (const std::string& kept : {"PICTURE1PICTURE2PICTURE3"s, "SOUND1SOUND2"s}) {
        CHECK(copy.find(kept) == film.find(kept));
    }
    for (const std::string& gone :
         {"Amina"s, "+02.0"s, "+45.31"s, "walks"s, "45.3182"s, "GPSL"s, "location"s, "Core Media"s}) {
        CAPTURE(gone);
        CHECK(copy.find(gone) == std::string::npos);
    }
    const ProofAnswer after = proved(copy, {"Amina Diallo"});
    CHECK(after.found.empty());
    CHECK(after.remains.empty());
    CHECK(after.metadata.find(FieldId::GpsLatitude) == nullptr);
}

TEST_CASE("film: positions are found wherever films keep them") {
    const std::vector<TinyTrack> picture{{"vide", {"P"}}};
    CHECK(proved(tinyMovie(picture, positionBox())).has(Remain::Position));
    CHECK(proved(tinyMovie(picture, movieBox("udta", movieBox("loci", "somewhere")))).has(Remain::Position));
    CHECK(proved(tinyMovie({{"vide", {"P"}, positionBox()}})).has(Remain::Position));
    CHECK(proved(tinyMovie(picture, {}, movieBox("uuid", kPacket))).has(Remain::Position));
    const ProofAnswer data = proved(tinyMovie({{"vide", {"P"}}, {"meta", {"where"}}}));
    CHECK(data.has(Remain::PrivatePart));
    CHECK_FALSE(data.has(Remain::Position));
    CHECK(proved(tinyMovie(picture)).remains.empty());
}

TEST_CASE("film: what can't be told apart is refused, and lying tables do no harm") {
    const auto refusal = [](const std::string& film) {
        return !strippedMovie(ByteView(std::as_bytes(std::span(film))));
    };
    CHECK(refusal(movieBox("ftyp", "qt  ")));
    CHECK(refusal(movieBox("ftyp", "qt  ") + movieBox("moov", movieBox("cmov", "packed"))));
    CHECK(refusal(tinyMovie({{"vide", {"P"}}, {"meta", {"where"}}}, {}, movieBox("moof", ""))));
    CHECK(refusal(movieBox("moov", movieBox("trak", ""))));

    // A table of a track of data that names the picture's places, and far beyond the file.
    const std::string film = tinyMovie({{"vide", {"PICTURE"}}, {"meta", {"where", "it", "is"}}});
    std::string lying = film;
    const std::size_t places = lying.rfind("stco") + 12;
    lying.replace(places, 8, "\xff\xff\xff\xff\0\0\0\1"s);
    const std::string copy = strippedOf(lying);
    CHECK(copy.size() == film.size());
    CHECK(copy.starts_with(film.substr(0, 20)));
    CHECK(refusal(film.substr(0, film.size() - 30)));
}

TEST_CASE("film: bytes behind the last box go") {
    const std::string film = tinyMovie({{"vide", {"P"}}});
    CHECK(strippedOf(film + "Ami") == strippedOf(film));
}

TEST_CASE("film: real ones leave without a word") {
    for (const std::string name : {"phone-video.mp4", "mov-with-gps.mov", "xmp480qt.mov", "exiv2-sample.mov",
                                   "sample-mpeg4.mp4", "gopher-video.mp4", "mutagen-has-tags.m4a"}) {
        CAPTURE(name);
        const auto file = sharedFile("data/public/media/" + name);
        if (!file) {
            return;
        }
        const std::string copy = strippedOf(bytesOf(*file));
        const ProofAnswer after = proved(copy);
        for (const FoundRemain& remain : after.remains) {
            UNSCOPED_INFO(remain.detail);
        }
        CHECK(after.remains.empty());
    }
}
