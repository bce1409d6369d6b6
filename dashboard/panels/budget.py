"""Panels of the budget."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import budget as said
from dashboard.headlines.cash_plan import cash_plan_headline
from dashboard.headlines.words import parts
from dashboard.notation import month_short, number, percent, rupiah_short
from dashboard.panels.panel import Panel, Source, cells_of

PLACE = "LKIP 2024, 3.3 Realisasi Anggaran"
FORMULA = "serapan = realisasi / pagu × 100; sisa = pagu − realisasi"
CASH_PLAN_PLACE = "anggaran kas (RAK) yang diunggah, dan LKIP 3.3"
PLAN_MEASURE = "Belanja sejak Januari menurut bulan, {unit} rupiah; garis: anggaran kas, titik: realisasi {known}"
MONTHS_MEASURE = "Belanja sejak Januari menurut bulan, {unit} rupiah. Anggaran kas (RAK) belum diunggah"
PLAN_WANTED = "Unggah anggaran kas (RAK); templatnya ada di Unggah Data: Anggaran kas menurut bulan"
REASONS_MEASURE = "Sisa pagu menurut kategori alasan, dan bagiannya"
BILLION, MILLION = 10**9, 10**6
ROUND, TENTHS = 100, 10
HEADLINES = {"kegiatan": said.activity_headline, "sub_kegiatan": said.headline}
LEVELS = {"program": "program", "kegiatan": "kegiatan", "sub_kegiatan": "sub kegiatan"}


def remainder(
    rows: pd.DataFrame,
    summary: pd.Series | None,
    tingkat: str,
    period: dict[str, Any],
    *,
    limit: int | None = None,
    focus: str | None = None,
) -> Panel:
    """Unspent money by programme, activity or sub-activity, largest first, with what was absorbed."""
    drawn = rows.sort_values("sisa_rupiah", ascending=False)
    drawn = drawn.head(limit) if limit else drawn
    drawn = drawn.assign(
        teks=[rupiah_short(value) for value in drawn["sisa_rupiah"]],
        teks_serapan=[percent(value) for value in drawn["serapan_persen"]],
        fokus=drawn["is_rendah"].fillna(False).astype(bool),
    )
    some = f", {len(drawn)} terbesar dari {len(rows)}" if limit and limit < len(rows) else ""
    finding = said.programmes_headline(summary, rows) if tingkat == "program" else HEADLINES[tingkat](summary)
    missing = said.unfilled(summary) if summary is not None else ""
    chart = Chart(
        form="bars",
        rows=drawn,
        finding=finding,
        measure=parts(f"Sisa pagu menurut {LEVELS[tingkat]}{some}, dan persen terserap", missing),
        source=PLACE,
        columns={
            "key": tingkat,
            "label": tingkat,
            "value": "sisa_rupiah",
            "text": "teks",
            "text_2": "teks_serapan",
            "focus": "fokus",
        },
        names={"text_2": "terserap"},
        highlight=frozenset([focus] if focus else []),
    )
    columns = [
        *[level for level in LEVELS if level in rows and rows[level].notna().any()],
        "pagu_rupiah",
        "realisasi_rupiah",
        "serapan_persen",
        "sisa_rupiah",
        "bagian_sisa_persen",
        *(["kategori_alasan", "keterangan"] if tingkat == "sub_kegiatan" else []),
    ]
    source = Source("budget_absorption", cells_of(period), PLACE, FORMULA)
    return Panel(f"sisa_{tingkat}", chart, source, rows[columns])


def tree(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Programme, activity and sub-activity as an opening tree: area is allocation, colour is low absorption."""
    limit = rows["batas_rendah_persen"].iloc[0] if len(rows) else None
    chart = Chart(
        form="icicle",
        rows=rows.assign(teks=[said.allocated(node) for _, node in rows.iterrows()]),
        finding=said.tree_headline(rows),
        measure=f"Luas: pagu. Jingga: {said.low_words(limit)}. Klik untuk membuka program dan kegiatan.",
        source=PLACE,
        columns={
            "key": "kunci",
            "label": "nama",
            "parent": "induk",
            "value": "pagu_rupiah",
            "text": "teks",
            "focus": "is_rendah",
        },
    )
    source = Source("budget_tree", cells_of(period), PLACE, FORMULA)
    table = rows[["nama", "pagu_rupiah", "pagu_terisi_rupiah", "realisasi_rupiah", "serapan_persen", "sisa_rupiah"]]
    return Panel("pohon_anggaran", chart, source, table)


