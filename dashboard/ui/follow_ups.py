"""Writing down what stands in the way of a matter and what is done about it, with its history."""

from datetime import date
from html import escape
from typing import Any

import streamlit as st

from dashboard.catalogue import heading
from dashboard.headlines import direction as said
from dashboard.store import FollowUp, FollowUps, NewerEntry, Refused, Subject
from dashboard.store.follow_ups import LONGEST, SHORT, STATES
from dashboard.store.written import FIELDS, Written
from dashboard.ui.plain import plain
from dashboard.ui.session import folder
from dashboard.ui.written import history_of

EMPTY = FollowUp()
LONG = FIELDS[:3]


def follow_up_card(period: dict[str, Any], objek: str, today: date) -> None:
    """The form with what was written last, and everything written before."""
    history = history_of(period, objek)
    current = next((entry for entry in history if not entry.replaced), None)
    seen = st.session_state.setdefault(_name("terbaca", objek), _newest_typed(history))
    _say_newer(history, seen)
    start = current.as_follow_up(STATES) if current else EMPTY
    with st.form(_name("tindak_lanjut", objek), border=False):
        texts = {
            name: st.text_area(
                heading(name), getattr(start, name), max_chars=LONGEST, height=90, key=_name(name, objek)
            )
            for name in LONG
        }
        office = st.text_input(
            heading(FIELDS[3]),
            start.penanggung_jawab,
            max_chars=SHORT,
            key=_name(FIELDS[3], objek),
            placeholder="jabatan atau unit, bukan nama orang",
        )
        left, right = st.columns(2)
        due = left.date_input(
            heading("batas_waktu"), start.batas_waktu, format="DD-MM-YYYY", key=_name("batas_waktu", objek)
        )
        state = right.selectbox(
            "Status", STATES, STATES.index(start.status_tindak_lanjut), key=_name("status_tindak_lanjut", objek)
        )
        sent = st.form_submit_button("Simpan catatan", key=_name("simpan", objek), type="primary")
    if sent:
        _save(
            Subject(**period, objek=objek),
            FollowUp(**texts, penanggung_jawab=office, batas_waktu=due, status_tindak_lanjut=state),
        )
    _history(history, today)


def _save(subject: Subject, written: FollowUp) -> None:
    """Keep what was written, or say why not; the form keeps its texts either way."""
    name = _name("terbaca", subject.objek)
    try:
        st.session_state[name] = FollowUps(folder()).save(subject, written, seen=st.session_state[name])
    except NewerEntry as newer:
        st.session_state[name] = newer.entry.id
        st.warning(plain(newer))
    except Refused as refusal:
        st.error(plain(refusal))
    else:
        st.toast("Catatan tersimpan.")
        st.rerun()


def _say_newer(history: list[Written], seen: int) -> None:
    newest = next((entry for entry in history if entry.id), None)
    if newest and newest.id > seen:
        st.info(f"Sejak halaman ini dibuka, {plain(newest.user)} menyimpan catatan lebih baru; lihat riwayat di bawah.")


def _history(history: list[Written], today: date) -> None:
    if not history:
        st.html('<p class="kosong">Belum ada catatan.</p>')
        return
    with st.expander(f"Riwayat: {len(history)} catatan", expanded=False):
        st.html("".join(_entry(entry, today) for entry in history))


def _entry(entry: Written, today: date) -> str:
    """An entry as HTML: who, when, where from, and every field that is filled in."""
    replaced = " (sudah digantikan)" if entry.replaced else ""
    head = f"{entry.time:%d-%m-%Y %H:%M}, {entry.user}; {entry.origin}{replaced}"
    stated = [(heading(name), entry.texts[name]) for name in FIELDS if entry.texts[name]]
    last = ", ".join(part for part in (entry.state, said.due(entry.due, entry.due_words, today)) if part)
    lines = "".join(f"<br><b>{escape(name)}</b>: {escape(text)}" for name, text in [*stated, ("Status", last)] if text)
    return f'<div class="catatan-baris"><span class="catatan">{escape(head)}</span>{lines}</div>'


def _newest_typed(history: list[Written]) -> int:
    return max((entry.id for entry in history), default=0)


def _name(what: str, objek: str) -> str:
    """The name of a widget or a remembered value of one object; never in the address."""
    return f"_{what}_{objek}"
