# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py --root FOLDER [--rule NAME] [--binaries PROGRAM...]: prints what breaks a rule; exit status 1 if any does."""

import argparse
import sys
from pathlib import Path

import binaries
import house_style
import walls
from source_tree import SourceTree

RULES = {**walls.RULES, **house_style.RULES}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--rule", choices=sorted(RULES))
    parser.add_argument("--binaries", type=Path, nargs="*")
    arguments = parser.parse_args()
    tree = SourceTree(arguments.root)
    if not tree.files("core"):
        print(f"{arguments.root} holds no core/", file=sys.stderr)
        return 2
    if arguments.binaries is not None:
        found = binaries.check(arguments.binaries)
    else:
        chosen = [arguments.rule] if arguments.rule else sorted(RULES)
        found = [f"{line} [{name}]" for name in chosen for line in RULES[name](tree)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
