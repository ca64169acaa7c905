// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/sidecar_folders.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <fstream>

using namespace fieldframe;
using writeback::SidecarFolders;
using writeback::SidecarPlace;

namespace {

constexpr std::string_view kRaw = "image/x-nikon-nef";
constexpr std::string_view kVideo = "video/quicktime";

/// A folder with empty files, and what is found in it.
class Folder {
public:
    explicit Folder(std::initializer_list<const char*> names) {
        for (const char* const name : names) {
            std::ofstream(m_folder.path() / name) << "x";
        }
    }
    [[nodiscard]] SidecarPlace place(const char* name, std::string_view mime) const {
        return SidecarFolders().placeFor(m_folder.path() / name, mime);
    }
    [[nodiscard]] std::filesystem::path at(const char* name) const { return m_folder.path() / name; }

private:
    test::TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("A raw file's new sidecar is name.xmp and says whose it is; other kinds have name.ext.xmp") {
    const Folder folder{"a.NEF", "b.mov"};
    CHECK(folder.place("a.NEF", kRaw).target == folder.at("a.xmp"));
    CHECK(folder.place("a.NEF", kRaw).originalsExtension == "NEF");
    CHECK(folder.place("b.mov", kVideo).target == folder.at("b.mov.xmp"));
    CHECK(folder.place("b.mov", kVideo).originalsExtension.empty());
}

TEST_CASE("The sidecar that is there is the one written, whatever the case of its ending") {
    const Folder folder{"a.nef", "A.XMP", "b.mov", "b.MOV.Xmp"};
    CHECK(folder.place("a.nef", kRaw).target == folder.at("A.XMP"));
    CHECK(folder.place("b.mov", kVideo).target == folder.at("b.MOV.Xmp"));
    CHECK(folder.place("b.mov", kVideo).former == folder.at("b.MOV.Xmp"));
}

TEST_CASE("Two files never write into one sidecar") {
    const Folder without{"a.nef", "a.mov", "a.jpg"};
    CHECK(without.place("a.nef", kRaw).target == without.at("a.nef.xmp"));
    CHECK(without.place("a.mov", kVideo).target == without.at("a.mov.xmp"));
    const Folder with{"a.nef", "a.mov", "a.xmp"};
    const SidecarPlace shared = with.place("a.nef", kRaw);
    CHECK(shared.target == with.at("a.nef.xmp"));
    CHECK(shared.former == with.at("a.xmp")); // Its words go on in the file's own one.
    CHECK(with.place("a.mov", kVideo).target == with.at("a.mov.xmp"));
    const Folder beside{"a.nef", "a.jpg"};
    CHECK(beside.place("a.nef", kRaw).target == beside.at("a.xmp"));
}
