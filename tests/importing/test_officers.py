"""Names below and beside the offices that persons hold: gone from what is read and kept; units stay."""

import pytest

from dashboard.importing.cleaning import clean
from dashboard.importing.officers import find_officers
from dashboard.importing.sheet import Sheet
from tests.importing.cleaning.test_clean import text_of
from tests.importing.opening import files
from tests.importing.reading import read

HEADINGS = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
TITLE = [["REALISASI ANGGARAN BKD TRIWULAN II TAHUN 2025"], []]


def budget(heading: str, *said: str) -> bytes:
    rows = [["P", "K", f"Sub {number}", 100, 50, text] for number, text in enumerate(said)]
    return files.xlsx(S=[*TITLE, [*HEADINGS, heading], *rows])


@pytest.mark.parametrize(
    "heading", ["PPTK", "Nama PPTK", "PPK", "KPA", "Nama Pejabat", "Bendahara Pengeluaran", "PPTK/Nama", "PA / KPA"]
)
def test_names_below_an_office_are_emptied_and_never_units(heading: str) -> None:
    content = budget(
        heading, "Budi Santoso, S.Sos", "SITI AMINAH", "Kabid Mutasi (Andi Wijaya)", "Kepala Bidang Mutasi"
    )
    draft = read(content)
    kept, _ = clean(content, "berkas.xlsx", draft.sheets, draft.personal)
    assert not [name for name in ("Budi", "SITI", "Andi") if name in text_of(kept)]
    assert "Kepala Bidang Mutasi" in text_of(kept)
    assert {finding.kind for finding in draft.findings} == {"data-pribadi"}


@pytest.mark.parametrize(
    ("heading", "said", "personal"),
    [
        ("Pejabat Pelaksana Teknis Kegiatan", "Budi", True),
        ("Penanggung Jawab", "Siti Aminah", True),
        ("Penanggung Jawab Kegiatan", "Siti Aminah", True),
        ("Penanggung Jawab", "Bidang Pengembangan Kompetensi", False),
        ("Nama Penanggung Jawab", "Suku Badan Kepegawaian Kota", False),
        ("PPTK", "Kepala Bidang Mutasi", False),
    ],
)
def test_units_stay_where_persons_would_go(heading: str, said: str, personal: bool) -> None:
    assert bool(read(budget(heading, said)).personal) is personal


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["PPTK : Budi Santoso"]], {(1, 1)}),
        ([["Nama KPA", ":", "Budi Santoso"]], {(1, 3)}),
        ([["PPTK", "Pejabat Pelaksana Teknis Kegiatan"], ["KPA", "Kuasa Pengguna Anggaran"]], set()),
        ([["No", "Uraian", "PPTK"], [1, "a", "Ani"], [], [2, "b", "Ida"], [], ["Program", "Pagu", "Realisasi"]],
         {(2, 3), (4, 3)}),
        ([["No", "Uraian", "Pelaksana"], [1, "a", "PPK"], [2, "b", "Pusdatin"]], set()),
    ],
)  # fmt: skip
def test_labels_and_rows_that_go_on(rows: list, expected: set[tuple[int, int]]) -> None:
    assert {(cell.row, cell.column) for cell in find_officers([Sheet("S", rows)])} == expected
