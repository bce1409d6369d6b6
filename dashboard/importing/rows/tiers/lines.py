"""The rows of a table whose levels stand below each other: code, name, numbering, indentation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.further import TOTAL_OF_SPENDING, TOTAL_WORDS
from dashboard.importing.tables.kinds import is_figure

JUDGEMENT = re.compile(r"(predikat|faktor\s+(pendorong|penghambat))\b", re.IGNORECASE)
CODE_BEFORE_NAME = re.compile(r"((?:\d+\.)+\d+)\.?\s*[-–:]?\s+(\S.*)", re.DOTALL)
MARK_BEFORE_NAME = re.compile(r"(\(?(?:[A-Za-z]|[IVXivx]+|\d{1,3})[.)]|[-–•])\s+(\S.*)", re.DOTALL)
DIGITS_BEFORE_NAME = re.compile(r"(\d{1,3})[.)]?\s+(\S.*)", re.DOTALL)
MARK = re.compile(r"\(?([A-Za-z]|[IVXivx]+|\d{1,5}(?:\.\d{1,5})*|[-–•])\.?(\)?)")
ROMAN = frozenset("ivxlcdm")


@dataclass
class Line:
    """A row's cells, its code, its name, and the cell that names it.

    ``mark`` is its number or bullet ("I.", "a)", "1.2"), ``indent`` how far the name is indented.
    """

    cells: dict[str, Cell]
    code: str
    name: str
    place: Cell
    figures: bool
    mark: str = ""
    indent: int = 0

    @property
    def is_total(self) -> bool:
        """Whether it sums up or judges other rows, or has no name."""
        if not self.name or TOTAL_OF_SPENDING.fullmatch(self.name):
            return True
        return any(words.match(self.name) for words in (TOTAL_WORDS, JUDGEMENT))


def lines_of(table: FoundTable) -> list[Line]:
    """The rows of a table, as they are written."""
    return [_line(cells, table) for cells in table.rows()]


def _line(cells: dict[str, Cell], table: FoundTable) -> Line:
    place = cells["uraian"]
    code = re.sub(r"\s", "", cells["kode"].text).strip(".") if "kode" in cells else ""
    name = " ".join(place.text.split())
    before = CODE_BEFORE_NAME.fullmatch(name)
    if before and not code:
        code, name = before[1], before[2]
    figures = any(cell.value is not None for column, cell in cells.items() if is_figure(column))
    return Line(cells, code, name, place, figures, indent=_indent(place, table))


def _indent(place: Cell, table: FoundTable) -> int:
    """How far a name is indented: by leading blanks, or by the cell's style."""
    written = place.value if isinstance(place.value, str) else ""
    styled = table.sheet.indents.get((place.row, place.column), 0)
    return len(written) - len(written.lstrip()) + styled


def take_marks(lines: list[Line]) -> None:
    """Take the numbers before names apart; where names have none, the number column or the codes hold them."""
    dotted = any(line.code and not ("kode" in line.cells and line.cells["kode"].text) for line in lines)
    pattern = DIGITS_BEFORE_NAME if dotted else MARK_BEFORE_NAME
    marked = [pattern.fullmatch(line.name) for line in lines]
    before_names = dotted or sum(1 for found in marked if found) > 1
    for line, found in zip(lines, marked, strict=True):
        numbered = line.cells["nomor"].text if "nomor" in line.cells and not before_names else ""
        line.mark = found[1] if found and before_names else line.code or numbered
        line.name = found[2] if found and before_names else line.name
        line.code = ""


def styles(lines: list[Line]) -> list[str]:
    """How each row is numbered: ``I``, ``A``, ``1``, ``a)``, ``1.1``, ``-``; nothing for a row without a number.

    A letter that may be a Roman numeral is a letter where it follows the one before it in the alphabet.
    """
    return list(_styles(lines))


def _styles(lines: list[Line]) -> Iterator[str]:
    previous: dict[str, str] = {}
    for line in lines:
        found = MARK.fullmatch(line.mark)
        if not found:
            yield ""
            continue
        sign, closing = found[1], found[2]
        if not sign[0].isalpha():
            yield re.sub(r"\d+", "1", sign) + closing
            continue
        letter = "A" if sign.isupper() else "a"
        follows = len(sign) == 1 and previous.get(letter + closing) == chr(ord(sign) - 1)
        if {*sign.casefold()} <= ROMAN and not follows:
            yield ("I" if sign.isupper() else "i") + closing
        else:
            previous[letter + closing] = sign
            yield letter + closing
