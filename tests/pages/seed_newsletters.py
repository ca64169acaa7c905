#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""seed_newsletters.py MAKE_PAGE [FOLDER]: real newsletters, given as texts, become documents and are made again. The mail
says the same words in the same order, keeps the rules of mail programs, and its message can be taken apart. With FOLDER
the pages stay there to be looked at."""

import email
import email.policy
import html.parser
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

SOURCE = pathlib.Path(__file__).resolve().parents[2]
SEEDS = pathlib.Path(os.environ.get("FIELDFRAME_SHARED", SOURCE.parent / "shared")) / "seeds"
MAKE_PAGE = ""
KEPT = None
NEWSLETTERS = ("newsletter-2018-12-14", "newsletter-2017-11-02")
WEB = "https://news.example.org/"
VOID = {"img", "br", "hr", "meta"}
ALLOWED = VOID | {"html", "head", "title", "body", "table", "tr", "td", "div", "h1", "h2", "p", "a", "ul", "ol", "li", "em",
                  "strong"}


def png(width, height, seed):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((seed * 40 + y * 90 // height, 110 + (seed * 25) % 90, 150 - y * 60 // height)) * width
                    for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def escaped(text):
    return re.sub(r"([\\`*_\[\]<>&])", r"\\\1", text)


class Seed:
    """The blocks that a newsletter's text has, in order."""

    def __init__(self, name):
        self.date = name[len("newsletter-"):]
        self.blocks, self.items = [], []
        self.comments = ""
        paragraphs = [part for part in re.split(r"\n[ \t]*\n|\n(?=  •)|\n(?=Share on )", (SEEDS / f"{name}.txt").read_text()) if part.strip()]
        self.paragraphs = [" ".join(part.split()) for part in paragraphs]
        self.title = self.paragraphs[1]
        for at, text in enumerate(self.paragraphs[2:], 2):
            self.add(text, self.paragraphs[at - 1], self.paragraphs[at + 1] if at + 1 < len(self.paragraphs) else "")

    def picture(self, caption, credit):
        number = len(self.items) + 1
        identity = f"00000000-0000-7000-8000-{number:012d}"
        files = [{"path": f"files/{number}-{width}.png", "type": "image/png", "width": width, "height": width * 2 // 3}
                 for width in (600, 1200)]
        self.items.append({"id": identity, "caption": caption, "credit": credit, "files": files,
                           "alt": caption or f"A picture of the item that follows, by {credit}"})
        self.blocks.append({"kind": "picture", "asset": identity})

    def links(self, texts, shares):
        block = {"kind": "links"}
        if texts:
            block["links"] = [{"text": text, "url": f"{WEB}{len(self.blocks)}"} for text in texts]
        if shares:
            block["share"] = f"{WEB}{len(self.blocks)}"
        self.blocks.append(block)

    def add(self, text, before, after):
        if text.startswith("Comments/questions:"):
            self.comments = text.split()[-1]
        elif text == "main banner":
            pass # The alternative text of the picture whose caption comes next.
        elif match := re.fullmatch(r"(.*?) ?Photo: (.*)", text):
            self.picture(match[1], match[2])
        elif text.startswith("•"):
            if self.blocks[-1]["kind"] != "list":
                self.blocks.append({"kind": "list", "items": []})
            self.blocks[-1]["items"].append(escaped(text[1:].strip()))
        elif re.match(r"(Read|Click here to read)\b.{0,12}$|Share on|Read on \|", text):
            self.links([] if text.startswith("Share") else [text.split("|")[0].strip()], "Share on" in text)
        elif text.startswith("“") and text.endswith("”") and len(after) < 80:
            self.blocks.append({"kind": "quote", "text": text, "source": after})
        elif self.blocks and self.blocks[-1].get("source") == text:
            pass
        elif len(text) < 120 and not re.search(r"[.…!:]$|\.int$", text) and not text.startswith("Click image"):
            self.blocks.append({"kind": "heading", "text": text})
        elif re.match(r".{2,30} ([–—-]|\(The Wire\)) ", text) and self.blocks and self.blocks[-1]["kind"] == "heading":
            self.blocks.append({"kind": "lead", "text": escaped(text)})
        else:
            self.blocks.append({"kind": "text", "text": escaped(text)})

    def document(self):
        """Its title is its date, which is not said again."""
        return {"format": "fieldframe.page/1", "kind": "newsletter", "title": self.title, "language": "en",
                "url": WEB + self.date, "comments_to": self.comments, "share": ["x", "facebook"], "blocks": self.blocks}

    def words(self):
        """Of what a reader sees. The share services stand beside "Share on" whether the text named them or showed marks."""
        text = re.sub(r"Share on(?: Twitter \| Facebook)?", "Share on X Facebook", " ".join(self.paragraphs))
        return words(text.replace("main banner", ""))


def words(text):
    return re.findall(r"\w+", text)


class Reader(html.parser.HTMLParser):
    def __init__(self, source):
        super().__init__()
        self.text, self.images, self.open, self.faults, self.hidden = [], [], [], [], 0
        self.source = source
        self.feed(source)
        if self.open:
            self.faults.append(f"left open: {self.open}")

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in ALLOWED:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name in ("class", "id", "srcdoc"):
                self.faults.append(f"{tag} {name}")
            if name == "width" and value.isdigit() and int(value) > 640:
                self.faults.append(f"{tag} is {value} wide")
        style = values.get("style", "")
        for width in re.findall(r"width:(\d+)px", style):
            if int(width) > 640:
                self.faults.append(f"{tag} is {width} wide")
        if re.search(r"position|float|flex|grid|url\(|var\(|expression|@", style):
            self.faults.append(f"{tag} style {style}")
        if tag == "img":
            self.images.append(values)
        if tag not in VOID:
            self.open.append((tag, "display:none" in style or tag in ("title", "head")))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data):
        if not any(hidden for _, hidden in self.open):
            self.text.append(data)


