"""Years side by side: whose columns are read, and of which year their facts are."""

import pytest

from dashboard.importing import Choices, Draft, Known, read_draft
from dashboard.importing.findings import ERROR, INFO
from tests.importing.reading import Build, facts, found, read

AGENCY = "Badan Kepegawaian Daerah Provinsi DKI Jakarta"
NAMES = ["Program", "Kegiatan", "Sub Kegiatan"]
GROUPED = (
    [*NAMES, "Tahun 2024", None, None, "Tahun 2025", None, None],
    [None, None, None, *(2 * ["Pagu", "Realisasi", "%"])],
)
PLAIN = ([*NAMES, "Pagu 2024", "Realisasi 2024", "%", "Pagu 2025", "Realisasi 2025", "%"],)
ONE = ([*NAMES, "Pagu 2024", "Realisasi 2024", "%"],)
BEFORE = ([*NAMES, "Realisasi 2024", "Pagu", "Realisasi"],)
LINE = ["P", "K", "s", 100, 90, "90%", 200, 150, "75%"]
OF_2024 = {"map": ("Pagu 2024=pagu_rupiah", "Realisasi 2024=realisasi_rupiah")}
FIRST, SECOND = (2024, "II", 100, 90), (2025, "II", 200, 150)
BOTH = "Triwulan II Tahun 2024 dan 2025"


def table(title: str, headings: tuple[list[object], ...]) -> list[list[object]]:
    line = [*LINE[:4], 200, 150] if headings == BEFORE else LINE[: len(headings[0])]
    return [["Realisasi"], [AGENCY], [title], *headings, line]


def figures(draft: Draft) -> list[tuple]:
    return [
        (row["tahun"], row["periode"], row["pagu_rupiah"], row["realisasi_rupiah"]) for row in facts(draft, "anggaran")
    ]


@pytest.mark.parametrize(
    ("title", "headings", "said", "expected"),
    [
        ("Triwulan II Tahun 2025", GROUPED, {}, SECOND),
        ("Triwulan II Tahun 2025", PLAIN, {}, SECOND),
        ("Triwulan II Tahun 2025", BEFORE, {}, SECOND),
        ("Triwulan II Tahun 2024", GROUPED, {}, FIRST),
        ("Triwulan II", ONE, {}, FIRST),
        (BOTH, ONE, {}, FIRST),
        (BOTH, GROUPED, {"tahun": 2024}, FIRST),
        (BOTH, PLAIN, {"tahun": 2025}, SECOND),
        (BOTH, PLAIN, OF_2024, FIRST),
        (BOTH, PLAIN, {"map": ("Pagu 2025=pagu_rupiah",)}, SECOND),
        ("Triwulan II Tahun 2025", PLAIN, {**OF_2024, "triwulan": "II"}, FIRST),
        ("Triwulan II Tahun 2025", ONE, {"tahun": 2024}, FIRST),
    ],
)
def test_the_facts_are_of_the_year_of_the_columns_read(
    workbook: Build, title: str, headings: tuple[list[object], ...], said: dict[str, object], expected: tuple
) -> None:
    draft = read(workbook(TW=table(title, headings)), **said)
    assert figures(draft) == [expected]
    assert [one.kind for one in draft.findings if one.severity != INFO] == []


@pytest.mark.parametrize(
    "years", [(2024, 2025), ("2024", "2025"), ("TA 2024", "TA 2025"), ("Tahun 2024", "Tahun 2025"), (2025, 2024)]
)
@pytest.mark.parametrize(
    "groups", [["Pagu", None, "Realisasi", None, "%", None], ["Pagu", "Pagu", "Realisasi", "Realisasi", "%", "%"]]
)
@pytest.mark.parametrize("numbered", [[], [[*range(1, 10)]]])
def test_years_in_a_row_of_their_own_below_the_headings_are_headings(
    workbook: Build, years: tuple[object, object], groups: list[object], numbered: list[list[object]]
) -> None:
    lines = [100, 200, 90, 150, "90%", "75%"] if str(years[0]).endswith("4") else [200, 100, 150, 90, "75%", "90%"]
    headings = [[*NAMES, *groups], [None, None, None, *(3 * years)]]
    rows = [["Realisasi"], [AGENCY], ["Triwulan II Tahun 2025"], *headings, *numbered, [*LINE[:3], *lines]]
    draft = read(workbook(TW=rows))
    assert figures(draft) == [SECOND]
    assert [one.kind for one in draft.findings] == ["tahun-lain"]


INLINE = ["Pagu 2024", "TW I 2024", "TW II 2024", "Pagu 2025", "TW I 2025", "TW II 2025"]
LEFT = ["Pagu 2024", "TW I", "TW II", "Pagu 2025", "TW I", "TW II"]
ABOVE = ["Tahun 2024", None, None, "Tahun 2025", None, None]
BELOW = ["Pagu", None, "TW I", None, "TW II", None]


