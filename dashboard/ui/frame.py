"""What surrounds every page: style, the row of filters, "as of" and the word that newer data exist."""

from pathlib import Path

import streamlit as st

from dashboard.headlines.history import moment
from dashboard.headlines.words import state_of_data
from dashboard.store.outcome import now
from dashboard.ui.address import copy_button
from dashboard.ui.data_pages import DATA_PAGES
from dashboard.ui.filters import PERIOD, draw_period_filters, known_periods
from dashboard.ui.presenting.returning import draw_return, take_newest_everywhere, take_period_of_slide
from dashboard.ui.session import folder, missing_version, newer_version, take_newest, version

FAILURE = "Halaman ini gagal ditampilkan karena kesalahan pada dasbor, bukan pada data Anda."
LOOKING_SECONDS = 20
STYLE = Path(__file__).with_name("style.css")


def draw_frame(page: str) -> None:
    """Draw the frame of a page; the page draws its own filters into the row left here."""
    st.html(STYLE)
    _stop_at_missing_version()
    top = st.container(horizontal=True, vertical_alignment="bottom", key="atas", gap="small")
    row = top.container(horizontal=True, vertical_alignment="bottom", key="saringan", gap="small")
    take_period_of_slide()
    draw_period_filters(row)
    with top:
        _say_version(is_about_data=page in DATA_PAGES)
        draw_return()


def _stop_at_missing_version() -> None:
    """Say so where the address names a version that is not kept, and offer the one in force: figures may differ."""
    missing = missing_version()
    if missing is None:
        return
    st.html('<h1 class="temuan">Versi data pada tautan ini tidak disimpan lagi</h1>')
    st.warning(
        f"Tautan ini menunjuk versi {missing}, yang tidak ada atau sudah dihapus. Yang berlaku sekarang versi "
        f"{folder().current}; angkanya dapat berbeda. Pilihan lain pada tautan tetap dipakai."
    )
    st.button(f"Buka versi {folder().current}", key="_buka_berlaku", on_click=take_newest, type="primary")
    st.stop()


def say_failure() -> None:
    """Say that a page could not be drawn, and what its reader can do; the log has the cause."""
    st.error(f"{FAILURE} Muat ulang halaman ini. Bila tetap terjadi, beri tahu pengelola dasbor: {moment(now())}.")


@st.fragment(run_every=LOOKING_SECONDS)
def _say_version(*, is_about_data: bool) -> None:
    """Which data are seen; looked at again from time to time, so that an idle reader learns of newer data too.

    A page about data shows no chosen quarter: it says until when data are in force.
    """
    known, when = known_periods(), f"(versi {version()})"
    if known:
        tahun, triwulan = known[0][1:] if is_about_data else (st.session_state[name] for name in PERIOD)
        when = state_of_data(tahun, triwulan, version())
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", width="content", key="versi"):
        st.html(f'<div class="per">{when}</div>', width="content")
        newer = newer_version()
        copy_button()
        if newer and st.button(f"Muat data baru (versi {newer})", key="_muat_baru", type="tertiary"):
            take_newest_everywhere()
            st.rerun()
