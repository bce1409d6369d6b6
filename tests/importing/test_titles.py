"""What stands above a table: the period it is of, the unit of its money; and what is asked where it does not say."""

import pytest

from dashboard.importing import read_draft
from tests.importing.reading import HEAD, MONEY, TITLE, Build, facts, found, read


def test_the_period_must_be_known(workbook: Build) -> None:
    rows = [["Realisasi"], [*HEAD, *MONEY], [1, "P", "K", "s", 100, 1, None, None]]
    assert ("periode-meragukan", "A2") in found(read(workbook(TW=rows)))
    said = read(workbook(TW=rows), perangkat_daerah="BKD", tahun=2025, triwulan="III")
    assert found(said) == []
    assert facts(said, "anggaran")[0]["periode"] == "III"


def test_the_year_of_a_regulation_is_not_the_period(workbook: Build) -> None:
    rows = [["Peraturan BKN Nomor 8 Tahun 2019"], ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"], ["Tahun 2024"]]
    draft = read(workbook(TW=[*rows, [*HEAD, *MONEY], [1, "P", "K", "s", 100, 1, None, None]]))
    assert facts(draft, "anggaran")[0]["tahun"] == 2024


@pytest.mark.parametrize(
    ("title", "periode"),
    [
        ("Triwulan II Tahun 2025", "II"),
        ("Triwulan: II Tahun 2025", "II"),
        ("TW2 Tahun 2025", "II"),
        ("TW. III Tahun 2025", "III"),
        ("Tahun 2025", "IV"),
        ("Triwulan Ketiga Tahun 2025", "III"),
        ("Semester I Tahun 2025", None),
    ],
)
def test_a_quarter_is_read_or_asked_for(workbook: Build, title: str, periode: str | None) -> None:
    agency = "Badan Kepegawaian Daerah Provinsi DKI Jakarta"
    rows = [[agency], [title], [*HEAD, *MONEY], [1, "P", "K", "s", 100, 1, None, None]]
    draft = read(workbook(TW=rows))
    assert facts(draft, "anggaran")[0]["periode"] == periode
    supposed = [("triwulan-dianggap", "A3")] if title == "Tahun 2025" else []
    assert found(draft) == (supposed if periode else [("periode-meragukan", "A3")])


@pytest.mark.parametrize(
    ("title", "headings", "note"),
    [
        ("(dalam ribuan rupiah)", ["Pagu", "Realisasi"], None),
        ("(Rp.000,-)", ["Pagu (Rp)", "Realisasi (Rp)"], None),
        ("satuan: jt rupiah", ["Pagu", "Realisasi"], None),
        ("(Rp. Juta)", ["Pagu", "Realisasi"], None),
        ("(Rp. ribu)", ["Pagu", "Realisasi"], None),
        ("(x Rp1.000)", ["Pagu", "Realisasi"], None),
        ("(Rp 1.000,-)", ["Pagu", "Realisasi"], None),
        ("(000 Rp)", ["Pagu", "Realisasi"], None),
        ("REALISASI ANGGARAN Rp1.000.000", ["Pagu (Rp1.000)", "Realisasi (Rp1.000)"], None),
        ("Realisasi", ["Pagu (Rp 000)", "Realisasi (Rp 000)"], None),
        ("Realisasi", ["Pagu (Rb)", "Realisasi (Rb)"], None),
        ("Realisasi", ["Pagu", "Realisasi"], "*) angka dalam ribuan rupiah"),
    ],
)
def test_money_in_thousands_is_asked_about_wherever_it_is_said(
    workbook: Build, title: str, headings: list[str], note: str | None
) -> None:
    head = ["Program", "Kegiatan", "Sub Kegiatan", *headings]
    draft = read(workbook(TW=[*TITLE[1:], [title], head, ["P", "K", "s", 600, 120], [note]]))
    assert {finding.kind for finding in draft.findings} == {"satuan-meragukan"}
    for finding in list(draft.findings):
        draft = read_draft(draft.given, "berkas.xlsx", draft.choices.answered(finding.answers[0]))
    assert found(draft) == []
    assert facts(draft, "anggaran")[0]["pagu_rupiah"] in (600_000, 600_000_000)


@pytest.mark.parametrize(
    ("title", "factor"),
    [("(Rp. M)", 10**9), ("(Rp 1.000.000)", 10**6), ("Satuan : Rp 1.000", 10**3), ("(x 1000)", 10**3)],
)
def test_the_scale_asked_about_is_the_one_said(workbook: Build, title: str, factor: int) -> None:
    head = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
    draft = read(workbook(TW=[*TITLE[1:], [title], head, ["P", "K", "s", 600, 120]]))
    (finding,) = draft.findings
    settled = read_draft(draft.given, "berkas.xlsx", draft.choices.answered(finding.answers[0]))
    assert facts(settled, "anggaran")[0]["pagu_rupiah"] == 600 * factor


@pytest.mark.parametrize(
    "title", ["Pagu Rp1.000.000.000,-", "Rp 1.000.000 per orang", "Kegiatan (1.000 peserta)", "s.d. RP 2"]
)
def test_an_amount_in_a_title_is_no_scale(workbook: Build, title: str) -> None:
    head = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
    assert found(read(workbook(TW=[*TITLE[1:], [title], head, ["P", "K", "s", 600, 120]]))) == []


def test_a_small_figure_in_percent_is_asked_about(workbook: Build) -> None:
    head = ["Indikator Kinerja", "Satuan", "Target", "Realisasi"]
    draft = read(workbook(P=[*TITLE, head, ["Kepuasan", "Persen", 0.94, 0.9], ["Nilai data", "Nilai", 3, 1]]))
    assert found(draft) == [("satuan-meragukan", "D6")]
    settled = read_draft(draft.given, "berkas.xlsx", draft.choices.answered(draft.findings[0].answers[0]))
    assert [str(row["realisasi"]) for row in facts(settled, "indikator_realisasi")] == ["90", "1"]


def test_places_that_name_different_quarters_are_each_told(workbook: Build) -> None:
    heads = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi s.d. TW II"]
    rows = [[TITLE[1][0]], ["Triwulan III Tahun 2025"], heads, ["P", "K", "S", 200, 100]]
    (finding,) = read_draft(workbook(TW=rows), "realisasi_tw1_2025.xlsx").findings
    assert (
        "judul tabel menyebut triwulan III, judul kolom menyebut triwulan II, nama berkas menyebut triwulan I"
        in finding.message
    )


@pytest.mark.parametrize(
    ("heading", "stated", "asked", "answers"),
    [
        ("Triwulan", ["II", "II"], None, []),
        ("Triwulan", ["TW I", "TW I"], "triwulan I", ["triwulan", "map"]),
        ("Bulan", ["Februari", "Maret"], "triwulan I", ["triwulan", "map"]),
        ("Periode", ["I", "II"], "triwulan I dan II", ["decide", "triwulan", "triwulan", "map"]),
        ("Tahun", [2025, 2025], None, []),
        ("Tahun", [2023, 2023], "tahun 2023", ["tahun", "map"]),
        ("Tahun", [None, "lalu"], None, []),
    ],
)
def test_a_column_that_states_another_period_is_asked_about(
    workbook: Build, heading: str, stated: list[object], asked: str | None, answers: list[str]
) -> None:
    head = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi", heading]
    rows = [["P", "K", name, 600, 120, said] for name, said in zip("st", stated, strict=True)]
    draft = read(workbook(TW=[*TITLE[1:], head, *rows]))
    doubts = [finding for finding in draft.findings if finding.kind == "periode-meragukan"]
    assert [answer.name for finding in doubts for answer in finding.answers] == answers
    assert [finding.cell for finding in doubts] == (["F4"] if asked else [])
    assert all(f'kolom "{heading}" menyebut {asked}, padahal' in finding.message for finding in doubts)
    unknown = [finding.cell for finding in draft.findings if finding.kind == "judul-tidak-dikenal"]
    assert unknown == (["F4"] if "lalu" in stated else [])
    for answer in (answer for finding in doubts for answer in finding.answers):
        settled = read_draft(draft.given, "berkas.xlsx", draft.choices.answered(answer))
        assert "periode-meragukan" not in [finding.kind for finding in settled.findings]


@pytest.mark.parametrize(
    ("owners", "asked"),
    [
        (["Badan Kepegawaian Daerah", "BKD"], None),
        (["Badan Kepegawaian Daerah", "Unit Pengelola Pelatihan"], None),
        (["Badan Kepegawaian Daerah", "Dinas Kesehatan"], "B6"),
    ],
)
@pytest.mark.parametrize("heading", ["Nama SKPD", "Perangkat Daerah"])
def test_rows_of_another_agency_are_asked_about(
    workbook: Build, heading: str, owners: list[str], asked: str | None
) -> None:
    head = ["Program", heading, "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
    rows = [["P", said, "K", name, 600, 120] for name, said in zip("st", owners, strict=True)]
    draft = read(workbook(TW=[*TITLE[1:], head, *rows]))
    doubts = [finding for finding in draft.findings if "menyebut Dinas Kesehatan" in finding.message]
    assert [finding.cell for finding in doubts] == ([asked] if asked else [])
    assert draft.rejected == bool(asked)
    for answer in (answer for finding in doubts for answer in finding.answers):
        assert not read_draft(draft.given, "berkas.xlsx", draft.choices.answered(answer)).rejected


@pytest.mark.parametrize(
    ("name", "periode"),
    [
        ("realisasi 2025.xlsx", "IV"),
        ("realisasi_TW2_2025.xlsx", "II"),
        ("realisasi TW1-TW2 2025.xlsx", None),
        ("realisasi TW 2 2025 (revisi TW 1).xlsx", None),
        ("realisasi_semester_1_2025.xlsx", None),
        ("realisasi 2025 Q2.xlsx", None),
        ("realisasi_B06_2025.xlsx", None),
    ],
)
def test_a_file_name_that_names_no_single_quarter_is_never_taken_for_the_year(
    workbook: Build, name: str, periode: str | None
) -> None:
    rows = [[TITLE[1][0]], ["Tahun 2025"], [*HEAD, *MONEY], [1, "P", "K", "s", 100, 1, None, None]]
    draft = read_draft(workbook(TW=rows), name)
    assert facts(draft, "anggaran")[0]["periode"] == periode
    assert draft.rejected == (periode is None)


@pytest.mark.parametrize(
    ("title", "months", "spent"),
    [
        ("Realisasi Belanja Kumulatif BKD Tahun 2025", (10, 30, 60), 60),
        ("Realisasi Belanja BKD Tahun 2025", (10, 30, 60), None),
        ("Realisasi Belanja Non Kumulatif BKD Tahun 2025", (10, 30, 60), None),
        ("Realisasi Belanja Kumulatif BKD Tahun 2025", (10, 30, 20), None),
    ],
)
def test_a_title_says_that_months_are_cumulative(
    workbook: Build, title: str, months: tuple[int, ...], spent: int | None
) -> None:
    head = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Januari", "Februari", "Maret"]
    draft = read(workbook(TW=[[title], head, ["P", "K", "s", 600, *months]]))
    assert found(draft) == ([] if spent else [("periode-meragukan", "A2")])
    assert not spent or facts(draft, "anggaran")[0]["realisasi_rupiah"] == spent
