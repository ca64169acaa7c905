// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/zip_file.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <filesystem>

using namespace fieldframe;
using namespace fieldframe::delivery;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kArabic = "\u0627\u0644\u0646\u064a\u0644.jpg";

Status zip(const ZipRequest& request, std::stop_token stop = {}) {
    return writeZip(
        request, [] { return Status(); }, [](const std::string&) {}, stop);
}

ZipRequest filled(const test::TemporaryFolder& folder) {
    folder.write("in/captions.csv", std::string(10'000, 'x'));
    folder.write("in/large/" + std::string(kArabic), "picture");
    ZipRequest request;
    request.folder = folder.path() / "in";
    request.target = folder.path() / "out.zip";
    request.timeMilliseconds = 1'700'000'000'000;
    return request;
}

/// What another program finds in it; nothing where it is not to be had.
bool hasSevenZip() {
    return std::system("7z >/dev/null 2>&1") == 0;
}
int sevenZip(const fs::path& zip, const std::string& passphrase, const fs::path& into) {
    const std::string command = "LC_ALL=C.UTF-8 7z x -y '-p" + passphrase + "' '-o" + into.native() + "' '" +
                                zip.native() + "' >/dev/null 2>&1";
    return std::system(command.c_str());
}

} // namespace

TEST_CASE("A ZIP holds what its folder holds, under the same names") {
    const test::TemporaryFolder folder;
    const ZipRequest request = filled(folder);
    REQUIRE(zip(request));
    CHECK(fs::file_size(request.target) < 5'000); // Texts are deflated.
    if (!hasSevenZip()) {
        WARN("7z is not installed: not looked at by it");
        return;
    }
    REQUIRE(sevenZip(request.target, "", folder.path() / "back") == 0);
    CHECK(test::bytesOf(folder.path() / "back/captions.csv") == std::string(10'000, 'x'));
    CHECK(test::bytesOf(folder.path() / "back/large" / kArabic) == "picture");
}

TEST_CASE("An encrypted ZIP opens with its passphrase and with no other") {
    const test::TemporaryFolder folder;
    ZipRequest request = filled(folder);
    request.passphrase = "right horse";
    REQUIRE(zip(request));
    CHECK(test::bytesOf(request.target).find("picture") == std::string::npos);
    if (!hasSevenZip()) {
        WARN("7z is not installed: not looked at by it");
        return;
    }
    CHECK(sevenZip(request.target, "wrong horse", folder.path() / "wrong") != 0);
    REQUIRE(sevenZip(request.target, "right horse", folder.path() / "back") == 0);
    CHECK(test::bytesOf(folder.path() / "back/large" / kArabic) == "picture");
}

TEST_CASE("The same folder makes the same ZIP") {
    const test::TemporaryFolder folder;
    ZipRequest request = filled(folder);
    REQUIRE(zip(request));
    request.target = folder.path() / "again.zip";
    REQUIRE(zip(request));
    CHECK(test::bytesOf(folder.path() / "out.zip") == test::bytesOf(folder.path() / "again.zip"));
}

TEST_CASE("A ZIP that fails or is cancelled leaves nothing") {
    const test::TemporaryFolder folder;
    const ZipRequest request = filled(folder);
    const Status refused = writeZip(
        request, [] { return Status(failure(ErrorCode::Conflict, "x")); }, [](const std::string&) {}, {});
    CHECK(refused.error().code == ErrorCode::Conflict);
    std::stop_source stop;
    stop.request_stop();
    CHECK(zip(request, stop.get_token()).error().code == ErrorCode::Cancelled);
    std::size_t entries = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder.path())) {
        ++entries;
    }
    CHECK(entries == 1);
    folder.write("out.zip", "mine");
    CHECK(zip(request).error().code == ErrorCode::AlreadyExists);
    CHECK(test::bytesOf(request.target) == "mine");
}
