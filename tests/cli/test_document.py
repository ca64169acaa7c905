#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json

from cli_case import CliCase, main

STORY = {"format": "fieldframe.page/1", "kind": "story", "title": "Boats", "language": "en",
         "blocks": [{"kind": "heading", "text": "A"}, {"kind": "text", "text": "**b** <script>"}]}


class Document(CliCase):
    def page(self, name="page.json", **members):
        return self.write(name, json.dumps({**STORY, **members}).encode())

    def test_a_document_goes_in_and_comes_out_the_same(self):
        self.init()
        made = self.ok("document", "import", self.page())
        self.assertEqual((made["title"], made["blocks"], made["missing"]), ("Boats", 2, []))
        shown = self.ok("document", "show", "Boats")
        self.assertEqual(shown["id"], made["id"])
        out = self.folder / "out.json"
        self.ok("document", "export", made["id"][:34], out)
        self.assertEqual(json.loads(out.read_text()), shown)
        for block in shown["blocks"]:
            del block["id"]
        del shown["id"]
        self.assertEqual(shown, STORY)
        self.assertEqual(self.fails(1, "document", "import", out).json["error"]["code"], "already_exists")
        self.assertEqual(self.fails(1, "document", "export", "Boats", out).json["error"]["code"], "already_exists")

    def test_replacing_changes_what_differs_and_is_one_undo(self):
        self.init()
        self.ok("document", "import", self.page())
        shown = self.ok("document", "show", "Boats")
        shown["blocks"][1]["text"] = "other"
        changed = self.write("changed.json", json.dumps(shown).encode())
        self.ok("document", "import", "--replace", changed)
        self.assertEqual(self.ok("document", "show", "Boats")["blocks"][1]["text"], "other")
        self.ok("undo")
        self.assertEqual(self.ok("document", "show", "Boats")["blocks"][1]["text"], "**b** <script>")

    def test_a_wrong_file_is_told_with_file_and_place(self):
        self.init()
        answer = self.fails(2, "document", "import", self.page("bad.json", blocks=[{"kind": "text", "onclick": "x"}]))
        self.assertEqual(answer.json["error"]["code"], "invalid_input")
        self.assertIn("/blocks/0/onclick", answer.json["error"]["detail"])
        self.assertIn("bad.json", answer.text)
        self.assertEqual(self.ok("document", "list")["documents"], [])

    def test_a_newsletter_is_drafted_from_a_gallery_and_from_picks(self):
        ids = self.pictures(3)
        self.ok("gallery", "create", "Rivers", *ids.values(), "--introduction", "Water.")
        made = self.ok("document", "new", "--from-gallery", "Rivers", "--date", "2018-12-14")
        self.assertEqual((made["kind"], made["title"]), ("newsletter", "Rivers"))
        blocks = self.ok("document", "show", made["id"])["blocks"]
        self.assertEqual([block["kind"] for block in blocks], ["picture", "heading", "lead"])
        self.assertIn(blocks[0]["asset"], ids.values())
        self.ok("pick", ids["picture-1.png"])
        picked = self.ok("document", "new", "--picks", "--title", "Picks")
        blocks = self.ok("document", "show", picked["id"])["blocks"]
        self.assertEqual(blocks[0]["asset"], ids["picture-1.png"])
        self.assertEqual(blocks[1]["text"], "Headline 1")
        self.write("Desk.fieldframe/house.toml", b'base-url = "https://library.example.org"\n')
        linked = self.ok("document", "new", "--picks", "--title", "Picks")
        links = self.ok("document", "show", linked["id"])["blocks"][-1]
        self.assertEqual(links["kind"], "links")
        self.assertEqual(links["links"][0]["text"], "Read on")
        self.assertTrue(links["links"][0]["url"].startswith("https://library.example.org/items/"))
        story = self.ok("document", "new", "--kind", "story", "--title", "Long", "--from-gallery", "Rivers")
        self.assertEqual(story["blocks"], 4)
        self.fails(1, "document", "new", "--from-gallery", "No such")

    def test_renamed_removed_and_brought_back(self):
        self.init()
        made = self.ok("document", "new", "--kind", "news", "--title", "One")
        self.ok("document", "rename", "One", "Two")
        self.assertEqual(self.ok("document", "list")["documents"][0]["title"], "Two")
        self.ok("document", "remove", "Two")
        self.assertEqual(self.fails(1, "document", "show", made["id"]).json["error"]["code"], "not_found")
        self.ok("undo")
        self.assertEqual(self.ok("document", "show", "Two")["id"], made["id"])
        self.fails(2, "document", "new", "--kind", "poster", "--title", "x")
        self.fails(2, "document", "new", "--kind", "news")

    def test_a_document_that_names_what_is_not_here_is_taken_and_told(self):
        self.init()
        missing = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
        made = self.ok("document", "import", self.page(blocks=[{"kind": "picture", "asset": missing}]))
        self.assertEqual(made["missing"], [missing])


if __name__ == "__main__":
    main()
