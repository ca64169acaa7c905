// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/descriptors.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>

using namespace fieldframe;
using namespace fieldframe::platform;
using fieldframe::test::TemporaryFolder;

TEST_CASE("openRegularFile: what is no regular file is refused at once") {
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder.path() / "fifo.jpg").c_str(), 0600) == 0);
    std::filesystem::create_symlink("/dev/zero", folder.path() / "zero.jpg");
    std::filesystem::create_directory(folder.path() / "folder.jpg");
    const Descriptor socketFile(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string name = (folder.path() / "socket.jpg").string();
    name.copy(address.sun_path, sizeof(address.sun_path) - 1);
    REQUIRE(bind(socketFile.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);
    for (const std::string_view special : {"fifo.jpg", "zero.jpg", "folder.jpg", "socket.jpg"}) {
        const Result<Descriptor> file = openRegularFile(folder.path() / special);
        CAPTURE(special);
        REQUIRE_FALSE(file);
        CHECK(file.error().code == ErrorCode::UnsupportedFormat);
    }
}

TEST_CASE("openRegularFile: missing files and link loops are not found") {
    const TemporaryFolder folder;
    std::filesystem::create_symlink("loop.jpg", folder.path() / "loop.jpg");
    CHECK(openRegularFile(folder.path() / "loop.jpg").error().code == ErrorCode::NotFound);
    const Result<Descriptor> missing = openRegularFile(folder.path() / "no\xFFt.jpg");
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().subject.ends_with("no\\xfft.jpg"));
}

TEST_CASE("stampOf: any write changes the stamp, even with the time set back") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.write("a.jpg", "first");
    const Result<Descriptor> opened = openRegularFile(file);
    REQUIRE(opened);
    const FileStamp before = stampOf(*opened).value();
    CHECK(before == stampOf(file).value());
    CHECK(before.sizeBytes == 5);
    const std::filesystem::file_time_type time = std::filesystem::last_write_time(file);
    usleep(20'000);
    folder.write("a.jpg", "other");
    std::filesystem::last_write_time(file, time);
    const FileStamp after = stampOf(*opened).value();
    CHECK(after.modifiedNanoseconds == before.modifiedNanoseconds);
    CHECK(after != before);
}

TEST_CASE("Descriptor: a descriptor has one owner and is closed with it") {
    int number = -1;
    {
        Descriptor first(open("/dev/null", O_RDONLY | O_CLOEXEC));
        number = first.get();
        Descriptor second(std::move(first));
        CHECK(second.get() == number);
        CHECK(fcntl(number, F_GETFD) >= 0);
    }
    CHECK(fcntl(number, F_GETFD) == -1);
}

TEST_CASE("systemError: the code says what can be done about it") {
    const auto [number, code] = GENERATE(table<int, ErrorCode>({
        {ENOENT, ErrorCode::NotFound},
        {EACCES, ErrorCode::PermissionDenied},
        {EROFS, ErrorCode::PermissionDenied},
        {ENOSPC, ErrorCode::DiskFull},
        {EDQUOT, ErrorCode::DiskFull},
        {EEXIST, ErrorCode::AlreadyExists},
        {EFBIG, ErrorCode::TooLarge},
        {EIO, ErrorCode::UnreadableFile},
        {99999, ErrorCode::UnreadableFile},
    }));
    const Error error = systemError(number, "/a/b.jpg", "reading");
    CHECK(error.code == code);
    CHECK(error.subject == "/a/b.jpg");
    CHECK(error.detail.starts_with("reading: "));
}
