#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes every field into every kind of file, in scripts of many kinds and over IIM's limits, and compares what ExifTool
and exiv2 read. Skipped where ExifTool is missing; exiv2 is asked where it is there."""

import argparse
import base64
import csv
import json
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

SOURCE = pathlib.Path(__file__).resolve().parents[2]
TEXT = "Ørsted مسيرة 北京 👩‍👩‍👧 <&\"> "

#: Our word, ExifTool's tag of XMP, exiv2's key, IIM's tag and bytes.
TEXTS = [
    ("headline", "XMP-photoshop:Headline", "Xmp.photoshop.Headline", "Headline", 256),
    ("caption", "XMP-dc:Description", "Xmp.dc.description", "Caption-Abstract", 2000),
    ("title", "XMP-dc:Title", "Xmp.dc.title", "ObjectName", 64),
    ("alt_text", "XMP-iptcCore:AltTextAccessibility", "Xmp.iptc.AltTextAccessibility", None, 0),
    ("extended_description", "XMP-iptcCore:ExtDescrAccessibility", "Xmp.iptc.ExtDescrAccessibility", None, 0),
    ("caption_writer", "XMP-photoshop:CaptionWriter", "Xmp.photoshop.CaptionWriter", "Writer-Editor", 32),
    ("creator_job_title", "XMP-photoshop:AuthorsPosition", "Xmp.photoshop.AuthorsPosition", "By-lineTitle", 32),
    ("credit_line", "XMP-photoshop:Credit", "Xmp.photoshop.Credit", "Credit", 32),
    ("source", "XMP-photoshop:Source", "Xmp.photoshop.Source", "Source", 32),
    ("copyright", "XMP-dc:Rights", "Xmp.dc.rights", "CopyrightNotice", 128),
    ("usage_terms", "XMP-xmpRights:UsageTerms", "Xmp.xmpRights.UsageTerms", None, 0),
    ("web_statement", "XMP-xmpRights:WebStatement", "Xmp.xmpRights.WebStatement", None, 0),
    ("city", "XMP-photoshop:City", "Xmp.photoshop.City", "City", 32),
    ("sublocation", "XMP-iptcCore:Location", "Xmp.iptc.Location", "Sub-location", 32),
    ("state", "XMP-photoshop:State", "Xmp.photoshop.State", "Province-State", 32),
    ("country", "XMP-photoshop:Country", "Xmp.photoshop.Country", "Country-PrimaryLocationName", 64),
    ("event", "XMP-iptcExt:Event", "Xmp.iptcExt.Event", None, 0),
    ("instructions", "XMP-photoshop:Instructions", "Xmp.photoshop.Instructions", "SpecialInstructions", 256),
    ("job_id", "XMP-photoshop:TransmissionReference", "Xmp.photoshop.TransmissionReference",
     "OriginalTransmissionReference", 32),
    ("supplier_image_id", "XMP-plus:ImageSupplierImageID", "Xmp.plus.ImageSupplierImageID", None, 0),
    ("guid", "XMP-iptcExt:DigitalImageGUID", "Xmp.iptcExt.DigImageGUID", None, 0),
    ("label", "XMP-xmp:Label", "Xmp.xmp.Label", None, 0),
    ("genre", "XMP-iptcCore:IntellectualGenre", "Xmp.iptc.IntellectualGenre", None, 0),
    ("other_constraints", "XMP-plus:OtherConstraints", "Xmp.plus.OtherConstraints", None, 0),
    ("model_note", "XMP-iptcExt:AdditionalModelInformation", "Xmp.iptcExt.AddlModelInfo", None, 0),
    ("ai_system", "XMP-iptcExt:AISystemUsed", "Xmp.iptcExt.AISystemUsed", None, 0),
    ("ai_system_version", "XMP-iptcExt:AISystemVersionUsed", "Xmp.iptcExt.AISystemVersionUsed", None, 0),
    ("ai_prompt", "XMP-iptcExt:AIPromptInformation", "Xmp.iptcExt.AIPromptInformation", None, 0),
    ("ai_prompt_writer", "XMP-iptcExt:AIPromptWriterName", "Xmp.iptcExt.AIPromptWriterName", None, 0),
]
LISTS = [
    ("keywords", "XMP-dc:Subject", "Xmp.dc.subject", "Keywords", 64),
    ("creator", "XMP-dc:Creator", "Xmp.dc.creator", "By-line", 32),
    ("person", "XMP-iptcExt:PersonInImage", "Xmp.iptcExt.PersonInImage", None, 0),
    ("organisation", "XMP-iptcExt:OrganisationInImageName", "Xmp.iptcExt.OrganisationInImageName", None, 0),
    ("scene", "XMP-iptcCore:Scene", "Xmp.iptc.Scene", None, 0),
    ("model_release_id", "XMP-plus:ModelReleaseID", "Xmp.plus.ModelReleaseID", None, 0),
    ("property_release_id", "XMP-plus:PropertyReleaseID", "Xmp.plus.PropertyReleaseID", None, 0),
    ("organisation_code", "XMP-iptcExt:OrganisationInImageCode", "Xmp.iptcExt.OrganisationInImageCode", None, 0),
    ("event_id", "XMP-iptcExt:EventID", "Xmp.iptcExt.EventId", None, 0),
    ("subject_code", "XMP-iptcCore:SubjectCode", "Xmp.iptc.SubjectCode", "SubjectReference", 236),
    ("hierarchical_keywords", "XMP-lr:HierarchicalSubject", "Xmp.lr.hierarchicalSubject", None, 0),
]
#: Values of a form of their own: what is set, and what ExifTool (-n) says.
FIXED = [
    ("country_code", "CHE", "XMP-iptcCore:CountryCode", "CHE"),
    ("date", "2018-04-02T09:15:00+02:00", "XMP-photoshop:DateCreated", "2018:04:02 09:15:00+02:00"),
    ("rating", "4", "XMP-xmp:Rating", 4),
    ("model_release", "MR-NON", "XMP-plus:ModelReleaseStatus", "MR-NON"),
    ("data_mining", "DMI-PROHIBITED", "XMP-plus:DataMining", "DMI-PROHIBITED"),
    ("digital_source_type", "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
     "XMP-iptcExt:DigitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"),
    ("gps_latitude", "-33.45347", "XMP-exif:GPSLatitude", -33.45347),
    ("gps_longitude", "10.5", "XMP-exif:GPSLongitude", 10.5),
    ("gps_altitude", "-12.5", "XMP-exif:GPSAltitude", 12.5),
    ("property_release", "PR-UPR", "XMP-plus:PropertyReleaseStatus", "PR-UPR"),
    ("minor_model_age", "AG-A17", "XMP-plus:MinorModelAgeDisclosure", "AG-A17"),
    ("max_width", "6000", "XMP-iptcExt:MaxAvailWidth", 6000),
    ("max_height", "4000", "XMP-iptcExt:MaxAvailHeight", 4000),
    ("model_age", "17; 42", "XMP-iptcExt:ModelAge", [17, 42]),
    ("embargo", "2030-05-06", "XMP-fieldframe:EmbargoUntil", "2030-05-06"),
    ("expires", "2031-07-08", "XMP-fieldframe:ExpiresAfter", "2031-07-08"),
    ("license_start", "2030-05-06", "XMP-plus:LicenseStartDate", "2030:05:06"),
    ("license_end", "2031-07-08", "XMP-plus:LicenseEndDate", "2031:07:08"),
]
#: Structures: our word, ExifTool's tag, exiv2's key, the members' prefix, and what is set in each. A list is a member
#: of which there are several; a member in a language is told by brackets.
PLACE = {"LocationName": TEXT + "name", "Sublocation": TEXT + "sub", "City": "Genève", "ProvinceState": "جنيف",
         "CountryName": "瑞士", "CountryCode": "CHE", "WorldRegion": "Europe 👍🏽",
         "LocationId": ["https://example.org/1", "https://example.org/2"]}
TERM = {"CvId": "https://example.org/cv", "CvTermId": "https://example.org/cv/1", "CvTermName": TEXT + "term",
        "CvTermRefinedAbout": "https://example.org/refined"}
LICENSOR = {"Licensor" + member: TEXT + member for member in (
    "ID", "Name", "StreetAddress", "ExtendedAddress", "City", "Region", "PostalCode", "Country", "Telephone1",
    "Telephone2", "Email", "URL")}
STRUCTS = [
    ("creator_contact", "XMP-iptcCore:CreatorContactInfo", "Xmp.iptc.CreatorContactInfo", "Iptc4xmpCore",
     [{"CiAdrExtadr": TEXT + "street", "CiAdrCity": "القاهرة", "CiAdrRegion": "北京", "CiAdrPcode": "1200",
       "CiAdrCtry": "Suisse", "CiTelWork": "+41 22 000 00 00", "CiEmailWork": "desk@example.org",
       "CiUrlWork": "https://example.org/"}]),
    ("licensor", "XMP-plus:Licensor", "Xmp.plus.Licensor", "plus", [LICENSOR, {"LicensorName": "B"}]),
    ("copyright_owner", "XMP-plus:CopyrightOwner", "Xmp.plus.CopyrightOwner", "plus",
     [{"CopyrightOwnerID": "1", "CopyrightOwnerName": TEXT + "owner"}, {"CopyrightOwnerName": "Second"}]),
    ("image_creator", "XMP-plus:ImageCreator", "Xmp.plus.ImageCreator", "plus",
     [{"ImageCreatorID": "2", "ImageCreatorName": TEXT + "creator"}]),
    ("image_supplier", "XMP-plus:ImageSupplier", "Xmp.plus.ImageSupplier", "plus",
     [{"ImageSupplierID": "3", "ImageSupplierName": TEXT + "supplier"}]),
    ("contributor", "XMP-iptcExt:Contributor", "Xmp.iptcExt.Contributor", "Iptc4xmpExt",
     [{"Name": TEXT + "Fixer", "Identifier": ["https://example.org/p"], "Role": ["fixer", "مترجم"]}]),
    ("location_created", "XMP-iptcExt:LocationCreated", "Xmp.iptcExt.LocationCreated", "Iptc4xmpExt", [PLACE]),
    ("location_shown", "XMP-iptcExt:LocationShown", "Xmp.iptcExt.LocationShown", "Iptc4xmpExt",
     [PLACE, {"City": "Roma"}]),
    ("about_term", "XMP-iptcExt:AboutCvTerm", "Xmp.iptcExt.AboutCvTerm", "Iptc4xmpExt", [TERM]),
    ("genre_term", "XMP-iptcExt:Genre", "Xmp.iptcExt.Genre", "Iptc4xmpExt", [TERM, {"CvTermName": "B"}]),
    ("person_details", "XMP-iptcExt:PersonInImageWDetails", "Xmp.iptcExt.PersonInImageWDetails", "Iptc4xmpExt",
     [{"PersonName": "ليلى", "PersonDescription": TEXT + "described", "PersonId": ["https://example.org/q"]}]),
    ("artwork", "XMP-iptcExt:ArtworkOrObject", "Xmp.iptcExt.ArtworkOrObject", "Iptc4xmpExt",
     [{"AOTitle": TEXT + "title", "AOCreator": ["Ana", "李"], "AOCreatorId": ["https://example.org/a"],
       "AOStylePeriod": ["Baroque"], "AOCopyrightNotice": "© Ana", "AOSource": "Museum", "AOSourceInvNo": "7/1",
       "AOContentDescription": TEXT + "content", "AOPhysicalDescription": TEXT + "oil"}]),
    ("product", "XMP-iptcExt:ProductInImage", "Xmp.iptcExt.ProductInImage", "Iptc4xmpExt",
     [{"ProductName": TEXT + "tent", "ProductDescription": TEXT + "of canvas", "ProductGTIN": "123456782014"}]),
    ("registry_entry", "XMP-iptcExt:RegistryID", "Xmp.iptcExt.RegistryId", "Iptc4xmpExt",
     [{"RegOrgId": "PLUS", "RegItemId": TEXT + "item"}]),
]


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 2, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress((b"\0" + b"abc" * 4) * 2)) + chunk(b"IEND", b""))


def tiff(*more):
    """4 × 2 grey pixels in one strip; with further entries of (tag, type, count, four bytes)."""
    entries = [(256, 4, 1, struct.pack("<I", 4)), (257, 4, 1, struct.pack("<I", 2)), (258, 3, 1, b"\x08\0\0\0"),
               (259, 3, 1, b"\x01\0\0\0"), (262, 3, 1, b"\x01\0\0\0"), (273, 4, 1, struct.pack("<I", 8)),
               (277, 3, 1, b"\x01\0\0\0"), (278, 4, 1, struct.pack("<I", 2)), (279, 4, 1, struct.pack("<I", 8)), *more]
    directory = struct.pack("<H", len(entries))
    for tag, kind, count, value in sorted(entries):
        directory += struct.pack("<HHI", tag, kind, count) + value
    return b"II*\0" + struct.pack("<I", 16) + b"pixels!!" + directory + b"\0\0\0\0"


def box(kind, data):
    return struct.pack(">I", len(data) + 8) + kind + data


def quicktime():
    mvhd = struct.pack(">IIIII", 0, 0, 0, 600, 600) + struct.pack(">IH", 0x10000, 0x100) + b"\0" * 70 + b"\0\0\0\2"
    return box(b"ftyp", b"qt  \0\0\0\0qt  ") + box(b"moov", box(b"mvhd", mvhd)) + box(b"mdat", b"\0" * 16)


JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
    "AQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==")
WEBP = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
FILES = {
    "a.jpg": JPEG, "b.tif": tiff(), "c.png": png(), "d.webp": WEBP, "e.mov": quicktime(),
    "f.dng": tiff((0xc612, 1, 4, b"\x01\x04\0\0"), (254, 4, 1, b"\0\0\0\0")),
}


def long_text(field, limit):
    text = f"{field} " + TEXT
    return (text * (limit // len(text.encode()) + 2)).strip() if limit else text.strip()


def cut(text, limit):
    """Whether IIM may have this much of the text is asked of the program's own tests; here: a beginning that fits."""
    return lambda found: len(found.encode()) <= limit and text.startswith(found) and len(found.encode()) > limit - 32


