#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes fields into copies of a folder of real files and lets ExifTool say what else changed in them.

Nothing may change but the fields written and what follows from them; a file that is not written must stay as it is,
bit for bit, and its refusal must name a reason. Skipped where ExifTool or the files are missing.
"""

import argparse
import collections
import concurrent.futures
import hashlib
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

FIELDS = {
    "headline": "Fieldframe writes a headline – ümläut",
    "caption": "A caption with 北京 and مسيرة, written by a test.",
    "credit_line": "© Agency of Long Names 2022/Majed MOHAMMED and others",
    "city": "Genève",
    "keywords": "first; second word",
    "creator": "Ana Pérez; Ben Ó Riain",
}
#: Tags that hold one of the fields, by ExifTool's name.
WRITTEN = {
    "Headline", "Description", "Caption-Abstract", "ImageDescription", "XPComment", "Credit", "City", "Subject",
    "Keywords", "XPKeywords", "Creator", "By-line", "Artist", "XPAuthor", "TagsList", "LastKeywordXMP", "CatalogSets",
}
#: What follows from writing anything at all: names, sizes and dates of the file, places in it, digests, the toolkit,
#: the date of the metadata, the character set and version of IIM.
FOLLOWING = re.compile(
    r"^(System:|File:(FileSize|FileName|Directory|ExifByteOrder|CurrentIPTCDigest)|ExifTool:|Photoshop:IPTCDigest|"
    r"RIFF:WebP_Flags|XMP-x:XMPToolkit|XMP-xmp:MetadataDate|IPTC:(Copy[0-9]+:)?(CodedCharacterSet|ApplicationRecordVersion|EnvelopeRecordVersion)|"
    r".*(Offset|Offsets|Start)$|XMP-xmpNote:HasExtendedXMP|Photoshop:PhotoshopIRB)")


#: Endings of what may be written, and of what may be found to be such a file in spite of its name.
LOOKED_AT = {".jpg", ".jpeg", ".tif", ".tiff", ".png", ".webp", ".jp2", ".xmp", ""}
PATIENCE_SECONDS = 20


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tags_of(path):
    """Nothing for a file on which ExifTool does not come to an end: some are made to hold readers up."""
    try:
        done = subprocess.run(["exiftool", "-j", "-G1:4", "-a", "-q", "-q", path], capture_output=True, check=False,
                              timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        return {}
    entries = json.loads(done.stdout.decode("utf-8", "replace") or "[]")
    return entries[0] if entries else {}


def tags_below(folder):
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix.lower() in LOOKED_AT]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return {str(path.relative_to(folder)): tags for path, tags in zip(paths, pool.map(tags_of, paths))}


def name_of(key):
    return key.rsplit(":", 1)[-1]


def by_tag(tags):
    """ExifTool numbers what it finds more than once in the order it comes to it; the values count, not the numbers."""
    values = collections.defaultdict(collections.Counter)
    for key, value in tags.items():
        values[re.sub(r":Copy[0-9]+", "", key)][str(value)] += 1
    return values


def is_reread(before, after):
    """The same bytes of IIM, read in the character set that is declared now."""
    return before.encode("latin-1", "replace") == after.encode("utf-8")


def is_same(key, before, after):
    if before == after:
        return True
    if key.startswith("IPTC") and len(before) == len(after) == 1:
        return is_reread(*before, *after)
    # Members of a region's structure that ExifTool lists once more, by how the packet is indented.
    return key.startswith("XMP-mwg-rs:") and not after and not key.startswith("XMP-mwg-rs:Region")


def unasked(before, after):
    was, now = by_tag(before), by_tag(after)
    changes = []
    for key in sorted(was.keys() | now.keys()):
        if key == "SourceFile" or FOLLOWING.match(key) or name_of(key) in WRITTEN:
            continue
        if not is_same(key, was[key], now[key]):
            changes.append(f"{key}: {str(dict(was[key]))[:70]} -> {str(dict(now[key]))[:70]}")
    return changes


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", type=pathlib.Path, default=SOURCE / "build/release/bin/fieldframe-cli")
    parser.add_argument("--data", type=pathlib.Path, default=SHARED / "data/public")
    parser.add_argument("--iim", default="always")
    parser.add_argument("--work", type=pathlib.Path, help="kept for a look; else a temporary folder")
    options = parser.parse_args()
    if shutil.which("exiftool") is None or not options.data.is_dir():
        print(f"skipped: {'ExifTool' if options.data.is_dir() else options.data} is not there")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or pathlib.Path(temporary)
        return compare(options, work)


def compare(options, work):
    files = work / "files"
    shutil.copytree(options.data, files)
    for path in [files, *files.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    catalog = work / "catalog.fieldframe"

    def cli(*words, good=(0, 1)):
        done = subprocess.run([options.cli, "--catalog", catalog, "--json", *words], capture_output=True, check=False)
        if done.returncode not in good:
            raise SystemExit(f"{words[0]}: status {done.returncode}: {done.stderr.decode()[-500:]}")
        return json.loads(done.stdout)

    cli("init")
    cli("import", files, "--rows-only")
    assets = cli("search", "", "--limit", "100000")["assets"]
    cli("set", *[asset["id"] for asset in assets], *[f"{key}={text}" for key, text in FIELDS.items()])
    before_sums = {str(path.relative_to(files)): digest(path) for path in files.rglob("*") if path.is_file()}
    before = tags_below(files)
    report = cli("write", "--all", "--iim", options.iim)
    after = tags_below(files)
    written = {str(pathlib.Path(entry["file"]).relative_to(files.resolve())): entry for entry in report["written_files"]}
    in_place = {name for name, entry in written.items() if entry["in_place"]}
    failures = []
    for name in sorted(before_sums):
        path = files / name
        if name in in_place:
            entry = after.get(name, {})
            if "ExifTool:Error" in entry and "ExifTool:Error" not in before.get(name, {}):
                failures.append(f"{name}: damaged: {entry['ExifTool:Error']}")
            # A file that had one may have it in other words: offsets and numbers of entries are other ones.
            if "ExifTool:Warning" in entry and "ExifTool:Warning" not in before.get(name, {}):
                failures.append(f"{name}: warning: {before.get(name, {}).get('ExifTool:Warning')} -> {entry['ExifTool:Warning']}")
            failures += [f"{name}: {change}" for change in unasked(before.get(name, {}), entry)]
            stored, current = entry.get("Photoshop:IPTCDigest"), entry.get("File:CurrentIPTCDigest")
            was = before.get(name, {})
            was_stale = was.get("Photoshop:IPTCDigest", was.get("File:CurrentIPTCDigest")) != was.get("File:CurrentIPTCDigest")
            # Where IIM was the newer, the fields that nobody asked for stay parted, and the digest goes on saying so.
            if current is not None and stored != current and not was_stale:
                failures.append(f"{name}: IPTCDigest {stored} is not {current}")
        elif name.lower().endswith(".xmp"):
            if any(str(pathlib.Path(entry.get("sidecar", "")).name) == path.name for entry in written.values()):
                failures += [f"{name}: {change}" for change in unasked(before.get(name, {}), after.get(name, {}))]
        elif digest(path) != before_sums[name]:
            failures.append(f"{name}: changed, and is not said to be written")
    reasons = collections.Counter(f"{entry['code']}: {entry['detail']}" for entry in report["failed"])
    for entry in report["failed"]:
        if not entry["detail"] and entry["code"] in ("write_failed", "internal"):
            failures.append(f"{entry['file']}: refused without a reason")
    print(f"{len(assets)} assets: {len(in_place)} files written in place, "
          f"{len(written) - len(in_place)} sidecars, {report['unchanged']} unchanged, {len(report['failed'])} refused")
    for reason, count in reasons.most_common():
        print(f"  refused {count:3} x {reason}")
    beside = collections.Counter(note["detail"] for note in report["warnings"] if note["what"] == "beside_instead")
    for reason, count in beside.most_common():
        print(f"  into a sidecar instead {count:3} x {reason}")
    for failure in failures:
        print("  " + failure)
    print(f"{len(failures)} unasked changes or damages")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
