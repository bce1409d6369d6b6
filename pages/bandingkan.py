"""Bandingkan: two periods, agencies or institutions side by side; all agencies below each other."""

from dashboard.headlines import comparison as said
from dashboard.headlines.words import QUARTERS
from dashboard.ui import ask, chosen_period, filter_choice, offer_latest, page_heading
from dashboard.ui.comparison import comparison_card
from dashboard.views import comparison as views
from queries import compared_years, side_by_side

period = chosen_period()
agencies = views.agencies_in_force(ask)
years = [int(year) for year in ask(compared_years, tahun=period["tahun"])["tahun"]]
own, others = views.regional(ask, period)
institutions = [*own, *others]

own_agency, own_quarter = period["perangkat_daerah"], period["triwulan"]
other_quarters = [one for one in reversed(QUARTERS) if one != own_quarter]
# Until the reader chooses: the same agency and quarter, a year earlier.
sides = {
    "perangkat_daerah": (
        "Pembanding",
        "pembanding",
        [own_agency, *(one for one in agencies if one != own_agency)],
        120,
    ),
    "tahun": ("Tahun pembanding", "tahun_pembanding", years, 140),
    "triwulan": ("Triwulan pembanding", "triwulan_pembanding", [own_quarter, *other_quarters], 150),
}
other = {
    name: filter_choice(label, column, values, width=width, everything=None, follows=True)
    for name, (label, column, values, width) in sides.items()
}
here, there = said.side(period), said.side(other)
rows = ask(side_by_side, **{f"pembanding_{name}": value for name, value in other.items()}, **period)
page_heading(said.page_headline(rows, here, there), f"{here} dibandingkan dengan {there}.")
offer_latest(views.PAGE, period, "indikator_realisasi.realisasi", "anggaran.realisasi_rupiah")
filters = {column: other[name] for name, column in views.SIDES.items()}
comparison_card(views.two_sides(ask, period, filters))

if institutions:
    first = filter_choice("Instansi", "instansi", institutions, width=230, everything=None)
    second = filter_choice("Instansi pembanding", "instansi_pembanding", [*others, *own], width=230, everything=None)
    pair = {"instansi": first, "instansi_pembanding": second}
    comparison_card(views.institutions(ask, period, pair))
comparison_card(views.agencies(ask, period, filters))
