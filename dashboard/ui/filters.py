"""Filters in one row, bound to the address under the names of the columns they filter."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.errors import StreamlitAPIException

from dashboard.headlines.words import QUARTERS
from dashboard.outlines import periods
from dashboard.ui.session import connection, version

YEARS = range(2015, 2041)
ALL = "Semua"
WHOLE = (0, 100)
ROW = "_baris_filter"
SEARCH = "cari"
GLOBAL = ("perangkat_daerah", "tahun", "triwulan")
PERIOD = GLOBAL[1:]
FOLLOWED = "_periode_terbaru"
STEPPED = "_filter_ditempuh_kembali"


def draw_period_filters(row: DeltaGenerator) -> None:
    """The filters that all pages share; drawn once by the entry so that they keep their values across pages."""
    st.session_state[ROW] = row
    known = _known_periods(version())
    if not known:
        return
    owners = sorted({agency for agency, _, _ in known if agency})
    years = sorted({year for _, year, _ in known}, reverse=True)
    newest = known[0]
    _follow_newest(known)
    with row:
        st.selectbox(
            "Perangkat daerah",
            owners,
            index=owners.index(newest[0]) if newest[0] in owners else 0,
            key="perangkat_daerah",
            bind="query-params",
            width=120,
        )
        st.selectbox("Tahun", years, index=years.index(newest[1]), key="tahun", bind="query-params", width=92)
        st.selectbox(
            "Triwulan", QUARTERS, index=QUARTERS.index(newest[2]), key="triwulan", bind="query-params", width=84
        )


def take_period_from_address() -> None:
    """Keep the period of an address whose page is about to be switched: a bound filter reads only its own page's."""
    for name in GLOBAL:
        value = st.query_params.get(name)
        if value:
            st.session_state[name] = int(value) if name == "tahun" and value.isdecimal() else value


def chosen_period() -> dict[str, Any]:
    """The agency, year and quarter chosen, as the parameters of a query.

    A page stops here, saying what to do, while the database holds no data.
    """
    if "perangkat_daerah" not in st.session_state:
        st.info("Belum ada data. Unggah buku kerjanya (Excel, OpenDocument atau CSV) di halaman Unggah Data.")
        st.html('<a class="tautan" href="unggah_data" target="_self">Buka Unggah Data</a>')
        st.stop()
    return {name: st.session_state[name] for name in GLOBAL}


def unchosen(filters: Mapping[str, object]) -> set[str]:
    """Which of an address's shared filters it can leave out: the reader chose no period, and these are the newest."""
    known = known_periods()
    if FOLLOWED not in st.session_state or not known:
        return set()
    newest = dict(zip(GLOBAL, known[0], strict=True))
    return {name for name in GLOBAL if name in filters and filters[name] == newest[name]}


def named_in_address(period: Mapping[str, Any]) -> list[str]:
    """Which filters of a period stand in an address: those that are not what a bound filter begins with."""
    newest = dict(zip(GLOBAL, known_periods()[0], strict=True))
    return [name for name in GLOBAL if period[name] != newest[name]]


def known_periods() -> list[tuple[str, int, str]]:
    """Agency, year and quarter of everything in force; the newest with realised figures first."""
    return _known_periods(version())


def agency_options() -> list[str]:
    """The codes of the agencies that are registered, then of others that have data in force."""
    return _known_agencies(version())


def filter_row() -> DeltaGenerator:
    """The row of filters on top of every page, for the filters of its own."""
    return st.session_state[ROW]


def filter_choice(
    label: str,
    column: str,
    values: Sequence[Any],
    *,
    width: int = 200,
    everything: str | None = ALL,
    label_of: Callable[[Any], str] = str,
    follows: bool = False,
) -> Any | None:
    """One value of a column to filter by, or nothing for all; in the address under the column's name.

    ``follows``: the first value depends on other filters, and a choice that the reader has not made goes with it.
    """
    options = [*([everything] if everything else []), *values]
    if follows:
        _follow(column, options[0])
    _say_in_words(column, options, label_of)
    with filter_row():
        chosen = st.selectbox(label, options, key=column, bind="query-params", width=width, format_func=label_of)
    return None if chosen == everything else chosen


