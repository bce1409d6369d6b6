"""What the user says of a whole file against what the file says itself: one of them holds when that is answered."""

from typing import Any

import pytest

from dashboard.importing import Choices, Draft, read_draft
from dashboard.importing.findings import ERROR
from tests.importing.reading import Build, budget, facts

LINE: list[object] = [1, "Program", "Kegiatan", "Sub Kegiatan", 100, 90, None, None]
SAYS = {"perangkat_daerah": "BKD", "tahun": 2025, "triwulan": "II"}
OTHER = {"perangkat_daerah": "BPSDM", "tahun": 2024, "triwulan": "III"}
COLUMN = {"triwulan": "periode"}
OFFICE = "Dinas Pertamanan dan Hutan Kota"


def questions(draft: Draft) -> list[list[str]]:
    return [[answer.label for answer in one.answers] for one in draft.findings if one.severity == ERROR]


@pytest.mark.parametrize("name", SAYS)
def test_another_than_the_title_names_is_asked_and_either_is_read(workbook: Build, name: str) -> None:
    content = workbook(TW=budget(LINE))
    said: dict[str, Any] = {name: OTHER[name]}
    draft = read_draft(content, "berkas.xlsx", Choices(**said))
    question = next(one for one in draft.findings if one.severity == ERROR)
    assert [len(answers) for answers in questions(draft)] == [2]
    for answer, expected in zip(question.answers, (SAYS[name], OTHER[name]), strict=True):
        again = read_draft(content, "berkas.xlsx", draft.choices.answered(answer))
        assert questions(again) == []
        assert [row[COLUMN.get(name, name)] for row in facts(again, "anggaran")] == [expected]


def test_an_office_in_the_title_is_not_silently_the_agency_that_is_said(workbook: Build) -> None:
    rows = budget(LINE)
    rows[1] = [OFFICE]
    draft = read_draft(workbook(TW=rows), "berkas.xlsx", Choices(perangkat_daerah="BKD"))
    assert [len(answers) for answers in questions(draft)] == [2]


@pytest.mark.parametrize("said", [{}, SAYS, {"tahun": 2025}, {"triwulan": "II"}])
def test_what_the_title_names_as_well_is_not_asked(workbook: Build, said: dict[str, Any]) -> None:
    assert questions(read_draft(workbook(TW=budget(LINE)), "berkas.xlsx", Choices(**said))) == []


def test_what_no_word_of_the_file_names_is_taken_as_said(workbook: Build) -> None:
    rows: list[list[object]] = [["Realisasi anggaran"], [], *budget(LINE)[4:]]
    draft = read_draft(workbook(TW=rows), "berkas.xlsx", Choices(**OTHER))
    assert questions(draft) == []
