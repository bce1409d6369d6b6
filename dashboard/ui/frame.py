"""What surrounds every page: style, the row of filters, "as of" and the word that newer data exist."""

from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard.headlines.words import as_of
from dashboard.ui.filters import draw_period_filters
from dashboard.ui.session import newer_version, take_newest, version

STYLE = Path(__file__).with_name("style.css")


def draw_frame() -> None:
    """Draw the frame; the page draws its own filters into the row left here."""
    st.html(STYLE)
    top = st.container(horizontal=True, vertical_alignment="bottom", key="atas", gap="small")
    row = top.container(horizontal=True, vertical_alignment="bottom", key="saringan", gap="small")
    period = row.container(horizontal=True, vertical_alignment="bottom", key="periode_bersama", gap="small")
    draw_period_filters(row, period)
    _say_version(top)


def _say_version(top: DeltaGenerator) -> None:
    chosen = "tahun" in st.session_state
    when = f"Data per {as_of(st.session_state.tahun, st.session_state.triwulan)} " if chosen else ""
    with top:
        st.html(f'<div class="per">{when}(versi {version()})</div>', width="content")
        newer = newer_version()
        if newer:
            st.button(f"Muat data baru (versi {newer})", on_click=take_newest, key="_muat_baru", type="tertiary")
