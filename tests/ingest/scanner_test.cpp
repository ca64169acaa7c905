// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/scanner.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <map>

using namespace fieldframe;
using namespace fieldframe::ingest;
using test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

struct Found {
    std::vector<fs::path> files; ///< In the order met.
    std::map<fs::path, fs::path> sidecars;
    std::vector<fs::path> documents;
    std::vector<fs::path> skipped;
    std::vector<ImportProblem> failed;
    std::size_t largestBatch = 0;
};

Found scan(const std::vector<fs::path>& roots, std::stop_token stop = {}) {
    Found found;
    Scanner scanner([&](ScanBatch batch) {
        found.largestBatch = std::max(found.largestBatch, batch.files.size());
        for (const FoundFile& file : batch.files) {
            found.files.push_back(file.path);
            if (file.sidecar) {
                found.sidecars[file.path] = *file.sidecar;
            }
        }
        if (batch.galleryDocument) {
            found.documents.push_back(*batch.galleryDocument);
        }
        found.skipped.insert(found.skipped.end(), batch.skipped.begin(), batch.skipped.end());
        found.failed.insert(found.failed.end(), batch.failed.begin(), batch.failed.end());
        return true;
    });
    scanner.scan(roots, std::move(stop));
    return found;
}

} // namespace

TEST_CASE("Files of a folder come in natural order, then its folders") {
    const TemporaryFolder folder;
    for (const std::string_view name : {"IMG_10.jpg", "IMG_9.jpg", "b/x.jpg", "a/y.jpg", "a/deep/z.jpg"}) {
        folder.write(name, "x");
    }
    const fs::path& root = folder.path();
    CHECK(scan({root}).files == std::vector<fs::path>{root / "IMG_9.jpg", root / "IMG_10.jpg",
                                                      root / "a/y.jpg", root / "a/deep/z.jpg",
                                                      root / "b/x.jpg"});
}

TEST_CASE("A large folder comes in batches") {
    const TemporaryFolder folder;
    for (int i = 0; i < 600; ++i) {
        folder.write(std::to_string(i) + ".jpg", "x");
    }
    const Found found = scan({folder.path()});
    CHECK(found.files.size() == 600);
    CHECK(found.largestBatch <= 256);
    CHECK(found.files[599] == folder.path() / "599.jpg");
}

TEST_CASE("Loops of symbolic links end, and a linked file is met once") {
    const TemporaryFolder folder;
    const TemporaryFolder outside;
    folder.write("a/one.jpg", "1");
    const fs::path target = outside.write("two.jpg", "2");
    fs::create_directory_symlink(folder.path(), folder.path() / "a/loop");
    fs::create_directory_symlink(folder.path() / "a", folder.path() / "b");
    fs::create_symlink("self", folder.path() / "self");
    fs::create_symlink("nowhere", folder.path() / "dangling.jpg");
    fs::create_symlink(target, folder.path() / "l1.jpg");
    fs::create_symlink(target, folder.path() / "l2.jpg");
    const Found found = scan({folder.path()});
    CHECK(found.files == std::vector<fs::path>{folder.path() / "l1.jpg", folder.path() / "a/one.jpg"});
    CHECK(found.failed.size() == 2);
}

TEST_CASE("FIFOs, sockets and devices are listed, never opened") {
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder.path() / "pipe.jpg").c_str(), 0600) == 0);
    fs::create_symlink("/dev/zero", folder.path() / "zero.jpg");
    const int socketFile = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string socketPath = (folder.path() / "socket").native();
    REQUIRE(socketPath.size() < sizeof address.sun_path);
    std::ranges::copy(socketPath, address.sun_path);
    void* const anyAddress = &address;
    REQUIRE(::bind(socketFile, static_cast<sockaddr*>(anyAddress), sizeof address) == 0);
    const Found found = scan({folder.path()});
    ::close(socketFile);
    CHECK(found.files.empty());
    CHECK(found.skipped.size() == 3);
    CHECK(found.failed.empty());
    CHECK(scan({folder.path() / "pipe.jpg"}).skipped.size() == 1);
}

TEST_CASE("Names are bytes: broken UTF-8, newlines and 255 bytes all arrive") {
    const TemporaryFolder folder;
    const std::vector<std::string> names{"\xff\xfe.jpg", "new\nline.jpg", "-rf", std::string(255, 'n')};
    for (const std::string& name : names) {
        folder.write(name, "x");
    }
    const Found found = scan({folder.path()});
    for (const std::string& name : names) {
        CHECK(std::ranges::find(found.files, folder.path() / name) != found.files.end());
    }
}

