"""The sheet that shows a template filled in: the first rows of each table with invented figures."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from openpyxl.worksheet.worksheet import Worksheet

from dashboard.exports.template.table import FORMATS, TemplateColumn, TemplateTable, Value, draw, write_titles

HEAD = ("Contoh - angka karangan", "Lembar ini tidak dibaca oleh dasbor.")
ROWS = 3
INVENTED: dict[str, Value] = {
    "rupiah": 125_000_000,
    "bilangan": 12,
    "nilai": Decimal("3.5"),
    "persen": Decimal("87.5"),
    "teks": "Contoh keterangan.",
    "nama": "Contoh nama",
}


def write_example(page: Worksheet, tables: Sequence[TemplateTable]) -> None:
    """Write the example below a heading that says that the importer leaves the sheet out."""
    row = write_titles(page, HEAD) + 2
    for table in tables:
        row = write_titles(page, table.titles, row) + 1
        row = draw(page, _filled(table), row, marked=False).last_row + 3


def _filled(table: TemplateTable) -> TemplateTable:
    shown = table.values()[:ROWS]
    rows = tuple(
        values
        if position in table.groups
        else tuple(_example(column, value) for column, value in zip(table.columns, values, strict=True))
        for position, values in enumerate(shown)
    )
    return replace(table, rows=rows, blank=0)


def _example(column: TemplateColumn, value: Value) -> Value:
    if value is not None or not column.read:
        return value
    if column.options:
        return column.options[0]
    described = column.described
    if described.contoh:
        return Decimal(described.contoh) if column.kind in FORMATS else described.contoh
    return described.rentang[1] if described.rentang else INVENTED[column.kind]
