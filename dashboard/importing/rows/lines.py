"""Several rows written in one: a name cell and value cells whose lines belong together, one line a row."""

import re

from dashboard.importing.choices import Answer
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Cell, Sheet
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.values.numbers import says_missing

MARK = re.compile(r"(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•*–])\s+", re.IGNORECASE)
FIGURE = re.compile(r"(rp\.?\s*)?[-(]?\d[\d.,]*\)?\s*%?(,-)?", re.IGNORECASE)
PART = "pisah"


def lines_of(text: str) -> list[str]:
    """The lines of a text without their list marks; a line without one goes on where the first line has one."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    listed = bool(lines) and MARK.match(lines[0]) is not None
    found: list[str] = []
    for line in lines:
        bare = MARK.sub("", line, count=1) if MARK.match(line) else line
        if listed and found and bare == line:
            found[-1] += f" {line}"
        else:
            found.append(bare)
    return found


def line_count(table: FoundTable, number: int, cells: dict[str, Cell]) -> int:
    """How many rows one sheet row holds: as many as its name has lines, when each of its figures has as many."""
    names = lines_of(cells[table.layout.baris].text)
    beside = {place for wide in table.wide.values() for place in wide.values()}
    figures = [cell for column, cell in cells.items() if is_figure(column) and column != "nomor"]
    figures += [table.sheet.cell(number, place) for place in beside]
    filled = [cell for cell in figures if not says_missing(cell.text)]
    several = bool(filled) and all(
        isinstance(cell.value, str) and len(lines := lines_of(cell.text)) == len(names) and all(map(_is_figure, lines))
        for cell in filled
    )
    return len(names) if several and len(names) == len(set(names)) else 1


def line_cell(cell: Cell, line: int, count: int) -> Cell:
    """One line of a cell that has as many lines; any other cell is shared by all."""
    if count == 1 or not isinstance(cell.value, str):
        return cell
    lines = lines_of(cell.value)
    return cell._replace(value=lines[line]) if len(lines) == count else cell


def joined_rows(sheet: Sheet, name: Cell, count: int) -> Finding:
    """The question whether a sheet row is several rows."""
    first, *_ = lines_of(name.text)
    message = (
        f'{name.address}: satu sel memuat {count} baris ("{first}" dan seterusnya) dengan nilai masing-masing. '
        "Pisahkan, atau tulis satu baris untuk setiap nilai."
    )
    answer = Answer(f"Pisahkan menjadi {count} baris", "decide", f"{sheet.name}!{name.address}={PART}")
    return Finding("baris-bergabung", message, sheet.name, name.address, (answer,))


def _is_figure(line: str) -> bool:
    return bool(FIGURE.fullmatch(line)) or says_missing(line)
