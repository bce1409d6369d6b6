"""The card of Pohon Kinerja."""

import queries
from dashboard.panels import Listing, tree
from dashboard.views.view import Ask, Filters, Period, View


def performance(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The performance tree."""
    return tree.tree(ask(queries.performance_tree, **period), period)


VIEWS = {"pohon_kinerja": View("Pohon kinerja", "pohon_kinerja", performance)}
