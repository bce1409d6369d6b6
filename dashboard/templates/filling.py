"""From the rows of fact tables to the tables of a template, so that each reads back as the same facts.

Values of one sheet row are joined by what their fact tables share. Rows that one table cannot hold together stand in
several: another title, other columns side by side, or a blank below a cell whose value would be repeated.
"""

from dataclasses import dataclass, field

from dashboard.catalogue import columns, datasets, fact_tables, heading
from dashboard.exports.template import TemplateColumn, TemplateTable, Value
from dashboard.importing.choices import Scope
from dashboard.importing.context.scope import agencies
from dashboard.importing.draft import Row
from dashboard.importing.tables.layout import Facts, Layout
from dashboard.notation import month
from dashboard.templates.periods import QUARTERS, period_title
from dashboard.templates.shape import Described, Place, described, fact_columns, sources, title, wide_place

BLANK_ROWS = 15
NAMED = ("teks", "nama")


@dataclass
class Line:
    """One row of a template: its cells, the group it stands in, what the title says, the keys side by side."""

    cells: dict[Place, Value]
    group: str | None
    titled: tuple[tuple[str, Value], ...]
    keys: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Content:
    """What goes into the tables of a layout: the rows of each fact table it feeds, what published columns show by row
    name, and what a column with few values may hold.
    """

    rows: dict[str, list[Row]]
    references: dict[str, dict[str, Value]]
    options: dict[str, tuple[str, ...]]


def template_tables(layout: Layout, scope: Scope, content: Content, *, blank: bool) -> list[TemplateTable]:
    """The tables of a layout.

    ``blank`` adds empty rows where objects are not known or come anew; otherwise there are only tables with rows.
    """
    lines = _lines(layout, content.rows)
    for line in lines:
        name = line.cells[layout.baris]
        line.cells.update({column: values.get(str(name)) for column, values in content.references.items()})
    together: dict[tuple, list[Line]] = {}
    for line in lines:
        together.setdefault(_pattern(layout, line), []).append(line)
    open_ended = fact_tables()[layout.fakta[0].tabel].peristiwa or not lines
    if blank and not lines:
        together[()] = []
    return [
        _table(layout, scope, held, content.options, BLANK_ROWS if blank and open_ended and last else 0)
        for last, held in zip(_last_marks(len(together)), together.values(), strict=True)
    ]


def _last_marks(count: int) -> list[bool]:
    return [position == count - 1 for position in range(count)]


def _lines(layout: Layout, rows: dict[str, list[Row]]) -> list[Line]:
    """Sheet rows: facts of the same row joined, those side by side gathered."""
    shared = set.intersection(*(set(sources(layout, facts)) for facts in layout.fakta))
    lines: dict[tuple, Line] = {}
    by_shared: dict[tuple, Line] = {}
    for facts in layout.fakta:
        for row in rows.get(facts.tabel, []):
            line = _line(layout, facts, row)
            key = tuple(line.cells.get(column) for column in sorted(shared))
            whole = (line.group, line.titled, *line.cells.items(), *_numbered(facts, row))
            found = lines.get(whole) if facts is layout.fakta[0] else by_shared.get(key)
            if found is None:
                found = lines[whole] = line
                by_shared.setdefault(key, line)
            _set_beside(layout, facts, row, found)
    return list(lines.values())


def _numbered(facts: Facts, row: Row) -> tuple[Value, ...]:
    """The key of a row that nothing in its cells tells from another's; nothing where cells do."""
    described = fact_tables()[facts.tabel]
    return tuple(row[column] for column in described.kunci) if described.bernomor else ()


def _line(layout: Layout, facts: Facts, row: Row) -> Line:
    cells: dict[Place, Value] = {}
    cells.update(layout.hanya)
    row = {"bulan": _month(row["periode"]), **row}
    cells.update({source: shown(column, row.get(column)) for source, column in sources(layout, facts).items()})
    group = row.get(layout.kelompok) if layout.kelompok in fact_columns(facts) else None
    beside = set(fact_columns(facts)) - layout.kolom.keys()
    titled = tuple((column, row.get(column)) for column in layout.dari_judul if column in beside)
    return Line(cells, group, titled)


