#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes captions into pictures on disks with no room, and with a little: every file is the old or the whole new one,
each that is not written says why, and once there is room all are. Skipped without the right to mount."""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import real_files

CAPTION = "x" * 50_000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--work", type=Path, required=True, help="folder for what the runs make")
    parser.add_argument("--real", action="store_true", help="the real files too, where they are at hand")
    options = parser.parse_args()
    for free in (0, 4 << 10, 100 << 10, 300 << 10):
        work = (options.work / f"full-{os.getpid()}-{free}").resolve()
        disk = work / "disk"
        disk.mkdir(parents=True)
        mounted = False
        try:
            mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", disk], capture_output=True,
                                     check=False).returncode == 0
            if not mounted:
                print("skipped: no right to mount")
                return 0
            run(options.bin, work, disk, free)
        finally:
            if mounted:
                subprocess.run(["umount", disk], check=False)
            shutil.rmtree(work, ignore_errors=True)
    if options.real and real_files.are_there():
        fill_under_real_files(options)
    print("every file is the old or the whole new one")
    return 0


def fill_under_real_files(options):
    work = (options.work / f"full-real-{os.getpid()}").resolve()
    disk = work / "disk"
    disk.mkdir(parents=True)
    real = real_files.RealFiles(options.bin.resolve(), work / "undisturbed")
    size = sum(map(len, real.before.values()))
    room = 2 * sum(map(len, real.after.values())) - size + (64 << 20)
    for free in (0, 20 << 10, 300 << 10, 3 << 20, 12 << 20):
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={room}", "none", disk], check=False).returncode != 0:
            break
        try:
            run_real(options.bin.resolve(), work / f"c-{free}.fieldframe", disk, free, real)
        finally:
            subprocess.run(["umount", disk], check=False)
    shutil.rmtree(work, ignore_errors=True)


def run_real(programs, catalog, disk, free, real):
    def cli(*words, good=(0,)):
        done = subprocess.run([programs / "fieldframe-cli", "--catalog", catalog, "--json", *words],
                              capture_output=True, text=True, check=False)
        if done.returncode not in good:
            sys.exit(f"with {free} bytes free: {words[0]}: status {done.returncode}: {causes(done.stdout)}")
        return json.loads(done.stdout)

    real.put(disk)
    cli("init")
    cli("import", disk, "--rows-only")
    cli("set", *[entry["id"] for entry in cli("search", "", "--limit", "100000")["assets"]], *real_files.FIELDS)
    left = os.statvfs(disk)
    ballast = disk / "ballast"
    ballast.write_bytes(b"\0" * max(0, left.f_bavail * left.f_frsize - free))
    report = cli("write", "--all", good=(0, 1))
    failed = {str(Path(entry["file"]).relative_to(disk)): entry for entry in report["failed"]}
    for name in real.before:
        state = real.state(name, (disk / name).read_bytes())
        if state != ("old" if name in failed else "new") or (name in failed and failed[name]["code"] != "disk_full"):
            sys.exit(f"with {free} bytes free: {name}: {failed.get(name)}; it is {state or 'neither old nor new'}")
    ballast.unlink()
    cli("write", "--all")
    wrong = [name for name in real.before if real.state(name, (disk / name).read_bytes()) != "new"]
    stray = [path.name for path in disk.rglob("*.fieldframe-tmp")]
    if wrong or stray:
        sys.exit(f"with room again: not written: {wrong[:5]}, left behind: {stray[:5]}")
    cli("check")
    print(f"{free} bytes free: {len(failed)} of {len(real.before)} real files refused", flush=True)


def picture(jpeg):
    return jpeg[jpeg.index(b"\xff\xda"):]


def causes(report):
    """What a report says of each file that failed, shortly."""
    try:
        failed = json.loads(report).get("failed", [])
    except ValueError:
        return report[-400:]
    return [f"{Path(entry['file']).name}: {entry['code']}: {entry['detail']}" for entry in failed]


def run(programs, work, disk, free):
    def cli(*words, good=(0,)):
        done = subprocess.run([programs / "fieldframe-cli", "--catalog", work / "c.fieldframe", "--json", *words],
                              capture_output=True, text=True, check=False)
        if done.returncode not in good:
            sys.exit(f"with {free} bytes free: {words[0]}: status {done.returncode}: {done.stderr[-400:]} {causes(done.stdout)}")
        return json.loads(done.stdout)

    subprocess.run([programs / "make_photos", disk / "photos", "12"], check=True)
    cli("init")
    imported = cli("import", disk / "photos", "--rows-only")["imported_files"]
    cli("set", *[entry["id"] for entry in imported], f"caption={CAPTION}")
    before = {Path(entry["file"]): Path(entry["file"]).read_bytes() for entry in imported}
    room = os.statvfs(disk)
    ballast = disk / "ballast"
    ballast.write_bytes(b"\0" * max(0, room.f_bavail * room.f_frsize - free))
    report = cli("write", "--all", good=(0, 1))
    failed = {Path(entry["file"]): entry for entry in report["failed"]}
    for path, old in before.items():
        now = path.read_bytes()
        whole = CAPTION[:1000].encode() in now and picture(now) == picture(old)
        if path in failed and (now != old or failed[path]["code"] != "disk_full"):
            sys.exit(f"{path.name}: {failed[path]['code']}: {failed[path]['detail']}; as it was: {now == old}")
        if path not in failed and not whole:
            sys.exit(f"{path.name}: is said to be written, and is not whole")
    left = [path.name for path in disk.rglob("*.fieldframe-tmp")]
    if left or (free == 0 and len(failed) != len(before)):
        sys.exit(f"with {free} bytes free: {len(failed)} of {len(before)} refused, left behind: {left}")
    ballast.unlink()
    if cli("write", "--all")["failed"] or cli("write", "--all")["written"]:
        sys.exit("with room again, not all could be written at once")
    cli("check")
    print(f"{free} bytes free: {len(failed)} of {len(before)} refused")


if __name__ == "__main__":
    sys.exit(main())
