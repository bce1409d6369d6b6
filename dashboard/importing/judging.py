"""Judging what was read: headings in doubt, duplicates, values that cannot be right."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

from dashboard.catalogue import columns, fact_tables
from dashboard.importing.choices import Answer, Known
from dashboard.importing.draft import Row
from dashboard.importing.facts import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.header import named_once
from dashboard.importing.headers import PART_OF_SPENDING, may_be
from dashboard.importing.headings import SEPARATOR, form
from dashboard.importing.layout import Layout, is_figure, kind_of
from dashboard.importing.rows import LEAF
from dashboard.importing.scope import canonical
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables import FoundTable
from dashboard.notation import number, trim

KEPT_OUT = Path(__file__).parent / "kept_out.toml"
INDEX_MAXIMUM = Decimal(100)
UNKEYED = "angka_tercetak"
NUMBER = "nomor"
ANOTHER_FIGURE = ("nilai-negatif", "di-luar-rentang")
SLICE = ("perangkat_daerah", "tahun", "periode")
MEASURED = ("indikator_target", "program_indikator")


def doubtful_headings(table: FoundTable) -> Iterator[Finding]:
    """Headings that may mean more than one column, required ones that are missing, and those that are not read."""
    header = table.header
    unread = [place for place in header.unexplained if not is_kept_out(header.texts[place])]
    percentages = [header.columns[column] for column in table.layout.persen if column in header.columns]
    asked: set[int] = set()
    for column, places in header.doubts.items():
        if column in fed(table.layout):
            asked |= {*places}
            yield _ambiguous(table, column, places)
    for column in header.missing:
        possible = [
            place
            for place in (*header.unexplained, *percentages)
            if place not in asked and named_once(header, place) and may_be(table.sheet, header, place, column)
        ]
        candidates = [place for place in possible if place in unread] or [
            place for place in possible if not PART_OF_SPENDING.match(form(header.texts[place]).words)
        ]
        asked |= {*candidates}
        yield _absent(table, column, candidates)
    for place in unread:
        if place in asked or header.states.get(place) or not _stands_between(table, place):
            continue
        cell = f"{column_letter(place)}{header.last_row}"
        message = (
            f'{cell}: kolom "{header.texts[place]}" tidak dikenali dan tidak dibaca. Sebutkan kolomnya bila perlu.'
        )
        answers = tuple(
            _mapping(table, place, column)
            for column in _unused(table)
            if named_once(header, place) and may_be(table.sheet, header, place, column)
        )
        yield Finding("judul-tidak-dikenal", message, table.sheet.name, cell, answers)


def is_kept_out(heading: str) -> bool:
    """Whether a heading is known and its column is no fact's: a remark, a change, a follow-up."""
    return any(_kept_out().match(words) for words in form(heading).words.split(SEPARATOR))


@cache
def _kept_out() -> re.Pattern[str]:
    known = tomllib.loads(KEPT_OUT.read_text(encoding="utf-8"))["judul"]
    return re.compile(rf"\(?(?:{'|'.join(re.escape(words.casefold()) for words in known)})\b")


def doubtful_contents(reader: FactReader, known: Known) -> Iterator[Finding]:
    """Columns whose cells are not what the heading says: numbers for names, or the names of another column."""
    table = reader.table
    leaves = [row for row in reader.rows if row.role == LEAF]
    for column, place in table.columns.items():
        if is_figure(column) or column not in known.names and kind_of(column) != "nama":
            continue
        own = [row.cells[column] for row in leaves if row.cells[column].row == row.number and row.cells[column].text]
        numbers = sum(1 for cell in own if isinstance(cell.value, int | float) or cell.text.replace(".", "").isdigit())
        other = _of_another(column, {canonical(cell.text) for cell in own}, known)
        if own and (numbers * 2 > len(own) or other):
            holds = f"nama {columns()[other].judul}" if other else "angka"
            cell = f"{column_letter(place)}{table.header.last_row}"
            message = (
                f'{cell}: kolom "{table.header.texts[place]}" berisi {holds}, bukan {columns()[column].judul}. '
                "Periksa apakah kolomnya tertukar."
            )
            yield Finding("kolom-meragukan", message, table.sheet.name, cell)