@pytest.mark.parametrize(
    ("headings", "line"),
    [
        ([[*NAMES, *INLINE]], [100, 50, 90, 200, 70, 150]),
        ([[*NAMES, *LEFT]], [100, 50, 90, 200, 70, 150]),
        ([[*NAMES, *ABOVE], [None, None, None, *(2 * ["Pagu", "TW I", "TW II"])]], [100, 50, 90, 200, 70, 150]),
        ([[*NAMES, *BELOW], [None, None, None, *(3 * [2024, 2025])]], [100, 200, 50, 70, 90, 150]),
    ],
)
@pytest.mark.parametrize(("year", "expected"), [(2024, [(50, "I"), (90, "II")]), (2025, [(70, "I"), (150, "II")])])
def test_quarters_of_two_years_are_read_for_one(
    workbook: Build, headings: list[list[object]], line: list[object], year: int, expected: list[tuple]
) -> None:
    content = workbook(S=[["Realisasi"], [AGENCY], *headings, [*LINE[:3], *line]])
    asked = [one for one in read(content, akumulasi="kumulatif").findings if one.severity != INFO]
    assert [[answer.value for answer in one.answers] for one in asked] == [["2024", "2025"]]
    draft = read(content, tahun=year, akumulasi="kumulatif")
    allocation = 100 if year == FIRST[0] else 200
    assert figures(draft) == [(year, quarter, allocation, spent) for spent, quarter in expected]
    assert [one.kind for one in draft.findings] == ["tahun-lain"]


def test_a_quarter_of_one_year_alone_is_not_read_for_the_other(workbook: Build) -> None:
    headings = [*NAMES, "Pagu 2024", "TW I 2024", "TW II 2024", "Pagu 2025", "TW I 2025"]
    content = workbook(S=[["Realisasi"], [AGENCY], headings, [*LINE[:3], 100, 50, 90, 200, 70]])
    assert figures(read(content, tahun=2025)) == [(2025, "I", 200, 70)]


def test_a_heading_said_to_be_another_column_is_taken_back_by_the_year(workbook: Build) -> None:
    content = workbook(S=[["Realisasi"], [AGENCY], [*NAMES, *INLINE], [*LINE[:3], 100, 50, 90, 200, 70, 150]])
    draft = read(content, tahun=2025, akumulasi="kumulatif", map=("Pagu 2024=realisasi_rupiah",))
    for _ in range(2):
        question = next((one for one in draft.findings if one.severity == ERROR), None)
        said = draft.choices.answered(question.answers[-1]) if question else draft.choices
        draft = read(content, tahun=said.tahun, akumulasi="kumulatif", map=said.map)
    assert figures(draft) == [(2025, "I", 200, 70), (2025, "II", 200, 150)]


@pytest.mark.parametrize(
    ("headings", "line"),
    [
        (["Pagu", "Realisasi"], [2024, 2013]),
        (["Tahun", "Pagu", "Realisasi"], [2025, 2024, 2013]),
    ],
)
def test_figures_that_look_like_years_are_no_headings(
    workbook: Build, headings: list[object], line: list[object]
) -> None:
    rows = [["Realisasi"], [AGENCY], ["Triwulan II Tahun 2025"], [*NAMES, *headings], [*LINE[:3], *line]]
    assert figures(read(workbook(TW=rows))) == [(2025, "II", 2024, 2013)]


@pytest.mark.parametrize(
    ("title", "headings", "years"),
    [
        (BOTH, GROUPED, ["2024", "2025"]),
        (BOTH, PLAIN, ["2024", "2025"]),
        ("Triwulan II Tahun 2026", PLAIN, ["2024", "2025"]),
        ("Triwulan II Tahun 2025", ONE, ["2024", "2025"]),
        ("Triwulan II", PLAIN, ["2024", "2025"]),
    ],
)
def test_the_year_is_asked_once_where_it_is_open(
    workbook: Build, title: str, headings: tuple[list[object], ...], years: list[str]
) -> None:
    draft = read(workbook(TW=table(title, headings)))
    asked = [one for one in draft.findings if one.severity != INFO]
    assert [(one.kind, one.cell) for one in asked] == [("periode-meragukan", f"D{3 + len(headings)}")]
    assert [answer.value for answer in asked[0].answers] == years


def test_the_quarter_of_the_titles_year_is_not_that_of_another(workbook: Build) -> None:
    draft = read(workbook(TW=table("Triwulan II Tahun 2025", PLAIN)), tahun=2024)
    assert figures(draft) == [(2024, None, 100, 90)]
    assert ("periode-meragukan", "A4") in found(draft)


def test_a_year_said_against_the_columns_chosen_is_asked_and_answered(workbook: Build) -> None:
    content = workbook(TW=table(BOTH, PLAIN))
    draft = read(content, tahun=2025, **OF_2024)
    question = next(one for one in draft.findings if one.kind == "periode-meragukan")
    for answer, expected in zip(question.answers, (FIRST, SECOND), strict=True):
        said = draft.choices.answered(answer)
        again = read(content, tahun=said.tahun, map=said.map)
        assert figures(again) == [expected]
        assert [one.kind for one in again.findings if one.severity != INFO] == []


