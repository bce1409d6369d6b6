"""The views that a slide can show, by the key of their panel: the questions asked, the panel drawn, the page behind it.

Filters are named as on the page; agency, year and quarter come from the deck.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

import queries
from dashboard.headlines import strategic as activities
from dashboard.headlines.words import first
from dashboard.panels import Panel, achievement, budget, ip_asn, merit, people, strategic

Ask = Callable[..., pd.DataFrame]
Period = dict[str, Any]
Filters = dict[str, Any]
LARGEST = 8
READ_FROM_AFAR = 15


@dataclass(frozen=True)
class View:
    """What it is about, its page, and its panel from answers, period and filters."""

    judul: str
    halaman: str
    panel: Callable[[Ask, Period, Filters], Panel]


def _year(period: Period) -> Period:
    return {name: period[name] for name in ("perangkat_daerah", "tahun")}


def _only(filters: Filters, *names: str) -> Filters:
    return {name: filters[name] for name in names if name in filters}


def _achievement(ask: Ask, period: Period, filters: Filters) -> Panel:
    chosen = _only(filters, "tingkat_sasaran", "sumber_data")
    rows = ask(queries.indicator_achievement, **chosen, **period)
    summary = first(ask(queries.achievement_summary, **chosen, **period))
    return achievement.achievement(rows, summary, period, filters.get("indikator"))


def _programmes(ask: Ask, period: Period, filters: Filters) -> Panel:
    return achievement.programmes(ask(queries.program_achievement, **period), period)


def _quarters(ask: Ask, period: Period, filters: Filters) -> Panel:
    return achievement.quarters(ask(queries.indicator_quarters, **period), period)


def _medium_term(ask: Ask, period: Period, filters: Filters) -> Panel:
    rows = ask(queries.target_comparison, **period)
    panels = [achievement.medium_term(found, period) for _, found in rows.groupby("indikator", sort=False)]
    chosen = [panel for panel in panels if panel.key == filters.get("kunci")] or panels
    return chosen[0] if chosen else achievement.medium_term(rows, period)


def _remainder(level: str) -> Callable[[Ask, Period, Filters], Panel]:
    def panel(ask: Ask, period: Period, filters: Filters) -> Panel:
        place = _only(filters, "program", "kegiatan")
        rows = ask(queries.budget_absorption, tingkat=level, **place, **period)
        summary = first(ask(queries.budget_summary, **place, **period))
        return budget.remainder(rows, summary, level, period, limit=LARGEST, focus=filters.get("sub_kegiatan"))

    return panel


def _reasons(ask: Ask, period: Period, filters: Filters) -> Panel:
    only = {**_only(filters, "program", "kegiatan"), **period}
    return budget.reasons(ask(queries.budget_reasons, **only), first(ask(queries.budget_summary, **only)), period)


def _revision(ask: Ask, period: Period, filters: Filters) -> Panel:
    rows = ask(queries.budget_revision, **period)
    return budget.revision(rows, period, limit=LARGEST, focus=filters.get("sub_kegiatan"))


def _cash_plan(ask: Ask, period: Period, filters: Filters) -> Panel:
    chosen = _only(filters, "program", "kegiatan", "sub_kegiatan")
    return budget.cash_plan(ask(queries.cash_plan, **chosen, **_year(period)), period)


def _tree(ask: Ask, period: Period, filters: Filters) -> Panel:
    return budget.tree(ask(queries.budget_tree, **period), period)


def _aspects(ask: Ask, period: Period, filters: Filters) -> Panel:
    summary = first(ask(queries.merit_summary, **period))
    return merit.aspects(ask(queries.merit_breakdown, **period), summary, period, filters.get("aspek"))


def _merit_provinces(ask: Ask, period: Period, filters: Filters) -> Panel:
    rows = ask(queries.merit_ranking, **period)
    return merit.provinces(rows, period, ask(queries.bands, himpunan="merit", tahun=period["tahun"]))


def _region(ask: Ask, period: Period, filters: Filters) -> tuple[pd.DataFrame, pd.Series | None, list[str]]:
    """The institutions of the region, their summary, and the reader's own with those highlighted."""
    chosen = {**_only(filters, "provinsi", "jenis", "instansi"), **period}
    rows = ask(queries.ip_asn_comparison, **chosen)
    summary = first(ask(queries.ip_asn_summary, **_only(filters, "bulan"), **chosen))
    own = rows.loc[rows["is_sendiri"], "instansi"].unique().tolist()
    return rows, summary, [*own, *filters.get("sorot", [])]


