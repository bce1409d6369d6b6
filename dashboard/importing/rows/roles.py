"""What each row of a table is: a leaf that states facts, a group that names what follows, a total of others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dashboard.catalogue import columns
from dashboard.importing.choices import Choices, Known
from dashboard.importing.context.scope import canonical
from dashboard.importing.findings import Finding
from dashboard.importing.rows import tiers
from dashboard.importing.rows.groups import bare, group_question, names_group
from dashboard.importing.rows.lines import joined_rows, line_cell, line_count
from dashboard.importing.sheet import Cell, Sheet
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.further import TOTAL_OF_SPENDING, TOTAL_WORDS, is_further
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import Layout
from dashboard.importing.values.figures import states_money

LABEL = re.compile(r"(?!Rp\.?\s*[\d(-])(?=.*[^\W\d_]{2})", re.IGNORECASE | re.DOTALL)
LEAF, MORE, GROUP, TOTAL, PART, UNKNOWN = "data", "lanjutan", "kelompok", "jumlah", "rincian", "belum pasti"
STATING = (LEAF, MORE)
TIERS = {
    tiers.LEAF: LEAF,
    tiers.MORE: MORE,
    tiers.PARENT: GROUP,
    tiers.PART: PART,
    tiers.TOTAL: TOTAL,
    tiers.UNKNOWN: UNKNOWN,
}


@dataclass
class TableRow:
    """A row with what it is. ``label`` names a group or total, ``group`` is the group a leaf stands in.

    ``number`` is the sheet row, ``level`` the depth in a table whose levels stand below each other, 0 elsewhere.
    A row that is one of several in its sheet row has its ``line`` of the ``lines`` in each cell.
    """

    cells: dict[str, Cell]
    role: str
    number: int
    label: str = ""
    group: str | None = None
    level: int = 0
    line: int = 0
    lines: int = 1

    def cell(self, sheet: Sheet, place: int) -> Cell:
        """The row's cell in a sheet column."""
        return line_cell(sheet.cell(self.number, place), self.line, self.lines)


