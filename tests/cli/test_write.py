#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
from cli_case import CliCase, main, png


class Write(CliCase):
    def setUp(self):
        super().setUp()
        self.init()
        self.picture = self.write("photos/a.png", png(1, headline="Before", caption="Caption"))
        self.ok("import", self.picture.parent)
        self.id = self.ids()["a.png"]

    def test_writes_what_was_set_and_reads_it_back(self):
        self.ok("set", self.id, "headline=After")
        report = self.ok("write", "--all")
        self.assertEqual((report["written"], report["failed"], report["unchanged"]), (1, [], 0))
        self.assertTrue(report["written_files"][0]["in_place"])
        self.assertIn(b"After", self.picture.read_bytes())
        self.assertEqual(self.ok("write", "--all")["written"], 0)
        self.ok("check")

    def test_a_dry_run_keeps_nothing(self):
        before = self.picture.read_bytes()
        self.ok("set", self.id, "headline=After")
        self.assertEqual(self.ok("write", self.id, "--dry-run")["written"], 1)
        self.assertEqual(self.picture.read_bytes(), before)

    def test_ids_or_all_and_a_known_mode_are_wanted(self):
        self.fails(2, "write")
        self.fails(2, "write", self.id, "--all")
        self.fails(2, "write", "--all", "--iim", "sometimes")
        self.fails(2, "resolve", self.id)

    def test_a_file_that_is_gone_fails_alone(self):
        self.ok("set", self.id, "headline=After")
        self.picture.unlink()
        self.assertEqual(self.fails(1, "write", "--all").json["failed"][0]["id"], self.id)

    def test_merges_what_another_program_wrote(self):
        self.ok("set", self.id, "caption=Mine")
        self.picture.write_bytes(png(1, headline="Theirs", caption="Theirs"))
        report = self.ok("refresh")
        self.assertEqual((report["changed"], report["taken"], report["conflicts"]), (1, 1, 1))
        conflict = self.ok("conflicts")["conflicts"][0]
        sides = (conflict["base"]["text"], conflict["mine"]["text"], conflict["theirs"]["text"])
        self.assertEqual((conflict["field"], sides), ("caption", ("Caption", "Mine", "Theirs")))
        self.assertEqual(conflict["theirs"]["origin"], "xmp")
        self.assertEqual(self.ok("write", "--all")["waiting"], 1)
        self.assertEqual(self.ok("resolve", self.id, "--mine", "--field", "caption")["resolved"], 1)
        self.assertEqual(self.ok("write", "--all")["written"], 1)
        self.assertIn(b"Mine", self.picture.read_bytes())

    def test_takes_theirs(self):
        self.ok("set", self.id, "caption=Mine")
        self.picture.write_bytes(png(1, headline="Before", caption="Theirs"))
        self.ok("refresh", self.id)
        self.ok("resolve", "--all", "--theirs")
        self.assertEqual(self.ok("conflicts", self.id)["conflicts"], [])
        self.assertEqual(self.ok("write", "--all")["written"], 0)
        self.assertEqual(self.ok("show", self.id)["caption"], "Theirs")


if __name__ == "__main__":
    main()
