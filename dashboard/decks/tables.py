"""A card that is a table as a slide has it: in the words of the screen, as many rows as the back row can read."""

from bisect import bisect_left
from textwrap import shorten

import pandas as pd

from dashboard.catalogue import heading
from dashboard.charts.lettering import lines as counted
from dashboard.charts.lettering import wrap
from dashboard.exports.texts import holds_figures, rows_of
from dashboard.exports.widths import shares

# What the slide on the screen measures, in 1/1080 of its height, as its style says; rounded up for the smaller screen.
ACROSS, ABOVE, END, MOST = 1752.0, 158.0, 972.0, 720.0
TITLE, TITLE_LINE = 54, 63.8
MEASURE, MEASURE_LINE = 28, 37.8
TYPE, LINE = 28, 37.0
HEADING, HEADING_LINE = 24, 31.7
LEAST = 20  # what the back row reads
BESIDE, AIR = 24.0, 23.5
SPARE = 1.04  # the measure of letters is at least so much wider than the letters
CHARACTERS = 114.0
LONGEST, SHORTEST, SHARED = 110, 60, 260


def shown(table: pd.DataFrame, title: str = "", measure: str = "") -> pd.DataFrame:
    """As many of the first rows as fit with texts of a few lines, then their texts as long as the room allows."""
    rows = len(fitting(_short(table), title, measure))
    return shortened(table.head(rows), title, measure)


def fitting(table: pd.DataFrame, title: str = "", measure: str = "") -> pd.DataFrame:
    """As many of the first rows as fit below a title and a grey line, at least one."""
    room = room_below(title, measure)
    kept = 1
    while kept < len(table) and height_of(table.head(kept + 1)) <= room:
        kept += 1
    return table.head(kept)


def shortened(table: pd.DataFrame, title: str = "", measure: str = "") -> pd.DataFrame:
    """All rows; their texts whole where they fit below a title and a grey line, else as long as the room allows."""
    room = room_below(title, measure)
    longest = max((len(text) for row in rows_of(table) for text in row), default=0)
    tried = range(SHORTEST, longest + 1)
    past = bisect_left(tried, True, key=lambda limit: height_of(_within(table, limit)) > room)
    return _within(table, SHORTEST + max(past - 1, 0))


def room_below(title: str, measure: str) -> float:
    """How tall a table may be."""
    above = TITLE_LINE * _lines(title, ACROSS, TITLE, bold=True) + MEASURE_LINE * _lines(measure, ACROSS, MEASURE)
    return min(END - ABOVE - above, MOST)


def height_of(table: pd.DataFrame, scale: float = 1) -> float:
    """How tall a table is, with letters and their air so many times their size; headings are never below the least."""
    headings, texts = [heading(str(name)) for name in table.columns], rows_of(table)
    parts, larger = shares(headings, texts, CHARACTERS), max(scale, LEAST / HEADING)
    wide = [ACROSS * share / scale - BESIDE for share in parts]
    above = [ACROSS * share / larger - BESIDE for share in parts]
    head = max(_lines(text, room, HEADING, bold=True) for text, room in zip(headings, above, strict=True))
    tall = [max(_lines(text, room, TYPE) for text, room in zip(row, wide, strict=True)) for row in texts]
    return larger * HEADING_LINE * head + scale * (LINE * sum(tall) + AIR * (1 + len(tall)))


def _lines(text: str, room: float, size: float, *, bold: bool = False) -> int:
    return counted(wrap(text, room * SPARE, size, bold=bold))


def column_shares(table: pd.DataFrame) -> list[float]:
    """What part of a slide's width each column has."""
    return shares([heading(str(name)) for name in table.columns], rows_of(table), CHARACTERS)


def left_out(shown: pd.DataFrame, whole: pd.DataFrame) -> str:
    """How many rows are shown of how many; nothing where it is all of them."""
    return f"{len(shown)} dari {len(whole)} baris; semuanya ada di halamannya." if len(shown) < len(whole) else ""


def _short(table: pd.DataFrame) -> pd.DataFrame:
    texts = sum(not holds_figures(table[name]) for name in table.columns)
    return _within(table, max(min(LONGEST, SHARED // max(texts, 1)), SHORTEST))


def _within(table: pd.DataFrame, longest: int) -> pd.DataFrame:
    texts = [name for name in table.columns if not holds_figures(table[name])]
    return table.assign(**{name: [_cut(value, longest) for value in table[name]] for name in texts})


def _cut(value: object, longest: int) -> object:
    return shorten(value, longest, placeholder=" …") if isinstance(value, str) else value
