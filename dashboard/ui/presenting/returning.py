"""The way back from a page to the slide it was opened from: a link in the frame, and one key."""

import json
from pathlib import Path

import streamlit as st

from dashboard.ui.filters import GLOBAL
from dashboard.ui.scripts import script

PRESENTATION = Path(__file__).parents[3] / "pages" / "presentasi.py"
REMEMBERED = "_slide_asal"
ESCAPE = Path(__file__).with_name("returning.js")
LOOKS = """
button {
  font: inherit; font-size: 0.9rem; color: var(--st-link-color); background: none;
  border: none; padding: 0; text-decoration: underline; cursor: pointer;
}
"""
BACK = st.components.v2.component(
    "kembali", html='<button type="button" disabled>Kembali ke slide (Esc)</button>', css=LOOKS, js=script(ESCAPE)
)


def remember_slide(address: dict[str, str]) -> None:
    """Remember which slide a page is opened from, and its quarter."""
    period = {name: st.session_state[name] for name in GLOBAL}
    st.session_state[REMEMBERED] = json.dumps({"address": address, "period": period})


def draw_return() -> None:
    """The way back, while there is one."""
    if REMEMBERED not in st.session_state:
        return
    pressed = BACK(key="kembali", on_back_change=_take_period_back, width="content", height="content")
    if pressed.back:
        remembered = json.loads(st.session_state.pop(REMEMBERED))
        st.switch_page(PRESENTATION, query_params=remembered["address"])


def _take_period_back() -> None:
    """The slide's quarter again, whatever was chosen on the page; told before the filters are drawn."""
    st.session_state.update(json.loads(st.session_state[REMEMBERED])["period"])
