"""A slide on the screen, sized for a projector; on a phone it scrolls."""

from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.charts import CONFIG, alt_text, figure
from dashboard.charts.chart import Chart
from dashboard.charts.lettering import width
from dashboard.decks import Slide
from dashboard.decks.tables import column_shares
from dashboard.headlines import comments as said
from dashboard.headlines.words import as_of
from dashboard.store import Comment
from dashboard.ui.provenance import source_place
from dashboard.ui.session import narrow, scale, version
from dashboard.ui.tables import html_table

STYLE = Path(__file__).with_name("slide.css")
ROOM = 668
MEASURE, LINE, ACROSS = 28, 38, 1752
MOST_COMMENTS = 2
COMMENT_ROOM = (104, 84)
MORE_ROOM = 44
LARGEST, SMALLEST = 2.6, 1.7
SMALL_SCREEN = 2 / 3
STILL: dict[str, Any] = {**CONFIG, "displayModeBar": False}


def draw_slide(slide: Slide, period: dict[str, Any], number: int) -> None:
    """Finding, content, the last comments and footer; its colours follow the reader's theme."""
    last = slide.komentar[-MOST_COMMENTS:]
    earlier = said.left_out(len(slide.komentar) - len(last))
    room = ROOM - sum(COMMENT_ROOM[: len(last)]) - (MORE_ROOM if earlier else 0)
    room -= LINE * (width(slide.keterangan, MEASURE) > ACROSS)
    unit = 1 if scale() > 1 else SMALL_SCREEN
    with st.container(key="slide", gap=None):
        st.html(
            f'<div class="slide-bagian">{escape(slide.bagian)}</div><h1 class="temuan">{escape(slide.judul)}</h1>'
            f'<p class="ukuran">{escape(slide.keterangan)}</p>'
        )
        for panel in slide.panels:
            if not panel.chart.rows.empty:
                each = room * unit / len(slide.panels)
                drawn = figure(panel.chart, narrow=True) if narrow() else fitted(panel.chart, each, unit)
                key = f"slide_{number}_{panel.key}"
                st.plotly_chart(drawn, key=key, config=STILL, alt=alt_text(panel.chart))
        if slide.tabel is not None:
            st.html(f'<div class="tabel">{html_table(slide.tabel, column_shares(slide.tabel))}</div>')
        if slide.kosong:
            st.html(f'<p class="kosong">{escape(slide.kosong)}</p>')
        if last:
            more = f'<p class="lainnya">{escape(earlier)}</p>' if earlier else ""
            st.html(f'<div class="slide-komentar">{more}{"".join(_comment(one) for one in last)}</div>')
        place = source_place(slide.source) if slide.source else slide.sumber
        source = f"Sumber: {escape(place)}" if place else ""
        when = as_of(period["tahun"], period["triwulan"])
        st.html(f'<div class="slide-kaki"><span>{source}</span><span>Data per {when} (versi {version()})</span></div>')


def _comment(comment: Comment) -> str:
    """A comment in at most two lines; the speaker's window has the rest."""
    return f"<p><b>{escape(said.short(comment))}</b> {escape(said.text(comment))}</p>"


def fitted(chart: Chart, room: float, unit: float = 1) -> dict[str, Any]:
    """The figure as large as ``room`` pixels allow; ``unit`` is the screen's size beside 1920 x 1080."""
    largest = figure(chart, scale=LARGEST * unit)
    height = largest["layout"]["height"]
    wanted = max(SMALLEST, min(LARGEST, LARGEST * room / height)) * unit
    drawn = figure(chart, scale=wanted)
    drawn["layout"]["height"] = min(room, max(drawn["layout"]["height"], min(room, 1.2 * height)))
    return drawn
