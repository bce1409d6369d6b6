"""A card that is a table as a slide has it: in the words of the screen, as many rows as the back row can read."""

from textwrap import shorten, wrap

import pandas as pd

from dashboard.catalogue import heading
from dashboard.exports.texts import holds_figures, rows_of
from dashboard.exports.widths import shares
from dashboard.panels import Listing

WIDTH, ROOM, GAP = 114.0, 16.0, 2.0
TITLE_WIDTH, TITLE_LINE, TITLE_LINES = 54, 1.7, 2
AIR = 0.6
LONGEST, SHORTEST, SHARED = 110, 60, 260


def table_of(listing: Listing) -> pd.DataFrame:
    """What a reader sees of a listing: notes and lines as rows, else its table; texts of a few lines at most."""
    if listing.read is not None:
        return _short(listing.read)
    if listing.notes:
        said = pd.DataFrame([(note.title, note.line, note.text or "") for note in listing.notes])
        said.columns = ["hal", "keterangan", "uraian"]
        return _short(said if said["uraian"].any() else said.drop(columns="uraian"))
    if listing.lines:
        said = pd.DataFrame(listing.lines, columns=["hal", "keterangan", "keadaan"])
        return _short(said if said["keadaan"].any() else said.drop(columns="keadaan"))
    return _short(listing.table)


def fitting(table: pd.DataFrame, title: str = "", measure: str = "") -> pd.DataFrame:
    """As many of the first rows as fit below a title and a grey line, at least one."""
    room = ROOM + TITLE_LINE * (TITLE_LINES - len(wrap(title, TITLE_WIDTH))) + (len(measure) <= WIDTH)
    headings = [heading(str(name)) for name in table.columns]
    texts = rows_of(table)
    kept = 1
    while kept < len(texts) and _lines(headings, texts[: kept + 1]) <= room:
        kept += 1
    return table.head(kept)


def _lines(headings: list[str], rows: list[list[str]]) -> float:
    """How tall a table is, in lines of its type."""
    wide = [max(WIDTH * share - GAP, 1) for share in shares(headings, rows, WIDTH)]
    tall = [max(len(wrap(text, int(room))) for text, room in zip(row, wide, strict=True)) for row in (headings, *rows)]
    return sum(AIR + max(lines, 1) for lines in tall)


def column_shares(table: pd.DataFrame) -> list[float]:
    """What part of a slide's width each column has."""
    return shares([heading(str(name)) for name in table.columns], rows_of(table), WIDTH)


def left_out(shown: pd.DataFrame, whole: pd.DataFrame) -> str:
    """How many rows are shown of how many; nothing where it is all of them."""
    return f"{len(shown)} dari {len(whole)} baris; semuanya ada di halamannya." if len(shown) < len(whole) else ""


def _short(table: pd.DataFrame) -> pd.DataFrame:
    texts = [name for name in table.columns if not holds_figures(table[name])]
    longest = max(min(LONGEST, SHARED // max(len(texts), 1)), SHORTEST)
    return table.assign(**{name: [_cut(value, longest) for value in table[name]] for name in texts})


def _cut(value: object, longest: int) -> object:
    return shorten(value, longest, placeholder=" …") if isinstance(value, str) else value
