"""Reading the report: its lines, and the tables in them.

The text is what remains of a PDF: table rows are tab-separated lines in document order, a header is printed again
on every page, and section numbers repeat. A table is therefore found by the line before it, never by a page.
"""

import re
from pathlib import Path

LAPORAN = Path(__file__).parent.parent / "laporan.txt"


def lines() -> list[str]:
    """All lines of the report, without trailing blanks."""
    return [line.rstrip(" \n\r") for line in LAPORAN.read_text(encoding="utf-8").splitlines()]


def between(start: str, end: str, *, after: str | None = None) -> list[str]:
    """The lines from the first that begins with ``start`` to the next that begins with ``end``, both exclusive.

    ``after``: look only below the first line that begins with this text, as many headings are printed twice.

    Raises:
        LookupError: when one of the lines is not in the report.
    """
    rest = lines()
    for landmark in (after, start):
        if landmark is not None:
            rest = rest[_position(rest, landmark) + 1 :]
    return rest[: _position(rest, end)]


def rows(block: list[str]) -> list[list[str]]:
    """The tab-separated lines of a block as lists of cells."""
    return [[cell.strip() for cell in line.split("\t")] for line in block if "\t" in line]


def table(block: list[str]) -> list[list[str]]:
    """The rows of a block without the headers and the rows of column numbers that every page prints again."""
    return [cells for cells in rows(block) if cells[0].rstrip(".").lower() != "no" and not _numbers_columns(cells)]


def fill_down(table_rows: list[list[str]], columns: list[int]) -> list[list[str]]:
    """The rows with each empty cell of the given columns filled with what stands above it."""
    filled: list[list[str]] = []
    for cells in table_rows:
        above = filled[-1] if filled else cells
        filled.append([above[at] if at in columns and not text else text for at, text in enumerate(cells)])
    return filled


def clean(text: str) -> str:
    """The text of a cell: paragraph tags as line breaks, no other tags, no words that the layout broke."""
    text = re.sub(r"\s*</?(?:p|ul|ol|li|br)\b[^>]*>\s*", "\n", text)
    text = re.sub(r"</?[bi]>", "", text)
    text = re.sub(r"(\w+)- (\w+)", _mend, text)
    return re.sub(r"\n+", "\n", re.sub(r" {2,}", " ", text)).strip()


def _numbers_columns(cells: list[str]) -> bool:
    return cells[:4] == ["1", "2", "3", "4"]


def _mend(broken: re.Match) -> str:
    """Join a word broken at a line end; a doubled word ("program- program") keeps its hyphen."""
    first, second = broken.groups()
    return f"{first}-{second}" if first.lower() == second.lower() else first + second


def _position(block: list[str], landmark: str) -> int:
    for position, line in enumerate(block):
        if line.strip().startswith(landmark):
            return position
    raise LookupError(f"no line of the report begins with {landmark!r}")
