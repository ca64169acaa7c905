# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of the kill sweep finds what it is there to find."""

import json
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import scenarios
from fault_world import Failed, World, sums_below

TOOL = """#!/bin/sh
exec sleep 60
"""


class OracleTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="fieldframe-oracle-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.world = World(self.folder / "programs", self.folder, 2)
        for path in (self.world.bin, self.world.photos, self.world.target):
            path.mkdir(parents=True)
        for name in ("a.jpg", "b.jpg"):
            (self.world.photos / name).write_bytes(name.encode() + b"\xff\xd9")
        self.world.originals = sums_below(self.world.photos)

    def test_a_changed_a_lost_and_a_new_original_are_found(self):
        self.world.must_have_untouched_originals()
        (self.world.photos / "c.jpg").write_bytes(b"new")
        self.assertRaises(Failed, self.world.must_have_untouched_originals)
        (self.world.photos / "c.jpg").unlink()
        (self.world.photos / "a.jpg").write_bytes(b"changed")
        self.assertRaises(Failed, self.world.must_have_untouched_originals)
        (self.world.photos / "a.jpg").unlink()
        self.assertRaises(Failed, self.world.must_have_untouched_originals)

    def test_a_stray_file_is_found_however_deep(self):
        self.world.must_have_no_stray_files()
        deep = self.world.stage / "x" / "y"
        deep.mkdir(parents=True)
        (deep / ".a.jpg.0123456789ab.fieldframe-tmp").write_bytes(b"")
        self.assertRaises(Failed, self.world.must_have_no_stray_files)

    def test_a_worker_that_lives_on_is_found(self):
        worker = self.world.bin / "fieldframe-worker"
        shutil.copy2(shutil.which("sleep"), worker)
        child = subprocess.Popen([worker, "60"])
        try:
            self.assertEqual(self.world.workers(), [child.pid])
        finally:
            child.kill()
            child.wait()
        self.assertEqual(self.world.workers(), [])

    def test_a_kill_is_told_from_an_end(self):
        tool = self.world.bin / "fieldframe-cli"
        tool.write_text(TOOL)
        tool.chmod(0o755)
        self.assertTrue(self.world.run_and_kill([], 0.05))
        tool.write_text("#!/bin/sh\nexit 0\n")
        self.assertFalse(self.world.run_and_kill([], 5))

    def test_a_tool_that_fails_or_says_nothing_is_found(self):
        tool = self.world.bin / "fieldframe-cli"
        tool.write_text("#!/bin/sh\nexit 3\n")
        tool.chmod(0o755)
        self.assertRaises(Failed, self.world.must_check_clean)
        tool.write_text("#!/bin/sh\nexit 0\n")
        self.assertRaises(Failed, self.world.must_check_clean)
        tool.write_text("#!/bin/sh\necho '{}'\n")
        self.world.must_check_clean()

    def test_a_catalog_that_lost_a_picture_is_found(self):
        tool = self.world.bin / "fieldframe-cli"
        tool.write_text("#!/bin/sh\necho '{\"total\": 1, \"assets\": [{}], \"thumbnails\": 2}'\n")
        tool.chmod(0o755)
        self.assertRaises(Failed, self.world.must_hold_all)
        tool.write_text("#!/bin/sh\necho '{\"total\": 2, \"assets\": [{}, {}], \"thumbnails\": 1}'\n")
        self.assertRaises(Failed, self.world.must_hold_all)

    def test_an_export_in_pieces_is_found(self):
        export = next(scenario for scenario in scenarios.SCENARIOS if scenario.name == "export")
        self.assertRaises(Failed, export._must_be_whole, self.world)
        items = [{"file": "a.jpg"}, {"file": "b.jpg"}]
        (self.world.target / "gallery.json").write_text(json.dumps({"items": items}))
        (self.world.target / "captions.csv").write_text("file\na.jpg\nb.jpg\n")
        shutil.copytree(self.world.photos, self.world.target, dirs_exist_ok=True)
        export._must_be_whole(self.world)
        (self.world.target / "b.jpg").write_bytes(b"half")
        self.assertRaises(Failed, export._must_be_whole, self.world)
        (self.world.target / "b.jpg").unlink()
        self.assertRaises(Failed, export._must_be_whole, self.world)

    def test_what_a_killed_export_made_is_counted(self):
        export = next(scenario for scenario in scenarios.SCENARIOS if scenario.name == "export")
        self.assertEqual(export._made_before(self.world), 0)
        part = self.world.target.parent / ".target.fieldframe-part"
        part.mkdir()
        (part / ".manifest").write_text('{"path": "a.jpg"}\n{"path": "a.jpg"}\n{"path": "b.jpg"}\n{"pa')
        self.assertEqual(export._made_before(self.world), 2)
        self.assertRaises(Failed, self.world.must_have_no_stray_files)


if __name__ == "__main__":
    unittest.main()
