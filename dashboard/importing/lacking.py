"""What a table lacks: rows, figures in them, results of its formulas."""

from collections.abc import Iterator

from dashboard.importing.facts.quarters import is_of_no_quarter
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import INFO, Finding
from dashboard.importing.judging.blank import is_left_blank, left_blank
from dashboard.importing.judging.headings import fed
from dashboard.importing.rows.roles import TOTAL, UNKNOWN
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.layout import PERIODS
from dashboard.importing.values.figures import figure_places
from dashboard.notation import number


def is_empty(reader: FactReader) -> bool:
    """Whether a table states nothing: no facts, or only what is printed beside them."""
    layout = reader.table.layout
    return not reader.facts or bool(layout.fakta and not layout.hanya and not _states(reader))


def _states(reader: FactReader) -> bool:
    return any(reader.facts.get(facts.tabel) for facts in reader.table.layout.fakta)


def is_asked(reader: FactReader) -> bool:
    """Whether a table states nothing because it is asked which of its rows do, or which quarter they are of."""
    return is_of_no_quarter(reader) or any(row.role == UNKNOWN for row in reader.rows)


def empty(reader: FactReader, readers: list[FactReader]) -> Finding:
    """A table without rows, or without figures: only said when the file has others, as in a template's sheets."""
    table = reader.table
    gravity = INFO if any(not is_empty(other) for other in readers) else None
    if is_left_blank(reader):
        return left_blank(reader, gravity)
    lacks = "tidak berisi baris data"
    if reader.row_count:
        lacks = f"berisi {number(reader.row_count, 0)} baris, tetapi tidak satu pun angkanya dapat dibaca"
    message = f'Tabel pada lembar "{table.sheet.name}" {lacks}. Isi tabelnya lalu unggah lagi.'
    beside = any(facts.lebar and facts.lebar.sebagai in PERIODS for facts in table.layout.fakta)
    asks = ("triwulan",) if beside and reader.assumed else ()
    return Finding("kosong", message, table.sheet.name, table.first_cell, gravity=gravity, asks=asks)


def uncalculated(table: FoundTable, reader: FactReader) -> Iterator[Finding]:
    """Formulas of a table whose result was never stored: an error, not an empty cell.

    In a row of totals, or a column that is only compared, one note for all: no fact depends on them.
    """
    rows, stated, figures = set(table.row_numbers), fed(table.layout), figure_places(table)
    totals = {row.number for row in reader.rows if row.role == TOTAL}
    told: set[str] = set()
    for row, column in table.sheet.uncalculated:
        if row not in rows or column not in table.header.places:
            continue
        address = f"{column_letter(column)}{row}"
        reader.unread.add(address)
        if column not in figures or (figures[column] in stated and row not in totals):
            message = f"{address}: rumus belum pernah dihitung. Buka di Excel, hitung, lalu simpan."
            asks = ("angka" if column in figures else "teks",)
            yield Finding("rumus-tanpa-nilai", message, table.sheet.name, address, asks=asks)
            continue
        where = "di baris jumlah" if row in totals else f'di kolom "{table.header.texts[column]}"'
        if where not in told:
            told.add(where)
            message = (
                f"{address}: rumus {where} belum pernah dihitung, sehingga tidak dibandingkan; datanya tetap dibaca. "
                "Buka di Excel, hitung, lalu simpan bila ingin dibandingkan."
            )
            yield Finding("rumus-tanpa-nilai", message, table.sheet.name, address, gravity=INFO)
