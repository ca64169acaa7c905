// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/protocol.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

#include <cmath>

using namespace fieldframe;
using namespace fieldframe::worker;

namespace {

/// A frame as it arrives at the other end; the bytes are kept here.
struct Arrived {
    explicit Arrived(OutgoingFrame frame)
        : head(std::move(frame.head)) {
        for (const std::vector<std::uint8_t>& part : frame.tail) {
            tail.insert(tail.end(), part.begin(), part.end());
        }
    }
    [[nodiscard]] IncomingFrame frame() const { return {head, tail, {}}; }

    std::vector<std::uint8_t> head;
    std::vector<std::uint8_t> tail;
};

media::ReadAnswer fullAnswer() {
    media::ReadAnswer answer;
    answer.facts = {MediaKind::Video, "video/mp4",       1920, 1080, 6, true, 12'345,
                    "Nikon Z 9",      "NIKKOR Z 24-70mm",
                    {{ImageRegion::Kind::Face, {0.25, 0.5, 0.125, 0.25}, "Amina", ""}}};
    answer.metadata.set({FieldId::Caption, "fr", std::string("Légende"), Origin::Iim});
    answer.metadata.set({FieldId::Keywords, "", std::vector<std::string>{"one", "two"}, Origin::Xmp});
    answer.hash = ContentHash{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}};
    answer.thumbnail = media::Rendition{320, 213, true, {1, 2, 3}};
    answer.preview = media::Rendition{2048, 1365, false, {4, 5, 6, 7}};
    answer.metadataError = Error{ErrorCode::UnreadableFile, "", "packet cut"};
    answer.renditionError = Error{ErrorCode::TooLarge, "", "pixels"};
    return answer;
}

} // namespace

TEST_CASE("A read answer arrives as it was sent, renditions behind the head") {
    const Arrived arrived(encode(Answer{7, fullAnswer()}).value());
    const Answer answer = decodeAnswer(arrived.frame()).value();
    CHECK(answer.id == 7);
    const auto& read = std::get<media::ReadAnswer>(answer.what);
    const media::ReadAnswer sent = fullAnswer();
    CHECK(read.facts == sent.facts);
    CHECK(read.metadata == sent.metadata);
    CHECK(read.hash == sent.hash);
    CHECK(read.thumbnail->bytes == sent.thumbnail->bytes);
    CHECK(read.thumbnail->isFromEmbedded);
    CHECK(read.preview->bytes == sent.preview->bytes);
    CHECK(read.preview->width == 2048);
    CHECK(read.metadataError == sent.metadataError);
    CHECK(read.renditionError == sent.renditionError);
}

TEST_CASE("Tasks arrive as they were sent") {
    media::ReadTask read{"nef", true, false, media::RenditionSpec{}, media::RenditionSpec{2048, 90}};
    const Arrived readArrived(encode(Task{1, read}).value());
    const Task readTask = decodeTask(readArrived.frame()).value();
    const auto& gotRead = std::get<media::ReadTask>(readTask.what);
    CHECK(gotRead.extension == "nef");
    CHECK_FALSE(gotRead.wantHash);
    CHECK(gotRead.thumbnail == read.thumbnail);
    CHECK(gotRead.preview == read.preview);

    media::RenderTask render;
    render.extension = "jpg";
    render.rendition =
        media::RenditionSpec{1024, 85, media::ImageFormat::WebP, media::PixelSource::FullDecode};
    render.metadata.set({FieldId::Headline, "", std::string("Headline"), Origin::Hand});
    render.rotation = 270;
    const Arrived renderArrived(encode(Task{2, render}).value());
    const Task renderTask = decodeTask(renderArrived.frame()).value();
    const auto& gotRender = std::get<media::RenderTask>(renderTask.what);
    CHECK(gotRender.rendition == render.rendition);
    CHECK(gotRender.metadata == render.metadata);
    CHECK(gotRender.rotation == 270);
}

TEST_CASE("A copy of an original arrives with whatever size the original claims") {
    media::RenderAnswer sent;
    sent.width = 15'273'920;
    sent.height = 3024;
    const Arrived arrived(encode(Answer{7, sent}).value());
    const Result<Answer> answer = decodeAnswer(arrived.frame());
    REQUIRE(answer);
    CHECK(std::get<media::RenderAnswer>(answer->what).width == sent.width);
}

