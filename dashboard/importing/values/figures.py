"""Which sheet columns of a table hold figures, in which notation, and under which column each is stored."""

from collections.abc import Iterator, Mapping

from dashboard.importing.choices import Choices
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import is_figure, kind_of
from dashboard.importing.tables.layout import MONTHLY
from dashboard.importing.tables.so_far import SPENT
from dashboard.importing.values import numbers, scaled


def figure_places(table: FoundTable) -> dict[int, str]:
    """The sheet columns that hold figures, with the layout's column: those that are read or compared."""
    places = {place: column for column, places in table.header.sums.items() for place in places}
    places |= {place: column for column, place in table.columns.items() if is_figure(column)}
    places |= dict.fromkeys(table.header.alone.values(), SPENT)
    for facts in table.layout.fakta:
        if facts.lebar and kind_of(facts.lebar.kolom) != "teks":
            places |= dict.fromkeys(table.wide.get(facts.tabel, {}).values(), facts.lebar.kolom)
    return places


def states_money(table: FoundTable, row: int) -> bool:
    """Whether a row has any money but zero."""
    money = (place for place, column in figure_places(table).items() if kind_of(column) == "rupiah")
    cells = (table.sheet.cell(row, place) for place in money)
    return any(not numbers.is_missing(cell) and cell.text.strip("0.,") for cell in cells)


def decimal_marks(table: FoundTable, choices: Choices) -> dict[int, str | None]:
    """The decimal mark of each column of figures, from the texts that leave no doubt; values side by side share one.

    Where the user said what the separators of a column are (``"SHEET!D=ribuan"``), that its commas are lost
    (``"SHEET!D=perseratus"``) or what its percent format is worth (``"SHEET!D=poin"``, ``"persen"``), that word is its
    mark.
    """
    marks = {place: numbers.decimal_mark(_texts(table, [place])) for place in figure_places(table)}
    for wide in table.wide.values():
        shared = numbers.decimal_mark(_texts(table, list(wide.values())))
        marks |= {place: marks.get(place) or shared for place in wide.values()}
    said = {place: choices.decided(f"{table.sheet.name}!{column_letter(place)}") for place in marks}
    return marks | {place: word for place, word in said.items() if word in numbers.COLUMN_WORDS}


def _texts(table: FoundTable, places: list[int]) -> Iterator[str]:
    for row in table.row_numbers:
        line = table.sheet.values[row - 1]
        for place in places:
            value = line[place - 1] if place <= len(line) else None
            if isinstance(value, str):
                yield from (scaled.figure_and_scale(text.strip())[0] for text in value.splitlines())


def letters(table: FoundTable, months: Mapping[str, tuple[int, ...]]) -> dict[str, str]:
    """Which sheet column holds which column; ``realisasi_rupiah:II`` where values stand side by side.

    Several sheet columns that make up one figure, as ``months`` make up quarters or kinds of spending their sum, are
    ``"E:G"`` or ``"E, G, I"``.
    """
    own = {column: column_letter(place) for column, place in table.columns.items()}
    own |= {column: _in_letters(tuple(places)) for column, places in table.header.sums.items()}
    for facts in table.layout.fakta:
        if facts.lebar and facts.lebar.sebagai != MONTHLY:
            for key, place in table.wide.get(facts.tabel, {}).items():
                own[f"{facts.lebar.kolom}:{key.upper()}"] = column_letter(place)
    return own | {column: _in_letters(places) for column, places in months.items()}


def _in_letters(places: tuple[int, ...]) -> str:
    first, last = places[0], places[-1]
    if len(places) > 1 and places == tuple(range(first, last + 1)):
        return f"{column_letter(first)}:{column_letter(last)}"
    return ", ".join(map(column_letter, places))
