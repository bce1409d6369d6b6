"""Templates to fill in: a workbook for the coming quarter, or a copy of what is in force."""

import datetime as dates
from collections.abc import Callable, Sequence
from contextlib import closing

import streamlit as st

from dashboard.catalogue import datasets
from dashboard.headlines.words import QUARTERS
from dashboard.importing.choices import Scope
from dashboard.outlines.files import XLSX
from dashboard.templates import NothingInForce, coming_quarter, template, template_datasets, template_name
from dashboard.ui.filters import YEARS
from dashboard.ui.session import folder

USUAL = "semua yang dilaporkan tiap triwulan"
BLANK, COPY = "untuk diisi", "salinan data yang berlaku"


def template_button() -> None:
    """A button that offers a workbook which reads back without any question."""
    if st.button("Unduh templat", key="templat"):
        _drawer()


@st.dialog("Unduh templat", position="right")
def _drawer() -> None:
    expected = _coming(folder().current)
    chosen = st.selectbox("Data", [USUAL, *template_datasets()], key="templat_data", format_func=_title)
    names = () if chosen == USUAL else (str(chosen),)
    content = st.radio("Isi", [BLANK, COPY] if expected.tahun else [BLANK], key="templat_isi", horizontal=True)
    if content == COPY:
        _copy_button(names, Scope(expected.perangkat_daerah, None, None))
    else:
        _blank_button(names, expected)


def _blank_button(names: tuple[str, ...], expected: Scope) -> None:
    """A workbook to fill in, for the coming quarter unless another is chosen."""
    with st.container(horizontal=True, gap="small"):
        expected_year = expected.tahun or dates.date.today().year
        year = st.number_input("Tahun", YEARS[0], YEARS[-1], expected_year, key="templat_tahun")
        index = QUARTERS.index(expected.triwulan) if expected.triwulan in QUARTERS else 0
        quarter = st.selectbox("Triwulan", QUARTERS, index=index, key="templat_triwulan", width=100)
    scope = Scope(expected.perangkat_daerah, int(year), quarter)
    _button(lambda: _write(names, scope, filled=False), template_name(scope))


def _copy_button(names: tuple[str, ...], scope: Scope) -> None:
    """What is in force as a workbook that changes nothing when it is read back."""
    try:
        content = _copy(folder().current, names, scope)
    except NothingInForce:
        st.html('<p class="kosong">Belum ada data yang berlaku untuk disalin.</p>')
        return
    _button(lambda: content, template_name(scope, filled=True))


def _button(content: Callable[[], bytes], name: str) -> None:
    st.download_button("Unduh .xlsx", content, name, key="unduh_templat", mime=XLSX, on_click="ignore")


def _write(names: Sequence[str], scope: Scope, *, filled: bool) -> bytes:
    with closing(folder().open()) as connection:
        return template(
            connection,
            names,
            perangkat_daerah=scope.perangkat_daerah,
            tahun=scope.tahun,
            triwulan=scope.triwulan,
            filled=filled,
        )


@st.cache_resource(show_spinner="Menyalin", max_entries=2)
def _copy(version: int, names: tuple[str, ...], scope: Scope) -> bytes:
    return _write(names, scope, filled=True)


@st.cache_resource(show_spinner=False, max_entries=2)
def _coming(version: int) -> Scope:
    """The quarter after the newest in force."""
    with closing(folder().open(version)) as connection:
        return coming_quarter(connection)


def _title(name: str) -> str:
    return datasets().get(name, name)
