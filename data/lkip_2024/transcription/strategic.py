"""Regional strategic activities (KSD): action plans with results (3.2.3), their summary (2.3.3), second printing."""

import re

from .report import between, fill_down, rows, table
from .sheets import Cell, Sheet, number, row_of

PERIOD = "Tahun 2024"
PLAN_HEADER = ["Rencana Aksi", "Kriteria Keberhasilan", "Periode", "Target"]
SUMMARY_HEADER = ["No", "Kegiatan Strategis Daerah (KSD)", "Sub Kegiatan Strategis Daerah (KSD)", "Jumlah Rencana Aksi"]
PARENTS = [1, 2, 3, 4]  # KSD, sub-KSD, action plan, criterion: printed in their first row only
COORDINATOR = "ASISTEN "  # begins the rows that name who coordinates the rows below


def sheets() -> list[Sheet]:
    """The sheets of ``ksd.xlsx``."""
    return [_plans(), _summary(), _plans_printed_before()]


def _plans() -> Sheet:
    return Sheet(
        name="Rencana Aksi KSD",
        title="Capaian Rencana Aksi Kegiatan Strategis Daerah (KSD)",
        period=PERIOD,
        place="Bab III, 3.2.3 Indikator Kinerja Kegiatan Strategis Daerah (KSD), tabel pencapaian rencana aksi",
        header=[["No", "Koordinator", "KSD", "Sub Kegiatan Strategis Daerah", *PLAN_HEADER, "Capaian (%)"]],
        rows=_plan_rows(table(between("NO\tKSD\t", "Grafik Capaian Triwulan I", after="3.2.3 Indikator Kinerja"))),
        widths={1: 6, 2: 22, 3: 34, 4: 34, 5: 50, 6: 50, 7: 10, 8: 70, 9: 12},
    )


def _plan_rows(printed: list[list[str]]) -> list[list[Cell]]:
    """The rows under their coordinator.

    The number counts the sub-activities: 2 and 3 are printed at the top of a page, inside the one before.
    """
    found: list[list[Cell]] = []
    coordinator, seen = "", []
    for cells in fill_down(printed, PARENTS):
        group = next((text for text in cells if text.startswith(COORDINATOR)), None)
        if group:
            coordinator = group.title()
            continue
        if cells[2] not in seen:
            seen.append(cells[2])
        found.append([len(seen), coordinator, *_plan_cells(cells)])
    return found


def _plan_cells(cells: list[str]) -> list[Cell]:
    """The cells of a plan from its KSD on."""
    return [*(_listed(text) for text in cells[1:7]), number(cells[7])]


def _listed(text: str) -> str:
    """A cell's text with each item of a numbered list on a line of its own."""
    return re.sub(r" (?=\d\. [A-Z])", "\n", text)


def _summary() -> Sheet:
    block = between("No\tKegiatan Strategis Daerah (KSD)", "Sumber : Monev KSD Tahun 2024")
    return Sheet(
        name="Rekap KSD",
        title="Jumlah dan Target Rencana Aksi Kegiatan Strategis Daerah (KSD)",
        period=PERIOD,
        place="Bab II, 2.3.3 Indikator Kinerja Kegiatan Strategis Daerah (KSD), tabel rencana aksi",
        header=[
            [*SUMMARY_HEADER, "Target Periode", "", "", ""],
            ["", "", "", "", "B.03", "B.06", "B.09", "B.12"],
        ],
        rows=[row_of(cells, {0, 3, 4, 5, 6, 7}) for cells in rows(block)[1:]],
        source="Sumber : Monev KSD Tahun 2024",
        widths={1: 24, 2: 40, 3: 60, 4: 14, 5: 10, 6: 10, 7: 10, 8: 10},
    )


def _plans_printed_before() -> Sheet:
    place = "Bab III, 3.2.1 Sasaran Strategis, no. 1 Realisasi Capaian Sasaran Strategis"
    block = between("NO\tKSD\t", "Sasaran Strategis 2", after="3.2.1 Sasaran Strategis")
    return Sheet(
        name="KSD Sistem Merit",
        title="Rencana Aksi KSD yang Mendukung Indeks Sistem Merit, cetakan lain",
        period=PERIOD,
        place=place,
        header=[["Tempat Cetak", "KSD", "Sub Kegiatan Strategis Daerah", *PLAN_HEADER, "Capaian"]],
        rows=[[f"{place}, tabel rencana aksi KSD", *_plan_cells(cells)] for cells in fill_down(table(block), PARENTS)],
        widths={1: 40, 2: 34, 3: 34, 4: 50, 5: 50, 6: 10, 7: 70, 8: 12},
    )
