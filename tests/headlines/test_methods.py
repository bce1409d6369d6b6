"""Rules as Metode tells them."""

import pytest

from dashboard.headlines import methods


@pytest.mark.parametrize(("within", "told"), [(True, "60 ke atas"), (False, "di atas 60")])
def test_whether_a_band_holds_its_own_bound_is_told(within: bool, told: str) -> None:
    assert methods.bound(60, within) == told
