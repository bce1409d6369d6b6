"""The cards of Kegiatan Strategis and Rencana Aksi."""

import queries
from dashboard.headlines import strategic as told
from dashboard.panels import Listing, Panel, strategic
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, one, where, year

STATUSES = {"tercapai": "tercapai", "di bawah target": "di_bawah_target", "belum diisi": "belum_diisi"}
ACTIVITIES, PLAN = "ksd", "rencana_aksi"
EMPTY = "Belum ada rencana aksi perjanjian kinerja"


def progress(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Targets of the strategic activities by period."""
    rows = ask(queries.action_plan_progress, **period)
    return strategic.progress(rows, told.progress_headline(rows), period)


def targets(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The targets that are left, one by one."""
    rows = ask(queries.action_plan_targets, **period)
    status = STATUSES.get(one(filters, "status") or "")
    left = where(where(rows, filters, "sub_ksd", "periode"), {"status": status}, "status")
    return strategic.targets(left, len(rows), period)


def units(ask: Ask, period: Period, filters: Filters) -> Panel:
    """The action plan's allocation by unit."""
    return strategic.units(ask(queries.output_plan_summary, **year(period)), period, unit(ask, period, filters))


def outputs(ask: Ask, period: Period, filters: Filters) -> Panel:
    """What a unit is to put out by quarter."""
    chosen = _unit(ask, period, filters)
    rows = where(ask(queries.output_plan, unit=chosen, **year(period)), filters, "program")
    if rows.empty:
        raise NothingThere(EMPTY, "output_plan")
    return strategic.outputs(rows, period)


def plan(ask: Ask, period: Period, filters: Filters) -> Listing:
    """A unit's sub-activities with their outputs."""
    chosen = _unit(ask, period, filters)
    rows = ask(queries.output_plan, unit=chosen, **year(period))
    return strategic.plan(where(rows, filters, "program"), chosen, period)


def steps(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The steps to the main performance indicators."""
    return strategic.steps(ask(queries.indicator_action_plan, **year(period)), period)


def unit(ask: Ask, period: Period, filters: Filters) -> str | None:
    """The chosen unit: the first until the reader chooses one that is there."""
    known = list(ask(queries.output_plan_summary, **year(period))["unit"])
    chosen = one(filters, "unit")
    return chosen if chosen in known else next(iter(known), None)


def _unit(ask: Ask, period: Period, filters: Filters) -> str:
    chosen = unit(ask, period, filters)
    if chosen is None:
        raise NothingThere(EMPTY, "output_plan")
    return chosen


VIEWS = {
    "target_ksd": View("Kegiatan strategis daerah", ACTIVITIES, progress),
    "target_rinci": View("Target kegiatan strategis", ACTIVITIES, targets, ("sub_ksd", "periode", "status")),
    "rencana_aksi_unit": View("Rencana aksi", PLAN, units, ("unit",)),
    "keluaran_triwulan": View("Keluaran menurut triwulan", PLAN, outputs, ("unit", "program")),
    "rencana_rinci": View("Sub kegiatan rencana aksi", PLAN, plan, ("unit", "program")),
    "rencana_aksi_iku": View("Rencana aksi indikator", PLAN, steps),
}
