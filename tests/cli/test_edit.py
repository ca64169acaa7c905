#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
from cli_case import CliCase, main, png


class Edit(CliCase):
    def test_set_changes_fields_in_languages_and_undo_takes_it_back(self):
        ids = self.pictures(2)
        one, two = ids["picture-0.png"], ids["picture-1.png"]
        receipt = self.ok("set", one, two, "caption=New words", "caption[fr]=Nouveaux mots", "keywords=river; border")
        self.assertEqual(receipt["changed"], 6)
        shown = self.ok("show", two)["metadata"]
        self.assertEqual(shown["caption"], {"value": "New words", "origin": "hand"})
        self.assertEqual(shown["caption[fr]"]["value"], "Nouveaux mots")
        self.assertEqual(shown["keywords"]["value"], ["river", "border"])
        self.assertEqual(self.ok("search", "nouveaux")["total"], 2)
        self.ok("undo", receipt["batch"])
        self.assertEqual(self.ok("show", two)["caption"], "Caption of the number 1: a river crossing")
        self.assertEqual(self.ok("search", "nouveaux")["total"], 0)

    def test_an_empty_value_removes_and_an_equal_one_changes_nothing(self):
        one = self.pictures(1)["picture-0.png"]
        self.ok("set", one, "headline=")
        self.assertNotIn("headline", self.ok("show", one)["metadata"])
        self.assertEqual(self.ok("set", one, "headline="), {"changed": 0, "batch": None})

    def test_what_can_not_be_set_is_wrong_use_and_changes_nothing(self):
        one = self.pictures(1)["picture-0.png"]
        for words in ([one], ["headline=x"], [one, "nonsense=x"], [one, "headline[fr]=x"], [one, "=x"],
                      [one, "headline=new", "date_created=yesterday"]):
            self.fails(2, "set", *words)
        self.fails(1, "set", one, "ffffffff", "headline=new")
        self.assertEqual(self.ok("show", one)["headline"], "Headline 0")

    def test_picks_ratings_and_labels(self):
        ids = list(self.pictures(3).values())
        self.ok("pick", ids[0], ids[1])
        self.ok("reject", ids[2])
        self.ok("unpick", ids[1])
        self.ok("rate", 4, *ids[:2])
        self.ok("label", "red", ids[0])
        assets = {asset["id"]: asset for asset in self.ok("list")["assets"]}
        self.assertEqual([assets[id]["pick"] for id in ids], ["pick", "none", "reject"])
        self.assertEqual([assets[id]["rating"] for id in ids], [4, 4, 0])
        self.assertEqual(assets[ids[0]]["label"].lower(), "red")
        self.assertEqual(self.ok("search", "rating:>=3")["total"], 2)
        self.assertEqual(self.ok("search", "pick:yes")["total"], 1)

    def test_remove_keeps_the_file_and_undo_brings_all_back(self):
        ids = self.pictures(2)
        one = ids["picture-0.png"]
        receipt = self.ok("remove", one)
        self.assertEqual(self.ok("list")["total"], 1)
        self.assertTrue((self.folder / "card/picture-0.png").exists())
        self.fails(1, "show", one)
        self.ok("undo", receipt["batch"])
        self.assertEqual(self.ok("show", one)["headline"], "Headline 0")

    def test_history_tells_who_when_and_what(self):
        one = self.pictures(1)["picture-0.png"]
        self.ok("set", one, "headline=New")
        changes = self.ok("history", one)["changes"]
        self.assertEqual((changes[0]["field"], changes[0]["before"], changes[0]["after"], changes[0]["cause"]),
                         ("headline", "Headline 0", "New", "hand"))
        self.assertEqual(changes[-1]["cause"], "import")
        self.assertRegex(changes[0]["time"], r"^\d{4}-\d\d-\d\dT")

    def test_undo_of_what_was_changed_since_changes_nothing(self):
        one = self.pictures(1)["picture-0.png"]
        first = self.ok("set", one, "headline=First")
        self.ok("set", one, "headline=Second")
        self.assertEqual(self.fails(1, "undo", first["batch"]).json["error"]["code"], "conflict")
        self.assertEqual(self.ok("show", one)["headline"], "Second")
        self.fails(2, "undo", "nonsense")


