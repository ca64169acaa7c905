# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for secrets in every file of a package: as bytes, in other encodings, unpacked and unescaped."""

import email
import email.policy
import html
import re
import unicodedata
import urllib.parse
import zipfile
import zlib

MARK = "qzxvj"  # Stands in every word that is a secret, and in no other.
ARABIC_MARK = "ظغثذ"


def folded(text):
    """Letters and digits alone, without accents and case: what stands between or breaks words makes no difference."""
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text.casefold() if c.isalnum())


def members(path):
    """(name, bytes) of a file and of all that is packed in it."""
    data = path.read_bytes()
    yield path.name, data
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                yield f"{path.name}/{name}", packed.read(name)
    elif path.suffix == ".pdf":
        for number, match in enumerate(re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)):
            try:
                yield f"{path.name}/stream {number}", zlib.decompressobj().decompress(match.group(1))
            except zlib.error:
                continue
    elif path.suffix == ".eml":
        message = email.message_from_bytes(data, policy=email.policy.default)
        yield f"{path.name}/headers", "\n".join(str(value) for value in message.values()).encode()
        for number, part in enumerate(message.walk()):
            if not part.is_multipart():
                yield f"{path.name}/part {number}", part.get_payload(decode=True) or b""


def views(name, data):
    """The texts that the bytes can be read as."""
    plain = data.decode("utf-8", "ignore")
    yield plain
    yield data.decode("latin-1")
    if b"\0" in data:
        for codec in ("utf-16-le", "utf-16-be"):
            yield data.decode(codec, "ignore")
            yield data[1:].decode(codec, "ignore")
    if "%" in plain:
        yield urllib.parse.unquote(plain)
    if "&" in plain:
        yield html.unescape(plain)
        yield re.sub(r"<[^>]*>", "", html.unescape(plain))
    if "\\u" in plain:
        yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match.group(1), 16)), plain)
    yield name


def packed_texts(data):
    """Deflated parts of pictures (zTXt, iCCP, Photoshop's resources)."""
    for match in re.finditer(rb"x[\x01\x9c\xda]", data):
        try:
            found = zlib.decompressobj().decompress(data[match.start():], 1 << 20)
        except zlib.error:
            continue
        if len(found) > 8:
            yield found


def leaks(package, secrets):
    """(file, secret) of each secret found. `secrets`: folded words; all have a mark in them."""
    found = set()
    files = [package] if package.is_file() else sorted(path for path in package.rglob("*") if path.is_file())
    for path in files:
        for name, data in members(path):
            parts = [data, *(packed_texts(data) if len(data) < 8 << 20 else [])]
            for part in parts:
                for text in views(name, part):
                    flat = folded(text)
                    if MARK in flat or ARABIC_MARK in flat:
                        found.update((name, secret) for secret in secrets if secret in flat)
        relative = folded(str(path.relative_to(package.parent)))
        found.update((str(path), secret) for secret in secrets if secret in relative)
    return sorted(found)
