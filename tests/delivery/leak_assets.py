# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that try to give somebody away: names, places, positions and numbers in every field that programs write, in
namespaces of others, thumbnails, regions, comments, sidecars and file names, in other scripts, with accents, turned
round and broken over lines. Written with exiftool."""

import itertools
import random
import shutil
import subprocess

from leak_search import ARABIC_MARK, MARK, folded

KINDS = ("name", "place", "face", "position", "private", "embargo", "embargo-words", "release", "consent", "audience")
ACCENTS = str.maketrans("aeiou", "áèîöü")


def letters(chance, count):
    return "".join(chance.choice("abdefgilmnoprstu") for _ in range(count))


class Asset:
    def __init__(self, number, chance):
        self.number = number
        self.kind = KINDS[number % len(KINDS)]
        self.first = (letters(chance, 3) + MARK + letters(chance, 3)).capitalize()
        self.last = (letters(chance, 2) + MARK + letters(chance, 4)).capitalize()
        self.arabic = ARABIC_MARK + "".join(chance.choice("ابتجدرسعفقلمن") for _ in range(5))
        self.latitude = round(chance.uniform(-60, 60), 6)
        self.longitude = round(chance.uniform(-170, 170), 6)
        self.id = None

    @property
    def name(self):
        return f"{self.first} {self.last}"

    @property
    def person(self):
        return self.kind in ("name", "face", "consent")

    @property
    def secrets(self):
        words = [folded(self.first), folded(self.last)]
        return words + [folded(self.arabic)] if self.kind in ("name", "face") else words

    def file_name(self):
        return {0: f"{self.first}_{self.last}_{self.number}.jpg", 1: f"IMG {self.last.upper()}-{self.number}.jpg"}.get(
            self.number % 3, f"DSC{self.number:05}.jpg")

    def spellings(self):
        yield self.name
        yield f"{self.last.upper()}, {self.first}"
        yield f"{self.first}\n{self.last}"
        yield self.name.translate(ACCENTS)
        yield self.name.lower()
        yield f"{self.first}-{self.last}"

    def tags(self):
        """What exiftool is asked to write."""
        spellings = itertools.cycle(self.spellings())
        words = self.first if self.kind == "place" else self.name
        everywhere = [
            "XMP-dc:Description", "XMP-photoshop:Headline", "XMP-dc:Title", "IPTC:Caption-Abstract", "IPTC:Headline",
            "IPTC:SpecialInstructions", "EXIF:ImageDescription", "EXIF:UserComment", "EXIF:XPTitle", "EXIF:XPComment",
            "EXIF:XPSubject", "XMP-iptcCore:AltTextAccessibility", "XMP-iptcCore:ExtDescrAccessibility",
            "XMP-photoshop:History", "XMP-crs:RawFileName", "XMP-acdsee:Caption", "XMP-acdsee:Notes",
            "XMP-getty:Personality", "XMP-xmpMM:PreservedFileName", "Comment", "XMP-tiff:ImageDescription",
            "XMP-exif:UserComment", "XMP-plus:ImageAlterationConstraints"]
        for tag in everywhere[:-1]:
            if tag.endswith("SpecialInstructions") and self.kind == "embargo-words":
                continue
            text = words if self.kind == "place" else next(spellings)
            # Exiftool takes a line feed for the next argument; "&#xa;" with -E is one.
            yield f"-{tag}=Here {text} speaks of the river".replace("\n", "&#xa;")
        for tag in ("XMP-dc:Subject", "IPTC:Keywords", "XMP-lr:HierarchicalSubject", "EXIF:XPKeywords"):
            yield f"-{tag}={words}"
        yield f"-XMP-dc:Description-fr=Ici {words.translate(ACCENTS)} parle"
        if self.kind in ("name", "face"):
            yield f"-XMP-dc:Description-ar=هنا {self.arabic} يتكلم"
            yield f"-XMP-iptcExt:PersonInImage={self.name}"
            yield ("-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=1600,H=1200,Unit=pixel},RegionList=[{Area={X=0.5,Y=0.5,"
                   f"W=0.2,H=0.2,Unit=normalized}},Name={self.name},Type=Face}}]}}")
            yield f"-XMP-MP:RegionInfoMP={{Regions=[{{PersonDisplayName={self.name},Rectangle=0.4|, 0.4|, 0.2|, 0.2}}]}}"
        if self.kind == "place":
            yield from (f"-IPTC:City={self.first}", f"-XMP-photoshop:City={self.first}", f"-IPTC:Sub-location={self.last}",
                        f"-XMP-iptcCore:Location={self.last}", f"-XMP-photoshop:State={self.last}",
                        f"-XMP-iptcExt:LocationShown={{City={self.first},Sublocation={self.last}}}",
                        f"-XMP-iptcExt:LocationCreated={{City={self.first}}}")
        if self.kind in ("position", "place", "name", "face"):
            for group in ("EXIF", "XMP-exif"):
                yield f"-{group}:GPSLatitude={self.latitude}"
                yield f"-{group}:GPSLongitude={self.longitude}"
            yield f"-EXIF:GPSLatitudeRef={'N' if self.latitude > 0 else 'S'}"
            yield f"-EXIF:GPSLongitudeRef={'E' if self.longitude > 0 else 'W'}"
        if self.kind == "private":
            for tag in ("EXIF:SerialNumber", "EXIF:LensSerialNumber", "EXIF:OwnerName", "XMP-aux:SerialNumber",
                        "XMP-aux:OwnerName", "XMP-exifEX:SerialNumber"):
                yield f"-{tag}={self.last}"
        if self.kind == "embargo":
            yield from ("-IPTC:ReleaseDate=2099:03:01", "-IPTC:ReleaseTime=09:00:00+00:00")
        if self.kind == "embargo-words":
            yield f"-IPTC:SpecialInstructions=EMBARGOED until 1 March 2099, {self.name}"
            yield f"-XMP-photoshop:Instructions=EMBARGOED until 1 March 2099, {self.name}"
        if self.kind == "release":
            yield "-XMP-plus:ModelReleaseStatus=None"


#: Kinds of which words stand in parts that no field of ours is in; only those leave with a copy as it is.
def is_bare(asset):
    return asset.kind in ("position", "private")


def bare_tags(asset):
    """Nothing in the fields: what is secret stands where only a stripped copy is without it."""
    keep = ("XMP-acdsee", "XMP-crs", "XMP-photoshop:History", "XMP-xmpMM", "EXIF:SerialNumber", "EXIF:LensSerialNumber",
            "EXIF:OwnerName", "XMP-aux", "XMP-exifEX", "Comment=", "EXIF:GPS", "XMP-exif:GPS", "XMP-getty")
    return [tag for tag in asset.tags() if tag[1:].startswith(keep)]


def make(folder, programs, count, seed):
    """`count` pictures below `folder`."""
    chance = random.Random(seed)
    base = folder / "base"
    subprocess.run([programs / "make_photos", base, str(count)], check=True)
    pictures = folder / "pictures"
    pictures.mkdir()
    assets = [Asset(number, chance) for number in range(count)]
    arguments = []
    thumbnails = folder / "thumbnails"
    thumbnails.mkdir()
    for asset, source in zip(assets, sorted(base.rglob("*.jpg"), key=lambda path: int(path.stem.split("-")[1]))):
        target = pictures / (f"DSC{asset.number:05}.jpg" if is_bare(asset) else asset.file_name())
        shutil.copy2(source, target)
        thumbnail = thumbnails / f"{asset.number}.jpg"
        # A small picture with a comment: its own bytes give it away.
        thumbnail.write_bytes(b"\xff\xd8\xff\xfe" + (len(asset.name.encode()) + 2).to_bytes(2, "big") + asset.name.encode()
                              + source.read_bytes()[2:40_000])
        tags = bare_tags(asset) if is_bare(asset) else list(asset.tags())
        arguments += ["-q", "-q", "-m", "-E", "-codedcharacterset=utf8", "-charset", "iptc=utf8", "-overwrite_original",
                      *tags, f"-ThumbnailImage<={thumbnail}", str(target), "-execute"]
        asset.path = target
    script = folder / "arguments"
    script.write_text("\n".join(arguments) + "\n", encoding="utf-8")
    subprocess.run(["exiftool", "-@", script], check=False, stdout=subprocess.DEVNULL)
    for asset in assets:
        if asset.number % 4 == 1:  # Behind the picture's end.
            with open(asset.path, "ab") as file:
                file.write(f"trailer {asset.name}".encode("utf-16-le"))
        if asset.number % 5 == 2 and not is_bare(asset):
            subprocess.run(["exiftool", "-q", "-q", "-tagsfromfile", asset.path, "-xmp:all", asset.path.with_suffix(".xmp")],
                           check=False)
    return assets
