"""Making a file while its reader watches: a button makes it with progress, a second one downloads it."""

from collections.abc import Callable
from contextlib import closing

import streamlit as st
from duckdb import DuckDBPyConnection
from streamlit.delta_generator import DeltaGenerator

from dashboard.exports.slides import UnusableTemplate
from dashboard.outlines.periods import NothingToExport
from dashboard.store import Refused
from dashboard.ui.plain import plain
from dashboard.ui.session import connection, version

Progress = Callable[[int, int, str], None]
Make = Callable[[DuckDBPyConnection, Progress], bytes]
KEPT = "_berkas_dibuat"


def file_offer(label: str, name: str, mime: str, make: Make, *, of: str, key: str = "") -> None:
    """A button that makes a file with progress and then offers it.

    ``of`` says what the file is made of (period, outline, page): a file made of something else is not offered. ``key``
    tells files of one name apart.
    """
    made = st.session_state.setdefault(KEPT, {})
    told, place = f"{of}|{version()}", key or name
    slot = st.empty()
    if made.get(place, ("",))[0] != told and slot.button(f"Buat {label}", key=f"buat_{place}"):
        content = _made(slot, make)
        if content is None:
            return
        made[place] = (told, content)
    if made.get(place, ("",))[0] == told:
        slot.download_button(f"Unduh {label}", made[place][1], name, mime=mime, key=f"unduh_{place}", on_click="ignore")


def _made(slot: DeltaGenerator, make: Make) -> bytes | None:
    """The file, made while its progress is shown; nothing, with the reason, where it cannot be made now."""
    bar = slot.progress(0.0, "Menyiapkan berkas")

    def show(done: int, total: int, what: str) -> None:
        bar.progress(done / max(total, 1), f"{done + 1} dari {total}: {what}")

    try:
        with closing(connection(version()).cursor()) as asked:
            return make(asked, show)
    except (NothingToExport, UnusableTemplate, Refused) as problem:
        slot.error(plain(problem))
        return None
