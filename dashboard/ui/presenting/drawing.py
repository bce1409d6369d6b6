"""A slide on the screen, sized for a projector; on a phone it scrolls."""

from html import escape
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.charts import CONFIG, alt_text, figure
from dashboard.charts.chart import Chart
from dashboard.charts.style import SMALL
from dashboard.decks import Slide
from dashboard.decks.tables import LEAST, column_shares, height_of, room_below
from dashboard.headlines import comments as said
from dashboard.headlines.words import as_of
from dashboard.ui.provenance import source_place
from dashboard.ui.session import narrow, scale, version
from dashboard.ui.tables import html_table

STYLE = Path(__file__).with_name("slide.css")
CHART_AIR = 20  # a chart ends there, a table may become taller than it was measured
COMMENT_ROOM = (104, 84)
MORE_ROOM = 44
LARGEST, USUAL, SMALLEST = 2.6, 1.7, LEAST / SMALL
CLOSER = 0.9  # as much of its height is enough for rows to be told apart
SMALL_SCREEN = 2 / 3
TABLE_SCALES = (1.0, 0.93, 0.86, 0.79, 0.72)  # the last is 20 pixels on a screen of 1920


def draw_slide(slide: Slide, period: dict[str, Any], number: int) -> None:
    """Finding, content, the last comments and footer; its colours follow the reader's theme."""
    remarks, room = remarks_beside(slide)
    earlier = said.left_out(slide.said - len(remarks))
    unit = 1 if scale() > 1 else SMALL_SCREEN
    with st.container(key="slide", gap=None):
        st.html(
            f'<div class="slide-bagian">{escape(slide.bagian)}</div><h1 class="temuan">{escape(slide.judul)}</h1>'
            f'<p class="ukuran">{escape(slide.keterangan)}</p>'
        )
        for panel in slide.panels:
            if not panel.chart.rows.empty:
                each = (room + CHART_AIR) * unit / len(slide.panels)
                drawn = figure(panel.chart, narrow=True) if narrow() else fitted(panel.chart, each, unit)
                key = f"slide_{number}_{panel.key}"
                st.plotly_chart(drawn, key=key, config=CONFIG, alt=alt_text(panel.chart))
        if slide.tabel is not None:
            st.html(_table(slide.tabel, room))
        if slide.kosong:
            st.html(f'<p class="kosong">{escape(slide.kosong)}</p>')
        if remarks:
            more = f'<p class="lainnya">{escape(earlier)}</p>' if earlier else ""
            st.html(f'<div class="slide-komentar">{more}{"".join(_remark(*one) for one in remarks)}</div>')
        place = source_place(slide.source) if slide.source else slide.sumber
        source = f"Sumber: {escape(place)}" if place else ""
        when = as_of(period["tahun"], period["triwulan"])
        st.html(f'<div class="slide-kaki"><span>{source}</span><span>Data per {when} (versi {version()})</span></div>')


def remarks_beside(slide: Slide) -> tuple[list[tuple[str, str]], float]:
    """The comments that leave what the slide shows its room, at least one where there are any; and that room."""
    whole, needed = room_below(slide.judul, slide.keterangan), _needed(slide)
    own, every = bool(slide.komentar_slide), slide.remarks
    for remarks in (every, every[:1] if own else every[-1:]):
        below = sum(COMMENT_ROOM[: len(remarks)]) + (MORE_ROOM if len(remarks) < slide.said else 0)
        if needed <= whole - below:
            break
    return remarks, whole - below


def _needed(slide: Slide) -> float:
    """How much room what a slide shows needs in its smallest letters."""
    drawn = [figure(panel.chart, scale=SMALLEST)["layout"]["height"] for panel in slide.panels if len(panel.chart.rows)]
    table = 0 if slide.tabel is None else height_of(slide.tabel, TABLE_SCALES[-1])
    return max([table, *(CLOSER * height * len(slide.panels) for height in drawn)])


def _table(table: pd.DataFrame, room: float) -> str:
    """The table in letters as large as its room allows."""
    size = next((one for one in TABLE_SCALES if height_of(table, one) <= room), TABLE_SCALES[-1])
    sized = f"--huruf: {size}; --ruang: {room:.0f}"
    return f'<div class="tabel" style="{sized}">{html_table(table, column_shares(table))}</div>'


def _remark(who: str, text: str) -> str:
    """A comment in at most two lines; the slide's own has no name, of others the speaker's window has the rest."""
    return f"<p><b>{escape(who)}</b> {escape(text)}</p>" if who else f'<p class="sendiri">{escape(text)}</p>'


def fitted(chart: Chart, room: float, unit: float = 1) -> dict[str, Any]:
    """The figure as large as ``room`` pixels allow; ``unit`` is the screen's size beside 1920 x 1080."""
    largest = figure(chart, scale=LARGEST * unit)
    height = largest["layout"]["height"]
    loose = LARGEST * room / height
    wanted = min(LARGEST, max(loose, min(USUAL, loose / CLOSER), SMALLEST)) * unit
    drawn = figure(chart, scale=wanted)
    drawn["layout"]["height"] = min(room, max(drawn["layout"]["height"], min(room, 1.2 * height)))
    return drawn
