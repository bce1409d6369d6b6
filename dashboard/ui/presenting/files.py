"""A deck as a file, with an agency's own template."""

from typing import Any

import streamlit as st
from duckdb import DuckDBPyConnection

from dashboard.decks import Deck, slides
from dashboard.outlines.files import PPTX, slides_presentation
from dashboard.ui.exports import Progress, file_offer
from dashboard.ui.session import folder


@st.fragment
def deck_files(deck: Deck, period: dict[str, Any]) -> None:
    """A menu that makes a PowerPoint file of a deck."""
    menu = st.popover("Unduh", key=f"_unduh_{deck.key}", on_change="rerun", type="tertiary")
    if not menu.open:
        return
    with menu:
        template = st.file_uploader(
            "Templat PowerPoint instansi (tidak wajib)", type="pptx", key=f"_templat_{deck.key}"
        )
        content = template.getvalue() if template else None

        def make(asked: DuckDBPyConnection, progress: Progress) -> bytes:
            drawn = slides(asked, deck, period, folder())
            return slides_presentation(asked, drawn, deck.judul, progress, template=content)

        when = "_".join(str(value) for value in period.values())
        of = f"{deck}|{period}|{template.file_id if template else ''}"
        file_offer("PowerPoint", f"{deck.key}_{when}.pptx", PPTX, make, of=of)
