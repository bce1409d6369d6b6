"""Columns that state the agency, year and quarter of each row: they settle the scope, or part the table."""

import pytest

from dashboard.importing.draft import Draft
from tests.importing.opening import files
from tests.importing.reading import facts, found, read

NAMES = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
BKD, HEALTH = "Badan Kepegawaian Daerah", "Dinas Kesehatan"
OF_ALL = ["Nama SKPD", "Tahun", "Triwulan"]
LONG = [
    [*OF_ALL, *NAMES],
    [BKD, 2025, "TW I", "P", "K", "A", 1000, 100],
    [BKD, 2025, "TW II", "P", "K", "A", 1000, 250],
    [BKD, 2025, "TW I", "P", "K", "B", 2000, 200],
    [BKD, 2025, "TW II", "P", "K", "B", 2000, 450],
]
TWO = [
    ["REALISASI ANGGARAN TRIWULAN I TAHUN 2025"],
    ["No", "Perangkat Daerah", *NAMES],
    [1, BKD, "P", "K", "A", 1000, 100],
    [2, BKD, "P", "K", "B", 2000, 200],
    [3, HEALTH, "P", "K", "A", 3000, 300],
    [None, "Jumlah", None, None, None, 6000, 600],
]


def scopes(draft: Draft) -> list[tuple[object, ...]]:
    rows = facts(draft, "anggaran")
    return [tuple(row[name] for name in ("perangkat_daerah", "tahun", "periode", "baris")) for row in rows]


@pytest.mark.parametrize("quarter", ["I", 1, "s.d. Triwulan 1"])
def test_one_value_in_all_rows_settles_the_scope(quarter: object) -> None:
    rows = [[BKD, 2025, quarter, "P", "K", name, 1000, 100] for name in "AB"]
    draft = read(files.xlsx(Data=[[*OF_ALL, *NAMES], *rows]))
    assert scopes(draft) == [("BKD", 2025, "I", 2), ("BKD", 2025, "I", 3)]
    assert found(draft) == []


def test_a_title_that_contradicts_the_column_is_asked() -> None:
    title = ["Realisasi BKD Triwulan II Tahun 2025"]
    draft = read(files.xlsx(Data=[title, [*OF_ALL, *NAMES], [BKD, 2025, "I", "P", "K", "A", 1000, 100]]))
    assert found(draft) == [("periode-meragukan", "C2")]


def test_rows_of_two_quarters_are_two_tables() -> None:
    draft = read(files.xlsx(Data=LONG))
    assert scopes(draft) == [
        ("BKD", 2025, "I", 2),
        ("BKD", 2025, "I", 4),
        ("BKD", 2025, "II", 3),
        ("BKD", 2025, "II", 5),
    ]
    assert found(draft) == []


def test_a_title_of_one_quarter_above_rows_of_two_is_asked_once_and_settled_by_a_click() -> None:
    content = files.xlsx(Data=[["Realisasi sampai dengan Triwulan II"], *LONG])
    asked = read(content)
    assert found(asked) == [("periode-meragukan", "C2")]
    settled = {answer.label: read_again(content, asked, answer) for answer in asked.findings[0].answers}
    assert {label: len(scopes(draft)) for label, draft in settled.items()} == {
        "Tiap baris menurut kolom itu": 4,
        "Hanya baris triwulan I": 2,
        "Hanya baris triwulan II": 2,
        "Semuanya triwulan II; kolom itu tidak dibaca": 4,
    }
    assert found(settled["Tiap baris menurut kolom itu"]) == []
    assert found(settled["Hanya baris triwulan II"]) == [("di-luar-tabel", "A3")]


def read_again(content: bytes, draft: Draft, answer) -> Draft:
    choices = draft.choices.answered(answer)
    return read(content, triwulan=choices.triwulan, map=choices.map, decide=choices.decide)


def test_names_left_blank_below_another_quarter_are_the_same() -> None:
    blank = [[None, None, "TW II", None, None, None, 1000, 250]]
    draft = read(files.xlsx(Data=[*LONG[:2], *blank]))
    assert [(row["sub_kegiatan"], row["unit"], row["periode"]) for row in facts(draft, "anggaran")] == [
        ("A", None, "I"),
        ("A", None, "II"),
    ]


def test_rows_of_two_agencies_are_of_each_and_one_may_be_left_out() -> None:
    draft = read(files.xlsx(Data=TWO))
    assert found(draft) == [("di-luar-tabel", "A6"), ("periode-meragukan", "B5")]
    assert draft.findings[1].answers[0].label == "Hanya baris BKD"
    registered = read(files.xlsx(Data=TWO), decide=(f"perangkat_daerah:{HEALTH}={HEALTH}",))
    assert [row[0] for row in scopes(registered)] == ["BKD", "BKD", HEALTH]
    only = read(files.xlsx(Data=TWO), perangkat_daerah="BKD")
    assert scopes(only) == [("BKD", 2025, "I", 3), ("BKD", 2025, "I", 4)]
    assert {finding.kind for finding in only.findings} == {"di-luar-tabel"}


def test_units_below_an_agency_part_nothing() -> None:
    rows = [["Suku Badan Kepegawaian Kota X", "P", "K", "A", 1000, 100], [BKD, "P", "K", "A", 1000, 100]]
    draft = read(files.xlsx(Data=[["BKD Triwulan I Tahun 2025"], ["Nama SKPD", *NAMES], *rows]))
    assert len(draft.tables) == 1 and found(draft) == []


