"""A worksheet's cells with the meaning styles, kinds and shared texts give them."""

import re
from datetime import datetime
from html import unescape

from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.limits import Tally
from dashboard.importing.opening.number_formats import as_datetime
from dashboard.importing.opening.xlsx.book import TRUE, Book, Page, plain
from dashboard.importing.opening.xlsx.rows import Around, Irregular, RawCells, Rows, any_rows, regular_rows
from dashboard.importing.sheet import Sheet, Span, Value, column_number, plain_number

NUMBER = re.compile(rb'\br="([0-9]+)"')
HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
READING = re.compile(rb"<rPh\b(?:[^<]++|<(?!/?rPh\b))*+</rPh>")
RUN = re.compile(rb"<t(?: [^>]*)?>([^<]*)</t>")
SPAN = re.compile(r"([A-Z]{1,3})([0-9]+)(?::([A-Z]{1,3})([0-9]+))?")
MOST_LETTERS = 3


class _Columns(dict[bytes, int]):
    """Column numbers by their letters, worked out once each."""

    def __missing__(self, letters: bytes) -> int:
        if len(letters) > MOST_LETTERS:
            raise ValueError(f"no column: {letters!r}")
        number = self[letters] = column_number(letters.decode())
        return number


COLUMNS = _Columns()


def read_sheet(archive: Archive, book: Book, page: Page, tally: Tally) -> Sheet:
    """One worksheet.

    Raises:
        Refused: it is larger than allowed.
        ValueError, KeyError: it is not what it should be.
    """
    cells = tally.cells
    around = Around()
    try:
        return _Reader(book, page, tally).read(regular_rows(archive.chunks(page.part), around), around)
    except Irregular:
        tally.cells = cells
        around = Around()
        return _Reader(book, page, tally).read(any_rows(archive.chunks(page.part), around), around)


class _Reader:
    """Fills a sheet row by row."""

    def __init__(self, book: Book, page: Page, tally: Tally):
        self.sheet = Sheet(page.name, [], page.hidden)
        self.strings = book.strings
        self.styles = book.styles
        self.marked = book.styles.marked
        self.epoch_1904 = book.epoch_1904
        self.stale = book.stale
        self.tally = tally

    def read(self, rows: Rows, around: Around) -> Sheet:
        number = 0
        for attributes, cells in rows:
            number = row_number(attributes, number + 1)
            if HIDDEN.search(attributes):
                self.sheet.hidden_rows.add(number)
            line = self._line(number, cells)
            if line:
                self._put(number, line)
        self._finish(around)
        return self.sheet

    def _line(self, number: int, cells: RawCells) -> list[Value]:
        """A row's values from column A on. The hot loop: a million cells pass here in a second."""
        line: list[Value] = []
        strings, marked = self.strings, self.marked
        column = 0
        for letters, style, kind, formula, raw, inline in cells:
            column = COLUMNS[letters] if letters else column + 1
            value: Value
            if kind == b"s":
                value = strings[int(raw)] if raw else None
            elif raw and (not kind or kind == b"n"):
                value = int(raw) if raw.isdigit() else _number(raw)
            else:
                value = self._other(kind, raw, inline)
            if formula and kind != b"str" and (not raw or (self.stale and raw == b"0")):
                self.sheet.uncalculated.append((number, column))
                value = None
            if value is None:
                continue
            if style in marked:
                value = self._styled(number, column, style, value)
            gap = column - len(line) - 1
            if gap > 0:
                line += [None] * gap
            if gap >= 0:
                line.append(value)
            else:
                line[column - 1] = value
        return line

    def _other(self, kind: bytes, raw: bytes, inline: bytes) -> Value:
        """The value of a cell that is neither a plain number nor a shared text."""
        if kind == b"inlineStr":
            run = RUN.fullmatch(inline)
            return plain(_unescaped(run[1] if run else b"".join(RUN.findall(READING.sub(b"", inline)))))
        if not raw:
            return None
        if kind == b"b":
            return raw.decode() in TRUE
        if kind == b"d":
            return datetime.fromisoformat(raw.decode().removesuffix("Z"))
        return plain(_unescaped(raw))

    def _styled(self, row: int, column: int, style: bytes, value: Value) -> Value:
        """The value as its style shows it; what the style says is noted."""
        if style in self.styles.percent:
            self.sheet.percent.add((row, column))
        if isinstance(value, str):
            if style in self.styles.indents:
                self.sheet.indents[row, column] = self.styles.indents[style]
        elif style in self.styles.dates and isinstance(value, int | float) and not isinstance(value, bool):
            return as_datetime(value, self.epoch_1904) or value
        return value

    def _put(self, number: int, line: list[Value]) -> None:
        """Set a row; rows may come in any order, and in pieces."""
        self.tally.row(self.sheet.name, number, line)
        values = self.sheet.values
        if number > len(values):
            values += [[] for _ in range(number - len(values) - 1)]
            values.append(line)
        else:
            kept = values[number - 1]
            kept += [None] * (len(line) - len(kept))
            for place, value in enumerate(line):
                kept[place] = kept[place] if value is None else value

    def _finish(self, around: Around) -> None:
        """Note what stands around the rows, as far as the filled cells reach."""
        sheet = self.sheet
        width = max(map(len, sheet.values), default=0)
        sheet.hidden_rows = {row for row in sheet.hidden_rows if row <= len(sheet.values)}
        for column in around.columns:
            if column.get("hidden") in TRUE:
                sheet.hidden_columns |= set(range(int(column["min"]), min(int(column["max"]), width) + 1))
        sheet.spans = [_span(reference) for reference in around.merges]


def row_number(attributes: bytes, following: int) -> int:
    """A row as its element says, else the one after the last."""
    written = NUMBER.search(attributes)
    return int(written[1]) if written else following


def _number(raw: bytes) -> int | float:
    """A number as written; whole ones are integers.

    Raises:
        ValueError, OverflowError: it is none.
    """
    return plain_number(float(raw))


def _unescaped(raw: bytes) -> str:
    text = raw.decode()
    return unescape(text) if "&" in text else text


def _span(reference: str) -> Span:
    """Merged cells from their A1 reference.

    Raises:
        ValueError: it is none.
    """
    found = SPAN.fullmatch(reference)
    if not found:
        raise ValueError(f"no range of cells: {reference}")
    left, top, right, bottom = found.groups()
    return Span(int(top), column_number(left), int(bottom or top), column_number(right or left))
