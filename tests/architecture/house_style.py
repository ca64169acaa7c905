# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of CONTRIBUTING.md a machine can check. Each rule takes a SourceTree and returns problems."""

import re

from source_tree import SOURCE_FOLDERS, problem

MOST_LINES = 600
MOST_LINES_OF_A_FUNCTION = 60

COPYRIGHT = "SPDX-FileCopyrightText: 2026 The Fieldframe developers"
LICENSE = "SPDX-License-Identifier: GPL-3.0-or-later"
VAGUE_NAME = re.compile(r"^\s*(?:class|struct|enum(?:\s+class)?|union)\s+(?:\[\[\w+\]\]\s*)?(\w*(?:Manager|Helper|Utils?|Data|Info|Handler))\b(?!\s*;)")
MACRO = re.compile(r"^\s*#\s*define\s+(\w+)")
MACROS_OF_LIBRARIES = re.compile(r"^(CATCH_CONFIG_\w+|_GNU_SOURCE|SQLITE_\w+)$")


def files_are_short(tree):
    """A file over 600 lines does more than one job."""
    found = []
    for path in tree.files(*SOURCE_FOLDERS):
        lines = tree.text(path).count("\n")
        if lines > MOST_LINES:
            found.append(problem(path, lines, f"{lines} lines, at most {MOST_LINES}"))
    return found


def functions_are_short(tree):
    """Functions at namespace level, by clang-format's layout: from an opening line at column 0 to the "}" there.

    The labels of a switch don't count: a table of cases is one thing however long it is."""
    no_function = re.compile(r"^(namespace|class|struct|enum|union|template|constexpr|const|static|using|extern|#|})")
    found = []
    for path in tree.files("core", "ui", "app"):
        begin, lines, last_start = None, 0, None
        for line, text in tree.code_lines(path):
            text = text.rstrip()
            if begin is None:
                if text and not text[0].isspace():
                    last_start = (line, text)
                if text.endswith("{") and last_start and not no_function.match(last_start[1]) and "(" in last_start[1]:
                    begin, lines = last_start[0], 0
            elif text.startswith("}"):
                if lines > MOST_LINES_OF_A_FUNCTION:
                    found.append(problem(path, begin, f"{lines} lines, at most {MOST_LINES_OF_A_FUNCTION}"))
                begin, last_start = None, None
            elif not re.match(r"^\s*(case\b.*|default):$", text):
                lines += 1
    return found


def files_say_their_licence(tree):
    """Two lines of SPDX at the top of every source file; build files and scripts name the licence."""
    found = []
    for path in tree.files(*SOURCE_FOLDERS, suffixes={".h", ".cpp", ".py"}):
        head = tree.text(path).split("\n")[:3]
        if not any(COPYRIGHT in line for line in head) or not any(LICENSE in line for line in head):
            found.append(problem(path, 1, "has no SPDX lines at its top"))
    build_files = tree.files(*SOURCE_FOLDERS, "packaging", suffixes={".txt", ".cmake"})
    for path in build_files:
        if path.name == "CMakeLists.txt" or path.suffix == ".cmake":
            if LICENSE not in "\n".join(tree.text(path).split("\n")[:3]):
                found.append(problem(path, 1, "has no SPDX line at its top"))
    return found


def headers_are_guarded_and_open_no_namespace(tree):
    found = []
    for path in tree.files(*SOURCE_FOLDERS, suffixes={".h"}):
        if "#pragma once" not in tree.code(path):
            found.append(problem(path, 1, "has no #pragma once"))
        for line, text in tree.code_lines(path):
            if re.match(r"^\s*using\s+namespace\b", text):
                found.append(problem(path, line, "using namespace in a header"))
    return found


def no_singletons(tree):
    found = []
    for path in tree.files("core", "ui", "app"):
        for line, text in tree.code_lines(path):
            if re.search(r"(?<!QCoreApplication::)\b(instance|getInstance|sharedInstance)\s*\(\s*\)", text):
                found.append(problem(path, line, "a singleton: hand the object down instead"))
    return found


def names_say_what_things_are(tree):
    found = []
    for path in tree.files("core", "ui", "app"):
        for line, text in tree.code_lines(path):
            vague = VAGUE_NAME.match(text)
            if vague:
                found.append(problem(path, line, f"{vague.group(1)} says nothing of what it is"))
        if re.search(r"(manager|helper|utils?|handler)\.(h|cpp)$", path.name):
            found.append(problem(path, 1, "the name says nothing of what it is"))
    return found


def no_macros(tree):
    found = []
    for path in tree.files(*SOURCE_FOLDERS):
        for line, text in tree.code_lines(path):
            macro = MACRO.match(text)
            if macro and not MACROS_OF_LIBRARIES.match(macro.group(1)):
                found.append(problem(path, line, f"defines the macro {macro.group(1)}"))
    return found


def core_owns_by_value_or_unique_ptr(tree):
    found = []
    for path in tree.files("core", "app"):
        if path.name.startswith("gui"):
            continue  # Qt's parents own there.
        for line, text in tree.code_lines(path):
            if "unique_ptr" in text:
                continue
            text = re.sub(r'"(?:\\.|[^"\\])*"', '""', text)
            if re.search(r"(?<![\w\"])new\s+[A-Za-z_:]+[\w:<>, ]*[({;]", text) or re.search(r"(?:^|;|\{|\))\s*delete\s*(\[\]\s*)?\w", text):
                found.append(problem(path, line, "owns by a bare pointer"))
    return found


def message_boxes_stand_in_shell_and_dialogs(tree):
    found = []
    for path in tree.files("ui"):
        if str(path).startswith(("ui/shell/", "ui/dialogs/")):
            continue
        for line, name in tree.includes(path):
            if name == "<QMessageBox>":
                found.append(problem(path, line, "a message box belongs to ui/shell or ui/dialogs"))
    return found


def no_nested_event_loops(tree):
    found = []
    for path in tree.files("ui", "app"):
        for line, text in tree.code_lines(path):
            if re.search(r"\bprocessEvents\s*\(|\bQEventLoop\b|(?<![\w.])sender\s*\(\s*\)", text):
                found.append(problem(path, line, "a nested event loop or sender()"))
    return found


RULES = {
    "files-are-short": files_are_short,
    "functions-are-short": functions_are_short,
    "files-say-their-licence": files_say_their_licence,
    "headers-are-guarded": headers_are_guarded_and_open_no_namespace,
    "no-singletons": no_singletons,
    "names-say-what-things-are": names_say_what_things_are,
    "no-macros": no_macros,
    "core-owns-by-value": core_owns_by_value_or_unique_ptr,
    "message-boxes-stand-in-shell": message_boxes_stand_in_shell_and_dialogs,
    "no-nested-event-loops": no_nested_event_loops,
}
