"""The cards of the pages by key: the questions each asks with its page's filters, and what it draws.

Pure. A page and a slide call the same function, so that they cannot show different things; a module a page.

view.py    what a view is
"""

from typing import Any

from dashboard.views import (
    achievement,
    budget,
    comparison,
    direction,
    ip_asn,
    ip_asn_simulation,
    merit,
    merit_simulation,
    people,
    quality,
    service,
    strategic,
    tree,
)
from dashboard.views.view import FAMILY, Ask, Filters, NothingThere, Part, Period, View

__all__ = ["VIEWS", "Ask", "Filters", "NothingThere", "Part", "Period", "View", "saved"]

VIEWS: dict[str, View] = {
    **achievement.VIEWS,
    **budget.VIEWS,
    **strategic.VIEWS,
    **merit.VIEWS,
    **merit_simulation.VIEWS,
    **ip_asn.VIEWS,
    **ip_asn_simulation.VIEWS,
    **people.VIEWS,
    **direction.VIEWS,
    **service.VIEWS,
    **comparison.VIEWS,
    **tree.VIEWS,
    **quality.VIEWS,
}


def saved(part: str, filters: Filters) -> tuple[str, dict[str, Any]] | None:
    """The view of a card and those of its page's filters that it follows; nothing when no slide shows such a card."""
    key = part if part in VIEWS else next((key for key in VIEWS if part.startswith(f"{key}_")), None)
    if key is None:
        return None
    named = {**filters, FAMILY: part}
    return key, {name: named[name] for name in VIEWS[key].filters if name in named}
