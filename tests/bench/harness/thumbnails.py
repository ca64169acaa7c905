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
    means = {}
    for source, is_embedded in (("own pixels", False), ("embedded preview", True)):
        chosen = [sample for sample in samples if sample["from_embedded"] == is_embedded]
        if chosen:
            means[source] = {side: statistics.mean(sample[side] for sample in chosen) for side in ("ours", "lanczos")}
    source, worst = min(means.items(), key=lambda item: item[1]["ours"] - item[1]["lanczos"])
    return report("thumbnail-ssim", worst["ours"] / worst["lanczos"], round(1 - 0.01 / worst["lanczos"], 4), "at least",
                  "Lanczos from the same pixels at the same JPEG quality, both by SSIM to that picture before it is encoded;"
                  f" the ratio is of the worse source, {source}", {"means": means, "samples": samples})
