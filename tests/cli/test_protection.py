#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
import struct
import zlib

from cli_case import CliCase, main, png

REGIONS = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#">
<mwg-rs:Regions rdf:parseType="Resource">
<mwg-rs:AppliedToDimensions stDim:w="48" stDim:h="32" stDim:unit="pixel"/>
<mwg-rs:RegionList><rdf:Bag>
<rdf:li><rdf:Description mwg-rs:Name="Amina Hassan" mwg-rs:Type="Face">
<mwg-rs:Area stArea:x="0.5" stArea:y="0.5" stArea:w="0.25" stArea:h="0.5" stArea:unit="normalized"/>
</rdf:Description></rdf:li>
<rdf:li rdf:parseType="Resource"><mwg-rs:Type>Pet</mwg-rs:Type><mwg-rs:Area rdf:parseType="Resource">
<stArea:x>0.1</stArea:x><stArea:y>0.1</stArea:y><stArea:w>0.1</stArea:w><stArea:h>0.1</stArea:h></mwg-rs:Area></rdf:li>
</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def marked_png():
    """A picture in which a program marked a face and a pet."""
    data = png(7)
    body = b"iTXt" + b"XML:com.adobe.xmp\0\0\0\0\0" + REGIONS.encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return data[:33] + chunk + data[33:]


