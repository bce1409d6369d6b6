"""Finding header rows: which rows of a sheet are the headings of a known layout."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Set
from datetime import date

from dashboard.importing.layouts import corrected, known_words, layouts, row_words
from dashboard.importing.sheet import Sheet
from dashboard.importing.tables.below import add_parts, drop_slips, has_content, may_be, settle_sums, settle_words
from dashboard.importing.tables.guessing import can_be_asked
from dashboard.importing.tables.header import Header, Said, signature_of
from dashboard.importing.tables.header_texts import heading_texts
from dashboard.importing.tables.headings import form
from dashboard.importing.tables.layout import Layout
from dashboard.importing.tables.likeness import YEAR_ALONE, normal
from dashboard.importing.tables.meaning import read_meaning

DEEPEST = 4
TITLE_ROWS = 15
NEAR = 0.6
NEARER = 0.2
LONGEST = 200


def find_headers(sheet: Sheet, said: Said) -> tuple[list[Header], Header | None]:
    """The headers of a sheet from top to bottom; without any, the one that comes nearest to a layout."""
    chosen: list[Header] = []
    nearest: Header | None = None
    for row in _candidate_rows(sheet, chosen):
        again = {header.layout.nama for header in chosen if sheet.values[row - 1] == sheet.values[header.row - 1]}
        rivals = list(_readings(sheet, row, said, again))
        whole = [header for header in rivals if not header.missing]
        near = [header for header in rivals if _is_near(sheet, header, said)]
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
    return (-len(_lacking(header)), header.score) if header else (-DEEPEST * DEEPEST, 0)


def _lacking(header: Header) -> list[str]:
    """What a header lacks, but for totals whose parts it has."""
    return [column for column in header.missing if not header.parts_of(column)]


def _is_near(sheet: Sheet, header: Header, said: Said) -> bool:
    """Whether enough of a layout's required columns are there, and what lacks may stand below another heading; where
    rows name what the layout is about, all its figures may.
    """
    needed = len(header.layout.required) + (1 if header.layout.is_wide else 0)
    lacking = _lacking(header)
    if lacking and can_be_asked(sheet, header, lacking, said.names):
        return True
    return len(lacking) <= (1 - NEAR) * needed and all(
        not header.unexplained or any(may_be(sheet, header, place, column) for place in header.unexplained)
        for column in lacking
    )


def _candidate_rows(sheet: Sheet, chosen: list[Header]) -> Iterator[int]:
    """The rows that may begin a header: their cells say what headings say, dates are months; below a header just as it
    is written.
    """
    words = known_words()
    for row in sheet.row_numbers:
        if any(sheet.values[row - 1] == sheet.values[header.row - 1] for header in chosen):
            yield row
            continue
        cells = [value for value in sheet.values[row - 1] if value is not None]
        filled = [value for value in cells if not isinstance(value, date)]
        texts = [value for value in filled if isinstance(value, str) and len(value) <= LONGEST]
        if 2 * len(texts) < len(filled):
            continue
        found = sum(1 for text in texts if text.casefold().strip() in words or (not chosen and _says(text, words)))
        is_headed = len(texts) == len(cells) > 2 and any(form(text).words in row_words() for text in texts)
        if found >= 2 or is_headed or (found and len(cells) > 1 and 3 * found >= len(filled)):
            yield row


def _says(text: str, words: frozenset[str]) -> bool:
    return not text[:1].isdigit() and form(text).words in words


def _readings(sheet: Sheet, row: int, said: Said, again: Container[str]) -> Iterator[Header]:
    """Every layout that a header beginning at a row may be, at every depth; those of which it is the header ``again``,
    as on a further page, need no title. Of two that are titled, the title nearer to the table counts more.
    """
    titles = _titles(sheet, row)
    for depth in range(1, DEEPEST + 1):
        texts = heading_texts(sheet, row, depth)
        if texts is None:
            return
        forms = {place: corrected(text) for place, text in texts.items()}
        said_words = {word for heading in forms.values() for word in (heading.words, heading.last, heading.bare)}
        told = said.chosen or said.remembered
        meant = [*said.chosen.values(), *said.remembered.get(signature_of(texts), {}).values()]
        widths = {
            span.first_column: span.last_column
            for span in sheet.spans
            if span.first_row < row + depth <= span.last_row + 1
        }
        for layout in layouts():
            if not told and not _says_enough(layout, said_words):
                continue
            titled = layout.titled((sheet.name, said.file), [*titles, *texts.values()])
            is_meant = titled is not None or layout.nama in again or layout.is_said(meant)
            if layout.is_ruled_out(forms.values()) or not is_meant:
                continue
            header = read_meaning(Header(row, depth, layout, texts, widths), forms, said)
            header.score += NEARER * (titled or 0)
            drop_slips(sheet, header)
            settle_words(sheet, header)
            settle_sums(sheet, header)
            add_parts(header)
            said_enough = len(header.columns) >= 2 or header.wide or layout.baris in header.columns
            if said_enough and has_content(sheet, header) and not _is_cut(sheet, header):
                yield header


def _says_enough(layout: Layout, words: Set[str]) -> bool:
    """Whether the words of headings are of a layout: two of them, or the one that says what its rows are."""
    if not layout.is_wide and len(words & layout.words) == 1:
        return not words.isdisjoint(layout.words_of[layout.baris])
    return bool(words & layout.words)


def _titles(sheet: Sheet, row: int) -> list[str]:
    """What stands in the rows above a header that may be its title."""
    end = bisect_left(sheet.row_numbers, row)
    above = sheet.row_numbers[max(0, end - TITLE_ROWS) : end]
    return [cell.text for number in above for cell in sheet.filled(number).values()]


def _is_cut(sheet: Sheet, header: Header) -> bool:
    """Whether the header goes on below: a row of texts, or of years, some of them below columns without a heading of
    their own or the same year below several.
    """
    below = sheet.filled(header.last_row + 1)
    if len(below) < 2 or header.columns.get(header.layout.baris) in below:
        return False
    texts = [cell for cell in below.values() if isinstance(cell.value, str) and not cell.text[:1].isdigit()]
    years = [cell.text for cell in below.values() if YEAR_ALONE.fullmatch(normal(cell.text))]
    beside = any(place not in header.texts for place in below)
    if len(years) == len(below):
        return beside or len({*years}) < len(years)
    return beside and len(texts) == len(below)
