"""A small field at a finding: what its cell should hold, kept with the draft like any other answer."""

from html import escape

import streamlit as st

from dashboard.importing import Answer, Finding
from dashboard.importing.numbers import typed
from dashboard.importing.personal import NIP
from dashboard.ui.upload.drafts import Reading, answer

FIGURE, WORDS = "angka", "teks"
FIELDS = {
    FIGURE: ("Angka untuk sel {}", "misalnya 1.234,5 atau N/A"),
    WORDS: ("Isi sel {}", ""),
}
LONGEST = 400
NO_NIP = "Jangan tulis NIP di sini."


def fill_field(reading: Reading, finding: Finding, kind: str, key: str) -> None:
    """The field; what cannot be taken is said below it, and stays in it."""
    label, example = FIELDS[kind]
    with st.container(width=250, gap=None):
        st.text_input(
            label.format(finding.cell),
            key=key,
            placeholder=example,
            on_change=_fill,
            args=(reading.id, finding, kind, key),
        )
        if wrong := st.session_state.get(_wrong(key)):
            st.html(f'<p class="catatan" role="alert"><span class="status salah">!</span> {escape(wrong)}</p>')


def _fill(number: str, finding: Finding, kind: str, key: str) -> None:
    text = st.session_state[key].strip()
    st.session_state.pop(_wrong(key), None)
    if not text:
        return
    try:
        answer(number, Answer("", "decide", f"{finding.sheet}!{finding.cell}={_meant(kind, text)}"))
    except ValueError as problem:
        st.session_state[_wrong(key)] = str(problem)


def _meant(kind: str, text: str) -> str:
    """What was typed, as a decision holds it.

    Raises:
        ValueError: it cannot be taken; says why.
    """
    if NIP.search(text):
        raise ValueError(NO_NIP)
    if len(text) > LONGEST:
        raise ValueError(f"Paling panjang {LONGEST} huruf.")
    return typed(text) if kind == FIGURE else " ".join(text.split())


def _wrong(key: str) -> str:
    return f"salah_{key}"
