"""Charts of a report by name: the views of the decks, and those that a report shows in full."""

from collections.abc import Callable

from dashboard.panels import Panel
from dashboard.views import VIEWS, Ask, Period, achievement, ip_asn


def pictures(ask: Ask, name: str, period: Period) -> list[Panel]:
    """The charts of a name; those without a figure to draw are left out.

    Raises:
        KeyError: when there is no such chart.
    """
    own = OWN.get(name)
    found = own(ask, period) if own else [VIEWS[name].panel(ask, period, {})]
    return [part for part in found if isinstance(part, Panel) and part.chart.has_marks()]


OWN: dict[str, Callable[[Ask, Period], list[Panel]]] = {
    "jangka_menengah": achievement.medium_terms,
    "ip_asn_instansi": lambda ask, period: [ip_asn.institutions(ask, period, {})],
}
