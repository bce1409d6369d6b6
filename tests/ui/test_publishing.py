"""Where published data are seen: the pages of what changed, at its newest quarter."""

import pytest

from dashboard.catalogue import datasets
from dashboard.store import Change
from dashboard.ui.menu import page_names
from dashboard.ui.upload.publishing import PAGES, pages_of


def change(fact_table: str, period: str, year: int = 2025) -> Change:
    """A row that was added to a fact table."""
    return Change("added", fact_table, "BKD", year, period, None, "x", None, None, 1)


@pytest.mark.parametrize(
    ("changes", "pages"),
    [
        ([change("anggaran_kas", "2025-03")], {"penyerapan_anggaran": {}}),
        (
            [change("anggaran", "IV", 2024), change("anggaran", "II"), change("ip_asn_instansi", "2025-03")],
            {"penyerapan_anggaran": {"tahun": 2025, "triwulan": "II"}, "ip_asn": {}},
        ),
        ([], {}),
    ],
)
def test_pages_are_those_of_what_changed(changes: list[Change], pages: dict[str, dict[str, object]]) -> None:
    assert pages_of(changes) == pages


def test_pages_and_data_sets_are_known() -> None:
    assert set(PAGES) <= set(page_names())
    assert {name for names in PAGES.values() for name in names} <= set(datasets())
