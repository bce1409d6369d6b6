"""Pages and reports as files, the same from a page and from the command line."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from dashboard.catalogue import heading
from dashboard.decks import Slide
from dashboard.decks.deck import MOST_REMARKS
from dashboard.exports import Sheet, as_book
from dashboard.exports.document import as_document
from dashboard.exports.paper import as_deck, as_pages
from dashboard.exports.slides import as_presentation, slide_of
from dashboard.exports.slides.slide import PanelSlide
from dashboard.exports.texts import on_paper
from dashboard.outlines.chapter import chapter, outlines
from dashboard.outlines.elements import Table
from dashboard.outlines.periods import NOTHING, NothingToExport
from dashboard.outlines.places import placed
from dashboard.outlines.remarks import TITLE, on_page, signed, with_remarks
from dashboard.panels import Line, Listing, Page, Panel, Source
from dashboard.views import VIEWS, saved
from queries.reports import cells

Period = dict[str, Any]
Progress = Callable[[int, int, str], None]
Make = Callable[[DuckDBPyConnection, Sequence[Page], Progress | None], bytes]
CELLS = ["objek", "ukuran", "periode", "nilai", "berkas", "lembar", "sel", "batch", "waktu", "pengguna"]
OFFICE = "application/vnd.openxmlformats-officedocument"
PPTX = f"{OFFICE}.presentationml.presentation"
DOCX = f"{OFFICE}.wordprocessingml.document"
XLSX = f"{OFFICE}.spreadsheetml.sheet"
PDF = "application/pdf"
WRITTEN = "ditulis pada halaman dasbor"


def pages_presentation(
    connection: DuckDBPyConnection,
    pages: Sequence[Page],
    progress: Progress | None = None,
    *,
    template: bytes | None = None,
) -> bytes:
    """Every chart and table of some pages as slides, what was said about each in its notes.

    Raises:
        NothingToExport: when they show none.
        UnusableTemplate: when the template is no PowerPoint file.
    """
    comments = _comments(pages)
    shown = _shown(connection, pages)
    drawn = [_slide(part, page, comments) for page in shown for part in page.parts.values()]
    return as_presentation(_announced(drawn, progress), _named(pages), shown[0].stamp, template=template)


def slides_presentation(
    connection: DuckDBPyConnection,
    deck: Iterable[Slide],
    title: str,
    stamp: str,
    *,
    template: bytes | None = None,
) -> bytes:
    """The slides of a deck, each written as it comes; ``stamp`` is the state of the data.

    Raises:
        UnusableTemplate: when the template is no PowerPoint file.
    """
    return as_presentation(_placed_slides(connection, deck), title, stamp, template=template)


def pages_workbook(connection: DuckDBPyConnection, pages: Sequence[Page], progress: Progress | None = None) -> bytes:
    """Every table of some pages as one workbook, with a sheet of comments where there are any, and of cells.

    Raises:
        NothingToExport: when they show none.
    """
    found = [(page, part) for page in _shown(connection, pages) for part in page.parts.values()]
    sheets = [
        Sheet(_sheet_name(part, page, pages), _title(part), part.source.place, part.table) for page, part in found
    ]
    comments = _comments(pages)
    if not comments.empty:
        sheets.append(Sheet("Komentar", TITLE, WRITTEN, comments))
    return as_book(sheets, _cells(connection, [part.source for _, part in found], progress))


def pages_paper(connection: DuckDBPyConnection, pages: Sequence[Page], progress: Progress | None = None) -> bytes:
    """Some pages as a PDF that looks like the screen, each with its comments; one without figures is left out.

    Raises:
        NothingToExport: when they show none.
    """
    return as_pages([_with_comments(page) for page in _shown(connection, pages)], _named(pages), progress)


def slides_paper(
    connection: DuckDBPyConnection, deck: Iterable[Slide], title: str, stamp: str, *, notes: bool = False
) -> bytes:
    """The slides of a deck as a PDF, one a page, each drawn as it comes; ``stamp`` is the state of the data, ``notes``
    adds the speaker's."""
    return as_deck(_placed_slides(connection, deck), title, stamp, notes=notes)


@dataclass(frozen=True)
class FileKind:
    """A kind of file that a page can be had as."""

    label: str
    ending: str
    mime: str
    make: Make


