"""Columns and group rows that state the agency, year or quarter of rows: a table of several is read as one for each."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from string import digits

from dashboard.catalogue import fact_tables
from dashboard.importing.choices import Choices, Known, Scope
from dashboard.importing.context.by_group import agency_rows, agency_said, named_agency
from dashboard.importing.context.owners import owner
from dashboard.importing.context.periods import MONTHS, ROMAN, period, quarter_of, quarters
from dashboard.importing.context.scope import Office, office_of, registered
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Cell, Value
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.further import TOTAL_WORDS
from dashboard.importing.tables.headings import form
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.meaning import SAID

AGENCY = re.compile(r"(?:nama )?(?:skpd|opd|perangkat daerah)")
AGENCY_OR_UNIT = re.compile(
    r"(?:nama )?(?:satuan kerja|satker|unit organisasi|instansi(?: pemerintah)?)|nmdept|nmsatker"
)
QUARTERLY = ("triwulan", "tw", "triwulan ke", "periode", "bulan")
YEARLY = ("tahun", "tahun anggaran", "ta")
OWNER, YEAR, QUARTER = "perangkat_daerah", "tahun", "triwulan"
UNIT, MONTH = "unit", "bulan"
Key = tuple[tuple[str, str], ...]
Stated = Mapping[str, Cell]


def by_scope(table: FoundTable, said: Scope) -> tuple[list[FoundTable], list[Finding]]:
    """The table, with what all its rows state; one for each agency, year and quarter where they state several.

    Where the user said one of those, only its rows are read. What is not read is told.
    """
    table = _without_unit(table, places := _places(table))
    groups = agency_rows(table) if not places and _is_owned(table) else {}
    rows = _stated(table, places, groups)
    by_key: dict[Key, list[int]] = {}
    for row, stated in rows.items():
        by_key.setdefault(_key(stated), []).append(row)
    first = {key: rows[numbers[0]] for key, numbers in by_key.items() if key}
    if len(first) < 2:
        return [replace(table, stated=stated) for stated in first.values()] or [table], []
    read = _of_said(first, said)
    whole = table if groups else _with_names(table, rows)
    named = {name: tuple(dict.fromkeys(dict(key)[name] for key in first if name in dict(key))) for name in MEANT}
    several = {name: values for name, values in named.items() if len(values) > 1}
    parts = [replace(whole, row_numbers=by_key[key], stated=first[key], several=several) for key in read]
    others = {key: numbers for key, numbers in by_key.items() if key not in read}
    return parts, [*_left_out(parts[0], others)]


def scope_of_rows(stated: Stated) -> Scope:
    """The scope that a table's rows state; of an agency only a registered one."""
    key = dict(_key(stated))
    agency = owner([stated[OWNER].text], registered()) if OWNER in stated else None
    return Scope(agency, int(key[YEAR]) if YEAR in key else None, key.get(QUARTER))


def said_by_rows(table: FoundTable, said: Scope) -> Scope:
    """What the user said, and the year and quarter of the rows where others below the same header are of another."""
    own = scope_of_rows(table.stated)
    return replace(
        said,
        tahun=own.tahun if YEAR in table.several else said.tahun,
        triwulan=own.triwulan if QUARTER in table.several else said.triwulan,
    )


def office_of_rows(table: FoundTable, choices: Choices, known: Known) -> Office | None:
    """The office that the rows of a table name in place of a registered agency, where its title names none."""
    own = table.stated.get(OWNER)
    return office_of([own.text], choices, known) if own and not owner(table.title_lines, registered()) else None


def may_state_agency(heading: str) -> bool:
    """Whether a heading is that of a column which names the agency of each row, or a unit of it."""
    words = form(heading).words
    return (AGENCY.fullmatch(words) or AGENCY_OR_UNIT.fullmatch(words)) is not None


def year_said(text: str) -> str | None:
    """The year that a cell states."""
    found = re.fullmatch(r"(20\d\d)(?:\.0)?", text.strip())
    return found[1] if found else None


def quarter_said(text: str) -> str | None:
    """The quarter that a cell states or its month lies in."""
    plain = text.strip()
    if number := MONTHS.get(plain.casefold()):
        return quarter_of(number)
    named = period(plain)
    if named in ROMAN.values():
        return named
    several = quarters(plain)
    return quarter_of(int(named[-2:])) if named else several.pop() if len(several) == 1 else None


MEANT = {OWNER: agency_said, YEAR: year_said, QUARTER: quarter_said}


def _is_owned(table: FoundTable) -> bool:
    """Whether facts of a table belong to an agency."""
    return any(not fact_tables()[facts.tabel].instansi for facts in table.layout.fakta)


def _places(table: FoundTable) -> dict[str, int]:
    """The sheet columns that state whose and of when each row is: every text in them says it, and nobody reads it."""
    header = table.header
    own = _is_owned(table)
    found: dict[str, int] = {}
    for place, text in header.texts.items():
        words, free = form(text).words, place not in header.places
        if header.states.get(place) in SAID:
            continue
        of_unit = AGENCY_OR_UNIT.fullmatch(words)
        if may_state_agency(text) and own and (free or header.columns.get(UNIT) == place):
            name = OWNER
        elif free and not header.states.get(place) and words in YEARLY:
            name = YEAR
        elif free and not header.states.get(place) and words in QUARTERLY and words != MONTH:
            name = QUARTER
        else:
            continue
        texts = [cell.text for cell in _cells(table, place) if cell.text and not TOTAL_WORDS.match(cell.text)]
        meant = named_agency if of_unit else MEANT[name]
        if texts and all(map(meant, texts)) and not any(one.casefold() in MONTHS for one in texts):
            found.setdefault(name, place)
    return found


