"""Values of a table as a reader sees them, by column: Indonesian notation, status words, a dash for what is missing."""

import re
from datetime import date as Day
from datetime import datetime
from typing import Any

import pandas as pd

from dashboard.headlines.budget import CATEGORIES
from dashboard.headlines.tree import LEVELS
from dashboard.headlines.words import known, status_word
from dashboard.notation import HARD_SPACE, MISSING, date, month, number, percent, rupiah, trim

FIGURE = re.compile(r"[+−-]?\d{1,3}(\.\d{3})*(,\d+)?(\s%)?")
NAMING = ("nomor", "periode", "tahun")
DECIMALS = 2
IN_PERCENT = "(%)"
MONTH = re.compile(r"\d{4}-\d{2}")
MONTHLY = ("bulan", "periode")
CODES = {"kategori_alasan": CATEGORIES, "tingkat": LEVELS}
DIFFERENCES = ("selisih", "perubahan", "naik_peringkat")
CLICK = re.compile(r"[:.]?\s*\b[Kk]lik [^.]*\.?")


def on_paper(text: str) -> str:
    """A screen's words for a page that cannot be clicked: what a click would do is left out."""
    return CLICK.sub(lambda found: "." if found[0].startswith(".") else "", text).strip()


def word_of(column: str, value: Any) -> Any:
    """A code as a reader is told it, a month with its name; any other value as it is."""
    if not isinstance(value, str):
        return value
    if column == "status":
        return status_word(value)
    if column in CODES:
        return CODES[column].get(value, value)
    return month(value) if column in MONTHLY and MONTH.fullmatch(value) else value


def text_of(column: str, value: Any) -> str:
    """A value in the notation of its column; a difference has its sign, a rise as a fall."""
    return _with_sign(column, value, _plain_text(column, value))


def _with_sign(column: str, value: Any, text: str) -> str:
    is_figure = column.startswith(DIFFERENCES) and FIGURE.fullmatch(text) and not isinstance(value, str)
    return f"+{text}" if is_figure and value > 0 and text.strip("0,. %") else text


def _plain_text(column: str, value: Any) -> str:
    if isinstance(value, list | tuple) or getattr(value, "ndim", None):
        return ", ".join(text_of(column, part) for part in value)
    if not known(value):
        return MISSING
    if column.endswith("_rupiah"):
        return rupiah(value).replace("Rp", "", 1)
    if column.endswith("_persen"):
        return percent(value)
    if isinstance(value, str):
        return str(word_of(column, value))
    if isinstance(value, datetime):
        return date(value) if (value.hour, value.minute) == (0, 0) else f"{date(value)} {value:%H.%M}"
    if isinstance(value, Day):
        return date(value)
    return str(value) if column.startswith("tahun") else _plain(value)


def rows_of(frame: pd.DataFrame) -> list[list[str]]:
    """The rows of a table as texts; figures of a column that mostly have decimals all have as many."""
    columns = [_texts(str(name), frame[name]) for name in frame.columns]
    return [list(row) for row in zip(*columns, strict=True)]


def without_signs(headings: list[str], rows: list[list[str]]) -> list[list[str]]:
    """The rows with percent signs left out where the heading of their column has it."""
    said = [name.endswith(IN_PERCENT) for name in headings]
    return [
        [text.removesuffix(f"{HARD_SPACE}%") if known else text for text, known in zip(row, said, strict=True)]
        for row in rows
    ]


def _texts(column: str, values: pd.Series) -> list[str]:
    texts = [text_of(column, value) for value in values]
    if not pd.api.types.is_float_dtype(values) or column.endswith(("_rupiah", "_persen")) or column.startswith("tahun"):
        return texts
    with_decimals = sum("," in text for text in texts)
    if 2 * with_decimals <= sum(text != MISSING for text in texts):
        return texts
    return [_with_sign(column, value, number(value, DECIMALS)) if known(value) else MISSING for value in values]


def holds_figures(column: pd.Series) -> bool:
    """Whether a column holds figures: numbers, or figures written out already (``+1,70``, ``87,59 %``)."""
    if pd.api.types.is_bool_dtype(column):
        return False
    if pd.api.types.is_numeric_dtype(column):
        return True
    texts = [str(value) for value in column if not isinstance(value, list) and known(value) and value != MISSING]
    return bool(texts) and all(FIGURE.fullmatch(text) for text in texts)


def right_aligned(name: str, column: pd.Series) -> bool:
    """Whether a column of a printed table stands at the right: figures, ranks among them, but no numbers that name."""
    return holds_figures(column) and name not in NAMING


def _plain(value: Any) -> str:
    plain = value.item() if hasattr(value, "item") else value
    if isinstance(plain, bool):
        return "ya" if plain else "tidak"
    if isinstance(plain, int):
        return number(plain, 0)
    return trim(plain) if isinstance(plain, float) else str(plain)