PAGE_FILES = (
    FileKind("PDF", "pdf", PDF, pages_paper),
    FileKind("PowerPoint", "pptx", PPTX, pages_presentation),
    FileKind("Excel", "xlsx", XLSX, pages_workbook),
)


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
    return as_document(chapter(connection, outlines()[outline], period, progress, comments), progress)


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
    sheets = [
        Sheet(f"Tabel {place}", table.title, ". ".join([found.about, *table.notes]), table.with_total)
        for place, table in enumerate(tables, 1)
    ]
    return as_book(sheets, _cells(connection, [table.source for table in tables], None))


def cells_table(found: pd.DataFrame) -> pd.DataFrame:
    """The cells behind figures as a workbook lists them: figures and times as they are, measures by their headings."""
    shown = found[[name for name in ("kueri", *CELLS) if name in found]]
    return shown.assign(ukuran=[heading(name) for name in shown["ukuran"]])


def _comments(pages: Sequence[Page]) -> pd.DataFrame:
    """What was said on some pages, each comment once."""
    found = [on_page(page.comments, page.key, page.parts) for page in pages if page.comments is not None]
    return pd.concat(found).drop_duplicates() if found else pd.DataFrame(columns=["tampilan"])


def _with_comments(page: Page) -> Page:
    """The page with a last part of what was said on it, where anything was."""
    said = _comments([page])
    if said.empty:
        return page
    about = {key: _title(part) for key, part in page.parts.items()}
    lines = tuple(
        Line(row.komentar, signed(row), on_paper(row.objek or about.get(row.tampilan, ""))) for row in said.itertuples()
    )
    listing = Listing("komentar", TITLE, "", said, Source("", {}, WRITTEN), lines)
    return replace(page, parts={**page.parts, listing.key: listing})


def _slide(part: Panel | Listing, page: Page, comments: pd.DataFrame) -> PanelSlide:
    slide = slide_of(part, " · ".join(text for text in (page.name, page.about) if text))
    own = comments[comments["tampilan"] == part.key]
    remarks = [
        (signed(row), f"{row.objek}: {row.komentar}" if row.objek else row.komentar)
        for row in own.tail(MOST_REMARKS).itertuples()
    ]
    return replace(slide, catatan=with_remarks(slide.catatan, own), remarks=remarks, said=len(own))


def _placed_slides(connection: DuckDBPyConnection, deck: Iterable[Slide]) -> Iterator[Slide]:
    """The slides with the workbooks in force as their sources, their filters in the grey line."""
    for slide in deck:
        told = replace(slide, ukuran=slide.keterangan)
        yield replace(told, sumber=placed(connection, slide.source).place) if slide.source else told


def _announced(slides: Sequence[PanelSlide], progress: Progress | None) -> Iterator[PanelSlide]:
    """The slides one after the other; ``progress`` is told how many of all are done and the finding of the next."""
    for place, slide in enumerate(slides):
        if progress:
            progress(place, len(slides), slide.judul)
        yield slide


def _title(part: Panel | Listing) -> str:
    return on_paper(part.title if isinstance(part, Listing) else part.chart.finding)


def _sheet_name(part: Panel | Listing, page: Page, pages: Sequence[Page]) -> str:
    """What a part's view is called; of what is no view its title, with its page's name where there are several."""
    view = saved(part.key, {})
    if view:
        return VIEWS[view[0]].judul
    return _title(part) if len(pages) == 1 else f"{_title(part)} {page.name}"


def _named(pages: Sequence[Page]) -> str:
    return on_paper(pages[0].title) if len(pages) == 1 else "Dasbor Kinerja"


def _shown(connection: DuckDBPyConnection, pages: Sequence[Page]) -> list[Page]:
    """The pages that show figures, without their empty parts, each part with the workbooks in force as its source."""
    found = []
    for page in pages:
        parts = [part for part in page.parts.values() if not part.table.empty]
        placed_parts = {part.key: replace(part, source=placed(connection, part.source)) for part in parts}
        if placed_parts:
            found.append(replace(page, parts=placed_parts))
    if not found:
        raise NothingToExport(NOTHING)
    return found


def _cells(connection: DuckDBPyConnection, sources: Sequence[Source], progress: Progress | None) -> pd.DataFrame:
    """The cells behind all sources, each once, with the report's name before them."""
    asked = {(source.report, repr(source.parameters)): source for source in sources}
    found = []
    for place, source in enumerate(asked.values()):
        if progress:
            progress(place, len(asked), source.place)
        found.append(cells(connection, source.report, **source.parameters)[CELLS].assign(kueri=source.report))
    return cells_table(pd.concat(found, ignore_index=True).drop_duplicates(ignore_index=True))