class Galleries(CliCase):
    def gallery(self, title):
        return next(entry for entry in self.ok("galleries")["galleries"] if entry["title"] == title)

    def test_a_gallery_from_making_to_deleting(self):
        ids = list(self.pictures(3).values())
        made = self.ok("gallery", "create", "Rivers", ids[0], "--introduction", "All about rivers",
                       "--credit-line", "Desk", "--categories", "Health")
        self.assertEqual((made["title"], made["count"]), ("Rivers", 1))
        self.ok("gallery", "add", "Rivers", ids[1], ids[2])
        self.ok("gallery", "remove", "Rivers", ids[0])
        self.ok("gallery", "set", "Rivers", "title=Streams", "pick=yes", "published=2023-11-02T09:00:00Z",
                f"cover={ids[2]}")
        entry = self.gallery("Streams")
        self.assertEqual(entry["id"], made["id"])
        self.assertEqual((entry["count"], entry["introduction"], entry["credit_line"], entry["categories"], entry["pick"],
                          entry["published"]), (2, "All about rivers", "Desk", ["Health"], True, "2023-11-02T09:00:00Z"))
        self.assertEqual(self.ok("show", ids[1])["galleries"], [{"id": made["id"], "title": "Streams"}])
        self.assertEqual(self.ok("search", 'in:"Streams"')["total"], 2)
        self.ok("gallery", "delete", "Streams")
        self.assertEqual(self.ok("galleries")["galleries"], [])
        self.assertEqual(self.ok("list")["total"], 3)

    def test_the_credit_is_made_from_the_creators_where_none_was_typed(self):
        ids = list(self.pictures(3).values())
        self.ok("set", ids[0], ids[1], "creator=A. Photographer")
        self.ok("set", ids[2], "creator=B. Photographer")
        self.ok("gallery", "create", "Rivers", *ids)
        self.assertEqual(self.gallery("Rivers")["shown_credit_line"], "A. Photographer and B. Photographer")
        self.assertEqual(self.gallery("Rivers")["credit_line"], "")

    def test_moving_items_changes_the_order_of_an_export(self):
        ids = list(self.pictures(3).values())
        self.ok("gallery", "create", "Rivers", *ids)
        self.ok("gallery", "move", "Rivers", ids[2], "--before", ids[0])
        self.ok("export", "--gallery", "Rivers", "--to", self.folder / "out")
        import json
        document = json.loads((self.folder / "out/gallery.json").read_text())
        moved = self.ok("show", ids[2])["file"].rsplit("/", 1)[1]
        self.assertEqual(document["items"][0]["file"], moved)

    def test_wrong_words_are_told(self):
        self.pictures(1)
        self.ok("gallery", "create", "Rivers")
        self.assertEqual(self.fails(1, "gallery", "create", "Rivers").json["error"]["code"], "already_exists")
        self.fails(1, "gallery", "add", "No such", "1")
        self.fails(2, "gallery", "set", "Rivers", "nonsense=1")
        self.fails(2, "gallery", "set", "Rivers", "pick=perhaps")
        self.fails(2, "gallery", "set", "Rivers", "published=soon")

    def test_the_category_tree_can_be_changed(self):
        self.init()
        before = len(self.ok("category", "list")["categories"])
        self.ok("category", "add", "Water")
        self.ok("category", "add", "Water/Wells")
        self.ok("category", "rename", "Wells", "Springs")
        self.ok("category", "move", "Springs")
        tree = self.ok("category", "list")["categories"]
        self.assertEqual(len(tree), before + 2)
        self.assertEqual({entry["name"]: entry["depth"] for entry in tree}["Springs"], 0)
        self.ok("category", "move", "Springs", "Water")
        self.assertEqual(self.fails(1, "category", "move", "Water", "Springs").json["error"]["code"], "conflict")
        self.ok("category", "delete", "Water")
        self.assertEqual(len(self.ok("category", "list")["categories"]), before)
        self.assertEqual(self.fails(1, "category", "add", "No such/Child").json["error"]["code"], "not_found")

    def test_only_tags_of_languages_are_taken_as_languages(self):
        asset = self.pictures(1)["picture-0.png"]
        for tag in ("zz zz", "fr_", "-", "toolonglanguage", "1", "fr-"):
            self.assertEqual(self.fails(2, "set", asset, f"caption[{tag}]=x").json["error"]["code"], "invalid_input", tag)
        self.fails(2, "set", asset, "headline[fr]=x")
        self.ok("set", asset, "caption[pt-BR]=Rio", "caption[zh-Hant]=河", "caption[x-default]=Default")
        fields = self.ok("show", asset)["metadata"]
        self.assertEqual(fields["caption"]["value"], "Default")
        self.assertEqual(fields["caption[pt-BR]"]["value"], "Rio")


if __name__ == "__main__":
    main()
