"""Indonesian notation for screen, charts and exports: numbers, percentages, rupiah, months, dates.

Values are rounded once, half up, on exact decimals; a missing value is an en dash, never 0.
"""

import datetime as dates
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

MISSING = "–"
MINUS = "\u2212"
HARD_SPACE = "\u00a0"
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
MONTHS_SHORT = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
LARGE = ((10**3, "ribu"), (10**6, "juta"), (10**9, "miliar"), (10**12, "triliun"))


def number(value: Any, decimals: int = 2) -> str:
    """``104.625`` as ``"104,63"``; thousands are separated by full stops."""
    exact = _decimal(value)
    if exact is None:
        return MISSING
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{abs(rounded):,f}".translate(str.maketrans(",.", ".,"))
    return f"{MINUS}{text}" if rounded < 0 else text


def signed(value: Any, decimals: int = 2) -> str:
    """A difference with its sign: ``"+8,46"``, ``"−0,50"``, ``"0,00"``."""
    text = number(value, decimals)
    exact = _decimal(value)
    return f"+{text}" if exact is not None and exact > 0 and text.strip("0,.") else text


def trim(value: Any) -> str:
    """A number without trailing zeros, as targets are written: ``"100"``, ``"319,53"``."""
    text = number(value, 2)
    return text.rstrip("0").rstrip(",") if "," in text else text


def percent(value: Any, decimals: int = 2) -> str:
    """``104.63`` as ``"104,63 %"``."""
    text = number(value, decimals)
    return text if text == MISSING else f"{text}{HARD_SPACE}%"


def rupiah(value: Any) -> str:
    """Whole rupiah: ``"Rp216.419.358.893"``."""
    text = number(value, 0)
    if text == MISSING:
        return text
    return f"{MINUS}Rp{text[1:]}" if text.startswith(MINUS) else f"Rp{text}"


def rupiah_short(value: Any) -> str:
    """Rupiah as a sentence says it: ``"Rp17,8 miliar"``."""
    exact = _decimal(value)
    if exact is None:
        return MISSING
    for size, word in LARGE:
        scaled = (abs(exact) / size).quantize(Decimal("0.1"), ROUND_HALF_UP)
        if abs(exact) >= 1000 and scaled < 1000:
            return f"{rupiah_sign(exact)}{number(scaled, 1)}{HARD_SPACE}{word}"
    return rupiah(exact)


def rupiah_sign(value: Decimal) -> str:
    """The currency with the sign before it."""
    return f"{MINUS}Rp" if value < 0 else "Rp"


def month(key: str) -> str:
    """``"2024-09"`` as ``"September 2024"``."""
    year, month_number = key.split("-")
    return f"{MONTHS[int(month_number) - 1]} {year}"


def month_key(text: str) -> str:
    """``"September 2024"`` as ``"2024-09"``; a text that names no month stays."""
    name, _, year = text.partition(" ")
    return f"{year}-{MONTHS.index(name) + 1:02}" if name in MONTHS else text


def month_short(key: str) -> str:
    """``"2024-08"`` as ``"Agt"``."""
    return MONTHS_SHORT[int(key.split("-")[1]) - 1]


def date(day: dates.date) -> str:
    """A date in words: ``"31 Desember 2024"``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _decimal(value: Any) -> Decimal | None:
    """The exact value; nothing for what is missing."""
    if value is None or str(value) in ("<NA>", "NaT", "nan", "NaN"):
        return None
    return value if isinstance(value, Decimal) else Decimal(repr(value.item() if hasattr(value, "item") else value))
