"""What the pages about data share: their style, and that the filters of figures do not apply to them."""

from pathlib import Path

import streamlit as st

DATA_PAGES = ("unggah_data", "riwayat")
STYLE = Path(__file__).with_name("data_pages.css")


def use_data_style() -> None:
    """Style of findings, sheets and steps; the shared period filters keep their values but are not shown."""
    st.html(STYLE)
