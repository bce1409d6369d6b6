"""Published figures: what a workbook prints beside its facts, kept to be compared and never counted."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from dashboard.importing.choices import Scope
from dashboard.importing.context.periods import period
from dashboard.importing.context.scope import canonical
from dashboard.importing.draft import Row
from dashboard.importing.rows.roles import TableRow
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable

MEASURES = {
    "target": "target",
    "capaian": "realisasi",
    "% capaian": "capaian_persen",
    "% capaian dengan target jangka menengah": "capaian_jangka_menengah_persen",
}


@dataclass(frozen=True)
class Printed:
    """The published figures of a table: whose they are, for when, and the place it names."""

    table: FoundTable
    scope: Scope
    place: str | None

    def figure(self, row: TableRow, label: str | None, name: str, said: str, cell: Cell, value: Decimal | None) -> Row:
        """A published figure: of the row's object, or of the group or total that ``label`` names."""
        layout, cells = self.table.layout, row.cells
        printed = layout.tercetak
        measure = cells[printed.ukuran].text if printed and printed.ukuran and label is None else name
        subject = label if label is not None else cells[printed.objek].text if printed else ""
        year = cells["tahun"].text if "tahun" in cells and cells["tahun"].text.isdecimal() else None
        quarter = cells["triwulan"].text if "triwulan" in cells else ""
        place = cells["tempat"].text if "tempat" in cells else self.place
        return {
            "baris": cell.row,
            "kolom": cell.letter,
            "dataset": cells[layout.dataset_dari].text if layout.dataset_dari else layout.dataset,
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
        """The month of a row's published figures: the table's, its own, or the last of those side by side."""
        if self.scope.bulan:
            return self.scope.bulan
        if "bulan" in cells:
            return period(cells["bulan"].text)
        layout = self.table.layout
        by_month = [facts.tabel for facts in layout.fakta if facts.lebar and facts.lebar.sebagai == "bulan"]
        months = [found for name in by_month for key in self.table.wide[name] if (found := period(key))]
        return max(months, default=None)
