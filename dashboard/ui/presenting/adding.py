"""Adding what a card shows to a deck."""

from collections.abc import Collection, Mapping
from itertools import count
from typing import Any

import streamlit as st

from dashboard.decks import SavedView, StoredDecks, ready_decks
from dashboard.store import Refused
from dashboard.ui.address import chosen_filters
from dashboard.ui.plain import plain
from dashboard.ui.session import folder
from dashboard.views import saved

NEW = "Buat presentasi baru"


def add_to_deck(part: str) -> None:
    """Choose a deck and put the card's view with the page's filters into it; nothing where no slide can show it."""
    found = saved(part, chosen_values(chosen_filters(), st.session_state))
    if found is None:
        return
    decks = StoredDecks(folder())
    own = {key: deck.judul for key, deck in decks.decks().items() if key not in ready_decks()}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        key = st.selectbox(
            "Tambah ke presentasi",
            [*own, NEW],
            format_func=lambda key: own.get(key, NEW),
            key=f"_dek_{part}",
            width=240,
        )
        pressed = st.button("Tambah", key=f"_tambah_{part}")
    if pressed:
        try:
            key = decks.create(_unused(own.values())) if key == NEW else key
            decks.add(key, SavedView(*found))
        except Refused as refusal:
            st.error(plain(refusal))
        else:
            st.toast("Tampilan ini sudah ditambahkan ke presentasi.")


def chosen_values(named: Mapping[str, list[str]], state: Mapping[Any, Any]) -> dict[str, Any]:
    """The filters of an address with their values; the address has the label of a choice, its widget the value."""
    return {
        name: state[name] if isinstance(state.get(name), str) else values[0] if len(values) == 1 else values
        for name, values in named.items()
    }


def _unused(titles: Collection[str]) -> str:
    """A title that no deck has, so that each can be told from the others in a list."""
    return next(title for number in count(len(titles) + 1) if (title := f"Presentasi {number}") not in titles)
