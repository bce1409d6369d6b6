"""Which version a reader sees, and asking it. A version never changes, so its answers are kept."""

import os
import re
import secrets
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st
from duckdb import DuckDBPyConnection

from dashboard.store import Folder, OpenVersions, start_database
from dashboard.store.outcome import now
from queries import data_quality
from queries.reports import cells, run, workbooks

DATABASE = "DASHBOARD_DATABASE"
PROJECTOR_SCALE = 1.3
BROWSER = re.compile("[0-9a-f]{32}")
ROOT = Path(__file__).resolve().parents[2]


@st.cache_resource(show_spinner=False)
def folder() -> Folder:
    """The database folder; given the report's data on first start."""
    found = Folder(Path(os.environ.get(DATABASE, str(ROOT / "data" / "database"))))
    if not found.current:
        bar = st.progress(0.0, "Menyiapkan data LKIP 2024")

        def show(done: int, total: int, name: str) -> None:
            bar.progress(done / total, f"Membaca {name}")

        start_database(found, progress=show)
        bar.empty()
    return found


@st.cache_resource(show_spinner=False)
def _open_versions() -> OpenVersions:
    return OpenVersions(folder())


def connection(number: int) -> DuckDBPyConnection:
    """An open version. The session holds the one it reads and the newest, so that neither is lost under it."""
    opened = _open_versions().take(number)
    read = {number, st.session_state.get("_versi"), folder().current}
    held = {one: kept for one, kept in st.session_state.get("_terbuka", {}).items() if one in read}
    st.session_state["_terbuka"] = {**held, number: opened}
    return opened.connection


def drop_broken_versions() -> None:
    """Open anew what answers no more, once a page has failed."""
    _open_versions().drop_broken()
    st.session_state.pop("_terbuka", None)


def version() -> int:
    """The version this reader sees: the one the address names, or the newest when the visit began."""
    named = st.query_params.get("versi", "")
    if is_kept(named):
        st.session_state["_versi"] = int(named)
    return int(st.session_state.setdefault("_versi", folder().current))


def is_kept(named: str) -> bool:
    """Whether a text names a version that is there."""
    return named.isdecimal() and 0 < int(named) <= folder().current and folder().version_path(int(named)).exists()


def missing_version() -> str | None:
    """The version that the address names, when there is none such, or no longer."""
    named = st.query_params.get("versi", "")
    return named if named and not is_kept(named) else None


def newer_version() -> int | None:
    """The newest version, when it is newer than the one being read."""
    newest = folder().current
    return newest if newest > version() else None


def take_newest() -> None:
    """Read the newest version from now on."""
    st.session_state["_versi"] = folder().current
    if "versi" in st.query_params:
        del st.query_params["versi"]


def ask(question: Callable[..., pd.DataFrame], **parameters: Any) -> pd.DataFrame:
    """The answer of a query function in the version being read. Rows are shared: do not change them in place."""
    return _ask(version(), question, parameters)


def ask_newest(question: Callable[..., pd.DataFrame], **parameters: Any) -> pd.DataFrame:
    """The answer in the newest version, whichever is being read: what was done to the data has no older state."""
    return _ask(folder().current, question, parameters)


def ask_cells(report: str, **parameters: Any) -> pd.DataFrame:
    """The cells behind a report's figures."""
    return cells(connection(version()), report, **parameters)


def today() -> date:
    """The day in Jakarta."""
    return now().date()


def ask_workbooks(report: str, perangkat_daerah: str, tahun: int) -> list[tuple[str, str | None]]:
    """The workbooks behind a report's figures of a year, with the place in print."""
    return _workbooks(version(), report, perangkat_daerah, tahun)


def browser() -> str:
    """The reader's browser, the same in all its windows and after a reload; without cookies the visit."""
    named = str(st.context.cookies.get("peramban"))
    drawn = st.session_state.setdefault("_kunjungan", secrets.token_hex(16))
    return named if BROWSER.fullmatch(named) else str(drawn)


def narrow() -> bool:
    """Whether the reader's window is as narrow as a phone, as the server's cookie says."""
    return st.context.cookies.get("lebar") == "sempit"


def scale() -> float:
    """How much larger charts are drawn: a window as wide as a projector is read from the back of the room."""
    return PROJECTOR_SCALE if st.context.cookies.get("lebar") == "layar" else 1


def _ask(number: int, question: Callable[..., pd.DataFrame], parameters: dict[str, Any]) -> pd.DataFrame:
    """An answer, which may be kept; the version is held for the questions that follow."""
    connection(number)
    if question is data_quality and not parameters:
        return _findings(number)
    return _answer(number, question.__name__, tuple(sorted(parameters.items())))


@st.cache_resource(show_spinner=False, max_entries=4)
def _findings(number: int) -> pd.DataFrame:
    return data_quality(connection(number))


@st.cache_resource(show_spinner=False, max_entries=512)
def _answer(number: int, name: str, parameters: tuple[tuple[str, Any], ...]) -> pd.DataFrame:
    return run(connection(number), name, **dict(parameters))


@st.cache_data(show_spinner=False, max_entries=1024)
def _workbooks(number: int, report: str, perangkat_daerah: str, tahun: int) -> list[tuple[str, str | None]]:
    return workbooks(connection(number), report, perangkat_daerah=perangkat_daerah, tahun=tahun)
