#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import csv
import json
import os
import shutil
import subprocess
import zipfile

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

    def test_an_export_is_recorded_or_does_not_leave(self):
        ids = list(self.pictures(1).values())
        (self.catalog / "catalog.db").chmod(0o444)
        if os.geteuid() == 0:
            self.skipTest("root may write everything")
        self.fails(3, "export", *ids, "--to", self.folder / "out")

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
        self.fails(2, "export", *ids)
        self.fails(2, "export", *ids, "--all", "--to", self.folder / "out")
        self.fails(2, "export", *ids, "--gallery", "x", "--to", self.folder / "out")
        self.fails(2, "export", *ids, "--originals", "--long-edge", "100", "--to", self.folder / "out")
        self.assertFalse((self.folder / "out").exists())

    def test_a_preset_says_what_is_made(self):
        ids = list(self.pictures(2).values())
        listed = {entry["id"]: entry for entry in self.ok("presets")["presets"]}
        for name in ("files-web", "files-print", "social", "press-pack", "archive", "web-library", "photo-story", "newsletter",
                     "contact-sheet", "handover"):
            self.assertFalse(listed[name]["own"], name)
        report = self.ok("export", *ids, "--preset", "files-web", "--to", self.folder / "web", "--long-edge", "24")
        self.assertEqual((report["preset"], report["exported"], report["held"]), ("files-web", 2, []))
        self.assertEqual(sorted(os.listdir(self.folder / "web")),
                         ["README.txt", "captions.csv", "gallery.json", "picture-0.jpg", "picture-1.jpg"])
        self.assertEqual(self.metadata_of(self.folder / "web/picture-0.jpg")["width"], 24)
        self.assertEqual(self.fails(1, "export", *ids, "--preset", "none", "--to", self.folder / "x").json["error"]["code"],
                         "not_found")

    def test_a_preset_of_ones_own_is_a_file_and_is_told_where_it_is_wrong(self):
        ids = list(self.pictures(1).values())
        text = self.ok("presets", "files-web")["text"].replace("2048", "20").replace("Files for the web", "Ours")
        self.write("Desk.fieldframe/presets/ours.toml", text.encode())
        self.ok("export", *ids, "--preset", "ours", "--to", self.folder / "ours")
        self.assertEqual(self.metadata_of(self.folder / "ours/picture-0.jpg")["width"], 20)
        self.write("Desk.fieldframe/presets/ours.toml", text.replace("long-edge = 20", "long-edge = 2").encode())
        error = self.fails(2, "export", *ids, "--preset", "ours", "--to", self.folder / "x").json["error"]
        self.assertRegex(error["subject"], r"^ours\.toml:\d+$")
        self.assertIn("16", error["detail"])

    def test_what_is_under_embargo_is_held_with_its_reason_until_somebody_lets_it_go(self):
        ids = self.pictures(3)
        held = ids["picture-1.png"]
        self.ok("set", held, "embargo=2099-03-01T09:00:00+00:00")
        before = self.ok("stats")["journal_entries"]
        preview = self.fails(1, "export", *ids.values(), "--preset", "files-web", "--dry-run").json
        self.assertEqual((preview["held"], preview["as_is"] + preview["changed"]), (1, 2))
        self.assertEqual(self.ok("stats")["journal_entries"], before)
        report = self.fails(1, "export", *ids.values(), "--preset", "files-web", "--to", self.folder / "out").json
        self.assertEqual((report["exported"], [item["id"] for item in report["held"]]), (2, [held]))
        self.assertEqual(report["held"][0]["holds"][0]["code"], "embargo")
        self.assertIn("2099", report["held"][0]["reason"])
        self.assertFalse((self.folder / "out/picture-1.jpg").exists())
        for bad in ("", f"{held}", f"{held}=", f"{held}=  "):
            self.fails(2, "export", *ids.values(), "--preset", "files-web", "--to", self.folder / "x", "--override", bad)
        report = self.ok("export", *ids.values(), "--preset", "files-web", "--to", self.folder / "all",
                         "--override", f"{held}=The minister lifted it")
        self.assertEqual(report["exported"], 3)
        # What is held no longer needs no reason: it is told, and the rest goes on.
        self.ok("set", held, "embargo=")
        arguments = ("export", *ids.values(), "--preset", "files-web", "--override", f"{held}=The minister lifted it")
        unneeded = [{"code": "override_unneeded", "detail": held}]
        self.assertEqual(self.ok(*arguments, "--dry-run")["notices"], unneeded)
        report = self.ok(*arguments, "--to", self.folder / "later")
        self.assertEqual((report["exported"], report["notices"]), (3, unneeded))

    def test_where_nothing_may_leave_nothing_is_made(self):
        ids = self.pictures(1)
        self.ok("set", *ids.values(), "embargo=2099-03-01")
        report = self.fails(1, "export", *ids.values(), "--preset", "files-web", "--to", self.folder / "out/pack").json
        self.assertEqual((report["exported"], len(report["held"])), (0, 1))
        self.assertEqual(list((self.folder / "out").iterdir()), [])

    def test_a_zip_is_packed_and_encrypted_with_a_passphrase_that_is_never_an_argument(self):
        ids = list(self.pictures(2).values())
        self.ok("export", *ids, "--preset", "press-pack", "--to", self.folder / "pack")
        with zipfile.ZipFile(self.folder / "pack.zip") as packed:
            self.assertIsNone(packed.testzip())
            self.assertIn("large/picture-0.jpg", packed.namelist())
            self.assertIn("items.json", packed.namelist())
        self.write("secret", b"right horse\n")
        self.ok("export", *ids, "--preset", "press-pack", "--passphrase-file", self.folder / "secret", "--to", self.folder / "a.zip")
        done = subprocess.run(self.command("--json", "export", *ids, "--encrypt", "--to", self.folder / "b.zip"),
                              input=b"right horse\n", capture_output=True, env=self.environment(), check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        for name, member in (("a.zip", "large/picture-0.jpg"), ("b.zip", "picture-0.png")):
            self.assertNotIn(b"Caption of the number", (self.folder / name).read_bytes())
            with zipfile.ZipFile(self.folder / name) as packed:
                self.assertTrue(packed.getinfo(member).flag_bits & 1)
        self.fails(2, "export", *ids, "--encrypt", "--to", self.folder / "c.zip")  # Standard input says nothing.
        if shutil.which("7z"):
            for word, good in (("right horse", True), ("wrong horse", False)):
                done = subprocess.run(["7z", "t", "-p" + word, self.folder / "a.zip"], capture_output=True, check=False)
                self.assertEqual(done.returncode == 0, good, done.stdout)

    def test_a_chain_makes_several_packages(self):
        ids = list(self.pictures(2).values())
        self.write("Desk.fieldframe/presets/both.toml",
                   b'format = "fieldframe.preset/1"\nname = "Both"\nchain = ["files-web", "press-pack"]\n')
        report = self.ok("export", *ids, "--preset", "both", "--to", self.folder / "day")
        self.assertEqual([(part["preset"], part["exported"]) for part in report["parts"]], [("files-web", 2), ("press-pack", 2)])
        self.assertTrue((self.folder / "day/press-pack.zip").exists())
        self.assertTrue((self.folder / "day/files-web/captions.csv").exists())

    def test_everything_leaves_with_a_folder_for_each_gallery(self):
        ids = self.pictures(4)
        self.ok("gallery", "create", "Rivers", ids["picture-0.png"], ids["picture-1.png"])
        self.ok("gallery", "create", "../Hills", ids["picture-1.png"], ids["picture-2.png"])
        report = self.ok("export", "--all", "--preset", "handover", "--to", self.folder / "out/all")
        self.assertEqual(report["exported"], 4)
        self.assertEqual([path.name for path in (self.folder / "out").iterdir()], ["all"])
        documents = {json.loads(path.read_text())["title"]: path for path in (self.folder / "out/all").rglob("gallery.json")}
        self.assertEqual(set(documents), {"Rivers", "../Hills"})
        for path in documents.values():
            for item in json.loads(path.read_text())["items"]:
                self.assertTrue((path.parent / item["file"]).exists())
        self.assertTrue((self.folder / "out/all/picture-3.png").exists())
        other = self.folder / "Other.fieldframe"
        self.assertEqual(subprocess.run([CLI, "--catalog", other, "init"], env=self.environment(), check=False).returncode, 0)
        subprocess.run([CLI, "--catalog", other, "import", self.folder / "out/all"], env=self.environment(), check=False,
                       capture_output=True)
        listed = json.loads(subprocess.run([CLI, "--catalog", other, "--json", "galleries"], env=self.environment(),
                                           capture_output=True, check=True).stdout)["galleries"]
        self.assertEqual({(gallery["title"], gallery["count"]) for gallery in listed}, {("Rivers", 2), ("../Hills", 2)})

    def test_names_and_texts_that_mean_harm_stay_texts(self):
        ids = self.pictures(2)
        self.ok("set", ids["picture-0.png"], "headline=../../../../tmp/out", "caption==HYPERLINK(\"http://x\")")
        self.ok("set", ids["picture-1.png"], "headline=<script>alert(1)</script>", "caption=@SUM(1+1)*cmd|' /C calc'!A0")
        self.ok("export", *ids.values(), "--to", self.folder / "out/pack", "--name", "{headline}")
        self.assertEqual([path.name for path in (self.folder / "out").iterdir()], ["pack"])
        with open(self.folder / "out/pack/captions.csv", newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                self.assertTrue(row["caption"].startswith("'"), row["caption"])
        for bad in ("../{filename}", "/tmp/{filename}", "{filename}/../../x"):
            answer = self.run_cli("--json", "export", *ids.values(), "--to", self.folder / "out/bad", "--name", bad)
            self.assertFalse((self.folder / "x.png").exists())
            self.assertIn(answer.status, (0, 2))
            inside = {path.name for path in (self.folder / "out").iterdir()}
            self.assertLessEqual(inside, {"pack", "bad"})
            shutil.rmtree(self.folder / "out/bad", ignore_errors=True)

    def test_the_house_stands_in_the_readme(self):
        ids = list(self.pictures(1).values())
        self.assertTrue((self.catalog / "house.toml").read_text().startswith("#"))
        self.write("Desk.fieldframe/house.toml", 'name = "Example Relief"\nusage-terms = "Not for sale."\n'.encode())
        self.ok("export", *ids, "--preset", "files-web", "--to", self.folder / "out")
        text = (self.folder / "out/README.txt").read_text()
        self.assertIn("Example Relief", text)
        self.assertIn("Not for sale.", text)
        self.write("Desk.fieldframe/house.toml", b'name = "x"\ncolour = "red"\n')
        error = self.fails(2, "export", *ids, "--preset", "files-web", "--to", self.folder / "x").json["error"]
        self.assertEqual(error["subject"], "house.toml:2")

    def test_a_document_becomes_a_page_of_its_pictures(self):
        ids = self.pictures(2)
        self.write("story.json", json.dumps({"format": "fieldframe.page/1", "kind": "story", "title": "The river", "language": "en",
                                             "blocks": [{"kind": "picture", "asset": ids["picture-1.png"]}]}).encode())
        answer = self.run_cli("--json", "export", "--document", self.folder / "story.json", "--preset", "photo-story",
                              "--to", self.folder / "out")
        self.assertEqual(answer.status, 0, answer.text + answer.err)
        page = (self.folder / "out/index.html").read_text()
        self.assertIn("The river", page)
        self.assertEqual(answer.json["exported"], 1)

    def test_pages_are_made_of_a_gallery(self):
        ids = self.pictures(2)
        self.ok("gallery", "create", "Rivers", *ids.values(), "--introduction", "About rivers")
        for preset, page in (("web-library", "index.html"), ("photo-story", "index.html"), ("newsletter", "newsletter.html"),
                             ("contact-sheet", "contact-sheet.pdf")):
            self.ok("export", "--gallery", "Rivers", "--preset", preset, "--to", self.folder / preset)
            self.assertTrue((self.folder / preset / page).stat().st_size > 0, preset)


if __name__ == "__main__":
    main()