def exiftool(path):
    done = subprocess.run(["exiftool", "-j", "-n", "-G1", "-struct", path], capture_output=True, check=True)
    return json.loads(done.stdout)[0]


def exiv2(path):
    done = subprocess.run(["exiv2", "-PXkv", path], capture_output=True, check=False)
    values = {}
    for line in re.split(r"\n(?=Xmp\.)", done.stdout.decode("utf-8", "replace").rstrip("\n")):
        key, _, value = line.partition(" ")
        values[key] = re.sub(r'^lang="x-default" ', "", value.strip())
    return values


def trimmed(value):
    return [trimmed(item) for item in value] if isinstance(value, list) else str(value).strip()


def wrong_structs(tags, second):
    """Differences between what was set and what ExifTool reads of structures, and what exiv2 reads of their members."""
    wrong = []
    for field, tag, key, prefix, structs in STRUCTS:
        found = as_list(tags.get(tag, []))
        said = [{name: trimmed(value) for name, value in entry.items()} for entry in found]
        wanted = [{name: trimmed(value) for name, value in entry.items()} for entry in structs]
        if said != wanted:
            wrong.append(f"{field}: ExifTool reads {said!r:.300}, not {wanted!r:.300}")
        for number, entry in enumerate(wanted if second is not None else []):
            place = key if field == "creator_contact" else f"{key}[{number + 1}]"
            for name, value in entry.items():
                member = f"{place}/{'xmp' if name == 'Identifier' else prefix}:{name}"
                if second.get(member) != ", ".join(as_list(value)):
                    wrong.append(f"{member}: exiv2 reads {second.get(member)!r:.80}")
    return wrong


