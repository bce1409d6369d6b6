"""The performance agreement of 2024, its measurement, and every other place that prints its indicators."""

import re
from dataclasses import dataclass

from .definitions import definition_rows
from .report import between, clean, rows
from .sheets import Cell, Sheet, number

PERIOD = "Tahun 2024"
HEADINGS = {"No.", "No", "Nomor"}
SUBHEADINGS = ({"Capaian", "%"}, {"I", "II", "III", "IV"})
MEASUREMENT = 4  # the column "Pengukuran Kinerja" of the agreement: its parts are paragraphs
PRINTED_COLUMNS = ["No.", "Sasaran", "Indikator Kinerja", "Sumber Data", "Target", "Realisasi", "%", "Ket"]


@dataclass(frozen=True)
class Printing:
    """One place where the indicators are printed again, with the columns this place has."""

    place: str
    start: str
    end: str
    columns: list[str]
    decimal: str = ","
    after: str | None = None


PLAN = ["No.", "Sasaran", "Indikator Kinerja", "Sumber Data", "Target", "Ket"]
TARGETS = ["No.", "Sasaran", "Indikator Kinerja", "Target"]
RESULTS = ["No.", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "%", "Upaya", "Ket"]
PRINTINGS = [
    Printing(
        "Bab II, 2.2 Perjanjian Kinerja Tahun 2024, tabel perjanjian kinerja",
        "Secara formal, perjanjian kinerja",
        "Dalam mewujudkan target kinerja",
        PLAN,
        after="2.2 Perjanjian Kinerja Tahun 2024",
    ),
    Printing(
        "Bab II, 2.2.1 Indikator Sasaran Strategis Tahun 2024, tabel target IKU",
        "Dalam Surat Keputusan Kepala BKD",
        "Dalam rangka menindaklanjuti Instruksi",
        TARGETS,
    ),
    Printing(
        "Bab II, 2.2.1 Indikator Sasaran Strategis Tahun 2024, tabel peningkatan target",
        "Dalam rangka menindaklanjuti Instruksi",
        "a. Indeks Sistem Merit pada Aspek",
        TARGETS,
    ),
    Printing(
        "Bab II, 2.3.4 Indikator Kinerja Sasaran Khusus dan Sasaran Operasional",
        "2.3.4 Indikator Kinerja Sasaran Khusus",
        "Sumber : Perjanjian Kinerja Tahun 2024",
        PLAN,
    ),
    Printing(
        "Bab III, 3.2.4 Pengukuran Capaian Indikator Kinerja Sasaran Khusus dan Sasaran Operasional",
        "3.2.4 Pengukuran Capaian",
        "Dalam pencapaian indikator kinerja organisasi",
        ["No.", "Sasaran", "Indikator Kinerja", "Sumber Data", "Target", "Realisasi", "Ket"],
        decimal=".",
    ),
    Printing(
        "Bab IV, 4.1 Kesimpulan, tabel pencapaian target indikator kinerja",
        "4.1 Kesimpulan",
        "4.2. Rekomendasi dan Saran",
        RESULTS,
    ),
]
STRATEGIC_PLACE = (
    "Bab III, 3.2.1 Sasaran Strategis, no. 1 Realisasi Capaian Sasaran Strategis, tabel Sasaran Strategis {}"
)


def sheets() -> list[Sheet]:
    """The sheets of ``perjanjian_kinerja.xlsx``."""
    return [_agreement(), _measurement(), _summary(), _definitions(), _bands(), _other_printings()]


def _bands() -> Sheet:
    block = between("Pengukuran kinerja digunakan", "Akuntabilitas kinerja adalah")
    bands = [cells for cells in rows(block) if re.match(r"\d", cells[0])]
    return Sheet(
        "Kategori Capaian",
        "Kriteria penilaian capaian indikator kinerja",
        PERIOD,
        "Bab III, pengantar, tabel kriteria penilaian (Peraturan Menteri PANRB Nomor 8 Tahun 2021)",
        [["Capaian Indikator", "Kategori Capaian", "Rentang Nilai Capaian", ""], ["", "", "Minimal", "Maksimal"]],
        [[*cells[:2], *(number(cell) for cell in (*cells[2:], "", "")[:2])] for cells in bands],
    )


def indicator_rows(block: list[str]) -> list[list[str]]:
    """The rows of an indicator table: no page headers, and cells broken over a page put together again."""
    found: list[list[str]] = []
    for cells in rows(block):
        if _is_heading(cells):
            continue
        if not cells[0] and found:
            found[-1] = [_joined(column, *parts) for column, parts in enumerate(zip(found[-1], cells, strict=True))]
        else:
            found.append(cells)
    return [[clean(cell) for cell in cells] for cells in found]


def _is_heading(cells: list[str]) -> bool:
    printed = {cell for cell in cells if cell}
    return not printed or cells[0] in HEADINGS or cells[0].startswith("---") or printed in SUBHEADINGS


def _joined(column: int, upper: str, lower: str) -> str:
    separator = "</p><p>" if column == MEASUREMENT and len(lower) > 40 else " "
    return separator.join(part for part in (upper, lower) if part)


def _agreement() -> Sheet:
    block = between("PERJANJIAN KINERJA KEPALA PERANGKAT DAERAH", "Pj. Gubernur Daerah Khusus")
    triwulan = ["I", "II", "III", "IV"]
    return Sheet(
        name="Perjanjian",
        title="Perjanjian Kinerja Kepala Perangkat Daerah Tahun 2024",
        period=PERIOD,
        place="Lampiran 2, Dokumen Perjanjian Kinerja Kepala BKD Provinsi DKI Jakarta Tahun 2024",
        header=[
            ["Nomor", "Sasaran", "Indikator Kinerja", "Sumber Data", "Pengukuran Kinerja"]
            + ["Triwulan", "", "", "", "Tahunan", "Keterangan"],
            [""] * 5 + triwulan + ["", ""],
        ],
        rows=[_with_numbers(cells, {0, 5, 6, 7, 8, 9}) for cells in indicator_rows(block)],
        widths={1: 10, 2: 34, 3: 40, 4: 14, 5: 80, 6: 9, 7: 9, 8: 9, 9: 9, 10: 10, 11: 12},
    )


