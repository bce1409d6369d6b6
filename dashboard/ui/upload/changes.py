"""Step 3: what publishing would change, beside what is in force."""

from collections import Counter
from html import escape

import streamlit as st

from dashboard.headlines import uploading as said
from dashboard.importing import Answer
from dashboard.notation import number
from dashboard.store import Keep
from dashboard.ui.changes import change_table
from dashboard.ui.tables import cells_table
from dashboard.ui.upload.drafts import Reading, answer
from dashboard.ui.upload.seen import shown

LEFT_OUT = "baris-hilang"


def changes_step(reading: Reading) -> None:
    """Counts by table, what becomes of missing rows, and every change old → new."""
    shown(reading)
    if not reading.counts:
        with st.container(border=True, key="kartu_perubahan"):
            st.html(f'<p class="kosong">{escape(said.blocked(reading.errors))}</p>')
        return
    total = sum(reading.counts, Counter())
    with st.container(border=True, key="kartu_perubahan", gap="small"):
        st.html(
            f'<h2 class="temuan">{escape(said.change_headline(total))}</h2>'
            '<p class="ukuran">Dibandingkan dengan data yang berlaku sekarang, menurut tabel</p>'
        )
        st.html(_counts(reading))
        _missing_rows(reading)
    if reading.changes:
        with st.container(border=True, key="kartu_rincian", gap="small"):
            st.html('<h2 class="temuan">Rincian perubahan</h2>')
            change_table(reading.changes, reading.id)


def _counts(reading: Reading) -> str:
    words = [word.capitalize() for word in said.CHANGES.values()]
    rows = (
        [
            escape(f"{table.sheet} {table.range}"),
            escape(said.table_name(table.dataset)),
            *(number(count[kind], 0) for kind in said.CHANGES),
        ]
        for table, count in zip(reading.draft.tables, reading.counts, strict=True)
    )
    return cells_table(["Tabel", "Data", *words], rows, figures=words)


def _missing_rows(reading: Reading) -> None:
    """Rows in force that the file no longer has: dropped or kept, as the user says."""
    missing = [finding for finding in reading.findings if finding.kind == LEFT_OUT]
    if not missing and reading.keep is Keep.ASK:
        return
    choices = {Keep.REPLACE: "Ganti: hapus yang tidak ada di berkas", Keep.ADD: "Tambah: biarkan tetap berlaku"}
    st.html(
        '<h3 class="bagian">Baris yang berlaku tetapi tidak ada di berkas</h3>'
        + "".join(f'<p class="ukuran">{escape(finding.message)}</p>' for finding in missing)
    )
    with st.container(horizontal=True, gap="small"):
        for keep, words in choices.items():
            chosen = reading.keep is keep
            st.button(
                f"✓ {words}" if chosen else words,
                key=f"simpan_{keep.value}_{reading.id}",
                on_click=answer,
                args=(reading.id, Answer("", "keep", keep.value)),
                disabled=chosen,
            )
