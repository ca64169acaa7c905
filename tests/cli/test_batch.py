#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import time

from cli_case import CliCase, main, png


class Templates(CliCase):
    def test_a_template_is_saved_shown_applied_and_undone(self):
        ids = self.pictures(3)
        self.ok("template", "save", "Geneva desk", "credit_line=© IOM {date:yyyy}/{filename}", "city?=Geneva",
                "caption+=Photo {sequence:2}.", "keywords+=migration; {city}", "headline=")
        self.assertEqual([entry["name"] for entry in self.ok("template", "list")["templates"]], ["Geneva desk"])
        shown = self.ok("template", "show", "Geneva desk")
        self.assertEqual([row["mode"] for row in shown["fields"]], ["replace", "if_empty", "append", "append", "clear"])
        dry = self.ok("template", "apply", "Geneva desk", "--all", "--dry-run")
        self.assertEqual((dry["assets"], len(dry["changes"])), (3, 15))
        self.assertEqual(self.ok("show", ids["picture-1.png"])["headline"], "Headline 1")
        receipt = self.ok("template", "apply", "Geneva desk", ids["picture-1.png"])
        self.assertEqual(receipt["changed"], 5)
        metadata = self.ok("show", ids["picture-1.png"])["metadata"]
        self.assertEqual(metadata["credit_line"], {"value": "© IOM /picture-1", "origin": "template"})
        self.assertTrue(metadata["caption"]["value"].endswith("crossing Photo 01."))
        self.assertEqual(metadata["keywords"]["value"], ["migration", "Geneva"])
        self.assertNotIn("headline", metadata)
        changes = self.ok("history", ids["picture-1.png"], "--field", "city")["changes"]
        self.assertEqual((changes[0]["cause"], changes[0]["label"]), ("template", "Geneva desk"))
        self.ok("undo")
        self.assertEqual(self.ok("show", ids["picture-1.png"])["headline"], "Headline 1")

    def test_a_template_is_applied_at_import_and_undone_with_it(self):
        self.init()
        self.ok("template", "save", "Arrival", "city=Geneva", "headline+=({sequence:2})", "source={gallery}")
        for number in range(2):
            self.write(f"card/picture-{number}.png", png(number, f"Headline {number}"))
        self.ok("import", self.folder / "card", "--gallery", "Nile", "--template", "Arrival")
        shown = self.ok("show", self.ids()["picture-1.png"])["metadata"]
        self.assertEqual(shown["headline"], {"value": "Headline 1 (02)", "origin": "template"})
        self.assertEqual((shown["city"]["value"], shown["source"]["value"]), ("Geneva", "Nile"))
        self.assertEqual(self.ok("history")["batches"][0]["label"], "Arrival")
        self.ok("undo")
        self.assertEqual(self.ok("list")["total"], 0)
        self.ok("redo")
        self.assertEqual(self.ok("show", self.ids()["picture-0.png"])["headline"], "Headline 0 (01)")
        self.fails(1, "import", self.folder / "card", "--template", "Missing")

    def test_a_template_goes_out_and_comes_in(self):
        self.init()
        self.ok("template", "save", "Desk", "city=Geneva")
        file = self.folder / "desk.json"
        self.ok("template", "export", "Desk", file)
        self.assertEqual(json.loads(file.read_text())["format"], "fieldframe-template")
        self.fails(1, "template", "export", "Desk", file)
        self.fails(1, "template", "import", file)
        self.ok("template", "remove", "Desk")
        self.ok("template", "import", file)
        self.ok("template", "import", file, "--replace")
        self.assertEqual(self.ok("template", "show", "Desk")["fields"][0]["value"], "Geneva")

    def test_what_is_wrong_in_a_template_is_said_with_file_and_place(self):
        self.init()
        for words in (["city={nonsense}"], ["nowhere=x"], ["date+=2015"], ["city"], ["city=a", "city=b"]):
            self.fails(2, "template", "save", "Bad", *words)
        self.fails(1, "template", "show", "Missing")
        self.write("Desk.fieldframe/templates/broken.json", b'{\n"fields": [,]}')
        listed = self.fails(1, "template", "list").json["templates"]
        self.assertIn("line 2", listed[0]["error"]["detail"])
        wrong = self.write("wrong.json", b"[]")
        self.assertEqual(self.fails(2, "template", "import", wrong).json["error"]["subject"], "wrong.json")

    def test_codes_are_expanded_in_what_a_template_brings(self):
        one = self.pictures(1)["picture-0.png"]
        codes = self.write("places.txt", "gva\tGeneva\tSwitzerland\r\nbroken\r\n".encode())
        self.ok("codes", "import", codes)
        self.ok("codes", "delimiter", "|")
        listed = self.fails(1, "codes", "list").json
        self.assertEqual((listed["codes"], listed["delimiter"], listed["problems"][0]["line"]), (1, "|", 2))
        self.assertEqual(self.ok("codes", "expand", "in |gva|, |gva#2|")["text"], "in Geneva, Switzerland")
        self.ok("template", "save", "Place", "city=|gva|")
        self.ok("template", "apply", "Place", one)
        self.assertEqual(self.ok("show", one)["metadata"]["city"]["value"], "Geneva")
        self.fails(2, "codes", "delimiter", "#")
        self.ok("codes", "remove", "places.txt")


