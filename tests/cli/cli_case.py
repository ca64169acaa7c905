# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line tool from outside: every test runs the binary named by FIELDFRAME_CLI on files it makes."""

import json
import os
import pathlib
import struct
import subprocess
import tempfile
import unittest
import zlib

CLI = os.environ["FIELDFRAME_CLI"]
SOURCE = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("FIELDFRAME_SHARED", SOURCE.parent / "shared"))

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="{headline}" photoshop:Credit="{credit}">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{caption}</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def png(number, headline="", caption="", credit="", size=(48, 32)):
    """A PNG whose pixels differ with the number, with XMP where anything is said."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    width, height = size
    row = b"\0" + bytes([number % 256, number // 256 % 256, 90]) * width
    parts = [b"\x89PNG\r\n\x1a\n", chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))]
    if headline or caption or credit:
        packet = XMP.format(headline=headline, caption=caption, credit=credit)
        parts.append(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet.encode()))
    parts += [chunk(b"IDAT", zlib.compress(row * height)), chunk(b"IEND", b"")]
    return b"".join(parts)


class Answer:
    def __init__(self, finished):
        self.status = finished.returncode
        self.out = finished.stdout
        self.err = finished.stderr.decode("utf-8", "strict")

    @property
    def text(self):
        return self.out.decode("utf-8", "strict")

    @property
    def json(self):
        lines = self.text.rstrip("\n").split("\n")
        assert len(lines) == 1, f"not one JSON object: {self.text!r} {self.err!r}"
        return json.loads(lines[0])

    @property
    def lines(self):
        return [json.loads(line) for line in self.text.splitlines()]


class CliCase(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory(prefix="fieldframe-cli-")
        self.addCleanup(self._folder.cleanup)
        self.folder = pathlib.Path(self._folder.name).resolve()
        self.catalog = self.folder / "Desk.fieldframe"

    def environment(self):
        return {**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(self.folder)}

    def command(self, *words):
        return [CLI, "--catalog", str(self.catalog), *[word if isinstance(word, bytes) else str(word) for word in words]]

    def run_cli(self, *words, timeout=120):
        return Answer(subprocess.run(self.command(*words), capture_output=True, timeout=timeout, env=self.environment()))

    def ok(self, *words):
        """The JSON object of a command that goes well."""
        answer = self.run_cli("--json", *words)
        self.assertEqual(answer.status, 0, answer.err)
        return answer.json

    def fails(self, status, *words):
        answer = self.run_cli("--json", *words)
        self.assertEqual(answer.status, status, answer.text + answer.err)
        return answer

    def write(self, name, data):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def init(self):
        return self.ok("init")

    def pictures(self, count=3, folder="card"):
        """A folder of pictures that say things, imported into a new catalog; their ids by file name."""
        for number in range(count):
            self.write(f"{folder}/picture-{number}.png",
                       png(number, f"Headline {number}", f"Caption of the number {number}: a river crossing", f"Agency/{number}"))
        self.init()
        self.ok("import", self.folder / folder)
        return self.ids()

    def ids(self):
        return {pathlib.Path(asset["file"]).name: asset["id"] for asset in self.ok("list")["assets"]}


def main():
    unittest.main(verbosity=1)
