"""The small words that sentences share."""

from collections.abc import Callable

import numpy
import pandas as pd
import pytest

from dashboard.headlines import words


@pytest.mark.parametrize(
    ("text", "said"), [("", ""), ("A b", "a b"), ("BKD Jakarta", "BKD Jakarta"), ("Aspek", "aspek")]
)
def test_lower_first(text: str, said: str) -> None:
    assert words.lower_first(text) == said


def test_abbreviations_keep_their_capitals() -> None:
    assert words.lower_first("ASN-nya") == "ASN-nya"


def test_statuses_in_words() -> None:
    assert words.status_word("di_bawah_target") == "di bawah target"
    assert {code: words.reason(code) for code in words.REASONS} == {
        "tercapai": "tercapai",
        "di_bawah_target": "di bawah target",
        "belum_tersedia": "belum tersedia",
        "belum_diisi": "belum diisi",
        "belum_jatuh_tempo": "belum jatuh tempo",
        "tidak_jatuh_tempo": "tidak ada target pada triwulan ini",
        "tanpa_target": "capaian tidak dapat dihitung: target nol atau kosong",
        "tidak_menantang": "target tidak lagi menantang",
    }
    assert [words.reason(code) for code in (None, "", "lain")] == ["", "", ""]


@pytest.mark.parametrize("told", [words.reason, words.unknown])
def test_why_a_figure_is_not_there_is_what_its_file_notes(told: Callable[[str, object], str]) -> None:
    assert told("belum_tersedia", "Data Belum Rilis") == "belum tersedia: Data Belum Rilis"
    assert [told("belum_tersedia", note) for note in (None, numpy.nan)] == ["belum tersedia"] * 2
    assert told("belum_tersedia", "kata " * 40).endswith(" kata…")
    assert "Rilis" not in told("tercapai", "Data Belum Rilis")


@pytest.mark.parametrize(
    ("quarter", "day"), [("I", "31 Maret"), ("II", "30 Juni"), ("III", "30 September"), ("IV", "31 Desember")]
)
def test_as_of(quarter: str, day: str) -> None:
    assert words.as_of(2024, quarter) == f"{day} 2024"


def test_what_sql_gave() -> None:
    frame = pd.DataFrame({"a": [1]})
    row = words.first(frame)
    assert row is not None and row["a"] == 1
    assert words.first(frame.head(0)) is None
    assert [words.listed(value) for value in (numpy.array(["a"]), ["b"], "c", None, pd.NA)] == [
        ["a"],
        ["b"],
        [],
        [],
        [],
    ]
    assert [words.known(value) for value in (0, "", None, float("nan"), pd.NA)] == [True, True, False, False, False]
    assert [words.joined([]), words.count(-1)] == ["", "-1"]


@pytest.mark.parametrize(
    ("workbooks", "tahun", "said"),
    [
        ([("a.xlsx", "Bab III")], 2024, "LKIP 2024, 3.3"),
        ([("a.xlsx", "Bab III"), ("tw1.xlsx", None)], 2024, "a.xlsx dan tw1.xlsx"),
        ([("tw1.xlsx", None)], 2025, "tw1.xlsx"),
        ([("a.xlsx", "Bab III")], 2023, "a.xlsx"),
        ([("a", None), ("b", None), ("c", None), ("d", None)], 2025, "a, b dan 2 berkas lain"),
        ([], 2025, "belum ada data"),
        ([], 2024, "LKIP 2024, 3.3"),
    ],
)
def test_the_source_is_what_the_figures_were_read_from(
    workbooks: list[tuple[str, str | None]], tahun: int, said: str
) -> None:
    assert words.place_of("LKIP 2024, 3.3", workbooks, tahun) == said
