"""Panels of a self-assessment of the merit system: sub-aspects, simulated place, cheapest path."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import simulation as said
from dashboard.headlines.words import known
from dashboard.notation import signed, trim
from dashboard.panels.merit import ladder
from dashboard.panels.panel import Listing, Panel, Source, cells_of

PLACE = "Penilaian mandiri sistem merit yang diimpor"
VALUE = "nilai sub aspek = skor × bobot; nilai = jumlah nilai sub aspek"
PATH_COLUMNS = ["sub_aspek", "aspek", "pengampu", "bobot", "skor_sekarang", "skor_tujuan", "poin", "tambahan_nilai"]


def sub_aspects(listed: pd.DataFrame, aspek: str, pengampu: str | None, period: dict[str, Any]) -> Panel:
    """The sub-aspects of one aspect, of one owner or all: value of the maximum, with the score."""
    rows = listed[(listed["aspek"] == aspek) & ((listed["pengampu"] == pengampu) | (pengampu is None))]
    drawn = rows.assign(
        label=[f"{number}. {name}" for number, name in zip(rows["nomor_sub_aspek"], rows["sub_aspek"], strict=True)],
        teks=[
            f"skor {trim(score)} · {trim(value)} / {trim(maximum)}" if known(score) else "belum berskor"
            for score, value, maximum in zip(rows["skor"], rows["nilai"], rows["nilai_maksimal"], strict=True)
        ],
    )
    chart = Chart(
        form="filled",
        rows=drawn,
        finding=said.sub_aspects_headline(rows, aspek),
        measure="Nilai sub aspek (skor × bobot) terhadap nilai maksimal (4 × bobot), dari penilaian mandiri.",
        source=PLACE,
        columns={
            "key": "kode_sub_aspek",
            "label": "label",
            "maximum": "nilai_maksimal",
            "part": "nilai",
            "text": "teks",
        },
    )
    columns = ["nomor_sub_aspek", "sub_aspek", "pengampu", "bobot", "skor", "nilai", "nilai_maksimal", "potensi"]
    return Panel("sub_aspek_merit", chart, Source("merit_sub_aspects", cells_of(period), PLACE, VALUE), rows[columns])


def provinces(rows: pd.DataFrame, period: dict[str, Any], bands: pd.DataFrame) -> Panel:
    """The provinces that the report names, the own value simulated."""
    own = {name: f"{name} (simulasi)" for name in rows.loc[rows["is_sendiri"], "instansi"]}
    named = rows.assign(nama=[own.get(name, name).removeprefix("Pemerintah Provinsi ") for name in rows["instansi"]])
    measure = "Simulasi: nilai sendiri dari skor yang dipilih, provinsi lain dari LKIP; bukan peringkat nasional."
    chart = ladder(named, bands, said.ranking_headline(rows), measure, PLACE)
    table = rows[["peringkat", "instansi", "nilai", "kategori", "selisih_dari_sendiri"]]
    source = Source("merit_simulation_ranking", cells_of(period), PLACE, VALUE)
    return Panel("simulasi_provinsi", chart, source, table)


def path(rows: pd.DataFrame, scope: pd.Series | None, period: dict[str, Any]) -> Panel:
    """The sub-aspects of the cheapest path with the value each adds."""
    drawn = rows.assign(
        teks=[f"+{trim(value)}" for value in rows["tambahan_nilai"]],
        langkah=[f"{trim(now)} → {goal}" for now, goal in zip(rows["skor_sekarang"], rows["skor_tujuan"], strict=True)],
    )
    chart = Chart(
        form="bars",
        rows=drawn,
        finding=said.path_headline(rows, scope),
        measure=said.path_measure(rows, scope),
        source=PLACE,
        columns={
            "key": "kode_sub_aspek",
            "label": "sub_aspek",
            "value": "tambahan_nilai",
            "text": "teks",
            "text_2": "langkah",
        },
        names={"text_2": "skor"},
    )
    source = Source("merit_cheapest_path", cells_of(period), PLACE, "tambahan nilai = (skor tujuan − skor) × bobot")
    return Panel("jalur_termurah", chart, source, rows[PATH_COLUMNS])


def comparison(rows: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """The self-assessment beside the reported values by aspect, with the difference; the whole comes last."""
    columns = [
        "aspek",
        "nilai_bkd",
        "nilai_bpsdm",
        "nilai_total",
        "nilai_total_laporan",
        "selisih_total",
        "nilai_maksimal",
        "jumlah_tanpa_skor",
    ]
    measure = (
        "Jumlah nilai sub aspek menurut pengampu di samping nilai aspek dalam laporan; selisih ditunjukkan, tidak "
        "disesuaikan. Jumlah dengan skor yang belum ada: belum tersedia."
    )
    source = Source("merit_assessment", cells_of(period), PLACE, VALUE)
    table = rows[columns].assign(aspek=rows["aspek"].fillna("Seluruh aspek"))
    return Listing("penilaian_mandiri", said.comparison_headline(rows), measure, table, source)


def is_raised(rows: pd.DataFrame) -> pd.Series:
    """Which sub-aspects have a simulated score other than their own; one without any score has none."""
    return (rows["skor_simulasi"].notna() & rows["skor_simulasi"].ne(rows["skor"]).fillna(True)).astype(bool)


def raised(rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any]) -> Listing:
    """The sub-aspects whose score is raised, with what each adds."""
    changed = rows[is_raised(rows)]
    columns = ["aspek", "sub_aspek", "pengampu", "bobot", "skor", "skor_simulasi", "tambahan_nilai"]
    added = f": {signed(summary['tambahan_nilai'])} poin" if summary is not None else ""
    title = f"Sub aspek yang dinaikkan{added}" if len(changed) else "Belum ada skor yang dinaikkan"
    measure = "Simulasi: skor dan nilai yang ditambahkan tiap sub aspek."
    source = Source("merit_simulation", cells_of(period), PLACE, VALUE)
    return Listing("skor_dinaikkan", title, measure, changed[columns], source)


def goals(rows: pd.DataFrame, period: dict[str, Any], scored: bool) -> Listing:
    """Higher bands, better-placed provinces and the maximum with the points to each."""
    table = pd.DataFrame(
        {
            "tujuan": [said.goal_name(row) for _, row in rows.iterrows()],
            "nilai_tujuan": rows["nilai_tujuan"],
            "kekurangan_poin": rows["jarak_laporan"],
            **({"kekurangan_poin_penilaian_mandiri": rows["jarak_penilaian"]} if scored else {}),
        }
    )
    measure = (
        "Poin menuju kategori berikutnya, tiap provinsi yang lebih tinggi dan nilai maksimal menurut bobot tercetak."
    )
    source = Source("merit_goals", cells_of(period), "LKIP 2024, 3.2.1", "jarak = nilai tujuan − nilai")
    return Listing("tujuan_merit", said.goals_headline(rows), measure, table, source)
