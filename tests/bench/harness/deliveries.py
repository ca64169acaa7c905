# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The web copies of camera photographs against vipsthumbnail."""

import functools
import json
import os
import resource
import statistics
import subprocess
import time

from harness import corpus
from harness.project import BUILD, build, need, report, say, scratch

PHOTOGRAPHS = 200
EDGE, QUALITY = 2048, 85
ROUNDS = 3
SAMPLE_EVERY = 8
FEW_EVERY = 10


def photographs():
    return [str(file) for file in sorted(corpus.photographs().glob("*.jpg"))[:PHOTOGRAPHS]]


def ours(workers, files):
    command = [str(BUILD / "tests" / "bench_delivery"), str(BUILD / "bin" / "fieldframe-worker"), str(workers), str(EDGE),
               str(QUALITY)]
    run = subprocess.run(command + files, stdout=subprocess.PIPE, text=True, check=True)
    sample = json.loads(run.stdout)
    if sample["failed"]:
        raise RuntimeError(f"{sample['failed']} copies were not made")
    return dict(sample, command=" ".join(command) + " FILE...")


def vipsthumbnail(files):
    """On one core: what it spends, not what it waits for, is compared."""
    with scratch() as place:
        command = ["vipsthumbnail", "--size", f"{EDGE}x{EDGE}>", "-o", f"{place}/%s.jpg[Q={QUALITY}]"]
        before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run(command + files, check=True, env=dict(os.environ, VIPS_CONCURRENCY="1"))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"files": len(files), "seconds": time.monotonic() - begin, "processor_seconds": spent,
            "command": " ".join(command) + " FILE..."}


@functools.cache
def measured():
    need("vipsthumbnail")
    build("bench_delivery", "fieldframe-worker")
    files = photographs()
    corpus.warm(corpus.photographs())
    rounds = []
    for number in range(ROUNDS):
        say(f"delivering {len(files)} photographs, round {number + 1} of {ROUNDS}")
        rounds.append({"one": ours(1, files), "vipsthumbnail": vipsthumbnail(files), "two": ours(2, files)})
    return rounds


def delivery_cpu():
    rounds = measured()
    ratio = statistics.median(r["vipsthumbnail"]["processor_seconds"] / r["one"]["processor_seconds"] for r in rounds)
    return report("delivery-cpu", ratio, 1.3, "at least",
                  f"vipsthumbnail at {EDGE} px and quality {QUALITY}: processor seconds for the same files; ours are hashed, "
                  "described, read back and proved too", rounds)


def delivery_cores():
    rounds = measured()
    ratio = statistics.median(r["one"]["seconds"] / (2 * r["two"]["seconds"]) for r in rounds)
    return report("delivery-cores", ratio, 0.9, "at least", "twice the rate of one worker process, by two", rounds)


def delivery_memory():
    build("bench_delivery", "fieldframe-worker")
    files = photographs()
    # Of all sizes: one less than twice as large as its copy is decoded whole, and takes more than larger ones do.
    few, many = ours(1, files[::FEW_EVERY]), ours(1, files)
    return report("delivery-memory", many["largest_worker_kb"] / few["largest_worker_kb"], 1.1, "at most",
                  f"the same worker's memory after every {FEW_EVERY}th of the photographs", [few, many])


def delivery_ssim():
    build("bench_delivery")
    command = [str(BUILD / "tests" / "bench_delivery"), "--similarity", str(EDGE), str(QUALITY)]
    run = subprocess.run(command + photographs()[::SAMPLE_EVERY], stdout=subprocess.PIPE, text=True, check=True)
    samples = [json.loads(line) for line in run.stdout.splitlines()]
    mean = {side: statistics.mean(sample[side] for sample in samples) for side in ("ours", "lanczos")}
    return report("delivery-ssim", mean["lanczos"] - mean["ours"], 0.01, "at most",
                  "Lanczos from a full decode at the same JPEG quality, both by SSIM to that picture before it is encoded; "
                  "the difference of the means", samples)
