#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import signal
import subprocess
import time

from cli_case import CliCase, main, png


class Import(CliCase):
    def test_reports_what_became_of_each_file(self):
        self.write("card/good.png", png(1, "Good"))
        self.write("card/again.png", png(1, "Good"))
        self.write("card/notes.txt", b"notes")
        self.write("card/broken.jpg", b"this is no picture")
        self.init()
        answer = self.fails(1, "import", self.folder / "card")
        report = answer.json
        self.assertEqual((report["imported"], report["duplicates"], report["skipped"]), (1, 1, 1), report)
        self.assertEqual([os.path.basename(entry["file"]) for entry in report["failed"]], ["broken.jpg"])
        self.assertEqual(set(report["failed"][0]), {"file", "code", "detail"})
        self.assertGreater(report["seconds"], 0)
        self.assertEqual(report["skipped_files"], [str(self.folder / "card/notes.txt")])

    def test_importing_again_changes_nothing(self):
        self.pictures(4)
        before = self.ok("list")
        report = self.ok("import", self.folder / "card")
        self.assertEqual((report["imported"], report["duplicates"]), (0, 4))
        self.assertEqual(self.ok("list"), before)

    def test_a_gallery_for_all_or_for_each_folder(self):
        for number in range(4):
            self.write(f"card/{'ab'[number % 2]}/{number}.png", png(number))
        self.init()
        self.ok("import", self.folder / "card", "--gallery-per-folder")
        self.ok("import", self.folder / "card", "--gallery", "All of it")
        counts = {gallery["title"]: gallery["count"] for gallery in self.ok("galleries")["galleries"]}
        self.assertEqual(counts, {"a": 2, "b": 2, "All of it": 4})

    def test_a_gallery_needs_a_title(self):
        self.pictures(1)
        for title in ("", "  ", b"\xff"):
            answer = self.fails(2, "import", self.folder / "card", "--gallery", title)
            self.assertEqual(answer.json["error"]["code"], "invalid_input")
        self.assertEqual(self.ok("galleries")["galleries"], [])

    def test_copies_are_verified_files_under_their_template(self):
        original = self.write("card/one.png", png(1, "One"))
        self.init()
        self.ok("import", self.folder / "card", "--copy-to", self.folder / "desk", "--name", "{headline}/{filename}")
        asset = self.ok("list")["assets"][0]
        self.assertTrue(asset["file"].startswith(str(self.folder / "desk")), asset)
        self.assertEqual(pathlib.Path(asset["file"]).read_bytes(), original.read_bytes())

    def test_a_template_that_is_none_is_wrong_use(self):
        self.write("card/one.png", png(1))
        self.init()
        self.fails(2, "import", self.folder / "card", "--copy-to", self.folder / "desk", "--name", "{nonsense}")
        self.fails(2, "import", self.folder / "card", "--name", "{filename}")

    def test_names_that_are_no_text_are_imported(self):
        self.write("card/x", b"")
        with open(os.fsencode(self.folder) + b"/card/\xff\xfe.png", "wb") as file:
            file.write(png(1, "Odd name"))
        self.init()
        self.assertEqual(self.run_cli("--json", "import", self.folder / "card").json["imported"], 1)
        self.assertEqual(self.ok("search", "odd")["total"], 1)

    def test_rows_only_and_previews(self):
        self.write("card/one.png", png(1, size=(400, 300)))
        self.write("card/two.png", png(2, size=(400, 300)))
        self.init()
        self.assertEqual(self.ok("import", self.folder / "card/one.png", "--rows-only")["imported"], 1)
        self.assertEqual(self.ok("import", self.folder / "card/two.png", "--previews")["imported"], 1)
        self.assertEqual(self.ok("list")["total"], 2)

    def test_ctrl_c_leaves_finished_files_whole_and_the_next_run_goes_on(self):
        for number in range(600):
            self.write(f"card/{number}.png", png(number, f"Headline {number}", size=(640, 480)))
        self.init()
        process = subprocess.Popen(self.command("--json", "import", self.folder / "card"), stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=self.environment())
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        self.assertIn(process.returncode, (0, 1))
        self.assertEqual(self.ok("check")["problems"], [])
        report = self.ok("import", self.folder / "card")
        self.assertEqual(report["imported"] + report["duplicates"], 600)
        self.assertEqual(self.ok("list")["total"], 600)
        self.assertEqual(self.ok("stats")["thumbnails"], 600)

    def test_a_kill_is_recovered_from_on_opening(self):
        for number in range(600):
            self.write(f"card/{number}.png", png(number, f"Headline {number}", size=(640, 480)))
        self.init()
        process = subprocess.Popen(self.command("--json", "import", self.folder / "card"), stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=self.environment())
        time.sleep(0.5)
        process.kill()
        process.communicate()
        self.assertEqual(self.ok("check")["problems"], [])
        self.ok("import", self.folder / "card")
        self.assertEqual(self.ok("list")["total"], 600)

    def test_the_table_says_how_many(self):
        self.write("card/one.png", png(1))
        self.init()
        answer = self.run_cli("import", self.folder / "card")
        self.assertRegex(answer.text, r"^1 imported, 0 duplicates, 0 skipped, 0 failed in ")


if __name__ == "__main__":
    main()
