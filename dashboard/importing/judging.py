"""Judging what was read: duplicates and values that cannot be right."""

from collections.abc import Iterator
from decimal import Decimal

from dashboard.catalogue import columns, fact_tables
from dashboard.importing.draft import Row
from dashboard.importing.facts import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import column_letter
from dashboard.notation import number, trim

INDEX_MAXIMUM = Decimal(100)
UNKEYED = "angka_tercetak"


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
            if name == UNKEYED:
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
    if name == "indikator_target" and row["target"] == 0:
        yield _finding(reader, "target-nol", row, "target", "target 0: capaiannya tidak dapat dihitung.")
    spent, allocated = row.get("realisasi_rupiah"), row.get("pagu_rupiah")
    if isinstance(spent, int) and isinstance(allocated, int) and spent > allocated:
        message = f"realisasi {number(spent, 0)} melebihi pagu {number(allocated, 0)}. Pastikan keduanya benar."
        yield _finding(reader, "realisasi-melebihi-pagu", row, "realisasi_rupiah", message)


def _finding(reader: FactReader, kind: str, row: Row, column: str, message: str) -> Finding:
    letter = row.get("kolom") or _letter(reader, column)
    cell = f"{letter}{row['baris']}"
    return Finding(kind, f"{cell}: {message}", reader.table.sheet.name, cell)


def _letter(reader: FactReader, column: str) -> str:
    return column_letter(reader.table.columns.get(column, 1))
