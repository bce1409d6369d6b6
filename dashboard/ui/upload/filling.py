"""A small field at a finding: what its cell should hold, kept with the draft like any other answer."""

from html import escape

import streamlit as st

from dashboard.importing import Answer, Finding
from dashboard.importing.context.periods import month
from dashboard.importing.personal import NIP
from dashboard.importing.rows.tiers.asking import SEPARATOR
from dashboard.importing.values.numbers import typed
from dashboard.ui.upload.drafts import Reading, answer

FIGURE, WORDS, MONTH = "angka", "teks", "bulan"
FIELDS = {
    FIGURE: ("Angka untuk sel {}", "misalnya 1.234,5 atau N/A"),
    WORDS: ("Isi sel {}", ""),
    MONTH: ("Bulan data", "misalnya Agustus 2025"),
}
PLACES = {FIGURE: "{sheet}!{cell}", WORDS: "{sheet}!{cell}", MONTH: "bulan:{sheet}"}
PARENTS = "induk"
LEVELS = {"program": "Program", "kegiatan": "Kegiatan"}
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
        _say_wrong(key)


def parents_fields(reading: Reading, finding: Finding, key: str) -> None:
    """Two fields, for the programme and the activity of a finding's rows; both together are the answer."""
    rows = " sampai ".join(dict.fromkeys((finding.area or "").split(":")))
    with st.container(horizontal=True, gap="small"):
        for level, label in LEVELS.items():
            st.text_input(
                f"{label} untuk {rows}",
                key=f"{key}_{level}",
                width=280,
                on_change=_fill_parents,
                args=(reading.id, finding, key),
            )
    _say_wrong(key)


def _fill_parents(number: str, finding: Finding, key: str) -> None:
    names = [" ".join(st.session_state[f"{key}_{level}"].split()) for level in LEVELS]
    st.session_state.pop(_wrong(key), None)
    if not all(names):
        return
    try:
        said = SEPARATOR.join(_meant(WORDS, _name(name)) for name in names)
        answer(number, Answer("", "decide", f"{finding.sheet}!{finding.area}={said}"))
    except ValueError as problem:
        st.session_state[_wrong(key)] = str(problem)


def _name(text: str) -> str:
    """A name that an answer can hold.

    Raises:
        ValueError: it has a sign that an answer uses itself.
    """
    if "=" in text or SEPARATOR.strip() in text:
        raise ValueError('Tulis namanya tanpa tanda "=" dan ">".')
    return text


def _fill(number: str, finding: Finding, kind: str, key: str) -> None:
    text = st.session_state[key].strip()
    st.session_state.pop(_wrong(key), None)
    if not text:
        return
    try:
        place = PLACES[kind].format(sheet=finding.sheet, cell=finding.cell)
        answer(number, Answer("", "decide", f"{place}={_meant(kind, text)}"))
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
    if kind == MONTH and not month(text):
        raise ValueError('Tulis bulan dan tahunnya, misalnya "Agustus 2025".')
    return typed(text) if kind == FIGURE else " ".join(text.split())


def _say_wrong(key: str) -> None:
    if wrong := st.session_state.get(_wrong(key)):
        st.html(f'<p class="catatan" role="alert"><span class="status salah">!</span> {escape(wrong)}</p>')


def _wrong(key: str) -> str:
    return f"salah_{key}"
