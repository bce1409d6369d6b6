"""A deck as a file: PDF, or PowerPoint with an agency's own template."""

from functools import partial
from typing import Any

import streamlit as st
from duckdb import DuckDBPyConnection

from dashboard.decks import Deck, each_slide
from dashboard.headlines.words import state_of_data
from dashboard.outlines.files import PDF, PPTX, slides_paper, slides_presentation
from dashboard.ui.exports import Progress, file_offer
from dashboard.ui.plain import strong
from dashboard.ui.session import ask, folder, version


@st.fragment
def deck_files(deck: Deck, period: dict[str, Any]) -> None:
    """A button that offers a deck as files."""
    if st.button("Unduh", key=f"_unduh_{deck.key}", type="tertiary"):
        _drawer(deck, period)


@st.dialog("Unduh presentasi", position="right")
def _drawer(deck: Deck, period: dict[str, Any]) -> None:
    strong(deck.judul)
    template = st.file_uploader("Templat PowerPoint instansi (tidak wajib)", type="pptx", key=f"_templat_{deck.key}")
    content = template.getvalue() if template else None

    stamp = state_of_data(period["tahun"], period["triwulan"], version())

    def make(asked: DuckDBPyConnection, progress: Progress) -> bytes:
        drawn = each_slide(asked, deck, period, folder(), ask=ask, progress=progress)
        return slides_presentation(asked, drawn, deck.judul, stamp, template=content)

    when = "_".join(str(value) for value in period.values())
    of = f"{deck}|{period}|{template.file_id if template else ''}"
    file_offer("PowerPoint", f"{deck.key}_{when}.pptx", PPTX, make, of=of)
    notes = st.checkbox("Dengan catatan pembicara (PDF)", key=f"_catatan_pdf_{deck.key}")
    file_offer(
        "PDF", f"{deck.key}_{when}.pdf", PDF, partial(_paper, deck, period, stamp, notes), of=f"{deck}|{period}|{notes}"
    )


def _paper(
    deck: Deck, period: dict[str, Any], stamp: str, notes: bool, asked: DuckDBPyConnection, progress: Progress
) -> bytes:
    drawn = each_slide(asked, deck, period, folder(), ask=ask, progress=progress)
    return slides_paper(asked, drawn, deck.judul, stamp, notes=notes)
