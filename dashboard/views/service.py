"""The cards of Kepuasan Layanan."""

import queries
from dashboard.headlines.words import first, known
from dashboard.panels import Panel, service
from dashboard.views.view import Ask, Filters, NothingThere, Period, View

PAGE = "layanan"
EMPTY = "Belum ada jawaban survei kepuasan untuk periode ini"


def elements(ask: Ask, period: Period, filters: Filters) -> Panel:
    """The nine elements."""
    rows, summary = ask(queries.satisfaction_index, **period), first(ask(queries.satisfaction_summary, **period))
    if rows.empty or summary is None:
        raise NothingThere(EMPTY, "satisfaction_index")
    return service.elements(rows, summary, period)


def units(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Units by months."""
    summary = first(ask(queries.satisfaction_summary, **period))
    if summary is None or not known(summary["nilai"]):
        raise NothingThere(EMPTY, "satisfaction_units")
    return service.units(ask(queries.satisfaction_units, **period), summary, period)


VIEWS = {
    "unsur_layanan": View("Kepuasan menurut unsur layanan", PAGE, elements),
    "unit_layanan": View("Kepuasan menurut unit", PAGE, units),
}
