"""Pages of the dashboard as an A4 document: cards as on the screen, tables whose headings repeat."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.exports.paper.parts import card, listing
from dashboard.exports.typesetting import typeset
from dashboard.panels import Listing, Panel

POINTS = 0.65  # of a pixel: the smallest type of a chart, 12 pixels, is 7.8 points
WHOLE, HALF = 1164.0, 563.0
TALLEST = 540.0
ALONE = ("icicle",)
Part = dict[str, Any]
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Page:
    """A page of the dashboard: its name, its finding and grey line, its panels and tables in order."""

    name: str
    finding: str
    measure: str
    parts: Sequence[Panel | Listing]


def as_pages(pages: Sequence[Page], title: str, period: str, stamp: str, progress: Progress | None = None) -> bytes:
    """Pages as a PDF, A4 across, each begun on a new sheet. ``period`` and ``stamp`` stand at the foot of each.

    ``progress`` is told how many of all pages are drawn and the name of the next.
    """
    drawn = []
    for place, page in enumerate(pages):
        if progress:
            progress(place, len(pages) + 1, page.name)
        said = {"name": page.name, "title": page.finding, "measure": page.measure}
        drawn.append({**said, "rows": _rows(page.parts)})
    if progress:
        progress(len(pages), len(pages) + 1, "Menyusun PDF")
    return typeset(
        "page.typ", {"title": title, "period": period, "stamp": stamp, "points": POINTS, "pages": drawn}, "pdf"
    )


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
        rows += [[listing(part)]] if isinstance(part, Listing) else [[one] for one in card(part, WHOLE, TALLEST)]
    return [*rows, _side_by_side(waiting)] if waiting else rows


def _fits_half(panel: Panel) -> bool:
    """Whether a chart is read well on half the width and needs no second column."""
    return panel.chart.form not in ALONE and len(card(panel, HALF, TALLEST)[0]["columns"]) < 2


def _side_by_side(panels: list[Panel]) -> list[Part]:
    width = HALF if len(panels) > 1 else WHOLE
    return [one for panel in panels for one in card(panel, width, TALLEST)]