LEVELS = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
GROUPED = [
    ["REALISASI ANGGARAN TRIWULAN I TAHUN 2025"],
    ["No", *LEVELS],
    ["A", f"{BKD} Provinsi DKI Jakarta", None, None, 3000, 300],
    [1, "P", "K", "A", 1000, 100],
    [2, None, None, "B", 2000, 200],
    ["B", HEALTH, None, None, 3000, 300],
    [1, "Q", "L", "C", 3000, 300],
    [None, "Jumlah", None, None, 6000, 600],
]
SECRETARIAT = [["Sekretariat Badan"], *GROUPED[3:5], ["Bidang Mutasi"], GROUPED[6]]


def test_rows_below_the_name_of_an_agency_are_its_own() -> None:
    draft = read(files.xlsx(Data=GROUPED), decide=(f"perangkat_daerah:{HEALTH}=DINKES",))
    assert scopes(draft) == [("BKD", 2025, "I", 4), ("BKD", 2025, "I", 5), ("DINKES", 2025, "I", 7)]
    assert [row["program"] for row in facts(draft, "anggaran")] == ["P", "P", "Q"]
    assert not draft.rejected
    assert found(read(files.xlsx(Data=GROUPED))) == [("di-luar-tabel", "A8"), ("periode-meragukan", "B6")]
    assert scopes(read(files.xlsx(Data=GROUPED), perangkat_daerah="BKD")) == scopes(draft)[:2]


def test_rows_of_an_agency_that_the_title_does_not_name_are_asked() -> None:
    draft = read(files.xlsx(Data=[[BKD.upper()], *GROUPED]))
    finding = next(finding for finding in draft.findings if finding.kind == "periode-meragukan")
    assert (finding.cell, [answer.value for answer in finding.answers]) == ("B7", ["BKD"])
    assert scopes(read(files.xlsx(Data=[[BKD.upper()], *GROUPED]), perangkat_daerah="BKD")) == [
        ("BKD", 2025, "I", 5),
        ("BKD", 2025, "I", 6),
    ]


def test_units_of_an_agency_are_no_agencies() -> None:
    draft = read(files.xlsx(Data=[[BKD], *GROUPED[:2], *SECRETARIAT]))
    assert {row[0] for row in scopes(draft)} == {"BKD"}
    assert found(draft) == []


@pytest.mark.parametrize(
    "rows",
    [
        [["Inspektorat Pembantu I"], *GROUPED[3:5], ["Biro Umum"], GROUPED[6]],
        [*GROUPED[3:5], ["Dinas luar kota pegawai"], GROUPED[6]],
        [*GROUPED[3:5], GROUPED[6], [f"{HEALTH} belum menyampaikan data"]],
    ],
)
def test_what_only_begins_like_an_agency_is_none(rows: list[list[object]]) -> None:
    draft = read(files.xlsx(Data=[[BKD], *GROUPED[:2], *rows]))
    assert {row[0] for row in scopes(draft)} == {"BKD"}
    assert "periode-meragukan" not in {finding.kind for finding in draft.findings}


def test_agencies_above_rows_of_several_quarters_break_nothing() -> None:
    head = ["No", "Program", "Kegiatan", "Sub Kegiatan", "Triwulan", "Pagu", "Realisasi"]
    lines = [["A", BKD], [1, "P", "K", "A", "I", 1000, 100], [2, "P", "K", "A", "II", 1000, 200]]
    draft = read(files.xlsx(Data=[["REALISASI ANGGARAN BKD TAHUN 2025"], head, *lines]))
    assert scopes(draft) == [("BKD", 2025, "I", 4), ("BKD", 2025, "II", 5)]


def test_a_row_that_waits_stays_with_the_agency_above_it() -> None:
    """A programme without sub-activities, just above the next agency, is none of that one's."""
    waiting = [3, "P2", None, None, 700, 70]
    sheet = [*GROUPED[:5], waiting, *GROUPED[5:7]]
    draft = read(files.xlsx(Data=sheet), decide=(f"perangkat_daerah:{HEALTH}=DINKES",))
    assert scopes(draft) == [("BKD", 2025, "I", 4), ("BKD", 2025, "I", 5), ("DINKES", 2025, "I", 8)]
    assert not any(finding.kind == "jumlah-tidak-cocok" and "P2" in finding.message for finding in draft.findings)


@pytest.mark.parametrize("heading", ["Satuan Kerja", "Instansi", "NMDEPT"])
def test_a_column_that_may_be_of_units_states_agencies_where_it_names_nothing_else(heading: str) -> None:
    head, *lines = TWO[1:4]
    draft = read(files.xlsx(Data=[TWO[0], [head[0], heading, *head[2:]], *lines]))
    assert {row[0] for row in scopes(draft)} == {"BKD"}
    units = [
        [number, unit, *line[2:]] for number, unit, line in zip("12", ("Sekretariat Badan", "UPT"), lines, strict=True)
    ]
    draft = read(files.xlsx(Data=[[BKD], TWO[0], [head[0], "Satuan Kerja", *head[2:]], *units]))
    assert [(row["perangkat_daerah"], row["unit"]) for row in facts(draft, "anggaran")] == [
        ("BKD", "Sekretariat Badan"),
        ("BKD", "UPT"),
    ]
