"""Presentation mode: one slide, no menus, driven by keys; frozen at its version, with a meeting's speaker view."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from dashboard.decks import Deck, SavedView, Slide, StoredDecks, as_presented, build_slide, commented
from dashboard.decks.meetings import is_meeting, lead, leads, new_meeting
from dashboard.decks.slides import WRITTEN, name_of
from dashboard.store.outcome import now
from dashboard.ui.comments import comments_or_word
from dashboard.ui.filters import GLOBAL, named_in_address
from dashboard.ui.presenting.drawing import STYLE, draw_slide
from dashboard.ui.presenting.returning import way_back
from dashboard.ui.scripts import script
from dashboard.ui.session import ask, browser, folder, newer_version, take_newest, version

HERE = Path(__file__).parent
PAGES = HERE.parents[2] / "pages"
WINDOW_KEYS = HERE / "keys.js"
STAGE = st.components.v2.component(
    "panggung",
    html=(HERE / "stage.html").read_text(encoding="utf-8"),
    css=(HERE / "stage.css").read_text(encoding="utf-8"),
    js=script(WINDOW_KEYS, HERE / "stage.js"),
)
KEY = "panggung"


@dataclass(frozen=True)
class Opened:
    """A deck that is being presented: in which meeting, of which quarter."""

    deck: Deck
    rapat: str
    period: dict[str, Any]

    def address(self, slide: int) -> dict[str, str]:
        """What the address of a slide says: deck, slide, version and meeting; the session keeps the quarter."""
        place = self.deck.addresses()[slide - 1]
        named = {"dek": self.deck.key, "slide": place, "versi": version(), "rapat": self.rapat}
        return {name: str(value) for name, value in named.items()}


def present(period: dict[str, Any]) -> None:
    """Present the deck that the address names, or say that there is none."""
    found = StoredDecks(folder()).decks().get(st.query_params.get("dek", ""))
    deck = as_presented(found, ask, period, folder()) if found else None
    if deck is None or not deck.views:
        st.warning("Presentasi ini tidak ada atau belum berisi slide.")
        st.html('<a class="tautan" href="presentasi" target="_self">Lihat semua presentasi</a>')
        return
    named = st.query_params.get("rapat", "")
    opened = Opened(deck, named if is_meeting(named) else new_meeting(), period)
    st.query_params.update({"versi": str(version()), "rapat": opened.rapat})
    st.html(STYLE)
    _stage(opened)


@st.fragment
def _stage(opened: Opened) -> None:
    """The slide and its keys; drawn again alone when the slide changes. The next one is prepared after it is drawn."""
    number = opened.deck.number_of(str(_moved_to() or st.query_params.get("slide", "")))
    slide = slide_of(opened, number)
    draw_slide(slide, opened.period, number)
    done = STAGE(
        key=KEY,
        data={
            "opened": f"{opened.rapat}/{opened.deck.key}/{version()}/{len(opened.deck.views)}",
            "dek": opened.deck.key,
            "versi": str(version()),
            "rapat": opened.rapat,
            "named": named_in_address(opened.period),
            "slide": number,
            "titles": _titles(opened),
            "addresses": opened.deck.addresses(),
            "speaker": f"presentasi?{urlencode({'rapat': opened.rapat, 'pembicara': 1})}",
        },
        on_slide_change=lambda: None,
        on_leave_change=lambda: None,
        on_newest_change=lambda: None,
        on_drill_change=lambda: None,
    )
    if done.leave:
        st.switch_page(PAGES / "presentasi.py", query_params={})
    if done.drill:
        back = way_back(opened.address(number), opened.period)
        st.switch_page(PAGES / f"{slide.halaman}.py", query_params={**_filters(slide), **back})
    if done.newest and newer_version():
        take_newest()
        st.query_params["versi"] = str(version())
        st.rerun()
    _lead(opened, number)
    if number < len(opened.deck.views):
        slide_of(opened, number + 1)


def slide_of(opened: Opened, number: int) -> Slide:
    """A slide by its number from 1. What is read from the version is kept; what people write is read each time."""
    view = opened.deck.views[number - 1]
    if view.tampilan in WRITTEN:
        slide = build_slide(ask, opened.period, view, folder())
    else:
        slide = _kept(version(), now().date(), tuple(opened.period.items()), repr(view), view)
    return commented(slide, view, comments_or_word(**opened.period))


@st.cache_resource(show_spinner=False, max_entries=128)
def _kept(number: int, day: date, period: tuple[tuple[str, Any], ...], text: str, _view: SavedView) -> Slide:
    return build_slide(ask, dict(period), _view)


def _lead(opened: Opened, number: int) -> None:
    """Say where the meeting stands, in the browser that began it or took it over; who opens its link looks on."""
    if leads(folder(), opened.rapat, browser()):
        lead(folder(), opened.rapat, opened.deck.key, number, version(), opened.period)


def _moved_to() -> str | None:
    """The address of the slide that this window's keys are at, once one was pressed."""
    state = st.session_state.get(KEY)
    return state.get("slide") if state else None


def _titles(opened: Opened) -> list[str]:
    """What the slide list shows: names of the views, which cost no question."""
    return [name_of(view) for view in opened.deck.views]


def _filters(slide: Slide) -> dict[str, Any]:
    """What the address of the slide's page says besides the quarter, which the session and the way back keep."""
    own = {name: value for name, value in slide.filters.items() if name not in (*GLOBAL, "kunci")}
    return {**own, "versi": str(version())}
