"""The way back from a page to the slide it was opened from: a link in the frame, and one key."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from dashboard.decks.meetings import follow, is_meeting
from dashboard.headlines.words import QUARTERS
from dashboard.ui.address import ORIGIN, REMEMBERED, frozen, page_name
from dashboard.ui.filters import GLOBAL, known_periods, named_in_address
from dashboard.ui.scripts import script
from dashboard.ui.session import folder, take_newest, version

PRESENTATION = Path(__file__).parents[3] / "pages" / "presentasi.py"
PLACE = "_halaman_terakhir"
WINDOW_KEYS, ESCAPE = (Path(__file__).with_name(name) for name in ("keys.js", "returning.js"))
LOOKS = """
button {
  font: inherit; font-size: 0.9rem; color: var(--st-link-color); background: none;
  border: none; padding: 0; text-decoration: underline; cursor: pointer;
}
"""
BACK = st.components.v2.component(
    "kembali",
    html='<button type="button" disabled>Kembali ke slide (Esc)</button>',
    css=LOOKS,
    js=script(WINDOW_KEYS, ESCAPE),
)
SKIPPED = st.components.v2.component("lewati", html="", js=script(Path(__file__).with_name("skipping.js")))


def way_back(address: dict[str, str], period: dict[str, Any]) -> dict[str, str]:
    """What the address of a page says of the slide that it is opened from, and of its quarter."""
    return {ORIGIN: urlencode({**address, **period})}


def take_period_of_slide() -> None:
    """The quarter of the slide that the address leads to, or back to, where a reload or the browser's way back has
    lost it; before filters are drawn."""
    origin, rapat = st.query_params.get(ORIGIN, ""), st.query_params.get("rapat", "")
    arrived = st.session_state.get(PLACE) != page_name()
    st.session_state[PLACE] = page_name()
    if any(name in st.query_params for name in GLOBAL):
        return
    if origin and (arrived or not any(name in st.session_state for name in GLOBAL)):
        _take_period(origin)
    elif is_meeting(rapat) and page_name() == PRESENTATION.stem and (meeting := follow(folder(), rapat)):
        _take_period(urlencode(meeting.period))


def draw_return() -> None:
    """The way back, while there is one; also on pages opened from there, in their addresses too. At a slide there is
    none, and the address of the presentation with a way back would be that of the slide."""
    if "dek" in st.query_params:
        st.session_state.pop(REMEMBERED, None)
        if page_name() != PRESENTATION.stem:
            SKIPPED(key="lewati", data=dict(st.query_params))
        return
    named = st.query_params.get(ORIGIN) or st.session_state.get(REMEMBERED)
    if not named:
        return
    st.session_state[REMEMBERED] = named
    if page_name() != PRESENTATION.stem:
        _keep_in_address(frozen())
    pressed = BACK(
        key="kembali", data=_unfinished(named), on_back_change=_take_period_back, width="content", height="content"
    )
    if pressed.back:
        _open_slide(st.session_state.pop(REMEMBERED))


def take_newest_everywhere() -> None:
    """Read the newest version from now on, at the slide that a page leads back to as well."""
    take_newest()
    origin = st.session_state.get(REMEMBERED)
    if origin:
        told = urlencode({**dict(parse_qsl(origin)), "versi": version()})
        st.session_state[REMEMBERED] = told
        st.query_params[ORIGIN] = told


def _keep_in_address(said: dict[str, str]) -> None:
    if any(st.query_params.get(name) != value for name, value in said.items()):
        st.query_params.update(said)


def _unfinished(origin: str) -> dict[str, Any]:
    """By what the script knows the page's address without the slide's quarter, while that is still chosen."""
    period = {name: st.session_state[name] for name in GLOBAL if name in st.session_state}
    same = period and urlencode(period) in origin
    return {"origin": origin, "named": named_in_address(period) if same else []}


def resume_slide() -> None:
    """The slide again, where the browser's way back leads to the presentation without saying to which slide."""
    if ORIGIN in st.query_params and "dek" not in st.query_params:
        _open_slide(st.query_params[ORIGIN])


def _open_slide(origin: str) -> None:
    address = {name: value for name, value in parse_qsl(origin) if name not in GLOBAL}
    st.switch_page(PRESENTATION, query_params=address)


def _take_period_back() -> None:
    """The slide's quarter again, whatever was chosen on the page; told before the filters are drawn."""
    _take_period(st.session_state[REMEMBERED])


def _take_period(origin: str) -> None:
    remembered = dict(parse_qsl(origin))
    agency, year, quarter = (remembered.get(name, "") for name in GLOBAL)
    known = {(owner, str(when)) for owner, when, _ in known_periods()}
    if (agency, year) in known and quarter in QUARTERS:
        st.session_state.update({"perangkat_daerah": agency, "tahun": int(year), "triwulan": quarter})
