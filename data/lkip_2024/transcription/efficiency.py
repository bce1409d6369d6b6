"""The budget's efficiency (3.2.1 no. 4 b): the formula, and the three tables that apply it."""

import re

from .report import between, rows
from .sheets import Cell, Sheet, number

PERIOD = "Tahun 2024"
PLACE = "Bab III, 3.2.1 Sasaran Strategis, no. 4 Analisa Efisiensi, b. Efisiensi Anggaran"
FORMULA = "EOP = ( Σ(i=1..n) (AAP Program i × COP i) - RA Program i ) / Σ(i=1..n) (AAP Program i) × 100%"  # one line
WIDTHS = {1: 26, 2: 40, 3: 50, 4: 34, 5: 20, 6: 20, 7: 24, 8: 24, 9: 16, 10: 18}
OUTPUT_HEADER = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target IKU", "Realisasi IKU"]
OUTPUT_HEADER += ["Realisasi IKU (%)", "Capaian IKU", "COP per Program", "CP per UKE I/II"]
EFFICIENCY_HEADER = ["No", "Program", "Output Program", "Capaian IKU", "Alokasi Anggaran (AA)"]
EFFICIENCY_HEADER += ["Realisasi Anggaran (RA)", "Hasil Capaian IKU dengan Anggaran", "(AA x IKU)-RA"]
EFFICIENCY_HEADER += ["Efisiensi", "Realisasi anggaran"]
GOAL_HEADER = ["No.", "IKU", "Sasaran", "Indikator Kinerja Program (IKP)", "Target IKP", "Realisasi IKP"]
GOAL_HEADER += ["Realisasi IKP (%)", "CSP per SP", "CSP per Program", "CSP per UE I"]
TABLES = [("Efisiensi Output Program", EFFICIENCY_HEADER), ("Capaian Output Program", OUTPUT_HEADER)]
TABLES += [("Capaian Sasaran Program", GOAL_HEADER)]


def sheets() -> list[Sheet]:
    """The sheets of ``efisiensi.xlsx``."""
    return [*(_measure(name, header) for name, header in TABLES), _formula()]


def _measure(name: str, header: list[str]) -> Sheet:
    """A table whose first line prints its name and its result in the last column, above the headings."""
    result = next(row for row in _printed() if row[0] == name)
    below = _printed()[_printed().index(result) + 1 :]
    names = {other for other, _ in TABLES}
    end = next((at for at, row in enumerate(below) if row[0] in names), len(below))
    return Sheet(
        name=name,
        title=f"Efisiensi Anggaran: {name}",
        period=PERIOD,
        place=f"{PLACE}, tabel {name}",
        header=[header],
        rows=[_cells(row) for row in (result, *below[1:end])],
        widths=WIDTHS,
    )


def _printed() -> list[list[str]]:
    return rows(between("Dengan demikian, dengan merujuk", "Berdasarkan rumus di atas", after="4. Analisa Efisiensi"))


def _cells(row: list[str]) -> list[Cell]:
    """The tables mix both notations: a single point with two digits behind it (319.53, 100.15%) is a decimal one."""
    return [number(text, decimal="." if re.fullmatch(r"\d+\.\d\d%?", text) else ",") for text in row]


def _formula() -> Sheet:
    legend = rows(between("Eop\t", "Dengan demikian", after="b. Efisiensi Anggaran"))
    first = rows(between("Keterangan :", "AA Program", after="b. Efisiensi Anggaran"))
    return Sheet(
        name="Rumus",
        title="Rumus Efisiensi Anggaran (Peraturan Menteri Keuangan Nomor 22/PMK.02/2021)",
        period=PERIOD,
        place=f"{PLACE}, formula",
        header=[["Lambang", "Arti"]],
        rows=[["EOP", FORMULA], *([symbol, text.removeprefix(": ")] for symbol, text in first + legend)],
        widths={1: 18, 2: 90},
    )
