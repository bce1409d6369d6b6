"""The cards of Kualitas Data."""

from functools import partial

import pandas as pd

import queries
from dashboard.catalogue import datasets
from dashboard.headlines import quality as said
from dashboard.panels import Listing, quality
from dashboard.views.view import Ask, Filters, NothingThere, Period, View, one, where

PAGE = "kualitas_data"
NOTHING_YET = "Belum ada data yang dapat diperiksa pada periode ini"
SEVERAL_YEARS = ("renstra", "iku", "ip_asn_dimensi")


def contradictions(ask: Ask, period: Period) -> pd.DataFrame:
    """What contradicts itself in the year, and in data of several years."""
    every = ask(queries.data_quality)
    of_the_year = (every["tahun"] == period["tahun"]) | every["dataset"].isin(SEVERAL_YEARS)
    own = every["perangkat_daerah"].isna() | (every["perangkat_daerah"] == period["perangkat_daerah"])
    return every[of_the_year & own]


def chosen(found: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """Those of a severity, of some data, with some words in them."""
    found = where(found, filters, "tingkat", "dataset")
    wanted = one(filters, "cari")
    if wanted is None:
        return found
    text = found["objek"].fillna("") + " " + found["penjelasan"]
    return found[text.str.contains(wanted, case=False, regex=False)]


def findings(ask: Ask, period: Period, filters: Filters, *, severity: str) -> Listing:
    """The contradictions of one severity."""
    shown = chosen(contradictions(ask, period), {**filters, "tingkat": severity})
    titles = said.subjects(list(dict.fromkeys(shown["dataset"])), datasets())
    return quality.findings(severity, shown.assign(dataset=shown["dataset"].map(titles)), period)


def completeness(ask: Ask, period: Period, filters: Filters) -> Listing:
    """What is filled in and what is late."""
    days = ask(queries.settings, tahun=period["tahun"]).set_index("kunci")["nilai"]["batas_pengisian_hari"]
    return quality.completeness(ask(queries.completeness, **period), datasets(), int(days), period)


def _on_slide(ask: Ask, period: Period, filters: Filters, *, severity: str) -> Listing:
    """The contradictions of a quarter that has data; without any, those of several years say nothing about it."""
    if set(ask(queries.completeness, **period)["keadaan"]) <= {"belum_ada", "tidak_jatuh_tempo"}:
        raise NothingThere(NOTHING_YET, "completeness")
    return findings(ask, period, filters, severity=severity)


def _severity(name: str) -> View:
    drawn = partial(_on_slide, severity=name)
    return View(f"{name.capitalize()} dalam data", PAGE, drawn, ("dataset", "cari"), {"tingkat": name})


VIEWS = {
    **{f"temuan_{name}": _severity(name) for name in said.SEVERITIES},
    "kelengkapan": View("Kelengkapan data", PAGE, completeness),
}
