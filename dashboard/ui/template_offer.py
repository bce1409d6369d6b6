"""What a page offers where a data set is not imported yet: why, and the template to fill in."""

from contextlib import closing
from html import escape
from typing import Any

import streamlit as st

from dashboard.importing.choices import Scope
from dashboard.outlines.files import XLSX
from dashboard.templates import template, template_name
from dashboard.ui.address import page_link
from dashboard.ui.session import connection, version


def template_offer(dataset: str, title: str, reason: str, period: dict[str, Any]) -> None:
    """A card that says in a sentence what is missing and gives the data set's template for a quarter."""
    with st.container(border=True, key=f"kartu_templat_{dataset}", gap="small"):
        st.html(f'<h2 class="temuan">{escape(title)}</h2><p class="ukuran">{escape(reason)}</p>')
        with st.container(horizontal=True, gap="small"):
            st.download_button(
                "Unduh templat",
                lambda: _template(dataset, period),
                f"{dataset}_{template_name(Scope(**period))}",
                key=f"unduh_templat_{dataset}",
                mime=XLSX,
                on_click="ignore",
            )
            page_link("Unggah Data", "unggah_data")


def _template(dataset: str, period: dict[str, Any]) -> bytes:
    with closing(connection(version()).cursor()) as asked:
        return template(asked, [dataset], **period)
