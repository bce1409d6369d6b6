"""The drawer with the cells behind figures: notation, headings and months as on the screen."""

import duckdb

from dashboard.ui.provenance import shown_cells
from queries.reports import cells


def test_months_of_cells_are_said_by_name(report: duckdb.DuckDBPyConnection) -> None:
    period = {"perangkat_daerah": "BKD", "tahun": 2024, "periode": None, "objek": None}
    found = cells(report, "ip_asn_comparison", **period)
    assert {"2024-07", "2024-09"} <= set(found["periode"])
    assert {"Juli 2024", "September 2024"} <= set(shown_cells(found)["periode"])
