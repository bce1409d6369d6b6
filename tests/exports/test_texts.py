"""Texts of a table: figures of a column that mostly have decimals have as many."""

import pandas as pd
import pytest

from dashboard.exports.texts import right_aligned, rows_of
from dashboard.exports.widths import shares


@pytest.mark.parametrize(
    ("column", "values", "texts"),
    [
        ("nilai", [85.54, 78.9, 75.0, None], ["85,54", "78,90", "75,00", "–"]),
        ("target", [319.53, 100.0, 4.0], ["319,53", "100", "4"]),
        ("serapan_persen", [37.36, 100.0], ["37,36\u00a0%", "100,00\u00a0%"]),
        ("jumlah_pegawai", [1200, 3], ["1.200", "3"]),
        ("selisih_median", [8.455, -1.9, 0.0, None], ["+8,46", "−1,90", "0,00", "–"]),
        ("naik_peringkat", [24, -2, 0], ["+24", "−2", "0"]),
        ("perubahan_rupiah", [1500, -20], ["+1.500", "−20"]),
        ("selisih_poin", ["+1,70", "sama"], ["+1,70", "sama"]),
    ],
)
def test_decimals_of_a_column(column: str, values: list[float | None], texts: list[str]) -> None:
    assert [row[0] for row in rows_of(pd.DataFrame({column: values}))] == texts


def test_one_long_text_does_not_take_the_width_of_columns_that_are_long_throughout() -> None:
    plans = ["Penyusunan rencana " * 5] * 20
    targets = [*["Dokumen " * 5] * 19, "Dokumen " * 200]
    plan, target = shares(["Rencana", "Target"], list(zip(plans, targets, strict=True)), 100)
    assert target < 2 * plan


def test_texts_that_fit_on_one_line_are_given_it() -> None:
    rows = [("Sub kegiatan " * 3, "ya")] + [("Satu", "ya")] * 20
    name, _ = shares(["Nama", "Ada"], rows, 60)
    assert name * 60 >= len(rows[0][0])


@pytest.mark.parametrize(
    ("column", "values", "right"),
    [
        ("peringkat", [1, 2], True),
        ("peringkat_awal", [8, 4], True),
        ("selisih_poin", ["+1,70", "–"], True),
        ("nomor", [1, 2], False),
        ("tahun", [2023, 2024], False),
        ("instansi", ["Kota Metro", "Kota Pontianak"], False),
    ],
)
def test_figures_stand_at_the_right(column: str, values: list[object], right: bool) -> None:
    assert right_aligned(column, pd.Series(values)) is right
