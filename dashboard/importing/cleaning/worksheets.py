"""Cells of a package's worksheets emptied, and the shared texts only they use."""

import re
from collections.abc import Mapping, Set
from functools import partial

from dashboard.importing.cleaning.markup import redact_markup
from dashboard.importing.cleaning.packages import Cleaner, Cleaners
from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.xlsx.book import Book, Page
from dashboard.importing.opening.xlsx.rows import Around, any_rows
from dashboard.importing.opening.xlsx.sheets import row_number
from dashboard.importing.personal import is_nip
from dashboard.importing.sheet import column_number

Places = Set[tuple[int, int]]
NOWHERE: Places = frozenset()
PIECE = re.compile(
    r"(?P<row><(?:\w+:)?row(?: [^>]*)?>)"
    r"|<(?P<prefix>\w+:)?c(?P<cell>(?: [^>]*?)?)(?:/>|>(?P<inner>.*?)</(?:\w+:)?c>)",
    re.DOTALL,
)
PLACE = re.compile(r"""\sr=["']([A-Z]*)([0-9]+)["']""")
STYLE = re.compile(r"""\ss=["'][0-9]+["']""")
TEXT_KIND = re.compile(r"""\st=["'](?:str|inlineStr)["']""")
NUMBER = re.compile(r"<(?:\w+:)?v(?: [^>]*)?>([12][0-9.]*(?:[Ee]\+?[0-9]+)?)<")
POSSIBLE = re.compile(r"[0-9]{8}[\s.\-\u00a0]{0,2}[0-9]{6}|[Ee]\+?17|<(?:\w+:)?r>")
SHARED = re.compile(r"<((?:\w+:)?)si(?: [^>]*)?(?:/>|>.*?</(?:\w+:)?si>)", re.DOTALL)


def worksheet_cleaners(archive: Archive, book: Book, emptied: Mapping[str, Places]) -> Cleaners:
    """How to clean every worksheet, and the texts they share, given the cells to empty by sheet."""
    cleaners: Cleaners = {page.part: partial(_Worksheet, emptied.get(page.name, NOWHERE)) for page in book.pages}
    if book.strings_part:
        dropped = _only_emptied(archive, book.pages, emptied) if any(emptied.values()) else set()
        cleaners[book.strings_part] = partial(_SharedTexts, dropped)
    return cleaners


def _only_emptied(archive: Archive, pages: list[Page], emptied: Mapping[str, Places]) -> set[int]:
    """The shared texts that no cell uses but those to be emptied."""
    used: dict[bool, set[int]] = {True: set(), False: set()}
    for page in pages:
        places = emptied.get(page.name, NOWHERE)
        row = 0
        for attributes, cells in any_rows(archive.chunks(page.part), Around()):
            row = row_number(attributes, row + 1)
            column = 0
            for letters, _, kind, _, raw, _ in cells:
                column = column_number(letters.decode()) if letters else column + 1
                if kind == b"s" and raw:
                    used[(row, column) in places].add(int(raw))
    return used[True] - used[False]


class _Worksheet(Cleaner):
    """Empties cells of one worksheet, in the order they are written."""

    end = b"</row>"

    def __init__(self, emptied: Places):
        self.emptied = emptied
        self.row = self.column = 0

    def clean(self, markup: str) -> str:
        if not self.emptied and not POSSIBLE.search(markup):
            return markup
        kept: list[str] = []
        end = 0
        for piece in PIECE.finditer(markup):
            kept += [redact_markup(markup[end : piece.start()]), self._piece(piece)]
            end = piece.end()
        return "".join([*kept, redact_markup(markup[end:])])

    def _piece(self, piece: re.Match[str]) -> str:
        place = PLACE.search(piece["row"] or piece["cell"])
        if piece["row"]:
            self.row = int(place[2]) if place else self.row + 1
            self.column = 0
            return piece[0]
        self.column = column_number(place[1]) if place else self.column + 1
        if (self.row, self.column) in self.emptied:
            return _empty(piece, place)
        inner = piece["inner"] or ""
        if not POSSIBLE.search(inner):
            return piece[0]
        number = None if TEXT_KIND.search(piece["cell"]) else NUMBER.search(inner)
        if number:
            return _empty(piece, place) if is_nip(float(number[1])) else piece[0]
        return redact_markup(piece[0])


def _empty(piece: re.Match[str], place: re.Match[str] | None) -> str:
    """A cell's element with its place and style, and nothing in it."""
    style = STYLE.search(piece["cell"])
    return f"<{piece['prefix'] or ''}c{place[0] if place else ''}{style[0] if style else ''}/>"


class _SharedTexts(Cleaner):
    """Empties shared texts by number, and takes personal data out of the others."""

    end = b"</si>"

    def __init__(self, dropped: Set[int]):
        self.dropped = dropped
        self.number = -1

    def clean(self, markup: str) -> str:
        return redact_markup(SHARED.sub(self._text, markup) if self.dropped else markup)

    def _text(self, found: re.Match[str]) -> str:
        self.number += 1
        prefix = found[1]
        return f"<{prefix}si><{prefix}t></{prefix}t></{prefix}si>" if self.number in self.dropped else found[0]
