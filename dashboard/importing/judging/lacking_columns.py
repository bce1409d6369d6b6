"""Columns that a table lacks: which of its headings each may be is asked, the likeliest first."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from dashboard.catalogue import columns
from dashboard.importing.choices import Answer
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.below import may_be
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.guessing import guess, holds, named_place
from dashboard.importing.tables.header import Names, named_once
from dashboard.importing.tables.headings import SEPARATOR, form
from dashboard.importing.tables.kinds import is_figure, kind_of
from dashboard.importing.tables.meaning import PART_OF_SPENDING
from dashboard.importing.tables.so_far import BEFORE, likelihood
from dashboard.notation import number

ALLOCATED = "pagu_rupiah"
NOT_ALLOCATED = re.compile(r"\brenstra\b|\brealisasi\b|\btahun lalu\b|\btingkat capaian\b")
TOTAL = re.compile(r"(?:jumlah|total)(?: (?:nilai|skor|indeks))?")
EXAMPLES, GROUPED, LONGEST = 2, 4, 40


def lacking_columns(
    table: FoundTable, unread: Sequence[int], asked: Collection[int], names: Names
) -> tuple[list[Finding], set[int]]:
    """What is asked of the columns that a table lacks, and the headings that these may be.

    ``unread`` are the headings that nobody knows; those ``asked`` about already are none of them. Where several columns
    lack and each has a likely heading, it is asked what each heading is; else where each column is.
    """
    header = table.header
    totals = [column for column in header.missing if header.parts_of(column) and not _summing(table, column)]
    findings = [_without_totals(table, totals)] if totals else []
    lacking = [column for column in header.missing if column not in totals]
    guessed = _guessed(table, lacking, names)
    if len(guessed) == len(lacking) > 1:
        possible = {column: _candidates(table, column, unread, asked) for column in lacking}
        return findings + _unknown(table, possible, guessed), {place for own in possible.values() for place in own}
    offered: set[int] = set()
    for column in lacking:
        candidates = _candidates(table, column, unread, {*asked, *offered})
        candidates.sort(key=lambda place: (place != guessed.get(column), *_likelihood(column, header.texts[place])))
        offered |= {*candidates}
        findings.append(_absent(table, column, candidates))
    return findings, offered


def _guessed(table: FoundTable, lacking: Sequence[str], names: Names) -> dict[str, int]:
    """The likeliest heading of each lacking column, where there is one."""
    sheet, header = table.sheet, table.header
    figures = [column for column in lacking if is_figure(column)]
    named = {
        column: place
        for column in lacking
        if column not in figures and (place := named_place(sheet, header, column, names)) is not None
    }
    return {**guess(sheet, header, figures), **named}


def _candidates(table: FoundTable, column: str, unread: Sequence[int], closed: Collection[int]) -> list[int]:
    """The headings that a lacking column may be: totals of its parts, those that nobody knows, then others."""
    header = table.header
    percentages = [header.columns[share] for share in table.layout.persen if share in header.columns]
    possible = [
        place
        for place in (*header.unexplained, *percentages)
        if place not in closed and named_once(header, place) and may_be(table.sheet, header, place, column)
        if not BEFORE.search(header.texts[place].casefold())
    ]
    figures = [place for place in possible if holds(table.sheet, header, place, column)] if is_figure(column) else []
    possible = figures or possible
    return (
        (_summing(table, column) if header.parts_of(column) else [])
        or [place for place in possible if place in unread]
        or [place for place in possible if not PART_OF_SPENDING.match(form(header.texts[place]).words)]
    )


def _unknown(table: FoundTable, possible: Mapping[str, list[int]], guessed: Mapping[str, int]) -> list[Finding]:
    """What each of some headings is, which may be several of the columns that a table lacks; the likeliest first."""
    findings = []
    for place in sorted({place for own in possible.values() for place in own}):
        of_place = (column for column, own in possible.items() if place in own)
        meant = sorted(of_place, key=lambda column: guessed[column] != place)
        titles = [columns()[column.partition(":")[0]].judul for column in meant]
        likely = f"mungkin {titles[0]}" if guessed[meant[0]] == place else f"dapat berarti {' atau '.join(titles)}"
        cell = f"{column_letter(place)}{table.header.last_row}"
        message = (
            f'{cell}: judul "{table.header.texts[place]}"{_values(table, place)} tidak dikenal, {likely}. '
            "Pilih kolom yang dimaksud."
        )
        answers = tuple(mapping(table, place, column) for column in meant)
        findings.append(Finding("kolom-meragukan", message, table.sheet.name, cell, answers))
    return findings


def _absent(table: FoundTable, column: str, candidates: Sequence[int]) -> Finding:
    title = columns()[column.partition(":")[0]].judul
    if not candidates:
        remedy = table.layout.bila_hilang.get(column, "Tambahkan kolomnya.")
        message = f"{table.first_cell}: kolom {title} tidak ada di baris judul ini. {remedy}"
        return Finding("kolom-hilang", message, table.sheet.name, table.first_cell)
    cell = f"{column_letter(candidates[0])}{table.header.last_row}"
    guesses = " atau ".join(f'"{table.header.texts[place]}"{_values(table, place)}' for place in candidates)
    message = f"{cell}: kolom {title} tidak ditemukan; mungkin {guesses}. Pilih kolom yang dimaksud."
    answers = tuple(mapping(table, place, column) for place in candidates)
    if len(answers) > 1 and kind_of(column) == "rupiah":
        answers = (*answers, _sum_of(table, candidates, answers))
    return Finding("kolom-meragukan", message, table.sheet.name, cell, answers)


def _sum_of(table: FoundTable, places: Sequence[int], answers: Sequence[Answer]) -> Answer:
    """That a column is the sum of several, each of which is said to be it."""
    label = " + ".join(f'"{table.header.name(place)}"' for place in places)
    return replace(answers[0], label=f"Jumlah {label}", also=tuple(answers[1:]))


def _values(table: FoundTable, place: int) -> str:
    """The first values below a heading, as a reader sees them."""
    shown = " dan ".join(_shown(text) for text in table.first_values(place, EXAMPLES))
    return f" (berisi {shown})" if shown else ""


def _shown(text: str) -> str:
    """A cell's text; a long whole number with separators, a long text its beginning."""
    if text.isdecimal() and len(text) > GROUPED and text[0] != "0":
        return number(int(text), 0)
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def _likelihood(column: str, heading: str) -> tuple[int, bool]:
    """How likely a heading is the column, the likeliest first: no allocation of this year is what several years had."""
    return likelihood(heading), column == ALLOCATED and NOT_ALLOCATED.search(heading.casefold()) is not None


