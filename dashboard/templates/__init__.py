"""Templates: a workbook for the coming quarter with what is known filled in, or a copy of what is in force.

in_force.py    the rows templates are made of         periods.py   which quarter, which stored rows belong to it
shape.py       layouts -> columns and headings        expecting.py the rows of a quarter
filling.py     rows -> tables that read back as the same facts
"""

from collections.abc import Sequence

import duckdb

from dashboard.catalogue import columns, fact_tables
from dashboard.exports.template import TemplateTable, as_template
from dashboard.importing.choices import Scope
from dashboard.importing.draft import Row
from dashboard.importing.findings import KINDS
from dashboard.importing.tables.layout import Facts, Layout
from dashboard.notation import month
from dashboard.templates.expecting import Expectation
from dashboard.templates.filling import Content, shown, template_tables
from dashboard.templates.in_force import InForce
from dashboard.templates.periods import QUARTERS, coming, months, newest
from dashboard.templates.shape import is_reported_quarterly, template_layouts

REMEDIES = (
    "bukan-angka",
    "isi-tidak-dikenal",
    "wajib-diisi",
    "baris-ganda",
    "baris-hilang",
    "kumulatif-turun",
    "target-berubah",
)

NOT_AVAILABLE, UNFILLED = "N/A", "Belum diisi"

__all__ = ["NothingInForce", "coming_quarter", "template", "template_datasets", "template_name"]


class NothingInForce(LookupError):
    """There is nothing to copy, or no quarter that another could follow."""


def template_datasets() -> list[str]:
    """The data sets that have a template."""
    return sorted({str(layout.dataset) for layout in template_layouts()})


def coming_quarter(
    connection: duckdb.DuckDBPyConnection, datasets: Sequence[str] = (), *, perangkat_daerah: str | None = None
) -> Scope:
    """The quarter after the newest in force; its year is unknown where nothing is in force."""
    return _coming(InForce(connection), datasets, perangkat_daerah)


def template(
    connection: duckdb.DuckDBPyConnection,
    datasets: Sequence[str] = (),
    *,
    perangkat_daerah: str | None = None,
    tahun: int | None = None,
    triwulan: str | None = None,
    filled: bool = False,
) -> bytes:
    """A workbook to be filled in for a quarter, the coming one by default.

    Without data sets it has all that the agency reports quarterly; all that can be, where nothing is in force.
    ``filled`` makes a copy of what is in force instead: of each data set's newest quarter by default. Read back
    unchanged, it changes nothing. Year and quarter are given both or neither.

    Raises:
        NothingInForce: when there is nothing to copy, or the quarter cannot be told from what is in force.
    """
    asked = Scope(perangkat_daerah, tahun, triwulan)
    known = InForce(connection)
    following = asked if filled else _coming(known, datasets, perangkat_daerah)
    tables: list[TemplateTable] = []
    for layout in _layouts(known, datasets):
        own = newest(known, _layouts(known, [str(layout.dataset)]), perangkat_daerah)
        scope = _completed(asked, own if filled else following)
        if scope.tahun and scope.triwulan:
            tables += _tables(known, layout, scope, filled=filled)
    if not tables:
        raise NothingInForce(
            "Tidak ada data yang berlaku untuk disalin." if filled else "Belum ada data. Sebutkan tahun dan triwulan."
        )
    remedies = [(KINDS[kind].meaning, KINDS[kind].remedy) for kind in REMEDIES]
    return as_template(tables, remedies, blank=not filled)


def _coming(known: InForce, datasets: Sequence[str], agency: str | None) -> Scope:
    """The quarter after the newest of some data sets; of all where these are not reported quarterly."""
    quarterly = [layout for layout in _layouts(known, datasets) if is_reported_quarterly(layout)]
    own = newest(known, quarterly, agency)
    return coming(own if own.tahun else newest(known, _layouts(known, ()), agency))


def _tables(known: InForce, layout: Layout, scope: Scope, *, filled: bool) -> list[TemplateTable]:
    expected = Expectation(known, scope)
    rows = {
        facts.tabel: _written(facts, expected.in_force(facts)) if filled else expected.rows(facts)
        for facts in layout.fakta
    }
    references = {} if filled else expected.references(layout)
    options = {
        **_options(known, str(layout.dataset), scope.perangkat_daerah),
        "bulan": tuple(month(key) for key in months(scope)),
    }
    return template_tables(layout, scope, Content(rows, references, options), blank=not filled)


def _written(facts: Facts, rows: list[Row]) -> list[Row]:
    """Rows in force as a copy writes them: why a figure is missing in words, as a blank table is not stored."""
    value = fact_tables()[facts.tabel].status
    return [{**row, value: _reason(row)} if value and row[value] is None else row for row in rows]


def _reason(row: Row) -> str:
    return UNFILLED if row["status"] == "belum_diisi" else NOT_AVAILABLE


def template_name(scope: Scope, *, filled: bool = False) -> str:
    """A file name that says whose workbook it is and for when: ``templat_BKD_2025_TW1.xlsx``."""
    quarter = f"TW{QUARTERS.index(scope.triwulan) + 1}" if scope.triwulan else ""
    parts = ("data" if filled else "templat", scope.perangkat_daerah, str(scope.tahun or ""), quarter)
    return "_".join(part for part in parts if part) + ".xlsx"


def _layouts(known: InForce, datasets: Sequence[str]) -> list[Layout]:
    """The layouts of some data sets; without any, what is reported quarterly in those that are in use."""
    if datasets:
        return [layout for layout in template_layouts() if layout.dataset in datasets]
    quarterly = [layout for layout in template_layouts() if is_reported_quarterly(layout)]
    used = {layout.dataset for layout in template_layouts() if _is_known(known, layout)}
    return [layout for layout in quarterly if layout.dataset in used] or quarterly


def _is_known(known: InForce, layout: Layout) -> bool:
    """Whether anything is in force in a layout's tables, or in those that list their objects."""
    listing = (Facts(name, ()) for facts in layout.fakta if (name := fact_tables()[facts.tabel].objek))
    return any(known.rows(facts, None) for facts in (*layout.fakta, *listing))


def _completed(asked: Scope, found: Scope) -> Scope:
    """What was asked for, completed by what was found."""
    return Scope(
        asked.perangkat_daerah or found.perangkat_daerah, asked.tahun or found.tahun, asked.triwulan or found.triwulan
    )


def _options(known: InForce, dataset: str, agency: str | None) -> dict[str, tuple[str, ...]]:
    """What the columns with few known values hold, in the data set's tables."""
    found: dict[str, set[str]] = {}
    for layout in template_layouts():
        for facts in layout.fakta if layout.dataset == dataset else ():
            for row in known.rows(facts, agency):
                for column, value in row.items():
                    if column in columns() and columns()[column].daftar and isinstance(value, str):
                        found.setdefault(column, set()).add(shown(column, value))
    return {column: tuple(sorted(values)) for column, values in found.items()} | _fixed(dataset)


def _fixed(dataset: str) -> dict[str, tuple[str, ...]]:
    """The only values that some columns of a data set may have, in the catalogue's order."""
    named = (layout.kolom for layout in template_layouts() if layout.dataset == dataset)
    described = {name: columns()[name] for kolom in named for name in kolom if name in columns()}
    return {name: tuple(value for value, _ in one.pilihan) for name, one in described.items() if one.pilihan}
