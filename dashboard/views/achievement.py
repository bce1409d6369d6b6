"""The cards of Capaian Indikator."""

import queries
from dashboard.headlines.words import first
from dashboard.panels import Panel, achievement, components
from dashboard.views.view import FAMILY, Ask, Filters, NothingThere, Period, View, one, only

STATUSES = {
    "tercapai": "tercapai",
    "di bawah target": "di_bawah_target",
    "belum tersedia": "belum_tersedia",
    "belum diisi": "belum_diisi",
    "tidak jatuh tempo": "tidak_jatuh_tempo",
}
PAGE = "capaian_indikator"


def chosen(filters: Filters) -> Period:
    """The page's filters as parameters of its questions."""
    status = STATUSES.get(one(filters, "status") or "")
    return {**only(filters, "tingkat_sasaran", "sumber_data"), **({"status": status} if status else {})}


def agreement(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Achievement of the indicators that are left."""
    rows = ask(queries.indicator_achievement, **chosen(filters), **period)
    summary = first(ask(queries.achievement_summary, **chosen(filters), **period))
    return achievement.achievement(rows, summary, period, one(filters, "indikator"))


def programmes(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Programme indicators."""
    return achievement.programmes(ask(queries.program_achievement, **period), period)


def quarters(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Which targets were due in each quarter."""
    return achievement.quarters(ask(queries.indicator_quarters, **period), period)


def medium_terms(ask: Ask, period: Period) -> list[Panel]:
    """Every indicator of the medium-term plan."""
    rows = ask(queries.target_comparison, **period)
    return [achievement.medium_term(found, period) for _, found in rows.groupby("indikator", sort=False)]


def medium_term(ask: Ask, period: Period, filters: Filters) -> Panel:
    """One indicator of the medium-term plan, the first unless another is named."""
    panels = medium_terms(ask, period)
    found = [panel for panel in panels if panel.key == one(filters, FAMILY)] or panels
    return found[0] if found else achievement.medium_term(ask(queries.target_comparison, **period), period)


def contributions(ask: Ask, period: Period, filters: Filters) -> Panel:
    """What each part of the chosen indicator adds."""
    name = one(filters, "indikator") or ""
    computed = ask(queries.computed_realisation, **period)
    parts = ask(queries.indicator_parts, **period)
    parts = parts[parts["indikator"].str.casefold() == name.casefold()]
    computed = first(computed[computed["indikator"] == name])
    if parts.empty or computed is None:
        raise NothingThere(f"Belum ada komponen indikator {name}".strip(), "indicator_parts")
    return components.contributions(parts, computed, period)


def budget_performance(ask: Ask, period: Period, filters: Filters) -> Panel:
    """The parts of the budget's performance."""
    rows = ask(queries.budget_performance, **period)
    if rows.empty:
        raise NothingThere("Belum ada bagian nilai kinerja anggaran", "budget_performance")
    return components.performance(rows, period)


VIEWS = {
    "capaian_indikator": View(
        "Capaian indikator", PAGE, agreement, ("tingkat_sasaran", "status", "sumber_data", "indikator")
    ),
    "target_triwulan": View("Target menurut triwulan", PAGE, quarters),
    "indikator_program": View("Indikator program", PAGE, programmes),
    "jangka_menengah": View("Jangka menengah", PAGE, medium_term, (FAMILY,)),
    "komponen_indikator": View("Komponen indikator", PAGE, contributions, ("indikator",)),
    "kinerja_anggaran": View("Nilai kinerja anggaran", PAGE, budget_performance, ("indikator",)),
}
