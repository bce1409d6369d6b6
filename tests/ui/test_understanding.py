"""Which sheet is seen first, and how a column that was read is told: quarters by their name."""

import pytest

from dashboard.importing import Draft, Finding, SourceTable, read_draft
from dashboard.importing.choices import Choices
from dashboard.importing.sheet import Sheet
from dashboard.store import Keep
from dashboard.ui.upload.drafts import Reading
from dashboard.ui.upload.understanding import read_as, start_with, use_of
from tests.importing.corpus.case import xlsx


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("realisasi_rupiah iv", "Realisasi Anggaran (Rp) triwulan IV"),
        ("target:I", "Target triwulan I"),
        ("target tahun", "Target tahun"),
        ("nilai 2025-03", "Nilai Maret 2025"),
        ("nilai maret 2025", "Nilai Maret 2025"),
        ("realisasi_rupiah januari", "Realisasi Anggaran (Rp) Januari"),
        ("pagu_rupiah", "Pagu Anggaran (Rp)"),
        (None, "tidak dibaca"),
    ],
)
def test_a_column_is_told_with_its_quarter(column: str | None, said: str) -> None:
    assert read_as(column) == said


def test_a_column_that_settles_whose_the_table_is_is_told_as_that() -> None:
    headings = ["Perangkat Daerah", "Tahun", "Triwulan", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
    line = ["Badan Kepegawaian Daerah Provinsi DKI Jakarta", 2025, "II", "P", "K", "s", 200, 90]
    (table,) = read_draft(xlsx([headings, line]), "berkas.xlsx").tables
    assert [use_of(one) for one in table.headings][:4] == [
        "Perangkat Daerah tabel",
        "Tahun tabel",
        "Triwulan tabel",
        "Program",
    ]


@pytest.mark.parametrize(
    ("kinds", "tables", "first"),
    [
        ({"b": "jumlah-tidak-cocok", "c": "bukan-angka"}, ["a"], "c"),
        ({"b": "jumlah-tidak-cocok"}, ["a"], "b"),
        ({"b": "di-luar-tabel"}, ["c"], "c"),
        ({}, [], "a"),
    ],
)
def test_the_sheet_with_the_gravest_finding_is_seen_first(kinds: dict[str, str], tables: list[str], first: str) -> None:
    sheets = [Sheet(name, [["x"]]) for name in "abc"]
    read = [SourceTable("uji", name, "A1:A1", "anggaran", None, None, 1, {}) for name in tables]
    draft = Draft("a.xlsx", "", 0, b"", Choices(), read, sheets=sheets)
    found = tuple(Finding(kind, f"A1: {kind}", sheet, "A1") for sheet, kind in kinds.items())
    seen = start_with(Reading("1", draft, Keep.ASK, "preview", found, (), ()), sheets)
    assert seen is not None
    assert seen.name == first
