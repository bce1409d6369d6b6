"""What a spreadsheet's number format makes of a number: a percentage, a date, or just a number."""

import re
from datetime import datetime, timedelta

BUILTIN_PERCENT = {9, 10}
BUILTIN_DATES = {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)}
LITERAL = re.compile(r'"[^"]*"?|\\.|_.|\*.')
BRACKETS = re.compile(r"\[[^\]]*\]")
ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
FIRST_DAY_1900, FIRST_DAY_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
LEAP_DAY_1900, LAST_DAY = 60, 2_958_466
MILLISECONDS_A_DAY = 86_400_000


def is_percent(code: str, number: int = 0) -> bool:
    """Whether a format shows a percentage; ``number`` is its id, for those built in."""
    return number in BUILTIN_PERCENT or "%" in LITERAL.sub("", code)


def is_date(code: str, number: int = 0) -> bool:
    """Whether a format shows a date or a time of day; an elapsed time is a number."""
    if number in BUILTIN_DATES:
        return True
    shown = LITERAL.sub("", code).split(";")[0]
    if ELAPSED.search(shown):
        return False
    shown = BRACKETS.sub("", shown).lower()
    return shown != "general" and any(letter in shown for letter in "dmyhs") and "#" not in shown


def as_datetime(serial: float, epoch_1904: bool) -> datetime | None:
    """The date of a serial number; nothing for a time without a day, or a day no calendar has."""
    if not 1 <= serial < LAST_DAY:
        return None
    first = FIRST_DAY_1904 if epoch_1904 else FIRST_DAY_1900
    if not epoch_1904 and serial < LEAP_DAY_1900:
        serial += 1
    return first + timedelta(milliseconds=round(serial * MILLISECONDS_A_DAY))
