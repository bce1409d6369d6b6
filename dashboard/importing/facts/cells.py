"""What a cell of a table's rows holds: a text, a name, a word or a figure, as its column is read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from dashboard.catalogue import columns
from dashboard.importing.context.institutions import in_full
from dashboard.importing.context.scope import canonical
from dashboard.importing.draft import Spelling
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import TableRow
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.headings import form
from dashboard.importing.values import units
from dashboard.importing.values.amounts import Amounts
from dashboard.importing.values.numbers import Unreadable
from dashboard.importing.values.stated import STATED
from dashboard.importing.values.terms import Terms

TEXT_TARGETS, ALLOCATED = {"ksd"}, "pagu_rupiah"


@dataclass
class CellReader:
    """Reads the cells of one table: ``marks`` is the decimal mark of each sheet column, ``factors`` what its figures
    are multiplied with. What cannot be read is said in ``findings``, and its cell is ``unread`` from then on.
    ``spellings`` are the names that are kept under another spelling, by cell.
    """

    table: FoundTable
    marks: Mapping[int, str | None]
    factors: Mapping[int, int]
    findings: list[Finding]
    unread: set[str]
    spellings: dict[str, Spelling] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.amounts = Amounts(self.table, self.marks, self.factors)
        self.terms = Terms(self.table.sheet.name)

    def amount(self, cell: Cell) -> Decimal | None:
        """The number in a cell as its column is read, or that its parts make up; nothing where it cannot be read."""
        if cell.also:
            amounts = [self.amount(part) for part in cell.parts]
            known = [amount for amount in amounts if amount is not None]
            return sum(known, Decimal(0)) if known else None
        try:
            return self.amounts.of(cell)
        except Unreadable:
            return None

    def value(self, table: str, column: str, cell: Cell, row: TableRow) -> Any:
        """What a cell of a row says in a column of a fact table; nothing where it says nothing, or cannot be read."""
        if cell.also:
            return self._sum(table, column, cell, row)
        kind = "teks" if column == "target" and table in TEXT_TARGETS else columns()[column].jenis
        if column == "per_triwulan":
            return cell.text.casefold() == "ya" or None
        if columns()[column].pilihan:
            return self.terms.value(column, cell)
        if column in STATED:
            return STATED[column](cell.text)
        if kind == "teks":
            return text(cell)
        if kind == "nama":
            name = in_full(cell.text) if table == "ip_asn_instansi" and column == "instansi" else cell.text
            return self._name(name, cell) if name else None
        try:
            value = self.amounts.figure(kind, cell)
        except Unreadable as problem:
            if cell.address not in self.unread:
                self._say(problem, cell)
                self.unread.add(cell.address)
            return None
        if kind == "rupiah" and self.is_printed_zero(row, cell):
            return 0
        return value

    def is_printed_zero(self, row: TableRow, cell: Cell, *, beside: bool = False) -> bool:
        """A "-" among money is 0 when the percentage printed for it is 0, else it is not available; ``beside`` it alone
        where the row has one for all its quarters as well.
        """
        right = cell.column + 1
        of_its_own = form(self.table.header.texts.get(right, "")).unit == "%"
        of_row = None if beside else row.cells.get("serapan_persen")
        printed = self.table.sheet.cell(row.number, right) if of_its_own else of_row
        return cell.text == "-" and printed is not None and printed.value is not None and self.amount(printed) == 0

    def unit(self, row: TableRow, cells: Sequence[Cell]) -> str | None:
        """The unit of a row's figures: what its cells say, each of which must say the same."""
        stated = row.cells["satuan"] if "satuan" in self.table.columns else None
        unit, doubts = units.agreed(stated, cells, self.table.sheet.name)
        self.findings += [doubt for doubt in doubts if doubt.cell not in self.unread]
        self.unread |= {doubt.cell for doubt in doubts if doubt.cell}
        return unit

    def printed(self, cell: Cell) -> Decimal | None:
        """The number a printed figure is; one that cannot be read is kept as its text, with a warning."""
        try:
            return self.amounts.of(cell)
        except Unreadable:
            message = f'{cell.address}: angka cetak "{cell.shown}" bukan angka; hanya teksnya disimpan. Periksa selnya.'
            self.findings.append(Finding("cetakan-bukan-angka", message, self.table.sheet.name, cell.address))
            return None

    def _sum(self, table: str, column: str, cell: Cell, row: TableRow) -> int | None:
        """What the parts of money make up: a blank is nothing, but for spending of a kind that has an allocation."""
        amounts = [self.value(table, column, part, row) for part in cell.parts]
        parts = row.cells[ALLOCATED].parts
        allocated = [self.amount(part) for part in parts] if len(parts) == len(amounts) else [None] * len(amounts)
        open_ = [amount is None and bool(allocation) for amount, allocation in zip(amounts, allocated, strict=True)]
        known = [amount for amount in amounts if amount is not None]
        return sum(known) if known and not any(open_) else None

    def _name(self, written: str, cell: Cell) -> str:
        """The name that one is kept under; what is written is remembered where it differs."""
        name, written = canonical(written), " ".join(written.split())
        if name != written:
            self.spellings[cell.address] = Spelling(cell.row, cell.letter, name, written)
        return name

    def _say(self, problem: Unreadable, cell: Cell) -> None:
        """A cell that cannot be read; what is asked about the whole table is asked at the first one."""
        answered = {finding.answers for finding in self.findings}
        if not problem.answers or problem.answers not in answered:
            self.findings.append(problem.finding(self.table.sheet.name, cell))


def text(cell: Cell) -> str | None:
    """The text of a cell with its line breaks; nothing for an empty one."""
    return "\n".join(" ".join(line.split()) for line in cell.text.splitlines()) or None
