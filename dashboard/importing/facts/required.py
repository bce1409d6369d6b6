"""What a fact may not lack."""

from dataclasses import dataclass, field

from dashboard.catalogue import columns, fact_tables
from dashboard.importing.draft import Row
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import TableRow
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import Facts

OPTIONAL_KEYS = ("unit", "kelompok")
LEVELS = ("program", "kegiatan")


@dataclass
class Required:
    """Looks after the values that the facts of one table must have; a cell that is ``unread`` has a finding already."""

    table: FoundTable
    findings: list[Finding]
    unread: set[str]
    told: set[tuple[int, str]] = field(default_factory=set)

    def check(self, facts: Facts, fact: Row, row: TableRow) -> None:
        """Say which of its keys and required values a fact lacks, once for each cell."""
        described = fact_tables()[facts.tabel]
        keys = () if described.bernomor else described.kunci
        for column in (*keys, *described.wajib):
            cell = row.cells.get(column, row.cells[self.table.layout.baris])
            optional = column in OPTIONAL_KEYS and column not in described.wajib
            if optional or {column, self.table.layout.baris} & {*self.table.header.missing}:
                continue
            written = column in row.cells or column not in LEVELS
            place = (row.number if written else 0, column)
            if fact.get(column) is None and cell.address not in self.unread and place not in self.told:
                self.told.add(place)
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
