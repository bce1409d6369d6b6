"""What is filled in and what is late, as a table."""

from typing import Any

import pandas as pd

from dashboard.catalogue import heading
from dashboard.headlines import quality as said
from dashboard.panels.panel import Line, Listing, Source, cells_of

PLACE = "data yang berlaku, dibandingkan satu sama lain"
RULES = "setiap pemeriksaan membandingkan dua tempat; angka tercetak boleh berbeda sebesar pembulatannya"


def source(period: dict[str, Any]) -> Source:
    """The cells of what is in force."""
    return Source("completeness", cells_of(period, every_period=True), PLACE, RULES)


def findings(tingkat: str, shown: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """The contradictions of one severity, both places of each."""
    table = shown.assign(ukuran=shown["ukuran"].map(heading, na_action="ignore"))
    return Listing(
        f"temuan_{tingkat}",
        said.section(tingkat, shown),
        said.SEVERITIES[tingkat],
        table.rename(columns={"penjelasan": "temuan"}),
        source(period),
        tuple(Line(*said.told(row)) for _, row in shown.iterrows()),
        read=_read(shown),
    )


def _read(shown: pd.DataFrame) -> pd.DataFrame:
    places = [said.places(row) for _, row in shown.iterrows()]
    one, other = zip(*places, strict=True) if places else ((), ())
    return pd.DataFrame({"temuan": list(shown["penjelasan"]), "tempat_pertama": one, "tempat_kedua": other})


def completeness(rows: pd.DataFrame, titles: dict[str, str], days: int, period: dict[str, Any]) -> Listing:
    """A row per data set and kind of figure, what each quarter has and the worst state."""
    told = [
        Line(*said.completeness_told(titles.get(dataset, dataset), kind, part))
        for (dataset, kind), part in rows.groupby(["dataset", "isi"], sort=False)
    ]
    table = rows.assign(dataset=rows["dataset"].replace(titles), keadaan=rows["keadaan"].replace(said.STATES))
    title, measure = said.completeness_headline(rows), said.completeness_line(days)
    return Listing("kelengkapan", title, measure, table, source(period), tuple(told))
