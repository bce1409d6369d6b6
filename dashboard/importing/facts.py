"""From a found table to typed facts and published figures, every one with the row and column it stands in."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from dashboard.catalogue import columns, fact_tables
from dashboard.importing import cells
from dashboard.importing.cells import Unreadable
from dashboard.importing.choices import Scope
from dashboard.importing.draft import Row, SourceTable
from dashboard.importing.findings import Finding
from dashboard.importing.layout import Facts
from dashboard.importing.scope import canonical
from dashboard.importing.sheet import Cell, column_letter
from dashboard.importing.tables import FoundTable

TOTAL_WORDS = re.compile(r"(total|jumlah|rata\s*-\s*rata|sub\s*total)\b", re.IGNORECASE)
YEAR_SET = "tahun"
MEASURES = {
    "target": "target",
    "capaian": "realisasi",
    "% capaian": "capaian_persen",
    "% capaian dengan target jangka menengah": "capaian_jangka_menengah_persen",
}
READERS: dict[str, Callable[[Cell], Any]] = {
    "bilangan": cells.whole,
    "rupiah": cells.whole,
    "nilai": cells.number,
    "persen": cells.number,
    "teks": cells.text,
    "nama": lambda cell: canonical(cell.text) if cell.text else None,
}
TEXT_TARGETS = {"ksd"}


class FactReader:
    """Reads one found table. Findings gather in ``findings``; nothing is dropped without one."""

    def __init__(self, table: FoundTable, scope: Scope) -> None:
        self.table = table
        self.layout = table.layout
        self.scope = scope
        self.findings: list[Finding] = []
        self.unread: set[str] = set()
        self.facts: dict[str, list[Row]] = {}
        self.row_count = 0
        self.place = self._place()
        self.titled = self._from_title()

    def read(self) -> None:
        """Read every row: a leaf gives facts, a group names what follows, a total is a published figure."""
        group: str | None = None
        above: dict[str, Cell] = {}
        for row in self.table.rows():
            self._fill_down(row, above)
            if self._is_leaf(row):
                self._read_leaf(row, group)
                continue
            label = self._label(row)
            if label and not self._is_total(label):
                group = label
            self._publish_row(row, label)

    def source_tables(self) -> list[SourceTable]:
        """The table as it is stored; one for each data set where the rows of a sheet name different ones."""
        by_dataset: dict[str, dict[str, list[Row]]] = {}
        for name, rows in self.facts.items():
            for row in rows:
                dataset = row.get("dataset") or self.layout.dataset or ""
                by_dataset.setdefault(dataset, {}).setdefault(name, []).append(row)
        return [
            SourceTable(
                name=self.layout.nama,
                sheet=self.table.sheet.name,
                range=self.table.range,
                dataset=dataset,
                title=next(iter(self.table.title_lines), None),
                place=self.place,
                row_count=self.row_count,
                layout={column: column_letter(place) for column, place in self.table.columns.items()},
                facts=facts,
            )
            for dataset, facts in (by_dataset or {self.layout.dataset or "": {}}).items()
        ]

    def _place(self) -> str | None:
        stated = (line for line in self.table.title_lines if line.casefold().startswith("tempat:"))
        return next((line.split(":", 1)[1].strip() for line in stated), None)

    def _from_title(self) -> dict[str, int]:
        title = "\n".join(self.table.title_lines).casefold()
        found = {column: re.search(pattern, title) for column, pattern in self.layout.dari_judul.items()}
        return {column: int(match[1]) for column, match in found.items() if match}

    def _fill_down(self, row: dict[str, Cell], above: dict[str, Cell]) -> None:
        """Blank parent cells repeat the cell above; a total's label is no parent."""
        for column in self.layout.turun:
            if row[column].text and not self._is_total(row[column].text):
                above[column] = row[column]
            elif column in above:
                row[column] = above[column]

    def _is_total(self, text: str) -> bool:
        return bool(TOTAL_WORDS.match(text)) or text == self.layout.jumlah

    def _is_leaf(self, row: dict[str, Cell]) -> bool:
        """Whether a row states facts. An indicator may begin with "Jumlah": a total has no number and no other name."""
        mark = row[self.layout.baris].text
        if not mark or mark == self.layout.jumlah:
            return False
        first = next((cell.text for cell in row.values() if cell.text), "")
        if not self._is_total(mark) and not self._is_total(first):
            return True
        numbered = "nomor" in row and row["nomor"].text.rstrip(".").isdigit()
        return numbered or any(
            cell.text and not self._is_total(cell.text)
            for column, cell in row.items()
            if column not in (self.layout.baris, "nomor", *self.layout.turun) and not _is_figure(column)
        )

    def _label(self, row: dict[str, Cell]) -> str:
        """The text that names a group or total row: its last text before the figures."""
        texts = [
            cell.text
            for column, cell in row.items()
            if cell.text and column not in self.layout.turun and isinstance(cell.value, str) and not _is_figure(column)
        ]
        return texts[-1] if texts else next((cell.text for cell in row.values() if cell.text), "")

    def _read_leaf(self, row: dict[str, Cell], group: str | None) -> None:
        fact_row = all(row[column].text == text for column, text in self.layout.hanya.items())
        if self.layout.fakta and fact_row:
            self.row_count += 1
            for facts in self.layout.fakta:
                self._read_facts(facts, row, group)
        if self.layout.tercetak and not (self.layout.hanya and fact_row):
            self._publish_row(row, None)

    def _read_facts(self, facts: Facts, row: dict[str, Cell], group: str | None) -> None:
        base: Row = {"baris": row[self.layout.baris].row, **facts.tetap}
        for entry in facts.kolom:
            source, _, column = entry.partition(">")
            column = column or source
            if column == self.layout.kelompok:
                base[column] = canonical(group) if group else None
            elif column in self.titled:
                base[column] = self.titled[column]
            elif column != "tahun_pengukuran":
                base[column] = self._value(facts.tabel, column, row[source], row)
        if facts.lebar is None:
            self._add(facts, base, row)
            return
        for key, place in self.table.wide[facts.tabel].items():
            cell = self.table.sheet.cell(int(base["baris"]), place)
            value = self._value(facts.tabel, facts.lebar.kolom, cell, row)
            shared = {facts.lebar.sebagai: key, "kolom": cell.letter, facts.lebar.kolom: value}
            self._add(facts, {**base, **shared}, row)

    def _add(self, facts: Facts, fact: Row, row: dict[str, Cell]) -> None:
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
        for column in (*described.kunci, *described.wajib):
            cell = row.get(column, row[self.layout.baris])
            if fact.get(column) is None and column not in ("unit", "kelompok") and cell.address not in self.unread:
                remedy = "Isi angkanya, atau 0 bila memang tidak ada" if column in described.wajib else "Isi selnya"
                message = f"{cell.address}: {columns()[column].judul} wajib diisi. {remedy}, lalu unggah lagi."
                self.findings.append(Finding("wajib-diisi", message, self.table.sheet.name, cell.address))
        self.facts.setdefault(facts.tabel, []).append(fact)

    def _period(self, facts: Facts, fact: Row) -> str | None:
        named = fact.get("bulan") or fact.get("periode")
        if named and named != YEAR_SET:
            return cells.period(str(named))
        return named or facts.periode or self.scope.triwulan

    def _value(self, table: str, column: str, cell: Cell, row: dict[str, Cell]) -> Any:
        described = columns()[column]
        kind = "teks" if column == "target" and table in TEXT_TARGETS else described.jenis
        try:
            value = READERS[kind](cell)
        except Unreadable as problem:
            self.findings.append(problem.finding(self.table.sheet.name, cell))
            self.unread.add(cell.address)
            return None
        if kind == "rupiah" and cell.text == "-" and self._is_printed_zero(row):
            return 0
        return value

    def _is_printed_zero(self, row: dict[str, Cell]) -> bool:
        """A "-" among money is 0 when the percentage printed beside it is 0, else it is not available."""
        printed = row.get("serapan_persen")
        return printed is not None and isinstance(printed.value, int | float) and printed.value == 0

    def _publish_row(self, row: dict[str, Cell], label: str | None) -> None:
        """Published figures: the printed columns of a leaf, every figure of a total row."""
        printed = self.layout.tercetak
        for column, cell in row.items():
            name, _, period = column.partition(":")
            if not cell.text or not (_is_figure(name) if label is not None else printed and column in printed.kolom):
                continue
            if label is not None and name in ("nomor", "tahun"):
                continue
            value = self._printed(cell)
            self.facts.setdefault("angka_tercetak", []).append(self._published(row, label, name, period, cell, value))

    def _printed(self, cell: Cell) -> Decimal | None:
        """The number a printed figure is; one that cannot be read is kept as its text, with a warning."""
        try:
            return cells.number(cell)
        except Unreadable:
            message = f'{cell.address}: angka cetak "{cell.text}" bukan angka; hanya teksnya disimpan. Periksa selnya.'
            self.findings.append(Finding("cetakan-bukan-angka", message, self.table.sheet.name, cell.address))
            return None

    def _published(self, row: dict[str, Cell], label: str | None, name: str, period: str, cell: Cell, value) -> Row:
        printed = self.layout.tercetak
        measure = row[printed.ukuran].text if printed and printed.ukuran and label is None else name
        subject = label if label is not None else row[printed.objek].text if printed else ""
        year = row["tahun"].text if "tahun" in row and row["tahun"].text.isdigit() else None
        quarter = row["triwulan"].text if "triwulan" in row else ""
        place = row["tempat"].text if "tempat" in row else self.place
        return {
            "baris": cell.row,
            "kolom": cell.letter,
            "dataset": row[self.layout.dataset_dari].text if self.layout.dataset_dari else self.layout.dataset,
            "objek": canonical(subject) if subject else None,
            "ukuran": MEASURES.get(measure.casefold(), measure),
            "nilai": value,
            "teks": row["teks"].text if "teks" in row else cell.text if isinstance(cell.value, str) else None,
            "satuan": row["satuan"].text if "satuan" in row else None,
            "tempat": place,
            "perangkat_daerah": self.scope.perangkat_daerah,
            "tahun": int(period) if re.fullmatch(r"\d{4}", period) else int(year) if year else self.scope.tahun,
            "periode": period if period and not period.isdigit() else quarter or self.scope.triwulan,
        }


def _is_figure(column: str) -> bool:
    described = columns().get(column)
    return described is None or described.jenis in ("bilangan", "nilai", "persen", "rupiah")
