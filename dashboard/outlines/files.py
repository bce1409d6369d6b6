"""Pages and reports as files, the same from a page and from the command line."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from dashboard.catalogue import heading
from dashboard.exports import Sheet, as_book
from dashboard.exports.document import as_document
from dashboard.exports.slides import as_presentation, slide_of
from dashboard.exports.slides.slide import PanelSlide
from dashboard.exports.texts import on_paper
from dashboard.outlines.chapter import chapter, outlines
from dashboard.outlines.elements import Table
from dashboard.outlines.pages import PAGES, page_parts
from dashboard.outlines.periods import NOTHING, NothingToExport
from dashboard.outlines.remarks import TITLE, on_page, with_remarks
from dashboard.panels import Listing, Panel, Source
from queries.reports import cells

Period = dict[str, Any]
Progress = Callable[[int, int, str], None]
CELLS = ["objek", "ukuran", "periode", "nilai", "berkas", "lembar", "sel", "batch", "waktu", "pengguna"]
WHOLE = "semua"
PAGE_NAMES = (WHOLE, *PAGES)


def page_presentation(
    connection: DuckDBPyConnection,
    page: str,
    period: Period,
    *,
    template: bytes | None = None,
    progress: Progress | None = None,
    comments: pd.DataFrame | None = None,
) -> bytes:
    """Every panel and table of a page (or of all pages: ``semua``) as slides, what was said about each in its notes.

    Raises:
        NothingToExport: when there is none.
        ValueError: when the template is no PowerPoint file.
    """
    slides = [_slide(part, comments) for part in _parts(connection, page, period)]
    return as_presentation(slides, heading(page), template=template, progress=progress)


def page_workbook(
    connection: DuckDBPyConnection,
    page: str,
    period: Period,
    progress: Progress | None = None,
    comments: pd.DataFrame | None = None,
) -> bytes:
    """Every table of a page (or of all pages: ``semua``) as one workbook, and a sheet of comments where there are any.

    Raises:
        NothingToExport: when there is none.
    """
    parts = _parts(connection, page, period)
    sheets = [Sheet(part.key, _title(part), part.source.place, part.table) for part in parts]
    said = None if comments is None else on_page(comments, None if page == WHOLE else page, [p.key for p in parts])
    if said is not None and not said.empty:
        sheets.append(Sheet("Komentar", TITLE, "ditulis pada halaman dasbor", said))
    return as_book(sheets, _cells(connection, [part.source for part in parts], progress))


def report_document(
    connection: DuckDBPyConnection,
    outline: str,
    period: Period,
    progress: Progress | None = None,
    comments: pd.DataFrame | None = None,
) -> bytes:
    """A report by the name of its outline as a Word document.

    Raises:
        KeyError: when there is no such outline.
        NothingToExport: when no figures are in force.
    """
    return as_document(chapter(connection, outlines()[outline], period, progress, comments))


def report_workbook(
    connection: DuckDBPyConnection, outline: str, period: Period, progress: Progress | None = None
) -> bytes:
    """The tables of a report as one workbook.

    Raises:
        KeyError: when there is no such outline.
        NothingToExport: when no figures are in force.
    """
    found = chapter(connection, outlines()[outline], period, progress)
    tables = [part for part in found.elements if isinstance(part, Table)]
    sheets = [Sheet(f"Tabel {place}", table.title, found.about, table.frame) for place, table in enumerate(tables, 1)]
    return as_book(sheets, _cells(connection, [table.source for table in tables], None))


def _slide(part: Panel | Listing, comments: pd.DataFrame | None) -> PanelSlide:
    slide = slide_of(part)
    if comments is None:
        return slide
    return replace(slide, catatan=with_remarks(slide.catatan, comments[comments["tampilan"] == part.key]))


def _title(part: Panel | Listing) -> str:
    return on_paper(part.title if isinstance(part, Listing) else part.chart.finding)


def _parts(connection: DuckDBPyConnection, page: str, period: Period) -> list[Panel | Listing]:
    pages = list(PAGES) if page == WHOLE else [page]
    found = [part for name in pages for part in page_parts(connection, name, period)]
    if all((part.chart.rows if isinstance(part, Panel) else part.table).empty for part in found):
        raise NothingToExport(NOTHING)
    return found


def _cells(connection: DuckDBPyConnection, sources: Sequence[Source], progress: Progress | None) -> pd.DataFrame:
    """The cells behind all sources, each report once, with the report's name before them."""
    reports = {source.report: source for source in sources}
    found = []
    for place, (name, source) in enumerate(reports.items()):
        if progress:
            progress(place, len(reports), source.place)
        found.append(cells(connection, name, **source.parameters)[CELLS].assign(kueri=name))
    whole = pd.concat(found, ignore_index=True)
    return whole[["kueri", *CELLS]].assign(ukuran=[heading(name) for name in whole["ukuran"]])
