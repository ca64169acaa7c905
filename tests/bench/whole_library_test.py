#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""whole_library_test TOOL MAKE_LIBRARY [LIBRARY.json]: imports a made library and looks whether all of it arrived: galleries,
counts, titles, introductions, credits, categories; and whether words of each caption, as a phrase, find its pictures.

Without LIBRARY.json, a small library with hostile titles and captions. Exit status 77 where LIBRARY.json is missing.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PHRASE_EVERY = 5  # Words from one tried phrase of a caption to the next; the first and the last are tried too.

HOSTILE = {"galleries": [
    {"title": "../../etc/passwd", "count": 3, "description": "Slashes / and \\ and \"quotes\"", "credit": "© A/B 2023",
     "captions": ["One \"two three\" four -five caption:six", "تصل الأسر النازحة إلى المخيّم الآن"],
     "categories": ["Health", "A new one"]},
    {"title": "Niños & <b>more</b>; DROP TABLE assets", "count": 2, "description": "", "credit": "",
     "captions": ["国际移民组织 在也门 分发卫生用品"], "categories": []},
    {"title": "🏕️ " + "very " * 60 + "long", "count": 1, "description": "x" * 2000, "credit": "A and B",
     "captions": ["word " * 400 + "and the very end"], "categories": ["Media & Communications"]},
    {"title": "Nothing in it", "count": 0, "description": "", "credit": "", "captions": [], "categories": ["Shelter"]},
    {"title": "No captions", "count": 2, "description": "", "credit": "", "captions": [], "categories": ["Shelter"]},
]}


class Tool:
    def __init__(self, program, catalog):
        self.command = [program, "--catalog", str(catalog), "--json"]

    def run(self, *words):
        done = subprocess.run([*self.command, *words], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: exit status {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        return json.loads(done.stdout)


class Findings:
    def __init__(self):
        self.wrong = []
        self.checks = 0

    def equal(self, what, found, expected):
        self.checks += 1
        if found != expected:
            self.wrong.append(f"{what}: {found!r} instead of {expected!r}")

    def that(self, what, holds):
        self.checks += 1
        if not holds:
            self.wrong.append(what)


def phrases(caption):
    words = caption.split()
    starts = sorted({*range(0, max(len(words) - 2, 0), PHRASE_EVERY), max(len(words) - 3, 0)})
    return [" ".join(words[start:start + 3]) for start in starts]


def check_galleries(tool, galleries, findings):
    found = {gallery["title"]: gallery for gallery in tool.run("galleries")["galleries"]}
    findings.equal("number of galleries", len(found), len(galleries))
    for gallery in galleries:
        title = gallery["title"]
        arrived = found.get(title)
        if arrived is None:
            findings.that(f"gallery {title!r} did not arrive", False)
            continue
        findings.equal(f"{title}: count", arrived["count"], gallery["count"])
        findings.equal(f"{title}: introduction", arrived["introduction"], gallery["description"])
        findings.equal(f"{title}: credit line", arrived["credit_line"], gallery["credit"])
        findings.equal(f"{title}: categories", sorted(arrived["categories"]), sorted(gallery["categories"]))


def check_phrases(tool, galleries, folders, findings):
    total = sum(gallery["count"] for gallery in galleries)
    for gallery, folder in zip(galleries, folders):
        files = sorted(str(file) for file in folder.glob("*.jpg"))
        for number, caption in enumerate(gallery["captions"]):
            expected = set(files[number::len(gallery["captions"])])
            for phrase in phrases(caption):
                answer = tool.run("search", "--limit", str(total + 1), "--", f'"{phrase}"')
                files_found = {asset["file"] for asset in answer["assets"]}
                findings.that(f"{gallery['title']}: {phrase!r} finds {len(files_found & expected)} of {len(expected)}",
                              expected <= files_found)


def main():
    program, make_library = sys.argv[1:3]
    library = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    if library is not None and not library.exists():
        print(f"skipped: no {library}")
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="fieldframe-test-") as place:
        root = Path(place).resolve()
        if library is None:
            library = root / "library.json"
            library.write_text(json.dumps(HOSTILE), encoding="utf-8")
        galleries = json.loads(library.read_text(encoding="utf-8"))["galleries"]
        subprocess.run([sys.executable, make_library, str(library), str(root / "made")], check=True)
        tool = Tool(program, root / "test.fieldframe")
        tool.run("init")
        total = sum(gallery["count"] for gallery in galleries)
        report = tool.run("import", str(root / "made"))
        findings = Findings()
        findings.equal("imported", (report["imported"], report["duplicates"], report["failed"]), (total, 0, []))
        findings.equal("images", tool.run("search", "--kind", "image", "--limit", "1")["total"], total)
        check_galleries(tool, galleries, findings)
        check_phrases(tool, galleries, sorted((root / "made").iterdir()), findings)
        again = tool.run("import", str(root / "made"))
        findings.equal("imported again", again["imported"], 0)
        check_galleries(tool, galleries, findings)
        findings.equal("check", tool.run("check").get("problems", []), [])
    print("\n".join(findings.wrong[:50]))
    print(f"{findings.checks} checks, {len(findings.wrong)} wrong; import took {report['seconds']:.1f} s")
    sys.exit(1 if findings.wrong else 0)


if __name__ == "__main__":
    main()