@pytest.mark.parametrize(
    "measured", [("Realisasi 2024", "Realisasi 2025"), ("Realisasi TW II 2024", "Realisasi TW II 2025")]
)
@pytest.mark.parametrize("title", ["Triwulan II", BOTH, "Triwulan II Tahun 2025"])
def test_of_years_to_compare_the_one_with_a_target_is_read(
    workbook: Build, title: str, measured: tuple[str, str]
) -> None:
    headings = ["No", "Indikator Kinerja", "Satuan", "Target 2025", *measured]
    draft = read(workbook(TW=[["Kinerja"], [AGENCY], [title], headings, [1, "Indeks", "Indeks", 345, 341, 347]]))
    assert [(row["tahun"], row["realisasi"]) for row in facts(draft, "indikator_realisasi")] == [(2025, 347)]
    assert [(one.kind, one.answers) for one in draft.findings] == [("tahun-lain", ())]
    before = read(draft.given, tahun=2024)
    assert [(row["tahun"], row["realisasi"]) for row in facts(before, "indikator_realisasi")] == [(2024, 341)]


APART = ([*NAMES, "Pagu 2025", "Realisasi 2024"],)


@pytest.mark.parametrize("said", [{}, {"tahun": 2025}, {"tahun": 2024}])
@pytest.mark.parametrize(("answer", "expected"), [(0, (2024, "II", 100, 90)), (1, (2025, "II", 100, 90))])
def test_a_figure_that_stands_there_for_another_year_only_is_read_where_it_is_said_to_be_of_this_one(
    workbook: Build, said: dict[str, object], answer: int, expected: tuple
) -> None:
    content = workbook(TW=table("Triwulan II Tahun 2025", APART))
    draft = read(content, **said, triwulan="II")
    asked = [one for one in draft.findings if one.severity == ERROR]
    assert [(one.kind, one.cell, len(one.answers)) for one in asked] == [("periode-meragukan", "D4", 2)]
    answered = draft.choices.answered(asked[0].answers[answer])
    again = read(content, tahun=answered.tahun, map=answered.map, triwulan="II")
    assert figures(again) == [expected]
    assert [one.kind for one in again.findings if one.severity != INFO] == []


def test_no_year_is_offered_for_which_two_columns_of_other_years_may_be_meant(workbook: Build) -> None:
    headings = ([*NAMES, "Pagu 2025", "Realisasi 2023", "Realisasi 2024"],)
    draft = read(workbook(TW=[["Realisasi"], [AGENCY], ["Triwulan II"], *headings, [*LINE[:3], 200, 80, 90]]))
    asked = next(one for one in draft.findings if one.severity == ERROR)
    assert [answer.value for answer in asked.answers] == ["2023", "2024"]


def test_a_heading_confirmed_for_one_year_does_not_make_the_next_files_year(workbook: Build) -> None:
    said = {"Pagu 2024": "pagu_rupiah", "Realisasi 2024": "realisasi_rupiah"}
    content = workbook(TW=table("Triwulan II Tahun 2025", ONE))
    signature = read(content).tables[0].signature
    draft = read_draft(content, "berkas.xlsx", Choices(), Known(headings={signature: said}))
    assert [one.kind for one in draft.findings if one.severity == ERROR] == ["periode-meragukan"]


def test_quarters_of_another_year_only_are_read_where_they_are_said_to_be_of_this_one(workbook: Build) -> None:
    headings = [*NAMES, "Pagu 2025", "TW I 2024", "TW II 2024"]
    content = workbook(TW=[["Realisasi"], [AGENCY], ["Tahun 2025"], headings, [*LINE[:3], 200, 50, 90]])
    draft = read(content, akumulasi="kumulatif")
    asked = next(one for one in draft.findings if one.severity == ERROR)
    answered = draft.choices.answered(asked.answers[-1])
    again = read(content, tahun=answered.tahun, map=answered.map, akumulasi="kumulatif")
    assert figures(again) == [(2025, "I", 200, 50), (2025, "II", 200, 90)]


@pytest.mark.parametrize(
    ("headings", "year"), [(["Target 2025", "Realisasi"], 2025), (["Target", "Realisasi 2025"], 2025)]
)
def test_the_only_year_that_headings_name_is_the_tables(workbook: Build, headings: list[object], year: int) -> None:
    rows = [["Kinerja"], [AGENCY], ["Triwulan II"], ["No", "Indikator Kinerja", "Satuan", *headings]]
    draft = read(workbook(TW=[*rows, [1, "Indeks", "Indeks", 345, 341]]))
    assert [(row["tahun"], row["periode"]) for row in facts(draft, "indikator_realisasi")] == [(year, "II")]
    assert [one.kind for one in draft.findings if one.severity != INFO] == []
