"""Adding what a card shows to a deck."""

from collections.abc import Collection
from itertools import count
from typing import Any

import streamlit as st

from dashboard.decks import SavedView, StoredDecks, ready_decks
from dashboard.decks.views import saved
from dashboard.store import Refused
from dashboard.ui.filters import ALL, GLOBAL
from dashboard.ui.plain import plain
from dashboard.ui.session import folder

NEW = "Buat presentasi baru"


def add_to_deck(panel: str, chosen: dict[str, Any]) -> None:
    """Choose a deck and put the card's view into it; nothing where no slide can show the card."""
    found = saved(panel, {name: value for name, value in chosen.items() if name not in GLOBAL and value != ALL})
    if found is None:
        return
    decks = StoredDecks(folder())
    own = {key: deck.judul for key, deck in decks.decks().items() if key not in ready_decks()}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        key = st.selectbox(
            "Tambah ke presentasi",
            [*own, NEW],
            format_func=lambda key: own.get(key, NEW),
            key=f"_dek_{panel}",
            width=240,
        )
        pressed = st.button("Tambah", key=f"_tambah_{panel}")
    if pressed:
        try:
            key = decks.create(_unused(own.values())) if key == NEW else key
            decks.add(key, SavedView(*found))
        except Refused as refusal:
            st.error(plain(refusal))
        else:
            st.toast("Tampilan ini sudah ditambahkan ke presentasi.")


def _unused(titles: Collection[str]) -> str:
    """A title that no deck has, so that each can be told from the others in a list."""
    return next(title for number in count(len(titles) + 1) if (title := f"Presentasi {number}") not in titles)
