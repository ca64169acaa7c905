#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess

from cli_case import CliCase, main, png


class Credit(CliCase):
    def credited(self, *lines):
        """Pictures with these credit lines, in a new catalog; their ids in order."""
        for number, line in enumerate(lines):
            self.write(f"card/picture-{number}.png", png(number, "Headline", "Caption", line))
        self.init()
        self.ok("import", self.folder / "card")
        ids = self.ids()
        return [ids[f"picture-{number}.png"] for number in range(len(lines))]

    def test_each_credit_line_is_a_line_of_json_without_any_catalog(self):
        answer = self.run_cli("credit", "parse", "© IOM 2022/Majed MOHAMMED",
                              "(Brian Gottesman/The New York Times via AP)", "© UNICEF/UN0123456/Rich")
        self.assertEqual(answer.status, 0, answer.err)
        self.assertEqual(answer.lines[0], {"agency": "IOM", "creators": ["Majed MOHAMMED"], "year": 2022,
                                           "distributor": None, "asset_code": None, "flags": [],
                                           "confidence": "high"})
        self.assertEqual(answer.lines[1]["distributor"], "AP")
        self.assertEqual(answer.lines[2]["asset_code"], "UN0123456")
        self.assertFalse(self.catalog.exists())

    def test_credit_lines_are_read_from_standard_input(self):
        finished = subprocess.run(self.command("credit", "parse", "-"), capture_output=True, env=self.environment(),
                                  input="AP handout\n\nتصوير: محمد علي / المنظمة الدولية للهجرة\n".encode())
        lines = [__import__("json").loads(line) for line in finished.stdout.splitlines()]
        self.assertEqual([line["agency"] for line in lines], ["AP", None, "المنظمة الدولية للهجرة"])
        self.assertEqual(lines[0]["flags"], ["handout"])
        self.assertEqual(lines[2]["creators"], ["محمد علي"])

    def test_suggestions_fill_empty_fields_when_accepted_and_nothing_else(self):
        one, two, three = self.credited("© UNHCR/Ana Cruz", "© UNHCR/Ben Roe", "Eva Poe/AFP")
        self.ok("set", two, "creator=Benjamin Roe", "source=Desk")
        found = self.ok("credit", "suggest")
        self.assertEqual([entry["id"] for entry in found["suggestions"]], [one, three])
        self.assertEqual(found["suggestions"][0]["suggested"], {"creator": "Ana Cruz", "source": "UNHCR"})
        self.assertEqual(found["forms"], {"© {agency}/{creator}": 1, "{creator}/{agency}": 1})
        receipt = self.ok("credit", "accept", "--form", "© {agency}/{creator}")
        self.assertEqual(receipt["changed"], 2)
        self.assertEqual(self.ok("show", one)["metadata"]["creator"]["value"], ["Ana Cruz"])
        self.assertEqual(self.ok("show", two)["metadata"]["creator"]["value"], ["Benjamin Roe"])
        self.assertNotIn("creator", self.ok("show", three)["metadata"])
        self.ok("undo", receipt["batch"])
        self.assertNotIn("creator", self.ok("show", one)["metadata"])
        self.ok("credit", "accept", three)
        self.assertEqual(self.ok("show", three)["metadata"]["source"]["value"], "AFP")
        self.fails(2, "credit", "accept")

    def test_a_house_style_is_written_where_there_is_no_credit_line(self):
        one, two = self.credited("", "Photo: UNHCR/Ben Roe")
        self.ok("set", one, "creator=Ana Cruz", "date_created=2021-05-01")
        self.ok("credit", "compose", "--style", "© {agency} {year}/{creator}", "--agency", "IOM", one, two)
        self.assertEqual(self.ok("show", one)["metadata"]["credit_line"]["value"], "© IOM 2021/Ana Cruz")
        self.assertEqual(self.ok("show", two)["metadata"]["credit_line"]["value"], "Photo: UNHCR/Ben Roe")
        self.ok("credit", "compose", "--style", "© {agency}/{creator}", "--replace", "--all")
        self.assertEqual(self.ok("show", two)["metadata"]["credit_line"]["value"], "© UNHCR/Ben Roe")
        self.fails(2, "credit", "compose", "--style", "{nobody}", "--all")

    def test_spellings_are_found_and_united(self):
        one, two = self.credited("© International Organisation for Migration", "© International Organization for Migration")
        groups = self.ok("credit", "variants")["variants"]
        self.assertEqual(len(groups), 1)
        self.assertEqual((groups[0]["kind"], groups[0]["why"]), ("agency", ["british"]))
        receipt = self.ok("credit", "merge", "International Organisation for Migration", "--into",
                          "International Organization for Migration")
        self.assertEqual(receipt["changed"], 1)
        self.assertEqual(self.ok("credit", "variants")["variants"], [])
        self.ok("undo", receipt["batch"])
        self.assertEqual(self.ok("show", one)["metadata"]["credit_line"]["value"],
                         "© International Organisation for Migration")

    def test_agencies_are_the_users_to_edit(self):
        self.init()
        self.ok("credit", "agencies", "add", "Beirut Desk", "--alias", "BD", "--alias", "مكتب بيروت")
        self.assertEqual(self.ok("credit", "agencies", "list", "--own")["agencies"],
                         [{"name": "Beirut Desk", "aliases": ["BD", "مكتب بيروت"], "distributes": False}])
        self.assertIn("Beirut Desk = BD; مكتب بيروت", (self.catalog / "agencies.txt").read_text())
        self.assertEqual(self.run_cli("credit", "parse", "Ana Cruz/BD").json["confidence"], "high")
        self.ok("credit", "agencies", "remove", "Beirut Desk")
        self.fails(1, "credit", "agencies", "remove", "Beirut Desk")
        (self.catalog / "agencies.txt").write_text("fine\n= nobody\n")
        error = self.fails(2, "credit", "agencies", "list").json["error"]
        self.assertEqual((error["code"], error["subject"]), ("invalid_input", "agencies.txt:2"))


if __name__ == "__main__":
    main()