def _summing(table: FoundTable, column: str) -> list[int]:
    """The columns that nobody reads and whose heading says that they are a total, which a column may be."""
    header = table.header
    return [
        place
        for place in header.unexplained
        if TOTAL.fullmatch(form(header.texts[place]).last) and may_be(table.sheet, header, place, column)
    ]


def _without_totals(table: FoundTable, totals: list[str]) -> Finding:
    """Columns of which only the parts are there, as spending by kind without its sum."""
    texts, parts = table.header.texts, {column: table.header.parts_of(column) for column in totals}
    titles = {column: columns()[column].judul for column in totals}
    said = ", ".join(f'"{texts[place]}"' for places in parts.values() for place in places)
    wanted = " dan ".join(f'"{_total_heading(texts[parts[column][0]], titles[column])}"' for column in totals)
    message = (
        f"{table.first_cell}: kolom {' dan '.join(titles.values())} tidak ada, hanya bagiannya: {said}. "
        f"Tambahkan kolom jumlahnya, misalnya {wanted}, lalu unggah lagi."
    )
    return Finding("kolom-hilang", message, table.sheet.name, table.first_cell)


def _total_heading(part: str, title: str) -> str:
    """How the heading of a total is written beside that of one of its parts."""
    _, group, lowest = part.rpartition(SEPARATOR)
    return f"Jumlah{SEPARATOR}{lowest}" if group else title


def mapping(table: FoundTable, place: int, column: str) -> Answer:
    """That a heading is a column."""
    heading = table.header.name(place)
    return Answer(f'"{heading}" adalah {columns()[column.partition(":")[0]].judul}', "map", f"{heading}={column}")
