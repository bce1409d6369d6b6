"""Whose data a table holds and for when: from its title rows, or from what the user says."""

import csv
import re
from functools import cache
from pathlib import Path

from dashboard.importing import cells
from dashboard.importing.choices import Scope

RULES = Path(__file__).resolve().parents[2] / "data" / "rules"
YEAR_END = "IV"


def scope_of(title_lines: list[str], said: Scope) -> Scope:
    """The scope a table's title rows state; what the user said goes first. A year alone stands for its end (IV).

    The year of a regulation and the place of print are no period; data "per" a date are of that date's year.
    """
    lines = [line.casefold() for line in title_lines if not line.casefold().startswith("tempat:")]
    title = re.sub(r"nomor\s+\S+\s+tahun\s+\d{4}", "", " \n".join(lines))
    agency = next((code for code, name in agencies().items() if name.casefold() in title), None)
    years = re.findall(r"data per [^\n]*?(\d{4})", title) or re.findall(r"tahun\s*(?:anggaran\s*)?(\d{4})", title)
    tahun = said.tahun or (int(years[-1]) if years else None)
    return Scope(said.perangkat_daerah or agency, tahun, said.triwulan or _quarter(title, tahun))


def _quarter(title: str, tahun: int | None) -> str | None:
    """The quarter a title names; the year's end for a year alone; nothing for a part of a year that cannot be read."""
    named = re.search(r"\b(?:triwulan|tw)[\s.:]*(?:ke[\s-]*)?(iv|iii|ii|i|[1-4])\b", title)
    if named:
        return cells.period(named[1])
    partly = re.search(r"\b(triwulan|tw\d?|semester)\b", title)
    return YEAR_END if tahun and not partly else None


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


def canonical(name: str) -> str:
    """The spelling that counts for a name, so that the same thing is joined across tables."""
    return aliases().get(name_key(name), " ".join(name.split()).rstrip(" ;,"))


def _rows(name: str) -> list[dict[str, str]]:
    with (RULES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
