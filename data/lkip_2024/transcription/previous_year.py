"""What the report states about the years before 2024."""

import re
from typing import NamedTuple

from .plans import comparisons
from .prose import SECTIONS, section_text
from .quotations import BKD, DIMENSIONS, INDEX
from .sheets import Cell, Sheet, number

TABLE_MEASURES = {
    "Target": ("target", "nilai"),
    "Capaian": ("realisasi", "nilai"),
    "% Capaian": ("capaian_persen", "persen"),
}
TABLE_YEARS = {1: 2022, 2: 2023}  # column of the comparison: year
SELF_ASSESSMENT = "Penilaian mandiri Indeks Sistem Merit"  # not the assessed value of 2023, which is 312.5


class Fact(NamedTuple):
    """A figure of an earlier year in the running text, and the words that lead to it."""

    year: int
    measure: str
    object: str
    unit: str
    section: str
    words: str


FACTS = [
    Fact(2023, "rata_rata_persen", BKD, "persen", "ikhtisar", "rata-rata capaian pada tahun sebelumnya sebesar"),
    Fact(2023, "serapan_persen", BKD, "persen", "3.3", "tahun 2023 yang terealisasi dengan tingkat persentase sebesar"),
    Fact(2023, "jumlah_pegawai", BKD, "orang", "3.2.1 no. 4", "per tanggal 31 Desember 2023 yang berjumlah"),
    Fact(
        2023,
        "realisasi",
        SELF_ASSESSMENT,
        "nilai",
        "3.2.1 no. 1",
        "hasil penilaian mandiri Instansi pada tahun 2023 yaitu sebesar",
    ),
    Fact(
        2023,
        "realisasi",
        DIMENSIONS,
        "nilai",
        "3.2.1 no. 2",
        "(Dimensi Kualifikasi, Kinerja dan Disiplin) pada tahun 2023 sebesar",
    ),
    Fact(2023, "realisasi", INDEX, "nilai", "3.2.1 no. 2", "ASN Tahun 2023 (data per 1 Oktober 2024) sebesar"),
]


def sheets() -> list[Sheet]:
    """The sheet of ``tahun_sebelumnya.xlsx``."""
    stated = [_fact_row(fact) for fact in FACTS]
    compared = [row for table, decimal in comparisons() for row in _comparison_rows(table, decimal)]
    return [
        Sheet(
            name="Tahun Sebelumnya",
            title="Angka tahun sebelumnya yang disebut dalam laporan",
            period="Tahun 2022 dan 2023",
            place="Seluruh laporan, bagian yang disebut pada kolom Tempat",
            header=[["Tahun", "Ukuran", "Objek", "Nilai", "Satuan", "Tempat"]],
            rows=stated + compared,
            widths={1: 8, 2: 20, 3: 60, 4: 12, 5: 10, 6: 70},
        )
    ]


def _fact_row(fact: Fact) -> list[Cell]:
    printed = re.search(re.escape(fact.words) + r" (\d[\d.,]*%?)", section_text(fact.section))
    if printed is None:
        raise LookupError(f"not in section {fact.section}: {fact.words!r}")
    text = printed.group(1).rstrip(".,")
    value = number(text, decimal="," if "," in text else ".")
    return [fact.year, fact.measure, fact.object, value, fact.unit, SECTIONS[fact.section].place]


def _comparison_rows(table: list[list[str]], decimal: str) -> list[list[Cell]]:
    """What the comparison of 3.2.1 no. 2 prints for 2022 and 2023; what it leaves open ("N/A") is no figure."""
    indicator, _, *measures = table
    place = SECTIONS["3.2.1 no. 2"].place + ", tabel " + indicator[0]
    found = []
    for cells in measures[:3]:
        measure, unit = TABLE_MEASURES[cells[0]]
        for column, year in TABLE_YEARS.items():
            if cells[column] != "N/A":
                found.append([year, measure, indicator[0], number(cells[column], decimal=decimal), unit, place])
    return found
