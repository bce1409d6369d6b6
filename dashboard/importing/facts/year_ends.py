"""Months side by side that name no year of their own: which year each is of, as far as those beside it say."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dashboard.importing.choices import Answer, Choices
from dashboard.importing.context.periods import MONTHS, month
from dashboard.importing.facts.measuring import INDEX, MEASURED
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import column_letter
from dashboard.notation import month as in_words

SAID = "bulan:"
YEAR_MONTHS = 12
FURTHEST = 6
Month = tuple[int, int | None]


def settle_month_years(reader: FactReader, choices: Choices) -> Iterator[Finding]:
    """Give the months of a reader's index the year that those beside them state.

    A month after an earlier one is of its year, January after December of the next. Months across a year's end of which
    none states a year are asked: from when on?
    """
    beside = sorted(reader.table.wide.get(INDEX, {}).items(), key=lambda one: one[1])
    named = [_named(key) for key, _ in beside]
    if not named or all(year for _, year in named):
        return
    first = month(choices.decided(f"{SAID}{reader.table.sheet.name}") or "")
    if first and int(first[-2:]) == named[0][0]:
        named[0] = (named[0][0], int(first[:4]))
    years = _years(named)
    reader.table.wide[INDEX] = {
        key if _named(key)[1] or not year else f"{key} {year}": place
        for (key, place), year in zip(beside, years, strict=True)
    }
    if not any(years) and _passes_a_year(named):
        yield _asked(reader, named, beside[0][1], choices)


def _named(key: str) -> Month:
    """The month of a heading, and its year where it has one."""
    name, _, year = key.casefold().replace(".", "").partition(" ")
    return MONTHS[name], int(year) if year else None


def _years(named: Sequence[Month]) -> list[int | None]:
    """The year of each month; nothing where the months beside it give none, or two."""
    return [_agreed(before, after) for before, after in zip(_onward(named), _backward(named), strict=True)]


def _agreed(*years: int | None) -> int | None:
    """The only year that is said."""
    said = {year for year in years if year}
    return said.pop() if len(said) == 1 else None


def _backward(named: Sequence[Month]) -> list[int | None]:
    """The year of each month as the one after it leaves it: read from the right with all signs changed, as onward."""
    mirrored = [(-number, -year if year else None) for number, year in reversed(named)]
    return [-year if year else None for year in reversed(_onward(mirrored))]


def _onward(named: Sequence[Month]) -> list[int | None]:
    """The year of each month as the one before it leaves it, up to half a year on."""
    years: list[int | None] = []
    for position, (number, stated) in enumerate(named):
        year = stated
        if not stated and position and (before := years[-1]) is not None:
            last = named[position - 1][0]
            year = before + (number < last) if _is_near(last, number) else None
        years.append(year)
    return years


def _is_near(earlier: int, later: int) -> bool:
    return 0 < (later - earlier) % YEAR_MONTHS <= FURTHEST


def _passes_a_year(named: Sequence[Month]) -> bool:
    return any(later < earlier and _is_near(earlier, later) for (earlier, _), (later, _) in pairwise(named))


def _asked(reader: FactReader, named: Sequence[Month], place: int, choices: Choices) -> Finding:
    cell = f"{column_letter(place)}{reader.table.header.last_row}"
    message = (
        f"{cell}: bulan melewati akhir tahun dan tidak menyebut tahun. Pilih bulan yang pertama, "
        'atau tulis misalnya "Januari 2025" pada judul kolom.'
    )
    stated = int(choices.tahun or reader.titled.get(MEASURED) or reader.scope.tahun or 0)
    sheet, (number, _) = reader.table.sheet.name, named[0]
    keys = [f"{year}-{number:02}" for year in (stated - 1, stated) if stated]
    answers = tuple(Answer(f"Mulai {in_words(key)}", "decide", f"{SAID}{sheet}={in_words(key)}") for key in keys)
    return Finding("periode-meragukan", message, sheet, cell, answers, asks=("bulan",))
