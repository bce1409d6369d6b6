"""Pages drawn without a reader, for the command line: the same page, so the same files."""

import os
from collections.abc import Mapping, Sequence

import streamlit as st
from streamlit.logger import set_log_level
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Multiselect

from dashboard.panels import Page
from dashboard.store import Folder
from dashboard.ui.contents import KEPT
from dashboard.ui.frame import FAILURE
from dashboard.ui.session import DATABASE, ROOT
from dashboard.ui.session import folder as read_folder

PAGES = ROOT / "pages"
LONGEST_SECONDS = 300


class UnknownFilter(LookupError):
    """The page has no such filter, or the filter no such value; the text says so."""


def drawn_page(
    folder: Folder, name: str, period: Mapping[str, str], *, filters: Mapping[str, list[str]] | None = None
) -> Page:
    """What a page of a database shows for a period and its own filters.

    Raises:
        UnknownFilter: when the page has no filter of the name of one of ``filters``, or it has no such value.
    """
    asked = filters or {}
    os.environ[DATABASE] = str(folder.path)
    if read_folder().path != folder.path:
        st.cache_resource.clear()
        st.cache_data.clear()
    set_log_level("ERROR")
    page = AppTest.from_file(str(ROOT / "dashboard" / "app.py"), default_timeout=LONGEST_SECONDS)
    for column, value in {**period, **asked}.items():
        page.query_params[column] = value
    page.switch_page(str(PAGES / f"{name}.py")).run()
    if broken := [*page.exception, *(said for said in page.error if said.value.startswith(FAILURE))]:
        raise RuntimeError(broken[0].value)
    if missing := [column for column in asked if column not in page.session_state]:
        raise UnknownFilter(
            f"saringan {', '.join(missing)} tidak ada di halaman {name}; namanya seperti pada alamat halaman itu "
            "setelah disaring"
        )
    for column, values in asked.items():
        _check_values(page, column, values)
    return page.session_state[KEPT]


def _check_values(page: AppTest, column: str, values: Sequence[str]) -> None:
    """See that a filter took the values, by themselves or as a reader sees them.

    Raises:
        UnknownFilter: it has no such value; the text lists those there are.
    """
    taken = page.session_state[column]
    found = {str(value) for value in (taken if isinstance(taken, list | tuple) else [taken])}
    choices = [
        *(one for one in page.selectbox if one.key == column),
        *(one for one in page.multiselect if one.key == column),
    ]
    options = list(dict.fromkeys(option for one in choices for option in one.options))
    for one in choices:
        found |= {str(one.options[place]) for place in (one.indices if isinstance(one, Multiselect) else [one.index])}
    if wrong := [value for value in values if value not in found]:
        known = f"; yang ada: {', '.join(options)}" if options else ""
        raise UnknownFilter(f"nilai {', '.join(wrong)} tidak ada pada saringan {column}{known}")
