"""Comments on the screen: the button of a card with their number, the drawer that shows them and takes another."""

from collections.abc import Callable
from html import escape
from urllib.parse import urlencode

import streamlit as st

from dashboard.headlines import comments as said
from dashboard.store import Comment, Comments, NotSaved, Refused, Seen, Topic
from dashboard.store.comments import INDICATOR, LONGEST, SHORT, about, standing
from dashboard.ui.address import chosen_filters, page_name
from dashboard.ui.filters import GLOBAL
from dashboard.ui.plain import plain, strong
from dashboard.ui.session import folder, version

TEXT, NAME = "_komentar_isi", "_komentar_nama"
UNREAD = "Komentar tidak dapat dibaca sekarang, jadi tidak ditampilkan dan tidak ikut diunduh."
KEPT_NAME, REFUSED, CORRECTING = "_nama_penulis", "_komentar_ditolak", "_komentar_dibetulkan"


def comments_of(perangkat_daerah: str, tahun: int, triwulan: str) -> list[Comment]:
    """Every comment of a quarter; read again only when something was written.

    Raises:
        NotSaved: they cannot be read now.
    """
    return _read(Comments(folder()).state, perangkat_daerah, tahun, triwulan)


def comments_or_word(perangkat_daerah: str, tahun: int, triwulan: str) -> list[Comment]:
    """Every comment of a quarter; where they cannot be read, none, and the page says so."""
    try:
        return comments_of(perangkat_daerah, tahun, triwulan)
    except NotSaved as problem:
        st.warning(plain(f"{UNREAD} {problem}"))
        return []


def comment_button(card: str, *, objek: str = "") -> Topic | None:
    """The button of a card, or of an indicator, with the number of its comments; its topic when it was pressed."""
    if not all(name in st.session_state for name in GLOBAL):
        return None
    topic = Topic(**{name: st.session_state[name] for name in GLOBAL}, tampilan=card, objek=objek)
    pressed = st.button(_label(topic), key=f"komentar_{card}", type="tertiary")
    return topic if pressed else None


def _label(topic: Topic) -> str:
    """What the button says: how many comments count, or that they cannot be read."""
    try:
        count = len(standing(_all(topic), topic.tampilan, topic.objek))
    except NotSaved:
        return "Komentar (tidak terbaca)"
    return f"Komentar ({count})" if count else "Komentar"


@st.fragment
def indicator_comments(indikator: str) -> None:
    """The button for comments on an indicator."""
    topic = comment_button(INDICATOR, objek=indikator)
    if topic:
        open_comments(indikator, topic)


def open_comments(title: str, topic: Topic) -> None:
    """Open the drawer with the comments on a card or an indicator."""
    for name in (REFUSED, CORRECTING):
        st.session_state.pop(name, None)
    _drawer(title, topic, Seen(page_name(), chosen_filters(), version()))


@st.dialog("Komentar", width="medium", position="right", on_dismiss="rerun")
def _drawer(title: str, topic: Topic, seen: Seen) -> None:
    strong(title)
    try:
        found = about(_all(topic), topic.tampilan, topic.objek)
    except NotSaved as problem:
        st.warning(plain(f"{UNREAD} {problem}"))
        return
    if not found:
        st.html('<p class="kosong">Belum ada komentar.</p>')
    for comment in found:
        _shown(comment)
    corrected = st.session_state.get(CORRECTING)
    with st.form("_komentar", border=False):
        st.text_area("Pembetulan" if corrected else "Komentar baru", max_chars=LONGEST, height=110, key=TEXT)
        st.text_input("Nama atau jabatan", st.session_state.get(KEPT_NAME, ""), max_chars=SHORT, key=NAME)
        if corrected:
            _correction_buttons(corrected)
        else:
            st.form_submit_button(
                "Kirim komentar", key="_kirim_komentar", on_click=_add, args=(topic, seen), type="primary"
            )
    if REFUSED in st.session_state:
        st.error(plain(st.session_state[REFUSED]))


def _correction_buttons(comment: Comment) -> None:
    with st.container(horizontal=True, gap="small"):
        st.form_submit_button(
            "Simpan pembetulan", key="_betulkan_komentar", on_click=_correct, args=(comment,), type="primary"
        )
        st.form_submit_button("Tarik komentar ini", key="_tarik_komentar", on_click=_withdraw, args=(comment,))
        st.form_submit_button("Batal", key="_batal_komentar", on_click=_finish, type="tertiary")


def _shown(comment: Comment) -> None:
    """A comment with its history, and the way to correct or withdraw it."""
    with st.container(gap=None):
        st.html(_html(comment))
        if comment.is_withdrawn:
            return
        st.button(
            "Betulkan atau tarik",
            key=f"_sunting_komentar_{comment.id}",
            on_click=_start,
            args=(comment,),
            type="tertiary",
        )


def _html(comment: Comment) -> str:
    """A comment as HTML; of one that was taken back only who did so, its text opens."""
    earlier = "".join(
        f"<details><summary>{escape(done)}</summary><p>{escape(text)}</p></details>"
        for done, text in said.changes(comment)
    )
    text = "" if comment.is_withdrawn else f'<p class="komentar">{escape(comment.last.isi)}</p>'
    head = f'<span class="catatan">{escape(said.signed(comment))}{_seen(comment)}</span>'
    return f'<div class="catatan-baris">{text}{head}{earlier}</div>'


def _seen(comment: Comment) -> str:
    """The way to what its writer saw, where filters were set."""
    if not comment.seen.filters:
        return ""
    period = {name: getattr(comment.topic, name) for name in GLOBAL}
    query = urlencode({**comment.seen.filters, **period, "versi": comment.seen.versi}, doseq=True)
    return f' · <a href="{comment.seen.halaman}?{escape(query)}" target="_self">lihat seperti saat ditulis</a>'


def _add(topic: Topic, seen: Seen) -> None:
    text, name = st.session_state[TEXT], st.session_state[NAME]
    _done(lambda: Comments(folder()).add(topic, text, name, seen))


def _correct(comment: Comment) -> None:
    _done(lambda: Comments(folder()).correct(comment, st.session_state[TEXT], st.session_state[NAME]))


def _withdraw(comment: Comment) -> None:
    _done(lambda: Comments(folder()).withdraw(comment, st.session_state[NAME]))


def _start(comment: Comment) -> None:
    """Take a comment, as its reader saw it, into the form to be corrected."""
    st.session_state[CORRECTING], st.session_state[TEXT] = comment, comment.last.isi


def _finish() -> None:
    """An empty form for the next comment."""
    st.session_state[TEXT] = ""
    st.session_state.pop(CORRECTING, None)


def _done(action: Callable[[], object]) -> None:
    """Do it and empty the form; or keep the text, and the reason why not for the drawer."""
    st.session_state.pop(REFUSED, None)
    try:
        action()
    except Refused as refusal:
        st.session_state[REFUSED] = str(refusal)
        return
    st.session_state[KEPT_NAME] = st.session_state[NAME].strip()
    _finish()


def _all(topic: Topic) -> list[Comment]:
    return comments_of(topic.perangkat_daerah, topic.tahun, topic.triwulan)


@st.cache_resource(show_spinner=False, max_entries=16)
def _read(state: tuple[int, ...], perangkat_daerah: str, tahun: int, triwulan: str) -> list[Comment]:
    return Comments(folder()).of(perangkat_daerah, tahun, triwulan)
