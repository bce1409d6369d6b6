"""What each page is called, and its finding with the grey line below, as the page says them without filters."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pandas as pd

import queries
from dashboard.catalogue import heading
from dashboard.headlines import achievement, budget, ip_asn, merit, people, service, strategic
from dashboard.headlines.words import first

Ask = Callable[..., pd.DataFrame]
Period = dict[str, Any]


class Finding(NamedTuple):
    """A page's finding and its grey line."""

    title: str
    measure: str


def page_finding(ask: Ask, page: str, period: Period) -> Finding:
    """The finding of a page; its name where it has none of its own."""
    found = FINDINGS.get(page)
    return found(ask, period) if found else Finding(page_name(page), "")


def page_name(page: str) -> str:
    """What a page is called in the menu."""
    return NAMES.get(page) or heading(page)


def _agreement(ask: Ask, period: Period) -> Finding:
    summary = first(ask(queries.achievement_summary, **period))
    return Finding(achievement.page_headline(summary), achievement.page_measure(summary, period["tahun"]))


def _spending(ask: Ask, period: Period) -> Finding:
    summary = first(ask(queries.budget_summary, **period))
    return Finding(budget.page_headline(summary), budget.standing(summary))


def _merit(ask: Ask, period: Period) -> Finding:
    summary = first(ask(queries.merit_summary, **period))
    return Finding(merit.headline(summary), f"{merit.index_note(summary)}." if summary is not None else "")


def _professionalism(ask: Ask, period: Period) -> Finding:
    year = {name: period[name] for name in ("perangkat_daerah", "tahun")}
    rows, summary = ask(queries.ip_asn_comparison, **year), first(ask(queries.ip_asn_summary, **year))
    provinces, months = (sorted(rows[column].dropna().unique()) for column in ("provinsi", "bulan"))
    return Finding(ip_asn.headline(summary), ip_asn.population(summary, provinces, months or [""]))


def _strategic(ask: Ask, period: Period) -> Finding:
    summary = first(ask(queries.action_plan_summary, **period))
    measure = "Target rencana aksi yang jatuh tempo sampai triwulan ini; capaian kosong bukan 0."
    return Finding(strategic.headline(summary), measure)


def _plans(ask: Ask, period: Period) -> Finding:
    units = ask(queries.output_plan_summary, perangkat_daerah=period["perangkat_daerah"], tahun=period["tahun"])
    measure = "Keluaran menurut unit dan triwulan, dan rencana aksi indikator."
    return Finding(strategic.plan_page_headline(units), measure)


def _resources(ask: Ask, period: Period) -> Finding:
    summary = first(ask(queries.staff_summary, **period))
    return Finding(people.headline(summary), people.standing(summary))


def _satisfaction(ask: Ask, period: Period) -> Finding:
    summary = first(ask(queries.satisfaction_summary, **period))
    return Finding(service.headline(summary), service.standing(summary))


FINDINGS: dict[str, Callable[[Ask, Period], Finding]] = {
    "capaian_indikator": _agreement,
    "ip_asn": _professionalism,
    "ksd": _strategic,
    "layanan": _satisfaction,
    "penyerapan_anggaran": _spending,
    "rencana_aksi": _plans,
    "sistem_merit": _merit,
    "sumber_daya": _resources,
}
NAMES = {
    "capaian_indikator": "Capaian Indikator",
    "ip_asn": "IP ASN",
    "ksd": "Kegiatan Strategis",
    "layanan": "Kepuasan Layanan",
    "penyerapan_anggaran": "Penyerapan Anggaran",
    "rencana_aksi": "Rencana Aksi",
    "sistem_merit": "Sistem Merit",
    "sumber_daya": "Sumber Daya",
}
