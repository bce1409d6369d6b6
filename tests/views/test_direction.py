"""What needs a decision, with what was written about it."""

from datetime import date, datetime
from typing import Any

import duckdb

from dashboard.exports.texts import rows_of
from dashboard.store.written import Written
from dashboard.views import direction

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
TEXTS = {
    "kendala": "",
    "solusi": "",
    "rencana_tindak_lanjut": "Percepat pengadaan",
    "penanggung_jawab": "Kepala Bidang Pengadaan",
}


def test_the_table_of_matters_tells_what_is_done_about_them(report: duckdb.DuckDBPyConnection) -> None:
    def ask(question: Any, **parameters: Any) -> Any:
        return question(report, **parameters)

    name = "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK"
    entry = Written(TEXTS, date(2025, 1, 31), "", "berjalan", "x", datetime(2025, 1, 1), "halaman")
    table = direction.matters(ask, PERIOD, {}, written={name: entry}).table
    (row,) = [row for row in rows_of(table[["hal", *direction.FOLLOWED]]) if row[0] == name]
    assert row[1:] == ["Percepat pengadaan", "Kepala Bidang Pengadaan", "31 Januari 2025", "berjalan"]
    assert table.loc[table["hal"] != name, direction.FOLLOWED].isna().all(axis=None)
    assert not {*direction.FOLLOWED} & {*direction.matters(ask, PERIOD, {}).table}
