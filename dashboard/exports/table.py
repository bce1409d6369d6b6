"""One table as a workbook or as CSV, many tables as one workbook; headings from the catalogue."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from io import BytesIO, StringIO
from textwrap import shorten
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.catalogue import heading
from dashboard.exports.formulas import harmless, is_formula_like
from dashboard.exports.number_formats import format_of
from dashboard.exports.texts import word_of

MOMENT = "dd/mm/yyyy hh:mm"
WIDEST = 60
LONGEST_NAME = 31
MIXED = "nilai"
RESERVED = ("isi", "sumber angka")
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")


@dataclass(frozen=True)
class Sheet:
    """A table of a workbook: the name of its sheet, its title, where it comes from."""

    name: str
    title: str
    source: str
    frame: pd.DataFrame


def as_workbook(frame: pd.DataFrame, title: str, source: str, cells: pd.DataFrame) -> bytes:
    """The table on one sheet, the cells its figures come from on another."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = "Tabel"
    _write_sheet(page, title, source, frame)
    _write_sheet(book.create_sheet("Sumber angka"), "Sumber angka", source, cells, mixed=MIXED)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def as_book(tables: Sequence[Sheet], sources: pd.DataFrame) -> bytes:
    """Many tables, a sheet each, after a sheet that lists them; the cells their figures come from on the last."""
    book = Workbook()
    contents = book.worksheets[0]
    contents.title = "Isi"
    names = _sheet_names([sheet.name for sheet in tables])
    listed = {"lembar": names, "judul": [sheet.title for sheet in tables], "tempat": [sheet.source for sheet in tables]}
    _write_sheet(contents, "Isi", f"{len(tables)} tabel", pd.DataFrame(listed))
    for row, name in enumerate(names, start=5):
        contents.cell(row, 1).hyperlink = Hyperlink(ref=f"A{row}", location=f"'{name}'!A1")
    for name, sheet in zip(names, tables, strict=True):
        _write_sheet(book.create_sheet(name), sheet.title, sheet.source, sheet.frame)
    told = "Sel buku kerja tempat angka dibaca"
    _write_sheet(book.create_sheet("Sumber angka"), "Sumber angka", told, sources, mixed=MIXED)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def as_csv(frame: pd.DataFrame) -> bytes:
    """The table as Indonesian Excel opens it: semicolons, decimal commas, UTF-8 with its mark."""
    lines = StringIO()
    writer = csv.writer(lines, delimiter=";", lineterminator="\r\n")
    writer.writerow([heading(column) for column in frame.columns])
    for values in frame.itertuples(index=False):
        writer.writerow(
            [word_of(str(name), _csv_value(value)) for name, value in zip(frame.columns, values, strict=True)]
        )
    return lines.getvalue().encode("utf-8-sig")


def _write_sheet(page: Worksheet, title: str, source: str, frame: pd.DataFrame, *, mixed: str = "") -> None:
    """A table below its title; ``mixed`` is a column that holds figures of different kinds."""
    page.append([harmless(title)])
    page.append([harmless(source)])
    page.append([])
    page.append([heading(column) for column in frame.columns])
    page["A1"].font = Font(bold=True, size=13)
    for cell in page[4]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E8EDF4")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    formats = [format_of(str(name), frame[name], mixed=name == mixed) for name in frame.columns]
    for row, values in enumerate(frame.itertuples(index=False), start=5):
        for column, (name, value) in enumerate(zip(frame.columns, values, strict=True), start=1):
            plain = word_of(str(name), _plain(value))
            cell = page.cell(row, column, ILLEGAL_CHARACTERS_RE.sub("", plain) if isinstance(plain, str) else plain)
            if isinstance(cell.value, str):
                cell.data_type = "s"
                cell.quotePrefix = is_formula_like(cell.value)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
            elif isinstance(cell.value, int | float):
                cell.number_format = formats[column - 1](cell.value)
            elif isinstance(cell.value, datetime):
                cell.number_format = MOMENT
    for column, name in enumerate(frame.columns, start=1):
        longest = max([len(heading(name)), *(len(str(value)) for value in frame[name].head(200))], default=8)
        page.column_dimensions[get_column_letter(column)].width = min(longest + 2, WIDEST)
    page.freeze_panes = "A5"


def _sheet_names(wanted: Sequence[str]) -> list[str]:
    """Names that a workbook accepts, each once: without forbidden signs, at most 31 characters."""
    names: list[str] = []
    for name in wanted:
        plain = _shortened(NOT_IN_NAMES.sub(" ", name), LONGEST_NAME) or "Tabel"
        taken = {*RESERVED, *(other.casefold() for other in names)}
        tried, turn = plain, 2
        while tried.casefold() in taken:
            tried, turn = f"{_shortened(plain, LONGEST_NAME - len(f' ({turn})'))} ({turn})", turn + 1
        names.append(tried)
    return names


def _shortened(name: str, longest: int) -> str:
    """As many whole words as fit, where one does."""
    words = shorten(name, longest, placeholder=" …")
    return words if words.strip(" …") else name.strip()[:longest]


def _plain(value: Any) -> Any:
    """A value as Excel stores it; a missing one is an empty cell."""
    if isinstance(value, list | tuple) or getattr(value, "ndim", None):
        return "; ".join(_csv_value(part) for part in value)
    if value is None or pd.isna(value):
        return None
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, Decimal):
        return float(value)
    plain = value.item() if hasattr(value, "item") else value
    return ("ya" if plain else "tidak") if isinstance(plain, bool) else plain


def _csv_value(value: Any) -> str:
    plain = _plain(value)
    if plain is None:
        return ""
    if isinstance(plain, datetime):
        return plain.strftime("%Y-%m-%d %H:%M")
    if isinstance(plain, float):
        return f"{Decimal(repr(plain)):f}".removesuffix(".0").replace(".", ",")
    return harmless(plain) if isinstance(plain, str) else str(plain)
