"""Personal data taken out of delimited text."""

import csv
from collections.abc import Set
from io import StringIO

from dashboard.importing.opening.delimited import split_separator
from dashboard.importing.opening.formats import encoding_of
from dashboard.importing.personal import is_personal, redact_text


def clean_csv(content: bytes, emptied: Set[tuple[int, int]]) -> bytes:
    """The text with the cells emptied, no NIP and no name; the same bytes when that changes nothing."""
    encoding = encoding_of(content)
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    text = content.decode(encoding, errors)
    if not emptied and not is_personal(text):
        return content
    table, separator = split_separator(text)
    written = StringIO(newline="")
    written.write(text[: len(text) - len(table)])
    writer = csv.writer(written, delimiter=separator, lineterminator="\r\n" if "\r\n" in text else "\n")
    for row, line in enumerate(csv.reader(StringIO(table, newline=""), delimiter=separator), start=1):
        writer.writerow(
            "" if (row, column) in emptied else redact_text(value) for column, value in enumerate(line, start=1)
        )
    return written.getvalue().encode(encoding, errors)
