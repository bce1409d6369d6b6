"""Months of spending against what is in force: what a file no longer gives, and what it does not say at all."""

from typing import Any

from dashboard.exports.marked import marked_workbook
from dashboard.importing.draft import Draft
from dashboard.store import Folder, Keep, preview
from tests.store.conftest import Publish, draft, money

IN_FORCE = (100, 110, 120)


def monthly(*months: int | None, spent: int | None) -> list[dict[str, Any]]:
    given = {f"bulan_{place}_rupiah": amount for place, amount in enumerate(months, start=1)}
    return [{**money(a=spent)[0], "per_triwulan": True, **given}]


def beside(*months: int | None, spent: int | None) -> Draft:
    """A draft whose quarter is what three columns side by side give: H, I and J."""
    given = draft(anggaran=monthly(*months, spent=spent))
    given.tables[0].layout["realisasi_rupiah"] = "H:J"
    return given


def test_of_a_quarter_whose_month_is_blank_only_the_month_is_said(folder: Folder, give: Publish) -> None:
    assert give(anggaran=monthly(*IN_FORCE, spent=330)).status == "committed"
    outcome = preview(folder, beside(100, None, 120, spent=None))
    assert [(finding.kind, finding.cell) for finding in outcome.findings] == [("angka-menjadi-kosong", "I2")]


def test_a_quarter_that_became_blank_is_said_at_one_cell(folder: Folder, give: Publish) -> None:
    assert give(anggaran=[{**money(a=330)[0], "per_triwulan": True}]).status == "committed"
    given = beside(None, None, None, spent=None)
    outcome = preview(folder, given)
    assert [(finding.kind, finding.cell) for finding in outcome.findings] == [("angka-menjadi-kosong", "H2")]
    assert marked_workbook(b"", given.sheets, outcome.findings)


def test_a_file_of_quarters_loses_no_months(folder: Folder, give: Publish) -> None:
    assert give(anggaran=monthly(*IN_FORCE, spent=330)).status == "committed"
    outcome = preview(folder, draft(anggaran=[{**money(a=330)[0], "per_triwulan": True}]), Keep.ASK)
    assert (outcome.status, outcome.findings) == ("preview", [])
    lost = [(change.column, change.cell) for change in outcome.changes]
    assert lost == [(f"bulan_{place}_rupiah", None) for place in (1, 2, 3)]
