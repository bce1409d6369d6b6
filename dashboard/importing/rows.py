"""What each row of a table is: a leaf that states facts, a group that names what follows, a total of others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dashboard.importing import tiers
from dashboard.importing.choices import Known
from dashboard.importing.findings import Finding
from dashboard.importing.layout import Layout, is_figure
from dashboard.importing.scope import canonical
from dashboard.importing.sheet import Cell
from dashboard.importing.tables import FoundTable

TOTAL_WORDS = re.compile(r"(grand\s*total|total|jumlah|rata\s*-\s*rata|sub\s*-?\s*total)\b", re.IGNORECASE)
LABEL = re.compile(r"(?!Rp\.?\s*[\d(-])(?=.*[^\W\d_]{2})", re.IGNORECASE | re.DOTALL)
LEAF, GROUP, TOTAL, PART = "data", "kelompok", "jumlah", "rincian"


@dataclass
class TableRow:
    """A row with what it is. ``label`` names a group or total, ``group`` is the group a leaf stands in.

    ``number`` is the sheet row, ``level`` the depth in a table whose levels stand below each other, 0 elsewhere.
    """

    cells: dict[str, Cell]
    role: str
    number: int
    label: str = ""
    group: str | None = None
    level: int = 0


@dataclass
class Rows:
    """The rows of a table, and what is wrong with their arrangement."""

    rows: list[TableRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read_rows(table: FoundTable, known: Known) -> Rows:
    """Every row of a table with what it is."""
    if table.layout.susunan:
        levels, findings = tiers.read(table, known)
        numbered = zip(table.row_numbers, levels, strict=True)
        return Rows([_tiered(number, cells, tier) for number, (cells, tier) in numbered], findings)
    return Rows(list(_plain(table, known)))


def _tiered(number: int, cells: dict[str, Cell], tier: tiers.Tier) -> TableRow:
    role = {tiers.LEAF: LEAF, tiers.PART: PART, tiers.TOTAL: TOTAL}.get(tier.kind, GROUP)
    return TableRow(cells, role, number, tier.name, level=tier.level)


def _plain(table: FoundTable, known: Known) -> Iterator[TableRow]:
    layout = table.layout
    group: str | None = None
    above: dict[str, Cell] = {}
    for number, cells in zip(table.row_numbers, table.rows(), strict=True):
        _fill_down(cells, above, layout)
        if is_leaf(cells, layout):
            _complete(cells, known)
            yield TableRow(cells, LEAF, number, group=group)
            continue
        label = _label(number, cells, layout)
        if label and not is_total(label, layout):
            group = label
            yield TableRow(cells, GROUP, number, label)
        else:
            yield TableRow(cells, TOTAL, number, label)


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
    return bool(TOTAL_WORDS.match(text)) or text == layout.jumlah


def is_leaf(cells: dict[str, Cell], layout: Layout) -> bool:
    """Whether a row states facts. An indicator may begin with "Jumlah": a total has no number and no other name."""
    if layout.datar:
        texts = [cell.text for cell in cells.values() if cell.text]
        return len(texts) > 1 and not is_total(texts[0], layout)
    mark = cells[layout.baris].text
    if not mark or mark == layout.jumlah:
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
    names = [text for column, text in own.items() if not is_figure(column) and column not in layout.turun]
    return names[-1] if names else next((text for text in own.values() if LABEL.match(text)), "")
