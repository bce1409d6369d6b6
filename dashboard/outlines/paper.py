"""Pages and decks as PDF, the same from a page and from the command line."""

from collections.abc import Callable
from typing import Any

from duckdb import DuckDBPyConnection

from dashboard.decks import Deck
from dashboard.decks.slides import slides
from dashboard.exports.paper import Page, as_deck, as_pages
from dashboard.headlines.words import as_of
from dashboard.outlines.files import WHOLE
from dashboard.outlines.findings import page_finding, page_name
from dashboard.outlines.pages import PAGES, page_parts
from dashboard.outlines.periods import NOTHING, NothingToExport, whole_period
from dashboard.panels import Listing

Period = dict[str, Any]
Progress = Callable[[int, int, str], None]


def page_paper(
    connection: DuckDBPyConnection, page: str, period: Period, version: int, progress: Progress | None = None
) -> bytes:
    """A page (or all pages: ``semua``) as a PDF; a page without data is left out.

    Raises:
        NothingToExport: when there is none.
    """
    whole = whole_period(connection, period)
    drawn = [_page(connection, name, whole) for name in (PAGES if page == WHOLE else [page])]
    kept = [page for page in drawn if any(not _is_empty(part) for part in page.parts)]
    if not kept:
        raise NothingToExport(NOTHING)
    about = f"{whole['perangkat_daerah']} · triwulan {whole['triwulan']} {whole['tahun']}"
    title = f"{kept[0].name if len(kept) == 1 else 'Dasbor Kinerja'} · {about}"
    return as_pages(kept, title, about, _stamp(whole, version), progress)


def deck_paper(
    connection: DuckDBPyConnection,
    deck: Deck,
    period: Period,
    version: int,
    *,
    folder: Any = None,
    notes: bool = False,
    progress: Progress | None = None,
) -> bytes:
    """A deck as a PDF, a slide a page; ``notes`` puts the speaker's words after each slide that has some.

    ``folder`` is the database whose written follow-ups count besides the imported ones.

    Raises:
        NothingToExport: when there are no data for what is given.
    """
    whole = whole_period(connection, period)
    found = slides(connection, deck, whole, folder)
    return as_deck(found, deck.judul, _stamp(whole, version), notes=notes, progress=progress)


def _page(connection: DuckDBPyConnection, name: str, period: Period) -> Page:
    def ask(question: Any, **parameters: Any) -> Any:
        return question(connection, **parameters)

    found = page_finding(ask, name, period)
    return Page(page_name(name), found.title, found.measure, page_parts(connection, name, period))


def _is_empty(part: Any) -> bool:
    return bool((part.table if isinstance(part, Listing) else part.chart.rows).empty)


def _stamp(period: Period, version: int) -> str:
    """The state of the data."""
    return f"Data per {as_of(period['tahun'], period['triwulan'])} (versi {version})"