@dataclass
class Rows:
    """The rows of a table, and what is wrong with their arrangement."""

    rows: list[TableRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read_rows(table: FoundTable, known: Known, choices: Choices) -> Rows:
    """Every row of a table with what it is."""
    if table.layout.susunan:
        levels, findings = tiers.read(table, known, choices)
        numbered = zip(table.row_numbers, levels, strict=True)
        return Rows([_tiered(number, cells, tier) for number, (cells, tier) in numbered], findings)
    rows = list(_plain(table, known))
    unplaced = [group_question(table, row.cells) for row in rows if row.role == UNKNOWN]
    rows, unnamed = _without_unnamed(table, rows)
    return Rows(rows, [*_joined(table, rows), *unplaced, *unnamed])


def _without_unnamed(table: FoundTable, rows: list[TableRow]) -> tuple[list[TableRow], list[Finding]]:
    """The rows; one without a name that is counted among those beside it is no total, and its name is asked."""
    if table.layout.baris not in table.columns:
        return rows, []
    read, findings = [*rows], []
    for position, row in enumerate(rows):
        number = _counter(row)
        if number is None or row.role not in (TOTAL, GROUP) or is_total(row.label, table.layout) or not _figures(row):
            continue
        before = _counter(rows[position - 1]) if position else None
        after = _counter(rows[position + 1]) if position + 1 < len(rows) else None
        if before == number - 1 and after in (None, number + 1):
            read[position] = replace(row, role=UNKNOWN)
            findings.append(_unnamed(table, row, number))
    return read, findings


def _unnamed(table: FoundTable, row: TableRow, number: int) -> Finding:
    cell = row.cells[table.layout.baris]
    title = columns()[table.layout.baris].judul
    message = f"{cell.address}: {title} wajib diisi, karena barisnya bernomor {number} seperti baris lain. Isi selnya."
    return Finding("wajib-diisi", message, table.sheet.name, cell.address, asks=("teks",))


def _figures(row: TableRow) -> list[Cell]:
    """What a row has of figures, without its running number."""
    return [cell for column, cell in row.cells.items() if cell.text and column != "nomor" and is_figure(column)]


def _counter(row: TableRow) -> int | None:
    """The running number of a row, where it has one of its own."""
    cell = row.cells.get("nomor")
    text = cell.text.rstrip(".") if cell is not None and cell.row == row.number else ""
    return int(text) if text.isdigit() else None


def _joined(table: FoundTable, rows: list[TableRow]) -> Iterator[Finding]:
    """The sheet rows that seem to be several and were not said to be."""
    for number, count in {row.number: row.lines for row in rows if row.lines > 1}.items():
        if number not in table.sheet.parted:
            yield joined_rows(table.sheet, table.sheet.cell(number, table.columns[table.layout.baris]), count)


def _tiered(number: int, cells: dict[str, Cell], tier: tiers.Tier) -> TableRow:
    return TableRow(cells, TIERS[tier.kind], number, tier.name, level=tier.level)


def _plain(table: FoundTable, known: Known) -> Iterator[TableRow]:
    layout = table.layout
    group: str | None = None
    above: dict[str, Cell] = {}
    leaf: dict[str, Cell] | None = None
    for number, cells in zip(table.row_numbers, table.rows(), strict=True):
        _fill_down(cells, above, layout)
        if layout.sekolom and cells[layout.baris].text and not is_total(cells[layout.baris].text, layout):
            named = names_group(cells, layout, known)
            cells[layout.baris] = bare(cells[layout.baris], layout)
            if named is not False:
                group = cells[layout.baris].text if named else group
                yield TableRow(cells, GROUP if named else UNKNOWN, number, cells[layout.baris].text)
                continue
        if is_leaf(cells, layout):
            _complete(cells, known)
            leaf = cells
            yield from _leaves(table, number, cells, group)
            continue
        if leaf and not _is_named(cells, number, layout) and is_further(cells, layout):
            again = states_money(table, number)
            yield TableRow({**cells, **_names(leaf, layout)}, LEAF if again else MORE, number, group=group)
            continue
        leaf = None
        label = _label(number, cells, layout)
        if label and not is_total(label, layout):
            group = label
            yield TableRow(cells, GROUP, number, label)
        else:
            yield TableRow(cells, TOTAL, number, label)


def _leaves(table: FoundTable, number: int, cells: dict[str, Cell], group: str | None) -> Iterator[TableRow]:
    """The rows that a sheet row holds: one, or one for each line of its cells."""
    count = line_count(table, number, cells)
    for line in range(count):
        own = {column: line_cell(cell, line, count) for column, cell in cells.items()}
        yield TableRow(own, LEAF, number, group=group, line=line, lines=count)


def _is_named(cells: dict[str, Cell], number: int, layout: Layout) -> bool:
    """Whether a row has a name of its own, or one of what is above it."""
    return any(cells[column].text and cells[column].row == number for column in (layout.baris, *layout.turun))


def _names(leaf: dict[str, Cell], layout: Layout) -> dict[str, Cell]:
    """The cells that name a leaf."""
    return {column: leaf[column] for column in (layout.baris, *layout.turun)}


def _complete(cells: dict[str, Cell], known: Known) -> None:
    """The programme and activity of a sub-activity that the table does not give, from what is in force."""
    named = cells.get("sub_kegiatan")
    above = known.parents.get(canonical(named.text)) if named else None
    if named and above:
        for column, name in zip(("program", "kegiatan"), above, strict=True):
            if column in cells and not cells[column].text:
                cells[column] = named._replace(value=name)


def is_total(text: str, layout: Layout) -> bool:
    """Whether a text is the label of a total."""
    matched = TOTAL_WORDS.fullmatch(text) if layout.jumlah_persis else TOTAL_WORDS.match(text)
    spending = "sub_kegiatan" in layout.kolom and TOTAL_OF_SPENDING.fullmatch(text)
    return bool(matched or spending) or layout.is_total_label(text)


def is_leaf(cells: dict[str, Cell], layout: Layout) -> bool:
    """Whether a row states facts. An indicator may begin with "Jumlah": a total has no number and no other name."""
    if layout.datar:
        texts = [cell.text for cell in cells.values() if cell.text]
        return len(texts) > 1 and not is_total(texts[0], layout)
    mark = next((cells[column].text for column in (layout.baris, *layout.atau) if cells[column].text), "")
    if not mark or layout.is_total_label(mark):
        return False
    first = next((cell.text for cell in cells.values() if cell.text), "")
    if not is_total(mark, layout) and not is_total(first, layout):
        return True
    numbered = "nomor" in cells and cells["nomor"].text.rstrip(".").isdigit()
    return numbered or any(
        cell.text and not is_total(cell.text, layout)
        for column, cell in cells.items()
        if column not in (layout.baris, "nomor", *layout.turun) and not is_figure(column)
    )


def _fill_down(cells: dict[str, Cell], above: dict[str, Cell], layout: Layout) -> None:
    """Blank parent cells repeat the cell above; a total's label is no parent."""
    for column in layout.turun:
        if cells[column].text and not is_total(cells[column].text, layout):
            above[column] = cells[column]
        elif column in above and (cells[layout.baris].text or not cells[column].text):
            cells[column] = above[column]


def _label(row: int, cells: dict[str, Cell], layout: Layout) -> str:
    """The text that names a group or total row: its last text before the figures; nothing for figures alone."""
    own = {column: cell.text for column, cell in cells.items() if cell.row == row and isinstance(cell.value, str)}
    beside = (*layout.turun, *(("satuan", layout.rinci) if layout.rinci else ()))
    names = [text for column, text in own.items() if not is_figure(column) and column not in beside]
    return names[-1] if names else next((text for text in own.values() if LABEL.match(text)), "")
