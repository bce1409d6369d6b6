"""Addresses: of a page with filters set, and of what is seen now with everything that is chosen."""

from html import escape
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from dashboard.ui.filters import GLOBAL, unchosen
from dashboard.ui.scripts import script
from dashboard.ui.session import newer_version, version

HERE = Path(__file__).parent
ORIGIN, REMEMBERED = "asal", "_slide_asal"
BUTTON = st.components.v2.component(
    "salin_tautan",
    html='<button type="button" disabled>Salin tautan</button>',
    css=(HERE / "copy_link.css").read_text(encoding="utf-8"),
    js=script(HERE / "copy_link.js"),
)


def page_address(page: str, **filters: object) -> str:
    """The address of a page with filters set; a reader of an older version stays with it, as does one from a slide.

    The quarter is in it where it was chosen, so that who chose none is carried to the newest there too.
    """
    named = {name: value for name, value in filters.items() if name not in unchosen(filters)}
    pinned = {"versi": version()} if newer_version() else {}
    return f"{page}?{urlencode({**named, **pinned, **frozen()})}"


def frozen() -> dict[str, str]:
    """Version and way back of a reader who came from a slide, which each address says on the way."""
    origin = st.session_state.get(REMEMBERED)
    return {"versi": str(version()), ORIGIN: origin} if origin else {}


def page_link(text: str, page: str) -> None:
    """A line that leads to a page; a reader of an older version stays with it."""
    st.html(f'<a class="tautan" href="{escape(page_address(page))}" target="_self">{escape(text)}</a>')


def copy_button() -> None:
    """Copies the address of what is seen, whole: quarter and version are in it even where they are the newest."""
    BUTTON(key="salin_tautan", data=_fixed(), width="content", height="content")


def full_link() -> str:
    """The address of what is seen, whole."""
    address = (st.context.url or "").split("?")[0]
    return f"{address}?{urlencode({**chosen_filters(), **_fixed()}, doseq=True)}"


def page_name() -> str:
    """The page's name in the address."""
    return (st.context.url or "").split("?")[0].rpartition("/")[2]


def chosen_filters() -> dict[str, list[str]]:
    """What is chosen on the page besides quarter and version, by the names in the address."""
    named = st.query_params
    return {name: named.get_all(name) for name in named if name not in (*GLOBAL, "versi", ORIGIN)}


def _fixed() -> dict[str, str]:
    period = {name: str(st.session_state[name]) for name in GLOBAL if name in st.session_state}
    return {**period, "versi": str(version())}
