#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
from cli_case import CliCase, main


class Lint(CliCase):
    def rules(self, text):
        (self.catalog / "house-rules.toml").write_text(text)

    def test_a_new_catalog_has_the_rules_to_edit(self):
        self.init()
        self.assertIn("[five-ws]", (self.catalog / "house-rules.toml").read_text())

    def test_findings_are_told_with_place_and_fix_and_a_status_by_severity(self):
        one, two = self.pictures(2).values()
        self.ok("set", one, "caption=They cross the the CafÃ©  river")
        answer = self.fails(5, "lint", one, "--rule", "mojibake", "--rule", "repeated-words", "--rule", "double-spaces").json
        findings = {finding["rule"]: finding for finding in answer["assets"][0]["findings"]}
        self.assertEqual(findings["mojibake"]["fix"], "They cross the the Café  river")
        self.assertEqual(findings["repeated-words"]["bytes"], [11, 18])
        self.assertEqual(findings["double-spaces"]["severity"], "info")
        self.assertEqual(answer["summary"]["severities"], {"error": 1, "warning": 1, "info": 1})
        self.fails(4, "lint", one, "--rule", "repeated-words")
        self.assertEqual(self.ok("lint", one, "--rule", "double-spaces")["summary"]["worst"], "info")
        self.assertEqual(self.ok("lint", two, "--rule", "repeated-words")["assets"], [])

    def test_fixes_are_one_undo(self):
        one, two = self.pictures(2).values()
        self.ok("set", one, two, "caption=They cross the the CafÃ© river")
        receipt = self.ok("lint", "--all", "--fix", "repeated-words", "--fix", "mojibake")
        self.assertEqual(receipt["changed"], 2)
        self.assertEqual(self.ok("show", two)["caption"], "They cross the Café river")
        self.ok("undo", receipt["batch"])
        self.assertEqual(self.ok("show", two)["caption"], "They cross the the CafÃ© river")

    def test_the_users_rules_hold(self):
        one = self.pictures(1)["picture-0.png"]
        self.rules('[required]\nseverity = "error"\nfields = ["city"]\n[[words.list]]\nlanguage = "en"\nfind = ["number"]\nuse = "count"\n')
        self.assertEqual(self.fails(5, "lint", one, "--rule", "required").json["assets"][0]["findings"][0]["field"], "city")
        self.ok("lint", one, "--fix", "words")
        self.assertEqual(self.ok("show", one)["caption"], "Caption of the count 0: a river crossing")

    def test_a_mistake_in_the_rules_is_told_with_its_line(self):
        one = self.pictures(1)["picture-0.png"]
        self.rules('# ours\n[quotes]\nseverity = "loud"\n')
        error = self.fails(2, "lint", one).json["error"]
        self.assertEqual((error["code"], error["subject"]), ("invalid_input", "house-rules.toml:3"))
        self.assertIn("warning", error["detail"])

    def test_galleries_and_searches_are_checked(self):
        ids = list(self.pictures(3).values())
        self.ok("gallery", "create", "Rivers", *ids[:2])
        self.assertEqual(self.ok("lint", "--gallery", "Rivers", "--rule", "alt-text")["summary"]["assets"], 2)
        self.assertEqual(self.ok("lint", "--search", "headline:2", "--rule", "alt-text")["summary"]["assets"], 1)
        self.fails(2, "lint")
        self.fails(2, "lint", "--all", "--rule", "nonsense")
        self.fails(2, "lint", "--all", "--fix", "nonsense")
        text = self.run_cli("lint", ids[0], "--rule", "alt-text").text
        self.assertIn("says nothing", text)


if __name__ == "__main__":
    main()
