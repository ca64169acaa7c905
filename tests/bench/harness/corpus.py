# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The photographs that imports are measured on."""

import os
import struct
import subprocess
import sys
from pathlib import Path

from harness.project import CACHE, Skipped, need, peers, say

PHOTOGRAPHS = 600
STRIPPED = 300


def photographs():
    """The folder of 600 camera-like JPEGs: FIELDFRAME_CORPUS, or made once."""
    named = os.environ.get("FIELDFRAME_CORPUS")
    folder = Path(named) if named else CACHE / f"corpus-{PHOTOGRAPHS}"
    if len(list(folder.glob("*.jpg"))) >= PHOTOGRAPHS:
        return folder
    if named:
        raise Skipped(f"FIELDFRAME_CORPUS={named} holds fewer than {PHOTOGRAPHS} JPEGs")
    need("exiftool", "g++", "pkg-config")
    say(f"making {PHOTOGRAPHS} photographs in {folder} (some minutes, 3 GB)")
    made = subprocess.run([str(peers() / "make_corpus.sh"), str(PHOTOGRAPHS), str(folder)], stdout=sys.stderr,
                          check=False)
    if made.returncode != 0 or len(list(folder.glob("*.jpg"))) < PHOTOGRAPHS:
        raise Skipped("the corpus could not be made; its packages are named in the scripts' list")
    return folder


def without_thumbnail(exif):
    """An EXIF segment whose second directory, which holds the thumbnail, is no longer pointed to."""
    order = ">" if exif[6:8] == b"MM" else "<"
    tiff = bytearray(exif[6:])
    first = struct.unpack_from(order + "I", tiff, 4)[0]
    entries = struct.unpack_from(order + "H", tiff, first)[0]
    struct.pack_into(order + "I", tiff, first + 2 + 12 * entries, 0)
    return exif[:6] + bytes(tiff)


def without_previews(jpeg):
    """The JPEG with nothing to show but its own pixels: no thumbnail, no multi-picture index, nothing behind its end."""
    kept, at = bytearray(jpeg[:2]), 2
    while jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        marker, length = jpeg[at + 1], struct.unpack_from(">H", jpeg, at + 2)[0]
        payload = jpeg[at + 4:at + 2 + length]
        if marker == 0xE1 and payload.startswith(b"Exif\0\0"):
            payload = without_thumbnail(payload)
        if not (marker == 0xE2 and payload.startswith(b"MPF\0")):
            kept += jpeg[at:at + 4] + payload
        at += 2 + length
    end = jpeg.index(b"\xff\xd9", at) + 2  # Baseline: one scan, in which FF is always stuffed.
    return bytes(kept) + jpeg[at:end]


def stripped():
    """The first photographs once more, with previews taken out."""
    folder = CACHE / f"corpus-{STRIPPED}-stripped"
    if len(list(folder.glob("*.jpg"))) < STRIPPED:
        sources = sorted(photographs().glob("*.jpg"))[:STRIPPED]
        folder.mkdir(parents=True, exist_ok=True)
        for source in sources:
            (folder / source.name).write_bytes(without_previews(source.read_bytes()))
    return folder


def warm(folder):
    """Reads every file, so that all programs find them in the page cache."""
    for file in sorted(Path(folder).glob("*.jpg")):
        file.read_bytes()
