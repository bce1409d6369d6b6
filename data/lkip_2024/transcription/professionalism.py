"""The index of professionalism (IP ASN): values by region, dimensions, targets and the scoring table."""

import re

from .report import between, rows
from .sheets import Cell, Sheet, number

PERIOD = "Tahun 2024"
MEASURED = "Tahun pengukuran 2023"
GOAL_PLACE = "Bab II, 2.2.1 Indikator Sasaran Strategis Tahun 2024, b. Indeks Profesionalitas ASN (IP ASN)"
RESULT_PLACE = "Bab III, 3.2.1 Sasaran Strategis"
WHOLE_INDEX = "Indeks Profesionalitas ASN"
BPSDM_DIMENSION = "Kompetensi"  # 2.2.1 b: the one dimension that BKD does not answer for


def sheets() -> list[Sheet]:
    """The sheets of ``ip_asn.xlsx``."""
    return [_regional(), _dimensions(), _targets(), _scoring(), _categories()]


def _regional() -> Sheet:
    table = rows(between("No\tInstansi\tNilai IP ASN", "Sumber : Surat Kepala Kantor Regional V"))
    months = ["Nilai IP ASN Juli 2024", "Nilai IP ASN Agt 2024", "Nilai IP ASN Sep 2024"]
    return Sheet(
        name="IP ASN Regional",
        title="Capaian Sementara IP ASN Tahun 2023",
        period=MEASURED,
        place=f"{RESULT_PLACE}, no. 3 Perbandingan Capaian Nasional, Tabel Capaian Sementara IP ASN Tahun 2023",
        header=[["No", "Instansi", "Jenis", "Provinsi", *months]],
        rows=_regional_rows(table),
        source="Sumber : Surat Kepala Kantor Regional V BKN Jakarta",
        widths={1: 8, 2: 36, 3: 14, 4: 22},
    )


def _regional_rows(table: list[list[str]]) -> list[list[Cell]]:
    """A province stands above its regencies and cities."""
    found, province = [], ""
    for ordinal, agency, *values in table:
        kind, _, name = agency.partition(" ")
        if kind == "Provinsi":
            province = name
        values_printed = [number(value, decimal=".") for value in values]
        found.append([int(ordinal.rstrip(".")), agency, kind.lower(), province, *values_printed])
    return found


def _dimensions() -> Sheet:
    text = "\n".join(between("Dalam surat dimaksud", "Dalam rangka mendukung pencapaian (2)"))
    values = dict(re.findall(r"Dimensi (\w+) sebesar ([\d.]+)", text))
    weights = re.findall(
        r"\d\) (\w+) \(bobot (\d+%)\)", "\n".join(between("b. Indeks Profesionalitas Aparatur", "No\t"))
    )
    printed: list[list[Cell]] = [
        [name, "BPSDM" if name == BPSDM_DIMENSION else "BKD", number(weight), number(values[name], decimal=".")]
        for name, weight in weights
    ]
    total = re.search(
        r"\(data per 1 Oktober 2024\) sebesar ([\d.]+)", "\n".join(between("2. Penyampaian SPTJM", "A. "))
    )
    return Sheet(
        name="Dimensi",
        title="Nilai Dimensi Indeks Profesionalitas ASN Pemerintah Provinsi DKI Jakarta",
        period="Tahun pengukuran 2023 (data per 1 Oktober 2024)",
        place=f"{RESULT_PLACE}, no. 1 (surat Kepala Kantor Regional V BKN); bobot: {GOAL_PLACE}",
        header=[["Dimensi", "Pengampu", "Bobot", "Nilai"]],
        rows=[*printed, [WHOLE_INDEX, None, None, number(total.group(1), decimal=".")]],
        widths={1: 32},
    )


def _targets() -> Sheet:
    table = rows(between("NO\tPD PENGAMPU", "2.3.2 Indikator Kinerja Program"))[1:]
    return Sheet(
        name="Target",
        title="Target Indeks Profesionalitas ASN Tahun 2023 – 2026",
        period="Tahun 2023 – 2026",
        place=GOAL_PLACE + ", tabel target",
        header=[
            ["No", "PD Pengampu", "Indikator Kinerja", "Kondisi Awal", "Target Tahun 2023 – 2026", "", "", ""],
            ["", "", "", "", "2023", "2024", "2025", "2026"],
        ],
        rows=[_target_row(cells) for cells in table],
        widths={1: 30, 3: 60, 5: 10, 6: 10, 7: 10, 8: 10},
    )


def _target_row(cells: list[str]) -> list[Cell]:
    return [number(cells[0]), cells[1] or None, cells[2] or None, *(number(value) for value in cells[3:])]


def _scoring() -> Sheet:
    table = rows(between("No\tDimensi Penilaian", "Adapun dari total 4 (empat) dimensi"))
    return Sheet(
        name="Penilaian",
        title="Pedoman Penilaian Indeks Profesionalitas ASN",
        period=PERIOD,
        place=GOAL_PLACE + ", tabel penilaian (Peraturan BKN Nomor 8 Tahun 2019)",
        header=[["No", "Dimensi Penilaian", "Kelompok", "Indikator Penilaian", "Bobot"]],
        rows=_scoring_rows([cells for cells in table if cells[0] != "No"]),
        widths={1: 8, 2: 20, 3: 30, 4: 90, 5: 10},
    )


def _scoring_rows(table: list[list[str]]) -> list[list[Cell]]:
    """One row an indicator. A dimension printed beside the last indicator of the one above begins a row later."""
    found: list[list[Cell]] = []
    dimension, coming, group = ("", ""), None, None
    for ordinal, name, text, weight in table:
        coming = (ordinal, name) if ordinal else coming
        is_indicator = re.match(r"[a-f]\. ", text)
        if coming and (text.startswith("a. ") or not is_indicator):
            dimension, coming, group = coming, None, None
        if is_indicator:
            found.append([int(dimension[0]), dimension[1], group, text, number(weight, decimal=".")])
        elif text[0].isupper():
            group = text
        else:
            found[-1][3] = f"{found[-1][3]} {text}"  # the rest of a cell that a page break cut
    return found


def _categories() -> Sheet:
    text = "\n".join(between("Berdasarkan Peraturan Kepala Badan Kepegawaian Negara Nomor 8", "Sampai dengan"))
    return Sheet(
        name="Kategori",
        title="Kategori Tingkat Profesionalitas ASN",
        period=PERIOD,
        place=f"{RESULT_PLACE}, no. 1 Realisasi Capaian Sasaran Strategis, kategori profesionalitas ASN",
        header=[["Sebutan", "Rentang Nilai"]],
        rows=[
            [name, span.removeprefix("antara ")]
            for name, span in re.findall(r"“(.+?)”\*\* yang memiliki rentang nilai ([^;.]+)", text)
        ],
    )
