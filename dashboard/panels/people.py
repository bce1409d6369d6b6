"""Panels of staff."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import people as said
from dashboard.notation import number, percent
from dashboard.panels.panel import Panel, Source, cells_of

PLACE = "LKIP 2024, 1.6 Personil / Sumber Daya Organisasi"


def education(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Staff of the chosen year by education, with the share; the table has the years before as well."""
    newest = rows[rows["tahun"] == period["tahun"]]
    chart = Chart(
        form="bars",
        rows=newest.assign(
            teks=[number(value, 0) for value in newest["jumlah_pegawai"]],
            teks_bagian=[percent(value) for value in newest["bagian_persen"]],
        ),
        finding=said.education_headline(newest),
        measure=f"Pegawai menurut pendidikan, orang, {period['tahun']}",
        source=PLACE,
        columns={
            "key": "pendidikan",
            "label": "pendidikan",
            "value": "jumlah_pegawai",
            "text": "teks",
            "text_2": "teks_bagian",
        },
        names={"text_2": "bagian"},
    )
    table = rows[["tahun", "pendidikan", "jumlah_pegawai", "bagian_persen", "perubahan"]]
    return Panel("pegawai_pendidikan", chart, Source("staff", cells_of(period), PLACE), table)
