# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search, Home and the grid page of a synthetic catalog against bare SQL."""

import functools
import json
import os
import statistics
import subprocess
from pathlib import Path

from harness.project import BUILD, build, report, scratch

ROWS = int(os.environ.get("FIELDFRAME_BENCH_ROWS", "100000"))
NAMES = ("library-search", "library-home", "library-grid")


@functools.cache
def samples():
    """One catalog for the three: making it takes a minute."""
    build("bench_library")
    with scratch() as place:
        run = subprocess.run([str(BUILD / "tests" / "bench_library"), str(Path(place) / "bench.fieldframe"), str(ROWS),
                              *NAMES], stdout=subprocess.PIPE, text=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    return {answer["name"]: answer["runs"] for answer in answers}


def library(name):
    runs = samples()[name]
    for run in runs:
        run["ratio"] = round(statistics.median(run["ours_ms"]) / statistics.median(run["bare_ms"]), 3)
    worst = max(runs, key=lambda run: run["ratio"])
    return report(name, worst["ratio"], 2, "at most",
                  f"bare SQL on the same {ROWS} rows, turn about; the ratio is of the worst case, {worst['what']!r}", runs)
