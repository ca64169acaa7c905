# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule finds what it is there to find, in a small made-up tree, and nothing in a good one."""

import tempfile
import unittest
from pathlib import Path

import binaries
from check import RULES
from source_tree import SourceTree

HEAD = """// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
"""
HEADER = HEAD + "#pragma once\n"
BUILD = "# SPDX-License-Identifier: GPL-3.0-or-later\n"

GOOD = {
    "core/CMakeLists.txt": BUILD + "add_subdirectory(base)\nadd_subdirectory(platform)\nadd_subdirectory(media)\n"
                                   "add_subdirectory(database)\nadd_subdirectory(catalog)\n",
    "core/base/CMakeLists.txt": BUILD + "fieldframe_room(base SOURCES text.cpp)\n",
    "core/base/text.h": HEADER + "#include <string>\n/// See <QString> and O_RDWR in a comment.\nstruct Text;\n",
    "core/base/text.cpp": HEAD + '#include "core/base/text.h"\nint size() {\n    return 1;\n}\n',
    "core/platform/CMakeLists.txt": BUILD + "fieldframe_room(platform LINKS fieldframe_base)\n",
    "core/platform/safe_file.cpp": HEAD + '#include "core/base/text.h"\nint f() {\n    return open("", O_RDWR);\n}\n',
    "core/media/CMakeLists.txt": BUILD + "fieldframe_room(media LINKS fieldframe_base)\n",
    "core/media/reader.cpp": HEAD + "#include <exiv2/exiv2.hpp>\n",
    "core/media/media_task.h": HEADER,
    "core/database/CMakeLists.txt": BUILD + "fieldframe_room(database LINKS fieldframe_platform)\n",
    "core/database/connection.cpp": HEAD + '#include <SQLiteCpp/Database.h>\nauto kSql = "SELECT 1";\n',
    "core/database/connection.h": HEADER,
    "core/catalog/CMakeLists.txt": BUILD + "fieldframe_room(catalog LINKS fieldframe_base USES fieldframe_database)\n",
    "core/catalog/catalog.h": HEADER + '#include "core/base/text.h"\nclass Catalog {};\n',
    "core/catalog/store.cpp": HEAD + '#include "core/catalog/catalog.h"\n#include "core/database/connection.h"\n',
    "ui/shell/window.cpp": HEAD + '#include "core/catalog/catalog.h"\n#include <QMessageBox>\n#include <QString>\n',
    "ui/grid/view.h": HEADER + "#include <QFile>\n#include <QWidget>\nclass View {};\nauto n = QFile::decodeName(b);\n",
    "app/gui_main.cpp": HEAD + "#include <QApplication>\n",
    "app/cli_main.cpp": HEAD + '#include "core/catalog/catalog.h"\nStatus rename(const Session& session);\n'
                               'auto how = "delete a gallery; a new one;";\nView(const View&) = delete;\n',
    "app/worker_main.cpp": HEAD + '#include "core/media/media_task.h"\n',
    "tests/base/text_test.cpp": HEAD + "#include <fstream>\n",
}

