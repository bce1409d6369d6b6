"""Pages drawn without a reader, for the command line: the same page, so the same files."""

import os
from collections.abc import Mapping, Sequence

import streamlit as st
from streamlit.logger import set_log_level
from streamlit.testing.v1 import AppTest

from dashboard.panels import Page
from dashboard.store import Folder
from dashboard.ui.contents import KEPT
from dashboard.ui.frame import FAILURE
from dashboard.ui.session import DATABASE, ROOT
from dashboard.ui.session import folder as read_folder

PAGES = ROOT / "pages"
LONGEST_SECONDS = 300


class UnknownFilter(LookupError):
    """The page has no such filter; the text says so."""


def drawn_page(folder: Folder, name: str, address: Mapping[str, str], *, filters: Sequence[str] = ()) -> Page:
    """What a page of a database shows for an address's filters.

    Raises:
        UnknownFilter: when the page has none of the name of one of ``filters``.
    """
    os.environ[DATABASE] = str(folder.path)
    if read_folder().path != folder.path:
        st.cache_resource.clear()
        st.cache_data.clear()
    set_log_level("ERROR")
    page = AppTest.from_file(str(ROOT / "dashboard" / "app.py"), default_timeout=LONGEST_SECONDS)
    for column, value in address.items():
        page.query_params[column] = value
    page.switch_page(str(PAGES / f"{name}.py")).run()
    if broken := [*page.exception, *(said for said in page.error if said.value.startswith(FAILURE))]:
        raise RuntimeError(broken[0].value)
    if missing := [asked for asked in filters if asked not in page.session_state]:
        raise UnknownFilter(
            f"saringan {', '.join(missing)} tidak ada di halaman {name}; namanya seperti pada alamat halaman itu "
            "setelah disaring"
        )
    return page.session_state[KEPT]
