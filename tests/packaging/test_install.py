#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import subprocess
import unittest

from installed import BUILD, Installed, main, new_folder


class Install(Installed, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.top = cls.prefix = new_folder()
        subprocess.run([os.environ["CMAKE"], "--install", BUILD, "--prefix", cls.prefix], check=True,
                       stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