def structs_table(path, files):
    """A table with a row for each file and a column for each structure."""
    with path.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["file", *[field for field, *_ in STRUCTS]])
        cells = [json.dumps(structs, ensure_ascii=False) for *_, structs in STRUCTS]
        for name in files:
            rows.writerow([name, *cells])


def as_list(value):
    return value if isinstance(value, list) else [value]


def compare(path, has_iim, wants_exiv2):
    wrong = []
    tags = exiftool(path)
    second = exiv2(path) if wants_exiv2 else None
    for field, tag, key, iim, limit in TEXTS:
        wanted = long_text(field, limit)
        if tags.get(tag) != wanted:
            wrong.append(f"{field}: ExifTool reads {str(tags.get(tag))[:60]!r}")
        if second is not None and second.get(key) != wanted:
            wrong.append(f"{field}: exiv2 reads {str(second.get(key))[:60]!r}")
        if has_iim and iim and not cut(wanted, limit)(str(tags.get("IPTC:" + iim, ""))):
            wrong.append(f"{field}: IIM has {str(tags.get('IPTC:' + iim))[:60]!r}")
    for field, tag, key, iim, limit in LISTS:
        wanted = [long_text(field + "1", limit), "two " + TEXT.strip()]
        if as_list(tags.get(tag)) != wanted:
            wrong.append(f"{field}: ExifTool reads {str(tags.get(tag))[:60]!r}")
        if second is not None and second.get(key) != ", ".join(wanted):
            wrong.append(f"{field}: exiv2 reads {str(second.get(key))[:60]!r}")
        if has_iim and iim and len(as_list(tags.get("IPTC:" + iim))) != 2:
            wrong.append(f"{field}: IIM has {str(tags.get('IPTC:' + iim))[:60]!r}")
    for field, _, tag, wanted in FIXED:
        found = tags.get(tag)
        same = abs(found - wanted) < 1e-6 if isinstance(wanted, float) and isinstance(found, float) else found == wanted
        if not same and not str(found).endswith(str(wanted)):
            wrong.append(f"{field}: ExifTool reads {found!r}")
    wrong += wrong_structs(tags, second)
    if has_iim:
        if tags.get("IPTC:CodedCharacterSet") not in ("UTF8", "\x1b%G"):
            wrong.append(f"IIM is declared as {tags.get('IPTC:CodedCharacterSet')!r}")
        digests = (tags.get("Photoshop:IPTCDigest"), tags.get("File:CurrentIPTCDigest"))
        if digests[0] is None or digests[0] != digests[1]:
            wrong.append(f"digests {digests}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", type=pathlib.Path, default=SOURCE / "build/release/bin/fieldframe-cli")
    options = parser.parse_args()
    if shutil.which("exiftool") is None:
        print("skipped: ExifTool is not there")
        return 0
    with tempfile.TemporaryDirectory() as work:
        return run(options.cli.resolve(), pathlib.Path(work))


