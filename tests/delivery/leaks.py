#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes pictures that try to give somebody away, protects them as a desk would, exports all of them with every preset
that comes with the program, and looks for each secret in every byte of every package. 0 may be found; what is held says
why. Skipped without exiftool."""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import leak_assets  # noqa: E402
import leak_search  # noqa: E402

#: Presets of a house for itself: originals leave as they are where nobody is protected.
KEEPING = ("archive", "handover")
#: By kind: for which audiences it is held.
HELD = {"embargo": ("public", "partners", "internal"), "embargo-words": ("public", "partners", "internal"),
        "consent": ("public", "partners", "internal"), "release": ("public", "partners"), "audience": ("public", "partners")}
AUDIENCES = {"archive": "internal", "handover": "partners", "contact-sheet": "partners"}


class Failed(Exception):
    pass


class Desk:
    def __init__(self, programs, work):
        self.programs = programs
        self.work = work

    def cli(self, *words, good=(0,)):
        done = subprocess.run([self.programs / "fieldframe-cli", "--catalog", self.work / "Desk.fieldframe", "--json", *words],
                              capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, timeout=1800)
        if done.returncode not in good:
            raise Failed(f"{' '.join(str(word) for word in words)[:200]}: status {done.returncode}: {done.stdout[-500:]} "
                         f"{done.stderr[-500:]}")
        return json.loads(done.stdout)

    def protect(self, assets):
        self.cli("init")
        self.cli("import", self.work / "pictures", "--rows-only")
        ids = {Path(entry["file"]).name: entry["id"] for entry in self.cli("list")["assets"]}
        for asset in assets:
            asset.id = ids[asset.path.name]
            if asset.person:
                level = {"name": "no-name", "face": "no-face", "consent": "none"}[asset.kind]
                self.cli("person", "add", asset.name, "--level", level, "--other-name", asset.arabic)
                self.cli("protect", asset.id, "--person", asset.name)
            if asset.kind == "place":
                self.cli("protect", asset.id, "--level", "no-place")
            if asset.kind == "audience":
                self.cli("protect", asset.id, "--audience", "internal")
            if asset.kind == "consent":
                consent = self.cli("consent", "add", "--person", asset.name, "--asset", asset.id)
                self.cli("consent", "withdraw", consent["id"], "--reason", "asked to")
        for number in range(0, len(assets), 30):
            part = assets[number:number + 30]
            named = next(asset for asset in part if asset.kind == "name")
            for asset in part:
                # Beside a protected picture the first name alone says who it is; a position may stand in words.
                if asset.kind == "position":
                    self.cli("set", asset.id, f"alt_text={named.first}'s brother waits",
                             f"caption=Taken at {asset.latitude}, {asset.longitude} by us")
            self.cli("gallery", "create", f"Portraits of {named.name} {number}", *[asset.id for asset in part],
                     "--introduction", f"We met {named.name}, and {named.last.upper()} told us.")


def expected_held(assets, preset):
    audience = AUDIENCES.get(preset, "public")
    return {asset.id for asset in assets if audience in HELD.get(asset.kind, ())}


def forbidden(assets, preset):
    """Secrets that the preset's package may not hold."""
    audience = AUDIENCES.get(preset, "public")
    for asset in assets:
        is_held = audience in HELD.get(asset.kind, ())
        if asset.kind in ("name", "place", "face") or is_held or (leak_assets.is_bare(asset) and preset not in KEEPING):
            yield from asset.secrets


def positions(package):
    """Files of a package in which exiftool finds a position."""
    if not package.is_dir():
        return []
    done = subprocess.run(["exiftool", "-q", "-r", "-json", "-GPSLatitude", "-if", "defined $GPSLatitude", package],
                          capture_output=True, check=False)
    return [entry["SourceFile"] for entry in json.loads(done.stdout or "[]")]


def look(desk, assets, preset):
    target = desk.work / "out" / preset
    words = ["--gallery", next(g["title"] for g in desk.cli("galleries")["galleries"])] if preset in (
        "photo-story", "news-page", "newsletter") else ["--all"]
    report = desk.cli("export", *words, "--preset", preset, "--to", target, good=(0, 1))
    if "error" in report:
        raise Failed(f"{preset}: {report['error']}")
    package = Path(report["folder"])
    found = leak_search.leaks(package, sorted(set(forbidden(assets, preset))))
    if preset not in KEEPING:
        found += [(path, "a position") for path in positions(package)]
    held = {item["id"] for item in report["held"]}
    if any(not item["reason"] or not item["holds"] for item in report["held"]):
        raise Failed(f"{preset}: something is held without a reason")
    missing = expected_held(assets, preset) - held if words == ["--all"] else set()
    if missing:
        raise Failed(f"{preset}: {len(missing)} that should be held are not")
    print(f"{preset}: {report['exported']} left, {report['changed']} of them changed, {len(held)} held, "
          f"{len(report['failed'])} failed, {len(found)} found", flush=True)
    return found, report["failed"]


def run(options, work):
    desk = Desk(options.bin, work)
    assets = leak_assets.make(work, options.bin, options.count, options.seed)
    desk.protect(assets)
    presets = options.preset or [
        entry["id"] for entry in desk.cli("presets")["presets"] if entry["target"] != "chain"]
    if not presets:
        raise Failed("no preset came with the program: nothing was looked for")
    wrong = []
    for preset in presets:
        found, failed = look(desk, assets, preset)
        wrong += [f"{preset}: {secret} in {where}" for where, secret in found]
        wrong += [f"{preset}: {item['file']} failed: {item['code']}: {item['detail']}" for item in failed]
    if wrong:
        raise Failed("\n".join(wrong[:40]))
    print(f"{len(assets)} assets, {len(presets)} presets: nothing found")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--work", type=Path, required=True, help="folder for what the runs make")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--preset", action="append", help="only these")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--keep", action="store_true", help="keep what was made")
    options = parser.parse_args()
    if not shutil.which("exiftool"):
        print("skipped: no exiftool")
        return 0
    work = (options.work / f"leaks-{os.getpid()}").resolve()
    work.mkdir(parents=True)
    print(f"seed {options.seed}", flush=True)
    try:
        run(options, work)
    except Failed as failure:
        print(f"FAILED (seed {options.seed}): {failure}")
        return 1
    finally:
        if not options.keep:
            shutil.rmtree(work, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
