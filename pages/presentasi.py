"""Presentasi: decks to open and to put together; with ``dek`` in the address the deck itself, full screen."""

import streamlit as st

from dashboard.ui import chosen_period, page_heading
from dashboard.ui.presenting.editing import deck_list
from dashboard.ui.presenting.returning import resume_slide
from dashboard.ui.presenting.speaker import speak
from dashboard.ui.presenting.stage import present

if "pembicara" in st.query_params:
    speak()
    st.stop()

resume_slide()
period = chosen_period()
if "dek" in st.query_params:
    present(period)
    st.stop()

page_heading(
    "Presentasi rapat evaluasi",
    "Data dibekukan pada versi saat presentasi dibuka. Panah atau spasi: pindah slide; P: layar pembicara; ?: lainnya.",
    files=False,
)
deck_list(period)
