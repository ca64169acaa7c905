// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sidecar_pairs.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe::ingest;

namespace {

/// The sidecar of @p file among @p names, or "".
std::string sidecarOf(const std::vector<std::string>& names, std::string_view file) {
    const SidecarPairs pairs = pairSidecars(names);
    const auto at = std::ranges::find(names, file);
    REQUIRE(at != names.end());
    const auto sidecar = pairs.sidecarOf[static_cast<std::size_t>(at - names.begin())];
    return sidecar ? names[*sidecar] : std::string();
}

bool isSidecar(const std::vector<std::string>& names, std::string_view name) {
    const auto at = std::ranges::find(names, name);
    REQUIRE(at != names.end());
    return pairSidecars(names).isSidecar[static_cast<std::size_t>(at - names.begin())];
}

} // namespace

TEST_CASE("The full name with .xmp goes before the name without its extension") {
    const std::vector<std::string> names{"a.cr2", "a.cr2.xmp", "a.xmp"};
    CHECK(sidecarOf(names, "a.cr2") == "a.cr2.xmp");
    CHECK(isSidecar(names, "a.cr2.xmp"));
    CHECK(isSidecar(names, "a.xmp"));
}

TEST_CASE("A shared name.xmp belongs to the RAW file or the video, not to the JPEG beside it") {
    const std::vector<std::string> names{"IMG_1.CR2", "IMG_1.JPG", "IMG_1.xmp"};
    CHECK(sidecarOf(names, "IMG_1.CR2") == "IMG_1.xmp");
    CHECK(sidecarOf(names, "IMG_1.JPG").empty());
    CHECK(sidecarOf({"v.jpg", "v.mp4", "v.xmp"}, "v.mp4") == "v.xmp");
}

TEST_CASE("A name.xmp belongs to the only file of that name, and to none where several could have it") {
    CHECK(sidecarOf({"a.jpg", "a.xmp", "b.jpg"}, "a.jpg") == "a.xmp");
    const std::vector<std::string> clash{"a.jpg", "a.tif", "a.xmp"};
    CHECK(sidecarOf(clash, "a.jpg").empty());
    CHECK(sidecarOf(clash, "a.tif").empty());
    CHECK_FALSE(isSidecar(clash, "a.xmp"));
}

TEST_CASE("Letter case is ignored where it does not tell two files apart") {
    CHECK(sidecarOf({"A.JPG", "a.jpg.XMP"}, "A.JPG") == "a.jpg.XMP");
    const std::vector<std::string> twins{"A.JPG", "a.jpg", "a.jpg.xmp"};
    CHECK(sidecarOf(twins, "a.jpg") == "a.jpg.xmp");
    CHECK(sidecarOf(twins, "A.JPG").empty());
}

TEST_CASE("A sidecar without an original is nobody's") {
    CHECK_FALSE(isSidecar({"gone.xmp", "other.jpg"}, "gone.xmp"));
    CHECK_FALSE(isSidecar({".xmp", ""}, ".xmp"));
}

TEST_CASE("Extensions are read in lower case and bounded") {
    CHECK(extensionOf("a.b.JPG") == "jpg");
    CHECK(extensionOf("noextension").empty());
    CHECK(extensionOf(".hidden").empty());
    CHECK(extensionOf("a.").empty());
    CHECK(extensionOf("a.averyveryverylongone").empty());
    CHECK(isMediaExtension("nef"));
    CHECK(isMediaExtension("webp"));
    CHECK_FALSE(isMediaExtension("txt"));
    CHECK_FALSE(isMediaExtension(""));
}