def revision(
    rows: pd.DataFrame, period: dict[str, Any], *, limit: int | None = None, focus: str | None = None
) -> Panel:
    """Allocation before and after the revision against spending; first those that got more and spent less."""
    place = "LKIP 2024, Lampiran 3 (sebelum) dan 3.3 (sesudah)"
    known = rows[rows["pagu_sebelum_rupiah"].notna()]
    drawn = known.sort_values(["is_ditambah_tak_terserap", "perubahan_rupiah"], ascending=[False, False])
    drawn = drawn.head(limit) if limit else drawn
    drawn = drawn.assign(teks=[percent(value) for value in drawn["serapan_persen"]])
    chart = Chart(
        form="revision",
        rows=drawn,
        finding=said.revision_headline(rows),
        measure="Pagu rencana aksi PK, pagu perubahan dan realisasi; di kanan: persen terserap dari pagu perubahan",
        source=place,
        columns={
            "key": "sub_kegiatan",
            "label": "sub_kegiatan",
            "before": "pagu_sebelum_rupiah",
            "after": "pagu_rupiah",
            "value": "realisasi_rupiah",
            "text": "teks",
            "focus": "is_ditambah_tak_terserap",
        },
        highlight=frozenset([focus] if focus else []),
    )
    columns = [
        "program",
        "sub_kegiatan",
        "pagu_sebelum_rupiah",
        "pagu_rupiah",
        "perubahan_rupiah",
        "perubahan_persen",
        "realisasi_rupiah",
        "serapan_persen",
        "is_ditambah_tak_terserap",
    ]
    source = Source(
        "budget_revision", cells_of(period), place, "perubahan = pagu perubahan − jumlah pagu rencana aksi PK"
    )
    return Panel("perubahan_pagu", chart, source, rows[columns])


def reasons(rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any]) -> Panel:
    """The remainder by category of its reason, with its share."""
    chart = Chart(
        form="bars",
        rows=rows.assign(
            teks=[rupiah_short(value) for value in rows["sisa_rupiah"]],
            teks_bagian=[percent(value) for value in rows["bagian_sisa_persen"]],
            nama=rows["kategori_alasan"].replace(said.CATEGORIES),
            fokus=rows["kategori_alasan"].isin((said.UNEXPLAINED, said.OVERSPENT)),
        ),
        finding=said.reasons_headline(rows, summary),
        measure=". ".join(text for text in (REASONS_MEASURE, said.reasons_reading(rows)) if text),
        source=PLACE,
        columns={
            "key": "kategori_alasan",
            "label": "nama",
            "value": "sisa_rupiah",
            "text": "teks",
            "text_2": "teks_bagian",
            "focus": "fokus",
        },
        names={"text_2": "bagian"},
    )
    calculation = "bagian = sisa kategori / seluruh yang tidak terserap × 100; melebihi pagu tanpa bagian"
    return Panel("alasan_sisa", chart, Source("budget_reasons", cells_of(period), PLACE, calculation), rows)


def cash_plan(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Spending since January against the cash plan, month by month; dots where spending is known."""
    figures = pd.concat([rows["rencana_sampai_rupiah"], rows["realisasi_rupiah"]]).dropna()
    most = figures.max() if len(figures) else 0
    unit, word = (BILLION, "miliar") if most >= BILLION else (MILLION, "juta")
    decimals = 0 if most >= ROUND * unit else 1 if most >= TENTHS * unit else 2
    monthly = rows.loc[rows["triwulan"].isna(), "realisasi_rupiah"].notna().any()
    drawn = rows.assign(
        rencana=[round(value / unit, decimals) if pd.notna(value) else None for value in rows["rencana_sampai_rupiah"]],
        realisasi=[value / unit if pd.notna(value) else None for value in rows["realisasi_rupiah"]],
        teks=[number(value / unit, decimals) if pd.notna(value) else "" for value in rows["realisasi_rupiah"]],
        nama=[month_short(when) for when in rows["bulan"]],
        alasan="",
    )
    measure = PLAN_MEASURE if rows["rencana_rupiah"].notna().any() else MONTHS_MEASURE if len(rows) else PLAN_WANTED
    known = "tiap bulan yang diketahui" if monthly else "pada akhir triwulan"
    chart = Chart(
        form="series",
        rows=drawn,
        finding=cash_plan_headline(rows, period["triwulan"]),
        measure=measure.format(unit=word, known=known),
        source=CASH_PLAN_PLACE,
        columns={
            "key": "bulan",
            "label": "nama",
            "value": "realisasi",
            "text": "teks",
            "target": "rencana",
            "reason": "alasan",
        },
    )
    calculation = "realisasi s.d. bulan / jumlah rencana sejak Januari s.d. bulan itu × 100"
    source = Source("cash_plan", cells_of(period, every_period=True), CASH_PLAN_PLACE, calculation)
    return Panel("anggaran_kas", chart, source, rows)
