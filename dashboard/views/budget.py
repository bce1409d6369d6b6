"""The cards of Penyerapan Anggaran. ``afar`` draws as many bars as are read from the back of a room."""

from functools import partial

import pandas as pd

import queries
from dashboard.headlines import budget as told
from dashboard.headlines.words import first
from dashboard.panels import Listing, Panel, budget, spending
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, many, one, only, year

PAGE = "penyerapan_anggaran"
LEVELS = {"sub kegiatan": "sub_kegiatan", "kegiatan": "kegiatan", "program": "program"}
PLACE = ("program", "kegiatan")
RANGE = "serapan_persen"
LARGEST, REVISED, FROM_AFAR = 15, 12, 8


def chosen(filters: Filters) -> Period:
    """The page's filters as parameters: programme, activity and the range of absorption."""
    bounds = [int(bound) for bound in many(filters, RANGE)]
    lowest, highest = bounds if len(bounds) == 2 else (0, 100)
    found = only(filters, *PLACE)
    if lowest:
        found["serapan_terendah"] = lowest
    if highest < 100:
        found["serapan_tertinggi"] = highest
    return found


def shown(ask: Ask, period: Period, filters: Filters) -> pd.DataFrame:
    """The sub-activities that are left."""
    return ask(queries.budget_absorption, tingkat="sub_kegiatan", **chosen(filters), **period)


def summary(ask: Ask, period: Period, filters: Filters) -> pd.Series | None:
    """Their sums."""
    return first(ask(queries.budget_summary, **chosen(filters), **period))


def remainder(ask: Ask, period: Period, filters: Filters, *, level: str, afar: bool = False) -> Panel:
    """Unspent money by programme, activity or sub-activity."""
    rows = ask(queries.budget_absorption, tingkat=level, **chosen(filters), **period)
    limit = FROM_AFAR if afar else LARGEST
    focus = one(filters, "sub_kegiatan")
    return budget.remainder(rows, summary(ask, period, filters), level, period, limit=limit, focus=focus)


def reasons(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Why money is left."""
    place = {**only(filters, *PLACE), **period}
    return budget.reasons(ask(queries.budget_reasons, **place), first(ask(queries.budget_summary, **place)), period)


def revision(ask: Ask, period: Period, filters: Filters, *, afar: bool = False) -> Panel:
    """Allocations before and after the revision."""
    rows = ask(queries.budget_revision, **period)
    if chosen(filters):
        rows = rows[rows["sub_kegiatan"].isin(shown(ask, period, filters)["sub_kegiatan"])]
    return budget.revision(rows, period, limit=FROM_AFAR if afar else REVISED, focus=one(filters, "sub_kegiatan"))


def explanations(ask: Ask, period: Period, filters: Filters) -> Listing:
    """Low absorption with the units' explanations."""
    rows = ask(queries.budget_explanations, **period)
    focus = one(filters, "sub_kegiatan")
    left = [focus] if focus else shown(ask, period, filters)["sub_kegiatan"]
    rows = rows[rows["sub_kegiatan"].isin(left)]
    return spending.explanations(rows, summary(ask, period, filters), period)


def outputs(ask: Ask, period: Period, filters: Filters) -> Listing:
    """Outputs reached while little was spent."""
    place = {**only(filters, *PLACE), **period}
    return spending.outputs(ask(queries.budget_output, **place), first(ask(queries.budget_summary, **place)), period)


def cash_plan(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Spending against the cash plan."""
    place = only(filters, *PLACE, "sub_kegiatan")
    return budget.cash_plan(ask(queries.cash_plan, **place, **year(period)), period)


def behind(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The sub-activities furthest behind the cash plan."""
    rows = ask(queries.cash_plan_consistency, **period)
    place = only(filters, *PLACE, "sub_kegiatan")
    if place:
        listed = ask(queries.budget_absorption, tingkat="sub_kegiatan", **only(filters, *PLACE), **period)
        left = [place["sub_kegiatan"]] if "sub_kegiatan" in place else listed["sub_kegiatan"]
        rows = rows[rows["sub_kegiatan"].isin(left)]
    return spending.behind(rows, period)


def efficiency(ask: Ask, period: Period, filters: Filters) -> Listing:
    """Efficiency by programme."""
    programmes, whole = (
        ask(queries.budget_efficiency, tingkat=level, **period) for level in ("program", "perangkat_daerah")
    )
    named = many(filters, "program")
    programmes = programmes[programmes["program"].isin(named)] if named else programmes
    if programmes.empty:
        raise NothingThere(told.NOTHING_YET, "budget_efficiency")
    return spending.efficiency(programmes, whole, period)


def tree(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Programmes, activities and sub-activities by their allocation."""
    return budget.tree(ask(queries.budget_tree, **period), period)


def _remainder(level: str, words: str) -> View:
    drawn = partial(remainder, level=level, afar=True)
    address = {} if level == "sub_kegiatan" else {"tingkat": words}
    return View(f"Sisa pagu menurut {words}", PAGE, drawn, (*PLACE, "sub_kegiatan", RANGE), address)


VIEWS = {
    **{f"sisa_{level}": _remainder(level, words) for words, level in LEVELS.items()},
    "alasan_sisa": View("Alasan sisa pagu", PAGE, reasons, PLACE),
    "perubahan_pagu": View("Perubahan pagu", PAGE, partial(revision, afar=True), (*PLACE, "sub_kegiatan", RANGE)),
    "penjelasan": View("Penjelasan penyerapan rendah", PAGE, explanations, (*PLACE, "sub_kegiatan", RANGE)),
    "output_tanpa_belanja": View("Output tanpa belanja", PAGE, outputs, PLACE),
    "anggaran_kas": View("Anggaran kas", PAGE, cash_plan, (*PLACE, "sub_kegiatan")),
    "tertinggal_kas": View("Tertinggal dari anggaran kas", PAGE, behind, (*PLACE, "sub_kegiatan")),
    "efisiensi": View("Efisiensi", PAGE, efficiency, ("program",)),
    "pohon_anggaran": View("Susunan anggaran", PAGE, tree),
}
