"""The speaker's window: notes, the next slide and the clock; it follows its own meeting, and its keys move it."""

from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.charts import CONFIG, Chart, alt_text, figure
from dashboard.decks import Slide, StoredDecks, as_presented
from dashboard.decks.meetings import Meeting, follow, is_meeting, leads, take_over
from dashboard.headlines import comments as said
from dashboard.store.outcome import now
from dashboard.ui.presenting.stage import WINDOW_KEYS, Opened, slide_of
from dashboard.ui.scripts import script
from dashboard.ui.session import ask, browser, folder, is_kept

HERE = Path(__file__).parent
STYLE = HERE / "speaker.css"
KEYS = st.components.v2.component(
    "pembicara",
    html='<div class="petunjuk"></div>',
    css=".petunjuk { opacity: 0.75; }",
    js=script(WINDOW_KEYS, HERE / "speaker.js"),
)
LOOKING_SECONDS = 1
NEXT_ROOM = 480
LOOKING_ON = "Rapat ini dipimpin dari peramban lain; slide di peramban ini tidak menggerakkannya."


def speak() -> None:
    """Follow the meeting that the address names."""
    st.html(STYLE)
    rapat = st.query_params.get("rapat", "")
    _follow(rapat)
    KEYS(key="pembicara", data={"rapat": rapat})


@st.fragment(run_every=LOOKING_SECONDS)
def _follow(rapat: str) -> None:
    meeting = follow(folder(), rapat) if is_meeting(rapat) else None
    deck = StoredDecks(folder()).decks().get(meeting.dek) if meeting else None
    if meeting is None or deck is None or not deck.views:
        st.html('<h1 class="temuan">Rapat ini belum dimulai</h1><p class="ukuran">Buka presentasinya lalu tekan P.</p>')
        return
    if not is_kept(str(meeting.versi)):
        gone = f"Versi {meeting.versi} yang dipakai rapat ini tidak disimpan lagi"
        st.html(f'<h1 class="temuan">{gone}</h1><p class="ukuran">Mulai lagi presentasinya dengan data terbaru.</p>')
        return
    st.session_state["_versi"] = meeting.versi
    deck = as_presented(deck, ask, meeting.period, folder())
    opened = Opened(deck, rapat, meeting.period)
    number = min(meeting.slide, len(deck.views))
    slide = slide_of(opened, number)
    following = slide_of(opened, number + 1) if number < len(deck.views) else None
    st.html(
        f'<div class="jam"><span>{number} / {len(deck.views)}</span><span>{_clock(meeting, now())}</span></div>',
    )
    _offer_lead(rapat)
    present, after = st.columns([3, 2], gap="large")
    with present:
        st.html(
            f'<p class="ukuran">{escape(slide.bagian)}</p><h1 class="temuan">{escape(slide.judul)}</h1>'
            f'<div class="catatan-pembicara">{escape(slide.catatan or "Tidak ada catatan.")}</div>'
            f"{_comments(slide)}"
        )
    with after:
        _next(following, number)


def _offer_lead(rapat: str) -> None:
    """Say that another browser leads the meeting, and let the speaker go on with it on this machine."""
    if leads(folder(), rapat, browser()):
        return
    with st.container(horizontal=True, vertical_alignment="center", key="pimpinan"):
        st.html(f'<span class="catatan">{LOOKING_ON}</span>', width="content")
        st.button("Pimpin dari sini", key="_pimpin", on_click=take_over, args=(folder(), rapat, browser()))


def _next(slide: Slide | None, number: int) -> None:
    """What comes after the slide with a number."""
    said = escape(slide.judul) if slide else "Slide terakhir"
    st.html(f'<p class="ukuran">Berikutnya</p><h2 class="temuan">{said}</h2>')
    panels = slide.panels if slide else ()
    for panel in panels:
        if not panel.chart.rows.empty:
            drawn = _fitted(panel.chart, NEXT_ROOM / len(panels))
            st.plotly_chart(drawn, key=f"berikut_{number}_{panel.key}", config=CONFIG, alt=alt_text(panel.chart))


def _fitted(chart: Chart, room: float) -> dict[str, Any]:
    """The figure as on a phone, smaller where it would not end within ``room`` pixels."""
    height = figure(chart, narrow=True)["layout"]["height"]
    return figure(chart, narrow=True, scale=min(1, room / height))


def _comments(slide: Slide) -> str:
    """The slide's own comment and everything that was said about what it shows, as HTML."""
    own = f"<p>{escape(slide.komentar_slide)}</p>" if slide.komentar_slide else ""
    lines = own + "".join(
        f'<p>{escape(said.text(one))}<br><span class="catatan">{escape(said.signed(one))}</span></p>'
        for one in slide.komentar
    )
    return f'<div class="komentar-pembicara"><b>{escape(said.LIST)}</b>{lines}</div>' if lines else ""


def _clock(meeting: Meeting, time: datetime) -> str:
    """The time of day, and how long the meeting has lasted."""
    minutes, seconds = divmod(int((time - meeting.mulai).total_seconds()), 60)
    return f"{time:%H.%M.%S} · berjalan {minutes}.{seconds:02d}"
