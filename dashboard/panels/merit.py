"""Panels of the merit system."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.charts.chart import bounds
from dashboard.headlines import merit as said
from dashboard.notation import number
from dashboard.panels.panel import Listing, Panel, Source, cells_of

PLACE = "LKIP 2024, 3.2.1 Sasaran Strategis, tabel nilai aspek"


def aspects(rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any], focus: str | None = None) -> Panel:
    """Aspects as outlined maximum and filled value, split by owner."""
    drawn = rows.assign(teks=[said.aspect_value(row) for _, row in rows.iterrows()])
    chart = Chart(
        form="filled",
        rows=drawn,
        finding=said.potential_headline(summary),
        measure=f"{said.potential_measure(summary)} {said.printed_measure(rows)}".strip(),
        source=PLACE,
        columns={
            "key": "aspek",
            "label": "aspek",
            "maximum": "nilai_maksimal",
            "part": "nilai_bkd",
            "part_2": "nilai_bpsdm",
            "text": "teks",
        },
        names={"part": "BKD", "part_2": "BPSDM"},
        highlight=frozenset([focus] if focus else []),
    )
    calculation = "nilai total = nilai lingkup BKD + nilai lingkup BPSDM; potensi = nilai maksimal − nilai total"
    source = Source("merit_breakdown", cells_of(period), PLACE, calculation)
    columns = [
        "aspek",
        "bobot_persen",
        "nilai_bkd",
        "nilai_bpsdm",
        "nilai_total",
        "nilai_total_tercetak",
        "nilai_maksimal",
        "potensi",
        "capaian_persen",
    ]
    return Panel("aspek_merit", chart, source, rows[columns])


def provinces(rows: pd.DataFrame, period: dict[str, Any], bands: pd.DataFrame) -> Panel:
    """The provinces that the report names as a ladder with the bands."""
    place = "LKIP 2024, 3.2.1 no. 3 (publikasi BKN 2024)"
    named = rows.assign(nama=[name.removeprefix("Pemerintah Provinsi ") for name in rows["instansi"]])
    measure = "Nilai indeks sistem merit seluruh aspek; bukan peringkat nasional. Garis: batas kategori."
    chart = ladder(named, bands, said.ranking_headline(rows), measure, place)
    table = rows[["peringkat", "instansi", "nilai", "kategori", "selisih_dari_sendiri"]]
    return Panel("merit_provinsi", chart, Source("merit_ranking", cells_of(period), place), table)


def ladder(rows: pd.DataFrame, bands: pd.DataFrame, finding: str, measure: str, place: str) -> Chart:
    """Institutions by value with the bands behind; ``rows`` have the name to show in ``nama``."""
    return Chart(
        form="ladder",
        rows=rows.assign(teks=[number(value, 1) for value in rows["nilai"]]),
        finding=finding,
        measure=measure,
        source=place,
        columns={"key": "instansi", "label": "nama", "value": "nilai", "text": "teks"},
        bands=bounds(bands),
        highlight=frozenset(rows.loc[rows["is_sendiri"], "instansi"]),
    )


def sub_aspect_listing(
    rows: pd.DataFrame, aspek: str | None, pengampu: str | None, period: dict[str, Any], *, scored: bool
) -> Listing:
    """Sub-aspects of an aspect and owner, or all, as a table."""
    listed = sub_aspect_table(rows, aspek, pengampu)
    source = Source("merit_sub_aspects", cells_of(period), "LKIP 2024, 2.2.1 a, tabel sub aspek")
    title = f"{len(listed)} sub aspek" + (f" pada aspek {aspek}" if aspek else "")
    measure = "Bobot, skor dan pengampu." if scored else f"Bobot dan pengampu. {said.NO_SCORES}"
    measure = measure if aspek else f"{measure} Klik satu aspek untuk membukanya."
    title = title if len(rows) else "Belum ada sub aspek sistem merit"
    return Listing("sub_aspek", title, measure, listed, source)


def sub_aspect_table(rows: pd.DataFrame, aspek: str | None, pengampu: str | None) -> pd.DataFrame:
    """Sub-aspects of an aspect and owner."""
    chosen = rows
    if aspek:
        chosen = chosen[chosen["aspek"] == aspek]
    if pengampu:
        chosen = chosen[chosen["pengampu"] == pengampu]
    scored = ["skor", "nilai"] if rows["skor"].notna().any() else []
    columns = ["nomor_sub_aspek", "sub_aspek", "bobot", *scored, "nilai_maksimal", "pengampu"]
    return chosen[columns if aspek else ["aspek", *columns]]
