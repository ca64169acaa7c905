# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is interrupted, and what must hold afterwards."""

import contextlib
import hashlib
import json
import shutil
import sqlite3
import zipfile

import real_files
from fault_world import Failed, sums_below

GALLERY = "Everything"


def _content(folder):
    return sorted(sums_below(folder).values())


class _Import:
    """A catalog made beforehand, and the pictures brought in where they are."""

    name = "import"

    def prepare(self, world):
        world.cli("init")

    def command(self, world):
        return ["import", world.photos, "--gallery-per-folder"]

    def measure(self, world):
        world.fresh(self)
        duration = world.timed(self.command(world))
        self._must_be_done(world)
        return duration

    def judge_after_kill(self, world):
        world.must_have_untouched_originals()
        world.must_check_clean()

    def finish(self, world):
        report = world.cli(*self.command(world))
        if report["failed"]:
            raise Failed(f"the next run failed on {report['failed'][:3]}")
        self._must_be_done(world)
        again = world.cli(*self.command(world))
        if again["imported"] or again["failed"]:
            raise Failed("a run after the last still brought something in")

    def _must_be_done(self, world):
        world.must_check_clean()
        world.must_hold_all()
        world.must_have_untouched_originals()
        world.must_have_no_stray_files()
        galleries = world.cli("galleries")["galleries"]
        held = sum(gallery["count"] for gallery in galleries)
        if held != world.count:
            raise Failed(f"the galleries hold {held} of {world.count} pictures")


class _CopyImport(_Import):
    """The pictures are copied to a folder first, each copy verified."""

    name = "copy-import"

    def prepare(self, world):
        super().prepare(world)
        world.target.mkdir()

    def command(self, world):
        return ["import", world.photos, "--gallery-per-folder", "--copy-to", world.target]

    def judge_after_kill(self, world):
        super().judge_after_kill(world)
        whole = set(world.originals.values())
        for name, digest in sums_below(world.target).items():
            if digest not in whole and not name.endswith(".fieldframe-tmp"):
                raise Failed(f"{name} is not a whole copy")

    def _must_be_done(self, world):
        super()._must_be_done(world)
        if _content(world.target) != sorted(world.originals.values()):
            raise Failed(f"{len(_content(world.target))} copies of {world.count} pictures, or not all whole")


class _Export:
    """A gallery of all pictures leaves for a folder. What a kill left is taken up, and only the rest is made."""

    name = "export"

    def prepare(self, world):
        world.cli("init")
        world.cli("import", world.photos, "--gallery", GALLERY)

    def command(self, world):
        return ["export", "--gallery", GALLERY, "--to", world.target]

    def measure(self, world):
        world.fresh(self)
        duration = world.timed(self.command(world))
        self._must_be_whole(world)
        return duration

    def judge_after_kill(self, world):
        world.must_have_untouched_originals()
        world.must_check_clean()
        if world.target.exists():
            self._must_be_whole(world)

    def finish(self, world):
        if not world.target.exists():
            ready = self._made_before(world)
            report = world.cli(*self.command(world))
            if report["taken_up"] != ready or report["files"] != world.count:
                raise Failed(f"{ready} files were ready, {report['taken_up']} taken up, {report['files']} made")
        self._must_be_whole(world)
        self._must_be_recorded(world)
        world.must_check_clean()
        world.must_hold_all()
        world.must_have_untouched_originals()
        world.must_have_no_stray_files()

    def _made_before(self, world):
        """Files of which the killed run's list says that they are made and proved."""
        lists = list(world.target.parent.glob(".*.fieldframe-part/.manifest"))
        if not lists:
            return 0
        lines = lists[0].read_text(encoding="utf-8").split("\n")[:-1]  # What follows the last line feed was cut off.
        return len({json.loads(line)["path"] for line in lines})

    def _must_be_recorded(self, world):
        with contextlib.closing(sqlite3.connect(f"file:{world.catalog / 'catalog.db'}?mode=ro", uri=True)) as catalog:
            finished = catalog.execute("SELECT count(*) FROM exports WHERE state = 2").fetchone()[0]
            files = catalog.execute("SELECT count(*) FROM export_files f JOIN exports e ON e.id = f.export_id "
                                    "WHERE e.state = 2").fetchone()[0]
        if finished < 1 or files < world.count:
            raise Failed(f"the ledger has {finished} finished exports of {files} files")

    def _must_be_whole(self, world):
        documents = list(world.target.rglob("gallery.json"))
        tables = list(world.target.rglob("captions.csv"))
        if len(documents) != 1 or len(tables) != 1:
            raise Failed("the export has not one gallery.json and one captions.csv")
        items = json.loads(documents[0].read_text(encoding="utf-8"))["items"]
        if len(items) != world.count:
            raise Failed(f"gallery.json lists {len(items)} of {world.count} pictures")
        for item in items:
            picture = documents[0].parent / item["file"]
            if not picture.is_file() or not picture.read_bytes().endswith(b"\xff\xd9"):
                raise Failed(f"{item['file']} is not whole")
        rows = tables[0].read_text(encoding="utf-8-sig").count("\n")
        if rows < world.count + 1:
            raise Failed(f"captions.csv has {rows} lines for {world.count} pictures")


