"""Values of a table as a reader sees them, by column: Indonesian notation, status words, a dash for what is missing."""

import re
from typing import Any

import pandas as pd

from dashboard.headlines.words import known, status_word
from dashboard.notation import MISSING, number, percent, rupiah, trim

CLICK = re.compile(r"[:.]?\s*\b[Kk]lik [^.]*\.?")


def on_paper(text: str) -> str:
    """A screen's words for a page that cannot be clicked: what a click would do is left out."""
    return CLICK.sub(lambda found: "." if found[0].startswith(".") else "", text).strip()


def text_of(column: str, value: Any) -> str:
    """A value in the notation of its column."""
    if isinstance(value, list | tuple) or getattr(value, "ndim", None):
        return ", ".join(text_of(column, part) for part in value)
    if not known(value):
        return MISSING
    if column.endswith("_rupiah"):
        return rupiah(value).removeprefix("Rp")
    if column.endswith("_persen"):
        return percent(value)
    if column == "status":
        return status_word(value)
    return str(value) if column.startswith("tahun") else _plain(value)


def is_figure(frame: pd.DataFrame, column: str) -> bool:
    """Whether a column holds figures, which are aligned to the right."""
    return pd.api.types.is_numeric_dtype(frame[column]) and not pd.api.types.is_bool_dtype(frame[column])


def _plain(value: Any) -> str:
    plain = value.item() if hasattr(value, "item") else value
    if isinstance(plain, bool):
        return "ya" if plain else "tidak"
    if isinstance(plain, int):
        return number(plain, 0)
    return trim(plain) if isinstance(plain, float) else str(plain)
