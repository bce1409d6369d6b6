"""Panels of indicators that are worked out from components."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import components as said
from dashboard.headlines.words import known
from dashboard.notation import MISSING, percent, trim
from dashboard.panels.panel import Panel, Source, cells_of

PLACE = "LKIP 2024, Lampiran 2 (cara pengukuran)"
ROLES = {
    "key": "bagian",
    "label": "bagian",
    "value": "kontribusi",
    "text": "teks",
    "text_2": "catatan",
    "focus": "fokus",
}


def contributions(parts: pd.DataFrame, computed: pd.Series, period: dict[str, Any]) -> Panel:
    """What each part of an indicator adds to its realisation, the formula with its numbers below the finding."""
    written = said.formula(parts, computed["realisasi_terhitung"])
    chart = Chart(
        form="bars",
        rows=_drawn(parts),
        finding=said.headline(computed),
        measure=f"Kontribusi tiap bagian; di kanan nilai bagian. {written}",
        source=PLACE,
        columns=ROLES,
        names={"text_2": "nilai"},
    )
    source = Source("indicator_parts", cells_of(period, objek=computed["indikator"]), PLACE, written)
    columns = ["bagian", "pembilang", "penyebut", "nilai_bagian", "bobot_persen", "kontribusi"]
    return Panel("komponen_indikator", chart, source, parts[columns])


def performance(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """The four parts of the budget's performance and the whole."""
    parts = rows[rows["bagian"].notna()]
    whole = rows[rows["bagian"].isna()].iloc[0]
    chart = Chart(
        form="bars",
        rows=_drawn(parts.assign(nilai_bagian=parts["nilai"])),
        finding=said.performance_headline(whole, parts),
        measure=said.performance_note(parts),
        source=PLACE,
        columns=ROLES,
        names={"text_2": "nilai × bobot"},
    )
    written = " + ".join(
        f"{percent(weight, 1)} × {trim(value)}"
        for weight, value in zip(parts["bobot_persen"], parts["nilai"], strict=True)
    )
    source = Source("budget_performance", cells_of(period), PLACE, f"{written} = {trim(whole['nilai'])}")
    table = rows[["bagian", "nilai", "bobot_persen", "kontribusi", "asal", "realisasi", "selisih"]]
    return Panel("kinerja_anggaran", chart, source, table)


def _drawn(parts: pd.DataFrame) -> pd.DataFrame:
    weighed = parts["bobot_persen"].nunique() > 1
    notes = [said.part_note(row) for _, row in parts.iterrows()]
    if weighed:
        notes = [
            f"{note} × {percent(weight, 1)}" if known(value) else note
            for note, weight, value in zip(notes, parts["bobot_persen"], parts["nilai_bagian"], strict=True)
        ]
    return parts.assign(
        teks=["" if value == MISSING else value for value in map(trim, parts["kontribusi"])],
        catatan=notes,
        fokus=parts["kontribusi"].isna(),
    )
