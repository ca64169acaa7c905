#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
from cli_case import CliCase, main, png


class Find(CliCase):
    def test_search_says_where_it_matched(self):
        ids = self.pictures(3)
        answer = self.ok("search", "headline:1")
        self.assertEqual(answer["total"], 1)
        asset = answer["assets"][0]
        self.assertEqual(asset["id"], ids["picture-1.png"])
        self.assertEqual(asset["file"], str(self.folder / "card/picture-1.png"))
        self.assertEqual(asset["headline"], "Headline 1")
        self.assertEqual(asset["caption"], "Caption of the number 1: a river crossing")
        self.assertEqual(asset["credit_line"], "Agency/1")
        self.assertIn("headline", asset["matched"])
        self.assertIn("caption", self.ok("search", "river")["assets"][0]["matched"])

    def test_the_empty_search_is_everything_and_the_limit_only_cuts(self):
        self.pictures(5)
        self.assertEqual(self.ok("search")["total"], 5)
        self.assertEqual(self.ok("search", "")["total"], 5)
        answer = self.ok("search", "--limit", "2")
        self.assertEqual((answer["total"], len(answer["assets"])), (5, 2))

    def test_phrases_exclusions_and_kinds(self):
        self.pictures(3)
        self.assertEqual(self.ok("search", '"river crossing"')["total"], 3)
        self.assertEqual(self.ok("search", '"crossing river"')["total"], 0)
        self.assertEqual(self.ok("search", "river -1")["total"], 2)
        self.assertEqual(self.ok("search", "--", "-1")["total"], 2)
        self.assertEqual(self.ok("search", "river", "-1")["total"], 2)
        self.assertEqual(self.ok("search", "-1 river")["total"], 2)
        self.assertEqual(self.ok("search", "-headline:1", "-headline:2", "--kind", "image")["total"], 1)
        self.fails(2, "search", "river", "--limt", "3")
        self.assertEqual(self.ok("search", "--kind", "video")["total"], 0)
        self.assertEqual(self.ok("search", "--kind", "image")["total"], 3)

    def test_nothing_typed_breaks_a_search(self):
        self.pictures(1)
        for typed in ('"', "AND", "NEAR(", "a*b", "'; DROP TABLE asset; --", "caption:", "date:never", "rating:>=x",
                      "(((((", "\U0001f4f7", "x" * 20000, "col:x", "^a", "\\"):
            self.ok("search", "--", typed)

    def test_an_unknown_category_is_told(self):
        self.pictures(1)
        self.assertEqual(self.fails(1, "search", "x", "--category", "No such").json["error"]["code"], "not_found")

    def test_a_category_finds_what_is_in_its_galleries(self):
        ids = self.pictures(3)
        self.ok("gallery", "create", "Rivers", ids["picture-0.png"], ids["picture-2.png"], "--categories", "Health")
        self.assertEqual(self.ok("search", "--category", "Health")["total"], 2)

    def test_sorted_by_name_both_ways(self):
        self.pictures(12)
        names = [asset["file"] for asset in self.ok("search", "--sort", "name")["assets"]]
        self.assertTrue(names[9].endswith("picture-9.png") and names[10].endswith("picture-10.png"), names)
        backwards = [asset["file"] for asset in self.ok("search", "--sort", "name", "--reverse")["assets"]]
        self.assertEqual(backwards, names[::-1])

    def test_show_tells_everything_and_takes_the_beginning_of_an_id(self):
        ids = self.pictures(2)
        shown = self.ok("show", ids["picture-1.png"])
        self.assertEqual(shown["metadata"]["headline"], {"value": "Headline 1", "origin": "xmp"})
        self.assertEqual((shown["width"], shown["height"], shown["mime"]), (48, 32, "image/png"))
        self.assertEqual(self.ok("show", ids["picture-1.png"][:-1])["id"], ids["picture-1.png"])
        self.assertEqual(self.fails(2, "show", ids["picture-1.png"][:4]).json["error"]["code"], "ambiguous")
        self.assertEqual(self.fails(1, "show", "ffffffff").json["error"]["code"], "not_found")

    def test_text_for_people_can_not_drive_the_terminal(self):
        self.write("card/a.png", png(1, headline="red &#x9b;31m alert"))
        self.init()
        self.ok("import", self.folder / "card")
        for command in (["list"], ["show", self.ids()["a.png"]], ["search", "alert"]):
            answer = self.run_cli(*command)
            self.assertEqual(answer.status, 0)
            self.assertNotIn("\x9b", answer.text)
            self.assertIn("alert", answer.text)

    def test_stats_count(self):
        self.pictures(3)
        stats = self.ok("stats")
        self.assertEqual((stats["images"], stats["thumbnails"], stats["categories"]), (3, 3, 18))


if __name__ == "__main__":
    main()
