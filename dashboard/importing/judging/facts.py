"""Values and rows that cannot be right: targets of zero, duplicates, what is out of range."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from dashboard.catalogue import columns, fact_tables
from dashboard.importing.draft import Row
from dashboard.importing.facts.monthly import MONTH_COLUMNS, given_months, of_quarter, together
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import KINDS, WARNING, Finding
from dashboard.importing.rows.roles import LEAF
from dashboard.importing.sheet import column_letter
from dashboard.notation import number, trim

INDEX_MAXIMUM = Decimal(100)
UNKEYED = "angka_tercetak"
NUMBER = "nomor"
ANOTHER_FIGURE = ("nilai-negatif", "di-luar-rentang")
SLICE = ("perangkat_daerah", "tahun", "periode")
MEASURED = ("indikator_target", "program_indikator")


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
    """Two rows with the same natural key in the same slice, anywhere in a file: counted once, never twice. Where it is
    asked which column names the rows, they have no key yet.
    """
    seen: dict[tuple, str] = {}
    for reader in (reader for reader in readers if reader.layout.baris not in reader.table.header.missing):
        for name, rows in reader.facts.items():
            if name == UNKEYED or fact_tables()[name].bernomor:
                continue
            for row in rows:
                cell = f"{row.get('kolom') or _letter(reader, reader.layout.baris)}{row['baris']}"
                place = f'{cell} pada lembar "{reader.table.sheet.name}"'
                column = row.get("kolom") if row["periode"] is None else None
                first = seen.setdefault((name, column, *natural_key(name, row)), place)
                if first != place:
                    keys = fact_tables()[name].kunci
                    said = ", ".join(str(row[column]) for column in keys if row.get(column) is not None)
                    message = f'{cell}: "{said}" sudah ada di {first}. {KINDS["baris-ganda"].remedy}'
                    yield Finding("baris-ganda", message, reader.table.sheet.name, cell)


def sums_of_units(reader: FactReader) -> Iterator[Finding]:
    """Rows without a unit that hold what the rows of their units add up to: counted with them, all is there twice."""
    for name, rows in reader.facts.items():
        if name == UNKEYED or "unit" not in fact_tables()[name].kunci or not reader.table.columns.get("unit"):
            continue
        alike: dict[tuple, list[Row]] = {}
        for row in rows:
            alike.setdefault(natural_key(name, {**row, "unit": None}), []).append(row)
        for same in alike.values():
            whole = [row for row in same if row["unit"] is None]
            parts = [row for row in same if row["unit"] is not None]
            if len(whole) == 1 and parts and any(_money(whole)) and _money(whole) == _money(parts):
                cell = f"{_letter(reader, 'unit')}{whole[0]['baris']}"
                message = (
                    f"{cell}: baris tanpa unit ini sama dengan jumlah unitnya ({len(parts)} baris), sehingga uangnya "
                    "terhitung dua kali. Hapus barisnya, atau isi unitnya."
                )
                yield Finding("baris-ganda", message, reader.table.sheet.name, cell, asks=("teks",))


def _money(rows: list[Row]) -> list[int]:
    """What each column of money adds up to."""
    named = [column for column in rows[0] if column in columns() and columns()[column].jenis == "rupiah"]
    return [sum(row[column] or 0 for row in rows) for column in named]


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
        if column in MONTH_COLUMNS:
            if value < 0:
                yield _taken_back(reader, row, column, value)
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
    months = {} if reader.quarters else given_months(row)
    summed = together(months, cumulative=not row.get("per_triwulan")) if months else spent
    if isinstance(spent, int) and summed is None:
        message = f"bulannya belum lengkap; realisasi triwulan {number(spent, 0)} yang dipakai. Lengkapi bulannya."
        yield _finding(reader, "bulan-belum-lengkap", row, "realisasi_rupiah", message)
    if isinstance(spent, int) and isinstance(summed, int) and spent != summed:
        message = f"realisasi {number(spent, 0)}, menurut bulannya {number(summed, 0)}. Bulannya yang dipakai; periksa."
        yield _finding(reader, "jumlah-tidak-cocok", row, "realisasi_rupiah", message)


def _taken_back(reader: FactReader, row: Row, column: str, value: int) -> Finding:
    """A month in which more money came back than was spent, which happens, or a slip."""
    months = reader.quarters.get(row["periode"], {})
    place = months.get(MONTH_COLUMNS.index(column) + 1)
    cell = f"{column_letter(place) if place else _letter(reader, column)}{row['baris']}"
    message = (
        f"{cell}: realisasi bulan ini {number(value, 0)}. Pastikan memang pengembalian belanja, bukan salah tanda."
    )
    return Finding("nilai-negatif", message, reader.table.sheet.name, cell, gravity=WARNING, asks=("angka",))


def _finding(reader: FactReader, kind: str, row: Row, column: str, message: str) -> Finding:
    """A finding at the cell of a value; what months add up to is mended in no cell of its own."""
    cell = f"{row.get('kolom') or _letter(reader, column)}{row['baris']}"
    asks = ("angka",) if kind in ANOTHER_FIGURE and not reader.quarters else ()
    return Finding(kind, f"{cell}: {_added_up(reader, row)}{message}", reader.table.sheet.name, cell, asks=asks)


def _added_up(reader: FactReader, row: Row) -> str:
    """The quarter and the cells of the months that a figure was put together from; nothing for one in a cell."""
    months = of_quarter(reader.quarters.get(row["periode"], {}), cumulative=reader.per_quarter is False)
    if not months:
        return ""
    ends = dict.fromkeys(f"{column_letter(months[month])}{row['baris']}" for month in (min(months), max(months)))
    return f"triwulan {row['periode']}, {':'.join(ends)}: "


def _letter(reader: FactReader, column: str) -> str:
    return column_letter(reader.table.columns.get(column, min(reader.table.header.places)))
