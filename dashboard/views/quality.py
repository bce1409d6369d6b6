"""The card of Kualitas Data that is shown in meetings."""

import queries
from dashboard.catalogue import datasets
from dashboard.panels import Listing, quality
from dashboard.views.view import Ask, Filters, Period, View


def completeness(ask: Ask, period: Period, filters: Filters) -> Listing:
    """What is filled in and what is late."""
    days = ask(queries.settings, tahun=period["tahun"]).set_index("kunci")["nilai"]["batas_pengisian_hari"]
    return quality.completeness(ask(queries.completeness, **period), datasets(), int(days), period)


VIEWS = {"kelengkapan": View("Kelengkapan data", "kualitas_data", completeness)}
