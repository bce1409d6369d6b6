"""A deck as PDF: one slide a page, 16:9; the speaker's notes below their slides when asked for."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from dashboard.exports.paper.parts import card, table
from dashboard.exports.pictures import drawing
from dashboard.exports.slides.remarks import fitted
from dashboard.exports.slides.slide import Slide
from dashboard.exports.texts import on_paper
from dashboard.exports.typesetting import typeset
from dashboard.panels import Panel

WIDTH, ROOM = 880.0, 352.0
GAP = 24.0
SMALLEST, LARGEST = 0.65, 1.6
WHOLE, PARTED = 0.7, 0.77  # two columns are then as wide as half a sheet of A4
REMARK_SIZE, REMARK_LINE, REMARK_AIR = 12.0, 15.5, 6.0
LARGE, SMALL, LETTER = 14.0, 10.5, 0.55
FEW_ROWS, FEW_COLUMNS = 8, 4
Part = dict[str, Any]


def as_deck(slides: Iterable[Slide], title: str, stamp: str, *, notes: bool = False) -> bytes:
    """Slides as a PDF; ``stamp`` says the state of the data at the foot of each."""
    drawn = [page for slide in slides for page in _pages(slide, notes)]
    return typeset("deck.typ", {"title": title, "stamp": stamp, "slides": drawn}, "pdf")


def _pages(slide: Slide, notes: bool) -> list[Part]:
    """A slide, and those on which a chart too tall for one continues; what was said about it stands above the foot."""
    remarks = fitted(slide.remarks, slide.said, WIDTH, REMARK_SIZE, noted=notes)
    below = sum(REMARK_LINE * remark.lines + REMARK_AIR for remark in remarks)
    said = {
        "about": slide.bagian,
        "title": on_paper(slide.judul),
        "measure": on_paper(slide.ukuran),
        "source": f"Sumber: {slide.sumber}" if slide.sumber else "",
        "empty": slide.kosong,
        "table": None if slide.tabel is None else _table(slide.tabel),
        "notes": "",
        "remarks": [[remark.who, remark.text] for remark in remarks],
        "below": below,
    }
    beside = [_cards(panel, len(slide.panels), ROOM - below) for panel in slide.panels if not slide.kosong] or [[]]
    turns = max(1, *(len(cards) for cards in beside))
    pages = [{**said, "charts": [cards[turn] for cards in beside if turn < len(cards)]} for turn in range(turns)]
    return [*pages[:-1], {**pages[-1], "notes": slide.catatan if notes else ""}]


def _table(frame: pd.DataFrame) -> Part:
    """A table in large type where it is short and narrow enough to be read from afar, else in type as on paper."""
    size = SMALL if len(frame) > FEW_ROWS or frame.shape[1] > FEW_COLUMNS else LARGE
    return {**table(frame, WIDTH / (size * LETTER)), "size": size}


def _cards(panel: Panel, count: int, tallest: float) -> list[Part]:
    """A panel as large as its place allows: small charts are enlarged, tall ones parted between rows,
    into columns that stand side by side in larger type where they can."""
    room = (WIDTH - GAP * (count - 1)) / count
    if panel.chart.rows.empty:
        return [{"columns": [], "points": 1}]
    tall = drawing(panel.chart, room).height
    points = min(max(tallest / tall, SMALLEST), LARGEST)
    cards = card(panel, room / points, tallest / points + 1)
    if points < WHOLE:
        larger = card(panel, room / PARTED, tallest / PARTED + 1)
        points, cards = (PARTED, larger) if len(larger) == 1 < len(larger[0]["columns"]) else (points, cards)
    return [{"columns": one["columns"], "points": points} for one in cards]
