"""Quarters and months in which no figure is filled in: their allocations are kept, or the quarter is asked."""

import pytest

from dashboard.importing.draft import Draft
from tests.importing.corpus import dashes
from tests.importing.opening import files
from tests.importing.reading import facts, found, read

NAMES = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu Anggaran (Rp)"]
ALLOCATED = {"A": 1000, "B": 2000}
MONTHS = ["Jan", "Feb", "Mar"]
ONE, TWO = ["Realisasi s.d. TW I (Rp)"], ["Realisasi s.d. TW I", "Realisasi s.d. TW II"]
OF_YEAR, OF_QUARTER = "Realisasi Anggaran BKD Tahun {}", "Realisasi Anggaran BKD Triwulan I Tahun {}"


def budget(title: str, headings: list[str], spent: object, percent: object) -> bytes:
    rows = [["P", "K", name, amount, *[spent] * len(headings), percent] for name, amount in ALLOCATED.items()]
    return files.xlsx(Data=[[title.format(2026)], [*NAMES, *headings, "%"], *rows])


def read_rows(draft: Draft) -> list[tuple[object, ...]]:
    columns = ("sub_kegiatan", "periode", "pagu_rupiah", "realisasi_rupiah", "status")
    return [tuple(row.get(column) for column in columns) for row in facts(draft, "anggaran")]


@pytest.mark.parametrize("headings", [ONE, TWO, ["Realisasi (Rp)"]], ids=["one quarter", "two", "plain"])
@pytest.mark.parametrize(
    ("spent", "percent", "amount", "status"),
    [
        ("-", 0, 0, None),
        ("-", None, None, "belum_diisi"),
        (None, None, None, "belum_diisi"),
        ("Belum Diisi", None, None, "belum_diisi"),
        ("Nihil", 0, None, "belum_diisi"),
        ("N/A", None, None, "belum_tersedia"),
    ],
)
def test_a_quarter_without_figures_keeps_its_allocations(
    headings: list[str], spent: object, percent: object, amount: int | None, status: str | None
) -> None:
    draft = read(budget(OF_QUARTER, headings, spent, percent))
    assert read_rows(draft) == [(name, "I", allocated, amount, status) for name, allocated in ALLOCATED.items()]
    assert found(draft) == []


def test_the_quarter_of_a_single_column_needs_no_title() -> None:
    assert read_rows(read(budget(OF_YEAR, ONE, "-", 0))) == [("A", "I", 1000, 0, None), ("B", "I", 2000, 0, None)]


@pytest.mark.parametrize("headings", [TWO, MONTHS], ids=["quarters", "months"])
def test_the_quarter_of_columns_without_figures_is_asked_where_nothing_names_it(headings: list[str]) -> None:
    content = budget(OF_YEAR, headings, None, None)
    draft = read(content)
    assert (draft.rejected, found(draft)) == (True, [("periode-meragukan", "A2")])
    said = [(answer.name, answer.value) for answer in draft.findings[0].answers]
    assert said == [("triwulan", quarter) for quarter in ("I", "II", "III", "IV")]
    settled = read(content, triwulan="I")
    assert [row[:3] for row in read_rows(settled)] == [("A", "I", 1000), ("B", "I", 2000)]


def test_months_of_dashes_at_0_percent_were_not_spent_and_others_are_asked() -> None:
    single = {"akumulasi": "per_triwulan"}
    zero = read(budget(OF_QUARTER, MONTHS, "-", 0), **single)
    assert (read_rows(zero), found(zero)) == ([("A", "I", 1000, 0, None), ("B", "I", 2000, 0, None)], [])
    blank = read(budget(OF_QUARTER, MONTHS, "-", None), **single)
    assert [row[:3] for row in read_rows(blank)] == [("A", "I", 1000), ("B", "I", 2000)]
    assert found(blank) == [("wajib-diisi", "E3")]


def test_the_quarter_that_the_title_names_is_kept_beside_an_earlier_one_that_is_filled() -> None:
    title = "Realisasi Anggaran BKD Triwulan II Tahun 2026"
    draft = read(files.xlsx(Data=[[title], [*NAMES, *TWO], ["P", "K", "A", 1000, 100, None]]))
    assert read_rows(draft) == [("A", "I", 1000, 100, None), ("A", "II", 1000, None, "belum_diisi")]


def test_a_past_years_end_is_not_assumed_where_an_earlier_quarter_is_the_last_one_filled() -> None:
    rows = [["Realisasi Anggaran BKD Tahun 2025"], [*NAMES, *TWO, "s.d. TW IV"], ["P", "K", "A", 1000, 100, None, None]]
    assert read_rows(read(files.xlsx(Data=rows))) == [("A", "I", 1000, 100, None)]


def test_a_table_whose_rows_state_nothing_is_an_error_that_names_how_many_they_are() -> None:
    rows = [["Realisasi Anggaran BKD Triwulan III Tahun 2026"], [*NAMES, *TWO], ["P", "K", "A", 1000, None, None]]
    draft = read(files.xlsx(Data=rows))
    assert (found(draft), draft.rejected) == ([("kosong", "A2")], True)
    assert "berisi 1 baris, tetapi tidak satu pun angkanya dapat dibaca" in draft.findings[0].message


def test_dashes_in_every_quarter_ask_which_quarter_they_are_of() -> None:
    content = dashes.quarters(dashes.DASH * 2, dashes.DASH * 2)
    assert [finding.asks for finding in read(content).findings if finding.kind == "kosong"] == [("triwulan",)]
    of_second = facts(read(content, triwulan="II", akumulasi="kumulatif"), "anggaran")
    assert [(fact["periode"], fact["realisasi_rupiah"]) for fact in of_second] == [("II", 0), ("II", 0)]
