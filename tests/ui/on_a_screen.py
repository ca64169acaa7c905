# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program on a screen of its own (Xvfb) with a window manager (openbox); says so and is skipped where
they are missing."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
SCREEN = "1440x900x24"
PATIENCE_SECONDS = 20


def start_screen():
    """The server and the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        sys.exit("Xvfb did not start")
    return server, f":{number}"


def start_keeper(environment):
    """The window manager, once it keeps windows: what asks for the keyboard before is not heard."""
    with tempfile.TemporaryDirectory() as folder:
        sign = Path(folder) / "ready"
        keeper = subprocess.Popen(
            ["openbox", "--sm-disable", "--startup", f"touch {shlex.quote(str(sign))}"],
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not sign.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        return keeper


def stop(process):
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def main(command):
    for program in ("Xvfb", "openbox"):
        if not shutil.which(program):
            print(f"skipped: {program} is not installed")
            return SKIPPED
    server, display = start_screen()
    try:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "FIELDFRAME_TEST_SCREEN": "1"}
        keeper = start_keeper(environment)
        try:
            return subprocess.run(command, env=environment, check=False).returncode
        finally:
            stop(keeper)
    finally:
        stop(server)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
