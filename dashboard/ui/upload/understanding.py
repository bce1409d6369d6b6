"""Step 2, left: the sheet as seen with the recognised table outlined, and how its columns were read."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from dashboard.catalogue import heading
from dashboard.headlines import uploading as said
from dashboard.headlines.words import QUARTERS
from dashboard.importing import Answer, Heading, SourceTable
from dashboard.importing.context.periods import MONTHS, period
from dashboard.importing.findings import ERROR, WARNING
from dashboard.importing.layouts import layouts
from dashboard.importing.sheet import Sheet
from dashboard.importing.tables.layout import Layout
from dashboard.notation import MISSING, month, number
from dashboard.ui.tables import cells_table
from dashboard.ui.upload.drafts import Reading, answer
from dashboard.ui.upload.sheet_picture import sheet_picture

LEGEND = (
    '<p class="ukuran l-legenda"><i class="l-kolom"></i>judul kolom <i class="l-jumlah"></i>kelompok dan jumlah, '
    'diperiksa, tidak dijumlahkan lagi <i class="l-salah"></i>kesalahan <i class="l-peringatan"></i>peringatan</p>'
)
UNREAD, CHECKED = "tidak dibaca", "diperiksa, dihitung ulang"
SETTLES = "✓ dipakai untuk seluruh tabel"
GROUPED = 4
EXAMPLES = 2
HEADINGS = ("Kolom di berkas", "Dibaca sebagai", "Status", "Contoh")


def understanding(reading: Reading) -> None:
    """One sheet of a draft: its picture and its columns."""
    named = _drawable(reading)
    if not named:
        with st.container(border=True, key="kartu_lembar"):
            st.html('<p class="kosong">Isi berkas tidak dapat ditampilkan.</p>')
        return
    with st.container(border=True, key="kartu_lembar", gap="small"):
        sheet = _choose(reading, named)
        tables = [table for table in reading.draft.tables if table.sheet == sheet.name]
        title = said.table_title(tables[0]) if len(tables) == 1 else said.tables_title(tables, sheet.name)
        st.html(f'<h2 class="temuan">{escape(title)}</h2>{LEGEND}')
        st.html(sheet_picture(sheet, tables, reading.findings))
        for position, table in (headed := _headed(tables)).items():
            _columns(reading, table, position, several=len(headed) > 1)


def drawn_sheet(reading: Reading) -> Sheet | None:
    """The sheet in the picture: the one chosen, at first the one to start with."""
    named = _drawable(reading)
    chosen = st.session_state.get(_chosen_key(reading))
    return next((sheet for sheet in named if sheet.name == chosen), None) or start_with(reading, named)


def start_with(reading: Reading, sheets: Sequence[Sheet]) -> Sheet | None:
    """The first sheet with an error, else with a warning, else with a table, else the first."""
    for places in (reading.found(ERROR), reading.found(WARNING), reading.draft.tables):
        names = {place.sheet for place in places}
        if found := next((sheet for sheet in sheets if sheet.name in names), None):
            return found
    return next(iter(sheets), None)


def _drawable(reading: Reading) -> list[Sheet]:
    """The sheets that hold anything, those that only explain last."""
    return sorted((sheet for sheet in reading.draft.sheets if sheet.row_numbers), key=lambda one: one.is_explanation)


def _choose(reading: Reading, sheets: Sequence[Sheet]) -> Sheet:
    """Which of several; the first where there is one."""
    shown = drawn_sheet(reading) or sheets[0]
    if len(sheets) == 1:
        return shown
    named = {sheet.name: sheet for sheet in sheets}
    key = _chosen_key(reading)
    st.session_state[key] = shown.name
    chosen = st.selectbox(
        "Lembar yang ditampilkan", list(named), key=key, format_func=lambda name: _sheet_label(reading, name)
    )
    return named.get(chosen, shown)


def _headed(tables: list[SourceTable]) -> dict[int, SourceTable]:
    """The first table of each header, by its place among all: rows of several quarters may share one."""
    first: dict[tuple[str, str], int] = {}
    for position, table in enumerate(tables):
        first.setdefault((table.range.partition(":")[0], table.signature), position)
    return {position: tables[position] for position in first.values()}


def _chosen_key(reading: Reading) -> str:
    return f"lembar_dilihat_{reading.id}"


def _sheet_label(reading: Reading, sheet: str) -> str:
    errors = sum(finding.sheet == sheet for finding in reading.found(ERROR))
    warnings = sum(finding.sheet == sheet for finding in reading.found(WARNING))
    found = [f"{errors} kesalahan"] if errors else []
    found += [f"{warnings} peringatan"] if warnings else []
    return f"{sheet} ({', '.join(found)})" if found else sheet


def _columns(reading: Reading, table: SourceTable, position: int, *, several: bool) -> None:
    """The columns of a table: what each heading is read as, how sure that is, and its first values."""
    layout = _layout(table)
    checked = set(layout.persen) if layout else set()
    if several:
        st.html(f'<h3 class="bagian">Kolom tabel {escape(table.range)}</h3>')
    rows = (
        [
            f'{escape(one.text)} <span class="jenis">{one.letter}</span>',
            escape(CHECKED if one.column in checked else use_of(one)),
            _state(one),
            escape("; ".join(_example(text) for text in one.examples[:EXAMPLES]) or MISSING),
        ]
        for one in table.headings
    )
    st.html(cells_table(HEADINGS, rows, kind="kolom-tabel"))
    _change(reading, table, position)


def _change(reading: Reading, table: SourceTable, position: int) -> None:
    key = f"{reading.id}_{table.sheet}_{position}"
    with st.popover("Ubah bacaan kolom", key=f"ubah_{key}", type="tertiary"):
        texts = list(dict.fromkeys(one.text for one in table.headings))
        text = st.selectbox("Kolom di berkas", texts, key=f"judul_{key}")
        options = ["", *_possible(table)]
        current = next(one.column or "" for one in table.headings if one.text == text)
        column = st.selectbox(
            "Dibaca sebagai",
            options,
            index=options.index(current) if current in options else 0,
            key=f"kolom_{key}_{text}",
            format_func=lambda name: read_as(name or None),
        )
        given = Answer("", "map", f"{text}={column}")
        st.button("Terapkan", key=f"terapkan_{key}", on_click=answer, args=(reading.id, given))


def _possible(table: SourceTable) -> list[str]:
    """The columns a heading of this table may be: those of its layout."""
    layout = _layout(table)
    return list(dict.fromkeys([*table.layout, *(layout.kolom if layout else ())]))


def _layout(table: SourceTable) -> Layout | None:
    return next((one for one in layouts() if one.nama == table.name), None)


def _month(part: str) -> str:
    """A month as it is written; other words as they are."""
    named = period(part)
    return month(named) if named and "-" in named else part.title() if part in MONTHS else part


def read_as(column: str | None) -> str:
    """A column as a reader knows it: ``target:I`` and ``target i`` are of quarter I, ``nilai 2025-03`` and
    ``nilai maret 2025`` of March.
    """
    if not column:
        return UNREAD
    name, _, part = column.replace(":", " ").partition(" ")
    quarter = part.upper() in QUARTERS
    return f"{heading(name)} {f'triwulan {part.upper()}' if quarter else _month(part)}".strip()


def use_of(one: Heading) -> str:
    """What a column is read as, or what it settles of the whole table."""
    return f"{heading(one.settles)} tabel" if one.settles and not one.column else read_as(one.column)


def _example(text: str) -> str:
    """A cell's text; a long whole number with separators."""
    return number(int(text), 0) if text.isdecimal() and len(text) > GROUPED and text[0] != "0" else text


def _state(one: Heading) -> str:
    if one.settles and not one.column:
        return f'<span class="status baik">{SETTLES}</span>'
    if not one.column:
        return f'<span class="status kosong">– {UNREAD}</span>'
    kind = "perhatian" if one.state == "mirip" else "baik"
    return f'<span class="status {kind}">{escape(said.STATES.get(one.state or "", "✓ dikenali"))}</span>'
