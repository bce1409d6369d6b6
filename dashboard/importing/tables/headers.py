"""Finding header rows: which rows of a sheet are the headings of a known layout, and which column each one means."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from dashboard.importing.context.periods import is_month, quarters
from dashboard.importing.layouts import corrected, known_words, layouts
from dashboard.importing.sheet import Cell, Sheet
from dashboard.importing.tables.header import Header, Said
from dashboard.importing.tables.headings import SEPARATOR, Form, form
from dashboard.importing.tables.layout import (
    EXACT,
    LOWEST,
    SLIP,
    Layout,
    WideHeading,
    is_figure,
    kind_of,
    normal,
)
from dashboard.importing.values.numbers import is_missing
from dashboard.importing.values.terms import is_word, is_worded

DEEPEST = 4
TITLE_ROWS = 15
NEAR = 0.6
UNEXPLAINED = 0.4
LONGEST = 200
SAMPLE = 200
DIFFERENT = 0.3
LARGEST_PERCENT = 100_000
SAID = ("dipilih", "diingat")
PART_OF_SPENDING = re.compile(r"(belanja )?(operasi|modal|tidak terduga|transfer)\b")


def find_headers(sheet: Sheet, said: Said) -> tuple[list[Header], Header | None]:
    """The headers of a sheet from top to bottom; without any, the one that comes nearest to a layout."""
    chosen: list[Header] = []
    nearest: Header | None = None
    for row in _candidate_rows(sheet, chosen):
        rivals = list(_readings(sheet, row, said))
        whole = [header for header in rivals if not header.missing]
        near = [header for header in rivals if _is_near(sheet, header)]
        nearest = max([*([nearest] if nearest else []), *near], key=_closeness, default=None)
        if not whole:
            continue
        best = max(whole, key=_fitness)
        if chosen and best.row <= chosen[-1].last_row:
            if _fitness(best)[:2] > _fitness(chosen[-1])[:2]:
                chosen[-1] = best
        else:
            chosen.append(best)
    return chosen, nearest if nearest and not chosen else None


def _fitness(header: Header) -> tuple[bool, float, int]:
    """How well a whole header fits: remarks beside figures do not make the table one of remarks alone."""
    return (not header.layout.pelengkap, header.score, -header.depth)


def _closeness(header: Header | None) -> tuple[int, float]:
    """How near a header comes to its layout: what it lacks, then what it explains."""
    return (-len(header.missing), header.score) if header else (-DEEPEST * DEEPEST, 0)


def _is_near(sheet: Sheet, header: Header) -> bool:
    """Whether enough of a layout's required columns are there, and what lacks may stand below another heading."""
    needed = len(header.layout.required) + (1 if header.layout.is_wide else 0)
    lacking = header.missing
    return len(lacking) <= (1 - NEAR) * needed and all(
        not header.unexplained or any(may_be(sheet, header, place, column) for place in header.unexplained)
        for column in lacking
    )


def may_be(sheet: Sheet, header: Header, place: int, column: str) -> bool:
    """Whether the content below a heading is of a column's kind: figures for figures, texts for texts."""
    start = bisect_right(sheet.row_numbers, header.last_row)
    below = (sheet.cell(row, place) for row in sheet.row_numbers[start : start + SAMPLE])
    filled = [cell for cell in below if cell.value is not None]
    figures = sum(1 for cell in filled if isinstance(cell.value, int | float) or cell.text[:1].isdigit())
    if not is_figure(column):
        return bool(filled) and figures * 2 <= len(filled)
    if kind_of(column) in ("rupiah", "bilangan") and form(header.texts[place]).unit == "%":
        return False
    if kind_of(column) == "rupiah" and (any(cell.percent for cell in filled) or is_month(header.texts[place])):
        return False
    if kind_of(column) == "persen" and any(
        abs(cell.value) > LARGEST_PERCENT for cell in filled if isinstance(cell.value, int | float)
    ):
        return False
    return figures * 2 > len(filled)


def _candidate_rows(sheet: Sheet, chosen: list[Header]) -> Iterator[int]:
    """The rows that may begin a header: their cells say what headings say; below a header just as it is written."""
    words = known_words()
    for row in sheet.row_numbers:
        if any(sheet.values[row - 1] == sheet.values[header.row - 1] for header in chosen):
            yield row
            continue
        filled = [value for value in sheet.values[row - 1] if value is not None]
        texts = [value for value in filled if isinstance(value, str) and len(value) <= LONGEST]
        if 2 * len(texts) < len(filled):
            continue
        found = sum(1 for text in texts if text.casefold().strip() in words or (not chosen and _says(text, words)))
        if found >= 2 or 3 * found >= len(filled) > 1:
            yield row


def _says(text: str, words: frozenset[str]) -> bool:
    return not text[:1].isdigit() and form(text).words in words


