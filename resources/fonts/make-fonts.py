#!/usr/bin/python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the report's fonts from Debian's fonts-noto-core: make-fonts.py [folder of the Noto fonts]

Needs python3-fonttools. Keeps Latin, Greek, Cyrillic, punctuation and currency of Noto Sans, adds the arrows, math signs and
marks that Noto Sans lacks from Noto Sans Math and Noto Sans Symbols 2, and gives the result a family name of its own,
so that a Noto Sans installed on the machine cannot take its place.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FAMILY = "Noto Sans Lotse"
RANGES = ("U+0020-007E,U+00A0-02FF,U+0300-036F,U+0370-03FF,U+0400-052F,U+1AB0-1AFF,U+1D00-1DBF,U+1E00-1FFF,U+2000-206F,"
          "U+2070-20CF,U+2100-218F,U+2C60-2C7F,U+2E00-2E5D,U+FB00-FB06,U+FE20-FE2F,U+FFFD")
SIGNS = ("←↑→↓↔↕⇐⇒⇔∀∃∆∈∉∑−√∞∩∪≈≠≡≤≥⊂■□▲▶▼◆○●★☆☎☐☑☒♥♦⚠✉✓✔✗✘➔➜"
         + "".join(map(chr, [*range(0x2400, 0x2427), *range(0x2460, 0x2474)])))
SIGN_FONTS = ("NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf", "NotoSansSymbols-Regular.ttf")


def latin_part(source: Path, target: Path) -> TTFont:
    subprocess.check_call([sys.executable, "-m", "fontTools.subset", source, f"--unicodes={RANGES}",
                           "--layout-features=kern,mark,mkmk,ccmp,locl,liga", "--no-hinting", "--name-IDs=*",
                           "--notdef-outline", "--no-recalc-timestamp", "--glyph-names", f"--output-file={target}"])
    return TTFont(target, recalcTimestamp=False)


def add_glyph(font: TTFont, other: TTFont, character: int) -> None:
    scale = font["head"].unitsPerEm / other["head"].unitsPerEm
    glyphs = other.getGlyphSet()
    source = other.getBestCmap()[character]
    outline = DecomposingRecordingPen(glyphs)
    glyphs[source].draw(outline)
    pen = TTGlyphPen(None)
    outline.replay(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
    name = f"uni{character:04X}"
    glyph = font["glyf"][name] = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (round(other["hmtx"][source][0] * scale), getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[character] = name


def rename(font: TTFont, style: str) -> None:
    names = {1: FAMILY, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 6: f"{FAMILY.replace(' ', '')}-{style}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/noto")
    target = Path(__file__).parent
    others = [TTFont(folder / name) for name in SIGN_FONTS]
    with tempfile.TemporaryDirectory() as scratch:
        for style in ("Regular", "Bold"):
            font = latin_part(folder / f"NotoSans-{style}.ttf", Path(scratch) / "latin.ttf")
            for character in map(ord, SIGNS):
                if character in font.getBestCmap():
                    continue
                add_glyph(font, next(other for other in others if character in other.getBestCmap()), character)
            rename(font, style)
            font.save(target / f"NotoSansLotse-{style}.ttf")


main()
