"""Cells of a package's worksheets emptied, and the shared texts only they use."""

import re
from collections.abc import Iterator, Mapping, Set
from functools import partial

from dashboard.importing.cleaning.markup import redact_markup
from dashboard.importing.cleaning.packages import Cleaner, Cleaners
from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.xlsx.book import Book, Page
from dashboard.importing.opening.xlsx.rows import Around, Irregular, Rows, any_rows, regular_rows
from dashboard.importing.opening.xlsx.sheets import COLUMNS, row_number
from dashboard.importing.personal import ADDRESS, is_nip
from dashboard.importing.sheet import column_number

Places = Set[tuple[int, int]]
NOWHERE: Places = frozenset()
ROW = re.compile(r"(?=<(?:\w+:)?row[ >/])")
TAG = re.compile(r"<(?:\w+:)?row[ >/][^>]*>?")
CELL = re.compile(r"<(?P<prefix>\w+:)?c(?P<cell>(?: [^>]*?)?)(?:/>|>(?P<inner>.*?)</(?:\w+:)?c>)", re.DOTALL)
PLACE = re.compile(r"""\sr=["']([A-Z]*)([0-9]+)["']""")
STYLE = re.compile(r"""\ss=["'][0-9]+["']""")
TEXT_KIND = re.compile(r"""\st=["'](?:str|inlineStr)["']""")
NUMBER = re.compile(r"<(?:\w+:)?v(?: [^>]*)?>([12][0-9.]*(?:[Ee]\+?[0-9]+)?)<")
POSSIBLE = re.compile(r"(?:19|20)[0-9]{6}[\s.\-\u00a0]{0,2}[0-9]{6}|[0-9]{18}|[0-9][Ee]\+?17|[<:]r>" + f"|{ADDRESS}")
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
    emptied_texts: set[int] = set()
    other_texts: set[int] = set()
    for page in pages:
        places = emptied.get(page.name, NOWHERE)
        for place, number in _shared_texts(archive, page.part):
            (emptied_texts if place in places else other_texts).add(number)
    return emptied_texts - other_texts


def _shared_texts(archive: Archive, part: str) -> list[tuple[tuple[int, int], int]]:
    """Each place of a worksheet that shows a shared text, and the text's number."""
    try:
        return list(_shown(regular_rows(archive.chunks(part), Around())))
    except Irregular:
        return list(_shown(any_rows(archive.chunks(part), Around())))


def _shown(rows: Rows) -> Iterator[tuple[tuple[int, int], int]]:
    row = 0
    for attributes, cells in rows:
        row = row_number(attributes, row + 1)
        column = 0
        for letters, _, kind, _, raw, _ in cells:
            column = COLUMNS[letters] if letters else column + 1
            if kind == b"s" and raw:
                yield (row, column), int(raw)


class _Worksheet(Cleaner):
    """Empties cells of one worksheet, in the order they are written."""

    end = b"</row>"

    def __init__(self, emptied: Places):
        self.emptied = emptied
        self.rows = {row for row, _ in emptied}
        self.row = self.column = 0

    def clean(self, markup: str) -> str:
        if not self.rows and not POSSIBLE.search(markup):
            return markup
        return "".join(map(self._row, ROW.split(markup)))

    def _row(self, markup: str) -> str:
        """A row, or what stands before the first one; only rows that may hold something are looked through."""
        tag = TAG.match(markup)
        if tag:
            place = PLACE.search(tag[0])
            self.row, self.column = int(place[2]) if place else self.row + 1, 0
        if self.row not in self.rows and not POSSIBLE.search(markup):
            return markup
        kept: list[str] = []
        end = 0
        for piece in CELL.finditer(markup):
            kept += [redact_markup(markup[end : piece.start()]), self._cell(piece)]
            end = piece.end()
        return "".join([*kept, redact_markup(markup[end:])])

    def _cell(self, piece: re.Match[str]) -> str:
        place = PLACE.search(piece["cell"])
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
