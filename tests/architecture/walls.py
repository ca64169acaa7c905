# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five walls of core/ARCHITECTURE.md. Each rule takes a SourceTree and returns problems."""

import re

from source_tree import problem

DECODERS = re.compile(r"^<(exiv2|vips|turbojpeg|jpeglib|libraw|libheif|libavformat|libavcodec|libswscale|tiffio|png|webp)\b")
DATABASES = re.compile(r"^<(sqlite3|SQLiteCpp)\b")
QT = re.compile(r"^<(Q[A-Z]\w*|Qt\w*)(/[\w.]+)?>$")

# Where foreign bytes may be decoded: what fieldframe-worker is made of.
DECODING_ROOM = "core/media/"
WORKER_LOOP = re.compile(r"^core/worker/worker_loop|^app/worker|^tests/(media|worker|bench|support)/")

# Who may write, and why.
WRITERS = {
    "core/platform/safe_steps.cpp": "the one way anything is written",
    "core/platform/safe_file.cpp": "the one way anything is written",
    "core/platform/safe_folder.cpp": "the one way anything is written",
    "core/platform/folder_file.cpp": "files of a folder in the making, which safe_folder publishes",
    "core/platform/safe_copy.cpp": "the one way anything is written",
    "core/platform/lock.cpp": "the lock's own file, which holds a note for the next one",
    "core/worker/syscall_filter.cpp": "names the flags it refuses",
}
# Who may remove, and what: a catalog's own files, none that a user made.
REMOVERS = {
    "core/batch/batch_folder.cpp": "templates and code replacements that the user takes out of the catalog",
    "core/catalog/catalog_creation.cpp": "the empty folder that a new catalog takes the place of",
    "core/catalog/preview_database.cpp": "previews, which can always be made again",
    "core/catalog/snapshot_file.cpp": "snapshots that newer ones replace, and unfinished ones",
    "core/catalog/snapshots.cpp": "side files of a snapshot in the making",
}
# A call of a free function, not the declaration of one of our own with the same name.
CALL = r"(?:^|[=(!&|,;{?:]|\breturn)\s*(?:::|std::)?"
WRITING = [
    (re.compile(r"\bO_(WRONLY|RDWR|CREAT|TRUNC|APPEND)\b"), "opens a file for writing"),
    (re.compile(r"\bstd::(basic_)?o?fstream\b"), "opens a file for writing"),
    (re.compile(r'\bfopen\s*\([^;]*,\s*"[^"]*[wa+]'), "opens a file for writing"),
    (re.compile(CALL + r"(rename|renameat|renameat2|link|linkat|symlink|creat|mkstemps?|truncate)\s*\("),
     "changes files by a system call"),
    (re.compile(r"\bfilesystem::(rename|copy|copy_file|resize_file|create_(hard_link|symlink))\s*\("), "changes files"),
    (re.compile(r"\bQ(SaveFile|TemporaryFile|TemporaryDir)\b"), "writes files"),
]
REMOVING = [
    (re.compile(CALL + r"(unlink|unlinkat|rmdir)\s*\("), "removes files"),
    (re.compile(r"\bfilesystem::(remove|remove_all)\s*\("), "removes files"),
]
SQL = re.compile(r'"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+TABLE\s|PRAGMA\s)')


def _includes(tree, paths):
    for path in paths:
        for line, name in tree.includes(path):
            yield path, line, name


def core_has_no_qt(tree):
    """Wall 1: core, the command line tool and the worker know no Qt and no window."""
    headless = tree.files("core") + [p for p in tree.files("app") if not p.name.startswith("gui")]
    found = []
    for path, line, name in _includes(tree, headless):
        if QT.match(name) or name.startswith('"ui/'):
            found.append(problem(path, line, f"includes {name}: core, the tool and the worker are free of Qt"))
    for path in tree.files("core", suffixes={".txt", ".cmake"}):
        for line, text in enumerate(tree.text(path).split("\n"), start=1):
            if re.search(r"\bQt6?::|fieldframe_ui\b", text):
                found.append(problem(path, line, "links Qt or the window"))
    return found


def ui_sees_no_database_and_no_decoder(tree):
    """Wall 2: neither directly nor through a header of core does the window see SQL or a metadata library."""
    found = []
    reported = set()
    for start in tree.files("ui"):
        for path, line, name in tree.reach(start):
            is_foreign = DECODERS.match(name) or DATABASES.match(name)
            is_closed_room = str(path).startswith("ui/") and re.match(
                r'^"core/(database/|media/(?!media_task\.h)|worker/worker_loop)', name)
            if (is_foreign or is_closed_room) and (path, line) not in reported:
                reported.add((path, line))
                found.append(problem(path, line, f"{start} sees {name}"))
    return found


def ui_speaks_no_sql_and_opens_no_files(tree):
    """Wall 2: values come from core; the window asks and shows."""
    closed = re.compile(r"^<(QSql\w*|QtSql.*|fstream|cstdio|QSaveFile|QTemporaryFile|QImageReader|QProcess)>$")
    found = []
    for path in tree.files("ui"):
        for line, name in tree.includes(path):
            if closed.match(name):
                found.append(problem(path, line, f"includes {name}: the window does no I/O"))
        for line, text in tree.code_lines(path):
            if SQL.search(text):
                found.append(problem(path, line, "holds SQL"))
            # Turning a name's bytes into text and back is no I/O.
            if re.search(r"\bQFile\b(?!>|::(en|de)codeName)", text):
                found.append(problem(path, line, "uses QFile: the window does no I/O"))
    return found


