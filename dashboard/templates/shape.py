"""The shape of a template's tables: which layouts, which columns in which order, and how their headings are written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from dashboard.catalogue import SHARED, Column, columns, fact_tables
from dashboard.importing.facts.monthly import MONTH_COLUMNS
from dashboard.importing.layouts import layouts
from dashboard.importing.tables.layout import Facts, Layout, Wide
from dashboard.importing.tables.likeness import normal
from dashboard.notation import month

ABBREVIATIONS = {"pk", "iku", "ip", "asn", "ksd"}
CODE = "kode"
Place = str | tuple[str, str]


@dataclass(frozen=True)
class Described:
    """A column of a template: its heading (group headings joined by `` > ``), what it holds, whether it is a fact."""

    place: Place
    heading: str
    column: Column
    fact: bool


@cache
def template_layouts() -> tuple[Layout, ...]:
    """One layout for each fact table that is no rule table: the one marked for templates, else the first to feed it.

    Tables whose levels stand below each other are only read: a template says every name in its own column.
    """
    fed: set[str] = set()
    chosen = []
    flat = [_by_itself(layout) for layout in layouts() if layout.susunan != "tingkat"]
    for layout in sorted(flat, key=lambda layout: not layout.templat):
        tables = {facts.tabel for facts in layout.fakta if fact_tables()[facts.tabel].dataset != SHARED}
        if tables - fed:
            chosen.append(layout)
            fed |= tables
    return tuple(layout for layout in flat if layout in chosen)


def _by_itself(layout: Layout) -> Layout:
    """A layout without what may stand beside its figures: a template has a table of its own for that."""
    return replace(layout, fakta=tuple(facts for facts in layout.fakta if not facts.bila))


def is_for_quarter(layout: Layout) -> bool:
    """Whether a table holds for the quarter its title names, not for a year or for periods it names itself."""
    return any(
        facts.periode is None
        and (facts.lebar is None or facts.lebar.sebagai == "bulan")
        and not is_planned_by_month(facts)
        for facts in layout.fakta
    )


def is_planned_by_month(facts: Facts) -> bool:
    """Whether a table holds a figure for each month of the year, set for the whole year."""
    wide = facts.lebar
    return wide is not None and wide.sebagai == "bulan" and columns()[wide.kolom].berlaku == "tahun"


def is_reported_quarterly(layout: Layout) -> bool:
    """Whether a table has something to be filled in each quarter."""
    return is_for_quarter(layout) and any(map(is_reported_anew, layout.fakta))


def is_reported_anew(facts: Facts) -> bool:
    """Whether something in a fact table is reported anew each quarter."""
    return any(columns()[column].berlaku == "triwulan" for column in fact_columns(facts))


def fact_columns(facts: Facts) -> list[str]:
    """The columns of a fact table that a layout fills, the one side by side last."""
    named = [entry.rpartition(">")[2] for entry in facts.kolom]
    return named + ([facts.lebar.kolom] if facts.lebar else [])


def sources(layout: Layout, facts: Facts) -> dict[str, str]:
    """Column of the layout -> column of the fact table, for what stands in a cell of its own."""
    pairs = ((entry.partition(">")[0], entry.rpartition(">")[2]) for entry in facts.kolom)
    placed = ((CODE if layout.susunan and source.startswith(CODE) else source, column) for source, column in pairs)
    return {source: column for source, column in placed if source in layout.kolom}


def described(layout: Layout, wide: dict[str, list[str]], filled: set[Place]) -> list[Described]:
    """The columns of a table, those side by side last. ``wide`` holds their keys by fact table.

    A column that a table may lack is left out when it is not ``filled`` and names something or is worked out anyway.
    """
    read = {source for facts in layout.fakta for source in sources(layout, facts)}
    beside = list(_beside(layout, wide))
    shared = {wide_place(layout, table, values, key) for table, values, key in beside}
    needed = {*read, *shared, *layout.required, *layout.acuan, layout.baris, "nomor", *layout.hanya}
    found = [
        Described(column, layout.heading(column), _catalogued(layout, column), column in read or column in shared)
        for column in layout.kolom
        if column in needed and (column in filled or not _is_idle(layout, column))
    ]
    for table, values, key in beside:
        place = wide_place(layout, table, values, key)
        if place not in layout.kolom:
            found.append(Described(place, _wide_heading(values, key), columns()[values.kolom], True))
    return found


def _is_idle(layout: Layout, column: str) -> bool:
    printed = layout.tercetak is not None and column in layout.tercetak.kolom
    names = _catalogued(layout, column).berlaku is None or column in MONTH_COLUMNS
    shown = ("nomor", *layout.diminta, *layout.acuan)
    return column in layout.pilihan and column not in shown and (printed or names)


def wide_place(layout: Layout, table: str, wide: Wide, key: str) -> Place:
    """Where a value that stands beside others goes: a column of the layout with that heading, or one of its own."""
    named = (column for column in layout.kolom if wide.key(normal(layout.heading(column))) == key)
    return next(named, (table, key))


def title(layout: Layout) -> str:
    """A layout's name as a sheet's: ``"Rencana Aksi KSD"``."""
    words = layout.nama.split("_")
    return " ".join(word.upper() if word in ABBREVIATIONS else word.capitalize() for word in words)


def _beside(layout: Layout, keys: dict[str, list[str]]) -> Iterable[tuple[str, Wide, str]]:
    """What stands side by side: fact table, values, key."""
    return (
        (facts.tabel, facts.lebar, key) for facts in layout.fakta if facts.lebar for key in keys.get(facts.tabel, [])
    )


def _wide_heading(wide: Wide, key: str) -> str:
    if key in wide.judul:
        return wide.judul[key]
    if wide.sebagai == "bulan":
        key = month(key)
    return wide.tulis.format(key)


def _catalogued(layout: Layout, column: str) -> Column:
    """What the catalogue says about a layout's column; of one it does not know only the heading is known."""
    name = next(
        (fact for facts in layout.fakta for source, fact in sources(layout, facts).items() if source == column),
        column.partition(":")[0],
    )
    return columns().get(name) or Column(name, layout.heading(column), "nilai", "Angka sebagaimana dicetak.")
