"""Bandingkan: two periods, agencies or institutions side by side; all agencies below each other."""

from dashboard.headlines import comparison as said
from dashboard.headlines.words import QUARTERS
from dashboard.ui import ask, chosen_period, filter_choice, page_heading
from dashboard.ui.comparison import agencies_card, institutions_card, side_by_side_card
from dashboard.ui.filters import known_periods
from queries import compared_years, ip_asn_comparison, key_figures, side_by_side, two_institutions

period = chosen_period()
agencies = sorted({agency for agency, _, _ in known_periods() if agency})
years = [int(year) for year in ask(compared_years, tahun=period["tahun"])["tahun"]]
region = ask(ip_asn_comparison, **period).sort_values(["bulan", "peringkat"], ascending=[False, True])
own = list(region.loc[region["is_sendiri"], "instansi"].unique())
others = [name for name in region["instansi"].unique() if name not in own]
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
side_by_side_card(rows, period, here, there)

if institutions:
    first = filter_choice("Instansi", "instansi", institutions, width=230, everything=None)
    second = filter_choice("Instansi pembanding", "instansi_pembanding", [*others, *own], width=230, everything=None)
    pair = ask(two_institutions, instansi=first, pembanding_instansi=second, tahun=period["tahun"])
    institutions_card(pair, period, first, second)
quarter = {"tahun": period["tahun"], "triwulan": period["triwulan"]}
agencies_card({agency: ask(key_figures, perangkat_daerah=agency, **quarter) for agency in agencies}, period)
