"""Names that mean a known thing: what was said of one, now or before, holds wherever a file writes it the same way."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz import fuzz

from dashboard.importing.choices import Answer, Known
from dashboard.importing.context.institutions import in_full, kind_of_institution
from dashboard.importing.context.scope import canonical, name_key
from dashboard.importing.findings import ERROR, Finding
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.headings import REMEMBERED, is_slip, marks

TIERS = ("program", "kegiatan", "sub_kegiatan")
CODED = re.compile(r"((?:\d+\.)+\d+\.?\s*[-–:]?\s+)(\S.*)", re.DOTALL)
ALIKE = 85
QUESTIONS = ("indikator-tidak-dikenal", "instansi-tidak-dikenal", "nama-mirip", "sub-aspek-tidak-dikenal")
Decided = Mapping[tuple[str, int, int], str]


def alias_key(name: str) -> str:
    """A name as it is looked up: without case, doubled spaces, abbreviations of institutions."""
    return name_key(canonical(in_full(name)))


@lru_cache(maxsize=REMEMBERED)
def letters(name: str) -> str:
    """A name as it is recognised: without case, spaces and punctuation, but for those that part two numbers."""
    words = canonical(in_full(name)).casefold()
    return re.sub(r"(?!\|)[\W_]+", "", re.sub(r"(?<=\d)[\W_]+(?=\d)", "|", words))


def is_near(written: str, known: str) -> bool:
    """Whether a name may be a known one misspelt or shortened: nearly its letters, the same numbers and kind."""
    kinds = {kind for name in (written, known) if (kind := kind_of_institution(name))}
    said, other = (_without_kind(name).casefold() for name in (written, known))
    if len(kinds) > 1 or marks(said) != marks(other):
        return False
    return is_slip(said, other) or fuzz.ratio(letters(said), letters(other)) >= ALIKE


def _without_kind(name: str) -> str:
    """A name without the kind of institution that begins it, which many share."""
    full = in_full(name)
    return full.partition(" ")[2] if kind_of_institution(full) and " " in full else full


def meant(written: str, name: str) -> Answer:
    """The answer that a cell (``SHEET!A7``) names a known thing."""
    return Answer(f'Maksudnya "{name}"', "decide", f"{written}={name}")


def itself(written: str, name: str, words: str = "Memang baru") -> Answer:
    """The answer that the name in a cell (``SHEET!A7``) is right as it stands."""
    return Answer(words, "decide", f"{written}={name}")


def nearest(finding: Finding) -> Answer | None:
    """The answer that a name is the known one nearest to it, where that must be asked."""
    asked = finding.kind in QUESTIONS and finding.severity == ERROR and len(finding.answers) > 1
    return finding.answers[0] if asked else None


def renamed(text: str, name: str) -> str:
    """A text with another name; the code that stands before the name is kept."""
    code, _ = _parts(text)
    return name if CODED.fullmatch(name) else code + name


def said_names(tables: Iterable[FoundTable], decided: Decided, known: Known) -> dict[str, str]:
    """What the user decided about cells that name something: the name that was written there, and what it means.

    ``decided`` are the cells (sheet, row, column) with what stood in them.
    """
    said = {}
    for table in tables:
        places = {place for place, _ in _named(table, known)}
        rows = set(table.row_numbers)
        for (sheet, row, column), before in decided.items():
            if sheet == table.sheet.name and row in rows and column in places and before:
                said[alias_key(_parts(before)[1])] = _parts(table.sheet.cell(row, column).text)[1]
    return said


def rename(table: FoundTable, said: Mapping[str, str], known: Known) -> Iterator[Finding]:
    """Read names as what they were said to mean. What was confirmed before is said, with the way to refuse it.

    A confirmed name is used only while what it means is known and it is no known name itself. One that differs from a
    known name by case, spaces and punctuation alone is that name, unless it was said to be another.
    """
    told: set[str] = set()
    for place, names in _named(table, known):
        spelled = _spelled(names)
        for row in table.row_numbers:
            cell = table.sheet.cell(row, place)
            name = _parts(cell.text)[1]
            key = alias_key(name) if name else ""
            name_meant = said.get(key) or known.meant.get(key)
            if name_meant is None or alias_key(name_meant) == key:
                same = spelled.get(letters(name)) if name and name_meant is None else None
                if same and same != name and canonical(name) not in names:
                    table.sheet.values[row - 1][place - 1] = renamed(cell.text, same)
                continue
            if key not in said:
                if name_meant not in names or canonical(in_full(name)) in names:
                    continue
                if key not in told:
                    told.add(key)
                    yield _told(table, cell.address, name, name_meant)
            table.sheet.values[row - 1][place - 1] = renamed(cell.text, name_meant)


def settled(said: Mapping[str, str], known: Known) -> frozenset[str]:
    """The names (as :func:`alias_key`) that were said to be right as they stand, now or before."""
    return frozenset(key for key, name in {**known.meant, **said}.items() if alias_key(name) == key)


def _told(table: FoundTable, cell: str, name: str, name_meant: str) -> Finding:
    message = f'{cell}: "{name}" dibaca sebagai "{name_meant}", seperti yang dipastikan pada unggahan sebelumnya.'
    refusal = itself(f"{table.sheet.name}!{cell}", name, f'Bukan, "{name}" memang lain')
    return Finding("nama-disamakan", message, table.sheet.name, cell, (refusal,))


def _spelled(names: frozenset[str]) -> dict[str, str]:
    """Known names by their letters, but for those whose letters are another's too."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(letters(name), []).append(name)
    return {key: alike[0] for key, alike in found.items() if len(alike) == 1}


def _named(table: FoundTable, known: Known) -> Iterator[tuple[int, frozenset[str]]]:
    """The sheet columns of a table that hold names, with those that are known for each."""
    for column, place in table.columns.items():
        tiered = column == "uraian" and table.layout.susunan == "tingkat"
        lists = [known.names[one] for one in (TIERS if tiered else (column,)) if one in known.names]
        if lists:
            yield place, frozenset().union(*lists)


def _parts(text: str) -> tuple[str, str]:
    """The code that stands before a name, and the name."""
    found = CODED.fullmatch(text)
    return (found[1], found[2]) if found else ("", text)
