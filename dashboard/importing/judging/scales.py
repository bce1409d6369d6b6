"""Scales in doubt: money in thousands or millions, a percentage or an index as a fraction or in points."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from dashboard.importing.choices import UNITS_OF_MONEY, Answer, Choices
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.judging.headings import fed
from dashboard.importing.rows.roles import LEAF, STATING
from dashboard.importing.sheet import Cell, column_letter
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.headings import SCALE_SAID, form, scale_of
from dashboard.importing.tables.kinds import kind_of
from dashboard.importing.values.figures import figure_places
from dashboard.importing.values.numbers import AS_SHOWN, COLUMN_WORDS, LARGEST_FRACTION, POINTS
from dashboard.importing.values.scaled import OWN_UNIT
from dashboard.notation import number, trim

THOUSAND, FEWEST_SPENDING = 1000, 3
USUAL, LARGEST = 100 * LARGEST_FRACTION, 1000  # percent: rarely is all of a column above the one, any above the other
INDEX = ("ip_asn_instansi", "nilai")
PERCENT_UNITS = ("persen", "%", "persentase")
ABBREVIATED = re.compile(r"\bM\s*\)", re.IGNORECASE)
WORDS = {10**3: "ribu rupiah", 10**6: "juta rupiah", 10**9: "miliar rupiah"}


def doubtful_scales(table: FoundTable, reader: FactReader) -> Iterator[Finding]:
    """Columns of facts whose scale nothing decides."""
    stated = fed(table.layout)
    indexed = INDEX[0] in {facts.tabel for facts in table.layout.fakta}
    outside = _said_outside(table)
    headed = headed_in_scale(table)
    for scale, abbreviated in dict.fromkeys(headed.values()):
        yield _money(table, [place for place in headed if headed[place] == (scale, abbreviated)])
    for place, column in figure_places(table).items():
        if column not in stated or place in table.header.factors or place in headed:
            continue
        if kind_of(column) in ("persen", "nilai"):
            yield from _typed_as_percent(table, reader, place)
        if kind_of(column) == "rupiah" and outside > 1:
            yield _all_money(table, place, outside)
            outside = 1
        elif kind_of(column) == "persen":
            yield from _percentage(table, reader, place, column)
        elif indexed and column == INDEX[1]:
            yield from _index(table, reader, place)
        elif kind_of(column) == "nilai" and "satuan" in table.columns:
            yield from _figures_in_percent(table, reader, place)


def doubtful_spending(table: FoundTable, reader: FactReader) -> Iterator[Finding]:
    """Spending so small beside whole allocations that a thousand times as much would exceed none of them.

    Of rows that spend nothing nothing follows; of the others, several, even the first weeks of a year leave one larger.
    """
    spending = [place for place, column in sorted(figure_places(table).items()) if column == "realisasi_rupiah"]
    is_settled = any(place in table.header.factors or form(table.header.texts[place]).scale > 1 for place in spending)
    if is_settled or "pagu_rupiah" not in table.columns or "realisasi_rupiah" in table.header.doubts:
        return
    beside = [
        (cell, spent, allocated)
        for row in reader.rows
        if row.role == LEAF and (allocated := reader.amount(row.cells["pagu_rupiah"]))
        for cell in (row.cell(table.sheet, place) for place in spending)
        if (spent := reader.amount(cell))
    ]
    rows = {cell.row for cell, *_ in beside}
    if len(rows) < FEWEST_SPENDING or any(spent * THOUSAND > allocated for _, spent, allocated in beside):
        return
    for place in spending:
        given = [(cell, spent, allocated) for cell, spent, allocated in beside if cell.column == place]
        if given:
            yield _spending(table, place, *given[0])


def _spending(table: FoundTable, place: int, cell: Cell, spent: Decimal, allocated: Decimal) -> Finding:
    heading = table.header.name(place)
    message = (
        f'{cell.address}: realisasi {number(spent, 0)} dari pagu {number(allocated, 0)}; seluruh kolom "{heading}" '
        "paling banyak seperseribu pagunya, mungkin tertulis dalam ribuan. Pilih satuannya, atau tulis rupiah penuh."
    )
    answers = (
        Answer("Realisasi dalam ribu rupiah", "map", f"{heading}=realisasi_rupiah*{THOUSAND}"),
        Answer("Memang rupiah penuh", "map", f"{heading}=realisasi_rupiah*1"),
    )
    return Finding("satuan-meragukan", message, table.sheet.name, cell.address, answers)


def settle_units(table: FoundTable, choices: Choices) -> None:
    """Multiply all money of a table with the unit that the user named, where no other was said of its column.

    Headings of different units, as "(Rp)" beside "(Rp juta)", each speak for their own column; so does a cell, as
    "142,72 juta", in a column of which the user said so.
    """
    unit = choices.satuan
    money = [place for place, column in figure_places(table).items() if kind_of(column) == "rupiah"]
    decided = {place: choices.decided(f"{table.sheet.name}!{column_letter(place)}") for place in money}
    table.header.own_units = {place for place, word in decided.items() if word == OWN_UNIT}
    if unit is None:
        return
    forms = {place: said for place in money if (said := form(table.header.texts[place])).unit}
    differ = len({said.scale for said in forms.values()}) > 1
    free = [place for place in money if not (differ and place in forms)]
    table.header.factors = dict.fromkeys(free, unit) | table.header.factors


def headed_in_scale(table: FoundTable) -> dict[int, tuple[int, bool]]:
    """The sheet columns of money whose heading says a scale that is still asked, and whether it is only a letter."""
    stated, texts = fed(table.layout), table.header.texts
    return {
        place: (scale, ABBREVIATED.search(texts[place]) is not None)
        for place, column in figure_places(table).items()
        if column in stated and place not in table.header.factors and kind_of(column) == "rupiah"
        if (scale := form(texts[place]).scale) > 1
    }


def _money(table: FoundTable, places: list[int]) -> Finding:
    """Columns whose headings say the same scale."""
    scale, letter = headed_in_scale(table)[places[0]]
    texts, columns = table.header.texts, figure_places(table)
    cell = f"{column_letter(places[0])}{table.header.last_row}"
    scales = (scale, 10**6) if letter else (scale,)
    labels = {one: f"Dalam {WORDS[one]}" for one in scales} | {1: "Rupiah penuh"}
    answers = []
    for one, label in labels.items():
        first, *others = (Answer(label, "map", f"{texts[place]}={columns[place]}*{one}") for place in places)
        answers.append(replace(first, also=tuple(others)))
    said = " atau ".join(WORDS[one] for one in scales)
    named = " dan ".join(f'"{texts[place]}"' for place in places)
    message = f"{cell}: kolom {named} tertulis dalam {said}. Pastikan satuannya sebelum dibaca."
    return Finding("satuan-meragukan", message, table.sheet.name, cell, tuple(answers))


def _all_money(table: FoundTable, place: int, scale: int) -> Finding:
    """A table beside which a scale is said."""
    cell = f"{column_letter(place)}{table.header.last_row}"
    message = f"{cell}: uang di tabel ini tertulis dalam {WORDS[scale]}. Pastikan satuannya sebelum dibaca."
    answers = tuple(answer for answer in UNITS_OF_MONEY if answer.value in (str(scale), "1"))
    return Finding("satuan-meragukan", message, table.sheet.name, cell, answers)


def _said_outside(table: FoundTable) -> int:
    """The scale that a text above, below or beside the table says; 1 where none does."""
    rows = set(table.row_numbers)
    headings = {*range(table.header.row, table.header.last_row + 1), *table.repeated}
    for row in table.sheet.row_numbers:
        cells = table.sheet.filled(row)
        if row in headings:
            cells = {place: cell for place, cell in cells.items() if place not in table.header.texts}
        for cell in cells.values() if row not in rows or len(cells) == 1 else ():
            if isinstance(cell.value, str) and (found := SCALE_SAID.search(cell.text.casefold())):
                return scale_of(found)
    return 1


def _percentage(table: FoundTable, reader: FactReader, place: int, column: str) -> Iterator[Finding]:
    """A small number without a percent sign: a fraction or points? The column decides, where its other cells can."""
    leaves = [row.cell(table.sheet, place) for row in reader.rows if row.role in STATING]
    bare = [(cell, value) for cell in leaves if not _is_certain(cell) and (value := reader.amount(cell)) is not None]
    doubtful = [cell for cell, value in bare if 0 < value <= LARGEST_FRACTION]
    points = any(value > LARGEST_FRACTION for _, value in bare)
    fractions = any(cell.percent for cell in leaves)
    if not doubtful or (points and not fractions):
        return
    cell, heading = doubtful[0], table.header.texts[place]
    answers = (
        Answer(f"{cell.text} berarti {_times_100(cell, reader)} %", "map", f"{heading}={column}*100"),
        Answer(f"{cell.text} berarti {cell.text} %", "map", f"{heading}={column}*1"),
    )
    message = (
        f'{cell.address}: "{cell.text}" di kolom "{heading}" dapat berarti pecahan atau persen. '
        "Pilih yang dimaksud, atau beri format persen di Excel."
    )
    yield Finding("satuan-meragukan", message, table.sheet.name, cell.address, answers)


def _typed_as_percent(table: FoundTable, reader: FactReader, place: int) -> Iterator[Finding]:
    """Figures that Excel shows as 8.000 %: were 80 % written into cells in percent format, by a program or by hand?

    One alone, or beside figures in another format, may be 160 %; asked once where a whole column is so.
    """
    if reader.marks.get(place) in COLUMN_WORDS:
        return
    leaves = [row.cell(table.sheet, place) for row in reader.rows if row.role in STATING]
    figures = [(cell, value) for cell in leaves if (value := reader.amount(cell))]
    given = [(cell, value) for cell, value in figures if _is_in_format(cell)]
    large = [(cell, value) for cell, value in given if value > USUAL]
    whole = len(large) == len(figures) > 1
    if not whole and all(value < LARGEST for _, value in large):
        return
    heading, column = table.header.name(place), f"{table.sheet.name}!{column_letter(place)}"
    once = len(large) == len(given)
    for cell, value in large[: 1 if once else None]:
        points = value / 100
        words = (f"{trim(points)} berarti {trim(one)} %" for one in (points, value))
        meanings = (f"{column}={POINTS}", f"{column}={AS_SHOWN}")
        if not once:
            own = (f"{table.sheet.name}!{cell.address}={one.normalize():f}" for one in (points, value))
            meanings = (next(own), next(own))
        answers = tuple(Answer(said, "decide", meant) for said, meant in zip(words, meanings, strict=True))
        message = (
            f'{cell.address}: kolom "{heading}" berformat persen, sehingga {trim(points)} tampil sebagai '
            f"{trim(value)} %. Pilih yang dimaksud, atau betulkan di Excel."
        )
        yield Finding("satuan-meragukan", message, table.sheet.name, cell.address, answers)


def _index(table: FoundTable, reader: FactReader, place: int) -> Iterator[Finding]:
    """Small values of an index of 100: the whole column may be fractions, else each of them is asked about."""
    leaves = [row.cell(table.sheet, place) for row in reader.rows if row.role in STATING]
    given = [(cell, value) for cell in leaves if (value := reader.amount(cell))]
    small = [(cell, value) for cell, value in given if not _is_certain(cell) and 0 < value <= LARGEST_FRACTION]
    alike = len(small) == len(given)
    heading = table.header.name(place)
    for cell, value in small[: 1 if alike else None]:
        meanings = (f"{heading}={INDEX[1]}*{factor}" for factor in (100, 1))
        if not alike:
            meanings = (f"{table.sheet.name}!{cell.address}={one.normalize():f}" for one in (value * 100, value))
        words = (f"{_shown(value)} berarti {_shown(one)}" for one in (value * 100, value))
        answers = (Answer(said, "map" if alike else "decide", one) for said, one in zip(words, meanings, strict=True))
        message = (
            f'{cell.address}: nilai {_shown(value)} di kolom "{heading}" dapat berarti pecahan dari indeks 0-100. '
            "Pilih yang dimaksud, atau tulis nilainya dari 0 sampai 100 di Excel."
        )
        yield Finding("satuan-meragukan", message, table.sheet.name, cell.address, tuple(answers))


def _figures_in_percent(table: FoundTable, reader: FactReader, place: int) -> Iterator[Finding]:
    """Small figures of rows whose unit is percent: 0,9 may be 90 %."""
    for row in reader.rows:
        cell = row.cell(table.sheet, place)
        value = reader.amount(cell)
        if row.role not in STATING or row.cells["satuan"].text.casefold() not in PERCENT_UNITS or _is_certain(cell):
            continue
        if value is None or not 0 < value <= LARGEST_FRACTION:
            continue
        choices = (value * 100, value)
        answers = tuple(
            Answer(f"{_shown(choice)} %", "decide", f"{table.sheet.name}!{cell.address}={choice.normalize():f}")
            for choice in choices
        )
        message = (
            f"{cell.address}: {_shown(value)} untuk indikator bersatuan persen dapat berarti {_shown(value * 100)} % "
            f"atau {_shown(value)} %. Pilih yang dimaksud."
        )
        yield Finding("satuan-meragukan", message, table.sheet.name, cell.address, answers)


def _is_certain(cell: Cell) -> bool:
    return cell.percent or isinstance(cell.value, Decimal) or bool(re.search(r"%\s*$", cell.text))


def _is_in_format(cell: Cell) -> bool:
    """Whether a cell holds a number that its format makes a percentage."""
    return cell.percent and isinstance(cell.value, int | float)


def _times_100(cell: Cell, reader: FactReader) -> str:
    value = reader.amount(cell)
    return "" if value is None else _shown(value * 100)


def _shown(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