def _measurement() -> Sheet:
    block = between("3.1 Capaian Kinerja (Perjanjian Kinerja)", "Sumber : Monev Kinerja, 2024")
    return Sheet(
        name="Pengukuran",
        title="Capaian Kinerja (Perjanjian Kinerja)",
        period=PERIOD,
        place="Bab III, 3.1 Capaian Kinerja (Perjanjian Kinerja)",
        header=[PRINTED_COLUMNS],
        rows=[_with_numbers(cells, {0, 4, 5, 6}) for cells in indicator_rows(block)],
        source="Sumber : Monev Kinerja, 2024",
        widths={1: 10, 2: 40, 3: 50, 4: 14, 5: 10, 6: 10, 7: 10, 8: 10},
    )


def _summary() -> Sheet:
    block = between("Tabel. Realisasi Perjanjian Kinerja BKD", "Sumber : e-Monev Kinerja Tahun 2024")
    return Sheet(
        name="Ikhtisar",
        title="Realisasi Perjanjian Kinerja BKD Tahun 2024",
        period=PERIOD,
        place="Ikhtisar Eksekutif, Tabel Realisasi Perjanjian Kinerja BKD Tahun 2024",
        header=[
            ["No.", "Sasaran", "Indikator Kinerja", "Target Tahunan", "Realisasi", "", "Upaya", "Ket"],
            ["", "", "", "", "Capaian", "%", "", ""],
        ],
        rows=[_with_numbers(cells, {0, 3, 4, 5}) for cells in indicator_rows(block)],
        source="Sumber : e-Monev Kinerja Tahun 2024",
        widths={1: 10, 2: 36, 3: 44, 4: 10, 5: 10, 6: 10, 7: 70, 8: 16},
    )


def _definitions() -> Sheet:
    block = between("PERJANJIAN KINERJA KEPALA PERANGKAT DAERAH", "Pj. Gubernur Daerah Khusus")
    agreement = [(cells[2], cells[MEASUREMENT]) for cells in indicator_rows(block) if cells[2]]
    return Sheet(
        name="Definisi Indikator",
        title="Definisi Operasional Indikator Kinerja",
        period=PERIOD,
        place="Lampiran 2, Pengukuran Kinerja, dan Bab II, 2.3.2 Indikator Kinerja Program Tahun 2024",
        header=[
            ["Jenis", "Indikator Kinerja", "Dasar Hukum", "Definisi", "Cara Pengukuran", "Kategori", "Sumber Data"],
        ],
        rows=definition_rows(agreement),
        widths={1: 20, 2: 40, 3: 60, 4: 60, 5: 60, 6: 40, 7: 30},
    )


def _other_printings() -> Sheet:
    printed = [row for printing in PRINTINGS[:4] for row in _printing_rows(printing)]
    printed += [_strategic_row(1), _strategic_row(2)]
    printed += [row for printing in PRINTINGS[4:] for row in _printing_rows(printing)]
    return Sheet(
        name="Cetakan Lain",
        title="Indikator perjanjian kinerja pada bagian lain laporan",
        period=PERIOD,
        place="Bab II sampai Bab IV, tabel yang disebut pada kolom Tempat Cetak",
        header=[["Tempat Cetak", *PRINTED_COLUMNS]],
        rows=printed,
        widths={1: 50, 2: 8, 3: 40, 4: 50, 5: 14, 6: 10, 7: 10, 8: 10, 9: 16},
    )


def _printing_rows(printing: Printing) -> list[list[Cell]]:
    block = between(printing.start, printing.end, after=printing.after)
    found = []
    for cells in indicator_rows(block):
        if not any(cells[1:]):
            continue  # a group row
        printed = dict(zip(printing.columns, cells, strict=True))
        found.append(_printed_row(printing.place, printed, printing.decimal))
    return found


def _strategic_row(ordinal: int) -> list[Cell]:
    """One of the two one-row tables of 3.2.1; its unit stands where the other tables have theirs, under "Ket"."""
    end = ["Target pada indikator", "Indeks Profesionalitas ASN diukur"][ordinal - 1]
    goal, _, result = rows(between(f"Sasaran Strategis {ordinal}", end))
    indicator, unit, target, reached, percent = result
    printed = {"No.": str(ordinal), "Sasaran": goal[0], "Indikator Kinerja": indicator, "Ket": unit}
    printed |= {"Target": target, "Realisasi": reached, "%": percent}
    return _printed_row(STRATEGIC_PLACE.format(ordinal), printed, ",")


def _printed_row(place: str, printed: dict[str, str], decimal: str) -> list[Cell]:
    cells = [_unit(printed.get(column, "")) for column in PRINTED_COLUMNS]
    return [place, *_with_numbers(cells, {0, 4, 5, 6}, decimal)]


def _unit(text: str) -> str:
    """ "Pers en" is "Persen", broken by a narrow column."""
    return re.sub(r"^Pers en$", "Persen", text)


def _with_numbers(cells: list[str], numeric: set[int], decimal: str = ",") -> list[Cell]:
    """The row with its numeric columns as numbers; the ordinal "1." is 1."""
    ordinal = cells[0].removesuffix(".")
    texts = [ordinal, *cells[1:]]
    return [number(text, decimal=decimal) if column in numeric else text or None for column, text in enumerate(texts)]
