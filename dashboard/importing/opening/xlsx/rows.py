"""The rows of a worksheet part, as fast as its writer allows.

Excel, LibreOffice and the usual libraries write a cell in one of few ways; those are read by one expression at several
times the speed of a parser. As soon as anything else is met - comments, prefixes, other order or quotes - the part
is ``Irregular`` and read again by the parser, which gives the same cells for every well-formed part.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from typing import NamedTuple

from dashboard.importing.opening.markup import Attributes, elements, local, locally, parser

CELL = re.compile(
    rb'<c(?: r="([A-Z]++)[0-9]++")?+(?: s="([0-9]++)")?+(?: t="([A-Za-z]++)")?+(?: (?:cm|vm|ph)="[^"]*+")*+ ?+'
    rb"(?:/>|>(?:(<f)(?: [^<>]*)?(?:/>|>[^<]*+</f>))?+(?:<v(?: [^<>]*)?(?:/>|>([^<]*+)</v>))?+"
    rb"(?:<is>((?:[^<]++|<(?!/?(?:is|c)[ />]))*+)</is>)?+</c>)",
)
ROW = re.compile(rb"<row(?=[ />])([^>]*)>")
ENCODING = re.compile(rb"""encoding=["'](?!utf-8["'])""", re.IGNORECASE)
OPEN, END = b"<row ", b"</row>"


class RawCell(NamedTuple):
    """A cell as it is written: column letters, style, kind, whether a formula, value, inline string; XML escaped."""

    letters: bytes
    style: bytes
    kind: bytes
    formula: bytes
    value: bytes
    inline: bytes


RawCells = list[tuple[bytes, bytes, bytes, bytes, bytes, bytes]]
Rows = Iterator[tuple[bytes, RawCells]]


class Irregular(Exception):
    """Well-formed perhaps, but not written in the usual way."""


@dataclass
class Around:
    """What stands before and after the rows: attributes of column elements, references of merged cells."""

    columns: list[Attributes] = field(default_factory=list)
    merges: list[str] = field(default_factory=list)

    def take(self, name: str, attributes: Attributes) -> None:
        """Note an element if it is one of those."""
        if name == "col":
            self.columns.append(attributes)
        elif name == "mergeCell" and "ref" in attributes:
            self.merges.append(attributes["ref"])


def regular_rows(chunks: Iterable[bytes], around: Around) -> Rows:
    """Each row's attributes and cells, as written.

    Raises:
        Irregular: the part is not written in the usual way.
    """
    before, rest = b"", b""
    for chunk in chunks:
        rest += chunk
        cut = rest.rfind(OPEN)
        if cut < 0:
            continue
        if not before:
            first = rest.find(OPEN)
            before, rest, cut = rest[:first], rest[first:], cut - first
        yield from _regular(rest[:cut])
        rest = rest[cut:]
    last = rest.rfind(b"</sheetData>")
    if not before or last < 0 or ENCODING.search(before[:200]):
        raise Irregular
    yield from _regular(rest[:last])
    for name, attributes in elements([before, rest[last:]]):
        if name == "row":
            raise Irregular
        around.take(name, attributes)


def _regular(rows: bytes) -> Rows:
    """Rows of a stretch of the part that begins with one and holds only whole ones."""
    if b"<!" in rows or b"\r" in rows:
        raise Irregular
    for stretch in rows.split(END):
        for row in ROW.finditer(stretch):
            attributes = row[1]
            if b"'" in attributes:
                raise Irregular
            if attributes.endswith(b"/"):
                yield attributes, []
                continue
            body = stretch[row.end() :]
            cells = CELL.findall(body)
            if len(cells) != body.count(b"<c ") + body.count(b"<c>") + body.count(b"<c/>"):
                raise Irregular
            yield attributes, cells
            break
        else:
            if ROW.sub(b"", stretch).strip():
                raise Irregular


def any_rows(chunks: Iterable[bytes], around: Around) -> Rows:
    """Each row's attributes and cells, of any well-formed part, in the form ``regular_rows`` gives them."""
    reader = _RowParser(around)
    for chunk in chunks:
        reader.feed(chunk, False)
        yield from reader.take()
    reader.feed(b"", True)
    yield from reader.take()


class _RowParser:
    """Collects rows from parser events."""

    def __init__(self, around: Around):
        self.around = around
        self.rows: list[tuple[bytes, RawCells]] = []
        self.cells: RawCells = []
        self.row: Attributes = {}
        self.cell: Attributes = {}
        self.parts: dict[str, str] = {}
        self.within: list[str] = []
        self.parser = parser()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.feed: Callable[[bytes, bool], object] = self.parser.Parse

    def take(self) -> list[tuple[bytes, RawCells]]:
        """The rows completed since the last time."""
        taken, self.rows = self.rows, []
        return taken

    def _start(self, name: str, attributes: Attributes) -> None:
        name = local(name)
        self.within.append(name)
        if name == "row":
            self.row, self.cells = locally(attributes), []
        elif name == "c":
            self.cell, self.parts = locally(attributes), {}
        elif name in ("f", "v", "t"):
            self.parts.setdefault(name, "")
        else:
            self.around.take(name, attributes)

    def _text(self, text: str) -> None:
        name = self.within[-1]
        if name in ("v", "t") and "rPh" not in self.within:
            self.parts[name] = self.parts.get(name, "") + text

    def _end(self, name: str) -> None:
        name = self.within.pop()
        if name == "c":
            self.cells.append(self._written())
        elif name == "row":
            written = "".join(f' {key}="{escape(value)}"' for key, value in self.row.items())
            self.rows.append((written.encode(), self.cells))

    def _written(self) -> RawCell:
        letters = self.cell.get("r", "").rstrip("0123456789")
        text = self.parts.get("t")
        return RawCell(
            letters.encode(),
            self.cell.get("s", "").encode(),
            self.cell.get("t", "").encode(),
            b"<f" if "f" in self.parts else b"",
            escape(self.parts.get("v", ""), quote=False).encode(),
            b"" if text is None else f"<t>{escape(text, quote=False)}</t>".encode(),
        )
