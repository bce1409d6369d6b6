"""The month that a whole list is of: its title, headings, sheet or file say it, the user does, or it is asked."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.importing.choices import Answer, Choices
from dashboard.importing.context.periods import NO_STATE, QUARTER_MONTHS, ROMAN, months_named, period, quarters
from dashboard.importing.context.scope import PLACES, Words
from dashboard.importing.facts.dating import MONTH_OF_TABLE
from dashboard.importing.facts.measuring import MEASURED
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.tables.found import PLACE_AND_DATE
from dashboard.notation import month as in_words

SAID = "bulan:"
EXAMPLE = 'misalnya "Agustus 2025"'
Named = dict[str, set[tuple[int, int | None]]]


def settle_month(reader: FactReader, words: Words, choices: Choices, above: FactReader | None) -> None:
    """Say of which month the rows of a table without months are; what is not certain is asked in its findings.

    A table that names none is of the same month as the one above it on the sheet.
    """
    if not any(facts.periode == MONTH_OF_TABLE for facts in reader.layout.fakta):
        return
    said = period(choices.decided(SAID + words.sheet) or "")
    named = {place: found for place, found in _named(words).items() if found}
    inherited = above.scope.bulan if above and "judul tabel" not in named else None
    month = said if said and "-" in said else inherited
    if not month:
        months = _agreed(named)
        year = _year(reader, {year for _, year in months if year}, choices)
        numbers = {number for number, _ in months}
        if len(numbers) == 1 and year:
            month = _key(year, numbers.pop())
        else:
            reader.findings += _asked(reader, words, named, months)
    reader.scope = replace(reader.scope, bulan=month)


def _named(words: Words) -> Named:
    """The months that each place names; not those of a print or a regulation."""
    lines = [line for text in words.title for line in text.splitlines()]
    title = [line for line in lines if not (NO_STATE.search(line) or PLACE_AND_DATE.fullmatch(line.strip()))]
    title = [line for line in title if not line.casefold().startswith("tempat:")]
    texts = ("\n".join(title), "\n".join(words.headings), words.sheet, words.file.rpartition(".")[0])
    return {place: months_named(text) for place, text in zip(PLACES, texts, strict=True)}


def _agreed(named: Named) -> set[tuple[int, int | None]]:
    """The months that the places leave: what one names alone goes before those among which it is."""
    certain = set().union(*(found for found in named.values() if len({number for number, _ in found}) == 1))
    return certain or set().union(*named.values())


def _year(reader: FactReader, named: set[int], choices: Choices) -> int | None:
    """The year of a month: its own, what the user says, or the table's, unless that is the year measured."""
    if named:
        return named.pop() if len(named) == 1 else None
    measured = reader.titled.get(MEASURED)
    return choices.tahun or (None if measured and reader.scope.tahun == measured else reader.scope.tahun)


def _asked(reader: FactReader, words: Words, named: Named, months: set[tuple[int, int | None]]) -> Iterator[Finding]:
    sheet, cell = reader.table.sheet.name, reader.table.first_cell
    measured = reader.titled.get(MEASURED)
    years = {year for _, year in months if year} or ({int(measured), int(measured) + 1} if measured else set())
    if reader.scope.tahun and not years:
        years = {reader.scope.tahun}
    numbers = [number for number, _ in months] or _of_quarter(words)
    keys = dict.fromkeys(_key(year, number) for number in numbers for year in sorted(years))
    answers = tuple(Answer(in_words(key), "decide", f"{SAID}{sheet}={key}") for key in keys)
    said = [f"{place} menyebut {' dan '.join(sorted(map(_shown, found)))}" for place, found in named.items()]
    why = ", ".join(said) if said else "bulan daftar ini tidak tertulis di judul, nama lembar atau nama berkas"
    message = f"{cell}: {why}. Pilih atau tulis bulannya, {EXAMPLE}."
    yield Finding("periode-meragukan", message, sheet, cell, answers, asks=(MONTH_OF_TABLE,))


def _of_quarter(words: Words) -> list[int]:
    """The months of the quarter that is named, the last first."""
    named = set().union(*map(quarters, (*words.title, words.sheet, words.file)))
    ends = [([*ROMAN.values()].index(quarter) + 1) * QUARTER_MONTHS for quarter in named]
    return [ends[0] - back for back in range(QUARTER_MONTHS)] if len(ends) == 1 else []


def _key(year: int, number: int) -> str:
    return f"{year}-{number:02}"


def _shown(named: tuple[int, int | None]) -> str:
    number, year = named
    return in_words(_key(year, number)) if year else f"{in_words(_key(0, number)).removesuffix(' 0')} tanpa tahun"
