"""Pages of the dashboard as an A4 document: cards as on the screen, tables whose headings repeat."""

from collections.abc import Callable, Sequence
from typing import Any

from dashboard.exports.paper.filling import TEMPLATE, filled
from dashboard.exports.paper.parts import card, figure, listing, parted
from dashboard.exports.texts import on_paper
from dashboard.exports.typesetting import typeset
from dashboard.panels import Listing, Page, Panel

POINTS = 0.65  # of a pixel: the smallest type of a chart, 12 pixels, is 7.8 points
WHOLE, HALF = 1164.0, 563.0
TALLEST = 540.0
ALONE = ("icicle",)
Part = dict[str, Any]
Progress = Callable[[int, int, str], None]


def as_pages(pages: Sequence[Page], title: str, progress: Progress | None = None) -> bytes:
    """Pages as a PDF, A4 across, each begun on a new sheet unless the one before leaves most of its last sheet free; at
    the foot of each whose figures, when, and page numbers.

    ``progress`` is told how many of all pages are drawn and the name of the next.
    """
    drawn = []
    for place, page in enumerate(pages):
        if progress:
            progress(place, len(pages) + 1, page.name)
        said = {"name": page.name, "title": on_paper(page.title), "measure": on_paper(page.measure)}
        drawn.append({**said, "rows": _rows(list(page.parts.values()))})
    if progress:
        progress(len(pages), len(pages) + 1, "Menyusun PDF")
    about, stamp = (pages[0].about, pages[0].stamp) if pages else ("", "")
    data = {"title": title, "about": about, "stamp": stamp, "pages": drawn}
    return typeset(TEMPLATE, filled(data), "pdf")


def _rows(parts: Sequence[Panel | Listing]) -> list[list[Part]]:
    """Cards two by two in their order; tables, and charts that need it, over the whole width."""
    rows: list[list[Part]] = []
    waiting: list[Panel] = []
    for part in parts:
        if isinstance(part, Panel) and _fits_half(part):
            waiting.append(part)
            if len(waiting) == 2:
                rows.append(_side_by_side(waiting))
                waiting = []
            continue
        rows += [_side_by_side(waiting)] if waiting else []
        waiting = []
        rows += _whole(part)
    return [*rows, _side_by_side(waiting)] if waiting else rows


def _whole(part: Panel | Listing) -> list[list[Part]]:
    """What stands over the whole width: a chart, key figures side by side, a table."""
    if isinstance(part, Panel):
        return _over_the_width(part)
    if part.figures:
        return [[figure(one) for one in part.figures]]
    return [[listing(part)]]


def _over_the_width(panel: Panel) -> list[list[Part]]:
    """A chart, with its halves side by side as what may stand in its place where a sheet has no room for all of it."""
    cards = _cards(panel, WHOLE)
    if len(cards) > 1 or len(cards[0]["columns"]) != 1:
        return [[one] for one in cards]
    return [[{**cards[0], "parted": parted(panel, WHOLE)}]]


def _fits_half(panel: Panel) -> bool:
    """Whether a chart is read well on half the width and needs no second column."""
    return panel.chart.form not in ALONE and len(card(panel, HALF, TALLEST)[0]["columns"]) < 2


def _side_by_side(panels: list[Panel]) -> list[Part]:
    if len(panels) == 1:
        return [one for row in _over_the_width(panels[0]) for one in row]
    return [one for panel in panels for one in _cards(panel, HALF)]


def _cards(panel: Panel, width: float) -> list[Part]:
    return [{**one, "points": POINTS} for one in card(panel, width, TALLEST)]
