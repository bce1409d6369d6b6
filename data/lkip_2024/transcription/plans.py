"""The multi-year plans: the strategic plan (Renstra), its results by year, and the main indicators (IKU)."""

from .report import between, clean, rows
from .sheets import Cell, Sheet, number

YEARS = ["2023", "2024", "2025", "2026"]
PLAN_PERIOD = "Tahun 2023 - 2026"
COMPARISON = "2. Perbandingan Capaian Tahun Sebelumnya"
NOTATIONS = [".", ","]  # the decimal sign of the first comparison and of the second


def sheets() -> list[Sheet]:
    """The sheets of ``renstra_iku.xlsx``."""
    return [_strategic_plan(), _results(), _main_indicators()]


def _strategic_plan() -> Sheet:
    table = rows(between("No\tTujuan\tSasaran", "Sumber Data : RPD BKD"))[1:]
    return Sheet(
        name="Renstra",
        title="Indikator dan Target Renstra BKD Provinsi DKI Jakarta",
        period=PLAN_PERIOD,
        place="Bab II, 2.1 Rencana Strategis Dokumen Perencanaan Daerah (RPD) BKD 2023 - 2026",
        header=[
            ["No", "Tujuan", "Sasaran", "Indikator Tujuan / Sasaran", "Satuan", "Kondisi Awal"]
            + ["Target Kinerja Sasaran pada Tahun ke-", "", "", ""],
            [""] * 6 + YEARS,
        ],
        rows=[_with_numbers(cells, {0, 5, 6, 7, 8, 9}, ",") for cells in table],
        source="Sumber Data : RPD BKD 2023 – 2026",
        widths={1: 8, 2: 40, 3: 40, 4: 50, 5: 10, 6: 12, 7: 10, 8: 10, 9: 10, 10: 10},
    )


def _results() -> Sheet:
    return Sheet(
        name="Capaian Renstra",
        title="Perbandingan Capaian Tahun Sebelumnya dan Target Jangka Menengah dalam RPD/Renstra",
        period=PLAN_PERIOD,
        place="Bab III, 3.2.1 Sasaran Strategis, no. 2 Perbandingan Capaian Tahun Sebelumnya",
        header=[["Indikator Kinerja", "Uraian", "Kondisi Awal (2022)", *YEARS]],
        rows=[row for table, decimal in comparisons() for row in _result_rows(table, decimal)],
        widths={1: 60, 2: 40, 3: 14, 4: 10, 5: 10, 6: 10, 7: 10},
    )


def comparisons() -> list[tuple[list[list[str]], str]]:
    """The two tables of 3.2.1 no. 2 with their decimal signs; each begins at a line "Indikator Kinerja 1"."""
    block = rows(between(COMPARISON, "3. Perbandingan Capaian Nasional"))
    starts = [place for place, cells in enumerate(block) if cells[0] == "Indikator Kinerja 1"]
    return list(zip([block[start + 1 : start + 7] for start in starts], NOTATIONS, strict=True))


def _result_rows(table: list[list[str]], decimal: str) -> list[list[Cell]]:
    """The four rows of one comparison, with the indicator named in each."""
    indicator, _, *measures = table
    return [[indicator[0], *_with_numbers(cells, {1, 2, 3, 4, 5}, decimal)] for cells in measures]


def _main_indicators() -> Sheet:
    return Sheet(
        name="IKU",
        title="Indikator Kinerja Utama (IKU) Badan Kepegawaian Daerah Provinsi DKI Jakarta Tahun 2023-2026",
        period=PLAN_PERIOD,
        place="Lampiran 1, Keputusan Kepala Badan Kepegawaian Daerah Nomor 3a Tahun 2023",
        header=[
            ["No", "Tujuan/Sasaran", "Indikator Kinerja Utama (IKU)", "Satuan"]
            + ["Target Tahun", "", "", "", "Formulasi Perhitungan"],
            [""] * 4 + YEARS + [""],
        ],
        rows=[_main_indicator_row(cells) for cells in _main_indicator_table()],
        widths={1: 8, 2: 40, 3: 50, 4: 14, 5: 10, 6: 10, 7: 10, 8: 10, 9: 80},
    )


def _main_indicator_table() -> list[list[str]]:
    block = between("4. Indikator Kinerja Utama (IKU) :", "Kepala Badan Kepegawaian Daerah")
    return [cells for cells in rows(block) if cells[0] != "No"]


def _main_indicator_row(cells: list[str]) -> list[Cell]:
    ordinal, *texts = [clean(cell) for cell in cells]
    return _with_numbers([ordinal.rstrip("."), *texts], {0, 4, 5, 6, 7}, ".")


def _with_numbers(cells: list[str], numeric: set[int], decimal: str) -> list[Cell]:
    return [number(text, decimal=decimal) if column in numeric else text or None for column, text in enumerate(cells)]
