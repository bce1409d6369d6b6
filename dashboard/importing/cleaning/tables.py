"""Cells of an OpenDocument spreadsheet emptied."""

import re
from collections.abc import Mapping, Set
from html import unescape

from dashboard.importing.cleaning.markup import redact_markup, remove_authors
from dashboard.importing.cleaning.packages import Cleaner
from dashboard.importing.personal import is_nip

PIECE = re.compile(
    r"<table:table (?P<table>[^>]*)>|<table:table-row(?P<row>(?: [^>]*?)?)/?>"
    r"|<table:(?:covered-)?table-cell(?P<cell>(?: [^>]*?)?)(?:/>|>.*?</table:(?:covered-)?table-cell>)",
    re.DOTALL,
)
NAME = re.compile(r'table:name="([^"]*)"')
ROWS = re.compile(r'table:number-rows-repeated="(\d+)"')
COLUMNS = re.compile(r'table:number-columns-repeated="(\d+)"')
NUMBER = re.compile(r'office:value="([0-9.]+(?:[Ee]\+?\d+)?)"')
FILLED = re.compile(r' (?:office|calcext):[\w-]+="[^"]*"| table:formula="[^"]*"')


class Tables(Cleaner):
    """Empties cells of the tables in a document's content; ``emptied`` are rows and columns by table."""

    end = b"</table:table-row>"

    def __init__(self, emptied: Mapping[str, Set[tuple[int, int]]]):
        self.emptied = emptied
        self.places: Set[tuple[int, int]] = frozenset()
        self.rows = range(0)
        self.column = 0

    def clean(self, markup: str) -> str:
        kept: list[str] = []
        end = 0
        for piece in PIECE.finditer(markup):
            kept += [redact_markup(markup[end : piece.start()]), self._piece(piece)]
            end = piece.end()
        return remove_authors("".join([*kept, redact_markup(markup[end:])]))

    def _piece(self, piece: re.Match[str]) -> str:
        if piece["table"] is not None:
            name = NAME.search(piece["table"])
            self.places = self.emptied.get(unescape(name[1]) if name else "", frozenset())
            self.rows = range(1, 1)
        elif piece["row"] is not None:
            self.rows = range(self.rows.stop, self.rows.stop + _repeated(ROWS, piece["row"]))
            self.column = 0
        else:
            return self._cell(piece)
        return piece[0]

    def _cell(self, piece: re.Match[str]) -> str:
        first = self.column + 1
        self.column += _repeated(COLUMNS, piece["cell"])
        number = NUMBER.search(piece["cell"])
        columns = range(first, self.column + 1)
        if (number and is_nip(float(number[1]))) or any(
            row in self.rows and column in columns for row, column in self.places
        ):
            return f"<table:table-cell{FILLED.sub('', piece['cell'])}/>"
        return redact_markup(piece[0])


def _repeated(how_often: re.Pattern[str], attributes: str) -> int:
    found = how_often.search(attributes)
    return int(found[1]) if found else 1
