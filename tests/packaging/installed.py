# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An installation in a folder, and what must be true of each, however its files came there."""

import gzip
import json
import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import unittest
import zlib

BUILD = pathlib.Path(os.environ["FIELDFRAME_BUILD"])
VERSION = os.environ["FIELDFRAME_VERSION"]
APP_ID = "org.fieldframe.Fieldframe"


def png(number):
    """A small picture; another for each number."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    width, height = 48, 32
    rows = (b"\0" + bytes([number, 120, 90]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def new_folder():
    return pathlib.Path(tempfile.mkdtemp(prefix="fieldframe-install-")).resolve()


class Installed:
    """Mixed into a TestCase whose setUpClass sets `prefix`, the folder that holds bin/, and `top`, which goes in the end."""

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.top)

    def setUp(self):
        self.home = new_folder()
        self.addCleanup(shutil.rmtree, self.home)

    def run_program(self, *command, status=0):
        environment = {**os.environ, "HOME": str(self.home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
                       "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_DATA_HOME": str(self.home / "data")}
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=120,
                              env=environment, cwd=self.home)
        self.assertEqual(done.returncode, status, f"{command}\n{done.stdout}{done.stderr}")
        return done.stdout

    def cli(self, *words):
        return json.loads(self.run_program(self.prefix / "bin/fieldframe-cli", "--json", "--catalog", self.catalog, *words))

    @property
    def catalog(self):
        return self.home / "Desk.fieldframe"

    def has_window(self):
        return (self.prefix / "bin/fieldframe").exists()

    def import_card(self):
        card = self.home / "card"
        card.mkdir()
        for number in range(3):
            (card / f"{number}.png").write_bytes(png(number))
        self.cli("init")
        report = self.cli("import", card)
        self.assertEqual((report["imported"], report["failed"]), (3, []), report)

    def share(self, name):
        path = self.prefix / "share" / name
        self.assertTrue(path.is_file(), f"{path} is not installed")
        return path

    def validator(self, name):
        found = shutil.which(name)
        if not found:
            self.skipTest(f"{name} is not installed")
        return found

    def need_window(self):
        if not self.has_window():
            self.skipTest("built without the window")

    def test_the_tool_says_the_projects_version(self):
        self.assertEqual(self.run_program(self.prefix / "bin/fieldframe-cli", "--version").strip(), f"fieldframe-cli {VERSION}")

    def test_the_tool_imports_with_the_worker_in_libexec(self):
        self.assertFalse((self.prefix / "bin/fieldframe-worker").exists())
        self.import_card()
        self.assertEqual(len(self.cli("list")["assets"]), 3)

    def test_the_window_opens_a_catalog_by_its_folder_and_by_its_database(self):
        self.need_window()
        self.import_card()
        for number, name in enumerate(["Desk.fieldframe", "Desk.fieldframe/", "Desk.fieldframe/catalog.db"]):
            picture = self.home / f"{number}.png"
            self.run_program(self.prefix / "bin/fieldframe", "--screenshot", picture, name)
            self.assertEqual(picture.read_bytes()[:4], b"\x89PNG", name)
            # A name not understood would have been imported into a catalog made for it.
            self.assertEqual(list(self.home.rglob("*.fieldframe")), [self.catalog], name)
            shutil.rmtree(self.home / "config", ignore_errors=True) # And the catalog open last is no help.

    def test_manual_completions_and_schema_stand_where_they_are_looked_for(self):
        pages = ["fieldframe-cli", "fieldframe"] if self.has_window() else ["fieldframe-cli"]
        for page in pages:
            text = gzip.decompress(self.share(f"man/man1/{page}.1.gz").read_bytes()).decode()
            self.assertIn(f".Nm {page}\n", text)
        self.assertIn("complete", self.share("bash-completion/completions/fieldframe-cli").read_text())
        self.share("fish/vendor_completions.d/fieldframe-cli.fish")
        self.assertTrue(list((self.prefix / "share/zsh").glob("*/_fieldframe-cli")))
        schema = json.loads(self.share("fieldframe/schemas/gallery-1.json").read_text())
        self.assertIn("$schema", schema)

    def test_the_desktop_file_is_valid(self):
        self.need_window()
        self.run_program(self.validator("desktop-file-validate"), self.share(f"applications/{APP_ID}.desktop"))
        self.share(f"icons/hicolor/scalable/apps/{APP_ID}.svg")

    def test_the_description_for_software_centres_is_valid(self):
        self.need_window()
        text = self.share(f"metainfo/{APP_ID}.metainfo.xml")
        self.assertIn(f'version="{VERSION}"', text.read_text())
        self.run_program(self.validator("appstreamcli"), "validate", "--no-net", text)

    def test_a_catalogs_database_is_told_from_other_databases(self):
        self.need_window()
        gio, update = self.validator("gio"), self.validator("update-mime-database")
        self.cli("init")
        packages = self.home / "data/mime/packages"
        packages.mkdir(parents=True)
        shutil.copy(self.share(f"mime/packages/{APP_ID}.xml"), packages)
        self.run_program(update, packages.parent)

        def is_catalog(name):
            told = self.run_program(gio, "info", "-a", "standard::content-type", self.catalog / name)
            return "application/x-fieldframe-catalog" in told

        self.assertTrue(is_catalog("catalog.db"))
        self.assertFalse(is_catalog("previews.db"))


def main():
    unittest.main(verbosity=1)
