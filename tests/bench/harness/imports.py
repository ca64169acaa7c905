# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports against digiKam and against the bare decoder."""

import functools
import json
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

from harness import corpus
from harness.project import CACHE, Skipped, command_line_tool, need, peers, report, say, scratch

ROUNDS = 3
SCREENFUL = 40
DIGIKAM_LINE = re.compile(r"thumbnails: (\d+)/(\d+) complete ([\d.]+) s after exec, ([\d.]+) s after first row")
RATE = re.compile(r"files/s=([\d.]+)")


def count_of_thumbnails(database):
    """Thumbnails committed so far; 0 while the catalog is being made."""
    try:
        connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=0.2)
        try:
            return connection.execute("SELECT count(*) FROM thumbnails").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.Error:
        return 0


def our_import(folder, watch=False):
    """Seconds from start to end of the process, and to the first screenful of thumbnails where that is watched."""
    tool = command_line_tool()
    with scratch() as place:
        catalog = Path(place) / "bench.fieldframe"
        command = [str(tool), "--catalog", str(catalog), "--json", "import", str(folder)]
        subprocess.run([str(tool), "--catalog", str(catalog), "init"], check=True, stdout=subprocess.DEVNULL)
        begin, first = time.monotonic(), None
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        while watch and first is None and process.poll() is None:
            if count_of_thumbnails(catalog / "previews.db") >= SCREENFUL:
                first = time.monotonic() - begin
            time.sleep(0.01)
        output = process.communicate()[0]
        seconds = time.monotonic() - begin
        answer = json.loads(output)
        files = len(list(Path(folder).glob("*.jpg")))
        if process.returncode != 0 or answer["imported"] != files:
            raise RuntimeError(f"the import brought {answer.get('imported')} of {files}")
    return {"seconds": seconds, "first_seconds": first, "files": files, "command": " ".join(command)}


@functools.cache
def digikam():
    """One run for all that compare with it: a minute or more."""
    need("digikam", "Xvfb", "dbus-run-session", "sqlite3", "bc")
    folder = corpus.photographs()
    corpus.warm(folder)
    command = [str(peers() / "digikam_import.sh"), str(folder)]
    say("digiKam imports the photographs")
    with scratch() as place:
        run = subprocess.run(command + [place + "/digikam"], capture_output=True, text=True, check=False,
                             env=dict(os.environ, SHOT="0"))
    line = DIGIKAM_LINE.search(run.stdout)
    if not line or line[1] != line[2]:
        raise Skipped(f"digiKam did not finish: {run.stdout.strip()[-300:]} {run.stderr.strip()[-300:]}")
    return {"seconds_after_start": float(line[3]), "seconds_after_first_row": float(line[4]), "files": int(line[2]),
            "command": " ".join(command), "output": run.stdout.strip().splitlines()}


@functools.cache
def our_imports_of_photographs():
    folder = corpus.photographs()
    corpus.warm(folder)
    return [our_import(folder, watch=round_ == 0) for round_ in range(ROUNDS + 1)]


def import_digikam():
    peer, ours = digikam(), our_imports_of_photographs()[1:]
    ratio = peer["seconds_after_first_row"] / statistics.median(run["seconds"] for run in ours)
    return report("import-digikam", ratio, 15, "at least",
                  "digiKam, first row to last thumbnail; ours is the whole process", {"ours": ours, "baseline": [peer]})


def first_thumbnails():
    peer, ours = digikam(), our_imports_of_photographs()[0]
    if ours["first_seconds"] is None:
        ours["first_seconds"] = ours["seconds"]
    return report("first-thumbnails", peer["seconds_after_first_row"] / ours["first_seconds"], 20, "at least",
                  f"digiKam, first row to last thumbnail; ours from start until {SCREENFUL} thumbnails can be read",
                  {"ours": [ours], "baseline": [peer]})


def scaled_decode():
    """The bare decoder at an eighth, resized and encoded, on all cores."""
    tool = CACHE / "peers" / "bin" / "imgbench"
    if not tool.exists():
        need("g++", "pkg-config")
        source = peers() / "src" / "imgbench.cpp"
        tool.parent.mkdir(exist_ok=True)
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "vips-cpp", "exiv2", "libturbojpeg", "libcrypto",
                                "libxxhash", "sqlite3"], capture_output=True, text=True, check=False)
        built = subprocess.run(["g++", "-O2", "-std=c++17", "-o", str(tool), str(source), *flags.stdout.split(), "-ljpeg",
                                "-lpthread"], stdout=sys.stderr, check=False)
        if flags.returncode != 0 or built.returncode != 0:
            raise Skipped("the baseline's program could not be built; its packages are named in the scripts' list")
    return tool


def import_stripped():
    folder = corpus.stripped()
    corpus.warm(folder)
    command = [str(scaled_decode()), "tj8r", str(os.cpu_count()), str(folder), "256", str(corpus.STRIPPED)]
    ours, bare = [], []
    for _ in range(ROUNDS):
        ours.append(our_import(folder))
        run = subprocess.run(command, capture_output=True, text=True, check=True)
        bare.append({"files_per_second": float(RATE.search(run.stdout)[1]), "command": " ".join(command)})
    rate = statistics.median(run["files"] / run["seconds"] for run in ours)
    return report("import-stripped", rate / statistics.median(run["files_per_second"] for run in bare), 0.8, "at least",
                  "libjpeg-turbo alone: decode at an eighth, resize, encode", {"ours": ours, "baseline": bare})
