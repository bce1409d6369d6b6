"""The typeface of files, made from the one of the screen: two weights, figures of equal width as charts have them, and
the signs of charts and tables that the screen takes from other typefaces.

A development step, to be run again when ``dashboard/static/inter.woff2`` changes. It needs two further libraries and a
folder with a full Inter 4 (``Inter-Regular.otf``, ``Inter-Bold.otf``; Debian's ``fonts-inter``), for the signs:

    pip install fonttools brotli && python -m dashboard.exports.fonts.instances FOLDER
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SCREEN = Path(__file__).resolve().parents[2] / "static" / "inter.woff2"
WEIGHTS = {"Regular": 400, "Bold": 700}
FIGURES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
FIGURE_SPACE, BLANK = 0x2007, "space.tf"
SIGNS = {"▲▼●○■□": 0.66, "✓": 0.85, "≥≤≠≈→←√": 1.0}
MIDDLE = 745
CLOSEST = 1.0
WIDE = 1400
Polygon = tuple[tuple[int, int], ...]
BAR: tuple[Polygon, ...] = (((90, 540), (90, 960), (1310, 960), (1310, 540)),)
HATCHED: tuple[Polygon, ...] = (
    *(((x, 140), (x, 1320), (x + 90, 1320), (x + 90, 140)) for x in (110, 1200)),
    *(((200, y), (200, y + 90), (1200, y + 90), (1200, y)) for y in (140, 1230)),
    *(((200, 330 + up), (200, 460 + up), (1200 - up, 1230), (1070 - up, 1230)) for up in (0, 300, 600)),
    *(((300 + right, 230), (1200, 1130 - right), (1200, 1000 - right), (430 + right, 230)) for right in (0, 300)),
)
DRAWN = {"▬": BAR, "▨": HATCHED}
LEFT_OUT = ("prep", "gasp", "GDEF", "STAT", "MVAR")


def instance(name: str, weight: int, folder: Path) -> None:
    """One weight as a TrueType file beside this one."""
    font = instantiateVariableFont(TTFont(SCREEN), {"wght": weight}, updateFontNames=True)
    _equal_figures(font)
    _signs(font, TTFont(folder / f"Inter-{name}.otf"))
    for table in LEFT_OUT:
        if table in font:
            del font[table]
    font.flavor = None
    font.save(Path(__file__).with_name(f"Inter-{name}.ttf"))


def _equal_figures(font: TTFont) -> None:
    """Figures in their form of equal width, and a space as wide as one."""
    width, _ = font["hmtx"][f"{FIGURES[0]}.tf"]
    font["hmtx"][BLANK] = (width, 0)
    for table in font["cmap"].tables:
        for figure, name in enumerate(FIGURES):
            table.cmap[ord(str(figure))] = f"{name}.tf"
        table.cmap[FIGURE_SPACE] = BLANK


def _signs(font: TTFont, full: TTFont) -> None:
    """Signs from a full Inter, some smaller around the middle of a capital; those it has not either are polygons."""
    glyphs, names = full.getGlyphSet(), full.getBestCmap()
    for sign, part in [(sign, part) for signs, part in SIGNS.items() for sign in signs]:
        pen = TTGlyphPen(None)
        glyph = glyphs[names[ord(sign)]]
        smaller = (part, 0, 0, part, 0, MIDDLE * (1 - part))
        glyph.draw(TransformPen(Cu2QuPen(pen, CLOSEST, reverse_direction=True), smaller))
        _add(font, sign, pen, round(glyph.width * part))
    for sign, polygons in DRAWN.items():
        pen = TTGlyphPen(None)
        for first, *rest in polygons:
            pen.moveTo(first)
            for corner in rest:
                pen.lineTo(corner)
            pen.closePath()
        _add(font, sign, pen, WIDE)


def _add(font: TTFont, sign: str, pen: TTGlyphPen, width: int) -> None:
    name, glyph = f"uni{ord(sign):04X}", pen.glyph()
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = glyph
    font["hmtx"][name] = (width, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        table.cmap[ord(sign)] = name


if __name__ == "__main__":
    for name, weight in WEIGHTS.items():
        instance(name, weight, Path(sys.argv[1]))
