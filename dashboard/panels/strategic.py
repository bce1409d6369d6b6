"""Panels of the strategic activities (KSD)."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import strategic as said
from dashboard.notation import number
from dashboard.panels.panel import Panel, Source, cells_of

PLACE = "LKIP 2024, 3.2.3 Indikator Kinerja Kegiatan Strategis Daerah"


def progress(rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any]) -> Panel:
    """Targets by period: reached, below, or due and empty."""
    drawn = rows.assign(
        status=[_status(row) for _, row in rows.iterrows()],
        teks=[_words(row) for _, row in rows.iterrows()],
        nama=rows["sub_ksd"],
        kunci=[f"{name}|{period_}" for name, period_ in zip(rows["sub_ksd"], rows["periode"], strict=True)],
    )
    chart = Chart(
        form="heat",
        rows=drawn,
        finding=said.headline(summary),
        measure="Capaian target periode, persen; – tidak ada target, ! jatuh tempo tetapi belum diisi",
        source=PLACE,
        columns={
            "key": "kunci",
            "row": "sub_ksd",
            "label": "nama",
            "period": "periode",
            "status": "status",
            "text": "teks",
        },
    )
    table = rows[["sub_ksd", "periode", "jumlah_target", "jumlah_terisi", "jumlah_tercapai", "jumlah_belum_diisi"]]
    return Panel("target_ksd", chart, Source("action_plan_progress", cells_of(period), PLACE), table)


def _status(row: pd.Series) -> str:
    if row["jumlah_belum_diisi"]:
        return "belum_diisi"
    return "tercapai" if row["jumlah_tercapai"] == row["jumlah_target"] else "di_bawah_target"


def _words(row: pd.Series) -> str:
    status = _status(row)
    if status == "belum_diisi":
        return "! belum"
    return f"{'✓' if status == 'tercapai' else '▼'} {number(row['rata_rata_persen'], 0)}"