def _say_in_words(column: str, options: Sequence[Any], label_of: Callable[[Any], str]) -> None:
    """Write a value that the address names by its key as its label, which is what a bound filter reads and writes."""
    named = st.query_params.get(column)
    if named not in options or label_of(named) == named:
        return
    try:
        st.query_params[column] = label_of(named)
    except StreamlitAPIException:  # The browser's way back led here; only the run after its step may set a filter.
        if st.session_state.pop(STEPPED, None) == column:
            st.session_state[column] = named
            return
        st.session_state[STEPPED] = column
    st.rerun()


def _follow(column: str, first: Any) -> None:
    before = f"_{column}_semula"
    if column not in st.query_params and st.session_state.get(column) in (None, st.session_state.get(before)):
        st.session_state[column] = first
    st.session_state[before] = first


def filter_many(
    label: str, column: str, values: Sequence[Any], *, default: Sequence[Any] = (), width: int = 260
) -> list:
    """Several values of a column; in the address under the column's name. ``default`` until the reader chooses."""
    with filter_row():
        return st.multiselect(
            label,
            values,
            [value for value in default if value in values],
            key=column,
            bind="query-params",
            width=width,
            placeholder="Pilih",
        )


def filter_percent(label: str, column: str, *, width: int = 220) -> tuple[int, int]:
    """A range of percentages; in the address under the column's name."""
    with filter_row():
        return st.slider(label, *WHOLE, WHOLE, key=column, bind="query-params", width=width, format="%d %%")


def filter_text(label: str, *, width: int = 200) -> str:
    """Words to look for, as typed; in the address as ``cari``."""
    with filter_row():
        return st.text_input(label, key=SEARCH, bind="query-params", width=width).strip()


def clear_button(*filters: str) -> None:
    """A way back to all rows, shown when a filter is set."""
    if any(st.session_state.get(name) not in (None, ALL, [], WHOLE, "") for name in filters):
        with filter_row():
            st.button("Hapus filter", key="_hapus_filter", on_click=_clear, args=(filters,), type="tertiary")


def toggle(column: str, value: str) -> None:
    """Set a filter to a value, or back to all when it has that value; for clicks on a mark."""
    current = st.session_state.get(column)
    if isinstance(current, list):
        st.session_state[column] = [one for one in current if one != value] if value in current else [*current, value]
    else:
        st.session_state[column] = ALL if current == value else value


def set_together(**values: str) -> None:
    """Set several filters to values, or all back when they have them already; for a mark that means more than one."""
    same = all(st.session_state.get(name) == value for name, value in values.items())
    for name, value in values.items():
        st.session_state[name] = ALL if same else value


def _clear(filters: tuple[str, ...]) -> None:
    for name in filters:
        current = st.session_state.get(name)
        nothing = "" if name == SEARCH else ALL
        st.session_state[name] = [] if isinstance(current, list) else WHOLE if isinstance(current, tuple) else nothing


def _follow_newest(known: Sequence[tuple[str, int, str]]) -> None:
    """Carry a reader who chose no period to the newest one of each version that is read; an address's is a choice."""
    state, number = st.session_state, version()
    seen = tuple(state.get(name) for name in PERIOD)
    read, shown = state.get(FOLLOWED, (number, seen))
    if seen == (None, None):
        if not any(name in st.query_params for name in PERIOD):
            state[FOLLOWED] = (number, known[0][1:])
    elif seen != shown:
        del state[FOLLOWED]
    elif read != number:
        newest = next((period for owner, *period in known if owner == state["perangkat_daerah"]), known[0][1:])
        state[FOLLOWED] = (number, tuple(newest))
        state.update(zip(PERIOD, newest, strict=True))


@st.cache_data(show_spinner=False)
def _known_periods(number: int) -> list[periods.Known]:
    return periods.known_periods(connection(number))


@st.cache_data(show_spinner=False)
def _known_agencies(number: int) -> list[str]:
    return periods.known_agencies(connection(number))
