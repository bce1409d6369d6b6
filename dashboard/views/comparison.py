"""The cards of Bandingkan. What is not chosen is as the page has it first: the same quarter of the year before, or an
earlier one of the year where that has no figures.
"""

import queries
from dashboard.headlines.words import QUARTERS
from dashboard.panels import Listing, comparison
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, one

PAGE = "bandingkan"
SIDES = {"perangkat_daerah": "pembanding", "tahun": "tahun_pembanding", "triwulan": "triwulan_pembanding"}
FIGURES = ("indikator_realisasi", "anggaran", "merit_aspek", "merit_skor", "ksd", "indikator_target")
INSTITUTIONS = ("instansi", "instansi_pembanding")


def compared(ask: Ask, period: Period, filters: Filters) -> Period:
    """The other side: agency, year and quarter."""
    agency, year, quarter = (one(filters, column) for column in SIDES.values())
    offered = offered_quarters(ask, period)
    year = int(year or next(iter(offered), period["tahun"]))
    quarter = quarter or next(iter(offered.get(year, [])), period["triwulan"])
    return {"perangkat_daerah": agency or period["perangkat_daerah"], "tahun": year, "triwulan": quarter}


def offered_quarters(ask: Ask, period: Period) -> dict[int, list[str]]:
    """The quarters to compare with by year, as they are offered: those with figures, then those without."""
    rows = ask(queries.compared_quarters, **period)
    known = {int(year): list(of_year["triwulan"]) for year, of_year in rows.groupby("tahun", sort=False)}
    return {year: [*found, *(one for one in QUARTERS if one not in found)] for year, found in known.items()}


def two_sides(ask: Ask, period: Period, filters: Filters) -> Listing:
    """Both sides beside each other."""
    other = compared(ask, period, filters)
    rows = ask(queries.side_by_side, **{f"pembanding_{name}": value for name, value in other.items()}, **period)
    return comparison.two_sides(rows, period, other)


def regional(ask: Ask, period: Period) -> tuple[list[str], list[str]]:
    """The own institution, and the others by rank in the newest month."""
    rows = ask(queries.ip_asn_comparison, **period).sort_values(["bulan", "peringkat"], ascending=[False, True])
    own = list(rows.loc[rows["is_sendiri"], "instansi"].unique())
    return own, [name for name in rows["instansi"].unique() if name not in own]


def institutions(ask: Ask, period: Period, filters: Filters) -> Listing:
    """Two institutions month by month."""
    own, others = regional(ask, period)
    if not own and not others:
        raise NothingThere("Belum ada nilai IP ASN untuk periode ini", "two_institutions")
    here, there = (
        one(filters, name) or usual[0]
        for name, usual in zip(INSTITUTIONS, ([*own, *others], [*others, *own]), strict=True)
    )
    rows = ask(queries.two_institutions, instansi=here, pembanding_instansi=there, tahun=period["tahun"])
    return comparison.institutions(rows, period, here, there)


def agencies_in_force(ask: Ask) -> list[str]:
    """The agencies that have figures of any quarter."""
    held = [ask(queries.periods, tabel_fakta=table) for table in FIGURES]
    return sorted({name for rows in held for name in rows.loc[rows["periode"].isin(QUARTERS), "perangkat_daerah"]})


def agencies(ask: Ask, period: Period, filters: Filters) -> Listing:
    """All agencies with data in force."""
    quarter = {"tahun": period["tahun"], "triwulan": period["triwulan"]}
    names = agencies_in_force(ask)
    figures = {name: ask(queries.key_figures, perangkat_daerah=name, **quarter) for name in names}
    return comparison.agencies(figures, period)


VIEWS = {
    "bandingkan": View("Perbandingan", PAGE, two_sides, tuple(SIDES.values())),
    "bandingkan_instansi": View("Perbandingan instansi", PAGE, institutions, INSTITUTIONS),
    "antar_perangkat_daerah": View("Antar perangkat daerah", PAGE, agencies),
}
