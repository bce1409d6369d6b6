"""Panels of the strategic activities (KSD)."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import strategic as said
from dashboard.notation import number, percent, rupiah_short, trim
from dashboard.panels.panel import Listing, Panel, Source, cells_of

PLAN_PLACE = "LKIP 2024, Lampiran 3 Rencana Aksi Perjanjian Kinerja"
PLACE = "LKIP 2024, 3.2.3 Indikator Kinerja Kegiatan Strategis Daerah"


def progress(rows: pd.DataFrame, finding: str, period: dict[str, Any]) -> Panel:
    """Targets by period: reached, below, or due and empty; the page says which finding goes above."""
    drawn = rows.assign(
        status=[_status(row) for _, row in rows.iterrows()],
        teks=[_words(row) for _, row in rows.iterrows()],
        nama=rows["sub_ksd"],
        kunci=[f"{name}|{period_}" for name, period_ in zip(rows["sub_ksd"], rows["periode"], strict=True)],
    )
    chart = Chart(
        form="heat",
        rows=drawn,
        finding=finding,
        measure="Capaian target periode, persen; B03: bulan Maret. – tidak ada target, ! jatuh tempo, belum diisi",
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


def targets(rows: pd.DataFrame, total: int, period: dict[str, Any]) -> Listing:
    """Targets with their criterion and what was reached; ``total`` is how many there are without filters."""
    columns = ["sub_ksd", "rencana_aksi", "kriteria_keberhasilan", "periode", "target", "capaian_persen", "status"]
    title = f"{len(rows)} dari {total} target" if len(rows) < total else f"{total} target rencana aksi"
    measure = "Target, kriteria keberhasilan dan capaian menurut periode"
    title = title if total else "Belum ada target rencana aksi"
    return Listing(
        "target_rinci", title, measure, rows[columns], Source("action_plan_targets", cells_of(period), PLACE)
    )


def plan(rows: pd.DataFrame, unit: str, period: dict[str, Any]) -> Listing:
    """The sub-activities of a unit's action plan."""
    own = rows.drop_duplicates(["program", "sub_kegiatan"])
    columns = ["sub_kegiatan", "indikator_output", "volume", "satuan", "sifat", "pagu_rupiah", "aktivitas"]
    source = Source("output_plan", cells_of(period, every_period=True), PLAN_PLACE)
    measure = "Keluaran setahun, sifat target dan aktivitas"
    return Listing("rencana_rinci", f"{len(own)} sub kegiatan {unit}", measure, own[columns], source)


def steps(rows: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """The steps to the main performance indicators."""
    columns = ["indikator", "rencana_aksi", "kriteria_keberhasilan", "target_output", "triwulan"]
    title = f"{len(rows)} langkah menuju {rows['indikator'].nunique()} indikator kinerja utama"
    title = title if len(rows) else "Belum ada rencana aksi indikator kinerja utama"
    measure = "Rencana aksi, kriteria keberhasilan dan keluarannya menurut triwulan"
    source = Source("indicator_action_plan", cells_of(period, every_period=True), "LKIP 2024, akhir Lampiran 2")
    return Listing("rencana_aksi_iku", title, measure, rows[columns], source)


def outputs(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Outputs of one unit by quarter: target, and whether it was reached; targets alone where nothing was filled in."""
    filled = bool(rows["realisasi"].notna().any())
    drawn = rows[rows["target"].notna()]
    drawn = drawn.assign(
        kunci=[f"{name}|{quarter}" for name, quarter in zip(drawn["sub_kegiatan"], drawn["triwulan"], strict=True)],
        teks=[_output_words(row, filled) for _, row in drawn.iterrows()],
        status=drawn["status"] if filled else "target",
    )
    later = "· belum jatuh tempo, " if filled and (rows["status"] == "belum_jatuh_tempo").any() else ""
    chart = Chart(
        form="heat",
        rows=drawn,
        finding=said.outputs_headline(rows, period["triwulan"]),
        measure=f"{rows['unit'].iloc[0]}: target keluaran menurut triwulan dalam satuannya; {later}– tidak ada target",
        source=PLAN_PLACE,
        columns={
            "key": "kunci",
            "row": "sub_kegiatan",
            "label": "sub_kegiatan",
            "period": "triwulan",
            "status": "status",
            "text": "teks",
        },
    )
    calculation = (
        "bertambah: jumlah target triwulan = volume; kumulatif: target triwulan tertinggi = volume; "
        "direncanakan beberapa unit: realisasi terhadap jumlah target semua unitnya"
    )
    source = Source("output_plan", cells_of(period, every_period=True), PLAN_PLACE, calculation)
    return Panel("keluaran_triwulan", chart, source, rows.drop(columns=["aktivitas"]))


def units(rows: pd.DataFrame, period: dict[str, Any], focus: str | None = None) -> Panel:
    """The allocation of the action plan by unit."""
    chart = Chart(
        form="bars",
        rows=rows.assign(
            teks=[rupiah_short(value) for value in rows["pagu_rupiah"]],
            teks_bagian=[percent(value) for value in rows["bagian_persen"]],
        ),
        finding=said.plan_headline(rows),
        measure="Pagu rencana aksi menurut unit, dan bagiannya",
        source=PLAN_PLACE,
        columns={"key": "unit", "label": "unit", "value": "pagu_rupiah", "text": "teks", "text_2": "teks_bagian"},
        names={"text_2": "bagian"},
        highlight=frozenset([focus] if focus else []),
    )
    return Panel("rencana_aksi_unit", chart, Source("output_plan_summary", cells_of(period), PLAN_PLACE), rows)


def _output_words(row: pd.Series, filled: bool) -> str:
    if not filled:
        return trim(row["target"])
    marks = {"tercapai": "✓", "di_bawah_target": "▼", "belum_diisi": "!"}
    if row["status"] == "belum_jatuh_tempo":
        return f"· {trim(row['target_bersama'])}"
    reached = "belum" if row["status"] == "belum_diisi" else trim(row["realisasi"])
    shared = f" ({int(row['jumlah_unit'])} unit)" if row["jumlah_unit"] > 1 else ""
    return f"{marks[row['status']]} {reached} / {trim(row['target_bersama'])}{shared}"


def _status(row: pd.Series) -> str:
    if row["jumlah_belum_diisi"]:
        return "belum_diisi"
    return "tercapai" if row["jumlah_tercapai"] == row["jumlah_target"] else "di_bawah_target"


def _words(row: pd.Series) -> str:
    status = _status(row)
    if status == "belum_diisi":
        return "! belum"
    return f"{'✓' if status == 'tercapai' else '▼'} {number(row['rata_rata_persen'], 0)}"
