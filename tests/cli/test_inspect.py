#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import signal
import subprocess
import time
import unittest

from cli_case import CLI, CliCase, main, png


class Inspect(CliCase):
    def test_every_file_is_answered_in_the_order_given(self):
        files = [self.write(f"{n}.png", png(n, f"Headline {n}")) for n in range(50)]
        files.insert(7, self.write("broken.jpg", b"\xff\xd8 not a picture"))
        files.insert(20, self.folder / "missing.jpg")
        files.insert(30, self.write("empty.jpg", b""))
        answer = self.run_cli("inspect", *files)
        self.assertEqual(answer.status, 1)
        self.assertEqual([line["file"] for line in answer.lines], [str(file) for file in files])
        by_name = {os.path.basename(line["file"]): line for line in answer.lines}
        self.assertEqual(by_name["4.png"]["metadata"]["Headline"], "Headline 4")
        self.assertEqual(by_name["4.png"]["metadata"]["width"], 48)
        self.assertEqual(by_name["missing.jpg"]["error"]["code"], "not_found")
        for name in ("broken.jpg", "empty.jpg"):
            self.assertIn(by_name[name]["error"]["code"], ("unreadable_file", "unsupported_format"))

    def test_no_catalog_is_needed_and_none_is_made(self):
        answer = self.run_cli("inspect", self.write("a.png", png(1)))
        self.assertEqual((answer.status, answer.err), (0, ""))
        self.assertFalse(self.catalog.exists())

    def test_a_sidecar_beside_the_file_is_not_read(self):
        file = self.write("a.png", png(1, "Own headline"))
        self.write("a.xmp", b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
        self.assertEqual(self.run_cli("inspect", file).lines[0]["metadata"]["Headline"], "Own headline")

    def test_names_that_are_no_text_are_escaped(self):
        path = os.fsencode(self.folder) + b"/\xff\xfe \xe9.png"
        with open(path, "wb") as file:
            file.write(png(1))
        answer = self.run_cli("inspect", path)
        self.assertEqual(answer.status, 0, answer.err)
        self.assertTrue(answer.lines[0]["file"].endswith("/\\xFF\\xFE \\xE9.png")
                        or answer.lines[0]["file"].endswith("/\\xff\\xfe \\xe9.png"), answer.text)

    def test_names_with_controls_and_quotes_stay_whole(self):
        name = "a\n\"quoted\"\t\x1b[31m.png"
        file = self.write(name, png(1))
        self.assertEqual(self.run_cli("inspect", file).lines[0]["file"], str(file))

    def test_things_that_are_no_files_are_refused_and_never_block(self):
        fifo = self.folder / "fifo.jpg"
        os.mkfifo(fifo)
        answer = self.run_cli("inspect", fifo, self.folder, "/dev/zero", timeout=30)
        self.assertEqual(answer.status, 1)
        self.assertEqual([line["error"]["code"] for line in answer.lines], ["unsupported_format"] * 3)

    def test_a_file_of_a_terabyte_of_nothing_is_answered_soon(self):
        file = self.folder / "sparse.jpg"
        with open(file, "wb") as sparse:
            sparse.truncate(1 << 40)
        started = time.monotonic()
        self.run_cli("inspect", file, timeout=60)
        self.assertLess(time.monotonic() - started, 30)

    def test_text_in_metadata_can_not_break_a_line(self):
        file = self.write("a.png", png(1, caption="one&#10;two &#8232; three"))
        answer = self.run_cli("inspect", file)
        self.assertEqual(len(answer.text.splitlines()), 1)
        self.assertIn("one\ntwo", answer.lines[0]["metadata"]["Description"])

    def test_ctrl_c_ends_it_and_leaves_no_worker(self):
        files = [str(self.write(f"{n}.png", png(n))) for n in range(400)]
        process = subprocess.Popen([CLI, "inspect", *(files * 20)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        first = process.stdout.readline()
        self.assertIn("metadata", json.loads(first))
        workers = children_of(process.pid)
        self.assertTrue(workers)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
        self.assertEqual(process.returncode, 1)
        time.sleep(0.3)
        self.assertEqual([pid for pid in workers if is_alive(pid)], [])

    def test_a_killed_program_leaves_no_worker_for_a_third_of_a_second(self):
        files = [str(self.write(f"{n}.png", png(n))) for n in range(400)]
        process = subprocess.Popen([CLI, "inspect", *(files * 20)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.readline()
        workers = children_of(process.pid)
        process.kill()
        time.sleep(0.3)
        self.assertEqual([pid for pid in workers if is_alive(pid)], [])
        process.communicate()

    def test_a_reader_that_goes_away_ends_it(self):
        files = [str(self.write(f"{n}.png", png(n))) for n in range(400)]
        process = subprocess.Popen([CLI, "inspect", *(files * 20)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.readline()
        process.stdout.close()
        self.assertNotEqual(process.wait(timeout=30), 0)
        process.stderr.close()


def state_and_parent(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            rest = file.read().rpartition(")")[2].split()
            return rest[0], int(rest[1])
    except OSError:
        return "X", 0


def is_alive(pid):
    return state_and_parent(pid)[0] not in "ZX"


def children_of(parent):
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    return [pid for pid in pids if state_and_parent(pid)[1] == parent and is_alive(pid)]


if __name__ == "__main__":
    main()
