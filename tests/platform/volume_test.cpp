// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/volume.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_folder.h"

using namespace fieldframe;
using namespace fieldframe::platform;

namespace {

std::optional<std::string> uuidOfDevice(const std::string& device) {
    if (device == "/dev/sda1") {
        return "1111-root";
    }
    if (device == "/dev/sdb1") {
        return "CARD-0001";
    }
    return std::nullopt;
}

constexpr std::string_view kDesk = R"(22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:5 / /proc rw - proc proc rw
40 22 8:17 / /media/ana/EOS\040DIGITAL rw,nosuid - vfat /dev/sdb1 rw
41 22 8:1 /srv/photos /home/ana/photos rw shared:1 - ext4 /dev/sda1 rw
42 22 0:50 / /mnt/nas rw - nfs4 nas.example:/desk rw
43 22 0:51 / /mnt/scratch rw - tmpfs tmpfs rw
not a line
44 22 short
)";

constexpr std::string_view kLaptop = R"(22 1 8:1 / / rw - ext4 /dev/nvme0n1p2 rw
40 22 8:17 / /run/media/ben/card rw - vfat /dev/sdb1 rw
)";

} // namespace

TEST_CASE("MountTable: a file on a card is found wherever the card is mounted") {
    const MountTable desk = MountTable::parse(kDesk, uuidOfDevice);
    const VolumePlace place = desk.locate("/media/ana/EOS DIGITAL/DCIM/IMG_1.jpg");
    CHECK(place.volume == "uuid:CARD-0001");
    CHECK(place.label == "EOS DIGITAL");
    CHECK(place.relative == "DCIM/IMG_1.jpg");
    CHECK(desk.resolve(place.volume, place.relative) == "/media/ana/EOS DIGITAL/DCIM/IMG_1.jpg");
    const MountTable laptop = MountTable::parse(kLaptop, uuidOfDevice);
    CHECK(laptop.resolve(place.volume, place.relative) == "/run/media/ben/card/DCIM/IMG_1.jpg");
}

TEST_CASE("MountTable: a volume that is away is away") {
    const MountTable laptop = MountTable::parse(kLaptop, uuidOfDevice);
    CHECK_FALSE(laptop.isMounted("uuid:1111-root"));
    CHECK_FALSE(laptop.resolve("uuid:1111-root", "home/a.jpg"));
    CHECK(laptop.isMounted("uuid:CARD-0001"));
}

TEST_CASE("MountTable: one file seen through two mounts has one place") {
    const MountTable desk = MountTable::parse(kDesk, uuidOfDevice);
    const VolumePlace direct = desk.locate("/srv/photos/a.jpg");
    const VolumePlace bound = desk.locate("/home/ana/photos/a.jpg");
    CHECK(direct.volume == bound.volume);
    CHECK(direct.relative == bound.relative);
    CHECK(desk.resolve(direct.volume, direct.relative) == "/srv/photos/a.jpg");
}

TEST_CASE("MountTable: a file hidden by another mount is not offered") {
    const MountTable desk = MountTable::parse(kDesk, uuidOfDevice);
    CHECK_FALSE(desk.resolve("uuid:1111-root", "mnt/nas/a.jpg"));
}

TEST_CASE("MountTable: without an id, a share is known by its source and the rest by mount point") {
    const MountTable desk = MountTable::parse(kDesk, uuidOfDevice);
    CHECK(desk.locate("/mnt/nas/a.jpg").volume == "net:nas.example:/desk");
    CHECK(desk.locate("/mnt/scratch/a.jpg") == VolumePlace{"path:/mnt/scratch", "scratch", "a.jpg"});
    CHECK(desk.locate("/mnt/scratchy/a.jpg").volume == "uuid:1111-root");
    CHECK(desk.locate("/mnt/scratch").relative.empty());
    CHECK(desk.resolve("path:/mnt/scratch", "") == "/mnt/scratch");
}

TEST_CASE("MountTable: with nothing known, everything is on one volume") {
    const MountTable empty = MountTable::parse("", uuidOfDevice);
    const VolumePlace place = empty.locate("/home/ana/a\xFF.jpg");
    CHECK(place.volume == "path:/");
    CHECK(place.relative == "home/ana/a\xFF.jpg");
    CHECK(empty.resolve(place.volume, place.relative) == "/home/ana/a\xFF.jpg");
}

TEST_CASE("MountTable: a real place comes back as itself") {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.write("a b\\c.jpg", "x");
    const MountTable now = MountTable::read();
    const VolumePlace place = now.locate(file);
    CHECK(now.resolve(place.volume, place.relative) == file);
}

TEST_CASE("canShareMemory: local file systems can, and a missing path is an error") {
    const test::TemporaryFolder folder;
    CHECK(canShareMemory(folder.path()).value());
    CHECK(canShareMemory(folder.path() / "missing").error().code == ErrorCode::NotFound);
}

TEST_CASE("MountTable: volumes with people's files are listed once each, those plugged in first") {
    const std::vector<MountedVolume> volumes = MountTable::parse(kDesk, uuidOfDevice).volumes();
    REQUIRE(volumes.size() == 4);
    CHECK(volumes[0] == MountedVolume{"/media/ana/EOS DIGITAL", "EOS DIGITAL", true});
    CHECK(volumes[1] == MountedVolume{"/", "/", false});
    CHECK(volumes[2].point == "/mnt/nas");
    CHECK(volumes[3].point == "/mnt/scratch");
    CHECK(MountTable::parse(kLaptop, uuidOfDevice).volumes().front().isRemovable);
    CHECK(MountTable::parse("", uuidOfDevice).volumes().empty());
}
