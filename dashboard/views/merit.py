"""The cards of Sistem Merit."""

from dataclasses import replace

import pandas as pd

import queries
from dashboard.headlines.words import first, known
from dashboard.panels import Listing, Panel, merit, simulation
from dashboard.views.view import Ask, Filters, Period, View, one

PAGE = "sistem_merit"
NOT_YET = "Belum ada nilai sistem merit untuk periode ini"


def is_scored(ask: Ask, period: Period) -> bool:
    """Whether a self-assessment is in force."""
    return not ask(queries.merit_assessment, **period).empty


def own_assessment(ask: Ask, period: Period) -> pd.Series | None:
    """What the self-assessment gives as a whole, without any simulated score; nothing where none is in force."""
    return first(ask(queries.merit_simulation_summary, skor=None, **period))


def aspects(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Aspects with what they lack."""
    summary = first(ask(queries.merit_summary, **period))
    return merit.aspects(ask(queries.merit_breakdown, **period), summary, period, one(filters, "aspek"))


def sub_aspects(ask: Ask, period: Period, filters: Filters) -> Panel | Listing:
    """The sub-aspects of an aspect or owner: with a self-assessment and an aspect as a chart, else listed."""
    rows = ask(queries.merit_sub_aspects, **period)
    aspek, pengampu = one(filters, "aspek"), one(filters, "pengampu")
    if aspek and is_scored(ask, period):
        return simulation.sub_aspects(rows, aspek, pengampu, period)
    return merit.sub_aspect_listing(rows, aspek, pengampu, period, scored=is_scored(ask, period))


def provinces(ask: Ask, period: Period, filters: Filters) -> Panel:
    """The provinces that the report names."""
    rows = ask(queries.merit_ranking, **period)
    return merit.provinces(rows, period, ask(queries.bands, himpunan="merit", tahun=period["tahun"]))


def assessment(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The self-assessment beside the reported values."""
    return simulation.comparison(ask(queries.merit_assessment, **period), period)


def goals(ask: Ask, period: Period, filters: Filters) -> Listing:
    """How many points are missing to what."""
    listing = simulation.goals(ask(queries.merit_goals, **period), period, is_scored(ask, period))
    if not ask(queries.merit_summary, **period).empty:
        return listing
    assessed = own_assessment(ask, period)
    if assessed is None or not known(assessed["nilai"]):
        return replace(listing, title=NOT_YET)
    return replace(listing, title=f"{listing.title}, menurut penilaian mandiri")


VIEWS = {
    "aspek_merit": View("Sistem merit menurut aspek", PAGE, aspects, ("aspek",)),
    "sub_aspek_merit": View("Sub aspek sistem merit", PAGE, sub_aspects, ("aspek", "pengampu")),
    "sub_aspek": View("Sub aspek sistem merit", PAGE, sub_aspects, ("aspek", "pengampu")),
    "merit_provinsi": View("Sistem merit menurut provinsi", PAGE, provinces),
    "penilaian_mandiri": View("Penilaian mandiri sistem merit", PAGE, assessment),
    "tujuan_merit": View("Kekurangan poin sistem merit", PAGE, goals),
}
