"""The ranked list of matters; each line opens where it stands."""

from collections.abc import Callable
from datetime import date
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.headlines import direction as said
from dashboard.panels import Listing, Source, cells_of
from dashboard.panels.direction import matters_table
from dashboard.store.written import Written
from dashboard.ui.cards import STATUS_ICONS

OPENED = "perkara"
PLACE = "LKIP 2024, 3.1, 3.2 dan 3.3"
KINDS = {
    "belum_tersedia": "kosong",
    "belum_diisi": "perhatian",
    "melampaui": "perhatian",
    "tidak_menantang": "perhatian",
}


def status_kind(row: pd.Series) -> str:
    """Which icon and colour a matter has."""
    return KINDS.get(str(row["alasan"]), "kurang")


def opened() -> str | None:
    """The matter that the address names."""
    return st.query_params.get(OPENED)


def matter_list(
    matters: pd.DataFrame, written: dict[str, Written], today: date, draw: Callable[[pd.Series], None]
) -> None:
    """Every matter with its owner and follow-up; the opened one is drawn by ``draw`` below its line."""
    chosen = opened()
    for _, row in matters.iterrows():
        with st.container(key=f"perkara_{row['peringkat']}", gap="small"):
            with st.container(
                horizontal=True, vertical_alignment="center", gap="small", key=f"baris_{row['peringkat']}"
            ):
                st.html(_line(row, written.get(str(row["objek"])), today))
                is_open = row["kunci"] == chosen
                st.button(
                    "Tutup" if is_open else "Buka",
                    key=f"buka_{row['kunci']}",
                    on_click=_turn,
                    args=(None if is_open else row["kunci"],),
                    type="tertiary",
                    width="content",
                )
            if is_open:
                draw(row)


def matter_listing(matters: pd.DataFrame, written: dict[str, Written], today: date, period: dict[str, Any]) -> Listing:
    """The list as files have it."""
    lines = tuple(
        (
            f"{row['peringkat']}. {row['nama_pendek']}",
            f"{said.matter_note(row)}\n{said.owner(row)} · {_followed(written.get(str(row['objek'])), today)}",
            _kind(row),
        )
        for _, row in matters.iterrows()
    )
    source = Source("early_warning", cells_of(period, every_period=True), PLACE)
    return Listing(
        "perkara", said.matters_headline(matters), "Urutan menurut peringkat", matters_table(matters), source, lines
    )


def _turn(kunci: str | None) -> None:
    if kunci is None:
        st.query_params.pop(OPENED, None)
    else:
        st.query_params[OPENED] = kunci


def _line(row: pd.Series, entry: Written | None, today: date) -> str:
    kind = status_kind(row)
    return (
        f'<div class="perkara-baris"><span class="status {kind}">{STATUS_ICONS[kind]}</span><span>'
        f'<span class="jenis">{row["peringkat"]}. {escape(_kind(row))}</span><br>'
        f"<b>{escape(str(row['nama_pendek']))}</b><br>"
        f'<span class="catatan">{escape(said.matter_note(row))}<br>{escape(said.owner(row))} · '
        f"{escape(_followed(entry, today))}"
        "</span></span></div>"
    )


def _kind(row: pd.Series) -> str:
    """What a matter is about, why it stands here, and whether it is late."""
    late = " · terlambat" if row["is_terlambat"] else ""
    return f"{said.MATTERS[row['jenis']]} · {said.REASONS[row['alasan']]}{late}"


def _followed(entry: Written | None, today: date) -> str:
    if entry is None:
        return "belum ada tindak lanjut"
    parts = [f"tindak lanjut {entry.state or 'tercatat'}", entry.texts["penanggung_jawab"]]
    return ", ".join(part for part in (*parts, said.due(entry.due, entry.due_words, today)) if part)
