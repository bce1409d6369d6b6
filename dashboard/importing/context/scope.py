"""Whose data a table holds and for when: from its title rows, headings, sheet, file, or what the user says."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz import fuzz

from dashboard.importing.choices import Answer, Choices, Known, Scope
from dashboard.importing.context.owners import Agency, office, owner
from dashboard.importing.context.periods import QUARTER_MONTHS, ROMAN, quarter_of, quarters, state_day, whole_year
from dashboard.importing.context.said import (
    PARTLY,
    of_year,
    without_regulation,
    year_end,
    years_alone,
    years_named,
    years_of_title,
)

RULES = Path(__file__).resolve().parents[3] / "data" / "rules"
UNSTATED = Scope(None, None, None)
ALIKE = 85
ORDER = [*ROMAN.values()]
PLACES = ("judul tabel", "judul kolom", "nama lembar", "nama berkas")
OFFICE_SAID, OFFICE_REMEMBERED = "perangkat_daerah:", "perangkat daerah: "


@dataclass(frozen=True)
class Words:
    """The texts that may say whose data a table holds and for when."""

    title: list[str]
    headings: list[str]
    sheet: str
    file: str


@dataclass(frozen=True)
class FoundScope:
    """A scope, and why it is in doubt with the answers that settle it; no doubt when ``doubt`` is empty.

    ``by_year_alone``: the quarter is the end of the year that is named, nothing else says it; ``years`` are those that
    the table's words name.
    """

    scope: Scope
    doubt: str = ""
    answers: tuple[Answer, ...] = ()
    by_year_alone: bool = False
    years: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Office:
    """An office that a title names and no rule registers: its name, and the agency it was said to be.

    ``confirmed`` says whether that is from an earlier file.
    """

    name: str
    agency: str | None = None
    confirmed: bool = False


def office_of(title: Sequence[str], choices: Choices, known: Known) -> Office | None:
    """The office that a title names in place of a registered agency."""
    lines = said_lines(title)
    name = " dan ".join(dict.fromkeys(found for line in lines if (found := office(line))))
    if not name or choices.perangkat_daerah or owner(lines, registered()):
        return None
    decided = (said.rpartition("=") for said in reversed(choices.decide))
    said = next((code for subject, _, code in decided if name_key(subject) == name_key(OFFICE_SAID + name)), None)
    remembered = known.meant.get(office_key(name))
    return Office(name, said or remembered, confirmed=bool(remembered and not said))


def office_key(name: str) -> str:
    """What an office's name is remembered by, apart from the names that cells hold."""
    return OFFICE_REMEMBERED + name_key(name)


def office_answers(other: Office) -> tuple[Answer, ...]:
    """Which agency an office is: a registered one that is named nearly so, or a new one under its own name, or another
    registered one; not the one it is said to be.
    """
    if "=" in other.name:
        return ()
    meant = {code: f'Maksudnya "{full}"' for code, full in agencies().items()}
    near = {code: label for code, label in meant.items() if _is_near(other.name, agencies()[code])}
    labels = near | {other.name: f'Daftarkan "{other.name}" sebagai perangkat daerah'} | meant
    return tuple(
        Answer(label, "decide", f"{OFFICE_SAID}{other.name}={code}")
        for code, label in labels.items()
        if name_key(code) != name_key(other.agency or "")
    )


def _is_near(name: str, registered_name: str) -> bool:
    return fuzz.ratio(name_key(name), name_key(registered_name)) >= ALIKE


def said_lines(title: Sequence[str]) -> list[str]:
    """The title without the place of print; one line a sheet line."""
    return [line for text in title if not text.casefold().startswith("tempat:") for line in text.splitlines()]