def _without_unit(table: FoundTable, places: Mapping[str, int]) -> FoundTable:
    """The table whose units are not those of a column that names the agency itself."""
    header = table.header
    if OWNER not in places or header.columns.get(UNIT) != places[OWNER]:
        return table
    columns = {column: place for column, place in header.columns.items() if column != UNIT}
    return replace(table, header=replace(header, columns=columns))


def _cells(table: FoundTable, place: int) -> Iterator[Cell]:
    return (table.sheet.cell(row, place) for row in table.row_numbers)


def _stated(table: FoundTable, places: Mapping[str, int], agencies: Mapping[int, Cell]) -> dict[int, Stated]:
    """What each row states, with its cells, blank ones as above; a group is as the row below it, but for those that
    name the agency of what follows.
    """
    found: dict[int, Stated] = {}
    above: Stated = {}
    groups: list[int] = []
    for row in table.row_numbers if places or agencies else ():
        cells = {name: table.sheet.cell(row, place) for name, place in places.items()}
        own = {name: cell for name, cell in cells.items() if cell.text and not TOTAL_WORDS.match(cell.text)}
        if row in agencies:
            found |= dict.fromkeys(groups, above)
            own, groups = {OWNER: agencies[row]}, []
        found[row] = {}
        if own or (_is_named(table, row) and not _is_total(table, row)):
            above = {**above, **own}
            found |= dict.fromkeys([*groups, row], above)
            groups = []
        elif not _is_total(table, row):
            groups.append(row)
    return _between(found)


def _between(found: Mapping[int, Stated]) -> dict[int, Stated]:
    """What rows state; one without any, as a subtotal, states what those above and below it both do."""
    above, below = _carried(found.items()), _carried([*found.items()][::-1])
    return {
        row: above[row] if not stated and _key(above[row]) == _key(below[row]) else stated
        for row, stated in found.items()
    }


def _carried(rows: Iterable[tuple[int, Stated]]) -> dict[int, Stated]:
    """What each row, or the last one before it that states anything, states."""
    carried: dict[int, Stated] = {}
    last: Stated = {}
    for row, stated in rows:
        last = carried[row] = stated or last
    return carried


def _is_named(table: FoundTable, row: int) -> bool:
    place = table.columns.get(table.layout.baris)
    return place is not None and bool(table.sheet.cell(row, place).text)


def _is_total(table: FoundTable, row: int) -> bool:
    return any(TOTAL_WORDS.match(cell.text) for cell in table.sheet.filled(row).values())


def _key(stated: Stated) -> Key:
    return tuple((name, said) for name in MEANT if name in stated and (said := MEANT[name](stated[name].text)))


def _of_said(keys: Collection[Key], said: Scope) -> list[Key]:
    """Those of the agency, year or quarter that the user said, as far as rows state it."""
    for name in MEANT:
        own = [key for key in keys if dict(key).get(name) == str(getattr(said, name))]
        keys = own or keys
    return [*keys]


def _with_names(table: FoundTable, rows: Mapping[int, Stated]) -> FoundTable:
    """The table with its agency, and the names above, repeated where a row of another quarter leaves them blank."""
    names = {place for column, place in table.columns.items() if not is_figure(column)}
    names -= {cell.column for stated in rows.values() for cell in stated.values()}
    values = list(table.sheet.values)
    above: dict[int, Value] = {}
    for row, stated in rows.items():
        own = {place: table.sheet.cell(row, place).value for place in names}
        states = any(cell.row == row for cell in stated.values())
        if states and not any(own.values()) and above:
            repeated = above
        else:
            repeated, above = {}, {place: value for place, value in own.items() if value is not None}
        if OWNER in stated and (states or _is_named(table, row)):
            repeated = {**repeated, stated[OWNER].column: stated[OWNER].value}
        if repeated:
            line = enumerate(table.sheet.values[row - 1], start=1)
            values[row - 1] = [repeated.get(place) if value is None else value for place, value in line]
    return replace(table, sheet=replace(table.sheet, values=values))


def _left_out(table: FoundTable, others: Mapping[Key, list[int]]) -> Iterator[Finding]:
    """The rows of others than the user said, and those that state nothing between several."""
    for key, numbers in others.items():
        named = " ".join(f"{name} {said}" if name == QUARTER else said for name, said in key)
        reason = f"{named} tidak dibaca, sesuai pilihan"
        if not key:
            reason = "yang tidak menyebut perangkat daerah atau periodenya tidak dibaca"
        cell = f"{table.first_cell.rstrip(digits)}{numbers[0]}"
        message = f"{cell}: {len(numbers)} baris {reason}."
        yield Finding("di-luar-tabel", message, table.sheet.name, cell)
