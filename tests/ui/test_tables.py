"""Tables as they are read: figures line up on the right, whether numbers or written out already."""

import pandas as pd
import pytest

from dashboard.notation import MISSING, percent, signed
from dashboard.ui.tables import folded_table, html_table


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


def test_a_folded_table_has_a_part_for_every_group_in_order() -> None:
    frame = pd.DataFrame({"aspek": ["B", "A", "B"], "nilai": [1, 2, 3]})
    folded = folded_table(frame, "aspek", "baris")
    assert folded.count("<details") == 2
    assert folded.index("<b>B</b>") < folded.index("2 baris") < folded.index("<b>A</b>") < folded.index("1 baris")
    assert "Aspek" not in folded
