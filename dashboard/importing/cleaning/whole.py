"""A file of any kind cleaned, in the process that asks for it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
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
from dashboard.importing.opening.limits import Refused, check_bytes, check_count, limits
from dashboard.importing.opening.xlsx.book import read_book
from dashboard.importing.personal import NIP, NIP_IN_NAME, is_nip, redact_text
from dashboard.importing.sheet import Sheet, Value

Cell = tuple[str, int, int]
Kept = tuple[bytes, str]


def clean_whole(content: bytes, name: str, sheets: list[Sheet], cells: Iterable[Cell]) -> Kept:
    """What ``dashboard.importing.cleaning.clean`` gives, made here.

    Raises:
        Refused: the file is none that ``open_workbook`` opens, or a package within it cannot be looked into as far as
            the limits allow.
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
    archive = Archive(content, limits())
    return _clean_package(archive, content, kind, emptied, _Within(len(content)).clean), kept_name


def _clean_package(
    archive: Archive, content: bytes, kind: str, emptied: Mapping[str, Places], nested: Callable[[bytes], bytes]
) -> bytes:
    cleaners: Cleaners = {}
    if kind == "xlsx":
        cleaners = worksheet_cleaners(archive, read_book(archive), emptied)
    elif kind == "ods":
        cleaners["content.xml"] = partial(Tables, emptied)
    return clean_package(archive, content, cleaners, nested)


class _Within:
    """Cleans the packages within a file, and those within them, which share what the limits allow."""

    def __init__(self, packed: int):
        self.most = limits().unpacked_within(packed)
        self.unpacked = self.parts = 0

    def clean(self, content: bytes, depth: int = 1) -> bytes:
        """A workbook, or a document whose texts are cleaned.

        Raises:
            Refused: it is broken, lies too deep, or all packages so far unpack to too much.
        """
        check_count("lapis arsip", depth, limits().depth)
        archive = Archive(content, limits())
        self.unpacked += archive.size
        self.parts += len(archive.package.infolist())
        check_bytes("setelah dibuka berukuran", self.unpacked, self.most)
        check_count("bagian", self.parts, limits().parts)
        return _clean_package(archive, content, _package_kind(content), {}, partial(self.clean, depth=depth + 1))


def _package_kind(content: bytes) -> str:
    try:
        return recognise(content, limits())
    except Refused:
        return "document"


def _replaced(content: bytes, name: str, sheets: list[Sheet], emptied: Mapping[str, Places]) -> Kept:
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
