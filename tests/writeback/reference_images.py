#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes into IPTC's reference images, which hold every property of the standard, and lets ExifTool say what is left.

First a few fields, then one part of one structure: every other property stays as it was, parts of structures included,
and the picture bit for bit. Skipped where ExifTool or the images are missing."""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("FIELDFRAME_SHARED", SOURCE.parent / "shared"))

FIELDS = {"headline": "Written by a test – مسيرة", "city": "Genève", "keywords": "first; second word"}
WRITTEN = re.compile(r":(Headline|City|Subject|Keywords)$")
#: Structures of which one part is changed: our word, the standard's name, the part, ExifTool's tag.
PARTS = [
    ("licensor", "Licensor", "LicensorCity", "XMP-plus:Licensor"),
    ("artwork", "Artwork or Object in the Image", "AOSource", "XMP-iptcExt:ArtworkOrObject"),
    ("location_shown", "Location Shown in the Image", "Sublocation", "XMP-iptcExt:LocationShown"),
    ("person_details", "Person Shown in the Image with Details", "PersonName", "XMP-iptcExt:PersonInImageWDetails"),
    ("creator_contact", "Creator's Contact Info", "CiAdrCity", "XMP-iptcCore:CreatorContactInfo"),
]
NEW_PART = "Changed by a test 北京"
#: What follows from writing anything at all.
FOLLOWING = re.compile(
    r"^(SourceFile|System:|ExifTool:|File:(FileSize|FileName|Directory|CurrentIPTCDigest)|Photoshop:IPTCDigest|"
    r"XMP-x:XMPToolkit|XMP-xmp:MetadataDate|IPTC:(CodedCharacterSet|(Application|Envelope)RecordVersion))")


def tags_of(path):
    done = subprocess.run(["exiftool", "-j", "-n", "-G1", "-a", "-struct", path], capture_output=True, check=True)
    return json.loads(done.stdout)[0]


def picture(jpeg):
    return jpeg[jpeg.rindex(b"\xff\xda"):]


def changed(before, after):
    keys = sorted(before.keys() | after.keys())
    return [key for key in keys if not FOLLOWING.match(key) and before.get(key) != after.get(key)]


def wrong_after_fields(before, after):
    return [f"{key}: {str(before.get(key)):.80} -> {str(after.get(key)):.80}" for key in changed(before, after)
            if not WRITTEN.search(key)]


def wrong_after_parts(before, after):
    wrong = [f"{key}: {str(before.get(key)):.80} -> {str(after.get(key)):.80}" for key in changed(before, after)
             if key not in [tag for *_, tag in PARTS]]
    for *_, part, tag in PARTS:
        wanted = before.get(tag)
        if wanted is None:
            continue
        first = wanted[0] if isinstance(wanted, list) else wanted
        if part not in first:
            continue
        first[part] = NEW_PART
        if after.get(tag) != wanted:
            wrong.append(f"{tag}: {str(after.get(tag)):.300}, not {str(wanted):.300}")
    return wrong


def with_new_parts(said):
    """What `set` is given: the structures as they are, with a part of the first changed."""
    words = []
    for field, name, part, _ in PARTS:
        structs = said.get(name)
        first = structs[0] if isinstance(structs, list) else structs
        if first and part in first:
            first[part] = NEW_PART
            words.append(f"{field}={json.dumps(structs, ensure_ascii=False)}")
    return words


def run(program, images, work):
    def cli(*words):
        done = subprocess.run([program, "--catalog", work / "c.fieldframe", "--json", *words], capture_output=True)
        if done.returncode != 0:
            raise SystemExit(f"{words[0]}: {done.stderr.decode()[-400:]} {done.stdout.decode()[-400:]}")
        return json.loads(done.stdout)

    files = work / "files"
    files.mkdir()
    for image in images:
        shutil.copyfile(image, files / image.name)
    originals = {path: path.read_bytes() for path in sorted(files.iterdir())}
    before = {path: tags_of(path) for path in originals}
    cli("init")
    imported = cli("import", files, "--rows-only")["imported_files"]
    ids, paths = [entry["id"] for entry in imported], [entry["file"] for entry in imported]
    cli("set", *ids, *[f"{field}={text}" for field, text in FIELDS.items()])
    cli("write", "--all")
    failures = []
    between = {path: tags_of(path) for path in originals}
    for path in originals:
        failures += [f"{path.name}: {what}" for what in wrong_after_fields(before[path], between[path])]
    for identity, path in zip(ids, paths):
        cli("set", identity, *with_new_parts(cli("inspect", path)["metadata"]))
    report = cli("write", "--all")
    if report["written"] != len(originals):
        failures.append(f"{report['written']} of {len(originals)} written the second time")
    for path, old in originals.items():
        failures += [f"{path.name}: {what}" for what in wrong_after_parts(between[path], tags_of(path))]
        if picture(path.read_bytes()) != picture(old):
            failures.append(f"{path.name}: the picture is another")
    for failure in failures:
        print(failure)
    print(f"{len(originals)} reference images, {len(failures)} properties lost or changed unasked")
    return 1 if failures else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", type=pathlib.Path, default=SOURCE / "build/release/bin/fieldframe-cli")
    options = parser.parse_args()
    images = sorted((SHARED / "data/public/reference").glob("iptc-ref-std*.jpg"))
    if shutil.which("exiftool") is None or not images:
        print(f"skipped: {'the reference images are' if shutil.which('exiftool') else 'ExifTool is'} not there")
        return 0
    with tempfile.TemporaryDirectory() as work:
        return run(options.cli.resolve(), images, pathlib.Path(work))


if __name__ == "__main__":
    sys.exit(main())