# Rule → files that break it, each alone.
BROKEN = {
    "core-has-no-qt": [
        {"core/base/text.h": HEADER + "#include <QString>\n"},
        {"core/base/text.h": HEADER + "  #  include <QtCore/QString>\n"},
        {"core/base/text.cpp": HEAD + '#include "ui/grid/view.h"\n'},
        {"core/base/CMakeLists.txt": BUILD + "fieldframe_room(base USES Qt6::Core)\n"},
        {"app/cli_main.cpp": HEAD + "#include <QCoreApplication>\n"},
        {"app/worker_main.cpp": HEAD + "#include <QImage>\n"},
    ],
    "ui-sees-no-database-and-no-decoder": [
        {"ui/grid/view.h": HEADER + "#include <sqlite3.h>\n"},
        {"ui/grid/view.h": HEADER + '#include "core/database/connection.h"\n'},
        {"ui/grid/view.h": HEADER + '#include "core/media/reader.h"\n'},
        {"core/catalog/catalog.h": HEADER + "#include <SQLiteCpp/Database.h>\n"},
        {"core/base/text.h": HEADER + "#include <vips/vips8>\n"},
    ],
    "ui-speaks-no-sql-and-opens-no-files": [
        {"ui/grid/view.cpp": HEAD + 'auto sql = "SELECT id FROM asset";\n'},
        {"ui/grid/view.cpp": HEAD + "#include <fstream>\n"},
        {"ui/grid/view.cpp": HEAD + "void f() {\n    QFile file(name);\n}\n"},
    ],
    "only-workers-decode": [
        {"core/catalog/store.cpp": HEAD + "#include <exiv2/exiv2.hpp>\n"},
        {"ui/grid/view.cpp": HEAD + "#include <turbojpeg.h>\n"},
        {"app/cli_main.cpp": HEAD + '#include "core/media/reader.h"\n'},
    ],
    "only-safe-file-writes": [
        {"core/catalog/store.cpp": HEAD + "int f = open(p, O_WRONLY);\n"},
        {"core/catalog/store.cpp": HEAD + "std::ofstream out(p);\n"},
        {"core/catalog/store.cpp": HEAD + 'auto f = fopen(p, "r+");\n'},
        {"core/catalog/store.cpp": HEAD + "std::filesystem::rename(a, b);\n"},
        {"app/cli_main.cpp": HEAD + "int r = ::rename(a, b);\n"},
        {"app/cli_main.cpp": HEAD + "int r = unlink(a);\n"},
        {"app/cli_main.cpp": HEAD + "std::filesystem::remove_all(a);\n"},
        {"core/catalog/snapshots.cpp": HEAD + "std::ofstream out(p);\n"},
        {"ui/grid/view.cpp": HEAD + "QSaveFile file;\n"},
    ],
    "sql-stands-in-stores": [
        {"core/base/text.cpp": HEAD + 'auto sql = "DELETE FROM asset";\n'},
        {"app/cli_main.cpp": HEAD + 'auto sql = "PRAGMA journal_mode";\n'},
        {"core/platform/safe_file.cpp": HEAD + "#include <sqlite3.h>\n"},
    ],
    "app-has-no-logic": [{"app/cli_main.cpp": HEAD + "#include <xxhash.h>\n"}],
    "rooms-know-only-rooms-above": [
        {"core/base/text.h": HEADER + '#include "core/catalog/catalog.h"\n'},
        {"core/base/text.h": HEADER + '#include "tests/support/catch.h"\n'},
        {"core/attic/old.cpp": HEAD},
    ],
    "rooms-link-what-they-include": [
        {"core/base/CMakeLists.txt": BUILD + "fieldframe_room(base LINKS fieldframe_catalog)\n"},
        {"core/catalog/CMakeLists.txt": BUILD + "fieldframe_room(catalog LINKS fieldframe_base)\n"},
    ],
    "files-are-short": [{"core/base/text.cpp": HEAD + "// line\n" * 600}],
    "functions-are-short": [
        {"core/base/text.cpp": HEAD + "int size() {\n" + "    run();\n" * 61 + "}\n"},
        {"core/base/text.cpp": HEAD + "int size(int a,\n         int b) {\n" + "    run();\n" * 61 + "}\n"},
    ],
    "files-say-their-licence": [
        {"core/base/text.cpp": '#include "core/base/text.h"\n'},
        {"tests/base/text_test.cpp": "int main() {}\n"},
        {"core/base/CMakeLists.txt": "fieldframe_room(base)\n"},
    ],
    "headers-are-guarded": [
        {"core/base/text.h": HEAD},
        {"core/base/text.h": HEADER + "using namespace std;\n"},
    ],
    "no-singletons": [{"core/base/text.cpp": HEAD + "auto& s = Settings::instance();\n"}],
    "names-say-what-things-are": [
        {"core/base/text.h": HEADER + "class TextManager {\n};\n"},
        {"core/base/text.h": HEADER + "struct AssetInfo {\n};\n"},
        {"core/base/text_utils.h": HEADER},
    ],
    "no-macros": [{"core/base/text.h": HEADER + "#define SQUARE(x) ((x) * (x))\n"}],
    "core-owns-by-value": [
        {"core/base/text.cpp": HEAD + "auto* text = new Text();\n"},
        {"core/base/text.cpp": HEAD + "void f() {\n    delete text;\n}\n"},
    ],
    "message-boxes-stand-in-shell": [{"ui/grid/view.cpp": HEAD + "#include <QMessageBox>\n"}],
    "no-nested-event-loops": [{"ui/grid/view.cpp": HEAD + "void f() {\n    QCoreApplication::processEvents();\n}\n"}],
}


def tree_of(files):
    folder = tempfile.TemporaryDirectory(prefix="fieldframe-rules-")
    for name, text in files.items():
        path = Path(folder.name) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder, SourceTree(folder.name)


class RulesTest(unittest.TestCase):
    def test_every_rule_passes_a_good_tree(self):
        folder, tree = tree_of(GOOD)
        with folder:
            for name, rule in RULES.items():
                with self.subTest(rule=name):
                    self.assertEqual(rule(tree), [])

    def test_every_rule_finds_what_breaks_it(self):
        self.assertEqual(sorted(BROKEN), sorted(RULES))
        for name, trees in BROKEN.items():
            for broken in trees:
                folder, tree = tree_of({**GOOD, **broken})
                with folder, self.subTest(rule=name, files=broken):
                    self.assertNotEqual(RULES[name](tree), [])

    def test_every_rule_is_run(self):
        listed = (Path(__file__).parent / "CMakeLists.txt").read_text(encoding="utf-8").split()
        for name in RULES:
            self.assertIn(name, [word.rstrip(")") for word in listed])

    def test_comments_hide_nothing_and_break_nothing(self):
        folder, tree = tree_of({"core/a.cpp": 'auto a = "// no comment"; int b; // O_RDWR\nauto c = R"(/*)"; int d;\n'})
        with folder:
            lines = [text for _, text in tree.code_lines(Path("core/a.cpp"))]
            self.assertIn("int b;", lines[0])
            self.assertNotIn("O_RDWR", lines[0])
            self.assertIn("int d;", lines[1])

    def test_programs_are_judged_by_what_they_link_themselves(self):
        section = (" 0x0001 (NEEDED)             Shared library: [libQt6Core.so.6]\n"
                   " 0x0001 (NEEDED)             Shared library: [libc.so.6]\n 0x000e (SONAME) [x]\n")
        libraries = binaries.needed(section)
        self.assertEqual(libraries, ["libQt6Core.so.6", "libc.so.6"])
        self.assertEqual(binaries.wrong_links("fieldframe-worker", libraries), ["fieldframe-worker links libQt6Core.so.6"])
        self.assertEqual(binaries.wrong_links("fieldframe", libraries), [])
        self.assertNotEqual(binaries.wrong_links("fieldframe-worker", ["libsqlite3.so.0"]), [])
        self.assertNotEqual(binaries.wrong_links("fieldframe-cli", ["libexiv2.so.27"]), [])


if __name__ == "__main__":
    unittest.main()
