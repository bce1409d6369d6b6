"""Reading CSV: any usual separator and encoding, every value a text."""

import csv
from io import StringIO

from dashboard.importing.opening.formats import decode
from dashboard.importing.opening.limits import Limits, Refused, Tally
from dashboard.importing.sheet import Sheet, Value

SEPARATORS = (";", ",", "\t", "|")
SEPARATOR_LINE = "sep="
SAMPLE_LINES = 50
SHEET_NAME = "CSV"


def read_csv(content: bytes, allowed: Limits) -> list[Sheet]:
    """The one sheet of a delimited text.

    Raises:
        Refused: it has no columns, a quotation has no end, or it is larger than allowed.
    """
    text, separator = split_separator(decode(content))
    csv.field_size_limit(allowed.bytes)
    sheet = Sheet(SHEET_NAME, [])
    tally = Tally(allowed)
    lines = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for line in lines:
            values: list[Value] = [value if value and not value.isspace() else None for value in line]
            while values and values[-1] is None:
                values.pop()
            sheet.values.append(values)
            if values:
                tally.row(sheet.name, len(sheet.values), values)
    except csv.Error as problem:
        message = f"bertanda kutip yang tidak berpasangan sekitar baris {lines.line_num}. Perbaiki, atau simpan .xlsx."
        raise Refused("rusak", message, sheet.name, f"A{lines.line_num}") from problem
    while sheet.values and not sheet.values[-1]:
        sheet.values.pop()
    if sheet.values and max(len(values) for values in sheet.values) == 1:
        message = "berisi teks tanpa kolom, bukan tabel. Buka data aslinya di Excel lalu simpan sebagai .xlsx."
        raise Refused("format-tidak-didukung", message)
    return [sheet]


def split_separator(text: str) -> tuple[str, str]:
    """The text without a leading ``sep=`` line, and the separator that line or the text itself speaks for."""
    text = text.removeprefix("\ufeff")
    first, _, rest = text.partition("\n")
    named = first.strip("\r").lower()
    if named.startswith(SEPARATOR_LINE) and len(named) == len(SEPARATOR_LINE) + 1:
        return rest, first[len(SEPARATOR_LINE)]
    return text, _separator(text)


def _separator(text: str) -> str:
    """The separator that splits most lines into the same number of values, and into most of them."""
    sample = "\n".join(text[: 1 << 16].splitlines()[:SAMPLE_LINES])
    return max(SEPARATORS, key=lambda separator: _agreement(sample, separator))


def _agreement(sample: str, separator: str) -> tuple[int, int]:
    """How many lines have the most usual number of values above one, and that number."""
    lines = csv.reader(StringIO(sample, newline=""), delimiter=separator)
    widths = [len(line) for line in lines if len(line) > 1]
    usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
    return widths.count(usual), usual