TEST_CASE("Hidden files, temporary names and catalogs inside are passed over") {
    const TemporaryFolder folder;
    folder.write(".hidden.jpg", "x");
    folder.write(".git/a.jpg", "x");
    folder.write("Library.fieldframe/catalog.db", "x");
    folder.write("seen.jpg", "x");
    const Found found = scan({folder.path()});
    CHECK(found.files == std::vector<fs::path>{folder.path() / "seen.jpg"});
    CHECK(found.skipped.empty());
    CHECK(scan({folder.path() / ".hidden.jpg"}).files.size() == 1);
}

TEST_CASE("Sidecars travel with their files and are not files of their own") {
    const TemporaryFolder folder;
    folder.write("a.jpg", "x");
    folder.write("a.jpg.xmp", "x");
    folder.write("orphan.xmp", "x");
    fs::create_directory(folder.path() / "a");
    const Found found = scan({folder.path()});
    CHECK(found.files == std::vector<fs::path>{folder.path() / "a.jpg"});
    CHECK(found.sidecars.at(folder.path() / "a.jpg") == folder.path() / "a.jpg.xmp");
    CHECK(found.skipped == std::vector<fs::path>{folder.path() / "orphan.xmp"});
}

TEST_CASE("Files given by name bring their sidecars and nothing else of their folder") {
    const TemporaryFolder folder;
    for (const std::string_view name : {"a.nef", "a.xmp", "b.jpg", "c.jpg", "c.jpg.xmp"}) {
        folder.write(name, "x");
    }
    const Found found = scan({folder.path() / "b.jpg", folder.path() / "a.nef"});
    CHECK(found.files == std::vector<fs::path>{folder.path() / "a.nef", folder.path() / "b.jpg"});
    CHECK(found.sidecars.at(folder.path() / "a.nef") == folder.path() / "a.xmp");
    CHECK(found.skipped.empty());
}

TEST_CASE("A root given twice or inside another is walked once") {
    const TemporaryFolder folder;
    folder.write("a/one.jpg", "1");
    folder.write("two.jpg", "2");
    CHECK(scan({folder.path() / "a/", folder.path(), folder.path()}).files.size() == 2);
}

TEST_CASE("A gallery document is reported and not listed as a file") {
    const TemporaryFolder folder;
    folder.write("g/gallery.json", "{}");
    folder.write("g/a.jpg", "x");
    const Found found = scan({folder.path()});
    CHECK(found.documents == std::vector<fs::path>{folder.path() / "g/gallery.json"});
    CHECK(found.files.size() == 1);
    CHECK(found.skipped.empty());
}

TEST_CASE("A root that is not there is a failure with its name") {
    const TemporaryFolder folder;
    const Found found = scan({folder.path() / "gone"});
    REQUIRE(found.failed.size() == 1);
    CHECK(found.failed[0].error.code == ErrorCode::NotFound);
    CHECK(found.failed[0].file == folder.path() / "gone");
}

TEST_CASE("A folder that can't be listed is a failure and the rest goes on") {
    const TemporaryFolder folder;
    folder.write("closed/a.jpg", "x");
    folder.write("open/b.jpg", "x");
    fs::permissions(folder.path(), fs::perms::all);
    fs::permissions(folder.path() / "closed", fs::perms::none);
    // The super-user can list everything: be somebody else meanwhile.
    constexpr uid_t kNobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    REQUIRE((!isRoot || ::seteuid(kNobody) == 0));
    const Found found = scan({folder.path()});
    REQUIRE((!isRoot || ::seteuid(0) == 0));
    fs::permissions(folder.path() / "closed", fs::perms::owner_all);
    REQUIRE(found.failed.size() == 1);
    CHECK(found.failed[0].error.code == ErrorCode::PermissionDenied);
    CHECK(found.files.size() == 1);
}

TEST_CASE("A scan ends where it is told to stop") {
    const TemporaryFolder folder;
    for (int i = 0; i < 300; ++i) {
        folder.write(std::to_string(i) + "/a.jpg", "x");
    }
    std::stop_source source;
    int batches = 0;
    Scanner scanner([&](const ScanBatch&) {
        source.request_stop();
        return ++batches > 0;
    });
    const std::vector<fs::path> roots{folder.path()};
    scanner.scan(roots, source.get_token());
    CHECK(batches <= 2);
}

TEST_CASE("A catalog inside a folder of pictures is passed over, whatever its name") {
    const TemporaryFolder folder;
    for (const std::string_view name : {"a.jpg", "Desk/catalog.db", "Desk/previews.db",
                                        "Desk/snapshots/b.jpg", "Old.fieldframe/c.jpg", "Only/catalog.db"}) {
        folder.write(name, "x");
    }
    const Found found = scan({folder.path()});
    CHECK(found.files == std::vector<fs::path>{folder.path() / "a.jpg", folder.path() / "Only/catalog.db"});
    CHECK(found.skipped.empty());
}
