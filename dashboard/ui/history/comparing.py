"""The difference of the states after any two batches."""

from html import escape

import pandas as pd
import streamlit as st

from dashboard.headlines import history as said
from dashboard.store import Change, changes_between
from dashboard.ui.changes import BEFORE_AFTER, change_table
from dashboard.ui.session import folder

START = 0


def comparing_card(batches: pd.DataFrame) -> None:
    """Two batches to choose, and what is different after the second."""
    numbers = [int(number) for number in batches["batch"]]
    names = {int(batch["batch"]): said.subject(batch) for _, batch in batches.iterrows()}
    with st.container(border=True, key="kartu_banding", gap="small"):
        st.html('<h2 class="temuan">Bandingkan dua keadaan</h2>')
        with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
            last = max(len(numbers) - 1, 0)
            before = _choose("Dari keadaan setelah batch", [START, *numbers], last, names, "banding_dari")
            after = _choose("Ke keadaan setelah batch", numbers, last, names, "banding_sampai")
            shown = st.toggle("Tampilkan perbedaan", key="banding_tampil", bind="query-params")
        if shown:
            first, last = sorted((before, after))
            changes = _between(folder().current, first, last)
            st.html(f'<p class="ukuran">{escape(said.comparison(first, last, changes))}</p>')
            change_table(changes, f"banding_{first}_{last}", sides=BEFORE_AFTER)


def _choose(label: str, numbers: list[int], index: int, names: dict[int, str], key: str) -> int:
    def words(number: int) -> str:
        return f"{number} · {names[number]}" if number in names else "belum ada data"

    chosen = st.selectbox(label, numbers, index=index, key=key, format_func=words, width=320, bind="query-params")
    return int(chosen or START)


@st.cache_resource(show_spinner="Membandingkan", max_entries=8)
def _between(version: int, before: int, after: int) -> list[Change]:
    return changes_between(folder(), before, after)
