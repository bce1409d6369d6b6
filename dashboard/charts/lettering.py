"""How wide texts are in Inter, so that labels wrap and margins fit without asking a browser."""

import re
from functools import lru_cache

ADVANCES = {
    260: "ijl",
    300: "I‘’ !',.:\u00a0·;",
    360: "`t|/\\",
    400: "fr()[]",
    480: '{}“”_"^',
    520: "–?",
    580: "skxz≤≥JLacvy",
    620: "FehnoubdgpqEÉé○●■□",
    660: "#PZ0123456789$&*-BRST\u2007",
    700: "+<=>KY~−×AVX",
    780: "CDGHNUOQ",
    840: "w✓",
    920: "mM…",
}
WIDTHS = {letter: thousandths for thousandths, letters in ADVANCES.items() for letter in letters}
WIDEST = 1000
BOLD = 1.07
TAG = re.compile(r"<[^>]+>")
TEXT_SIZE = 13


def width(text: str, size: float = TEXT_SIZE, *, bold: bool = False) -> float:
    """Pixels that the widest line of a text takes; tags are not seen, but bold type is wider."""
    heavy = bold or "<b>" in text
    widest = max(sum(WIDTHS.get(letter, WIDEST) for letter in TAG.sub("", line)) for line in text.split("<br>"))
    return widest * size / 1000 * (BOLD if heavy else 1)


@lru_cache(maxsize=4096)
def wrap(text: str, pixels: float, size: float = TEXT_SIZE, *, bold: bool = False, after_first: float = 0) -> str:
    """A text on as many lines as it needs within some pixels; words are kept whole and nothing is cut.

    ``after_first`` are more pixels for the lines after the first, which shares its own with something.
    Kept once worked out, for the same labels are drawn again and again: 33 rows took 6 ms, then 2.
    """
    heavy = BOLD if bold else 1
    room = pixels / heavy
    space = width(" ", size)
    lines: list[str] = []
    taken = room
    for word in str(text).split(" "):
        needed = width(word, size)
        if lines and taken + space + needed <= room:
            lines[-1] += f" {word}"
            taken += space + needed
        else:
            if lines:
                room = (pixels + after_first) / heavy
            lines.append(word)
            taken = needed
    return "<br>".join(lines)


def lines(text: str) -> int:
    """How many lines a wrapped text has."""
    return text.count("<br>") + 1


def widest(texts: list[str], size: float = TEXT_SIZE, *, bold: bool = False) -> int:
    """Whole pixels that the widest of some texts takes."""
    return int(max((width(text, size, bold=bold) for text in texts), default=0)) + 1
