"""What needs a decision, with what was written about it."""

from datetime import date, datetime
from typing import Any

import duckdb
import pytest

from dashboard.exports.texts import rows_of
from dashboard.store.written import Written
from dashboard.views import direction
from tests.conftest import put

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


@pytest.mark.parametrize("quarter", ["III", "IV"])
def test_a_figure_of_an_earlier_quarter_says_so(facts: duckdb.DuckDBPyConnection, quarter: str) -> None:
    """Where one has no figure of the quarter, its last one is told to be of its own; else nothing needs to be told."""
    names = {"himpunan": "perubahan", "program": "P", "kegiatan": "K", "pagu_rupiah": 100}
    spent = {"A": {"II": 40, "III": None, "IV": 90}, "B": {"II": 40, "III": 60, "IV": 80}}
    for name, quarters in spent.items():
        for when, value in quarters.items():
            put(facts, "anggaran", periode=when, sub_kegiatan=name, realisasi_rupiah=value, **names)
    period = {**PERIOD, "triwulan": quarter}
    table = direction.spending(lambda question, **given: question(facts, **given), period, {}).table
    shown = table.reindex(columns=["sub_kegiatan", "realisasi_rupiah", "triwulan_dasar"])
    expected = {"III": [["A", 40, "II"], ["B", 60, "III"]], "IV": [["A", 90, None], ["B", 80, None]]}[quarter]
    assert sorted(shown.astype(object).where(shown.notna(), None).values.tolist()) == expected
