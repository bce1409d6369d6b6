"""The list of decks, and putting one together: title, order, comments, notes, deletion."""

from html import escape
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from dashboard.decks import Deck, SavedView, StoredDecks, as_presented, ready_decks
from dashboard.decks.slides import filters_of, name_of
from dashboard.decks.stored import LONGEST, LONGEST_COMMENT, SHORT
from dashboard.store import Refused
from dashboard.ui.plain import plain
from dashboard.ui.presenting.files import deck_files
from dashboard.ui.session import ask, folder, version

EDITED = "sunting"
LEFT_OUT = "Hanya ditampilkan bila ada datanya"
DONE = "_kabar_presentasi"


def deck_list(period: dict[str, Any]) -> None:
    """Every deck with its slides; each opens, is copied, and one's own is edited."""
    if DONE in st.session_state:
        st.toast(plain(st.session_state.pop(DONE)))
    decks = StoredDecks(folder())
    for key, deck in decks.decks().items():
        with st.container(border=True, key=f"kartu_{key}", gap="small"):
            _deck_line(decks, deck, period)
            if st.query_params.get(EDITED) == key and key not in ready_decks():
                _slides(decks, deck)
    with st.form("_dek_baru", clear_on_submit=True):
        title = st.text_input("Judul presentasi baru", max_chars=SHORT, key="_judul_dek")
        if st.form_submit_button("Buat presentasi"):
            _do(lambda: st.query_params.update({EDITED: decks.create(title)}))


def _deck_line(decks: StoredDecks, deck: Deck, period: dict[str, Any]) -> None:
    ready = deck.key in ready_decks()
    kind = "siap pakai" if ready else "buatan sendiri"
    presented = as_presented(deck, ask, period, folder()).views
    names = "; ".join(name_of(view) for view in presented) or "belum ada slide"
    st.html(
        f'<h2 class="temuan">{escape(deck.judul)}</h2>'
        f'<p class="ukuran">{len(presented)} slide, {kind}: {escape(names)}</p>'
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if presented:
            named = {**period, "dek": deck.key, "slide": 1, "versi": version()}
            st.html(
                f'<a class="tautan mulai" href="presentasi?{escape(urlencode(named))}" target="_self">Mulai</a>',
                width="content",
            )
            deck_files(deck, period)
        if st.button("Salin untuk disunting" if ready else "Salin", key=f"_salin_{deck.key}", type="tertiary"):
            copied = f"{deck.judul} (salinan)"[:SHORT]
            _do(lambda: st.query_params.update({EDITED: decks.create(copied, deck.views)}))
        if not ready:
            _own_buttons(decks, deck)


def _own_buttons(decks: StoredDecks, deck: Deck) -> None:
    editing = st.query_params.get(EDITED) == deck.key
    if st.button("Selesai" if editing else "Sunting", key=f"_sunting_{deck.key}", type="tertiary"):
        if editing:
            del st.query_params[EDITED]
        else:
            st.query_params[EDITED] = deck.key
        st.rerun()
    with st.popover("Hapus", type="tertiary", key=f"_buka_hapus_{deck.key}"):
        st.text(f"Hapus “{deck.judul}” dengan semua slide dan catatannya? Datanya tetap ada.")
        if st.button("Hapus presentasi", key=f"_hapus_{deck.key}"):
            if editing:
                del st.query_params[EDITED]
            _do(lambda: decks.delete(deck.key), f"Presentasi “{deck.judul}” sudah dihapus.")


def _slides(decks: StoredDecks, deck: Deck) -> None:
    """The title of a deck, and its slides in their order."""
    title = st.text_input("Judul presentasi", deck.judul, max_chars=SHORT, key=f"_judul_{deck.key}")
    if title.strip() != deck.judul:
        _do(lambda: decks.rename(deck.key, title), "Judul presentasi sudah diganti.")
    if not deck.views:
        st.html('<p class="kosong">Tambah slide dari menu ⋯ pada kartu mana pun: Tambah ke presentasi.</p>')
    for place, view in enumerate(deck.views):
        _slide_line(decks, deck, place, view)


def _slide_line(decks: StoredDecks, deck: Deck, place: int, view: SavedView) -> None:
    with st.container(key=f"slide_baris_{view.id}", gap="small"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.html(
                f'<b>{place + 1}. {escape(name_of(view))}</b> <span class="catatan">{escape(_told(view))}</span>',
                width="stretch",
            )
            for words, step, ends in (("Naik", -1, place == 0), ("Turun", 1, place + 1 == len(deck.views))):
                if st.button(words, key=f"_{words}_{view.id}", type="tertiary", disabled=ends):
                    _do(lambda step=step: decks.move(deck.key, view.id, step))
            if st.button("Hapus slide", key=f"_hapus_slide_{view.id}", type="tertiary"):
                _do(lambda: decks.remove(view.id))
        on_slide, in_notes = st.columns(2)
        shown = on_slide.text_area(
            "Komentar pada slide", view.komentar, max_chars=LONGEST_COMMENT, height=70, key=f"_komentar_slide_{view.id}"
        )
        said = in_notes.text_area(
            "Catatan pembicara", view.catatan, max_chars=LONGEST, height=70, key=f"_catatan_slide_{view.id}"
        )
        if shown != view.komentar:
            _do(lambda: decks.comment(view.id, shown))
        if said != view.catatan:
            _do(lambda: decks.note(view.id, said))


def _told(view: SavedView) -> str:
    """The filters of a slide, and whether it may be left out."""
    return "; ".join(text for text in (filters_of(view), LEFT_OUT if view.bila_ada else "") if text)


def _do(step: Any, done: str = "") -> None:
    """Do it, say ``done`` and draw the page again, or say why it was not done."""
    try:
        step()
    except Refused as refusal:
        st.error(plain(refusal))
    else:
        if done:
            st.session_state[DONE] = done
        st.rerun()
