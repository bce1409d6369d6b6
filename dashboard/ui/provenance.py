""" "Sumber angka": where a figure comes from, down to the cell."""

from typing import Any

import pandas as pd
import streamlit as st

from dashboard.catalogue import heading
from dashboard.exports.texts import word_of
from dashboard.notation import number, rupiah, trim
from dashboard.outlines.places import placed_by
from dashboard.panels import Source
from dashboard.ui.plain import plain, strong
from dashboard.ui.session import ask_cells, ask_workbooks
from queries.reports import report

SHOWN = [
    "objek",
    "ukuran",
    "periode",
    "nilai",
    "lembar",
    "sel",
    "berkas",
    "batch",
    "waktu",
    "pengguna",
    "cetakan_lain",
    "tempat",
]
MEASURES = {"pagu_rupiah": rupiah, "realisasi_rupiah": rupiah}


def open_sources(title: str, name: str, parameters: dict[str, Any], calculation: str | None = None) -> None:
    """Open the drawer with the cells behind the figures of a report."""
    _drawer(title, name, parameters, calculation)


@st.dialog("Sumber angka", width="large", position="right")
def _drawer(title: str, name: str, parameters: dict[str, Any], calculation: str | None) -> None:
    strong(title)
    if calculation:
        st.markdown(plain(f"Perhitungan: {calculation}"))
    found = ask_cells(name, **parameters)
    if found.empty:
        st.info("Tidak ada sel sumber untuk pilihan ini.")
        return
    st.caption(
        f"{len(found)} angka dibaca dari sel berikut (perhitungan {name}). "
        "Cetakan lain: angka yang sama sebagaimana dicetak di tempat lain dalam dokumen."
    )
    st.dataframe(
        shown_cells(found),
        hide_index=True,
        height="content" if len(found) < 12 else 460,
        column_config={column: heading(column) for column in SHOWN},
    )
    with st.expander("Rumus (SQL)"):
        st.code(report(name).text, language="sql")


def source_place(source: Source) -> str:
    """Where the figures of a card or a slide come from: what is in force says it."""
    return placed_by(source, ask_workbooks).place


def shown_cells(found: pd.DataFrame) -> pd.DataFrame:
    """The cells as a reader sees them: figures and times in Indonesian notation."""
    shown = found[SHOWN].copy()
    shown["nilai"] = [
        MEASURES.get(measure, trim)(value) for measure, value in zip(found["ukuran"], found["nilai"], strict=True)
    ]
    shown["waktu"] = [f"{when:%d-%m-%Y %H:%M}" for when in found["waktu"]]
    shown["periode"] = [word_of("periode", when) for when in found["periode"]]
    shown["ukuran"] = [heading(measure) for measure in found["ukuran"]]
    shown["batch"] = [number(batch, 0) for batch in found["batch"]]
    return shown.fillna("–")
