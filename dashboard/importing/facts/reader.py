"""From the rows of a table to typed facts and published figures, every one with the row and column it stands in."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from dashboard.catalogue import fact_tables
from dashboard.importing.choices import Scope
from dashboard.importing.context.institutions import kind_of_institution
from dashboard.importing.context.periods import MONTH_OF_YEAR, period
from dashboard.importing.context.scope import canonical
from dashboard.importing.draft import Row
from dashboard.importing.facts.cells import CellReader
from dashboard.importing.facts.dating import MONTH_OF_TABLE, YEAR_SET, is_of_scope, period_of, year_of
from dashboard.importing.facts.monthly import MONTH_COLUMNS, OF_MONTH, given_months, of_quarter, together
from dashboard.importing.facts.numbering import drop_foreign_numbers
from dashboard.importing.facts.printed import Printed
from dashboard.importing.facts.required import Required
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import GROUP, LEAF, MORE, STATING, UNKNOWN, TableRow
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import is_figure, kind_of
from dashboard.importing.tables.layout import MONTHLY, Facts
from dashboard.importing.values import numbers

NUMBERING = ("nomor", "nomor_sub_aspek", "tahun")


@dataclass
class FactReader:
    """Reads the rows of one table. Findings gather in ``findings``; nothing is dropped without one.

    ``marks`` is the decimal mark of each sheet column, ``factors`` what its figures are multiplied with,
    ``per_quarter`` whether money is that of the quarter alone, ``assumed`` whether the scope's quarter is only the end
    of a past year, which nothing names. ``quarters`` are the sheet columns of the months (1 to 3) that make up a
    quarter, ``zeros`` their blank cells that mean 0, ``unavailable`` those said to be not available yet. ``unread`` are
    the cells that have a finding already, ``asked`` whether it is asked if money is that of the quarter alone.
    """

    table: FoundTable
    rows: list[TableRow]
    scope: Scope
    marks: Mapping[int, str | None]
    factors: Mapping[int, int]
    per_quarter: bool | None = None
    assumed: bool = False
    asked: bool = False
    quarters: dict[str, dict[int, int]] = field(default_factory=dict)
    zeros: set[str] = field(default_factory=set)
    unavailable: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, list[Row]] = field(default_factory=dict)
    row_count: int = 0

    def __post_init__(self) -> None:
        self.layout = self.table.layout
        self.cells = CellReader(self.table, self.marks, self.factors, self.findings, self.unread)
        self.required = Required(self.table, self.findings, self.unread)
        self.place = self._place()
        self.titled = self._from_title()
        self.of_scope = False  # whether any fact is of the quarter that the whole table is of

    def read(self) -> None:
        """A leaf gives facts; the figures of a group or a total are published ones."""
        for row in self.rows:
            if row.role in STATING:
                self._read_leaf(row)
            elif row.role != UNKNOWN:
                self._publish_row(row, row.label)
        numbered = self.table.columns.get("nomor_sub_aspek", 0)
        drop_foreign_numbers(self.facts, self.table.header.texts.get(numbered, ""))
        self.findings += self.cells.terms.findings()

    @cached_property
    def counted(self) -> list[TableRow]:
        """The rows whose money counts: without those of further indicators."""
        return [row for row in self.rows if row.role != MORE]

    @cached_property
    def parts(self) -> dict[str, list[str]]:
        """The columns whose sum a total column is, as far as they stand there."""
        return {column: self.table.header.part_names(column) for column in self.layout.bagian}

    def amount(self, cell: Cell) -> Decimal | None:
        """The number in a cell as its column is read; nothing where it cannot be read."""
        return self.cells.amount(cell)

    def _place(self) -> str | None:
        stated = (line for line in self.table.title_lines if line.casefold().startswith("tempat:"))
        return next((line.split(":", 1)[1].strip() for line in stated), None)

    def _from_title(self) -> dict[str, int | str]:
        title = MONTH_OF_YEAR.sub(r"\1 \2", "\n".join(self.table.title_lines))
        found = {column: re.search(pattern, title, re.IGNORECASE) for column, pattern in self.layout.dari_judul.items()}
        said = {column: match[1].strip() for column, match in found.items() if match}
        return {column: int(text) if text.isdecimal() else canonical(text) for column, text in said.items()}

    def _read_leaf(self, row: TableRow) -> None:
        fact_row = all(row.cells[column].text == said for column, said in self.layout.hanya.items())
        if self.layout.fakta and fact_row:
            self.row_count += row.role == LEAF
            for facts in self.layout.fakta:
                if self._states(facts, row):
                    self._read_facts(facts, row)
        if row.role == LEAF and self.layout.tercetak and not (self.layout.hanya and fact_row):
            self._publish_row(row, None)

    def _states(self, facts: Facts, row: TableRow) -> bool:
        """Whether a row states facts of a table: all of a leaf, further indicators, or an indicator's figures."""
        if not facts.rinci:
            filled = (row.cells[column] for column in facts.bila)
            return row.role == LEAF and (not facts.bila or not all(numbers.is_missing(cell) for cell in filled))
        figures = [row.cells[column] for column in facts.kolom if column in row.cells and is_figure(column)]
        figures += [row.cell(self.table.sheet, place) for place in self.table.wide.get(facts.tabel, {}).values()]
        return bool(row.cells[facts.rinci].text) or not all(numbers.is_missing(cell) for cell in figures)

    def _read_facts(self, facts: Facts, row: TableRow) -> None:
        base: Row = {"baris": row.number, **facts.tetap}
        for source, column in facts.pairs:
            if column == self.layout.kelompok:
                base[column] = canonical(row.group) if row.group else None
            elif column in self.titled and (source not in row.cells or not row.cells[source].text):
                base[column] = self.titled[column]
            elif source in row.cells:
                base[column] = self.cells.value(facts.tabel, column, row.cells[source], row)
        if facts.nilai:
            base["kolom"] = row.cells[facts.nilai].letter
        if facts.bersatuan:
            base["satuan"] = self.cells.unit(row, self._figures(facts, row))
        if facts.lebar is None:
            self._add(facts, base, row, self._explaining(facts, row))
            return
        if facts.lebar.sebagai == MONTHLY:
            self._add_quarters(facts, facts.lebar.kolom, base, row)
            return
        for key, place in self.stated(facts).items():
            cell = row.cell(self.table.sheet, place)
            value = self.cells.value(facts.tabel, facts.lebar.kolom, cell, row)
            shared = {facts.lebar.sebagai: key.upper() if key != YEAR_SET else key, "kolom": cell.letter}
            self._add(facts, {**base, **shared, facts.lebar.kolom: value}, row, [cell])

    def _add_quarters(self, facts: Facts, column: str, base: Row, row: TableRow) -> None:
        """The quarters that months make up; one of which a month is not available is not available."""
        cumulative = self.per_quarter is False
        for quarter, places in self.quarters.items():
            cells = {month: row.cell(self.table.sheet, place) for month, place in places.items()}
            months = {
                month: 0 if cell.address in self.zeros else self.cells.value(facts.tabel, column, cell, row)
                for month, cell in cells.items()
            }
            first = next(iter(of_quarter(cells, cumulative=cumulative).values()))
            given = {OF_MONTH.format(month): amount for month, amount in months.items()}
            figure = {column: together(months, cumulative=cumulative), **given}
            self._add(facts, {**base, "periode": quarter, "kolom": first.letter, **figure}, row, [*cells.values()])

    def _figures(self, facts: Facts, row: TableRow) -> list[Cell]:
        """The cells of a row that hold the figures of a fact table."""
        cells = [row.cells[column] for column in facts.kolom if column in row.cells and kind_of(column) == "nilai"]
        if facts.lebar:
            cells += [row.cell(self.table.sheet, place) for place in self.stated(facts).values()]
        return cells

    def stated(self, facts: Facts) -> dict[str, int]:
        """The headings side by side that state something, with their sheet columns.

        The quarter that the table is of, or a single one, is stated even where no figure of it is filled in.
        """
        places = self.table.wide.get(facts.tabel, {})
        if facts.lebar and facts.lebar.sebagai == "bulan":
            return {key: place for key, place in places.items() if place in self._written}
        if not facts.lebar or not facts.lebar.kosong_dilewati or len(places) == 1:
            return places
        own = None if self.assumed and self.filled else self.scope.triwulan
        return {key: place for key, place in places.items() if place in self.filled or (own and period(key) == own)}

    @cached_property
    def _written(self) -> set[int]:
        """The sheet columns side by side in which anything is written, if only "N/A" or what cannot be read."""
        places = {place for wide in self.table.wide.values() for place in wide.values()}
        leaves = [row for row in self.rows if row.role in STATING]
        cells = [row.cell(self.table.sheet, place) for place in places for row in leaves]
        return {cell.column for cell in cells if cell.text or cell.address in self.unread}

    @cached_property
    def filled(self) -> set[int]:
        """The sheet columns in which a leaf has a value: a figure, or in one of money a "-" with 0 % beside it where a
        later column of it has figures or, as a form that is filled in no further, is blank.
        """
        filled: set[int] = set()
        leaves = [row for row in self.rows if row.role in STATING]
        for facts in self.layout.fakta:
            places = sorted(self.table.wide.get(facts.tabel, {}).values())
            cells = {place: [(row, row.cell(self.table.sheet, place)) for row in leaves] for place in places}
            figures = {place for place in places if any(not numbers.is_missing(cell) for _, cell in cells[place])}
            filled |= figures
            if facts.lebar and kind_of(facts.lebar.kolom) == "rupiah":
                open_ = {place for place in places if not any(cell.text for _, cell in cells[place])}
                before = [place for place in places if place < max(figures or open_, default=0)]
                filled |= {
                    place
                    for place in before
                    if any(self.cells.is_printed_zero(row, cell, beside=True) for row, cell in cells[place])
                }
        return filled

    def _explaining(self, facts: Facts, row: TableRow) -> list[Cell]:
        """The cells of a row that would hold the value whose absence its status explains."""
        status = fact_tables()[facts.tabel].status
        held = (status, *MONTH_COLUMNS) if status == "realisasi_rupiah" else (status,)
        return [row.cells[source] for source, column in facts.pairs if column in held and source in row.cells]

    def _why_missing(self, facts: Facts, cells: Iterable[Cell]) -> str:
        """The status of a missing value: only a word such as "N/A" says that its result is not there yet."""
        if facts.kosong:
            return facts.kosong
        said = any(numbers.is_unavailable(cell) or cell.address in self.unavailable for cell in cells)
        return "belum_tersedia" if said else "belum_diisi"

    def _add(self, facts: Facts, fact: Row, row: TableRow, cells: Collection[Cell]) -> None:
        """Complete a fact with its agency, year, period and the status of a missing value; ``cells`` would hold it."""
        described = fact_tables()[facts.tabel]
        alone = self._is_alone(fact, cells)
        if fact.get("realisasi_rupiah", 0) is None and (months := given_months(fact)):
            fact["realisasi_rupiah"] = together(months, cumulative=not alone)
        if described.status in fact:
            fact["status"] = self._why_missing(facts, cells) if fact[described.status] is None else None
        fact["perangkat_daerah"] = None if described.instansi else self.scope.perangkat_daerah
        fact["tahun"] = int(fact["tahun"]) if fact.get("tahun") else self.scope.tahun
        self.of_scope |= is_of_scope(facts, fact)
        fact["periode"] = period_of(facts, fact, self.scope)
        if fact.get("bulan") and fact["periode"] is None and self.scope.tahun:
            self._doubt_month(row.cells.get("bulan", row.cells[self.layout.baris]))
        if facts.periode == MONTH_OF_TABLE:
            fact["tahun"] = year_of(fact["periode"], fact["periode"], self.scope) or fact["tahun"]
        if "bulan" in fact:
            fact["tahun"] = year_of(fact.pop("bulan"), fact["periode"], self.scope)
        if described.urut and fact[described.urut] is None:
            fact[described.urut] = str(row.number)
        if "realisasi_rupiah" in fact and (fact.get("per_triwulan") or self.per_quarter is not None):
            fact["per_triwulan"] = alone or None
        if facts.tabel == "ip_asn_instansi" and not fact.get("jenis"):
            fact["jenis"] = kind_of_institution(fact["instansi"] or "")
        self.required.check(facts, fact, row)
        self.facts.setdefault(facts.tabel, []).append(fact)

    def _is_alone(self, fact: Row, cells: Iterable[Cell]) -> bool:
        """Whether money is of its quarter alone: as its row says, or all of the table, but for columns since the start
        of the year that are read beside single ones.
        """
        if self.per_quarter is None:
            return bool(fact.get("per_triwulan"))
        return self.per_quarter and not any(cell.column in self.table.header.since_start for cell in cells)

    def _doubt_month(self, cell: Cell) -> None:
        message = f'{cell.address}: "{cell.shown}" bukan bulan. Tulis misalnya "Januari {self.scope.tahun}".'
        self.findings.append(Finding("periode-meragukan", message, self.table.sheet.name, cell.address))

    def _publish_row(self, row: TableRow, label: str | None) -> None:
        """Published figures: the printed columns of a leaf, every figure of a total row."""
        printed = self.layout.tercetak
        for column, cell in row.cells.items():
            name, _, said = column.partition(":")
            if (
                cell.also
                or not cell.text
                or not (is_figure(name) if label is not None else printed and column in printed.kolom)
            ):
                continue
            if label is not None and (name in NUMBERING or cell.row != row.number):
                continue
            value = self.cells.printed(cell)
            if value is None and row.role == GROUP:
                continue
            figure = Printed(self.table, self.scope, self.place).figure(row, label, name, said, cell, value)
            self.facts.setdefault("angka_tercetak", []).append(figure)
