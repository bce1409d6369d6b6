"""The cards of Simulasi Merit; ``skor`` are the raised scores as the address has them ("3.1=4,3.10=3")."""

import queries
from dashboard.headlines.words import first
from dashboard.panels import Listing, Panel, simulation
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, one

PAGE = "simulasi_merit"
EMPTY = "Belum ada penilaian mandiri sistem merit"


def path(ask: Ask, period: Period, filters: Filters) -> Panel:
    """The cheapest way to a value, of all or of one owner."""
    choice = {name: one(filters, name) for name in ("nilai_tujuan", "pengampu")}
    scope = first(ask(queries.merit_cheapest_path_scope, **choice, **period))
    _require(ask, period, "merit_cheapest_path")
    return simulation.path(ask(queries.merit_cheapest_path, **choice, **period), scope, period)


def provinces(ask: Ask, period: Period, filters: Filters) -> Panel:
    """The own simulated value among the provinces."""
    _require(ask, period, "merit_simulation_ranking")
    bounds = ask(queries.bands, himpunan="merit", tahun=period["tahun"])
    rows = ask(queries.merit_simulation_ranking, skor=one(filters, "skor"), **period)
    return simulation.provinces(rows, period, bounds)


def raised(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The sub-aspects whose score is raised, and what that adds."""
    _require(ask, period, "merit_simulation")
    rows = ask(queries.merit_simulation, skor=one(filters, "skor"), **period)
    summary = first(ask(queries.merit_simulation_summary, skor=one(filters, "skor"), **period))
    return simulation.raised(rows, summary, period)


def _require(ask: Ask, period: Period, report: str) -> None:
    if ask(queries.merit_simulation_summary, skor=None, **period).empty:
        raise NothingThere(EMPTY, report)


VIEWS = {
    "jalur_termurah": View("Jalur termurah sistem merit", PAGE, path, ("nilai_tujuan", "pengampu")),
    "simulasi_provinsi": View("Simulasi sistem merit di antara provinsi", PAGE, provinces, ("skor",)),
    "skor_dinaikkan": View("Simulasi sistem merit: skor dinaikkan", PAGE, raised, ("skor",)),
}