def scope_of(
    words: Words, said: Scope, above: Scope | None = None, other: Office | None = None, rows: Scope = UNSTATED
) -> FoundScope:
    """The scope that a table's words state; what the user said goes first, a contradiction is a doubt.

    A table that does not say is of what its ``rows`` state, else of the same agency, year and quarter as the one
    ``above`` it on the sheet, one that does is not of what the sheet's name says; one of an ``other`` office is of the
    agency that office was said to be.

    A past year that stands alone is that year's end (IV); one that only the user says is not. The year of a regulation
    and the place of print are no period; data "per" a date are of that date's year. The state at a date is that
    date's.
    """
    lines = [whole_year(line.casefold()) for line in words.title if not line.casefold().startswith("tempat:")]
    title = without_regulation(" \n".join(lines))
    of_sheet = above is None or not quarters(title)
    sheet, file = whole_year(words.sheet.casefold()) if of_sheet else "", whole_year(words.file.casefold())
    above = above or UNSTATED
    named_agency = owner(said_lines(words.title), registered()) or rows.perangkat_daerah or above.perangkat_daerah
    agency = said.perangkat_daerah or (other.agency if other else named_agency)
    alone = years_alone(lines) if not above.tahun else set()
    years = years_of_title(title) or ([*alone] if len(alone) == 1 else [])
    in_sheet, in_file = years_named(sheet), years_named(file)
    in_sheet = in_sheet if len(in_sheet) == 1 else []
    inherited_year = None if rows.tahun else above.tahun
    stated = years[-1] if years else inherited_year or next(reversed([*in_file, *in_sheet]), rows.tahun)
    tahun = said.tahun or stated
    named = [quarters(of_year(title, tahun)), quarters(" ".join(words.headings)), quarters(sheet), quarters(file)]
    said_by = {place: next(iter(found)) for place, found in zip(PLACES, named, strict=True) if len(found) == 1}
    certain = [*said_by.values()]
    inherited = rows.triwulan or (above.triwulan if not years else None)
    unclear = len(named[-1]) != 1 and PARTLY.search(re.sub(r"[_-]", " ", file))
    ended = year_end(title, tahun) if tahun in (stated, *years) and not unclear else None
    triwulan = said.triwulan or (certain[0] if certain else inherited or ended)
    scope = Scope(agency, tahun, triwulan)
    stating = frozenset(years or ([stated] if stated else []))
    if said.triwulan is None and len(set(certain)) > 1:
        options = sorted(set(certain), key=certain.index)
        doubt = ", ".join(f"{place} menyebut triwulan {quarter}" for place, quarter in said_by.items())
        options = [*named[1]] if len(named[1]) == 1 else options
        return FoundScope(scope, doubt, _quarter_answers(options), years=stating)
    other_years = {"nama lembar": in_sheet, "nama berkas": in_file if named[-1] else []}
    for place, found in other_years.items() if said.tahun is None and years else ():
        if found and tahun not in found:
            doubt = f"judul tabel menyebut tahun {tahun}, {place} {found[-1]}"
            return FoundScope(scope, doubt, year_answers(tahun, found[-1]), years=stating)
    by_year_alone = not (said.triwulan or certain or inherited) and bool(ended)
    found_scope = _other_date(scope, said, words.title) or FoundScope(scope, by_year_alone=by_year_alone)
    return replace(found_scope, years=stating)


def _other_date(scope: Scope, said: Scope, lines: Sequence[str]) -> FoundScope | None:
    """A doubt where the title gives the state at a date of another quarter or year than the scope's."""
    if not scope.tahun or not scope.triwulan:
        return None
    for words, day in filter(None, map(state_day, lines)):
        quarter = quarter_of(day.month)
        later = (day.year - scope.tahun) * len(ORDER) + ORDER.index(quarter) - ORDER.index(scope.triwulan)
        if not later or (later == 1 and "data" in words.casefold() and day.month % QUARTER_MONTHS == 1):
            continue
        doubt = f'judul tabel menyebut "{words}", padahal periodenya triwulan {scope.triwulan} tahun {scope.tahun}'
        if day.year != scope.tahun and said.tahun is None:
            return FoundScope(scope, doubt, year_answers(scope.tahun, day.year))
        if day.year == scope.tahun and said.triwulan is None:
            return FoundScope(scope, doubt, _quarter_answers([scope.triwulan, quarter]))
    return None


def _quarter_answers(options: Sequence[str]) -> tuple[Answer, ...]:
    return tuple(Answer(f"Triwulan {option}", "triwulan", option) for option in options)


def year_answers(*years: int | None) -> tuple[Answer, ...]:
    return tuple(Answer(str(year), "tahun", str(year)) for year in years)


@cache
def registered() -> tuple[Agency, ...]:
    """The agencies of data/rules/perangkat_daerah.csv, with the other spellings that data/rules/alias.csv has."""
    return tuple(
        Agency(
            row["perangkat_daerah"],
            (row["nama"], row["nama_pendek"], *_spellings(row["nama"])),
            (row["instansi"], *_spellings(row["instansi"])),
        )
        for row in _rows("perangkat_daerah.csv")
    )


def _spellings(name: str) -> list[str]:
    return [row["teks"] for row in _rows("alias.csv") if row["nama"] == name]


@cache
def agencies() -> dict[str, str]:
    """Known agencies: code to full name."""
    return {row["perangkat_daerah"]: row["nama"] for row in _rows("perangkat_daerah.csv")}


@cache
def aliases() -> dict[str, str]:
    """Other spellings of a name (as :func:`name_key`) and the spelling that counts."""
    return {name_key(row["teks"]): row["nama"] for row in _rows("alias.csv")}


def name_key(name: str) -> str:
    """A name without case, doubled spaces and closing punctuation."""
    return " ".join(name.casefold().split()).rstrip(" ;.,")


@lru_cache(maxsize=1 << 17)
def canonical(name: str) -> str:
    """The spelling that counts for a name, so that the same thing is joined across tables."""
    return aliases().get(name_key(name), " ".join(name.split()).rstrip(" ;,"))


@cache
def lower_better() -> frozenset[str]:
    """The indicators of which less is better."""
    return frozenset(row["indikator"] for row in _rows("sifat_indikator.csv") if row["arah"] == "turun")


@cache
def accumulations() -> dict[tuple[str, str], str]:
    """How an agency's indicator adds up over the year, as last decided: ``tambah``, ``kumulatif`` or ``tingkat``."""
    decided = sorted(_rows("sifat_indikator.csv"), key=lambda row: row["berlaku_dari"])
    return {(row["perangkat_daerah"], row["indikator"]): row["akumulasi"] for row in decided}


@cache
def _rows(name: str) -> list[dict[str, str]]:
    with (RULES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
