"""The cards of Simulasi IP ASN."""

from functools import partial
from typing import Any

import queries
from dashboard.headlines import ip_asn_simulation as told
from dashboard.headlines.words import first
from dashboard.panels import Listing, Panel
from dashboard.panels import ip_asn_simulation as simulation
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, many, one

PAGE = "simulasi_ip_asn"
NONE = "tidak ada"
ASSUMED: dict[str, Any] = {
    "dari_pendidikan": "D-III",
    "ke_pendidikan": "S-1",
    "bagian_pendidikan_persen": 25,
    "pelatihan": NONE,
    "bagian_pelatihan_persen": 50,
}


def units(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Units by their index."""
    bounds = ask(queries.bands, himpunan="ip_asn", tahun=period["tahun"])
    _require(ask, period, "ip_asn_unit_gaps")
    return simulation.units(ask(queries.ip_asn_unit_gaps, **period), period, one(filters, "unit"), bounds)


def points(ask: Ask, period: Period, filters: Filters, *, dimension: str) -> Panel:
    """How many employees have how many points in a dimension."""
    _require(ask, period, "ip_asn_point_distribution")
    unit = one(filters, "unit")
    rows = ask(queries.ip_asn_point_distribution, unit=unit, **period)
    return simulation.points(rows, dimension, period, unit)


def what_if(ask: Ask, period: Period, filters: Filters) -> Listing:
    """The effect of what is assumed about education and training."""
    _require(ask, period, "ip_asn_what_if")
    unit = one(filters, "unit")
    rows = ask(queries.ip_asn_what_if, unit=unit, **assumed(ask, period, filters), **period)
    index = rows[(rows["dimensi"] == "indeks") & (rows["unit"].isna() if unit is None else rows["unit"] == unit)]
    return simulation.what_if(rows, first(index), unit, period)


def levels(ask: Ask, period: Period) -> list[str]:
    """The levels of education, in their order."""
    rules = ask(queries.ip_asn_scoring, tahun=period["tahun"])
    return list(rules.loc[rules["unsur"] == "jenjang_pendidikan", "kriteria"])


def assumed(ask: Ask, period: Period, filters: Filters) -> Period:
    """What is assumed, as parameters; what is not chosen is as the page has it first."""
    known = levels(ask, period)
    found: dict[str, Any] = {name: (many(filters, name) or [usual])[0] for name, usual in ASSUMED.items()}
    kinds = {title: kind for kind, title in told.TRAININGS.items()}
    return {
        **{name: found[name] if found[name] in known else known[0] for name in ("dari_pendidikan", "ke_pendidikan")},
        **{name: int(found[name]) for name in ("bagian_pendidikan_persen", "bagian_pelatihan_persen")},
        "pelatihan": kinds.get(found["pelatihan"]),
    }


def _require(ask: Ask, period: Period, report: str) -> None:
    if ask(queries.ip_asn_from_employees, **period).empty:
        raise NothingThere("Belum ada data pegawai untuk triwulan ini", report)


VIEWS = {
    "simulasi_unit": View("Simulasi IP ASN menurut unit", PAGE, units, ("unit",)),
    "simulasi_andai": View("Simulasi IP ASN: andaian", PAGE, what_if, ("unit", *ASSUMED)),
    **{
        f"simulasi_{name}": View(f"Simulasi IP ASN: poin {name}", PAGE, partial(points, dimension=name), ("unit",))
        for name in told.DIMENSIONS
    },
}