def _readings(sheet: Sheet, row: int, said: Said) -> Iterator[Header]:
    """Every layout that a header beginning at a row may be, at every depth."""
    titles = _titles(sheet, row)
    for depth in range(1, DEEPEST + 1):
        texts = heading_texts(sheet, row, depth)
        if texts is None:
            return
        forms = {place: corrected(text) for place, text in texts.items()}
        said_words = {word for heading in forms.values() for word in (heading.words, heading.last, heading.bare)}
        told = said.chosen or said.remembered
        widths = {
            span.first_column: span.last_column
            for span in sheet.spans
            if span.first_row < row + depth <= span.last_row + 1
        }
        for layout in layouts():
            if not told and len(said_words & layout.words) < (1 if layout.is_wide else 2):
                continue
            if layout.is_ruled_out(forms.values()) or not layout.is_titled([*titles, *texts.values()]):
                continue
            header = _read(Header(row, depth, layout, texts, widths), forms, said)
            _settle_words(sheet, header)
            if (len(header.columns) >= 2 or header.wide) and _has_content(sheet, header) and not _is_cut(sheet, header):
                yield header


def _titles(sheet: Sheet, row: int) -> list[str]:
    """What stands in the rows above a header that may be its title."""
    end = bisect_left(sheet.row_numbers, row)
    above = sheet.row_numbers[max(0, end - TITLE_ROWS) : end]
    return [cell.text for number in above for cell in sheet.filled(number).values()]


def _is_cut(sheet: Sheet, header: Header) -> bool:
    """Whether the header goes on below: a row of texts, some of them below columns without a heading of their own."""
    below = sheet.filled(header.last_row + 1)
    texts = [cell for cell in below.values() if isinstance(cell.value, str) and not cell.text[:1].isdigit()]
    beside = any(place not in header.texts for place in below)
    named = header.columns.get(header.layout.baris) in below
    return len(below) >= 2 and len(texts) == len(below) and beside and not named


def _settle_words(sheet: Sheet, header: Header) -> None:
    """Give a figure's heading above nothing but words to the column whose words they are."""
    start = bisect_right(sheet.row_numbers, header.last_row)
    below = sheet.row_numbers[start : start + SAMPLE]
    worded = [column for column in header.layout.kolom if column not in header.columns and is_worded(column)]
    for figure in [column for column in header.columns if is_figure(column)] if worded else ():
        place = header.columns[figure]
        if header.states.get(place) not in ("dikenali", "mirip"):
            continue
        cells = [cell for row in below if not is_missing(cell := sheet.cell(row, place))]
        meant = [column for column in worded if 2 * sum(is_word(column, cell.text) for cell in cells) > len(cells)]
        if len(meant) == 1 and not any(isinstance(cell.value, int | float) for cell in cells):
            header.columns[meant[0]] = header.columns.pop(figure)
            worded.remove(meant[0])


def _has_content(sheet: Sheet, header: Header) -> bool:
    """Whether the columns that a layout tells apart by their content have it."""
    for column, pattern in header.layout.isi.items():
        if column not in header.columns:
            return False
        below = (header.cell(sheet, column, row).text for row in sheet.row_numbers if row > header.last_row)
        if not any(re.fullmatch(pattern, text) for text in below):
            return False
    return True


def heading_texts(sheet: Sheet, row: int, depth: int) -> dict[int, str] | None:
    """Headings by sheet column; a group heading is joined to those below it. Nothing when a row has a number."""
    rows = [sheet.filled(row + offset) for offset in range(depth)]
    if not rows[-1] or (depth > 1 and not all(rows)):
        return None
    if any(isinstance(cell.value, float) for cells in rows for cell in cells.values()):
        return None
    levels = [_level(sheet, row + offset, [set(cells) for cells in rows[offset + 1 :]]) for offset in range(depth)]
    places = sorted({place for cells in rows for place in cells})
    texts = {}
    for place in places:
        parts = [level[place] for level in levels if place in level]
        if parts:
            texts[place] = SEPARATOR.join(dict.fromkeys(parts))
    return texts


def _level(sheet: Sheet, row: int, below: list[set[int]]) -> dict[int, str]:
    """The texts of one header row, each over all the columns it is a group of."""
    cells = sheet.filled(row)
    merged = {span.first_column: span for span in sheet.spans if span.first_row <= row <= span.last_row}
    texts: dict[int, str] = {}
    for place in sorted(cells):
        texts[place] = " ".join(_heading(cells[place]).split())
        span = merged.get(place)
        if span is not None and span.last_column > place:
            texts |= dict.fromkeys(range(place, span.last_column + 1), texts[place])
        elif below and span is None:
            following = place + 1
            while following not in cells and any(following in others for others in below):
                texts[following] = texts[place]
                following += 1
    return texts


def _heading(cell: Cell) -> str:
    """What a cell says as a heading: a first of a month, which Excel makes of "Jan 2025", is that month."""
    return cell.shown.removeprefix("1 ") if isinstance(cell.value, date) and cell.value.day == 1 else cell.text


