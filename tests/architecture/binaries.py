# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a built program may link directly. Libraries of libraries are their own affair."""

import re
import subprocess

FORBIDDEN = {
    "fieldframe-worker": ["libQt", "libsqlite", "libSQLiteCpp", "libspdlog"],
    "fieldframe-cli": ["libQt", "libvips", "libexiv2", "libturbojpeg", "libraw", "libav"],
    "fieldframe": ["libvips", "libexiv2", "libturbojpeg", "libraw", "libav"],
}


def needed(dynamic_section):
    """The libraries of `readelf -d`'s output."""
    return re.findall(r"\(NEEDED\).*\[([^\]]+)\]", dynamic_section)


def wrong_links(program, libraries):
    return [
        f"{program} links {library}"
        for library in libraries
        for beginning in FORBIDDEN.get(program, [])
        if library.startswith(beginning)
    ]


def check(paths):
    found = []
    for path in paths:
        section = subprocess.run(["readelf", "-d", str(path)], check=True, capture_output=True, text=True).stdout
        libraries = needed(section)
        if not libraries:
            found.append(f"{path} links nothing: is it a program?")
        found += wrong_links(path.name, libraries)
    return found
