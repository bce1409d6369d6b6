"""The years that a title, a sheet's name or a file's name says."""

import re
from collections.abc import Sequence
from datetime import date

from dashboard.importing.context.periods import DAY, MONTH, MONTH_NAMES, NO_STATE, QUARTER

YEAR_END = "IV"
PARTLY = re.compile(r"\b(triwulan|tw\s?\d?|semester|bulan|s\.?d\.?|q[1-4]|b(?:03|06|09|12))\b")
NO_YEAR = re.compile(
    r"\b20\d\d\s*(?:[-–—/]|s\s?[./]?\s?d\b\.?|sampai(?: dengan)?|hingga)\s*20\d\d\b"
    r"|\b(?:rp|kode|no)\b[\s.:]*[\d./-]+|\b20\d\d orang\b|\d[\d.,]*[.,]\d[\d.,]*"
)
NO_PERIOD = re.compile(r"\b(?:sumber|uu|undang|pp|perpres|pergub|perda|perka\w*|permen\w*|kepgub|kepmen\w*|kepka\w*)\b")
NEXT = 1


def without_regulation(words: str) -> str:
    """Words in small letters without the number and year of a regulation."""
    return re.sub(r"(nomor|no\.?)\s+\S+\s+tahun\s+\d{4}", "", words)


def years_named(name: str) -> list[int]:
    """The years in the name of a sheet or a file."""
    return [int(year) for year in re.findall(r"(?<!\d)(20\d{2})(?!\d)", name)]


def years_of_title(title: str) -> list[int]:
    """The years that a title names as the data's."""
    found = [] if QUARTER.search(title) else re.findall(r"data per [^\n]*?(\d{4})", title)
    found = found or re.findall(r"(?:tahun\s*(?:anggaran)?|t\.?a\.?)\s*:?\s*(20\d{2})", title)
    found = found or re.findall(r"(?:triwulan|tw)[\s.:]*(?:ke[\s-]*)?(?:iv|iii|ii|i|[1-4])\s+(20\d{2})", title)
    found = found or [year for _, year in MONTH.findall(title) if year]
    return [int(year) for year in found]


def years_alone(lines: Sequence[str]) -> set[int]:
    """The years that title rows name without the word for it; not those of a regulation, a print, a date, a span of
    years, an amount or a code, nor of a time to come.
    """
    said = [without_regulation(line.casefold()) for text in lines for line in text.splitlines()]
    before = (NO_PERIOD.split(NO_STATE.split(line)[0])[0] for line in said)
    plain = (NO_YEAR.sub(" ", DAY.sub(" ", line)) for line in before)
    found = {int(year) for line in plain for year in re.findall(r"(?<![\w/-])(?:\d/)?(20\d\d)(?![\w/-])", line)}
    return {year for year in found if year <= date.today().year + NEXT}


def of_year(title: str, tahun: int | None) -> str:
    """The title without dates of other years."""
    return MONTH.sub(lambda found: found[0] if found[2] in (None, str(tahun)) else "", title)


def year_end(title: str, tahun: int | None) -> str | None:
    """The end of a past year that stands alone; nothing for a part of a year that cannot be read, as up to a month."""
    partly = PARTLY.search(title) or re.search(rf"(?<![\d,] )\b(?:{MONTH_NAMES})\.?\s+{tahun}\b", title)
    return YEAR_END if tahun and tahun < date.today().year and not partly else None
