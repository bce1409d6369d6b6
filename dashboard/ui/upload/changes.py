"""Step 3: what publishing would change, beside what is in force."""

from collections import Counter
from collections.abc import Sequence
from html import escape
from typing import Any

import streamlit as st

from dashboard.catalogue import columns, heading
from dashboard.headlines import uploading as said
from dashboard.importing import Answer
from dashboard.notation import MISSING, number, rupiah, trim
from dashboard.store import Change, Keep
from dashboard.ui.upload.drafts import Reading, answer

ROWS = 50
WORDS = {"added": "ditambah", "changed": "berubah", "removed": "dihapus"}
STATUS = {"added": "baik", "changed": "perhatian", "removed": "kurang"}
ALL = "semua"
LEFT_OUT = "baris-hilang"


def changes_step(reading: Reading) -> None:
    """Counts by table, what becomes of missing rows, and every change old → new."""
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


@st.fragment
def change_table(changes: Sequence[Change], key: str) -> None:
    """Changes old → new: searched, filtered by kind, a page at a time. Also used by Riwayat."""
    present = [kind for kind in WORDS if any(change.kind == kind for change in changes)]
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        wanted = st.text_input("Cari", key=f"cari_{key}", placeholder="nama baris atau kolom", width=280)
        if len(present) > 1:
            kind = st.selectbox("Jenis", [ALL, *present], key=f"jenis_{key}", width=150, format_func=_word)
        else:
            kind = ALL
    shown = [change for change in changes if kind in (ALL, change.kind) and _matches(change, wanted)]
    pages = max(1, -(-len(shown) // ROWS))
    page = 1
    if pages > 1:
        page = int(st.number_input(f"Halaman (dari {pages})", 1, pages, key=f"halaman_{key}", width=150))
    st.html(change_rows(shown[(page - 1) * ROWS : page * ROWS]))
    if len(shown) > ROWS:
        first, last = (page - 1) * ROWS + 1, min(page * ROWS, len(shown))
        st.caption(f"Perubahan {number(first, 0)} sampai {number(last, 0)} dari {number(len(shown), 0)}")


def change_rows(changes: Sequence[Change]) -> str:
    """Changes as an HTML table: which row, which column, the value in force and the new one, and the new one's cell."""
    if not changes:
        return '<p class="kosong">Tidak ada perubahan untuk pilihan ini.</p>'
    body = "".join(_row(change) for change in changes)
    return (
        '<div class="tabel"><table><thead><tr><th>Jenis</th><th>Baris</th><th>Kolom</th><th class="kanan">Berlaku</th>'
        f'<th class="kanan">Baru</th><th>Sel</th></tr></thead><tbody>{body}</tbody></table></div>'
    )


def value_text(column: str | None, value: Any) -> str:
    """A value in the notation of its column."""
    if value is None or value == "":
        return MISSING
    described = columns().get(column or "")
    if described and described.jenis == "rupiah":
        return rupiah(value).removeprefix("Rp")
    if isinstance(value, str | bool):
        return str(value)
    if (column or "").startswith("tahun"):
        return str(value)
    return trim(value) if hasattr(value, "__float__") else str(value)


def _row(change: Change) -> str:
    name = heading(change.column) if change.column else said.table_name(change.fact_table)
    before, after = value_text(change.column, change.before), value_text(change.column, change.after)
    if change.column is None:
        before, after = ("ada", MISSING) if change.kind == "removed" else (MISSING, "ada")
    place = f"{change.sheet}!{change.cell}" if change.sheet and change.cell else change.cell or MISSING
    return (
        f'<tr><td data-judul="Jenis"><span class="status {STATUS[change.kind]}">{WORDS[change.kind]}</span></td>'
        f'<td data-judul="Baris">{escape(change.object or MISSING)}</td><td data-judul="Kolom">{escape(name)}</td>'
        f'<td class="kanan" data-judul="Berlaku">{escape(before)}</td>'
        f'<td class="kanan baru" data-judul="Baru">{escape(after)}</td><td data-judul="Sel">{escape(place)}</td></tr>'
    )


def _counts(reading: Reading) -> str:
    heads = "".join(f'<th class="kanan">{word.capitalize()}</th>' for word in said.CHANGES.values())
    body = "".join(
        f'<tr><td data-judul="Tabel">{escape(f"{table.sheet} {table.range}")}</td>'
        f'<td data-judul="Data">{escape(said.table_name(table.dataset))}</td>'
        + "".join(
            f'<td class="kanan" data-judul="{word.capitalize()}">{number(count[kind], 0)}</td>'
            for kind, word in said.CHANGES.items()
        )
        + "</tr>"
        for table, count in zip(reading.draft.tables, reading.counts, strict=True)
    )
    return (
        f'<div class="tabel"><table><thead><tr><th>Tabel</th><th>Data</th>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _missing_rows(reading: Reading) -> None:
    """Rows in force that the file no longer has: dropped or kept, as the user says."""
    missing = [finding for finding in reading.findings if finding.kind == LEFT_OUT]
    if not missing and reading.keep is Keep.ASK:
        return
    choices = {Keep.REPLACE: "Ganti: hapus yang tidak ada di berkas", Keep.ADD: "Tambah: biarkan tetap berlaku"}
    st.html(
        '<h3 class="bagian">Baris yang berlaku tetapi tidak ada di berkas</h3>'
        + "".join(f'<p class="ukuran">{escape(said.on_page(finding.message))}</p>' for finding in missing)
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


def _matches(change: Change, wanted: str) -> bool:
    name = heading(change.column) if change.column else ""
    return wanted.casefold() in f"{change.object} {name} {change.fact_table}".casefold()


def _word(kind: str) -> str:
    return WORDS.get(kind, ALL)