def _read(header: Header, forms: Mapping[int, Form], said: Said) -> Header:
    """Decide which column each heading means, the surest first."""
    layout = header.layout
    offers: list[tuple[float, int, int, str]] = []
    free = set(header.texts)
    doubled: dict[str, list[int]] = {}
    for place, text in header.texts.items():
        told = said.column(header.name(place), header.signature) or said.column(text, header.signature)
        wide = layout.wide_key(normal(text))
        if told is not None and _take(header, place, told, wide):
            free.discard(place)
            continue
        if wide is not None:
            first = header.wide.setdefault(wide.table, {}).setdefault(wide.key, place)
            if header.states.get(first) in SAID:
                continue
            if first != place:
                doubled.setdefault(wide.column, [first]).append(place)
            header.states[place] = "dikenali"
            header.score += EXACT
            if quarters(text):
                continue
        for order, column in enumerate(layout.kolom):
            sure = layout.likeness(column, forms[place])
            part = kind_of(column) == "rupiah" and PART_OF_SPENDING.match(forms[place].words)
            if sure > (LOWEST if wide is not None or part else 0):
                offers.append((-sure, order, place, column))
        if wide is None and layout.is_passed_over(forms[place]):
            header.states[place] = "dikenali"
    _assign(header, sorted(offers), free)
    header.doubts |= doubled
    header.score += LOWEST if layout.bila_judul else 0
    header.score -= UNEXPLAINED * sum(1 for place in header.unexplained if place not in header.states)
    return header


def missing_columns(layout: Layout, texts: dict[int, str]) -> list[str]:
    """The columns that a layout needs and headings do not give."""
    forms = {place: corrected(text) for place, text in texts.items()}
    return _read(Header(1, 1, layout, texts), forms, Said()).missing


def _take(header: Header, place: int, told: tuple[str, str], wide: WideHeading | None) -> bool:
    """Give a heading the column it was said to be; false where that was confirmed for another kind of table."""
    said, state = told
    column, _, factor = said.partition("*")
    if wide is not None and column.partition(" ")[0] == wide.column:
        beside = header.wide.setdefault(wide.table, {})
        header.states.pop(beside.get(wide.key, place), None)
        beside[wide.key] = place
    elif column in header.layout.kolom:
        header.columns[column] = place
    elif column:
        header.score -= EXACT if state == "dipilih" else 0
        return state == "dipilih"
    header.states[place] = state
    if column:
        header.score += EXACT
        if factor.isdecimal() and int(factor):
            header.factors[place] = int(factor)
    return True


def _assign(header: Header, offers: Iterable[tuple[float, int, int, str]], free: set[int]) -> None:
    taken: set[int] = set()
    given: dict[str, float] = {}
    for sure, _, place, column in offers:
        if place not in free or place in taken:
            continue
        if column in given:
            if -given[column] - -sure < DIFFERENT:
                header.doubts.setdefault(column, [header.columns[column]]).append(place)
            continue
        if column in header.columns:
            continue
        header.columns[column] = place
        given[column] = sure
        taken.add(place)
        header.states.setdefault(place, "mirip" if -sure <= SLIP else "dikenali")
        header.score += -sure
    _settle_beside(header)
    _settle_percentages(header)
    for column, places in list(header.doubts.items()):
        rest = [place for place in places if place == header.columns[column] or place not in taken]
        if len(rest) < 2:
            del header.doubts[column]
        else:
            header.doubts[column] = rest
    header.doubts |= _alike(header)


def _alike(header: Header) -> dict[str, list[int]]:
    """Columns that only their order would tell apart, as their headings are the same: which is which is asked."""
    by_text: dict[str, list[str]] = {}
    for column, place in header.columns.items():
        if header.states.get(place) not in SAID and column not in header.layout.persen:
            by_text.setdefault(normal(header.texts[place]), []).append(column)
    settled = {normal(header.texts[place]) for place, state in header.states.items() if state in SAID}
    return {
        columns[0]: [header.columns[column] for column in columns]
        for text, columns in by_text.items()
        if len(columns) > 1 and text not in settled
    }


def _settle_percentages(header: Header) -> None:
    """Percentages with the same heading stand in the order of the figures that they are of."""
    own = [column for column in header.layout.persen if column in header.columns]
    for text in {normal(header.texts[header.columns[column]]) for column in own}:
        alike = [column for column in own if normal(header.texts[header.columns[column]]) == text]
        numerators = {column: header.columns.get(header.layout.persen[column][0], 0) for column in alike}
        places = sorted(header.columns[column] for column in alike)
        header.columns |= dict(zip(sorted(alike, key=lambda column: numerators[column]), places, strict=True))


def _settle_beside(header: Header) -> None:
    """Of columns with the same heading, such as one for the code of each level, take the one left of its own column."""
    for column, neighbour in header.layout.di_kiri.items():
        places = header.doubts.get(column, [])
        place = header.columns.get(neighbour, 0) - 1
        if place in places and len({header.texts[other] for other in places}) == 1:
            header.columns[column] = place
            header.states |= dict.fromkeys(header.doubts.pop(column), "dikenali")
