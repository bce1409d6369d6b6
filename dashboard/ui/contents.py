"""What the page being drawn shows, taken up by its cards, so that its files hold exactly what its reader sees."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import streamlit as st
from duckdb import DuckDBPyConnection

from dashboard.headlines.words import about, state_of_data
from dashboard.outlines.files import PAGE_FILES, FileKind
from dashboard.panels import Page
from dashboard.store import Comment
from dashboard.store.comments import as_table
from dashboard.ui.comments import comments_or_word
from dashboard.ui.exports import Progress, file_offer
from dashboard.ui.filters import GLOBAL
from dashboard.ui.plain import strong
from dashboard.ui.session import version

KEPT = "_isi_halaman"
NO_NAME = re.compile(r"[^\w-]+")


def begin_contents(key: str, name: str) -> None:
    """A page begins to be drawn; ``key`` is its address, ``name`` what the menu calls it."""
    st.session_state[KEPT] = Page(key, name)


def page_contents() -> Page:
    """What the page being drawn has shown so far; filled when the page is drawn to its end."""
    return st.session_state.setdefault(KEPT, Page(""))


def head_contents(title: str, measure: str) -> Page:
    """What the page being drawn says first: its finding, whose figures it shows and the state of the data."""
    page = page_contents()
    page.title, page.measure = title, measure
    if "tahun" in st.session_state:
        period = {name: st.session_state[name] for name in GLOBAL}
        page.about = about(**period)
        page.stamp = state_of_data(period["tahun"], period["triwulan"], version())
    return page


@st.fragment
def page_files(page: Page, link: Callable[[], str]) -> None:
    """A button that offers the page as files; ``link`` names what is seen, filters and version included."""
    if st.button("Unduh", key="_unduh_halaman", type="tertiary", help="Halaman sebagai berkas", width="content"):
        _drawer(page, link())


@st.dialog("Unduh halaman", position="right")
def _drawer(page: Page, link: str) -> None:
    strong(page.title)
    st.caption("Halaman ini dengan saringannya, sebagai:")
    comments = as_table(_comments())
    told = replace(page, comments=comments)
    of = f"{link}|{hash(tuple(comments.itertuples(index=False)))}"
    for kind in PAGE_FILES:
        file_offer(kind.label, _file_name(page, kind), kind.mime, partial(_make, kind, told), of=of)


def _comments() -> list[Comment]:
    """The comments of the quarter being seen."""
    if not all(name in st.session_state for name in GLOBAL):
        return []
    return comments_or_word(**{name: st.session_state[name] for name in GLOBAL})


def _make(kind: FileKind, page: Page, asked: DuckDBPyConnection, progress: Progress) -> bytes:
    return kind.make(asked, [page], progress)


def _file_name(page: Page, kind: FileKind) -> str:
    named = [page.key, *(str(st.session_state.get(name, "")) for name in GLOBAL)]
    return f"{NO_NAME.sub('_', '_'.join(named))}.{kind.ending}"
