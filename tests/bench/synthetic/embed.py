# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions and credits as XMP and IIM application segments of a JPEG, as press software writes them."""

import hashlib
import re
import struct
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

# A JPEG segment holds 65,533 bytes; the packet's header takes 29.
LARGEST_XMP = 65533 - 29
# Characters that XML 1.0 can't hold.
NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass
class Description:
    headline: str = ""
    caption: str = ""
    credit: str = ""
    creators: list = field(default_factory=list)
    keywords: list = field(default_factory=list)
    date: str = ""  # ISO 8601, "2023-11-02T09:00:00"


def xml(text):
    return escape(NOT_XML.sub("", text))


def xmp_packet(described):
    def simple(name, text):
        return f"<{name}>{xml(text)}</{name}>" if text else ""

    def array(name, kind, texts):
        items = "".join(f"<rdf:li>{xml(text)}</rdf:li>" for text in texts)
        return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if texts else ""

    def alternatives(name, text):
        return (f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{xml(text)}</rdf:li></rdf:Alt></{name}>'
                if text else "")

    properties = (alternatives("dc:description", described.caption) + array("dc:creator", "Seq", described.creators) +
                  array("dc:subject", "Bag", described.keywords) + simple("photoshop:Headline", described.headline) +
                  simple("photoshop:Credit", described.credit) + simple("photoshop:DateCreated", described.date))
    return (f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
            f'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            f'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            f' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">{properties}</rdf:Description>'
            f'</rdf:RDF></x:xmpmeta><?xpacket end="w"?>').encode("utf-8", "replace")


def cut(text, limit):
    """The text's longest beginning of whole characters within limit bytes."""
    return text.encode("utf-8", "replace")[:limit].decode("utf-8", "ignore").encode("utf-8")


def iim_block(described):
    """IIM 4.2 datasets in UTF-8, cut to their limits."""
    def dataset(record, number, content):
        return struct.pack(">BBBH", 0x1C, record, number, len(content)) + content

    day, _, time = described.date.partition("T")
    found = [(105, described.headline, 256), (120, described.caption, 2000), (110, described.credit, 32),
             (55, day.replace("-", ""), 8)]
    found += [(80, creator, 32) for creator in described.creators]
    found += [(25, keyword, 64) for keyword in described.keywords]
    block = dataset(1, 90, b"\x1b%G") + dataset(2, 0, b"\x00\x04")
    for number, text, limit in found:
        if text:
            block += dataset(2, number, cut(text.replace("\0", ""), limit))
    return block


def image_resource(number, content):
    return b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + content + b"\0" * (len(content) % 2)


def segment(marker, payload):
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def jpeg(body, described, serial):
    """The whole file, made different from any other by its serial; and the packet, where it must stand beside it."""
    packet = xmp_packet(described)
    block = iim_block(described)
    resources = image_resource(0x0404, block) + image_resource(0x0425, hashlib.md5(block).digest())
    fits = len(packet) <= LARGEST_XMP
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet) if fits else b""
    whole = (b"\xff\xd8" + segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0") + xmp +
             segment(0xED, b"Photoshop 3.0\0" + resources) + segment(0xFE, f"picture {serial}".encode()) + body)
    return whole, None if fits else packet
