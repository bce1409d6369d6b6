"""Panels of satisfaction with services."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import service as said
from dashboard.notation import month_short, number
from dashboard.panels.panel import Panel, Source, cells_of

PLACE = "Survei kepuasan yang diimpor; kategori menurut LKIP 2024, Lampiran 2 no. 3"
STATUSES = {"A": "tercapai", "B": "", "C": "belum_diisi", "D": "di_bawah_target"}
COLOURS = {"A": "hijau", "B": "kelabu", "C": "kuning", "D": "merah"}
ROOMY = 6


def elements(rows: pd.DataFrame, summary: pd.Series, period: dict[str, Any]) -> Panel:
    """The nine elements, the lowest first."""
    found = rows[rows["unsur"].notna()].sort_values(["nilai", "unsur"])
    drawn = found.assign(
        label=[f"{code} {name}" for code, name in zip(found["unsur"], found["nama_unsur"], strict=True)],
        teks=[number(value) for value in found["nilai"]],
        catatan=found["kategori"].str.split(" ").str[0],
        fokus=(found["nilai"] == found["nilai"].min()) & (found["nilai"].nunique() > 1),
    )
    chart = Chart(
        form="bars",
        rows=drawn,
        finding=said.elements_headline(found),
        measure=f"Rata-rata unit dan bulan, {said.span(summary)}, skala 25 sampai 100"
        + ("; jingga: terendah" if drawn["fokus"].any() else ""),
        source=PLACE,
        columns={
            "key": "unsur",
            "label": "label",
            "value": "nilai",
            "text": "teks",
            "text_2": "catatan",
            "focus": "fokus",
        },
        names={"text_2": "kategori"},
    )
    source = Source("satisfaction_index", cells_of(period, every_period=True), PLACE, "rata-rata jawaban (1-4) × 25")
    table = found[["unsur", "nama_unsur", "rata_rata", "nilai", "kategori", "jumlah_jawaban"]]
    return Panel("unsur_layanan", chart, source, table)


def units(rows: pd.DataFrame, summary: pd.Series, period: dict[str, Any]) -> Panel:
    """Units by months, tinted by grade."""
    months = sorted(rows["periode"].unique())
    decimals = 1 if len(months) <= ROOMY else 0
    grades = sorted({str(grade)[:1] for grade in rows["kategori"].dropna()})
    tints = ", ".join(f"{COLOURS[grade]} {grade}" for grade in grades if grade in COLOURS)
    drawn = rows.assign(
        status=[STATUSES.get(str(grade)[:1], "") for grade in rows["kategori"]],
        teks=[number(value, decimals) for value in rows["nilai"]],
        kunci=[f"{unit}|{when}" for unit, when in zip(rows["unit"], rows["periode"], strict=True)],
    )
    chart = Chart(
        form="heat",
        rows=drawn,
        finding=said.units_headline(summary, rows),
        measure=f"Nilai unit tiap bulan; warna menurut kategori: {tints}; – tanpa jawaban",
        source=PLACE,
        columns={
            "key": "kunci",
            "row": "unit",
            "label": "unit",
            "period": "periode",
            "status": "status",
            "text": "teks",
        },
        names={when: month_short(when) if "-" in when else f"TW {when}" for when in months},
    )
    source = Source(
        "satisfaction_units", cells_of(period, every_period=True), PLACE, "rata-rata unsur unit dalam satu bulan × 25"
    )
    table = rows[["unit", "periode", "nilai", "kategori", "jumlah_responden", "jumlah_unsur"]]
    return Panel("unit_layanan", chart, source, table)
