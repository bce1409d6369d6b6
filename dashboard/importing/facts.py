"""From the rows of a table to typed facts and published figures, every one with the row and column it stands in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from dashboard.catalogue import columns, fact_tables
from dashboard.importing import numbers
from dashboard.importing.choices import Scope
from dashboard.importing.draft import Row
from dashboard.importing.findings import Finding
from dashboard.importing.institutions import in_full, kind_of_institution
from dashboard.importing.layout import Facts, is_figure
from dashboard.importing.numbers import Unreadable
from dashboard.importing.periods import period
from dashboard.importing.rows import GROUP, LEAF, TableRow
from dashboard.importing.scope import canonical
from dashboard.importing.sheet import Cell
from dashboard.importing.tables import FoundTable
from dashboard.importing.terms import Terms

YEAR_SET = "tahun"
OPTIONAL_KEYS = ("unit", "kelompok")
TEXT_TARGETS = {"ksd"}
MEASURES = {
    "target": "target",
    "capaian": "realisasi",
    "% capaian": "capaian_persen",
    "% capaian dengan target jangka menengah": "capaian_jangka_menengah_persen",
}
LARGEST = {"rupiah": 10**18, "bilangan": 2**31}
LARGEST_DECIMAL = 10**14


def text(cell: Cell) -> str | None:
    """The text of a cell with its line breaks; nothing for an empty one."""
    return "\n".join(" ".join(line.split()) for line in cell.text.splitlines()) or None


@dataclass
class FactReader:
    """Reads the rows of one table. Findings gather in ``findings``; nothing is dropped without one.

    ``marks`` is the decimal mark of each sheet column, ``factors`` what its figures are multiplied with,
    ``per_quarter`` whether money is that of the quarter alone. ``unread`` are the cells that have a finding already.
    """

    table: FoundTable
    rows: list[TableRow]
    scope: Scope
    marks: Mapping[int, str | None]
    factors: Mapping[int, int]
    per_quarter: bool | None = None
    unread: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, list[Row]] = field(default_factory=dict)
    row_count: int = 0
    required: set[tuple[int, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.layout = self.table.layout
        self.place = self._place()
        self.titled = self._from_title()
        self.terms = Terms(self.table.sheet.name)

    def read(self) -> None:
        """A leaf gives facts; the figures of a group or a total are published ones."""
        for row in self.rows:
            if row.role == LEAF:
                self._read_leaf(row)
            else:
                self._publish_row(row, row.label)
        self.findings += self.terms.findings()

    def amount(self, cell: Cell) -> Decimal | None:
        """The number in a cell as its column is read; nothing where it cannot be read."""
        try:
            return self._scaled(cell)
        except Unreadable:
            return None

    def _scaled(self, cell: Cell) -> Decimal | None:
        value = numbers.number(cell, self.marks.get(cell.column))
        if value is None:
            return None
        value *= self.factors.get(cell.column, 1)
        _check_size(value, LARGEST["rupiah"], cell)
        return value

    def _place(self) -> str | None:
        stated = (line for line in self.table.title_lines if line.casefold().startswith("tempat:"))
        return next((line.split(":", 1)[1].strip() for line in stated), None)

    def _from_title(self) -> dict[str, int]:
        title = "\n".join(self.table.title_lines).casefold()
        found = {column: re.search(pattern, title) for column, pattern in self.layout.dari_judul.items()}
        return {column: int(match[1]) for column, match in found.items() if match}

    def _read_leaf(self, row: TableRow) -> None:
        fact_row = all(row.cells[column].text == said for column, said in self.layout.hanya.items())
        if self.layout.fakta and fact_row:
            self.row_count += 1
            for facts in self.layout.fakta:
                self._read_facts(facts, row)
        if self.layout.tercetak and not (self.layout.hanya and fact_row):
            self._publish_row(row, None)

    def _read_facts(self, facts: Facts, row: TableRow) -> None:
        base: Row = {"baris": row.number, **facts.tetap}
        for source, column in facts.pairs:
            if column == self.layout.kelompok:
                base[column] = canonical(row.group) if row.group else None
            elif column in self.titled:
                base[column] = self.titled[column]
            elif source in row.cells:
                base[column] = self._value(facts.tabel, column, row.cells[source], row)
        if facts.nilai:
            base["kolom"] = row.cells[facts.nilai].letter
        if facts.lebar is None:
            self._add(facts, base, row)
            return
        for key, place in self.stated(facts).items():
            cell = self.table.sheet.cell(row.number, place)
            value = self._value(facts.tabel, facts.lebar.kolom, cell, row)
            shared = {facts.lebar.sebagai: key.upper() if key != YEAR_SET else key, "kolom": cell.letter}
            self._add(facts, {**base, **shared, facts.lebar.kolom: value}, row)

    def stated(self, facts: Facts) -> dict[str, int]:
        """The headings side by side that state something, with their sheet columns."""
        places = self.table.wide[facts.tabel]
        if not facts.lebar or not facts.lebar.kosong_dilewati:
            return places
        return {key: place for key, place in places.items() if place in self._filled}

    @cached_property
    def _filled(self) -> set[int]:
        """The sheet columns in which a leaf has a value."""
        places = {place for wide in self.table.wide.values() for place in wide.values()}
        leaves = [row.number for row in self.rows if row.role == LEAF]
        return {
            place
            for place in places
            if any(not numbers.is_missing(self.table.sheet.cell(row, place)) for row in leaves)
        }

    def _add(self, facts: Facts, fact: Row, row: TableRow) -> None:
        """Complete a fact with its agency, year, period and the status of a missing value."""
        described = fact_tables()[facts.tabel]
        if described.status in fact:
            fact["status"] = facts.kosong if fact[described.status] is None else None
        fact["perangkat_daerah"] = None if described.instansi else self.scope.perangkat_daerah
        fact["tahun"] = int(fact["tahun"]) if fact.get("tahun") else self.scope.tahun
        fact["periode"] = self._period(facts, fact)
        if "bulan" in fact:
            fact["tahun"] = int(fact["periode"][:4]) if fact["periode"] else None
            del fact["bulan"]
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
            asked = cell.address in self.unread or (row.number, column) in self.required
            if fact.get(column) is None and not asked:
                self.required.add((row.number, column))
                figure = column in described.wajib and is_figure(column)
                remedy = "Isi angkanya, atau 0 bila memang tidak ada" if figure else "Isi selnya"
                message = f"{cell.address}: {columns()[column].judul} wajib diisi. {remedy}, lalu unggah lagi."
                self.findings.append(Finding("wajib-diisi", message, self.table.sheet.name, cell.address))

    def _period(self, facts: Facts, fact: Row) -> str | None:
        named = fact.get("bulan") or fact.get("periode")
        if "bulan" in fact and named and not period(str(named)):
            named = f"{named} {fact['tahun']}"
        if named and named != YEAR_SET:
            return period(str(named))
        return named or facts.periode or self.scope.triwulan

    def _value(self, table: str, column: str, cell: Cell, row: TableRow) -> Any:
        kind = "teks" if column == "target" and table in TEXT_TARGETS else columns()[column].jenis
        if column == "per_triwulan":
            return cell.text.casefold() == "ya" or None
        if columns()[column].pilihan:
            return self.terms.value(column, cell)
        if kind == "teks":
            return text(cell)
        if kind == "nama":
            name = in_full(cell.text) if table == "ip_asn_instansi" and column == "instansi" else cell.text
            return canonical(name) if name else None
        try:
            value = self._figure(kind, cell)
        except Unreadable as problem:
            if cell.address not in self.unread:
                self.findings.append(problem.finding(self.table.sheet.name, cell))
                self.unread.add(cell.address)
            return None
        if kind == "rupiah" and cell.text == "-" and self._is_printed_zero(row):
            return 0
        return value

    def _figure(self, kind: str, cell: Cell) -> Decimal | int | None:
        value: Decimal | int | None = self._whole(cell) if kind in LARGEST else self._scaled(cell)
        if value is not None:
            _check_size(value, LARGEST.get(kind, LARGEST_DECIMAL), cell)
        return value

    def _whole(self, cell: Cell) -> int | None:
        factor = self.factors.get(cell.column, 1)
        if factor == 1:
            return numbers.whole(cell, self.marks.get(cell.column))
        scaled = self._scaled(cell)
        if scaled is not None and scaled != scaled.to_integral_value():
            raise Unreadable("bukan-angka", f'"{cell.text}" x {factor} harus bilangan bulat. Perbaiki angkanya.')
        return None if scaled is None else int(scaled)

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
            if label is not None and (name in ("nomor", "tahun") or cell.row != row.number):
                continue
            value = self._printed(cell)
            if value is None and row.role == GROUP:
                continue
            self.facts.setdefault("angka_tercetak", []).append(self._published(row, label, name, said, cell, value))

    def _printed(self, cell: Cell) -> Decimal | None:
        """The number a printed figure is; one that cannot be read is kept as its text, with a warning."""
        try:
            return self._scaled(cell)
        except Unreadable:
            message = f'{cell.address}: angka cetak "{cell.text}" bukan angka; hanya teksnya disimpan. Periksa selnya.'
            self.findings.append(Finding("cetakan-bukan-angka", message, self.table.sheet.name, cell.address))
            return None

    def _published(self, row: TableRow, label: str | None, name: str, said: str, cell: Cell, value) -> Row:
        printed, cells = self.layout.tercetak, row.cells
        measure = cells[printed.ukuran].text if printed and printed.ukuran and label is None else name
        subject = label if label is not None else cells[printed.objek].text if printed else ""
        year = cells["tahun"].text if "tahun" in cells and cells["tahun"].text.isdecimal() else None
        quarter = cells["triwulan"].text if "triwulan" in cells else ""
        place = cells["tempat"].text if "tempat" in cells else self.place
        return {
            "baris": cell.row,
            "kolom": cell.letter,
            "dataset": cells[self.layout.dataset_dari].text if self.layout.dataset_dari else self.layout.dataset,
            "objek": canonical(subject) if subject else None,
            "ukuran": MEASURES.get(measure.casefold(), measure),
            "nilai": value,
            "teks": cells["teks"].text if "teks" in cells else cell.text if isinstance(cell.value, str) else None,
            "satuan": cells["satuan"].text if "satuan" in cells else None,
            "tempat": place,
            "perangkat_daerah": self.scope.perangkat_daerah,
            "tahun": int(said) if re.fullmatch(r"\d{4}", said) else int(year) if year else self._year(cells),
            "periode": said if said and not said.isdigit() else quarter or self._month(cells) or self.scope.triwulan,
        }

    def _year(self, cells: Mapping[str, Cell]) -> int | None:
        month = self._month(cells)
        return int(month[:4]) if month else self.scope.tahun

    def _month(self, cells: Mapping[str, Cell]) -> str | None:
        """The month of a row's published figures: its own, or the last of those side by side."""
        if "bulan" in cells:
            return period(cells["bulan"].text)
        by_month = [facts.tabel for facts in self.layout.fakta if facts.lebar and facts.lebar.sebagai == "bulan"]
        months = [found for name in by_month for key in self.table.wide[name] if (found := period(key))]
        return max(months, default=None)


def _check_size(value: Decimal | int, limit: int, cell: Cell) -> None:
    """Refuse a figure that its column cannot hold.

    Raises:
        Unreadable: it is too large.
    """
    if not -limit < value < limit:
        raise Unreadable("di-luar-rentang", f'"{cell.text}" terlalu besar untuk kolom ini. Periksa angkanya.')
