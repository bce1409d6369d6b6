"""Changes old → new as a table that is searched and turned page by page; Unggah Data and Riwayat share it."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

import streamlit as st

from dashboard.catalogue import columns, heading
from dashboard.headlines import uploading as said
from dashboard.headlines.words import status_word
from dashboard.importing.context.periods import ISO_DAY, day
from dashboard.notation import MISSING, date, month, number, rupiah, trim
from dashboard.store import Change
from dashboard.ui.tables import cells_table

ROWS = 50
WORDS = {"added": "ditambah", "changed": "berubah", "removed": "dihapus", "followed": "ikut berubah"}
STATUS = {"added": "baik", "changed": "perhatian", "removed": "kurang", "followed": "perhatian"}
SUMMED = "jumlah sejak awal tahun"
ALL = "semua"
YES, NO = "ya", "tidak"
CODED = ("status", "himpunan")
IN_FORCE_NEW, BEFORE_AFTER = ("Berlaku", "Baru"), ("Sebelum", "Sesudah")


@st.fragment
def change_table(changes: Sequence[Change], key: str, sides: tuple[str, str] = IN_FORCE_NEW) -> None:
    """Changes old → new: searched, filtered by kind, a page at a time."""
    present = [kind for kind in WORDS if any(change.kind == kind for change in changes)]
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        wanted = st.text_input("Cari", key=f"cari_{key}", placeholder="nama baris atau kolom", width=280)
        kind = ALL
        if len(present) > 1:
            kind = st.selectbox("Jenis", [ALL, *present], key=f"jenis_{key}", width=150, format_func=_word)
        shown = [change for change in changes if kind in (ALL, change.kind) and _matches(change, wanted)]
        pages = max(1, -(-len(shown) // ROWS))
        page = 1
        if pages > 1:
            page = int(st.number_input(f"Halaman (dari {pages})", 1, pages, key=f"halaman_{key}", width=150))
    st.html(change_rows(shown[(page - 1) * ROWS : page * ROWS], sides))
    if len(shown) > ROWS:
        first, last = (page - 1) * ROWS + 1, min(page * ROWS, len(shown))
        st.caption(f"Perubahan {number(first, 0)} sampai {number(last, 0)} dari {number(len(shown), 0)}")


def change_rows(changes: Sequence[Change], sides: tuple[str, str] = IN_FORCE_NEW) -> str:
    """Changes as an HTML table: which row, which column, the value in force and the new one, and the new one's cell."""
    if not changes:
        return '<p class="kosong">Tidak ada perubahan untuk pilihan ini.</p>'
    return cells_table(
        ("Jenis", "Baris", "Kolom", *sides, "Sel"),
        (_cells(change) for change in changes),
        figures=sides,
        kind="perubahan",
    )


def value_text(column: str | None, value: Any) -> str:
    """A value in the notation of its column."""
    if value is None or value == "":
        return MISSING
    described = columns().get(column or "")
    if described and described.jenis == "rupiah":
        return rupiah(value).removeprefix("Rp")
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, str):
        named = day(value) if ISO_DAY.fullmatch(value) else None
        return date(named) if named else status_word(value) if column in CODED else value
    if (column or "").startswith("tahun"):
        return str(value)
    return trim(value) if hasattr(value, "__float__") else str(value)


def _cells(change: Change) -> list[str]:
    names, before, after = zip(*_figures(change), strict=True)
    return [
        f'<span class="status {STATUS[change.kind]}">{WORDS[change.kind]}</span>',
        f'{escape(change.object or MISSING)}<br><span class="jenis">{escape(_period(change))}</span>',
        _lines(names),
        _lines(before),
        f"<b>{_lines(after)}</b>",
        escape(_place(change)),
    ]


def _figures(change: Change) -> Iterator[tuple[str, str, str]]:
    """The figures of a change with their headings: before and after. A row without any is there or is not."""
    is_gone = change.kind == "removed"
    if change.column:
        yield heading(change.column), value_text(change.column, change.before), value_text(change.column, change.after)
    elif not change.beside:
        yield said.table_name(change.fact_table), *(("ada", MISSING) if is_gone else (MISSING, "ada"))
    for column, value in change.beside:
        shown = value_text(column, value)
        yield heading(column), *((shown, MISSING) if is_gone else (MISSING, shown))


def _lines(texts: Sequence[str]) -> str:
    """Texts below each other; of several each stays on one line, so that those beside it stand level."""
    if len(texts) == 1:
        return escape(texts[0])
    return "<br>".join(f'<span class="utuh">{escape(text)}</span>' for text in texts)


def _place(change: Change) -> str:
    """The cell of the new value."""
    if not change.cell:
        return MISSING
    return f"{change.sheet}!{change.cell}" if change.sheet else change.cell


def _period(change: Change) -> str:
    """Whose row it is and for when."""
    quarter = change.periode in ("I", "II", "III", "IV")
    when = f"triwulan {change.periode} {change.tahun}" if quarter else f"{change.periode} {change.tahun}"
    if re.fullmatch(r"\d{4}-\d\d", change.periode):
        when = month(change.periode)
    elif re.fullmatch(r"B\d\d", change.periode):
        when = month(f"{change.tahun}-{change.periode[1:]}")
    summed = SUMMED if change.kind == "followed" else ""
    set_ = status_word(change.himpunan or "")
    parts = [said.table_name(change.fact_table), change.perangkat_daerah, when, set_, summed]
    return " · ".join(part for part in parts if part)


def _matches(change: Change, wanted: str) -> bool:
    name = heading(change.column) if change.column else ""
    return wanted.casefold() in f"{change.object} {name} {change.fact_table}".casefold()


def _word(kind: str) -> str:
    return WORDS.get(kind, ALL)
