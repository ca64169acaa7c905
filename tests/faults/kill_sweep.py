# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills fieldframe-cli with SIGKILL at moments spread over an import, a copying import and an export. After each kill the
catalog must open and check clean, no original may have changed, no worker may be left 0.3 s later, and the next run must
finish the job without leaving a stray file. Exit status 1 if any of it fails; the failing tree is kept and named."""

import argparse
import random
import shutil
import sys
import time
from pathlib import Path

from fault_world import Failed, World
from scenarios import SCENARIOS

WORKERS_GONE_SECONDS = 0.3


def sweep(world, scenario, kills, chance):
    """Returns how many kills hit the program at work. The moments are spread evenly, each moved by chance."""
    duration = scenario.measure(world)
    print(f"{scenario.name}: {duration:.2f} s undisturbed, {kills} kills", flush=True)
    hits = 0
    for number in range(kills):
        moment = duration * (number + chance.random()) / kills
        while True:
            world.fresh(scenario)
            hit = world.run_and_kill(scenario.command(world), moment)
            time.sleep(WORKERS_GONE_SECONDS)
            left = world.workers()
            if left:
                raise Failed(f"workers {left} live {WORKERS_GONE_SECONDS} s after the kill at {moment:.3f} s")
            scenario.judge_after_kill(world)
            scenario.finish(world)
            if hit:
                break
            # The run was faster than the one measured: the moment counts only with somebody there to kill.
            moment *= 0.8
        hits += 1
    return hits


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--work", type=Path, required=True, help="folder for what the runs make")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--photos", type=int, default=120)
    parser.add_argument("--smoke", action="store_true", help="a few kills over a few pictures")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--scenario", choices=[scenario.name for scenario in SCENARIOS])
    options = parser.parse_args()
    if options.smoke:
        options.kills, options.photos = min(options.kills, 9), min(options.photos, 40)

    chance = random.Random(options.seed)
    chosen = [s for s in SCENARIOS if options.scenario in (None, s.name)]
    print(f"seed {options.seed}, {options.kills} kills, {options.photos} pictures", flush=True)
    hits = 0
    wants_real = not options.smoke and options.scenario in (None, "write")
    with World(options.bin, options.work, options.photos, wants_real) as world:
        if world.real:
            print(f"{len(world.real.before)} real files to write", flush=True)
        try:
            for place, scenario in enumerate(chosen):
                share = options.kills * (place + 1) // len(chosen) - options.kills * place // len(chosen)
                hits += sweep(world, scenario, share, chance)
        except Failed as failure:
            kept = options.work / f"failed-{options.seed}-{hits}"
            shutil.rmtree(kept, ignore_errors=True)
            world.keep(kept)
            print(f"FAILED at kill {hits} (seed {options.seed}): {failure}\nkept: {kept.resolve()}")
            return 1
    print(f"{hits} kills, all recovered")
    return 0


if __name__ == "__main__":
    sys.exit(main())