def _institutions(ask: Ask, period: Period, filters: Filters) -> Panel:
    rows, summary, focus = _region(ask, period, filters)
    month = summary["bulan"] if summary is not None else ""
    bands = ask(queries.bands, himpunan="ip_asn", tahun=period["tahun"])
    return ip_asn.institutions(rows, summary, focus, period, month, bands, limit=READ_FROM_AFAR)


def _ranks(ask: Ask, period: Period, filters: Filters) -> Panel:
    rows, _, focus = _region(ask, period, filters)
    return ip_asn.ranks(rows, focus, period)


def _strip(ask: Ask, period: Period, filters: Filters) -> Panel:
    rows, summary, _ = _region(ask, period, filters)
    shown = rows[rows["bulan"] == summary["bulan"]] if summary is not None else rows
    return ip_asn.strip(shown, summary, period, ask(queries.bands, himpunan="ip_asn", tahun=period["tahun"]))


def _dimensions(ask: Ask, period: Period, filters: Filters) -> Panel:
    return ip_asn.dimensions(ask(queries.ip_asn_dimensions, **period), period)


def _strategic(ask: Ask, period: Period, filters: Filters) -> Panel:
    finding = activities.headline(first(ask(queries.action_plan_summary, **period)))
    return strategic.progress(ask(queries.action_plan_progress, **period), finding, period)


def _units(ask: Ask, period: Period, filters: Filters) -> Panel:
    return strategic.units(ask(queries.output_plan_summary, **period), period, filters.get("unit"))


def _education(ask: Ask, period: Period, filters: Filters) -> Panel:
    return people.education(ask(queries.staff, **period), period)


VIEWS: dict[str, View] = {
    "capaian_indikator": View("Capaian indikator", "capaian_indikator", _achievement),
    "target_triwulan": View("Target menurut triwulan", "capaian_indikator", _quarters),
    "indikator_program": View("Indikator program", "capaian_indikator", _programmes),
    "jangka_menengah": View("Jangka menengah", "capaian_indikator", _medium_term),
    "sisa_sub_kegiatan": View("Sisa pagu menurut sub kegiatan", "penyerapan_anggaran", _remainder("sub_kegiatan")),
    "sisa_kegiatan": View("Sisa pagu menurut kegiatan", "penyerapan_anggaran", _remainder("kegiatan")),
    "sisa_program": View("Sisa pagu menurut program", "penyerapan_anggaran", _remainder("program")),
    "alasan_sisa": View("Alasan sisa pagu", "penyerapan_anggaran", _reasons),
    "perubahan_pagu": View("Perubahan pagu", "penyerapan_anggaran", _revision),
    "anggaran_kas": View("Anggaran kas", "penyerapan_anggaran", _cash_plan),
    "pohon_anggaran": View("Susunan anggaran", "penyerapan_anggaran", _tree),
    "target_ksd": View("Kegiatan strategis daerah", "ksd", _strategic),
    "aspek_merit": View("Sistem merit menurut aspek", "sistem_merit", _aspects),
    "merit_provinsi": View("Sistem merit menurut provinsi", "sistem_merit", _merit_provinces),
    "ip_asn_instansi": View("IP ASN menurut instansi", "ip_asn", _institutions),
    "ip_asn_peringkat": View("Peringkat IP ASN", "ip_asn", _ranks),
    "ip_asn_sebaran": View("Sebaran IP ASN", "ip_asn", _strip),
    "ip_asn_dimensi": View("Dimensi IP ASN", "ip_asn", _dimensions),
    "rencana_aksi_unit": View("Rencana aksi", "rencana_aksi", _units),
    "pegawai_pendidikan": View("Sumber daya manusia", "sumber_daya", _education),
}


def saved(panel: str, filters: Filters) -> tuple[str, Filters] | None:
    """The view of a panel on a page and the filters it needs; nothing when no slide shows such a panel."""
    if panel in VIEWS:
        return panel, filters
    family = next((key for key in VIEWS if panel.startswith(f"{key}_")), None)
    return (family, {**filters, "kunci": panel}) if family else None