def _of_another(column: str, names: set[str], known: Known) -> str | None:
    """The column whose names in force the names of a column are, when they are not its own."""
    if column not in known.names:
        return None
    own = len(names & known.names[column])
    found = {other: len(names & spelled) for other, spelled in known.names.items() if other != column}
    best = max(found, key=lambda other: found[other], default=None)
    return best if best is not None and found[best] > own and found[best] * 2 > len(names) else None


def fed(layout: Layout) -> set[str]:
    """The columns of a layout that make facts."""
    beside = {facts.lebar.kolom for facts in layout.fakta if facts.lebar}
    return beside | {entry.partition(">")[0] for facts in layout.fakta for entry in facts.kolom}


def _ambiguous(table: FoundTable, column: str, places: list[int]) -> Finding:
    cell = f"{column_letter(places[0])}{table.header.last_row}"
    titles = " atau ".join(f'"{table.header.texts[place]}" ({column_letter(place)})' for place in places)
    message = f"{cell}: {columns()[column].judul} dapat berarti {titles}. Pilih kolom yang dimaksud."
    answers = tuple(_mapping(table, place, column) for place in places)
    return Finding("kolom-meragukan", message, table.sheet.name, cell, answers)


def _absent(table: FoundTable, column: str, candidates: list[int]) -> Finding:
    title = columns()[column.partition(":")[0]].judul
    if not candidates:
        message = f"{table.first_cell}: kolom {title} tidak ada di baris judul ini. Tambahkan kolomnya."
        return Finding("kolom-hilang", message, table.sheet.name, table.first_cell)
    cell = f"{column_letter(candidates[0])}{table.header.last_row}"
    guesses = ", ".join(f'"{table.header.texts[place]}"' for place in candidates)
    message = f"{cell}: kolom {title} tidak ditemukan; mungkin {guesses}. Pilih kolom yang dimaksud."
    answers = tuple(_mapping(table, place, column) for place in candidates)
    return Finding("kolom-meragukan", message, table.sheet.name, cell, answers)


def _mapping(table: FoundTable, place: int, column: str) -> Answer:
    heading = table.header.name(place)
    return Answer(f'"{heading}" adalah {columns()[column.partition(":")[0]].judul}', "map", f"{heading}={column}")


def _unused(table: FoundTable) -> list[str]:
    """The columns that a heading may be said to be: without those that are only parts of a total."""
    layout = table.layout
    parts = {part for parts in layout.bagian.values() for part in parts} - fed(layout)
    return [column for column in layout.kolom if column not in table.header.columns and column not in parts]


def _stands_between(table: FoundTable, place: int) -> bool:
    """Whether a column stands among those that are read, or repeats one of them below another heading."""
    places, texts = table.header.places, table.header.texts
    below = {form(texts[other]).last for other in places if other in texts}
    return min(places) < place <= max(places) + 1 or (place > max(places) and form(texts[place]).last in below)


def zero_targets(reader: FactReader) -> Iterator[Finding]:
    """Targets of zero that a measurement prints beside what was reached."""
    printed = reader.layout.tercetak
    if "target" not in reader.table.columns or not printed or "target" not in printed.kolom:
        return
    for row in reader.rows:
        cell = row.cells["target"]
        if row.role == LEAF and reader.amount(cell) == 0:
            message = f"{cell.address}: target 0: capaiannya tidak dapat dihitung."
            yield Finding("target-nol", message, reader.table.sheet.name, cell.address)


def impossible(reader: FactReader) -> list[Finding]:
    """Findings about values of one table that cannot be right."""
    return [
        finding
        for name, rows in reader.facts.items()
        if name != UNKEYED
        for row in rows
        for finding in _impossible(reader, name, row)
    ]