def run(program, work):
    def cli(*words):
        done = subprocess.run([program, "--catalog", work / "c.fieldframe", "--json", *words], capture_output=True)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{words[0]}: {done.stderr.decode()[-400:]}")
        return json.loads(done.stdout)

    files = work / "files"
    files.mkdir()
    for name, content in FILES.items():
        (files / name).write_bytes(content)
    cli("init")
    report = cli("import", files, "--rows-only")
    assert report["imported"] == len(FILES), report
    values = [f"{field}={long_text(field, limit)}" for field, _, _, _, limit in TEXTS]
    values += [f"{field}={long_text(field + '1', limit)}; two {TEXT.strip()}" for field, _, _, _, limit in LISTS]
    values += [f"{field}={text}" for field, text, _, _ in FIXED]
    cli("set", *[entry["id"] for entry in report["imported_files"]], *values)
    structs_table(work / "structs.csv", FILES)
    applied = cli("table", "apply", work / "structs.csv")
    assert not applied["problems"], applied
    written = cli("write", "--all")
    failures = [f"{entry['file']}: refused: {entry['detail']}" for entry in written["failed"]]
    places = {"e.mov": "e.mov.xmp", "f.dng": "f.xmp"}
    for name, content in FILES.items():
        path = files / places.get(name, name)
        if name in places and (files / name).read_bytes() != content:
            failures.append(f"{name}: the original was changed")
        # exiv2 takes a sidecar's properties for its own where the name says so.
        failures += [f"{path.name}: {what}" for what in compare(path, name in ("a.jpg", "b.tif"), shutil.which("exiv2"))]
    for failure in failures:
        print(failure)
    count = len(TEXTS) + len(LISTS) + len(FIXED) + len(STRUCTS)
    print(f"{count} fields in {len(FILES)} kinds of files, {len(failures)} differences")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
