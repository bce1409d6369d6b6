"""Personal data taken out of a file before it is kept.

packages.py    a zip package part by part       markup.py   texts, attributes and authors in XML
worksheets.py  cells of .xlsx                   tables.py   cells of .ods
texts.py       CSV                              writing.py  .xlsx in place of .xls
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from dashboard.importing.cleaning.packages import Cleaners, clean_package
from dashboard.importing.cleaning.tables import Tables
from dashboard.importing.cleaning.texts import clean_csv
from dashboard.importing.cleaning.worksheets import Places, worksheet_cleaners
from dashboard.importing.cleaning.writing import as_xlsx
from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.delimited import SHEET_NAME
from dashboard.importing.opening.formats import recognise
from dashboard.importing.opening.limits import Refused, limits
from dashboard.importing.opening.xlsx.book import read_book
from dashboard.importing.personal import NIP, NIP_IN_NAME, is_nip, redact_text
from dashboard.importing.sheet import Sheet, Value

__all__ = ["clean"]


def clean(content: bytes, name: str, sheets: list[Sheet], cells: Iterable[tuple[str, int, int]]) -> tuple[bytes, str]:
    """A copy of a file to keep, and its name: the cells (sheet, row, column) emptied, no NIP and no author in it.

    A file without personal data is returned byte for byte. An .xls is kept as an .xlsx written from its ``sheets``.

    Raises:
        Refused: the file is none that ``open_workbook`` opens.
    """
    emptied: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for sheet, row, column in cells:
        emptied[sheet].add((row, column))
    kept_name = NIP.sub(NIP_IN_NAME, name)
    kind = recognise(content, limits())
    if kind == "csv":
        return clean_csv(content, emptied[SHEET_NAME]), kept_name
    if kind == "xls":
        return _replaced(content, kept_name, sheets, emptied)
    return _clean_package(content, kind, emptied), kept_name


def _clean_package(content: bytes, kind: str, emptied: Mapping[str, Places]) -> bytes:
    archive = Archive(content, limits())
    cleaners: Cleaners = {}
    if kind == "xlsx":
        cleaners = worksheet_cleaners(archive, read_book(archive), emptied)
    elif kind == "ods":
        cleaners["content.xml"] = partial(Tables, emptied)
    return clean_package(archive, content, cleaners, _clean_nested)


def _clean_nested(content: bytes) -> bytes:
    """A package within a package: a workbook, or a document whose texts are cleaned; a broken one stays as it is."""
    try:
        return _clean_package(content, _package_kind(content), {})
    except Refused:
        return content


def _package_kind(content: bytes) -> str:
    try:
        return recognise(content, limits())
    except Refused:
        return "document"


def _replaced(content: bytes, name: str, sheets: list[Sheet], emptied: Mapping[str, Places]) -> tuple[bytes, str]:
    """An old workbook as a new one, when there is anything to clean in it."""
    texts = (
        content.decode("latin-1"),
        content.decode("utf-16-le", "replace"),
        content[1:].decode("utf-16-le", "replace"),
    )
    cleaned = [_cleaned_sheet(sheet, emptied.get(sheet.name, frozenset())) for sheet in sheets]
    if not any(emptied.values()) and cleaned == sheets and not any(NIP.search(text) for text in texts):
        return content, name
    return as_xlsx(cleaned), str(PurePath(name).with_suffix(".xlsx"))


def _cleaned_sheet(sheet: Sheet, emptied: Places) -> Sheet:
    values = [
        [None if (row, column) in emptied else _cleaned_value(value) for column, value in enumerate(line, start=1)]
        for row, line in enumerate(sheet.values, start=1)
    ]
    return replace(sheet, name=NIP.sub(NIP_IN_NAME, sheet.name), values=values)


def _cleaned_value(value: Value) -> Value:
    if isinstance(value, str):
        return redact_text(value)
    return None if is_nip(value) else value
