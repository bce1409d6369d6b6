"""What a view is: the questions of a card, the filters it follows, what is drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from dashboard.panels import Listing, Panel

Ask = Callable[..., pd.DataFrame]
Period = dict[str, Any]
Filters = Mapping[str, Any]
Part = Panel | Listing
FAMILY = "kunci"


class NothingThere(LookupError):
    """A view without what it is about; the message says so, ``report`` is the report that would know."""

    def __init__(self, finding: str, report: str) -> None:
        super().__init__(finding)
        self.report = report


@dataclass(frozen=True)
class View:
    """What a slide can show: what it is about, its page, its panel or table from answers, period and filters.

    ``filters`` are those of the page that it follows, named and written as in the address; ``address`` is what the
    page's address says besides, to show the same.
    """

    judul: str
    halaman: str
    panel: Callable[[Ask, Period, Filters], Part]
    filters: tuple[str, ...] = ()
    address: Filters = field(default_factory=dict)


def year(period: Period) -> Period:
    """The parameters of what has no quarters."""
    return {name: period[name] for name in ("perangkat_daerah", "tahun")}


def only(filters: Filters, *names: str) -> dict[str, Any]:
    """Those filters that are set, as parameters of a question."""
    return {name: one(filters, name) for name in names if many(filters, name)}


def one(filters: Filters, name: str) -> Any | None:
    """The value of a filter; nothing where it is not set."""
    values = many(filters, name)
    return values[0] if values else None


def many(filters: Filters, name: str) -> list[Any]:
    """The values of a filter that takes several."""
    value = filters.get(name)
    values = list(value) if isinstance(value, list | tuple) else [value]
    return [one for one in values if one is not None and one != ""]


def where(rows: pd.DataFrame, filters: Filters, *names: str) -> pd.DataFrame:
    """The rows with the values of the filters named like their columns."""
    for name in names:
        value = one(filters, name)
        if value is not None:
            rows = rows[rows[name] == value]
    return rows
