"""The cards of Kualitas Data: findings with both places side by side, and the grid of periods."""

from html import escape
from pathlib import Path

import pandas as pd
import streamlit as st

from dashboard.headlines import quality as said
from dashboard.headlines.words import known
from dashboard.notation import MISSING
from dashboard.panels import Listing
from dashboard.ui.cards import html_card

STYLE = Path(__file__).with_name("quality.css")
SHOWN = 8


def use_quality_style() -> None:
    """Style of findings and of the grid."""
    st.html(STYLE)


def findings_card(listing: Listing, tingkat: str, shown: pd.DataFrame) -> None:
    """The findings of one severity; the first few at once, the others behind one click."""
    blocks = [_finding(row) for _, row in shown.iterrows()]
    rest = blocks[SHOWN:]
    more = (
        f'<details class="lainnya"><summary>{len(rest)} temuan lainnya</summary>{"".join(rest)}</details>'
        if rest
        else ""
    )
    html_card(listing, "".join(blocks[:SHOWN]) + more, empty=f"Tidak ada {tingkat} untuk pilihan ini.")


def completeness_card(listing: Listing, rows: pd.DataFrame, titles: dict[str, str]) -> None:
    """The grid: a row per data set and kind of figure, a column per quarter and one for the whole year."""
    html_card(listing, _grid(rows, titles) if len(rows) else "")


def _finding(row: pd.Series) -> str:
    return (
        f'<div class="periksa {row["tingkat"]}"><h3>{escape(row["penjelasan"])}</h3><div class="tempat">'
        f"{_place(row['nilai_a'], row['lokasi_a'])}{_place(row['nilai_b'], row['lokasi_b'])}</div>"
        f'<p class="sebab">{escape(said.cause(row))}</p></div>'
    )


def _place(value: object, places: list[str]) -> str:
    shown = str(value) if known(value) else MISSING
    return f"<div><b>{escape(shown)}</b><span>{'<br>'.join(map(escape, places))}</span></div>"


def _grid(rows: pd.DataFrame, titles: dict[str, str]) -> str:
    head = "".join(f"<th>{name}</th>" for name in said.COLUMNS.values())
    body = ""
    for (dataset, kind), part in rows.groupby(["dataset", "isi"], sort=False):
        cells = "".join(_cell(found) for found in said.by_column(part).values())
        body += f"<tr><th>{escape(titles.get(dataset, dataset))}, {kind}</th>{cells}</tr>"
    return f'<div class="geser" tabindex="0"><table class="kisi"><tr><th></th>{head}</tr>{body}</table></div>'


def _cell(found: pd.DataFrame) -> str:
    """The periods of a quarter; months stand together."""
    if found.empty:
        return "<td></td>"
    worst = max(found["keadaan"], key=list(said.STATES).index)
    lines = said.period_lines(found)
    late = said.lateness(found.iloc[-1])
    note = f"<small>{'terlambat' if late else ''}</small>" if late else ""
    return f'<td class="{worst}" title="{escape(late)}">{"<br>".join(map(escape, lines))}{note}</td>'
