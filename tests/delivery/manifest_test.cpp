// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/manifest.h"
#include "core/platform/descriptors.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <fstream>

using namespace fieldframe;
using namespace fieldframe::delivery;
namespace fs = std::filesystem;

namespace {

platform::SafeFolder folderFor(const test::TemporaryFolder& folder) {
    auto made = platform::SafeFolder::createOrTakeUp(folder.path() / "package");
    REQUIRE(made);
    return *std::move(made);
}

MadeFile madeOf(const fs::path& file, std::uint8_t inputs) {
    const auto opened = platform::openRegularFile(file);
    REQUIRE(opened);
    const auto hash = platform::hashOf(*opened, {});
    REQUIRE(hash);
    MadeFile made;
    made.inputs.bytes[0] = inputs;
    made.hash = *hash;
    made.sizeBytes = fs::file_size(file);
    made.mediaType = "image/jpeg";
    made.likeness = 7;
    return made;
}

void put(const platform::SafeFolder& folder, const fs::path& name, std::string_view bytes) {
    fs::create_directories((folder.path() / name).parent_path());
    std::ofstream(folder.path() / name) << bytes;
}

/// What a kill leaves: the folder as it is, unlocked.
fs::path killed(const platform::SafeFolder& folder, const test::TemporaryFolder& parent) {
    const fs::path kept = parent.path() / "kept";
    fs::rename(folder.path(), kept);
    return kept;
}

ContentHash inputs(std::uint8_t first) {
    ContentHash hash;
    hash.bytes[0] = first;
    return hash;
}

} // namespace

TEST_CASE("A run after a kill finds what is whole, and nothing else is left") {
    const test::TemporaryFolder parent;
    fs::path part;
    fs::path kept;
    {
        platform::SafeFolder folder = folderFor(parent);
        part = folder.path();
        auto manifest = Manifest::takeUp(folder, {});
        REQUIRE(manifest);
        for (const std::string name : {"a.jpg", "sub/b.jpg", "cut.jpg"}) {
            put(folder, name, "picture " + name);
            REQUIRE(manifest->add(name, madeOf(folder.path() / name, 1)));
        }
        put(folder, "half.jpg", "hal");
        put(folder, "index.html", "a page");
        fs::create_symlink("/etc/passwd", folder.path() / "link");
        fs::create_directory_symlink("/etc", folder.path() / "way-out");
        std::ofstream(folder.path() / "cut.jpg", std::ios::trunc) << "pict";
        kept = killed(folder, parent);
    }
    fs::rename(kept, part);
    platform::SafeFolder folder = folderFor(parent);
    CHECK(folder.path() == part);
    const auto manifest = Manifest::takeUp(folder, {});
    REQUIRE(manifest);
    REQUIRE(manifest->find("a.jpg", inputs(1)) != nullptr);
    CHECK(manifest->find("a.jpg", inputs(1))->likeness == 7U);
    CHECK(manifest->find("sub/b.jpg", inputs(1)) != nullptr);
    CHECK(manifest->find("a.jpg", inputs(2)) == nullptr); // Made from something else.
    CHECK(manifest->find("cut.jpg", inputs(1)) == nullptr);
    for (const std::string_view gone : {"cut.jpg", "half.jpg", "index.html", "link", "way-out"}) {
        CAPTURE(gone);
        CHECK_FALSE(fs::exists(fs::symlink_status(folder.path() / gone)));
    }
    CHECK(fs::exists("/etc/passwd"));
}

TEST_CASE("A manifest that was cut off or forged is read as far as it is one") {
    const test::TemporaryFolder parent;
    platform::SafeFolder folder = folderFor(parent);
    put(folder, ".manifest",
        "{\"path\":\"../../out.jpg\",\"inputs\":\"x\"}\nno json\n{\"path\":\"a.jpg\"}\n{\"path\":\"cut");
    const auto manifest = Manifest::takeUp(folder, {});
    REQUIRE(manifest);
    CHECK(manifest->files().empty());
}

TEST_CASE("A folder in the making is one run's only") {
    const test::TemporaryFolder parent;
    const platform::SafeFolder folder = folderFor(parent);
    const auto second = platform::SafeFolder::createOrTakeUp(parent.path() / "package");
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::AlreadyExists);
    CHECK(platform::removeLeftovers(parent.path()) == 0);
    parent.write(".other.fieldframe-part", "a file of somebody");
    CHECK(platform::SafeFolder::createOrTakeUp(parent.path() / "other").error().code ==
          ErrorCode::AlreadyExists);
}

TEST_CASE("What is dropped is gone with its sidecar, and the manifest goes last") {
    const test::TemporaryFolder parent;
    platform::SafeFolder folder = folderFor(parent);
    auto manifest = Manifest::takeUp(folder, {});
    REQUIRE(manifest);
    put(folder, "a.gif", "dot");
    put(folder, "a.gif.xmp", "says");
    REQUIRE(manifest->add("a.gif", madeOf(folder.path() / "a.gif", 1)));
    REQUIRE(manifest->drop("a.gif"));
    CHECK_FALSE(fs::exists(folder.path() / "a.gif.xmp"));
    REQUIRE(manifest->finish());
    CHECK(fs::is_empty(folder.path()));
}
