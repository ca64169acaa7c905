#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""All real files of the shared set at once: none may be lost, none may hang or take too much memory."""

import json
import os
import resource
import subprocess
import threading
import time
import unittest

from cli_case import CLI, SHARED, CliCase, main

FILES = SHARED / "data/public"
PROGRAM_BYTES = 400 << 20
WORKER_BYTES = 1 << 30


def most_memory(pid):
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8", errors="replace") as file:
            for line in file:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) << 10
    except OSError:
        pass
    return 0


class Watch(threading.Thread):
    """The largest resident sizes of a program and of any of its workers."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.program, self.worker, self.ended = pid, 0, 0, threading.Event()

    def run(self):
        while not self.ended.wait(0.05):
            self.program = max(self.program, most_memory(self.pid))
            for pid in self.children():
                self.worker = max(self.worker, most_memory(pid))

    def children(self):
        pids = set()
        try:
            for task in os.listdir(f"/proc/{self.pid}/task"):
                with open(f"/proc/{self.pid}/task/{task}/children", encoding="ascii") as file:
                    pids.update(int(pid) for pid in file.read().split())
        except OSError:
            pass
        return pids


@unittest.skipUnless(FILES.is_dir(), f"skipped: {FILES} is not there")
class SharedFiles(CliCase):
    def watched(self, *words):
        started = time.monotonic()
        process = subprocess.Popen(self.command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=self.environment())
        watch = Watch(process.pid)
        watch.start()
        out, _ = process.communicate(timeout=600)
        watch.ended.set()
        watch.join()
        print(f"{words[0]}: {time.monotonic() - started:.1f} s, program {watch.program >> 20} MB, "
              f"worker {watch.worker >> 20} MB")
        self.assertLess(watch.program, PROGRAM_BYTES)
        self.assertLess(watch.worker, WORKER_BYTES)
        return process.returncode, out

    def files(self):
        return sorted(str(path) for path in FILES.rglob("*") if path.is_file() and path.suffix != ".md")

    def test_inspect_answers_every_file(self):
        files = self.files()
        status, out = self.watched("inspect", *files)
        lines = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([line["file"] for line in lines], files)
        self.assertIn(status, (0, 1))
        for line in lines:
            self.assertTrue("metadata" in line or "error" in line, line["file"])

    def test_one_import_accounts_for_every_file(self):
        self.init()
        status, out = self.watched("import", FILES, "--json")
        report = json.loads(out)
        self.assertEqual(status, 1)
        named = [entry["file"] for kind in ("imported_files", "duplicate_files", "failed") for entry in report[kind]]
        named += report["skipped_files"]
        self.assertEqual(len(named), len(set(named)), "a file is named twice")
        missing = [file for file in self.files() if file not in set(named) and not file.endswith(".xmp")]
        self.assertEqual(missing, [])
        self.assertEqual(report["imported"], self.ok("stats")["images"] + self.ok("stats")["videos"]
                         + self.ok("stats")["audio"])
        self.assertEqual(self.ok("check")["problems"], [])
        for entry in report["failed"]:
            self.assertTrue(entry["detail"] or entry["code"], entry)


if __name__ == "__main__":
    main()