class Newsletters(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory(prefix="fieldframe-newsletters-")
        self.addCleanup(self._folder.cleanup)
        self.folder = KEPT or pathlib.Path(self._folder.name)

    def made(self, name):
        seed = Seed(name)
        folder = self.folder / name
        (folder / "files").mkdir(parents=True)
        for number, item in enumerate(seed.items):
            for file in item["files"]:
                (folder / file["path"]).write_bytes(png(file["width"], file["height"], number))
        document, delivered = self.folder / f"{name}.json", self.folder / f"{name}-delivered.json"
        document.write_text(json.dumps(seed.document()))
        delivered.write_text(json.dumps({"publisher": {"name": ""}, "items": seed.items}))
        done = subprocess.run([MAKE_PAGE, document, delivered, folder], capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        return seed, folder

    def test_the_mail_says_the_same_in_the_same_order_and_keeps_the_rules(self):
        for name in NEWSLETTERS:
            with self.subTest(name):
                seed, folder = self.made(name)
                source = (folder / "newsletter.html").read_text()
                read = Reader(source)
                shown = words(" ".join(read.text))
                tail = words("Share on X Facebook") # Of the whole newsletter, below the last block.
                self.assertEqual(shown[-len(tail):], tail)
                self.assertEqual(shown[:-len(tail)], seed.words())
                self.assertEqual(read.faults, [])
                self.assertLess(len(source.encode()), 102 * 1024)
                self.assertEqual(len(read.images), len(seed.items))
                for image, item in zip(read.images, seed.items):
                    self.assertEqual(image["alt"], item["alt"])
                    self.assertEqual((image["width"], image["height"]), ("600", "400"))
                    self.assertRegex(image["srcset"], r"-600\.png 1x, .*-1200\.png 2x$")
                    self.assertIn("background-color", image["style"])
                print(f"{name}: {len(seed.blocks)} blocks, {len(seed.words())} words, {len(source.encode())} bytes")

    def test_the_message_can_be_taken_apart_and_has_its_pictures(self):
        for name in NEWSLETTERS:
            with self.subTest(name):
                seed, folder = self.made(name)
                data = (folder / "newsletter.eml").read_bytes()
                self.assertNotIn(b"\n", data.replace(b"\r\n", b""))
                self.assertLessEqual(max(map(len, data.split(b"\r\n"))), 998)
                data.decode("ascii")
                message = email.message_from_bytes(data, policy=email.policy.default)
                self.assertEqual([part.defects for part in message.walk()], [[] for _ in message.walk()])
                self.assertEqual([part.get_content_type() for part in message.walk()],
                                 ["multipart/alternative", "text/plain", "multipart/related", "text/html"] +
                                 ["image/png"] * len(seed.items))
                self.assertEqual(message["subject"], seed.title)
                self.assertEqual(message["from"].addresses[0].addr_spec, seed.comments)
                self.assertTrue(message["date"] and message["message-id"] and message["mime-version"] == "1.0")
                parts = {part["content-id"].strip("<>"): part.get_content() for part in message.walk() if part["content-id"]}
                page = Reader(message.get_body(("html",)).get_content())
                for image, item in zip(page.images, seed.items):
                    self.assertEqual(parts[image["src"].removeprefix("cid:")], (folder / item["files"][1]["path"]).read_bytes())
                text = message.get_body(("plain",)).get_content().replace("\r\n", "\n")
                self.assertEqual(text.rstrip("\n"), (folder / "newsletter.txt").read_text().rstrip("\n"))
                self.assertEqual(message.get_body(("plain",)).get_param("format"), "flowed")

    def test_the_plain_text_says_all_texts_in_order_and_is_wrapped(self):
        for name in NEWSLETTERS:
            with self.subTest(name):
                seed, folder = self.made(name)
                text = (folder / "newsletter.txt").read_text()
                for line in text.split("\n"):
                    self.assertTrue(len(line) <= 76 or "://" in line, line)
                flowed = words(re.sub(r" \n", " ", text))
                last = 0
                joined = " ".join(flowed)
                for block in seed.blocks:
                    for said in [block.get("text", ""), *block.get("items", [])]:
                        beginning = " ".join(words(said.replace("\\", ""))[:8])
                        last = joined.index(beginning, last)
                for number, url in re.findall(r"^\[(\d+)\] (\S+)$", text, re.M):
                    self.assertIn(f"[{number}]", text.replace(f"[{number}] {url}", ""))


if __name__ == "__main__":
    MAKE_PAGE = sys.argv[1]
    KEPT = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    if not SEEDS.is_dir():
        print("skipped: the shared newsletters are not here")
        sys.exit(0)
    if KEPT:
        unittest.main(argv=sys.argv[:1], defaultTest="Newsletters.test_the_mail_says_the_same_in_the_same_order_and_keeps_the_rules")
    unittest.main(argv=sys.argv[:1])
