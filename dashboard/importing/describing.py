"""How a table was read, for whoever looks at it and for what is stored: headings, roles of rows, facts."""

from dashboard.catalogue import SHARED, fact_tables
from dashboard.importing.draft import Heading, Row, SourceTable
from dashboard.importing.facts.monthly import month_places
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.rows.roles import LEAF, STATING, UNKNOWN
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.values.figures import letters

SPENT = "realisasi_rupiah"
EXAMPLES = 3


def describe(table: FoundTable, reader: FactReader) -> list[SourceTable]:
    """The table as it is stored; one for each data set where its rows name, or its facts belong to, different ones."""
    by_dataset: dict[str, dict[str, list[Row]]] = {}
    for name, rows in reader.facts.items():
        for row in rows:
            dataset = row.get("dataset") or _dataset(name) or table.layout.dataset or ""
            by_dataset.setdefault(dataset, {}).setdefault(name, []).append(row)
    return [
        SourceTable(
            name=table.layout.nama,
            sheet=table.sheet.name,
            range=table.range,
            dataset=dataset,
            title=next(iter(table.title_lines), None),
            place=reader.place,
            row_count=reader.row_count,
            layout=letters(table, month_places(SPENT, reader.quarters, cumulative=reader.per_quarter is False)),
            facts=facts,
            headings=_headings(table),
            roles=_roles(table, reader),
            signature=table.header.signature,
            spellings=tuple(reader.cells.spellings.values()),
        )
        for dataset, facts in (by_dataset or {table.layout.dataset or "": {}}).items()
    ]


def _dataset(name: str) -> str | None:
    """The data set that a fact table is of; nothing for one that all share."""
    dataset = fact_tables()[name].dataset
    return None if dataset == SHARED else dataset


def _headings(table: FoundTable) -> list[Heading]:
    header = table.header
    settling = {cell.column: name for name, cell in table.stated.items()}
    summed = {place: column for column, places in header.sums.items() for place in places}
    meant = summed | {place: column for column, place in header.columns.items() if column not in header.sums}
    for facts in table.layout.fakta:
        for key, place in header.wide.get(facts.tabel, {}).items():
            meant[place] = f"{facts.lebar.kolom} {key}" if facts.lebar else key
    return [
        Heading(
            column_letter(place),
            header.name(place),
            meant.get(place),
            header.states.get(place),
            table.first_values(place, EXAMPLES),
            settling.get(place),
        )
        for place in sorted(header.texts)
    ]


def _roles(table: FoundTable, reader: FactReader) -> dict[int, str]:
    header = table.header
    roles = {row: "judul" for row in table.sheet.row_numbers if table.title_from <= row < header.row}
    roles |= dict.fromkeys([*range(header.row, header.last_row + 1), *table.repeated], "kolom")
    return roles | {row.number: LEAF if row.role in (*STATING, UNKNOWN) else row.role for row in reader.rows}