class Protection(CliCase):
    def asset(self, caption="Amina Hassan waits"):
        self.write("card/picture.png", png(1, "Headline", caption, "© IOM"))
        self.init()
        self.ok("import", self.folder / "card")
        return self.ids()["picture.png"]

    def shown(self, asset):
        return self.ok("protect", asset)["assets"][0]

    def test_what_is_recorded_is_shown_with_a_verdict_for_each_audience(self):
        asset = self.asset()
        self.assertEqual(self.shown(asset)["verdicts"]["public"]["outcome"], "as_is")
        self.ok("protect", asset, "--level", "no-face", "--audience", "partners")
        shown = self.shown(asset)
        self.assertEqual((shown["level"], shown["audience"]), ("no_face", "partners"))
        holds = [hold["code"] for hold in shown["verdicts"]["public"]["holds"]]
        self.assertEqual(holds, ["audience_restricted", "no_area_marked", "names_unknown"])
        self.ok("protect", asset, "--area", "0.1,0.2,0.3,0.4=Amina")
        shown = self.shown(asset)
        self.assertEqual(shown["areas"][0]["width"], 0.3)
        self.assertEqual(shown["verdicts"]["internal"]["outcome"], "changed")
        self.ok("undo")
        self.assertEqual(self.shown(asset)["areas"], [])
        self.fails(2, "protect", asset, "--level", "hidden")
        self.fails(2, "protect", asset, "--area", "0.1,0.2,3,0.4")
        self.fails(2, "protect", asset, "--audience", "friends")

    def test_faces_that_a_file_marks_are_known(self):
        self.write("card/marked.png", marked_png())
        self.init()
        self.ok("import", self.folder / "card")
        asset = self.ids()["marked.png"]
        areas = self.shown(asset)["areas"]
        self.assertEqual([(area["kind"], area["name"]) for area in areas], [("face", "Amina Hassan"), ("other", "")])
        self.assertEqual([areas[0][side] for side in ("x", "y", "width", "height")], [0.375, 0.25, 0.25, 0.5])
        self.ok("person", "add", "Amina Hassan", "--level", "no-face")
        changes = self.shown(asset)["verdicts"]["public"]["changes"]
        self.assertIn({"code": "faces_covered", "arguments": ["1"]}, changes)

    def test_persons_are_kept_changed_and_forgotten(self):
        asset = self.asset()
        person = self.ok("person", "add", "Amina Hassan", "--other-name", "أمينة حسن", "--level", "no-name", "--minor",
                         "--replacement", "a girl", "--replacement", "fr=une fille", "--guardian", "Fatima")
        self.assertEqual(person["replacements"], {"x-default": "a girl", "fr": "une fille"})
        self.assertEqual(self.shown(asset)["persons"],
                         [{"name": "Amina Hassan", "level": "no_name", "shown": False, "consents": 0}])
        self.ok("protect", asset, "--person", "أمينة حسن")
        self.assertTrue(self.shown(asset)["persons"][0]["shown"])
        self.assertEqual([hold["code"] for hold in self.shown(asset)["verdicts"]["public"]["holds"]],
                         ["minor_without_release"])
        self.ok("person", "set", "amina hassan", "--name", "Amina H.", "--adult", "--guardian", "")
        kept = self.ok("person", "list")["persons"][0]
        self.assertEqual((kept["name"], kept["minor"], kept["guardian"], kept["assets"]), ("Amina H.", False, "", 1))
        self.ok("protect", asset, "--without-person", "Amina H.")
        self.ok("person", "remove", "Amina H.")
        self.assertEqual(self.ok("person", "list")["persons"], [])
        self.fails(2, "person", "add", " ")
        self.fails(1, "person", "set", "Nobody", "--minor")
        self.assertEqual(self.ok("check")["problems"], [])

    def test_a_consent_is_kept_with_its_form_and_withdrawn(self):
        asset = self.asset()
        self.ok("person", "add", "Amina Hassan")
        form = self.write("form 1.pdf", b"%PDF-1.4 signed")
        consent = self.ok("consent", "add", "--person", "Amina Hassan", "--date", "2026-05-01", "--use", "web",
                          "--asset", asset, "--form", form)
        self.assertEqual((consent["form"], consent["uses"], consent["assets"]), ("form 1.pdf", ["web"], [asset]))
        kept = list((self.catalog / "consents").iterdir())
        self.assertEqual([path.suffix for path in kept], [".pdf"])
        self.assertEqual(kept[0].read_bytes(), form.read_bytes())
        self.ok("consent", "attach", consent["id"], form)  # The same content once more is one copy.
        self.assertEqual(len(list((self.catalog / "consents").iterdir())), 1)
        answer = self.ok("consent", "withdraw", consent["id"], "--date", "2026-06-01", "--reason", "threats")
        self.assertEqual([entry["id"] for entry in answer["assets"]], [asset])
        self.assertEqual(answer["letters"], [])
        self.assertEqual([hold["code"] for hold in self.shown(asset)["verdicts"]["internal"]["holds"]],
                         ["consent_withdrawn"])
        self.ok("undo")
        self.assertEqual(self.ok("consent", "list", "--person", "Amina Hassan")["consents"][0]["withdrawn"], "")
        self.ok("consent", "remove", consent["id"])
        self.fails(2, "consent", "add", "--date", "2026-05-01")
        self.fails(2, "consent", "add", "--person", "Amina Hassan", "--date", "yesterday")
        self.fails(1, "consent", "attach", consent["id"], form)

    def test_embargoes_in_instructions_hold_until_somebody_clears_them(self):
        asset = self.asset("A boat")
        self.ok("set", asset, "instructions=Embargoed until the summit")
        self.assertEqual([hold["code"] for hold in self.shown(asset)["verdicts"]["internal"]["holds"]],
                         ["embargo_unclear"])
        self.ok("protect", asset, "--clear-embargo")
        self.assertEqual(self.shown(asset)["verdicts"]["public"]["outcome"], "as_is")
        self.ok("set", asset, "instructions=Embargoed until the next summit")
        self.assertEqual(self.shown(asset)["verdicts"]["public"]["outcome"], "held")

    def test_a_gallery_restricts_what_is_in_it(self):
        asset = self.asset("A boat")
        self.ok("gallery", "create", "Board", asset)
        self.ok("protect", "--gallery-itself", "Board", "--audience", "internal")
        hold = self.shown(asset)["verdicts"]["partners"]["holds"][0]
        self.assertEqual(hold, {"code": "audience_restricted", "arguments": ["internal", "Board"], "releaser": "editor"})

    def test_a_file_is_recognised_as_its_original(self):
        asset = self.asset("A boat")
        self.assertEqual(self.ok("ledger")["exports"], [])
        self.assertEqual(self.ok("where", asset)["places"], [])
        copy = self.write("sent.png", (self.folder / "card/picture.png").read_bytes())
        matches = self.ok("where", copy)["matches"]
        self.assertEqual([(match["id"], match["by"], match["original"]) for match in matches], [(asset, "hash", True)])
        self.fails(1, "where", self.write("other.png", png(200)))
        self.fails(1, "ledger", "nothing")


if __name__ == "__main__":
    main()
