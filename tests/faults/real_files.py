# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real files, where they are at hand: those that the program writes into themselves, and what becomes of each when nobody
disturbs it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

SHARED = Path(os.environ.get("FIELDFRAME_SHARED", Path(__file__).resolve().parents[3] / "shared"))
FOLDER = SHARED / "data/public"

FIELDS = ["headline=Written by the desk", "caption=Written by the desk, سطر, 一行", "city=Genève",
          "keywords=first; second word", "creator=Ana Pérez; Ben Ó Riain",
          "credit_line=© Agency of Long Names 2022/Majed MOHAMMED and others"]

#: Of the same length, a new file differs from the undisturbed one in its date, and in sums over that.
MOST_DIFFERING_BYTES = 128
PIECE = 4096


def are_there():
    return FOLDER.is_dir()


def is_same_version(now, undisturbed):
    if len(now) != len(undisturbed):
        return False
    differing = 0
    for at in range(0, len(now), PIECE):
        one, other = now[at:at + PIECE], undisturbed[at:at + PIECE]
        if one != other:
            differing += sum(a != b for a, b in zip(one, other))
    return differing <= MOST_DIFFERING_BYTES


class RealFiles:
    """Content by name of the writable files, before and after."""

    def __init__(self, programs, work):
        self.before = {}
        self.after = {}
        work = work.resolve()
        shutil.rmtree(work, ignore_errors=True)
        files = work / "files"
        shutil.copytree(FOLDER, files)
        for path in [files, *files.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        before = {path: path.read_bytes() for path in files.rglob("*") if path.is_file()}

        def cli(*words):
            done = subprocess.run([programs / "fieldframe-cli", "--catalog", work / "c.fieldframe", "--json", *words],
                                  capture_output=True, check=False)
            return json.loads(done.stdout)

        cli("init")
        cli("import", files, "--rows-only")
        cli("set", *[asset["id"] for asset in cli("search", "", "--limit", "100000")["assets"]], *FIELDS)
        report = cli("write", "--all")
        named = [Path(entry["file"]) for entry in report["written_files"] if entry["in_place"] and "sidecar" not in entry]
        for path in sorted(named):
            name = str(path.relative_to(files))
            self.before[name] = before[path]
            self.after[name] = path.read_bytes()
        shutil.rmtree(work)

    def put(self, folder):
        for name, content in self.before.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def state(self, name, now):
        """"old", "new", or None for what is neither."""
        if now == self.before[name]:
            return "old"
        return "new" if is_same_version(now, self.after[name]) else None
