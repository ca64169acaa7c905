# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a landscape as a small baseline JPEG.

The picture is made of 8×8 blocks, each a level with a slope, so it is written straight as DCT coefficients (the first
three of each block): no pixel is ever computed, and a picture takes some milliseconds in plain Python.
"""

import colorsys
import math
import random
import struct

BLOCK = 8
# Quantiser steps of the mean (one DC step is one grey level) and of the slopes.
DC_STEP = 8
AC_STEP = 4

# Huffman tables of ITU-T T.81, Annex K.3: counts by code length, then symbols.
DC_COUNTS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
DC_SYMBOLS = list(range(12))
# Only what three coefficients a block can need: end of block, and a run of 0 or 1 with 1 to 8 bits.
AC_SYMBOLS = [0x00] + [0x01 + n for n in range(8)] + [0x11 + n for n in range(8)]
AC_COUNTS = [0, 0, 0, 0, len(AC_SYMBOLS)] + [0] * 11

# One slope unit (difference between neighbouring blocks) in terms of the first cosine of a block.
SLOPE = sum((i - 3.5) / BLOCK * math.cos((2 * i + 1) * math.pi / 16) for i in range(BLOCK)) * 2 / math.sqrt(2)


def codes(counts, symbols):
    """The canonical Huffman code of each symbol, as a string of bits."""
    table, code, at = {}, 0, 0
    for length, count in enumerate(counts, start=1):
        for symbol in symbols[at:at + count]:
            table[symbol] = format(code, f"0{length}b")
            code += 1
        at += count
        code <<= 1
    return table


DC_CODES = codes(DC_COUNTS, DC_SYMBOLS)
AC_CODES = codes(AC_COUNTS, AC_SYMBOLS)


def magnitude(value):
    """Number of bits of a coefficient and those bits (T.81 F.1.2.1)."""
    size = abs(value).bit_length()
    if size == 0:
        return 0, ""
    return size, format(value if value > 0 else value + (1 << size) - 1, f"0{size}b")


DC_BITS = {}
for _value in range(-512, 513):
    _size, _bits = magnitude(_value)
    DC_BITS[_value] = DC_CODES[_size] + _bits
AC_BITS = {}
for _value in range(-127, 128):
    if _value:
        _size, _bits = magnitude(_value)
        AC_BITS[(0, _value)] = AC_CODES[_size] + _bits
        AC_BITS[(1, _value)] = AC_CODES[0x10 + _size] + _bits
END_OF_BLOCK = AC_CODES[0x00]


def block_bits(level_change, across, down):
    bits = DC_BITS[level_change]
    if across:
        bits += AC_BITS[(0, across)]
    if down:
        bits += AC_BITS[(0 if across else 1, down)]
    return bits + END_OF_BLOCK


def slope(low, high):
    return max(-127, min(127, round((high - low) / 2 * SLOPE / AC_STEP)))


def component_blocks(levels, columns, rows):
    """For each block in scan order its mean (0 = middle grey) and its two slopes."""
    for y in range(rows):
        for x in range(columns):
            left, right = levels[y][max(x - 1, 0)], levels[y][min(x + 1, columns - 1)]
            above, below = levels[max(y - 1, 0)][x], levels[min(y + 1, rows - 1)][x]
            # A step between sky and hill stays a step.
            across = slope(left, right) if abs(right - left) < 24 else 0
            down = slope(above, below) if abs(below - above) < 24 else 0
            yield round(levels[y][x]) - 128, across, down


def segment(marker, payload):
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def huffman_table(kind, counts, symbols):
    return segment(0xC4, bytes([kind << 4]) + bytes(counts) + bytes(symbols))


def jpeg_body(planes, columns, rows):
    """Everything after the application segments: tables, frame, scan and end of image."""
    steps = bytes([DC_STEP] + [AC_STEP] * 63)
    frame = struct.pack(">BHHB", 8, rows * BLOCK, columns * BLOCK, 3) + bytes(
        part for number in (1, 2, 3) for part in (number, 0x11, 0))
    scan = bytes([3, 1, 0, 2, 0, 3, 0, 0, 63, 0])
    bits, previous = [], [0, 0, 0]
    for blocks in zip(*(component_blocks(plane, columns, rows) for plane in planes)):
        for index, (level, across, down) in enumerate(blocks):
            bits.append(block_bits(level - previous[index], across, down))
            previous[index] = level
    joined = "".join(bits)
    joined += "1" * (-len(joined) % 8)
    coded = int(joined, 2).to_bytes(len(joined) // 8, "big").replace(b"\xff", b"\xff\x00")
    return (segment(0xDB, b"\x00" + steps) + segment(0xC0, frame) + huffman_table(0, DC_COUNTS, DC_SYMBOLS) +
            huffman_table(1, AC_COUNTS, AC_SYMBOLS) + segment(0xDA, scan) + coded + b"\xff\xd9")


def ridge(rng, columns, height, roughness):
    """Heights of a line of hills, in blocks from the top."""
    waves = [(rng.uniform(0.5, 4.0), rng.uniform(0, 2 * math.pi), roughness / (n + 1)) for n in range(5)]
    return [height + sum(size * math.sin(rate * 2 * math.pi * x / columns + phase) for rate, phase, size in waves)
            for x in range(columns)]


def mix(a, b, part):
    return tuple(x + (y - x) * part for x, y in zip(a, b))


def colour(hue, saturation, value):
    return tuple(255 * part for part in colorsys.hsv_to_rgb(hue % 1, saturation, value))


def paint(rng, columns, rows):
    """Colour of each block: sky with a sun, three lines of hills."""
    hue = rng.random()
    top, horizon = colour(hue, 0.45, rng.uniform(0.45, 0.8)), colour(hue + rng.uniform(0.05, 0.2), 0.3, 0.98)
    sun_x, sun_y, sun_size = rng.uniform(0.1, 0.9) * columns, rng.uniform(0.1, 0.5) * rows, rng.uniform(1.5, 3.5)
    near = colour(hue + rng.uniform(0.3, 0.6), 0.5, 0.28)
    ridges = [ridge(rng, columns, rows * part, rows * 0.03 * (n + 1)) for n, part in enumerate((0.5, 0.64, 0.8))]
    picture = []
    for y in range(rows):
        line = []
        for x in range(columns):
            shown = mix(top, horizon, y / rows * 1.4 if y / rows * 1.4 < 1 else 1)
            distance = math.hypot(x - sun_x, y - sun_y)
            shown = mix(colour(0.13, 0.12, 1.0), shown, min(1.0, max(0.0, (distance - sun_size) / (sun_size * 2))))
            for n, heights in enumerate(ridges):
                if y > heights[x]:
                    shown = mix(horizon, near, 0.35 + 0.3 * n + 0.1 * min(1.0, (y - heights[x]) / rows * 4))
            line.append(shown)
        picture.append(line)
    return picture


def draw(seed, width=480, height=320):
    """A JPEG without its first two bytes (start of image) and without application segments."""
    columns, rows = width // BLOCK, height // BLOCK
    picture = paint(random.Random(seed), columns, rows)
    luma = [[0.299 * r + 0.587 * g + 0.114 * b for r, g, b in line] for line in picture]
    blue = [[128 - 0.168736 * r - 0.331264 * g + 0.5 * b for r, g, b in line] for line in picture]
    red = [[128 + 0.5 * r - 0.418688 * g - 0.081312 * b for r, g, b in line] for line in picture]
    return jpeg_body((luma, blue, red), columns, rows)
