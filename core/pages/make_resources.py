#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes files as C++: make_resources.py OUTPUT FOLDER NAME..., each NAME below FOLDER and named so in the program."""

import sys
from pathlib import Path

BYTES_OF_A_LINE = 100


def literal(data):
    """Lines of a string literal. Octal escapes have at most three digits, so what follows is never taken for one."""
    lines = []
    for begin in range(0, len(data), BYTES_OF_A_LINE):
        piece = "".join(chr(b) if 0x20 <= b < 0x7F and b not in (0x22, 0x5C, 0x3F) else f"\\{b:03o}"
                        for b in data[begin:begin + BYTES_OF_A_LINE])
        lines.append(f'    "{piece}"')
    return "\n".join(lines) or '    ""'


def main():
    output, folder, names = Path(sys.argv[1]), Path(sys.argv[2]), sorted(sys.argv[3:])
    parts = ['#include "core/pages/page_resource.h"\n\n#include <array>\n\nnamespace fieldframe::pages {\nnamespace {\n']
    rows = []
    for number, name in enumerate(names):
        data = (folder / name).read_bytes()
        parts.append(f"constexpr char kFile{number}[] =\n{literal(data)};\n")
        rows.append(f'    std::pair{{std::string_view("{name}"), std::string_view(kFile{number}, {len(data)})}},')
    parts.append("constexpr std::array kFiles{\n" + "\n".join(rows) + "\n};\n\n} // namespace\n")
    parts.append("std::string_view pageResource(std::string_view name) {\n"
                 "    for (const auto& [known, bytes] : kFiles) {\n"
                 "        if (known == name) {\n            return bytes;\n        }\n    }\n    return {};\n}\n\n"
                 "} // namespace fieldframe::pages\n")
    output.write_text("\n".join(parts), encoding="ascii")


if __name__ == "__main__":
    main()
