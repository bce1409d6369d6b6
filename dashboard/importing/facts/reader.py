"""From the rows of a table to typed facts and published figures, every one with the row and column it stands in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from dashboard.catalogue import columns, fact_tables
from dashboard.importing.choices import Scope
from dashboard.importing.context.institutions import in_full, kind_of_institution
from dashboard.importing.context.periods import MONTHS, period
from dashboard.importing.context.scope import canonical
from dashboard.importing.draft import Row
from dashboard.importing.facts.monthly import OF_MONTH, of_quarter, together
from dashboard.importing.facts.printed import Printed
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import GROUP, LEAF, MORE, STATING, UNKNOWN, TableRow
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.layout import MONTHLY, Facts, is_figure, kind_of
from dashboard.importing.values import numbers, units
from dashboard.importing.values.amounts import Amounts
from dashboard.importing.values.numbers import Unreadable
from dashboard.importing.values.stated import STATED
from dashboard.importing.values.terms import Terms

YEAR_SET = "tahun"
NUMBERING = ("nomor", "nomor_sub_aspek", "tahun")
OPTIONAL_KEYS = ("unit", "kelompok")
LEVELS = ("program", "kegiatan")
TEXT_TARGETS = {"ksd"}


def text(cell: Cell) -> str | None:
    """The text of a cell with its line breaks; nothing for an empty one."""
    return "\n".join(" ".join(line.split()) for line in cell.text.splitlines()) or None


@dataclass
class FactReader:
    """Reads the rows of one table. Findings gather in ``findings``; nothing is dropped without one.

    ``marks`` is the decimal mark of each sheet column, ``factors`` what its figures are multiplied with,
    ``per_quarter`` whether money is that of the quarter alone. ``quarters`` are the sheet columns of the months (1 to
    3) that make up a quarter, ``zeros`` their blank cells that mean 0. ``unread`` are the cells that have a finding
    already.
    """

    table: FoundTable
    rows: list[TableRow]
    scope: Scope
    marks: Mapping[int, str | None]
    factors: Mapping[int, int]
    per_quarter: bool | None = None
    quarters: dict[str, dict[int, int]] = field(default_factory=dict)
    zeros: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, list[Row]] = field(default_factory=dict)
    row_count: int = 0
    required: set[tuple[int, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.layout = self.table.layout
        self.amounts = Amounts(self.table, self.marks, self.factors)
        self.place = self._place()
        self.titled = self._from_title()
        self.of_scope = False  # whether any fact is of the quarter that the whole table is of
        self.terms = Terms(self.table.sheet.name)

    def read(self) -> None:
        """A leaf gives facts; the figures of a group or a total are published ones."""
        for row in self.rows:
            if row.role in STATING:
                self._read_leaf(row)
            elif row.role != UNKNOWN:
                self._publish_row(row, row.label)
        self.findings += self.terms.findings()

    @cached_property
    def counted(self) -> list[TableRow]:
        """The rows whose money counts: without those of further indicators."""
        return [row for row in self.rows if row.role != MORE]

    def amount(self, cell: Cell) -> Decimal | None:
        """The number in a cell as its column is read; nothing where it cannot be read."""
        try:
            return self.amounts.of(cell)
        except Unreadable:
            return None

    def _place(self) -> str | None:
        stated = (line for line in self.table.title_lines if line.casefold().startswith("tempat:"))
        return next((line.split(":", 1)[1].strip() for line in stated), None)

    def _from_title(self) -> dict[str, int | str]:
        title = "\n".join(self.table.title_lines)
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
                base[column] = self._value(facts.tabel, column, row.cells[source], row)
        if facts.nilai:
            base["kolom"] = row.cells[facts.nilai].letter
        if facts.bersatuan:
            base["satuan"] = self._unit(facts, row)
        if facts.lebar is None:
            self._add(facts, base, row)
            return
        if facts.lebar.sebagai == MONTHLY:
            self._add_quarters(facts, facts.lebar.kolom, base, row)
            return
        for key, place in self.stated(facts).items():
            cell = row.cell(self.table.sheet, place)
            value = self._value(facts.tabel, facts.lebar.kolom, cell, row)
            shared = {facts.lebar.sebagai: key.upper() if key != YEAR_SET else key, "kolom": cell.letter}
            self._add(facts, {**base, **shared, facts.lebar.kolom: value}, row)

    def _add_quarters(self, facts: Facts, column: str, base: Row, row: TableRow) -> None:
        """The quarters that months make up; one of which a month is not available is not available."""
        cumulative = self.per_quarter is False
        for quarter, places in self.quarters.items():
            cells = {month: row.cell(self.table.sheet, place) for month, place in places.items()}
            months = {
                month: 0 if cell.address in self.zeros else self._value(facts.tabel, column, cell, row)
                for month, cell in cells.items()
            }
            first = next(iter(of_quarter(cells, cumulative=cumulative).values()))
            given = {OF_MONTH.format(month): amount for month, amount in months.items()}
            figure = {column: together(months, cumulative=cumulative), **given}
            self._add(facts, {**base, "periode": quarter, "kolom": first.letter, **figure}, row)

    def _unit(self, facts: Facts, row: TableRow) -> str | None:
        """The unit of a row's figures: what its cells say, each of which must say the same."""
        cells = [row.cells[column] for column in facts.kolom if column in row.cells and kind_of(column) == "nilai"]
        if facts.lebar:
            cells += [row.cell(self.table.sheet, place) for place in self.stated(facts).values()]
        stated = row.cells["satuan"] if "satuan" in self.table.columns else None
        unit, doubts = units.agreed(stated, cells, self.table.sheet.name)
        self.findings += [doubt for doubt in doubts if doubt.cell not in self.unread]
        self.unread |= {doubt.cell for doubt in doubts if doubt.cell}
        return unit

    def stated(self, facts: Facts) -> dict[str, int]:
        """The headings side by side that state something, with their sheet columns."""
        places = self.table.wide.get(facts.tabel, {})
        if facts.lebar and facts.lebar.sebagai == "bulan":
            return {key: place for key, place in places.items() if place in self._written}
        if not facts.lebar or not facts.lebar.kosong_dilewati:
            return places
        return {key: place for key, place in places.items() if place in self._filled}

    @cached_property
    def _written(self) -> set[int]:
        """The sheet columns side by side in which anything is written, if only "N/A" or what cannot be read."""
        places = {place for wide in self.table.wide.values() for place in wide.values()}
        leaves = [row for row in self.rows if row.role in STATING]
        cells = [row.cell(self.table.sheet, place) for place in places for row in leaves]
        return {cell.column for cell in cells if cell.text or cell.address in self.unread}

    @cached_property
    def _filled(self) -> set[int]:
        """The sheet columns in which a leaf has a value."""
        places = {place for wide in self.table.wide.values() for place in wide.values()}
        leaves = [row for row in self.rows if row.role in STATING]
        return {
            place
            for place in places
            if any(not numbers.is_missing(row.cell(self.table.sheet, place)) for row in leaves)
        }

    def _add(self, facts: Facts, fact: Row, row: TableRow) -> None:
        """Complete a fact with its agency, year, period and the status of a missing value."""
        described = fact_tables()[facts.tabel]
        if described.status in fact:
            fact["status"] = facts.kosong if fact[described.status] is None else None
        fact["perangkat_daerah"] = None if described.instansi else self.scope.perangkat_daerah
        fact["tahun"] = int(fact["tahun"]) if fact.get("tahun") else self.scope.tahun
        fact["periode"] = self._period(facts, fact)
        if fact.get("bulan") and fact["periode"] is None and self.scope.tahun:
            self._doubt_month(row.cells.get("bulan", row.cells[self.layout.baris]))
        if "bulan" in fact:
            fact["tahun"] = self._year_of(fact.pop("bulan"), fact["periode"])
        if described.urut and fact[described.urut] is None:
            fact[described.urut] = str(row.number)
        if "realisasi_rupiah" in fact and (fact.get("per_triwulan") or self.per_quarter is not None):
            fact["per_triwulan"] = fact.get("per_triwulan") if self.per_quarter is None else self.per_quarter or None
        if facts.tabel == "ip_asn_instansi" and not fact.get("jenis"):
            fact["jenis"] = kind_of_institution(fact["instansi"] or "")
        self._require(facts, fact, row)
        self.facts.setdefault(facts.tabel, []).append(fact)

    def _require(self, facts: Facts, fact: Row, row: TableRow) -> None:
        described = fact_tables()[facts.tabel]
        keys = () if described.bernomor else described.kunci
        for column in (*keys, *described.wajib):
            cell = row.cells.get(column, row.cells[self.layout.baris])
            optional = column in OPTIONAL_KEYS and column not in described.wajib
            if optional or column in self.table.header.missing:
                continue
            written = column in row.cells or column not in LEVELS
            place = (row.number if written else 0, column)
            if fact.get(column) is None and cell.address not in self.unread and place not in self.required:
                self.required.add(place)
                number = column in described.wajib and is_figure(column)
                self.findings.append(self._absent(column, cell, row, number=number, written=written))

    def _absent(self, column: str, cell: Cell, row: TableRow, *, number: bool, written: bool) -> Finding:
        """A value that a fact may not lack; a level above that no row states is said once for the table."""
        title = columns()[column].judul
        remedy = "Isi angkanya (0 hanya bila memang nol), atau hapus barisnya" if number else "Isi selnya"
        message = f"{cell.address}: {title} wajib diisi. {remedy}, lalu unggah lagi."
        if not written:
            message = (
                f"{cell.address}: {title} di atas baris ini tidak tertulis. "
                f'Tambahkan barisnya, misalnya "{title}: nama {title.casefold()}", lalu unggah lagi.'
            )
        own = column in row.cells and cell.row == row.number
        asks = (("angka" if is_figure(column) else "teks"),) if own else ()
        return Finding("wajib-diisi", message, self.table.sheet.name, cell.address, asks=asks)

    def _period(self, facts: Facts, fact: Row) -> str | None:
        named = fact.get("bulan") or fact.get("periode")
        if "bulan" in fact and named and str(named).isdecimal() and int(named) in MONTHS.values():
            return f"{fact['tahun']}-{int(named):02}"
        if "bulan" in fact and named and not period(str(named)):
            named = f"{named} {fact['tahun']}"
        if named and named != YEAR_SET:
            return period(str(named))
        if not named and not facts.periode:
            self.of_scope = True
            return self.scope.triwulan
        return named or facts.periode

    def _doubt_month(self, cell: Cell) -> None:
        message = f'{cell.address}: "{cell.shown}" bukan bulan. Tulis misalnya "Januari {self.scope.tahun}".'
        self.findings.append(Finding("periode-meragukan", message, self.table.sheet.name, cell.address))

    def _year_of(self, month: str | None, period_: str | None) -> int | None:
        """The year of a month; of a table that names none, its own."""
        if month is None:
            return self.scope.tahun
        return int(period_[:4]) if period_ and re.match(r"\d{4}-", period_) else None

    def _value(self, table: str, column: str, cell: Cell, row: TableRow) -> Any:
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
            return canonical(name) if name else None
        try:
            value = self.amounts.figure(kind, cell)
        except Unreadable as problem:
            if cell.address not in self.unread:
                self._say(problem, cell)
                self.unread.add(cell.address)
            return None
        if kind == "rupiah" and cell.text == "-" and self._is_printed_zero(row):
            return 0
        return value

    def _say(self, problem: Unreadable, cell: Cell) -> None:
        """A cell that cannot be read; what is asked about the whole table is asked at the first one."""
        answered = {finding.answers for finding in self.findings}
        if not problem.answers or problem.answers not in answered:
            self.findings.append(problem.finding(self.table.sheet.name, cell))

    def _is_printed_zero(self, row: TableRow) -> bool:
        """A "-" among money is 0 when the percentage printed beside it is 0, else it is not available."""
        printed = row.cells.get("serapan_persen")
        return printed is not None and printed.value is not None and self.amount(printed) == 0

    def _publish_row(self, row: TableRow, label: str | None) -> None:
        """Published figures: the printed columns of a leaf, every figure of a total row."""
        printed = self.layout.tercetak
        for column, cell in row.cells.items():
            name, _, said = column.partition(":")
            if not cell.text or not (is_figure(name) if label is not None else printed and column in printed.kolom):
                continue
            if label is not None and (name in NUMBERING or cell.row != row.number):
                continue
            value = self._printed(cell)
            if value is None and row.role == GROUP:
                continue
            figure = Printed(self.table, self.scope, self.place).figure(row, label, name, said, cell, value)
            self.facts.setdefault("angka_tercetak", []).append(figure)

    def _printed(self, cell: Cell) -> Decimal | None:
        """The number a printed figure is; one that cannot be read is kept as its text, with a warning."""
        try:
            return self.amounts.of(cell)
        except Unreadable:
            message = f'{cell.address}: angka cetak "{cell.shown}" bukan angka; hanya teksnya disimpan. Periksa selnya.'
            self.findings.append(Finding("cetakan-bukan-angka", message, self.table.sheet.name, cell.address))
            return None
