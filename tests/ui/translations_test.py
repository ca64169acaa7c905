#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations_test.py --lupdate PROGRAM: every text of the window is in its translations, whole and fit to be shown.

They are brought up to date in a copy, as packaging/translations does; what that changes is what is missing."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter, namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
# By language, the forms a counted text has, and those of them that stand for one number and may say it in a word.
FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2}
SPOKEN_FORMS = {"ar": {0, 1, 2}, "en": {0}, "es": {0}, "fr": set()}

PLACEHOLDER = re.compile(r"%L?(n|[1-9][0-9]?)")
COMPLAINT = re.compile(r"^(?P<file>[^\s:]+\.(?:h|cpp)):(?P<line>\d+): (?P<what>.+)$", re.M)
LITERALS = r'((?:"(?:[^"\\\n]|\\.)*"\s*)+)'
ASKED_FOR = re.compile(r'\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"([^"]+)"\s*,\s*' + LITERALS)
CONTEXT = re.compile(r'\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"([^"]+)"')
ESCAPES = {"\\n": "\n", "\\t": "\t", '\\"': '"', "\\\\": "\\"}

Key = namedtuple("Key", "context source comment")
Message = namedtuple("Message", "kind texts is_counted")


def read(xml):
    """The messages of a .ts file by their keys; kind is "", "unfinished", "obsolete" or "vanished"."""
    messages = {}
    for context in ElementTree.fromstring(xml).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = Key(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            messages[key] = Message(translation.get("type", ""), forms or [translation.text or ""],
                                    message.get("numerus") == "yes")
    return messages


def named(key):
    return f"{key.context}: {key.source!r}"


def not_translated(kept, current):
    """What the program says today and the file doesn't, and what only the file still says."""
    found = [f"{named(key)} is not translated" for key, message in current.items()
             if message.kind == "unfinished" or not all(message.texts)]
    found += [f"{named(key)} is no longer a text of the program" for key, message in kept.items()
              if key not in current or message.kind in ("obsolete", "vanished")]
    return found


def placeholders(text):
    return Counter(PLACEHOLDER.findall(text))


def wrong_placeholders(language, key, message):
    found = []
    for i, text in enumerate(message.texts):
        wanted, got = placeholders(key.source), placeholders(text)
        if message.is_counted and i in SPOKEN_FORMS[language] and not got["n"]:
            del wanted["n"]
        if wanted != got:
            found.append(f"{named(key)} has other placeholders in {text!r}")
    return found


def wrong_edges(key, message):
    """A text that ends in an ellipsis or begins or ends in a space does so in every language: it is put beside others."""
    def edges(text):
        return text[:1].isspace(), text[-1:].isspace(), text.rstrip().endswith("…")

    return [f"{named(key)} begins or ends otherwise in {text!r}" for text in message.texts
            if edges(text) != edges(key.source)]


def wrong_mnemonics(language, messages):
    found, seen = [], {}
    for key, message in messages.items():
        keys = [letter.lower() for text in message.texts for letter in re.findall(r"&(\w)", text)]
        if len(keys) > len(message.texts):
            found.append(f"{named(key)} has several mnemonics")
        for letter in keys if key.context == "Menus" else []:
            if seen.setdefault(letter, key) != key:
                found.append(f"{named(key)} has the mnemonic of {seen[letter].source!r}")
    return found


def wrong_texts(language, messages):
    found = wrong_mnemonics(language, messages)
    for key, message in messages.items():
        if message.is_counted and len(message.texts) != FORMS[language]:
            found.append(f"{named(key)} has {len(message.texts)} forms, not {FORMS[language]}")
        elif all(message.texts):
            found += wrong_placeholders(language, key, message) + wrong_edges(key, message)
    return found


def complaints(output):
    """Where lupdate did not understand the program: such a text gets no translation, or one that is never found."""
    return sorted({match.group(0) for match in COMPLAINT.finditer(output)})


def spoken(literals):
    text = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', literals))
    return re.sub(r"\\.", lambda match: ESCAPES.get(match.group(0), match.group(0)), text)


def unseen(sources, messages):
    """Texts the program asks for by context that lupdate passed over, as it does a QT_TRANSLATE_NOOP() in a tr()."""
    known = {(key.context, key.source) for key in messages}
    return [f"{path}:{code.count(chr(10), 0, match.start()) + 1}: {match.group(1)}: {spoken(match.group(2))!r} is not found by lupdate"
            for path, code in sources.items() for match in ASKED_FOR.finditer(code)
            if (match.group(1), spoken(match.group(2))) not in known]


def unasked(sources, messages):
    """Contexts that no class has and nobody asks for: lupdate took a class for another."""
    asked = {match.group(1) for code in sources.values() for match in CONTEXT.finditer(code)}
    return sorted({f"{key.context}: {key.source!r} has a context that nobody asks for" for key in messages
                   if "::" not in key.context and key.context not in asked})


class RulesTest(unittest.TestCase):
    """Every rule finds what it is there to find, and nothing in what is good."""

    def test_what_is_new_unfinished_or_gone_is_found(self):
        one, two = Key("A", "One", ""), Key("A", "Two", "")
        whole = Message("", ["Un"], False)
        self.assertEqual(not_translated({one: whole}, {one: whole}), [])
        self.assertEqual(len(not_translated({}, {one: Message("unfinished", [""], False)})), 1)
        self.assertEqual(len(not_translated({one: whole, two: whole}, {one: whole})), 1)

    def test_placeholders_are_compared(self):
        key, counted = Key("A", "%1 of %2", ""), Key("A", "%Ln item(s) in %1", "")
        self.assertEqual(wrong_texts("fr", {key: Message("", ["%2 : %1"], False)}), [])
        self.assertEqual(len(wrong_texts("fr", {key: Message("", ["%1 : %1"], False)})), 1)
        forms = ["nichts in %1", "eins in %1", "zwei in %1", "%n a %1", "%n b %1", "%n c %1"]
        self.assertEqual(wrong_texts("ar", {counted: Message("", forms, True)}), [])
        forms[3] = "a %1"
        self.assertEqual(len(wrong_texts("ar", {counted: Message("", forms, True)})), 1)
        self.assertEqual(len(wrong_texts("fr", {counted: Message("", ["un %1", "%n a %1"], True)})), 1)
        self.assertEqual(len(wrong_texts("ar", {counted: Message("", forms[:2], True)})), 1)

    def test_edges_and_mnemonics_are_compared(self):
        self.assertEqual(len(wrong_texts("fr", {Key("A", "Open…", ""): Message("", ["Ouvrir"], False)})), 1)
        self.assertEqual(len(wrong_texts("fr", {Key("A", " px", ""): Message("", ["px"], False)})), 1)
        menus = {Key("Menus", "&File", ""): Message("", ["&Fichier"], False),
                 Key("Menus", "&Edit", ""): Message("", ["Modi&fier"], False)}
        self.assertEqual(len(wrong_texts("fr", menus)), 1)

    def test_what_lupdate_does_not_understand_is_found(self):
        output = "Scanning directory 'ui'...\n/a/b.cpp:12: tr() cannot be called without context\n    Found 2 texts\n"
        self.assertEqual(complaints(output), ["/a/b.cpp:12: tr() cannot be called without context"])
        code = {"a.cpp": 'return tr(QT_TRANSLATE_NOOP("A", "One "\n   "\\"two\\""));'}
        self.assertEqual(len(unseen(code, {})), 1)
        self.assertEqual(unseen(code, {Key("A", 'One "two"', ""): None}), [])
        self.assertEqual(len(unasked(code, {Key("B", "One", ""): None, Key("b::B", "One", ""): None})), 1)
        self.assertEqual(unasked(code, {Key("A", "One", ""): None}), [])


class TranslationsTest(unittest.TestCase):
    lupdate = ""

    @classmethod
    def setUpClass(cls):
        cls.kept = {language: read((FOLDER / f"fieldframe_{language}.ts").read_text()) for language in FORMS}
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "translations"
            shutil.copytree(FOLDER, copy)
            run = subprocess.run([ROOT / "packaging" / "translations", cls.lupdate, copy], check=True,
                                 capture_output=True, text=True)
            cls.output = run.stdout + run.stderr
            cls.current = {language: read((copy / f"fieldframe_{language}.ts").read_text()) for language in FORMS}
        cls.sources = {path.relative_to(ROOT): path.read_text() for folder in ("app", "ui")
                       for path in sorted((ROOT / folder).rglob("*")) if path.suffix in (".h", ".cpp")}

    def expect_none(self, found):
        if found:
            self.fail("\n" + "\n".join(found))

    def test_every_text_is_translated_into_every_language(self):
        for language in FORMS:
            with self.subTest(language):
                self.expect_none(not_translated(self.kept[language], self.current[language]))

    def test_every_translation_fits_its_text(self):
        for language in FORMS:
            with self.subTest(language):
                self.expect_none(wrong_texts(language, self.kept[language]))

    def test_lupdate_understands_the_program(self):
        self.expect_none(complaints(self.output))

    def test_every_text_asked_for_is_found(self):
        self.expect_none(unseen(self.sources, self.current["fr"]) + unasked(self.sources, self.current["fr"]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    arguments, rest = parser.parse_known_args()
    TranslationsTest.lupdate = arguments.lupdate
    unittest.main(argv=[sys.argv[0], *rest])
