"""Panels of the index computed from employees: units, points, assumptions. All of it is a simulation."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.charts.chart import bounds
from dashboard.headlines import ip_asn_simulation as said
from dashboard.notation import number, percent, signed, trim
from dashboard.panels.panel import Listing, Panel, Source, cells_of

PLACE = "data pegawai yang diimpor; aturan menurut LKIP 2024, 2.2.1 b"
CALCULATION = "nilai dimensi = rata-rata poin pegawai yang datanya tersedia; indeks = jumlah keempat dimensi"
DRAWN = 40


def source(period: dict[str, Any], report: str = "ip_asn_unit_gaps", unit: str | None = None) -> Source:
    """The counted employees by unit, each with the unit's first cell."""
    return Source(report, cells_of(period, objek=unit), PLACE, CALCULATION)


def units(rows: pd.DataFrame, period: dict[str, Any], focus: str | None, bands: pd.DataFrame) -> Panel:
    """Units by their rank, the best first; of very many only the lowest are drawn, the table has all."""
    table = rows[rows["unit"].notna()].sort_values(["peringkat", "unit"], na_position="last")
    drawn = table.tail(DRAWN)
    apart = [signed(value) for value in drawn["selisih_nilai"]]
    drawn = drawn.assign(teks=[f"{number(nilai)} ({by})" for nilai, by in zip(drawn["nilai"], apart, strict=True)])
    left_out = f" {DRAWN} terendah dari {len(table)} unit, semua ada di tabel." if len(table) > DRAWN else ""
    chart = Chart(
        form="dumbbell",
        rows=drawn,
        finding=said.units_headline(rows),
        measure="Simulasi IP ASN menurut unit, peringkat 1 tertinggi, dan selisihnya terhadap perangkat daerah, poin; "
        f"sumbu tidak mulai dari nol.{left_out}",
        source=PLACE,
        columns={"key": "unit", "label": "unit", "rank": "peringkat", "text": "teks"},
        values=("nilai",),
        names={"nilai": "simulasi"},
        bands=bounds(bands),
        highlight=frozenset([focus] if focus else []),
    )
    columns = ["unit", "jumlah_pegawai", "nilai", "kategori", "selisih_nilai"]
    columns += [f"selisih_{name}" for name in said.DIMENSIONS]
    columns += ["lengkap_persen", *(f"tanpa_{name}" for name in said.DIMENSIONS)]
    return Panel("simulasi_unit", chart, source(period), table[columns])


def points(rows: pd.DataFrame, dimension: str, period: dict[str, Any], unit: str | None) -> Panel:
    """How many employees have how many points in one dimension; those without figures apart."""
    own = rows[rows["dimensi"] == dimension].reset_index(drop=True)
    missing = own["nilai"].isna()
    drawn = own.assign(
        kunci=[trim(value) for value in own["nilai"]],
        nama=[
            "belum tersedia" if gone else f"{trim(value)} poin"
            for value, gone in zip(own["nilai"], missing, strict=True)
        ],
        teks=[number(value, 0) for value in own["jumlah_pegawai"]],
        bagian=[percent(value, 1) for value in own["bagian_persen"]],
        sorot=missing,
    )
    chart = Chart(
        form="bars",
        rows=drawn,
        finding=said.distribution_headline(own, dimension),
        measure=f"Simulasi, banyaknya pegawai menurut poin{f' di {unit}' if unit else ''}",
        source=PLACE,
        columns={
            **{"key": "kunci", "label": "nama", "value": "jumlah_pegawai", "text": "teks"},
            **{"text_2": "bagian", "focus": "sorot"},
        },
        names={"text_2": "bagian"},
    )
    table = own[["nilai", "jumlah_pegawai", "bagian_persen"]]
    return Panel(f"simulasi_{dimension}", chart, source(period, "ip_asn_point_distribution", unit), table)


def what_if(rows: pd.DataFrame, index: pd.Series | None, unit: str | None, period: dict[str, Any]) -> Listing:
    """Dimensions and index now and under the assumption, of the unit or the agency."""
    own = rows[rows["unit"] == unit] if unit else rows[rows["unit"].isna()]
    table = own[["dimensi"]].assign(
        sekarang=[number(value) for value in own["nilai_sekarang"]],
        simulasi=[number(value) for value in own["nilai_simulasi"]],
        perubahan=[signed(value) for value in own["perubahan"]],
    )
    title, measure = said.what_if_headline(index, unit), said.what_if_note(rows)
    return Listing("simulasi_andai", title, measure, table, source(period, "ip_asn_what_if", unit))
