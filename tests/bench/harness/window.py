# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: whether it ever keeps its user waiting, and how soon a key shows."""

import json
import statistics
import subprocess
import sys
from pathlib import Path

from harness.project import BUILD, CACHE, ROOT, SHARED, Skipped, build, report, say, scratch

ROWS = (1_000, 100_000)
PRESSES = 100
ROUNDS = 2
FRAME_MS = 33
NONE_MS = 2  # A smaller difference is none.


def agency():
    """The agency's library as folders of pictures, made once."""
    seed = SHARED / "seeds" / "library.json"
    if not seed.exists():
        raise Skipped(f"no {seed}")
    folder = CACHE / "agency"
    if not folder.is_dir():
        say(f"making the agency's library in {folder}")
        made = CACHE / "agency.part"
        subprocess.run([sys.executable, "-B", str(ROOT / "tests" / "bench" / "make_library"), str(seed), str(made)],
                       stdout=sys.stderr, check=True)
        made.rename(folder)
    return folder


def bench_window(*arguments):
    run = subprocess.run([str(BUILD / "tests" / "bench_window"), *map(str, arguments)], stdout=subprocess.PIPE, text=True,
                         check=True)
    return json.loads(run.stdout.splitlines()[-1])


def stalls():
    build("bench_window", "fieldframe-worker")
    pictures = agency()
    with scratch() as place:
        run = bench_window("stalls", Path(place) / "day.fieldframe", pictures, BUILD / "bin" / "fieldframe-worker")
    return report("window-stalls", len(run["stalls"]), 0, "at most",
                  "a thread that only sleeps: times over 50 ms in which the window's thread answered nothing, while"
                  f" {run['imported']} pictures were imported, scrolled, searched and edited; the ratio is their number,"
                  " those that are the machine's stand apart", [run])


def difference(small, large):
    return 1.0 if large - small < NONE_MS else large / small


def keys():
    build("bench_window")
    samples = {rows: {} for rows in ROWS}
    with scratch() as place:
        for round_ in range(ROUNDS):
            for rows in ROWS if round_ % 2 == 0 else reversed(ROWS):
                answer = bench_window("keys", Path(place) / f"{rows}.fieldframe", rows, PRESSES // ROUNDS)
                for what, milliseconds in answer.items():
                    samples[rows].setdefault(what, []).extend(milliseconds)
    runs = []
    small, large = ROWS
    for what in samples[small]:
        medians = {rows: statistics.median(samples[rows][what]) for rows in ROWS}
        runs.append({"what": what, "ratio": round(difference(medians[small], medians[large]), 3),
                     "median_ms": {str(rows): round(medians[rows], 2) for rows in ROWS},
                     f"within_{FRAME_MS}_ms": medians[large] <= FRAME_MS,
                     "ms": {str(rows): [round(one, 2) for one in samples[rows][what]] for rows in ROWS}})
    worst = max(runs, key=lambda run: run["ratio"])
    return report("window-keys", worst["ratio"], 1.2, "at most",
                  f"the same presses at {small} assets, turn about, from the key to the painted pixel; differences under"
                  f" {NONE_MS} ms count as none; the ratio is of the worst, {worst['what']!r}", runs)
