"""Panels of the performance agreement, programme indicators and the medium-term plan."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import achievement as said
from dashboard.headlines.words import reason
from dashboard.notation import percent, trim
from dashboard.panels.panel import Panel, Source, cells_of

PLACE = "LKIP 2024, 3.1 Capaian Kinerja (Perjanjian Kinerja)"
TABLE = [
    "nomor",
    "tingkat_sasaran",
    "indikator",
    "satuan",
    "target",
    "realisasi",
    "capaian_persen",
    "kategori",
    "target_renstra",
    "capaian_renstra_persen",
    "realisasi_lain",
    "sumber_data",
    "keterangan",
    "keadaan",
    "bukti",
    "diverifikasi_oleh",
]


def achievement(
    rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any], focus: str | None = None
) -> Panel:
    """Achievement of every indicator against its target, grouped by objective level."""
    drawn = rows.assign(
        teks=[percent(value) for value in rows["capaian_persen"]],
        nama=[f"{name}{provisional(state)}" for name, state in zip(rows["nama_pendek"], rows["keadaan"], strict=True)],
        keterangan_kosong=[
            reason(status, note) for status, note in zip(rows["status"], rows["keterangan"], strict=True)
        ],
        fokus=rows["status"] == "di_bawah_target",
    )
    chart = Chart(
        form="bullet",
        rows=drawn,
        finding=said.headline(summary),
        measure=f"Capaian terhadap {target_words(period)}, persen. Garis tegak: target.",
        source=PLACE,
        columns={
            "key": "indikator",
            "label": "nama",
            "value": "capaian_persen",
            "text": "teks",
            "group": "tingkat_sasaran",
            "reason": "keterangan_kosong",
            "focus": "fokus",
        },
        highlight=frozenset([focus] if focus else []),
    )
    calculation = (
        "capaian = realisasi / target × 100 (atau (2 × target − realisasi) / target × 100 bila lebih kecil lebih baik)"
    )
    source = Source("indicator_achievement", cells_of(period), PLACE, calculation)
    return Panel("capaian_indikator", chart, source, rows[TABLE])


def programmes(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Programme indicators against their targets."""
    drawn = rows.assign(
        teks=[
            f"{trim(reached)} / {trim(target)}"
            for reached, target in zip(rows["realisasi"], rows["target"], strict=True)
        ],
        keterangan_kosong=[reason(status) for status in rows["status"]],
        fokus=rows["status"] == "di_bawah_target",
    )
    place = "LKIP 2024, 3.2.2 Indikator Kinerja Program"
    chart = Chart(
        form="bullet",
        rows=drawn,
        finding=said.program_headline(rows),
        measure="Capaian terhadap target tahunan, persen; di kanan: realisasi / target. Garis tegak: target.",
        source=place,
        columns={
            "key": "indikator",
            "label": "indikator",
            "value": "capaian_persen",
            "text": "teks",
            "group": "program",
            "reason": "keterangan_kosong",
            "focus": "fokus",
        },
    )
    source = Source("program_achievement", cells_of(period), place, "capaian = realisasi / target × 100")
    table = rows[["program", "indikator", "satuan", "target", "realisasi", "capaian_persen", "kategori"]]
    return Panel("indikator_program", chart, source, table)


def medium_term(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """One medium-term indicator: targets and realisations by year, both target sets."""
    place = "LKIP 2024, 2.1 dan 3.2.1 no. 2 (Renstra 2023-2026)"
    name = rows["nama_pendek"].iloc[0] if not rows.empty else ""
    chart = Chart(
        form="series",
        rows=rows.assign(
            teks=[trim(value) for value in rows["realisasi"]],
            keterangan_kosong=[said.no_realisation(row, period["tahun"]) for _, row in rows.iterrows()],
        ),
        finding=said.comparison_headline(rows),
        measure=f"{name}: realisasi (titik), target renstra (garis gelap) dan target perjanjian kinerja (garis jingga)"
        f"{said.method_note(rows)}",
        source=place,
        columns={
            "key": "tahun",
            "label": "tahun",
            "value": "realisasi",
            "target": "target_renstra",
            "target_2": "target_pk",
            "text": "teks",
            "reason": "keterangan_kosong",
            "method": "metode",
        },
    )
    source = Source(
        "target_comparison",
        cells_of(period, objek=rows["indikator"].iloc[0] if not rows.empty else None),
        place,
        "capaian = realisasi / target × 100, tiap himpunan target",
    )
    columns = [
        "indikator",
        "tahun",
        "target_renstra",
        "target_pk",
        "realisasi",
        "capaian_renstra_persen",
        "capaian_pk_persen",
        "capaian_jangka_menengah_persen",
        "metode",
        *(name for name in ("realisasi_disebut", "tempat_disebut") if rows[name].notna().any()),
    ]
    return Panel(
        "jangka_menengah_" + "".join(letter for letter in name.lower() if letter.isalnum()),
        chart,
        source,
        rows[columns],
    )


def quarters(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Which targets were due in each quarter, and what became of them."""
    words = {
        "tidak_jatuh_tempo": "–",
        "belum_jatuh_tempo": "·",
        "belum_diisi": "! belum",
        "belum_tersedia": "– belum tersedia",
        "tanpa_target": "– tanpa target",
        "tercapai": "✓",
        "di_bawah_target": "▼",
    }
    drawn = rows.assign(
        teks=[
            words[status] if status == "tidak_jatuh_tempo" else f"{words[status].split(' ')[0]} {trim(target)}"
            for status, target in zip(rows["status"], rows["target"], strict=True)
        ],
        kunci=[f"{name}|{quarter}" for name, quarter in zip(rows["indikator"], rows["triwulan"], strict=True)],
    )
    later = "· belum jatuh tempo, " if (rows["status"] == "belum_jatuh_tempo").any() else ""
    awaited = " (– dengan angka: belum tersedia)" if (rows["status"] == "belum_tersedia").any() else ""
    place = "Lampiran 2, Perjanjian Kinerja 2024"
    chart = Chart(
        form="heat",
        rows=drawn,
        finding=said.quarters_headline(rows),
        measure="IV: target tahunan. ✓ tercapai, ▼ di bawah target, ! jatuh tempo belum diisi, "
        f"{later}– tidak ada target{awaited}",
        source=place,
        columns={
            "key": "kunci",
            "row": "indikator",
            "label": "nama_pendek",
            "period": "triwulan",
            "status": "status",
            "text": "teks",
        },
    )
    source = Source("indicator_quarters", cells_of(period, every_period=True), place)
    table = rows[["nomor", "indikator", "triwulan", "target", "realisasi", "status", "satuan"]]
    return Panel("target_triwulan", chart, source, table)


def provisional(state: object) -> str:
    """What stands behind a name whose figure is provisional; nothing for a final one or where the file says nothing."""
    return " (sementara)" if state == "sementara" else ""


def target_words(period: dict[str, Any]) -> str:
    """Which target achievement is measured against."""
    return "target tahunan" if period["triwulan"] == "IV" else f"target triwulan {period['triwulan']}"