def duplicates(readers: list[FactReader]) -> Iterator[Finding]:
    """Two rows with the same natural key in the same slice, anywhere in a file: counted once, never twice."""
    seen: dict[tuple, str] = {}
    for reader in readers:
        for name, rows in reader.facts.items():
            if name == UNKEYED or fact_tables()[name].bernomor:
                continue
            for row in rows:
                cell = f"{row.get('kolom') or _letter(reader, reader.layout.baris)}{row['baris']}"
                place = f'{cell} pada lembar "{reader.table.sheet.name}"'
                first = seen.setdefault((name, *natural_key(name, row)), place)
                if first != place:
                    keys = fact_tables()[name].kunci
                    said = ", ".join(str(row[column]) for column in keys if row.get(column) is not None)
                    message = f'{cell}: "{said}" sudah ada di {first}. Hapus atau perbaiki salah satunya.'
                    yield Finding("baris-ganda", message, reader.table.sheet.name, cell)


def number_rows(readers: list[FactReader]) -> None:
    """Number the rows that nothing else tells apart, in the order of the file within the rest of their key."""
    counted: Counter[tuple] = Counter()
    for reader in readers:
        for name, rows in reader.facts.items():
            described = fact_tables()[name]
            for row in rows if described.bernomor else ():
                within = (name, *(row[column] for column in (*SLICE, *described.kunci) if column != NUMBER))
                counted[within] += 1
                row[NUMBER] = counted[within]


def natural_key(name: str, row: Row) -> tuple:
    """What identifies a fact: its slice and the key columns of its table."""
    described = fact_tables()[name]
    himpunan = row.get("himpunan") if described.himpunan else None
    keys = (row.get(column) for column in described.kunci)
    return (row["perangkat_daerah"], row["tahun"], row["periode"], himpunan, *keys)


def _impossible(reader: FactReader, name: str, row: Row) -> Iterator[Finding]:
    for column, value in row.items():
        if value is None or isinstance(value, str) or column not in columns():
            continue
        if value < 0 and columns()[column].jenis in ("rupiah", "bilangan"):
            yield _finding(
                reader, "nilai-negatif", row, column, f"{number(value, 0)} tidak boleh negatif. Periksa tandanya."
            )
        if name == "ip_asn_instansi" and column == "nilai" and not 0 <= value <= INDEX_MAXIMUM:
            yield _finding(reader, "di-luar-rentang", row, column, f"{trim(value)} di luar 0-100. Periksa nilainya.")
        limits = columns()[column].rentang
        if limits and not limits[0] <= value <= limits[1]:
            message = f"{trim(value)} di luar {limits[0]}-{limits[1]}. Periksa nilainya."
            yield _finding(reader, "di-luar-rentang", row, column, message)
    if row.get("target") == 0 and name in MEASURED:
        yield _finding(reader, "target-nol", row, "target", "target 0: capaiannya tidak dapat dihitung.")
    spent, allocated = row.get("realisasi_rupiah"), row.get("pagu_rupiah")
    if isinstance(spent, int) and isinstance(allocated, int) and spent > allocated:
        message = f"realisasi {number(spent, 0)} melebihi pagu {number(allocated, 0)}. Pastikan keduanya benar."
        yield _finding(reader, "realisasi-melebihi-pagu", row, "realisasi_rupiah", message)


def _finding(reader: FactReader, kind: str, row: Row, column: str, message: str) -> Finding:
    """A finding at the cell of a value; what months add up to is mended in no cell of its own."""
    cell = f"{row.get('kolom') or _letter(reader, column)}{row['baris']}"
    asks = ("angka",) if kind in ANOTHER_FIGURE and not reader.quarters else ()
    return Finding(kind, f"{cell}: {message}", reader.table.sheet.name, cell, asks=asks)


def _letter(reader: FactReader, column: str) -> str:
    return column_letter(reader.table.columns.get(column, min(reader.table.header.places)))