class Replace(CliCase):
    def test_words_are_replaced_after_a_look_at_every_change(self):
        ids = self.pictures(3)
        dry = self.ok("replace", "river", "lake", "--all", "--dry-run")
        self.assertEqual(sorted(change["file"] for change in dry["changes"]), [f"picture-{n}.png" for n in range(3)])
        self.assertTrue(dry["changes"][0]["after"].endswith(": a lake crossing"))
        receipt = self.ok("replace", "river", "lake", ids["picture-0.png"], ids["picture-1.png"])
        self.assertEqual(receipt["changed"], 2)
        self.assertEqual(self.ok("search", "lake")["total"], 2)
        self.assertEqual(self.ok("history")["batches"][0]["cause"], "replace")
        self.ok("undo", receipt["batch"])
        self.assertEqual(self.ok("search", "lake")["total"], 0)

    def test_expressions_have_groups_and_fields_can_be_chosen(self):
        one = self.pictures(1)["picture-0.png"]
        self.ok("replace", r"(\w+)/(\d)", "$2 by $1", "--regex", "--field", "credit_line", "--all")
        self.assertEqual(self.ok("show", one)["metadata"]["credit_line"]["value"], "0 by Agency")
        self.assertEqual(self.ok("replace", "HEADLINE", "x", "--match-case", "--all")["changed"], 0)
        self.assertEqual(self.ok("replace", "head", "x", "--whole-words", "--all")["changed"], 0)

    def test_an_expression_that_is_none_or_never_ends_is_refused_soon(self):
        one = self.pictures(1)["picture-0.png"]
        for words in (["(", ""], ["(a)", "$2"], ["", "x"]):
            self.fails(2, "replace", *words, one, "--regex")
        self.fails(2, "replace", "a", "b")
        self.fails(2, "replace", "a", "b", one, "--field", "nowhere")
        self.ok("set", one, "caption=" + "a" * 5000 + "!")
        begin = time.monotonic()
        answer = self.fails(1, "replace", "(a+)+$", "x", one, "--regex").json
        self.assertLess(time.monotonic() - begin, 20)
        self.assertEqual(answer["problems"][0]["code"], "timed_out")


