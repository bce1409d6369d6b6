"""Drafts read a moment ago: the newest few are kept."""

from collections import OrderedDict

from dashboard.importing import Draft
from dashboard.ui.upload.drafts import READINGS_KEPT, keep_newest
from tests.store.conftest import draft, money


def test_drafts_that_nobody_looks_at_go() -> None:
    kept: OrderedDict[str, Draft] = OrderedDict()
    for number in range(READINGS_KEPT + 2):
        keep_newest(kept, str(number), draft(anggaran=money(a=5)))
    assert [*kept] == [str(number) for number in range(2, READINGS_KEPT + 2)]
