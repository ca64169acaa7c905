# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the rules see it: files, lines without comments, includes, rooms."""

import re
from functools import lru_cache
from pathlib import Path

SOURCE_SUFFIXES = {".h", ".cpp"}
SOURCE_FOLDERS = ("core", "ui", "app", "tests")

_COMMENT_OR_TEXT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL,
)
_INCLUDE = re.compile(r'^\s*#\s*include\s*(<[^>]+>|"[^"]+")', re.MULTILINE)
_ADDED_ROOM = re.compile(r"^\s*add_subdirectory\((\w+)\)", re.MULTILINE)


def _blank_comment(match):
    text = match.group(0)
    if text.startswith(("//", "/*")):
        return re.sub(r"[^\n]", " ", text)
    return text


class SourceTree:
    def __init__(self, root):
        self.root = Path(root)

    def files(self, *folders, suffixes=SOURCE_SUFFIXES):
        """Paths relative to the root, in order."""
        found = []
        for folder in folders:
            for path in (self.root / folder).rglob("*"):
                if path.is_file() and (suffixes is None or path.suffix in suffixes):
                    found.append(path.relative_to(self.root))
        return sorted(found)

    @lru_cache(maxsize=None)
    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    @lru_cache(maxsize=None)
    def code(self, path):
        """The text with comments blanked; texts in quotes stay, and so do line numbers."""
        return _COMMENT_OR_TEXT.sub(_blank_comment, self.text(path))

    def code_lines(self, path):
        return list(enumerate(self.code(path).split("\n"), start=1))

    @lru_cache(maxsize=None)
    def includes(self, path):
        """(line, name) with the name in its <> or quotes."""
        code = self.code(path)
        return [(code.count("\n", 0, m.start(1)) + 1, m.group(1)) for m in _INCLUDE.finditer(code)]

    def rooms(self):
        """Rooms of core in the order in which they may know each other."""
        path = self.root / "core" / "CMakeLists.txt"
        return _ADDED_ROOM.findall(path.read_text(encoding="utf-8")) if path.exists() else []

    def reach(self, path):
        """Every include a file sees, through the project's own headers: (the including file, line, name)."""
        seen = set()
        waiting = [Path(path)]
        while waiting:
            current = waiting.pop()
            if current in seen:
                continue
            seen.add(current)
            for line, name in self.includes(current):
                yield current, line, name
                own = Path(name[1:-1])
                if name.startswith('"') and (self.root / own).is_file():
                    waiting.append(own)


def problem(path, line, message):
    return f"{path}:{line}: {message}"
