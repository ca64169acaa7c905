#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import csv
import json
import os
import subprocess

from cli_case import CLI, CliCase, main, png


class Export(CliCase):
    def metadata_of(self, file):
        return json.loads(subprocess.run([CLI, "inspect", str(file)], capture_output=True, check=True).stdout)["metadata"]

    def test_a_gallery_becomes_a_folder_with_the_desks_captions(self):
        ids = list(self.pictures(3).values())
        self.ok("gallery", "create", "Rivers", *ids, "--introduction", "About rivers")
        self.ok("set", ids[0], "caption=The desk's own words")
        out = self.folder / "out"
        report = self.ok("export", "--gallery", "Rivers", "--to", out, "--long-edge", "40", "--quality", "70")
        self.assertEqual((report["folder"], report["exported"], report["failed"]), (str(out), 3, []))
        document = json.loads((out / "gallery.json").read_text())
        self.assertEqual((document["format"], document["title"], document["introduction"]),
                         ("fieldframe.gallery/1", "Rivers", "About rivers"))
        first = self.metadata_of(out / document["items"][0]["file"])
        self.assertEqual((first["Description"], max(first["width"], first["height"])), ("The desk's own words", 40))
        with open(out / "captions.csv", newline="", encoding="utf-8-sig") as file:
            self.assertEqual(len(list(csv.DictReader(file))), 3)

    def test_a_gallery_document_comes_out_as_it_went_in(self):
        document = {"format": "fieldframe.gallery/1", "id": "0190C0DE-0000-7000-8000-000000000001",
                    "title": "\u00c9xodo: \u201cquotes\u201d & <tags>", "introduction": "One\nTwo\n\n  indented ",
                    "credit_line": "\u00a9 2023/Someone", "categories": ["Media & Communications", "New/Child", "Health"],
                    "pick": True, "published": "2023-11-02T09:00:00Z", "cover": "picture-1.png",
                    "items": [{"file": "picture-2.png", "pick": True}, {"file": "picture-0.png"}, {"file": "picture-1.png"}]}
        for number in range(3):
            self.write(f"folder/picture-{number}.png", png(number))
        self.write("folder/gallery.json", json.dumps(document).encode())
        self.init()
        self.ok("import", self.folder / "folder")
        self.ok("export", "--gallery", document["id"], "--to", self.folder / "out")
        self.assertEqual(json.loads((self.folder / "out/gallery.json").read_text()), document)

    def test_a_documents_id_may_be_any_text(self):
        def write(title):
            self.write("folder/gallery.json", json.dumps({"format": "fieldframe.gallery/1", "id": "desk/42 \u00e9", "title": title,
                                                          "items": [{"file": "picture-1.png"}]}).encode())
        self.write("folder/picture-1.png", png(1))
        self.init()
        for title in ("First", "Second"):
            write(title)
            self.ok("import", self.folder / "folder")
            self.assertEqual([gallery["title"] for gallery in self.ok("galleries")["galleries"]], [title])
        self.ok("export", "--gallery", "desk/42 \u00e9", "--to", self.folder / "out")
        written = json.loads((self.folder / "out/gallery.json").read_text())
        self.assertEqual((written["id"], written["title"]), ("desk/42 \u00e9", "Second"))

    def test_originals_selections_and_names(self):
        ids = self.pictures(3)
        self.ok("export", ids["picture-1.png"], "--to", self.folder / "one", "--originals", "--no-metadata",
                "--name", "{headline}-{sequence:3}")
        exported = [name for name in os.listdir(self.folder / "one") if name.endswith(".png")]
        self.assertEqual(exported, ["Headline 1-001.png"])
        self.assertEqual((self.folder / "one" / exported[0]).read_bytes(),
                         (self.folder / "card/picture-1.png").read_bytes())
        self.assertEqual(self.ok("export", "--search", "river", "--to", self.folder / "all")["exported"], 3)

    def test_a_folder_that_is_there_is_left_alone_unless_asked(self):
        ids = list(self.pictures(1).values())
        self.write("out/mine.txt", b"mine")
        self.assertEqual(self.fails(1, "export", *ids, "--to", self.folder / "out").json["error"]["code"], "already_exists")
        self.assertEqual(os.listdir(self.folder / "out"), ["mine.txt"])
        self.fails(1, "export", *ids, "--to", self.folder / "out", "--overwrite")  # Nor what is no export at all.
        self.assertEqual(os.listdir(self.folder / "out"), ["mine.txt"])

    def test_an_export_that_is_there_is_replaced_when_asked(self):
        ids = self.pictures(2)
        self.ok("export", ids["picture-0.png"], "--to", self.folder / "out")
        self.fails(1, "export", ids["picture-1.png"], "--to", self.folder / "out")
        self.assertTrue((self.folder / "out/picture-0.png").exists())
        self.ok("export", ids["picture-1.png"], "--to", self.folder / "out", "--overwrite")
        self.assertFalse((self.folder / "out/picture-0.png").exists())
        self.assertTrue((self.folder / "out/picture-1.png").exists())

    def test_an_original_that_is_gone_fails_alone(self):
        ids = list(self.pictures(2).values())
        (self.folder / "card/picture-0.png").unlink()
        report = self.fails(1, "export", *ids, "--to", self.folder / "out").json
        self.assertEqual(report["exported"], 1)
        self.assertEqual(os.path.basename(report["failed"][0]["file"]), "picture-0.png")
        self.assertEqual(report["failed"][0]["code"], "not_found")

    def test_one_selection_is_wanted(self):
        ids = list(self.pictures(1).values())
        self.fails(2, "export", "--to", self.folder / "out")
        self.fails(2, "export", *ids, "--gallery", "x", "--to", self.folder / "out")
        self.fails(2, "export", *ids, "--originals", "--long-edge", "100", "--to", self.folder / "out")
        self.assertFalse((self.folder / "out").exists())


if __name__ == "__main__":
    main()
