"""The merit system: values, weights and parts of its eight aspects, and the comparison with other provinces."""

import re

from .report import between, clean, rows
from .sheets import Cell, Sheet, number

PERIOD = "Tahun 2024"
GOAL_PLACE = "Bab II, 2.2.1 Indikator Sasaran Strategis Tahun 2024, a. Indeks Sistem Merit"
RESULT_PLACE = "Bab III, 3.2.1 Sasaran Strategis, no. 1 Realisasi Capaian Sasaran Strategis"
GOAL_HEADING = "a. Indeks Sistem Merit pada Aspek dan Sub Aspek Lingkup BKD"
RESULT_HEADING = "1. Realisasi Capaian Sasaran Strategis"
DECREE = "Berdasarkan Surat Keputusan Kepala Badan Kepegawaian Negara Nomor 488"
BKD_PARTS = {"Pengadaan": {1, 2, 3, 5}, "Pengembangan Karir": {1, 2, 3, 4, 5, 6, 10}}  # Lampiran 1; else all
FORMULAS = [
    ("Lampiran 1, Indikator Kinerja Utama (IKU), kolom Formulasi Perhitungan", "No\tTujuan/Sasaran", "**Lampiran 2 :"),
    ("Lampiran 2, Perjanjian Kinerja, kolom Pengukuran Kinerja", "PERJANJIAN KINERJA KEPALA", "Pj. Gubernur"),
]


def sheets() -> list[Sheet]:
    """The sheets of ``sistem_merit.xlsx``."""
    return [_values(), _weights(), _parts(), _categories(), _scores(), _provinces(), _other_printings()]


def _values() -> Sheet:
    table = _body(between(DECREE, "Dari hasil penilaian"))
    return Sheet(
        name="Nilai Aspek",
        title="Penilaian Indeks Sistem Merit Pemerintah Provinsi DKI Jakarta Tahun 2024",
        period=PERIOD,
        place=f"{RESULT_PLACE}, tabel nilai aspek (Keputusan Kepala BKN Nomor 488 Tahun 2024)",
        header=[
            ["No", "Aspek Penilaian", "Bobot Indikator", "Indeks Sistem Merit Lingkup BKD"]
            + ["Indeks Sistem Merit Lingkup BPSDM", "Total"]
        ],
        rows=[_numbers(cells, {0, 2, 3, 4, 5}) for cells in table],
        widths={1: 12, 2: 46},
    )


def _weights() -> Sheet:
    table = _body(between("No\tAspek Penilaian\tBobot", "Indikator penilaian", after=GOAL_HEADING))
    return Sheet(
        name="Bobot Aspek",
        title="Bobot Aspek Penilaian Sistem Merit",
        period=PERIOD,
        place=GOAL_PLACE + ", tabel bobot aspek",
        header=[["No", "Aspek Penilaian", "Bobot"]],
        rows=[_numbers(cells, {0, 2}) for cells in table],
        widths={1: 8, 2: 46},
    )


def _parts() -> Sheet:
    return Sheet(
        name="Sub Aspek",
        title="Sub Aspek Penilaian Sistem Merit",
        period=PERIOD,
        place=GOAL_PLACE + ", tabel sub aspek (kolom Pengampu menurut Lampiran 1)",
        header=[["No", "Aspek Penilaian", "Nomor Sub Aspek", "Sub Aspek", "Bobot", "Pengampu"]],
        rows=[row for aspect in _aspects() for row in _part_rows(*aspect)],
        widths={1: 8, 2: 40, 3: 12, 4: 90, 5: 10, 6: 12},
    )


def _aspects() -> list[tuple[str, str, str, list[str]]]:
    """Each aspect as (number, name, text of all its parts, their weights): its rows are cut by page breaks."""
    found: list[tuple[str, str, str, list[str]]] = []
    for ordinal, aspect, text, weights in _body(between("No\tAspek Penilaian\tSub Aspek", "Adapun dari total 37")):
        if ordinal:
            found.append((ordinal, aspect, text, weights.split()))
        else:
            number_, name, above, weights_above = found[-1]
            found[-1] = (number_, name, f"{above} {text}", weights_above + weights.split())
    return found


