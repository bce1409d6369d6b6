"""Tables as they are read: figures line up on the right, whether numbers or written out already."""

import pandas as pd
import pytest

from dashboard.notation import MISSING, percent, signed
from dashboard.ui.tables import html_table


@pytest.mark.parametrize(
    ("values", "is_figure"),
    [
        ([1.5, None], True),
        ([signed(1234.5), signed(-2.0), MISSING], True),
        ([percent(87.59), percent(100, 0)], True),
        (["12.572.646.455"], True),
        (["5.03.01", "5.03.02"], False),
        (["B03", "B06"], False),
        ([MISSING, None], False),
    ],
)
def test_figures_are_right_aligned(values: list, is_figure: bool) -> None:
    assert ('class="kanan"' in html_table(pd.DataFrame({"selisih": values}))) == is_figure
