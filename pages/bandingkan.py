"""Bandingkan: two periods, agencies or institutions side by side; all agencies below each other."""

from typing import Any

from dashboard.headlines import comparison as said
from dashboard.ui import ask, chosen_period, filter_choice, offer_latest, page_heading
from dashboard.ui.comparison import comparison_card
from dashboard.views import comparison as views
from queries import side_by_side

period = chosen_period()
agencies = views.agencies_in_force(ask)
own, others = views.regional(ask, period)
institutions = [*own, *others]

own_agency = period["perangkat_daerah"]
offered = views.offered_quarters(ask, period)


def side(name: str, label: str, values: list[Any], width: int) -> Any:
    """What a reader compares with, one part of it; until the reader chooses, the first."""
    return filter_choice(label, views.SIDES[name], values, width=width, everything=None, follows=True)


agency = side("perangkat_daerah", "Pembanding", [own_agency, *(one for one in agencies if one != own_agency)], 120)
year = side("tahun", "Tahun pembanding", list(offered) or [period["tahun"]], 140)
quarter = side("triwulan", "Triwulan pembanding", offered.get(year) or [period["triwulan"]], 150)
other = {"perangkat_daerah": agency, "tahun": year, "triwulan": quarter}
here, there = said.side(period), said.side(other)
rows = ask(side_by_side, **{f"pembanding_{name}": value for name, value in other.items()}, **period)
compared = rows["selisih"].notna().any()
unlike = "; triwulannya berbeda" if compared and said.different_quarters(period, other) else ""
page_heading(said.page_headline(rows, here, there) + unlike, f"{here} dibandingkan dengan {there}.")
offer_latest(views.PAGE, period, "indikator_realisasi.realisasi", "anggaran.realisasi_rupiah")
filters = {column: other[name] for name, column in views.SIDES.items()}
comparison_card(views.two_sides(ask, period, filters))

if institutions:
    first = filter_choice("Instansi", "instansi", institutions, width=230, everything=None)
    second = filter_choice("Instansi pembanding", "instansi_pembanding", [*others, *own], width=230, everything=None)
    pair = {"instansi": first, "instansi_pembanding": second}
    comparison_card(views.institutions(ask, period, pair))
comparison_card(views.agencies(ask, period, filters))
