// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_digest.h"
#include "core/media/jpeg_layout.h"
#include "core/media/media_tasks.h"
#include "core/platform/descriptors.h"
#include "tests/media/drawn_pictures.h"
#include "tests/support/catch.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <string>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;

namespace {

struct Rendered {
    RenderAnswer answer;
    std::string bytes;
};

Rendered rendered(const RenderTask& task, const std::string& original) {
    const platform::Descriptor target(memfd_create("target", 0));
    REQUIRE(target.isOpen());
    const auto answer = runRenderTask(task, std::as_bytes(std::span(original)), target.get());
    REQUIRE(answer.has_value());
    std::string bytes(answer->sizeBytes, '\0');
    REQUIRE(pread(target.get(), bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
    REQUIRE(lseek(target.get(), 0, SEEK_END) == static_cast<off_t>(bytes.size()));
    CHECK(answer->hash == contentHashOf(std::as_bytes(std::span(bytes))));
    return {*answer, bytes};
}

} // namespace

TEST_CASE("render: without a rendition and without metadata the copy is the original, byte for byte") {
    const std::string original = withOrientation(jpegOf(scene(300, 200)), 6);
    const Rendered copy = rendered(
        {.extension = "jpg", .rendition = std::nullopt, .metadata = {}, .writeMetadata = false}, original);
    CHECK(copy.bytes == original);
    CHECK(copy.answer.width == 200);
    CHECK(copy.answer.height == 300);
    CHECK_FALSE(copy.answer.wroteMetadata);
}

TEST_CASE("render: a rendition is upright, sRGB and says so, of the size asked for") {
    RenderTask task{.extension = "jpg",
                    .rendition =
                        RenditionSpec{.longEdge = 200, .quality = 90, .source = PixelSource::FullDecode},
                    .metadata = {},
                    .writeMetadata = false};
    const Rendered copy = rendered(task, withOrientation(jpegOf(scene(600, 400)), 8));
    CHECK(copy.answer.width == 133);
    CHECK(copy.answer.height == 200);
    const auto layout = readJpegLayout(ByteView(std::as_bytes(std::span(copy.bytes))));
    REQUIRE(layout);
    CHECK(layout->width == 133);
    CHECK_FALSE(layout->iccProfile().empty());
    CHECK(layout->exif.isEmpty());
}

TEST_CASE("render: a target that can't be written is a failure, not a short copy") {
    const platform::Descriptor target(memfd_create("target", MFD_ALLOW_SEALING));
    REQUIRE(ftruncate(target.get(), 0) == 0);
    const platform::Descriptor readOnly(
        open(("/proc/self/fd/" + std::to_string(target.get())).c_str(), O_RDONLY));
    REQUIRE(readOnly.isOpen());
    const std::string original = jpegOf(scene(64, 48));
    const RenderTask task{
        .extension = "jpg", .rendition = std::nullopt, .metadata = {}, .writeMetadata = false};
    const auto answer = runRenderTask(task, std::as_bytes(std::span(original)), readOnly.get());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == ErrorCode::WriteFailed);
}

TEST_CASE("render: metadata stands in the copy, rendered or not, and kept pixels are the same") {
    const std::string original = jpegOf(scene(300, 200));
    RenderTask task{.extension = "jpg", .rendition = std::nullopt, .metadata = {}, .writeMetadata = true};
    task.metadata.set({FieldId::Caption, "", std::string("A bridge"), Origin::Hand});
    const bool isRendered = GENERATE(true, false);
    if (isRendered) {
        task.rendition = RenditionSpec{.longEdge = 150, .source = PixelSource::FullDecode};
    }
    const Rendered copy = rendered(task, original);
    CHECK(copy.answer.wroteMetadata);
    CHECK(copy.answer.sidecar.empty());
    ReadTask read;
    read.extension = "jpg";
    const auto answer = runReadTask(read, std::as_bytes(std::span(copy.bytes)), std::nullopt);
    REQUIRE(answer.has_value());
    CHECK(answer->metadata.text(FieldId::Caption) == "A bridge");
    CHECK(answer->facts.width == (isRendered ? 150 : 300));
    if (!isRendered) {
        CHECK(copy.bytes.ends_with(original.substr(original.rfind("\xff\xda"))));
    }
}

TEST_CASE("render: a rendition is turned as asked, beyond its file's own orientation") {
    RenderTask task{.extension = "jpg",
                    .rendition =
                        RenditionSpec{.longEdge = 200, .quality = 90, .source = PixelSource::FullDecode},
                    .metadata = {},
                    .writeMetadata = false,
                    .rotation = 90};
    const std::string lying = withOrientation(jpegOf(scene(600, 400)), 8);
    CHECK(rendered(task, lying).answer.width == 200);
    CHECK(rendered(task, lying).answer.height == 133);
    task.rotation = 180;
    CHECK(rendered(task, lying).answer.width == 133);
}