TEST_CASE("Answers no worker can have made are refused") {
    using nlohmann::json;
    json head = json::from_cbor(encode(Answer{7, fullAnswer()}).value().head);
    const auto isRefused = [](const json& changed) {
        OutgoingFrame frame;
        frame.head = json::to_cbor(changed);
        frame.tail = {{1, 2, 3, 4, 5, 6, 7}};
        return !decodeAnswer(Arrived(std::move(frame)).frame());
    };
    REQUIRE_FALSE(isRefused(head));
    SECTION("a rendition larger than the frame") {
        head["read"]["thumbnail"]["size"] = 8;
    }
    SECTION("a negative size") {
        head["read"]["thumbnail"]["size"] = -1;
    }
    SECTION("no width") {
        head["read"]["preview"]["width"] = 0;
    }
    SECTION("an unknown kind") {
        head["read"]["facts"]["kind"] = 9;
    }
    SECTION("an impossible orientation") {
        head["read"]["facts"]["orientation"] = 0;
    }
    SECTION("a hash of another size") {
        head["read"]["hash"] = json::binary({1, 2});
    }
    SECTION("a number for a text") {
        head["read"]["facts"]["mime"] = 5;
    }
    SECTION("an endless MIME type") {
        head["read"]["facts"]["mime"] = std::string(100'000, 'x');
    }
    SECTION("no facts") {
        head["read"].erase("facts");
    }
    SECTION("no id") {
        head.erase("id");
    }
    SECTION("nothing") {
        head = nullptr;
    }
    CHECK(isRefused(head));
}

TEST_CASE("An answer larger than the program takes is not sent") {
    media::ReadAnswer answer;
    answer.thumbnail = media::Rendition{1, 1, false, std::vector<std::uint8_t>(kAnswerLimits.tailBytes + 1)};
    CHECK(encode(Answer{1, std::move(answer)}).error().code == ErrorCode::TooLarge);
}

namespace {

media::RenderTask coveredTask() {
    media::RenderTask task;
    task.rendition = media::RenditionSpec{.longEdge = 0,
                                          .quality = 92,
                                          .format = media::ImageFormat::Avif,
                                          .source = media::PixelSource::FullDecode,
                                          .boxWidth = 1200,
                                          .boxHeight = 630,
                                          .mostPixels = 2'000'000,
                                          .mostBytes = 300'000,
                                          .colours = media::OutputColours::Kept,
                                          .sharpening = media::OutputSharpening::High,
                                          .light = media::ResamplingLight::WhereItMatters};
    task.covers = {{0.25, 0.5, 0.125, 1.0 / 3}, {-0.1, 0, 1, 2}};
    task.watermark =
        media::Watermark{.image = {1, 2, 3}, .place = media::MarkPlace::Top, .opacity = 40, .size = 10};
    task.copyMetadata = media::CopyMetadata::FromNothing;
    task.wantLikeness = true;
    return task;
}

} // namespace

TEST_CASE("All that a delivered rendition shall be arrives as it was sent") {
    const media::RenderTask sent = coveredTask();
    const Arrived arrived(encode(Task{3, sent}).value());
    const Task task = decodeTask(arrived.frame()).value();
    const auto& got = std::get<media::RenderTask>(task.what);
    CHECK(got.rendition == sent.rendition);
    CHECK(got.covers == sent.covers);
    CHECK(got.watermark == sent.watermark);
    CHECK(got.copyMetadata == sent.copyMetadata);
    CHECK(got.wantLikeness);
}

TEST_CASE("Tasks the program can't have made are refused") {
    using nlohmann::json;
    json head = json::from_cbor(encode(Task{3, coveredTask()}).value().head);
    const auto isRefused = [](const json& changed) {
        OutgoingFrame frame;
        frame.head = json::to_cbor(changed);
        return !decodeTask(Arrived(std::move(frame)).frame());
    };
    REQUIRE_FALSE(isRefused(head));
    SECTION("a cover that is no number") {
        head["render"]["covers"][0][1] = std::nan("");
    }
    SECTION("a cover of three numbers") {
        head["render"]["covers"][0].erase(3);
    }
    SECTION("endless covers") {
        head["render"]["covers"] = json::array();
        for (std::size_t i = 0; i <= media::kMostCovers; ++i) {
            head["render"]["covers"].push_back({0, 0, 1, 1});
        }
    }
    SECTION("an unknown colour space") {
        head["render"]["rendition"]["colours"] = 4;
    }
    SECTION("an opacity of nothing") {
        head["render"]["watermark"]["opacity"] = 0;
    }
    SECTION("a watermark nobody needs") {
        head["render"]["watermark"]["image"] = json::binary(std::vector<std::uint8_t>(5U << 20));
    }
    SECTION("an unknown policy") {
        head["render"]["copyMetadata"] = 0;
    }
    CHECK(isRefused(head));
}

TEST_CASE("A proof and its answer arrive as they were sent") {
    const media::ProofTask sent{"jpg", {"Amina Diallo", "عمان"}};
    const Arrived arrivedTask(encode(Task{4, sent}).value());
    const Task task = decodeTask(arrivedTask.frame()).value();
    CHECK(std::get<media::ProofTask>(task.what).forbidden == sent.forbidden);

    media::ProofAnswer answer;
    answer.mime = "image/jpeg";
    answer.width = 7;
    answer.isPictureWhole = true;
    answer.remains = {{media::Remain::TrailingBytes, "12 bytes"}};
    answer.found = {{1, "bytes", 77, "UTF-16LE"}};
    answer.pictureError = Error{ErrorCode::TooLarge, "", "pixels"};
    const Arrived arrived(encode(Answer{4, answer}).value());
    const Answer got = decodeAnswer(arrived.frame()).value();
    const auto& proof = std::get<media::ProofAnswer>(got.what);
    CHECK(proof.mime == answer.mime);
    CHECK(proof.width == 7);
    CHECK(proof.isPictureWhole);
    CHECK(proof.remains == answer.remains);
    CHECK(proof.found == answer.found);
    CHECK(proof.pictureError == answer.pictureError);
    CHECK(proof.has(media::Remain::TrailingBytes));
    CHECK_FALSE(proof.has(media::Remain::Position));
}

TEST_CASE("A likeness arrives whole, its highest bit too") {
    media::ReadAnswer sent;
    sent.likeness = Likeness{0x8000'0000'0000'0001ULL};
    const Arrived arrived(encode(Answer{5, sent}).value());
    const Answer got = decodeAnswer(arrived.frame()).value();
    CHECK(std::get<media::ReadAnswer>(got.what).likeness == sent.likeness);
}
