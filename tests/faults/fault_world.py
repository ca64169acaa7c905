# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of pictures, a catalog and the programs, and what can be asked of them."""

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import real_files

TEMPORARY = re.compile(r"(\.fieldframe-tmp|\.fieldframe-part|\.tmp|-journal)$")
PATIENCE_SECONDS = 300


class Failed(Exception):
    pass


def sums_below(folder):
    """Relative path → SHA-256 of every file below."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class World:
    def __init__(self, programs, work, photos, wants_real=False):
        self.root = (work / f"run-{os.getpid()}").resolve()
        self.count = photos
        # Copies, so that their processes are told from any other's by the path of the program.
        self.bin = self.root / "bin"
        self.photos = self.root / "photos"
        self.stage = self.root / "stage"  # All that a scenario changes.
        self.real = None  # Real files to write, where they are at hand and wanted.
        self._wants_real = wants_real
        self._programs = programs
        self._prepared = {}

    def __enter__(self):
        self.bin.mkdir(parents=True)
        for program in ("fieldframe-cli", "fieldframe-worker"):
            shutil.copy2(self._programs / program, self.bin / program)
        (self.root / "share").mkdir()
        (self.root / "share/fieldframe").symlink_to((self._programs.parent / "share/fieldframe").resolve())
        subprocess.run([self._programs / "make_photos", self.photos, str(self.count)], check=True)
        self.originals = sums_below(self.photos)
        if self._wants_real and real_files.are_there():
            self.real = real_files.RealFiles(self.bin, self.root / "undisturbed")
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)

    def keep(self, place):
        shutil.copytree(self.stage, place, symlinks=True, ignore_dangling_symlinks=True)

    @property
    def catalog(self):
        return self.stage / "Test.fieldframe"

    @property
    def target(self):
        """Where a scenario copies or exports to."""
        return self.stage / "target"

    def fresh(self, scenario):
        """The stage as it is before the scenario's command, made once and copied from then on."""
        shutil.rmtree(self.stage, ignore_errors=True)
        if scenario.name not in self._prepared:
            self.stage.mkdir()
            scenario.prepare(self)
            self._prepared[scenario.name] = self.root / f"prepared-{scenario.name}"
            shutil.copytree(self.stage, self._prepared[scenario.name])
        else:
            shutil.copytree(self._prepared[scenario.name], self.stage)

    def cli(self, *words, good=(0,)):
        """Runs the tool to its end and returns its JSON."""
        command = [self.bin / "fieldframe-cli", "--catalog", self.catalog, "--json", *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, stdin=subprocess.DEVNULL)
        shown = " ".join(str(word) for word in words)
        if done.returncode not in good:
            raise Failed(f"{shown}: exit status {done.returncode}: {done.stdout[-800:]} {done.stderr[-800:]}")
        try:
            return json.loads(done.stdout)
        except ValueError as error:
            raise Failed(f"{shown}: no JSON: {done.stdout[:400]!r}") from error

    def run_and_kill(self, words, moment):
        """True where the program was still running at the moment (seconds) and was killed."""
        command = [self.bin / "fieldframe-cli", "--catalog", self.catalog, "--json", *words]
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            child.wait(timeout=moment)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
            child.wait()
        return child.returncode == -signal.SIGKILL

    def timed(self, words):
        begin = time.monotonic()
        self.cli(*words)
        return time.monotonic() - begin

    def workers(self):
        """Ids of our living workers. One that is dead but not yet reaped by init has no program any more."""
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    if os.readlink(entry / "exe") == str(self.bin / "fieldframe-worker"):
                        found.append(int(entry.name))
                except OSError:
                    continue
        return found

    def must_have_untouched_originals(self):
        now = sums_below(self.photos)
        if now != self.originals:
            changed = sorted(k for k in self.originals.keys() | now.keys() if self.originals.get(k) != now.get(k))
            raise Failed(f"originals changed: {changed[:5]}")

    def must_check_clean(self):
        self.cli("check")

    def must_have_no_stray_files(self):
        stray = [str(path) for path in self.stage.rglob("*") if TEMPORARY.search(path.name)]
        if stray:
            raise Failed(f"stray files: {stray[:5]}")

    def must_hold_all(self, assets=None):
        """All pictures made for it, each with its thumbnail; or so many assets of all kinds."""
        count = assets or self.count
        found = self.cli("search", "", "--limit", str(count + 10))
        if found["total"] != count or len(found["assets"]) != count:
            raise Failed(f"the catalog holds {found['total']} of {count} pictures")
        stats = self.cli("stats")
        if not self.real and stats.get("thumbnails") != count:
            raise Failed(f"{stats.get('thumbnails')} thumbnails for {count} pictures")