def _month(period: str) -> str | None:
    """The month that a fact is of, in words; nothing where it is of another period."""
    return month(period) if "-" in period else None


def _set_beside(layout: Layout, facts: Facts, row: Row, line: Line) -> None:
    if facts.lebar is None:
        return
    key = str(row["tahun"] if facts.lebar.sebagai == "tahun" else row["periode"])
    line.keys.setdefault(facts.tabel, set()).add(key)
    line.cells[wide_place(layout, facts.tabel, facts.lebar, key)] = row.get(facts.lebar.kolom)


def shown(column: str, value):
    """A value as people write it: quarters with their word, yes as a word."""
    if value is True:
        return "Ya"
    return f"TW {value}" if column == "periode" and value in QUARTERS else value


def _pattern(layout: Layout, line: Line) -> tuple:
    """Lines of the same pattern can stand in one table."""
    repeated = tuple(line.cells.get(column) is None for column in layout.turun)
    keys = tuple(sorted((table, tuple(sorted(found))) for table, found in line.keys.items()))
    return line.titled, keys, repeated


def _table(
    layout: Layout, scope: Scope, lines: list[Line], options: dict[str, tuple[str, ...]], blank: int
) -> TemplateTable:
    wide = {table: _in_order(layout, table, keys) for table, keys in (lines[0].keys if lines else {}).items()}
    filled = {place for line in lines for place, value in line.cells.items() if value is not None}
    found = described(layout, wide, filled)
    rows: list[tuple[Value, ...]] = []
    groups: set[int] = set()
    group = None
    for line in _by_group(lines):
        if line.group != group:
            group = line.group
            groups.add(len(rows))
            rows.append(_group_row(layout, found, group))
        number = len(rows) - len(groups) + 1
        rows.append(tuple(_cell(column, line, number) for column in found))
    titles = (title(layout), *_title_values(lines), _agency(scope), period_title(layout, scope))
    return TemplateTable(
        name=title(layout),
        titles=(f"{datasets()[layout.dataset or '']} - {titles[0]}", *titles[1:]),
        columns=tuple(_column(layout, column, lines, options) for column in found),
        rows=tuple(rows),
        groups=frozenset(groups),
        blank=blank,
    )


def _in_order(layout: Layout, table: str, keys: set[str]) -> list[str]:
    """The keys side by side: as the layout names them, else in order of time."""
    named = [key for facts in layout.fakta if facts.tabel == table and facts.lebar for key in facts.lebar.judul]
    return sorted(keys, key=lambda key: (named.index(key) if key in named else 0, key))


def _by_group(lines: list[Line]) -> list[Line]:
    """Lines in their order, group by group; those without a group first, as a group has no end."""
    order = list(dict.fromkeys([None, *(line.group for line in lines)]))
    return sorted(lines, key=lambda line: order.index(line.group))


def _group_row(layout: Layout, found: list[Described], group: str | None) -> tuple[Value, ...]:
    """A row that names a group: its label in the first column of words that is neither repeated nor the row's own."""
    place = next(
        column.place
        for column in found
        if column.column.jenis in NAMED and column.place not in (layout.baris, *layout.turun)
    )
    return tuple(group if column.place == place else None for column in found)


def _cell(column: Described, line: Line, number: int) -> Value:
    if column.place == "nomor" and not column.fact:
        return number
    return line.cells.get(column.place)


def _title_values(lines: list[Line]) -> list[str]:
    """What only the title says, before the row that names the quarter."""
    return [f"{heading(column)} {value}" for column, value in (lines[0].titled if lines else ()) if value is not None]


def _agency(scope: Scope) -> str:
    code = scope.perangkat_daerah or ""
    return agencies().get(code, code)


def _column(
    layout: Layout, column: Described, lines: list[Line], options: dict[str, tuple[str, ...]]
) -> TemplateColumn:
    text = any(isinstance(line.cells.get(column.place), str) for line in lines)
    required = {name for facts in layout.fakta for name in fact_tables()[facts.tabel].wajib}
    return TemplateColumn(
        heading=column.heading,
        described=column.column,
        asked=column.fact and (column.column.berlaku is not None or column.column.nama in required),
        read=column.fact or column.place in layout.hanya,
        text=text,
        options=options.get(column.column.nama, ()) if column.column.nama in columns() else (),
    )
