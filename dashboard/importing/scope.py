"""Whose data a table holds and for when: from its title rows, its headings, the file's name, or what the user says."""

import csv
import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from dashboard.importing.choices import Answer, Scope
from dashboard.importing.periods import MONTH, quarters

RULES = Path(__file__).resolve().parents[2] / "data" / "rules"
YEAR_END = "IV"
PARTLY = re.compile(r"\b(triwulan|tw\d?|semester|bulan|s\.?d\.?)\b")


@dataclass(frozen=True)
class Words:
    """The texts that may say whose data a table holds and for when."""

    title: list[str]
    headings: list[str]
    file: str


@dataclass(frozen=True)
class FoundScope:
    """A scope, and why it is in doubt with the answers that settle it; no doubt when ``doubt`` is empty.

    ``by_year_alone``: the quarter is the end of the year that is named, nothing else says it.
    """

    scope: Scope
    doubt: str = ""
    answers: tuple[Answer, ...] = ()
    by_year_alone: bool = False


def scope_of(words: Words, said: Scope, above: Scope | None = None) -> FoundScope:
    """The scope that a table's words state; what the user said goes first, a contradiction is a doubt.

    A table that does not say is of the same agency, year and quarter as the one ``above`` it on the sheet.

    A past year that stands alone is that year's end (IV); one that only the user says is not. The year of a regulation
    and the place of print are no period; data "per" a date are of that date's year.
    """
    lines = [line.casefold() for line in words.title if not line.casefold().startswith("tempat:")]
    title = re.sub(r"(nomor|no\.?)\s+\S+\s+tahun\s+\d{4}", "", " \n".join(lines))
    file = words.file.casefold()
    above = above or Scope(None, None, None)
    agency = said.perangkat_daerah or _agency(title) or above.perangkat_daerah
    years = _years(title)
    in_file = re.findall(r"(?<!\d)(20\d{2})(?!\d)", file)
    stated = years[-1] if years else above.tahun or (int(in_file[-1]) if in_file else None)
    tahun = said.tahun or stated
    named = [quarters(_of_year(title, tahun)), quarters(" ".join(words.headings)), quarters(file)]
    certain = [next(iter(found)) for found in named if len(found) == 1]
    inherited = above.triwulan if not years else None
    year_end = _year_end(title, tahun) if tahun == stated else None
    triwulan = said.triwulan or (certain[0] if certain else inherited or year_end)
    scope = Scope(agency, tahun, triwulan)
    if said.triwulan is None and len(set(certain)) > 1:
        options = sorted(set(certain), key=certain.index)
        doubt = f"judul tabel dan nama berkas atau judul kolom menyebut triwulan {' dan '.join(options)}"
        options = [*named[1]] if len(named[1]) == 1 else options
        answers = tuple(Answer(f"Triwulan {option}", "triwulan", option) for option in options)
        return FoundScope(scope, doubt, answers)
    if said.tahun is None and years and in_file and named[2] and int(in_file[-1]) != tahun:
        answers = tuple(Answer(str(option), "tahun", str(option)) for option in (tahun, int(in_file[-1])))
        return FoundScope(scope, f"judul tabel menyebut tahun {tahun}, nama berkas {in_file[-1]}", answers)
    return FoundScope(scope, by_year_alone=not (said.triwulan or certain or inherited) and bool(year_end))


def _years(title: str) -> list[int]:
    """The years that a title names as the data's."""
    found = re.findall(r"data per [^\n]*?(\d{4})", title) or re.findall(
        r"(?:tahun\s*(?:anggaran)?|t\.?a\.?)\s*:?\s*(20\d{2})", title
    )
    found = found or re.findall(r"(?:triwulan|tw)[\s.:]*(?:ke[\s-]*)?(?:iv|iii|ii|i|[1-4])\s+(20\d{2})", title)
    found = found or [year for _, year in MONTH.findall(title) if year]
    return [int(year) for year in found]


def _of_year(title: str, tahun: int | None) -> str:
    """The title without dates of other years."""
    return MONTH.sub(lambda found: found[0] if found[2] in (None, str(tahun)) else "", title)


def _year_end(title: str, tahun: int | None) -> str | None:
    """The end of a past year that stands alone; nothing for a part of a year that cannot be read."""
    return YEAR_END if tahun and tahun < date.today().year and not PARTLY.search(title) else None


def _agency(title: str) -> str | None:
    plain = " ".join(title.split())
    for row in _rows("perangkat_daerah.csv"):
        if row["nama"].casefold() in plain or row["nama_pendek"].casefold() in plain:
            return row["perangkat_daerah"]
    return None


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
def _rows(name: str) -> list[dict[str, str]]:
    with (RULES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