class Tables(CliCase):
    def test_captions_come_from_a_table_in_any_form(self):
        ids = self.pictures(3)
        table = self.write("t.csv", "file;Description;Credit Line;caption[fr];nonsense\r\nPICTURE-0.PNG;\"Un; \"\"deux\"\"\";'=x;L'été;?\r\n"
                           "picture-9.png;a;b;c;d\r\n".encode("cp1252"))
        answer = self.fails(1, "table", "apply", table, "--dry-run").json
        self.assertEqual((answer["rows"], answer["matched"], answer["unmatched"]), (2, 1, 1))
        self.assertEqual(answer["unknown_columns"], ["nonsense"])
        self.assertEqual(answer["problems"][0]["line"], 3)
        self.assertEqual(len(answer["changes"]), 3)
        receipt = self.fails(1, "table", "apply", table).json
        metadata = self.ok("show", ids["picture-0.png"])["metadata"]
        self.assertEqual(metadata["caption"], {"value": 'Un; "deux"', "origin": "table"})
        self.assertEqual(metadata["credit_line"]["value"], "=x")
        self.assertEqual(metadata["caption[fr]"]["value"], "L'été")
        history = self.ok("history", ids["picture-0.png"])["changes"]
        self.assertEqual((history[0]["cause"], history[0]["label"]), ("table", "t.csv"))
        self.ok("undo", receipt["batch"])
        self.assertEqual(self.ok("show", ids["picture-0.png"])["metadata"]["credit_line"]["value"], "Agency/0")

    def test_our_own_table_comes_back_as_it_went_out(self):
        ids = self.pictures(2)
        self.ok("set", ids["picture-0.png"], "caption==1+1", "keywords=a; b", "caption[ar]=نص")
        self.ok("export", *ids.values(), "--to", self.folder / "out")
        table = self.folder / "out/captions.csv"
        self.assertEqual(self.ok("table", "apply", table)["changed"], 0)
        table.write_bytes(table.read_bytes().replace("نص".encode(), "نص جديد".encode()))
        self.assertEqual(self.ok("table", "apply", table)["changed"], 1)
        self.assertEqual(self.ok("show", ids["picture-0.png"])["metadata"]["caption[ar]"]["value"], "نص جديد")

    def test_a_table_that_can_not_be_meant_is_refused_with_line_and_cause(self):
        self.pictures(1)
        for text in ("caption\nx\n", "file,nowhere\na,b\n", "file,caption\na,\"b\n", ""):
            table = self.write("bad.csv", text.encode())
            self.assertEqual(self.fails(2, "table", "apply", table).json["error"]["subject"], "bad.csv")
        self.fails(1, "table", "apply", self.folder / "missing.csv")
        self.fails(2, "table", "apply", self.write("t.csv", b"file,caption\n"), "--encoding", "no-such-set")


class History(CliCase):
    def test_undo_and_redo_go_on_from_run_to_run(self):
        one = self.pictures(1)["picture-0.png"]
        for text in ("First", "Second"):
            self.ok("set", one, f"headline={text}")
        headline = lambda: self.ok("show", one)["headline"]
        seen = []
        for verb in ("undo", "undo", "redo", "redo"):
            self.ok(verb)
            seen.append(headline())
        self.assertEqual(seen, ["First", "Headline 0", "First", "Second"])
        self.assertEqual(self.fails(1, "redo").json["error"]["code"], "not_found")
        causes = [batch["cause"] for batch in self.ok("history", "--limit", "4")["batches"]]
        self.assertEqual(causes, ["redo", "redo", "undo", "undo"])

    def test_an_undo_that_would_overwrite_names_field_and_picture(self):
        ids = self.pictures(2)
        first = self.ok("set", *ids.values(), "headline=Both")
        self.ok("set", ids["picture-0.png"], "headline=Mine")
        error = self.fails(1, "undo", first["batch"]).json["error"]
        self.assertEqual((error["code"], error["subject"]), ("conflict", "headline"))
        self.assertTrue(error["detail"].startswith("picture-0.png, by "))
        self.assertEqual(self.ok("undo", first["batch"], "--keep-later")["changed"], 1)
        self.assertEqual(self.ok("show", ids["picture-0.png"])["headline"], "Mine")
        self.assertEqual(self.ok("show", ids["picture-1.png"])["headline"], "Headline 1")

    def test_a_field_an_asset_and_a_batch_go_back(self):
        one = self.pictures(1)["picture-0.png"]
        time.sleep(1.1)
        moment = time.strftime("%Y-%m-%dT%H:%M:%S")
        time.sleep(1.1)
        self.ok("set", one, "caption=Later", "headline=Later")
        batch = self.ok("set", one, "caption=Last")["batch"]
        self.ok("revert", one, "--field", "caption", "--to", moment)
        shown = self.ok("show", one)
        self.assertEqual((shown["caption"], shown["headline"]), ("Caption of the number 0: a river crossing", "Later"))
        self.ok("undo")
        self.assertEqual(self.ok("show", one)["caption"], "Last")
        self.ok("revert", one, "--before", batch)
        self.assertEqual(self.ok("show", one)["caption"], "Later")
        self.ok("revert", one, "--to", moment)
        self.assertEqual(self.ok("show", one)["headline"], "Headline 0")
        picked = self.ok("pick", one)["batch"]
        self.ok("revert", "--batch", picked)
        self.assertEqual(self.ok("list")["assets"][0]["pick"], "none")
        for words in ([one], [one, "--to", "soon"], [one, "--to", moment, "--field", "nowhere"], []):
            self.fails(2, "revert", *words)
        self.fails(1, "revert", one, "--to", "2001-01-01")


if __name__ == "__main__":
    main()
