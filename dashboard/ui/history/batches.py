"""The list of batches, and one batch: its tables, what it changed, its file, taking it back."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from dashboard.catalogue import datasets
from dashboard.headlines import history as said
from dashboard.headlines.words import known
from dashboard.notation import MISSING, number
from dashboard.store import Change, changes_of, revert
from dashboard.ui.changes import BEFORE_AFTER, change_table
from dashboard.ui.plain import named, plain
from dashboard.ui.session import ask_newest, folder
from dashboard.ui.tables import cells_table
from dashboard.ui.writing import carry_out
from queries import batch_tables

ADDRESS = "batch"
REVERTIBLE = ("impor", "balik")
HEADINGS = ("Batch", "Waktu", "Apa", "Data", "Periode", "Ditambah", "Berubah", "Dihapus", "Keadaan", "Oleh")
RECENT = 12
FIGURES = ("Ditambah", "Berubah", "Dihapus")


def chosen_batch(batches: pd.DataFrame) -> pd.Series | None:
    """The batch that the address names."""
    named = st.query_params.get(ADDRESS, "")
    found = batches[batches["batch"] == int(named)] if named.isdecimal() else batches.iloc[:0]
    return None if found.empty else found.iloc[0]


def batch_list(batches: pd.DataFrame) -> None:
    """All batches, newest first, the older ones folded; each leads to its own page."""
    with st.container(border=True, key="kartu_batch", gap="small"):
        st.html('<h2 class="temuan">Semua batch, terbaru di atas</h2>')
        rows = [_cells(batch) for _, batch in batches.iloc[::-1].iterrows()]
        st.html(_listed(rows[:RECENT]))
        if older := rows[RECENT:]:
            st.html(
                f'<details class="lipatan"><summary>{len(older)} batch sebelumnya</summary>{_listed(older)}</details>'
            )


def batch_cards(batch: pd.Series, batches: pd.DataFrame) -> None:
    """One batch: what can be done with it, what it read and what it changed."""
    number_ = int(batch["batch"])
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="tindakan"):
        st.button("← Semua batch", key="semua_batch", on_click=_leave, type="tertiary")
        if batch["jenis"] == "impor":
            _original(batch)
        if batch["jenis"] in REVERTIBLE:
            _revert(batch, batches[batches["membalik"] == number_])
    tables = ask_newest(batch_tables, batch=number_)
    if not tables.empty:
        with st.container(border=True, key="kartu_tabel", gap="small"):
            st.html(f'<h2 class="temuan">Tabel yang dibaca</h2>{_tables(tables)}')
    if answers := said.answers(batch):
        with st.container(border=True, key="kartu_jawaban", gap="small"):
            lines = "".join(f'<p class="satu-temuan">{escape(line)}</p>' for line in answers)
            st.html(f'<h2 class="temuan">{escape(said.answered(batch))}</h2>{lines}')
    if batch["jenis"] in REVERTIBLE:
        with st.container(border=True, key="kartu_perubahan", gap="small"):
            st.html('<h2 class="temuan">Yang berubah oleh batch ini</h2>')
            change_table(_changes(folder().current, number_), f"batch_{number_}", sides=BEFORE_AFTER)


def _listed(rows: Sequence[Sequence[str]]) -> str:
    return cells_table(HEADINGS, rows, figures=FIGURES, kind="riwayat")


def _cells(batch: pd.Series) -> list[str]:
    number_ = int(batch["batch"])
    kind = escape(said.KINDS[batch["jenis"]])
    names = str(batch["dataset"]).split(", ") if known(batch["dataset"]) else []
    return [
        str(number_),
        f"{batch['waktu']:%d-%m-%Y %H.%M}",
        f'<a class="tautan" href="?{ADDRESS}={number_}" target="_self">{named(said.subject(batch))}</a>'
        f'<br><span class="catatan">{kind}</span>',
        escape(said.listing([_dataset(name) for name in names]) or MISSING),
        escape(_period(batch)),
        *(number(batch[column], 0) if known(batch[column]) else MISSING for column in said.COUNTS),
        escape(said.in_force(batch) or MISSING),
        escape(str(batch["pengguna"])),
    ]


def _period(batch: pd.Series) -> str:
    if known(batch["triwulan"]):
        return said.quarter(batch)
    return said.periods(str(batch["periode"])) if known(batch["periode"]) else MISSING


def _original(batch: pd.Series) -> None:
    """The workbook as it is kept, without personal data."""
    note = said.personal_data(batch)
    try:
        name, kept = folder().original(str(batch["berkas"]), str(batch["sha256"]))
    except LookupError as missing:
        st.html(f'<span class="catatan">{escape(str(missing))}</span>', width="content")
        return
    st.download_button(
        "Unduh berkas asli",
        kept.read_bytes,
        name,
        key=f"asli_{batch['batch']}",
        on_click="ignore",
        help=plain(note) or None,
    )
    if note:
        st.html(f'<span class="catatan">{escape(note)}</span>', width="content")


def _revert(batch: pd.Series, reverts: pd.DataFrame) -> None:
    """Taking a batch back, after its meaning is read and a reason is given; or that it was taken back, and by what."""
    number_ = int(batch["batch"])
    if not reverts.empty:
        by = reverts.iloc[-1]
        st.html(
            f'<span class="status baik">✓</span> {escape(said.reverted(batch))} '
            f'<a class="tautan" href="?{ADDRESS}={int(by["batch"])}" target="_self">{escape(said.reverted_by(by))}</a>',
            width="content",
        )
        return
    with st.popover("Batalkan batch ini", key="batalkan"):
        st.html(f'<p class="ukuran">{escape(said.to_revert(batch))}</p>')
        reason = st.text_input("Alasan", key=f"alasan_batal_{number_}")
        if st.button("Ya, batalkan batch ini", type="primary", key=f"ya_batalkan_{number_}"):
            carry_out(lambda: revert(folder(), number_, reason.strip()), reason=reason)


def _tables(tables: pd.DataFrame) -> str:
    rows = (
        [
            escape(table["lembar"]),
            escape(table["rentang"]),
            escape(_dataset(table["dataset"])),
            escape(table["judul"]) if known(table["judul"]) else MISSING,
            number(table["jumlah_baris"], 0),
        ]
        for _, table in tables.iterrows()
    )
    return cells_table(("Lembar", "Rentang", "Data", "Judul", "Baris"), rows, figures=("Baris",), kind="riwayat")


@st.cache_resource(show_spinner=False, max_entries=8)
def _changes(version: int, batch: int) -> list[Change]:
    return changes_of(folder(), batch)


def _leave() -> None:
    del st.query_params[ADDRESS]


def _dataset(name: str) -> str:
    return datasets().get(name, name)