def _part_rows(ordinal: str, aspect: str, text: str, weights: list[str]) -> list[list[Cell]]:
    parts = re.split(r"(?:^| )(\d{1,2})\. ", text)[1:]
    numbers, names = parts[0::2], parts[1::2]
    return [
        [
            int(ordinal),
            aspect,
            int(part),
            clean(name).removesuffix(";"),
            number(weight, decimal="."),
            _holder(aspect, part),
        ]
        for part, name, weight in zip(numbers, names, weights, strict=True)
    ]


def _holder(aspect: str, part: str) -> str:
    """Who answers for a part: BPSDM for those that Lampiran 1 does not count among BKD's."""
    return "BKD" if aspect not in BKD_PARTS or int(part) in BKD_PARTS[aspect] else "BPSDM"


def _categories() -> Sheet:
    return Sheet(
        name="Kategori",
        title="Kategori Tingkat Penerapan Sistem Merit",
        period=PERIOD,
        place=RESULT_PLACE + ", tabel kategori",
        header=[["Kategori", "Nilai", "Indeks", "Sebutan"]],
        rows=rows(between("Kategori\tNilai", DECREE)),
    )


def _scores() -> Sheet:
    return Sheet(
        name="Skor",
        title="Skor Penilaian Sub Aspek Sistem Merit",
        period=PERIOD,
        place=RESULT_PLACE + ", tabel skor",
        header=[["Skor", "Kategori", "Indikator"]],
        rows=[_numbers(cells, {0}) for cells in rows(between("Skor\tKategori", "Kategori\tNilai"))],
        widths={1: 8, 3: 90},
    )


def _provinces() -> Sheet:
    table = _body(between("Berikut capaian Indeks Sistem Merit", "Sumber : Laporan Publikasi BKN"))
    return Sheet(
        name="Provinsi",
        title="Capaian Indeks Sistem Merit Instansi Pemerintah Daerah Tahun 2024",
        period=PERIOD,
        place="Bab III, 3.2.1 Sasaran Strategis, no. 3 Perbandingan Capaian Nasional, Indeks Sistem Merit",
        header=[["No", "Instansi Pemerintah", "Nilai Indeks", "Kategori"]],
        rows=[_numbers(cells, {0, 2}, ".") for cells in table],
        source="Sumber : Laporan Publikasi BKN, 2024",
        widths={1: 8, 2: 46},
    )


def _other_printings() -> Sheet:
    again = _body(between("No\tAspek Penilaian\tBobot", "Indikator penilaian", after=RESULT_HEADING))
    printed = [[RESULT_PLACE + ", tabel bobot aspek", aspect, number(weight)] for _, aspect, weight in again]
    for place, start, end in FORMULAS:
        text = "\n".join(between(start, end))
        weights = re.findall(r"pada [Aa]spek ([^()<:\t\n]+?) \((\d+%)\)", text)
        printed += [[place, aspect, number(weight)] for aspect, weight in weights]
    return Sheet(
        name="Cetakan Lain",
        title="Bobot aspek sistem merit pada bagian lain laporan",
        period=PERIOD,
        place="Bab III, Lampiran 1 dan Lampiran 2, tabel yang disebut pada kolom Tempat Cetak",
        header=[["Tempat Cetak", "Aspek Penilaian", "Bobot"]],
        rows=printed,
        widths={1: 70, 2: 46},
    )


def _body(block: list[str]) -> list[list[str]]:
    """The rows of a table without the header that every page prints again."""
    return [cells for cells in rows(block) if cells[0] != "No"]


def _numbers(cells: list[str], numeric: set[int], decimal: str = ",") -> list[Cell]:
    return [number(text, decimal=decimal) if column in numeric else text or None for column, text in enumerate(cells)]