class _ExportZip(_Export):
    """The same as a ZIP of renditions."""

    name = "export-zip"

    def command(self, world):
        return ["export", "--gallery", GALLERY, "--preset", "files-web", "--zip", "--to", world.stage / "target.zip"]

    def finish(self, world):
        if not (world.stage / "target.zip").exists():
            super().finish(world)
        self._must_be_whole(world)
        world.must_have_no_stray_files()

    def judge_after_kill(self, world):
        world.must_have_untouched_originals()
        world.must_check_clean()
        if (world.stage / "target.zip").exists():
            self._must_be_whole(world)

    def _must_be_whole(self, world):
        with zipfile.ZipFile(world.stage / "target.zip") as packed:
            if packed.testzip() is not None:
                raise Failed("the ZIP is damaged")
            pictures = [name for name in packed.namelist() if name.endswith(".jpg")]
            if len(pictures) != world.count or "captions.csv" not in packed.namelist():
                raise Failed(f"the ZIP has {len(pictures)} of {world.count} pictures")


def _picture(jpeg):
    """What stands behind the first scan's marker: the picture itself."""
    return hashlib.sha256(jpeg[jpeg.index(b"\xff\xda"):]).digest()


class _Write:
    """Captions are written into every file: the pictures made for it and, where they are at hand, the real files that
    can be written."""

    name = "write"
    caption = "Written by the desk, سطر, 一行"

    def _files(self, world):
        return sorted(path for path in world.target.rglob("*") if path.is_file() and not path.name.startswith("."))

    def prepare(self, world):
        shutil.copytree(world.photos, world.target)
        if world.real:
            world.real.put(world.target / "real")
        world.cli("init")
        world.cli("import", world.target, *(["--rows-only"] if world.real else []))
        assets = world.cli("search", "", "--limit", "100000")["assets"]
        world.cli("set", *[entry["id"] for entry in assets], *real_files.FIELDS)
        self._assets = len(assets)
        self._before = {path: path.read_bytes() for path in self._files(world)}

    def command(self, world):
        return ["write", "--all"]

    def measure(self, world):
        world.fresh(self)
        duration = world.timed(self.command(world))
        self._must_be_done(world)
        return duration

    def judge_after_kill(self, world):
        world.must_check_clean()
        if len(self._files(world)) != len(self._before):
            raise Failed("files came or went")
        for path in self._files(world):
            now = path.read_bytes()
            if now != self._before[path] and not self._is_whole(world, path, now):
                raise Failed(f"{path.name} is neither the old nor the whole new file")

    def finish(self, world):
        report = world.cli(*self.command(world))
        if report["failed"] or report["conflicts"] or report["waiting"]:
            raise Failed(f"the next run: {report['failed'][:3]}, {report['conflicts']} conflicts")
        self._must_be_done(world)

    def _is_whole(self, world, path, now):
        real = world.target / "real"
        if path.is_relative_to(real):
            return world.real.state(str(path.relative_to(real)), now) == "new"
        return (now.endswith(b"\xff\xd9") and self.caption.encode() in now
                and _picture(now) == _picture(self._before[path]))

    def _must_be_done(self, world):
        for path in self._files(world):
            if not self._is_whole(world, path, path.read_bytes()):
                raise Failed(f"{path.name} was not written")
        world.must_check_clean()
        world.must_hold_all(self._assets)
        world.must_have_no_stray_files()
        again = world.cli(*self.command(world))
        if again["written"] or again["failed"] or world.cli("refresh")["changed"]:
            raise Failed("a run after the last still wrote something")


SCENARIOS = [_Import(), _CopyImport(), _Export(), _ExportZip(), _Write()]
