"""The cards of IP ASN. ``afar`` draws as many institutions as are read from the back of a room."""

from functools import partial

import pandas as pd

import queries
from dashboard.headlines.words import first
from dashboard.notation import month_key
from dashboard.panels import Listing, Panel, ip_asn
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, many, one, only, year

PAGE = "ip_asn"
READ_FROM_AFAR = 10
REGION = ("provinsi", "jenis", "instansi")
EMPTY = "Belum ada nilai IP ASN untuk pilihan ini"


def region(ask: Ask, period: Period, filters: Filters) -> tuple[pd.DataFrame, pd.Series | None, list[str]]:
    """The institutions that are left, their summary, and the reader's own with those highlighted."""
    chosen = {**only(filters, *REGION), **period}
    rows = ask(queries.ip_asn_comparison, **chosen)
    summary = first(ask(queries.ip_asn_summary, bulan=_month(filters, "bulan"), **chosen))
    every = ask(queries.ip_asn_comparison, **period)
    home = list(every.loc[every["is_sendiri"], "instansi"].unique())
    own = many(filters, "instansi") or home
    return rows, summary, [*own, *(many(filters, "sorot") if "sorot" in filters else home)]


def institutions(ask: Ask, period: Period, filters: Filters, *, afar: bool = False) -> Panel:
    """Institutions with their months."""
    rows, summary, focus = region(ask, period, filters)
    month = summary["bulan"] if summary is not None else ""
    limit = READ_FROM_AFAR if afar else None
    return ip_asn.institutions(rows, summary, focus, period, month, _bands(ask, period), limit=limit)


def ranks(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Ranks by month."""
    rows, _, focus = region(ask, period, filters)
    return ip_asn.ranks(rows, focus, period)


def strip(ask: Ask, period: Period, filters: Filters) -> Panel:
    """All institutions of one month over the bands."""
    rows, summary, _ = region(ask, period, filters)
    shown = rows[rows["bulan"] == summary["bulan"]] if summary is not None else rows
    return ip_asn.strip(shown, summary, period, _bands(ask, period))


def dimensions(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Dimensions against their maxima."""
    return ip_asn.dimensions(ask(queries.ip_asn_dimensions, **period), period)


def movement(ask: Ask, period: Period, filters: Filters) -> Listing:
    """What moved between two months; since the first one unless another is chosen."""
    rows, summary, _ = region(ask, period, filters)
    if summary is None:
        raise NothingThere(EMPTY, "ip_asn_movement")
    until = summary["bulan"]
    since = _month(filters, "sejak") or min(ask(queries.ip_asn_comparison, **period)["bulan"])
    chosen = {**only(filters, *REGION), **period}
    moved = ask(queries.ip_asn_movement, bulan_awal=since, bulan=until, **chosen)
    return ip_asn.movement(moved, (since, until), period)


def groups(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The region by province and kind of institution."""
    _, summary, _ = region(ask, period, filters)
    if summary is None:
        raise NothingThere(EMPTY, "ip_asn_groups")
    return ip_asn.groups(ask(queries.ip_asn_groups, bulan=summary["bulan"], **year(period)), period)


def _month(filters: Filters, name: str) -> str | None:
    """The month of a filter; decks that were put together earlier have it in words."""
    chosen = one(filters, name)
    return month_key(chosen) if chosen else None


def _bands(ask: Ask, period: Period) -> pd.DataFrame:
    return ask(queries.bands, himpunan="ip_asn", tahun=period["tahun"])


VIEWS = {
    "ip_asn_instansi": View(
        "IP ASN menurut instansi", PAGE, partial(institutions, afar=True), ("bulan", *REGION, "sorot")
    ),
    "ip_asn_peringkat": View("Peringkat IP ASN", PAGE, ranks, (*REGION, "sorot")),
    "ip_asn_sebaran": View("Sebaran IP ASN", PAGE, strip, ("bulan", *REGION)),
    "ip_asn_dimensi": View("Dimensi IP ASN", PAGE, dimensions),
    "perubahan": View("Perubahan IP ASN", PAGE, movement, ("sejak", "bulan", *REGION)),
    "kelompok": View("IP ASN menurut provinsi dan jenis", PAGE, groups, ("bulan", *REGION)),
}
