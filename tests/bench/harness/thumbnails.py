# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Likeness of our thumbnails to the best that can be made."""

import json
import statistics
import subprocess

from harness import corpus
from harness.project import BUILD, build, report

SAMPLE_EVERY = 10


def thumbnail_ssim():
    build("bench_thumbnails")
    files = sorted(corpus.photographs().glob("*.jpg"))[::SAMPLE_EVERY]
    run = subprocess.run([str(BUILD / "tests" / "bench_thumbnails"), *map(str, files)], stdout=subprocess.PIPE,
                         text=True, check=True)
    samples = [json.loads(line) for line in run.stdout.splitlines()]
    ours = statistics.mean(sample["ours"] for sample in samples)
    lanczos = statistics.mean(sample["lanczos"] for sample in samples)
    return report("thumbnail-ssim", ours / lanczos, round((lanczos - 0.01) / lanczos, 4), "at least",
                  "full decode, Lanczos, the same JPEG quality; SSIM to that picture before it is encoded",
                  {"mean_ours": ours, "mean_lanczos": lanczos, "samples": samples})
