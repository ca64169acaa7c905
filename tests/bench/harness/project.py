# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are, and how the measured programs are built."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BUILD = ROOT / "build" / "release"
# Made corpora and copies of the peers' scripts; kept from run to run.
CACHE = ROOT / "build" / "bench"
SHARED = Path(os.environ.get("FIELDFRAME_SHARED", ROOT.parent / "shared"))


class Skipped(Exception):
    """A benchmark that can't be run here, and why."""


def say(text):
    print(text, file=sys.stderr, flush=True)


def build(*targets):
    """Brings the programs of build/release up to date."""
    if not (BUILD / "CMakeCache.txt").exists():
        subprocess.run(["cmake", "--preset", "release"], cwd=ROOT, check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", str(BUILD), "--target", *targets], check=True, stdout=sys.stderr)


def command_line_tool():
    build("fieldframe-cli", "fieldframe-worker")
    return BUILD / "bin" / "fieldframe-cli"


def peers():
    """A copy of the peers' scripts, which build programs beside themselves."""
    if not (SHARED / "bench").is_dir():
        raise Skipped(f"no scripts of other programs in {SHARED / 'bench'}")
    copy = CACHE / "peers"
    if not copy.is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        shutil.copytree(SHARED / "bench", copy)
    return copy


def need(*programs):
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        raise Skipped(f"not installed: {', '.join(missing)}")


def scratch():
    """A folder that goes with its `with` block, on the file system of the build."""
    CACHE.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(prefix="run-", dir=CACHE)


def report(name, ratio, goal, direction, against, runs):
    """The verdict is the ratio alone; the samples are there to be doubted."""
    return json.dumps({"name": name, "ratio": round(ratio, 4), "goal": goal, "direction": direction,
                       "against": against, "runs": runs}, ensure_ascii=False)
