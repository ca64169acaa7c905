#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports to disks with little room, read-only ones, and folders that vanish at work: nothing ever stands half under a
final name, the reason is told, the ledger says what came of it, and the next run with room makes the whole. Mounts are
skipped without the right to them."""

import argparse
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

PICTURES = 24


class Failed(Exception):
    pass


class Desk:
    """A catalog of pictures in one gallery, and the tool."""

    def __init__(self, programs, work):
        self.programs = programs
        self.work = work
        subprocess.run([programs / "make_photos", work / "photos", str(PICTURES)], check=True)
        self.cli("init")
        self.cli("import", work / "photos", "--gallery", "All", "--rows-only")

    def command(self, *words):
        return [self.programs / "fieldframe-cli", "--catalog", self.work / "c.fieldframe", "--json", *words]

    def cli(self, *words, good=(0,)):
        done = subprocess.run(self.command(*words), capture_output=True, text=True, check=False, timeout=300,
                              stdin=subprocess.DEVNULL)
        if done.returncode not in good:
            raise Failed(f"{words[0]}: status {done.returncode}: {done.stdout[-300:]} {done.stderr[-400:]}")
        return json.loads(done.stdout)

    def export(self, target, *words, good=(0, 1)):
        return self.cli("export", "--gallery", "All", "--preset", "files-web", "--to", target, *words, good=good)

    def states(self):
        catalog = sqlite3.connect(f"file:{self.work / 'c.fieldframe/catalog.db'}?mode=ro", uri=True)
        try:
            return [row[0] for row in catalog.execute("SELECT state FROM exports ORDER BY id")]
        finally:
            catalog.close()


def must_be_whole(folder):
    pictures = list(folder.rglob("*.jpg"))
    if len(pictures) != PICTURES or not all(p.read_bytes().endswith(b"\xff\xd9") for p in pictures):
        raise Failed(f"{folder} has {len(pictures)} of {PICTURES} pictures, or not all whole")


def mounted(disk, options):
    disk.mkdir(parents=True, exist_ok=True)
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", disk], capture_output=True,
                          check=False).returncode == 0


def full_disk(desk, disk, chance):
    """With too little room at any point: a clear error and an empty disk; with room again, the whole."""
    for extra in ((), ("--zip",)):
        target = disk / ("pack.zip" if extra else "pack")
        for _ in range(3):
            room = os.statvfs(disk)
            ballast = disk / "ballast"
            left = chance.randrange(8 << 10, 1 << 20)
            ballast.write_bytes(b"\0" * max(0, room.f_bavail * room.f_frsize - left))
            report = desk.export(target, *extra)
            if "error" not in report or report["error"]["code"] != "disk_full":
                raise Failed(f"{left} bytes free: {report}")
            others = [path.name for path in disk.iterdir() if path.name != "ballast"]
            if others:
                raise Failed(f"left on the full disk: {others}")
            ballast.unlink()
        desk.export(target, *extra, good=(0,))
        if extra:
            target.unlink()
        else:
            must_be_whole(target)
            shutil.rmtree(target)


def read_only(desk, disk):
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    report = desk.export(disk / "pack")
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    if report.get("error", {}).get("code") != "permission_denied" or any(disk.iterdir()):
        raise Failed(f"a read-only disk: {report}")


def vanishing(desk, folder, chance, duration):
    """The folder goes while the export writes into it."""
    for _ in range(4):
        folder.mkdir(exist_ok=True)
        child = subprocess.Popen(desk.command("export", "--gallery", "All", "--preset", "files-web", "--to", folder / "in/pack"),
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        time.sleep(duration * chance.random())
        away = folder.with_name("away")
        shutil.rmtree(away, ignore_errors=True)
        folder.rename(away)
        out, err = child.communicate(timeout=300)
        for place in (away / "in/pack", folder / "in/pack"):
            if place.exists():
                must_be_whole(place)
        if child.returncode not in (0, 1) or not json.loads(out):
            raise Failed(f"a vanishing folder: status {child.returncode}: {err[-300:]}")
        if child.returncode == 1 and "error" not in json.loads(out):
            raise Failed(f"a vanishing folder is not told: {out[:300]}")
        shutil.rmtree(away, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--work", type=Path, required=True, help="folder for what the runs make")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    chance = random.Random(options.seed)
    work = (options.work / f"destinations-{os.getpid()}").resolve()
    work.mkdir(parents=True)
    disk = work / "disk"
    is_mounted = False
    print(f"seed {options.seed}", flush=True)
    try:
        desk = Desk(options.bin, work)
        begin = time.monotonic()
        desk.export(work / "first", good=(0,))
        vanishing(desk, work / "usb", chance, time.monotonic() - begin)
        is_mounted = mounted(disk, "size=24m")
        if is_mounted:
            full_disk(desk, disk, chance)
            read_only(desk, disk)
        else:
            print("disks are skipped: no right to mount")
        if 1 in desk.states():
            raise Failed("an export has no end in the ledger")
        desk.cli("check")
    except Failed as failure:
        print(f"FAILED (seed {options.seed}): {failure}")
        return 1
    finally:
        if is_mounted:
            subprocess.run(["umount", disk], check=False)
        shutil.rmtree(work, ignore_errors=True)
    print("nothing stood half under a final name")
    return 0


if __name__ == "__main__":
    sys.exit(main())
