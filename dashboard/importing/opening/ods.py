"""Reading .ods: values by their declared type, repeated rows and columns only as far as they hold anything."""

import re
from datetime import datetime

from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.limits import Limits, Tally, check_count
from dashboard.importing.opening.markup import Attributes, local, locally, parser
from dashboard.importing.sheet import Sheet, Span, Value, column_letter, plain_number

HIDDEN = {"collapse", "filter"}
ERROR = re.compile(r"#(?:DIV/0!|REF!|N/A|NAME\?|VALUE!|NUM!|NULL!)|Err:\d+")
MOST_BLANKS = 1_000
NUMBERS = {"float", "percentage", "currency"}
CELLS = {"table-cell", "covered-table-cell"}
UNREAD = {"annotation", "tracked-changes", "shapes", "dde-links", "frame", "custom-shape"}


def read_ods(content: bytes, allowed: Limits) -> list[Sheet]:
    """Every table of an OpenDocument spreadsheet.

    Raises:
        Refused: it is larger than allowed.
        Exception: whatever content that is not what it should be makes the parser raise.
    """
    archive = Archive(content, allowed)
    document = _Document(allowed)
    for chunk in archive.chunks("content.xml"):
        document.parser.Parse(chunk, False)
    document.parser.Parse(b"", True)
    return document.sheets


class _Document:
    """Fills tables from parser events."""

    def __init__(self, allowed: Limits):
        self.allowed = allowed
        self.tally = Tally(allowed)
        self.sheets: list[Sheet] = []
        self.hidden_styles: set[str] = set()
        self.style = ""
        self.table: _Table | None = None
        self.cell: Attributes = {}
        self.paragraphs: list[str] = []
        self.within: list[str] = []
        self.unread = 0
        self.parser = parser()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, written: Attributes) -> None:
        name, attributes = local(name), locally(written)
        self.within.append(name)
        self.unread += name in UNREAD
        if self.unread:
            return
        if name == "style":
            self.style = attributes.get("name", "")
        elif name == "table-properties" and attributes.get("display") == "false":
            self.hidden_styles.add(self.style)
        elif name == "table":
            check_count("lembar", len(self.sheets) + 1, self.allowed.sheets)
            hidden = attributes.get("style-name") in self.hidden_styles
            self.table = _Table(Sheet(attributes.get("name", ""), [], hidden), self.tally)
        elif self.table:
            self._start_within(self.table, name, attributes)

    def _start_within(self, table: "_Table", name: str, attributes: Attributes) -> None:
        if name == "table-column":
            table.add_columns(attributes)
        elif name == "table-row":
            table.start_row(attributes)
        elif name in CELLS:
            self.cell, self.paragraphs = attributes, []
        elif name == "p":
            self.paragraphs.append("")
        elif self.paragraphs and name in ("s", "tab", "line-break"):
            blanks = min(int(attributes.get("c", 1)), MOST_BLANKS)
            self.paragraphs[-1] += {"s": " " * blanks, "tab": "\t"}.get(name, "\n")

    def _end(self, name: str) -> None:
        name = self.within.pop()
        if self.unread:
            self.unread -= name in UNREAD
        elif self.table and name in CELLS:
            self.table.add_cell(self.cell, "\n".join(self.paragraphs), covered=name == "covered-table-cell")
        elif self.table and name == "table-row":
            self.table.end_row()
        elif self.table and name == "table":
            self.sheets.append(self.table.finished())
            self.table = None

    def _text(self, text: str) -> None:
        if not self.unread and self.paragraphs and "p" in self.within:
            self.paragraphs[-1] += text


class _Table:
    """A sheet being filled, cell by cell."""

    def __init__(self, sheet: Sheet, tally: Tally):
        self.sheet = sheet
        self.tally = tally
        self.allowed = tally.allowed
        self.columns = self.row = self.column = 0
        self.repeated = 1
        self.line: list[Value] = []
        self.percent: list[int] = []
        self.uncalculated: list[int] = []
        self.hidden_columns: list[range] = []
        self.hidden_rows: list[range] = []

    def add_columns(self, attributes: Attributes) -> None:
        """Columns of one kind, one beside the other."""
        first = self.columns + 1
        self.columns += int(attributes.get("number-columns-repeated", 1))
        if attributes.get("visibility") in HIDDEN:
            self.hidden_columns.append(range(first, self.columns + 1))

    def start_row(self, attributes: Attributes) -> None:
        """A row, or several that are the same."""
        self.line, self.percent, self.uncalculated, self.column = [], [], [], 0
        self.repeated = int(attributes.get("number-rows-repeated", 1))
        if attributes.get("visibility") in HIDDEN:
            self.hidden_rows.append(range(self.row + 1, self.row + self.repeated + 1))

    def add_cell(self, attributes: Attributes, text: str, covered: bool) -> None:
        """A cell, or several that are the same, one beside the other."""
        first = self.column + 1
        self.column += int(attributes.get("number-columns-repeated", 1))
        if not covered and ("number-columns-spanned" in attributes or "number-rows-spanned" in attributes):
            self._span(first, attributes)
        value = _value(attributes, text)
        if value is None:
            if "formula" in attributes and "value-type" not in attributes:
                self.uncalculated.append(first)
            return
        check_count("kolom", first, self.allowed.columns, self.sheet.name, f"{column_letter(first)}{self.row + 1}")
        last = min(self.column, self.allowed.columns + 1)
        self.line += [None] * (first - 1 - len(self.line)) + [value] * (last - first + 1)
        if attributes.get("value-type") == "percentage":
            self.percent += range(first, last + 1)

    def _span(self, column: int, attributes: Attributes) -> None:
        width = min(int(attributes.get("number-columns-spanned", 1)), self.allowed.columns)
        height = min(int(attributes.get("number-rows-spanned", 1)), self.allowed.rows)
        if width > 1 or height > 1:
            self.sheet.spans.append(Span(self.row + 1, column, self.row + height, column + width - 1))

    def end_row(self) -> None:
        """Keep the row as often as it is repeated; empty ones only when something follows."""
        if self.line or self.uncalculated:
            self.tally.fits(self.sheet.name, self.row + self.repeated, len(self.line))
            self.sheet.values += [[] for _ in range(self.row - len(self.sheet.values))]
            for row in range(self.row + 1, self.row + self.repeated + 1):
                self.tally.row(self.sheet.name, row, self.line)
                self.sheet.values.append(list(self.line))
                self.sheet.percent |= {(row, column) for column in self.percent}
                self.sheet.uncalculated += [(row, column) for column in self.uncalculated]
        self.row += self.repeated

    def finished(self) -> Sheet:
        """The sheet, with what is hidden as far as the filled cells reach."""
        height = len(self.sheet.values)
        width = max(map(len, self.sheet.values), default=0)
        self.sheet.hidden_rows = _within(self.hidden_rows, height)
        self.sheet.hidden_columns = _within(self.hidden_columns, width)
        return self.sheet


def _within(ranges: list[range], last: int) -> set[int]:
    return {number for numbers in ranges for number in range(numbers.start, min(numbers.stop, last + 1))}


def _value(attributes: Attributes, text: str) -> Value:
    """A cell's value by its declared type; an error is its text."""
    kind = attributes.get("value-type", "")
    if ERROR.fullmatch(text):
        return text
    if kind in NUMBERS:
        return plain_number(float(attributes["value"]))
    if kind == "date":
        return datetime.fromisoformat(attributes["date-value"]).replace(tzinfo=None)
    if kind == "boolean":
        return attributes.get("boolean-value") == "true"
    written = attributes.get("string-value", text)
    return written if written and not written.isspace() else None
