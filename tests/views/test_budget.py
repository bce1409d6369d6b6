"""Lists of the budget on the report's data."""

import duckdb

from dashboard.views import VIEWS

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


def test_a_reason_is_said_in_the_words_of_the_chart_of_reasons(report: duckdb.DuckDBPyConnection) -> None:
    listing = VIEWS["penjelasan"].panel(lambda question, **parameters: question(report, **parameters), PERIOD, {})
    said = {line.note.partition("\n")[0].partition(" · alasan: ")[2] for line in listing.lines}
    assert said == {"", "penghematan", "pekerjaan tertunda", "pekerjaan batal"}
