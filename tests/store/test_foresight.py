"""Everything wrong with a file is said in one pass: also what is in force has to say of one with open errors."""

from typing import Any

import pytest

from dashboard.importing import Draft, Finding
from dashboard.store import Folder, Keep, preview, publish
from tests.store.conftest import Publish, draft, money, reached

MILLION = 1_000_000
IN_FORCE: dict[str, Any] = {"a": 50_000, "b": 60_000, "Pengelolaan Mutasi ASN": 70_000}


def with_errors(given: Draft, *errors: tuple[str, str, tuple[str, ...]]) -> Draft:
    given.findings = [Finding(kind, f"{cell}: salah", "Data", cell, asks=asks) for kind, cell, asks in errors]
    return given


def kinds(folder: Folder, given: Draft, keep: Keep = Keep.ASK) -> list[str]:
    outcome = preview(folder, given, keep)
    assert (outcome.status, outcome.changes) == ("rejected", [])
    return [finding.kind for finding in outcome.findings[len(given.findings) :]]


@pytest.fixture(autouse=True)
def _in_force(give: Publish) -> None:
    assert give(anggaran=money(**IN_FORCE), periode="I").status == "committed"


def changed(**spent: int | None) -> Draft:
    return draft(anggaran=money(**{**IN_FORCE, **spent}), periode="II")


def test_an_error_in_one_cell_hides_nothing_about_the_others(folder: Folder) -> None:
    given = changed(a=None, b=50_000)
    assert kinds(folder, with_errors(given, ("bukan-angka", "F2", ("angka",)))) == ["kumulatif-turun"]


def test_nothing_more_is_said_about_the_cell_itself(folder: Folder) -> None:
    given = changed(a=-5)
    assert kinds(folder, with_errors(given, ("nilai-negatif", "F2", ()))) == []


def test_a_name_is_certain_while_the_unit_is_asked_but_no_figure_is(folder: Folder) -> None:
    rows = {name.replace("Mutasi", "Mutassi"): spent // 2 for name, spent in IN_FORCE.items()}
    given = draft(anggaran=money(**rows), periode="II")
    assert [finding.kind for finding in preview(folder, given).findings] == [*["kumulatif-turun"] * 2, "nama-mirip"]
    assert kinds(folder, with_errors(given, ("satuan-meragukan", "E1", ()))) == ["nama-mirip"]


def test_nothing_is_certain_while_a_column_is_asked(folder: Folder) -> None:
    given = changed(b=50_000)
    assert kinds(folder, with_errors(given, ("kolom-meragukan", "F1", ()))) == []


def test_rows_are_missing_only_where_every_row_is_known(folder: Folder, give: Publish) -> None:
    assert give(anggaran=money(**IN_FORCE), periode="II").status == "committed"
    rows = money(**{**IN_FORCE, "a": None})[:-1]
    assert "baris-hilang" in kinds(
        folder, with_errors(draft(anggaran=rows, periode="II"), ("notasi-meragukan", "F2", ()))
    )
    assert "baris-hilang" not in kinds(
        folder, with_errors(draft(anggaran=rows, periode="II"), ("sel-galat", "D9", ("teks",)))
    )


def test_an_indicator_that_vanished_is_said_beside_an_error(folder: Folder, give: Publish) -> None:
    assert give(indikator_realisasi=reached(Indeks=5, Kepuasan=6), periode="I").status == "committed"
    given = draft(indikator_realisasi=reached(Indeks=None), periode="II")
    found = kinds(folder, with_errors(given, ("bukan-angka", "B2", ("angka",))))
    assert "indikator-hilang" in found


def test_a_draft_with_errors_changes_nothing_however_it_is_published(folder: Folder) -> None:
    before = folder.current
    given = with_errors(changed(b=70_000), ("bukan-angka", "F2", ("angka",)))
    assert [one.status for one in publish(folder, [given], Keep.REPLACE)] == ["rejected"]
    assert folder.current == before


def test_while_the_unit_is_asked_no_figure_is_said_to_leap(folder: Folder, give: Publish) -> None:
    whole = [{**row, "pagu_rupiah": row["pagu_rupiah"] * 1000} for row in money(**IN_FORCE)]
    assert give(anggaran=whole, tahun=2028).status == "committed"
    in_thousands = draft(anggaran=money(**dict.fromkeys(IN_FORCE, None)), periode="III", tahun=2028)
    assert [finding.kind for finding in preview(folder, in_thousands).findings] == ["satuan-meragukan"]