def only_workers_decode(tree):
    """Wall 3: a library that decodes foreign bytes stands in core/media only."""
    found = []
    for path, line, name in _includes(tree, tree.files("core", "ui", "app", "tests")):
        place = str(path)
        if place.startswith(DECODING_ROOM) or WORKER_LOOP.match(place):
            continue
        if DECODERS.match(name):
            found.append(problem(path, line, f"includes {name}: foreign bytes are decoded by workers"))
        if place.startswith("app/") and re.match(r'^"core/media/(?!media_task\.h)', name):
            found.append(problem(path, line, f"includes {name}: the program never decodes"))
    return found


def only_safe_file_writes(tree):
    """Wall 4: everything is written by core/platform/safe_file; a catalog's database by SQLite."""
    found = []
    for path in tree.files("core", "ui", "app"):
        if str(path) in WRITERS:
            continue
        patterns = WRITING if str(path) in REMOVERS else WRITING + REMOVING
        for line, text in tree.code_lines(path):
            for pattern, what in patterns:
                if pattern.search(text) and "/dev/null" not in text:
                    found.append(problem(path, line, f"{what}: use core/platform/safe_file"))
    return found


def sql_stands_in_stores(tree):
    """Wall 5: SQL is spoken where a writer or reader connection is at hand, and nowhere else."""
    speaking = re.compile(r"^core/(database|catalog|search)/")
    found = []
    for path in tree.files("core", "app"):
        place = str(path)
        if speaking.match(place):
            continue
        for line, name in tree.includes(path):
            if DATABASES.match(name):
                found.append(problem(path, line, f"includes {name}: connections belong to core/database"))
        for line, text in tree.code_lines(path):
            if SQL.search(text):
                found.append(problem(path, line, "holds SQL outside database, catalog and search"))
    return found


def app_has_no_logic(tree):
    """The programs wire things together: no SQL, no locks, no libraries of core's."""
    wired = re.compile(r"^<(sqlite3|SQLiteCpp|exiv2|vips|unicode/|xxhash|sodium|sys/file|sys/mman)")
    found = []
    for path, line, name in _includes(tree, tree.files("app")):
        if wired.match(name):
            found.append(problem(path, line, f"includes {name}: logic belongs to core"))
    return found


def rooms_know_only_rooms_above(tree):
    """Rooms of core know only those before them in core/CMakeLists.txt; so there is no cycle."""
    order = {room: place for place, room in enumerate(tree.rooms())}
    found = []
    for path in tree.files("core"):
        room = path.parts[1] if len(path.parts) > 2 else ""
        if room not in order:
            found.append(problem(path, 1, "stands in no room of core/CMakeLists.txt"))
            continue
        for line, name in tree.includes(path):
            known = re.match(r'^"core/(\w+)/', name)
            if known and order.get(known.group(1), len(order)) > order[room]:
                found.append(problem(path, line, f"{room} may not know {known.group(1)}"))
            if re.match(r'^"(ui|app|tests)/', name):
                found.append(problem(path, line, f"core may not know {name}"))
    return found


def rooms_link_what_they_include(tree):
    """A room's CMakeLists.txt names the rooms it includes, and only rooms above it."""
    rooms = tree.rooms()
    links = {}
    found = []
    for place, room in enumerate(rooms):
        path = f"core/{room}/CMakeLists.txt"
        if not (tree.root / path).exists():
            continue
        links[room] = set(re.findall(r"\bfieldframe_(\w+)", tree.text(path))) - {"room", room}
        for linked in sorted(links[room]):
            if linked in rooms and rooms.index(linked) > place:
                found.append(problem(path, 1, f"{room} links {linked}, which stands below it"))
    for room in list(links):
        seen = set()
        waiting = [room]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(links.get(current, ()))
        links[room] = seen
    for path in tree.files("core"):
        room = path.parts[1] if len(path.parts) > 2 else ""
        for line, name in tree.includes(path):
            known = re.match(r'^"core/(\w+)/', name)
            # A header of plain values may be read from the closed room of decoders without linking it.
            if known and room in links and known.group(1) not in links[room] and name != '"core/media/media_task.h"':
                found.append(problem(path, line, f"{room} includes {name} but does not link fieldframe_{known.group(1)}"))
    return found


RULES = {
    "core-has-no-qt": core_has_no_qt,
    "ui-sees-no-database-and-no-decoder": ui_sees_no_database_and_no_decoder,
    "ui-speaks-no-sql-and-opens-no-files": ui_speaks_no_sql_and_opens_no_files,
    "only-workers-decode": only_workers_decode,
    "only-safe-file-writes": only_safe_file_writes,
    "sql-stands-in-stores": sql_stands_in_stores,
    "app-has-no-logic": app_has_no_logic,
    "rooms-know-only-rooms-above": rooms_know_only_rooms_above,
    "rooms-link-what-they-include": rooms_link_what_they_include,
}
