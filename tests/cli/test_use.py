#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import os
import re
import sqlite3
import subprocess

from cli_case import CLI, SOURCE, CliCase, main


def commands():
    """All commands and subcommands, from --help."""
    found = []
    for command in subcommands([]):
        found.append([command])
        found += [[command, verb] for verb in subcommands([command])]
    return found


def help_of(words):
    return subprocess.run([CLI, *words, "--help"], capture_output=True, text=True, check=True).stdout


def subcommands(words):
    section = re.search(r"^Subcommands:\n((?:  .*\n)+)", help_of(words), re.MULTILINE)
    return re.findall(r"^  (\S+)", section.group(1), re.MULTILINE) if section else []


class Use(CliCase):
    def test_every_command_has_help(self):
        self.assertGreater(len(commands()), 25)
        for command in commands():
            self.assertIn("Usage", help_of(command), command)

    def test_every_command_and_option_stands_in_the_manual(self):
        manual = (SOURCE / "packaging/man/fieldframe-cli.1").read_text()
        manual = manual.replace("\\-", "-")
        for command in commands():
            self.assertTrue(re.search(r"Cm " + " ".join(command) + r"\b", manual), command)
            for option in re.findall(r"^  (--[a-z-]+)", help_of(command), re.MULTILINE):
                self.assertTrue(f"Fl {option[1:]}" in manual, f"{option} of {command}")

    def test_every_command_is_completed(self):
        for shell in ("fieldframe-cli.bash", "_fieldframe-cli", "fieldframe-cli.fish"):
            script = (SOURCE / "packaging/completion" / shell).read_text()
            for command in commands():
                for word in command:
                    self.assertRegex(script, r"\b" + word + r"\b", shell)

    def test_wrong_use_is_2_with_a_message_and_a_json_error(self):
        for words in ([], ["nonsense"], ["search", "--limit", "many"], ["rate", "9", "x"], ["show"], ["import"],
                      ["export", "--gallery", "A"], ["gallery"], ["search", "--kind", "smell"], ["list", "surplus"]):
            answer = self.fails(2, *words)
            self.assertEqual(answer.json["error"]["code"], "invalid_input")
            self.assertIn("fieldframe-cli:", answer.err)

    def test_a_catalog_that_can_not_be_opened_is_3(self):
        for words in (["list"], ["stats"], ["check"], ["search", "x"], ["import", self.folder], ["pick", "1"]):
            answer = self.fails(3, *words)
            self.assertEqual(answer.json["error"]["code"], "not_found", words)
        self.catalog.mkdir()
        (self.catalog / "catalog.db").write_bytes(b"SQLite format 3\0" + os.urandom(5000))
        self.fails(3, "list")

    def test_a_damaged_catalog_is_3_and_names_its_newest_snapshot_once(self):
        self.pictures(3)
        with open(self.catalog / "catalog.db", "r+b") as database:
            database.seek(4096 * 3)
            database.write(b"\xa5" * 4096)
        for command in ("check", "pick"):
            answer = self.fails(3, command, *(["0"] if command == "pick" else []))
            self.assertEqual(answer.json["error"]["code"], "catalog_corrupt")
            self.assertEqual(answer.json["error"]["detail"].count("newest verified snapshot"), 1)

    def test_a_newer_catalog_stays_byte_for_byte_whatever_is_asked(self):
        ids = self.pictures(2)
        with contextlib.closing(sqlite3.connect(self.catalog / "catalog.db")) as database:
            database.execute("PRAGMA user_version = 99")
        def contents():
            return {path: path.read_bytes() if path.is_file() else b"" for path in self.catalog.rglob("*")}
        before = contents()
        self.ok("search", "")
        self.ok("check")
        for command in (["snapshot"], ["pick", ids["picture-0.png"]], ["import", self.folder / "card"],
                        ["gallery", "create", "New"]):
            self.assertEqual(self.fails(3, *command).json["error"]["code"], "read_only", command)
        self.assertEqual(contents(), before)

    def test_json_and_catalog_may_stand_anywhere(self):
        self.init()
        for words in (["stats", "--json"], ["--json", "stats"]):
            self.assertEqual(self.run_cli(*words).json["images"], 0)
        answer = subprocess.run([CLI, "search", "x", "--json", "--catalog", str(self.catalog)], capture_output=True,
                                check=True, env=self.environment())
        self.assertIn(b'"total":0', answer.stdout)

    def test_the_catalog_comes_from_the_environment_or_the_pictures_folder(self):
        environment = {**self.environment(), "FIELDFRAME_CATALOG": str(self.folder / "Env.fieldframe")}
        subprocess.run([CLI, "init"], check=True, env=environment, stdout=subprocess.DEVNULL)
        self.assertTrue((self.folder / "Env.fieldframe/catalog.db").exists())
        (self.folder / "Pictures").mkdir()
        subprocess.run([CLI, "init"], check=True, env=self.environment(), stdout=subprocess.DEVNULL)
        self.assertTrue((self.folder / "Pictures/Fieldframe.fieldframe/catalog.db").exists())

    def test_init_never_touches_a_folder_that_holds_something(self):
        self.write("Desk.fieldframe/mine.txt", b"mine")
        self.assertEqual(self.fails(3, "init").json["error"]["code"], "already_exists")
        self.assertEqual([path.name for path in self.catalog.iterdir()], ["mine.txt"])


if __name__ == "__main__":
    main()
