"""The ranked list of matters; each line opens where it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html import escape

import pandas as pd
import streamlit as st

from dashboard.headlines import direction as said
from dashboard.panels import Line, Listing
from dashboard.panels.panel import STATUS_SIGNS
from dashboard.store.written import Written

OPENED = "perkara"
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


def matter_listing(listing: Listing, matters: pd.DataFrame, written: dict[str, Written], today: date) -> Listing:
    """The list as files have it, with every line as it is read."""
    lines = tuple(
        Line(
            f"{row['peringkat']}. {row['nama_pendek']}",
            "\n".join(
                (
                    said.matter_note(row),
                    *(f"{heading}: {value}" for heading, value in said.outlook(row)),
                    f"{said.owner(row)} · {_followed(written.get(str(row['objek'])), today)}",
                )
            ),
            _kind(row),
            status_kind(row),
        )
        for _, row in matters.iterrows()
    )
    return replace(listing, lines=lines)


def _turn(kunci: str | None) -> None:
    if kunci is None:
        st.query_params.pop(OPENED, None)
    else:
        st.query_params[OPENED] = kunci


def _line(row: pd.Series, entry: Written | None, today: date) -> str:
    kind = status_kind(row)
    return (
        f'<div class="perkara-baris"><span class="status {kind}">{STATUS_SIGNS[kind]}</span><span>'
        f'<span class="jenis">{row["peringkat"]}. {escape(_kind(row))}</span><br>'
        f"<b>{escape(str(row['nama_pendek']))}</b><br>"
        f'<span class="catatan">{escape(said.matter_note(row))}<br>{escape(said.owner(row))} · '
        f"{escape(_followed(entry, today))}"
        f"</span>{_outlook(row)}</span></div>"
    )


def _outlook(row: pd.Series) -> str:
    """What is expected for the year's end, with its range and what is needed, as figures under their headings."""
    cells = "".join(
        f'<span><span class="jenis">{escape(name)}</span><b>{escape(value)}</b></span>'
        for name, value in said.outlook(row)
    )
    return f'<span class="harapan">{cells}</span>' if cells else ""


def _kind(row: pd.Series) -> str:
    """What a matter is about, why it stands here, and whether it is late."""
    late = " · terlambat" if row["is_terlambat"] else ""
    return f"{said.MATTERS[row['jenis']]} · {said.REASONS[row['alasan']]}{late}"


def _followed(entry: Written | None, today: date) -> str:
    if entry is None:
        return "belum ada tindak lanjut"
    parts = [f"tindak lanjut {entry.state or 'tercatat'}", entry.texts["penanggung_jawab"]]
    return ", ".join(part for part in (*parts, said.due(entry.due, entry.due_words, today)) if part)
