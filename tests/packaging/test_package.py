#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import gzip
import os
import re
import shutil
import subprocess
import unittest

from installed import BUILD, VERSION, Installed, main, new_folder


class Package(Installed, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        missing = [tool for tool in ("dpkg-deb", "dpkg-shlibdeps", "file") if not shutil.which(tool)]
        if missing:
            raise unittest.SkipTest(f"{', '.join(missing)} not installed")
        cls.top = new_folder()
        cls.prefix = cls.top / "files/usr"
        subprocess.run([os.environ["CPACK"], "--config", BUILD / "CPackConfig.cmake", "-B", cls.top / "made"], check=True,
                       cwd=cls.top, stdout=subprocess.DEVNULL)
        [cls.package] = (cls.top / "made").glob("*.deb")
        subprocess.run(["dpkg-deb", "-x", cls.package, cls.top / "files"], check=True)

    def field(self, name):
        return subprocess.run(["dpkg-deb", "-f", self.package, name], check=True, capture_output=True, text=True).stdout.strip()

    def test_its_name_and_version_are_the_projects(self):
        self.assertRegex(self.package.name, rf"^{self.field('Package')}_{re.escape(VERSION)}_\w+\.deb$")
        changelog = gzip.decompress((self.prefix / "share/doc/fieldframe/changelog.gz").read_bytes()).decode()
        self.assertTrue(changelog.startswith(f"fieldframe ({VERSION}) "), changelog)

    def test_it_asks_for_the_libraries_its_programs_load(self):
        depends = self.field("Depends")
        libraries = ["libvips42", "libsqlite3-0"] + (["libqt6widgets6", "libqt6svg6"] if self.has_window() else [])
        for library in libraries:
            self.assertIn(library, depends)

    def test_it_writes_nowhere_but_below_usr(self):
        self.assertEqual([path.name for path in (self.top / "files").iterdir()], ["usr"])
        self.assertTrue((self.prefix / "share/doc/fieldframe/copyright").is_file())


if __name__ == "__main__":
    main()
