// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/package_names.h"
#include "tests/support/catch.h"

using namespace fieldframe::delivery;

TEST_CASE("No two names of a package are one on any system, and none is a table's") {
    PackageNames names;
    CHECK(names.take("", "a.jpg") == "a.jpg");
    CHECK(names.take("", "A.JPG") == "A-1.JPG");
    CHECK(names.take("sub", "a.jpg") == "sub/a.jpg");
    CHECK(names.take("", "Captions.CSV") == "Captions-1.CSV");
    CHECK(names.take("", "readme.TXT") == "readme-1.TXT");
    CHECK(names.take("sub", "gallery.json") == "sub/gallery-1.json");
    CHECK(names.take("", "caf\u00e9.jpg") == "caf\u00e9.jpg");
    CHECK(names.take("", "cafe\u0301.jpg") == "cafe\u0301-1.jpg");
}

TEST_CASE("A folder made of a title leads nowhere else") {
    PackageNames names;
    CHECK(names.takeFolder("../../etc").native().find('/') == std::string::npos);
    CHECK(names.takeFolder("Nile") == "Nile");
    CHECK(names.takeFolder("nile") == "nile-1");
    CHECK(names.takeFolder("") == "untitled");
    CHECK(names.takeFolder("media") == "media-1");
}
