"""The tables of Bandingkan as cards."""

from html import escape

from dashboard.catalogue import heading
from dashboard.panels import Listing
from dashboard.panels.comparison import GROUP
from dashboard.ui.cards import html_card
from dashboard.ui.tables import cells_table


def comparison_card(listing: Listing) -> None:
    """A table of written figures; groups follow each other under their names."""
    shown = listing.seen
    told = shown.drop(columns=GROUP, errors="ignore")
    headings = [heading(name) for name in told.columns]
    lines = []
    group = None
    for row, texts in zip(shown.to_dict("records"), told.to_numpy().tolist(), strict=True):
        if row.get(GROUP) != group:
            group = row[GROUP]
            lines.append((f"<b>{escape(group)}</b>", *("" for _ in headings[1:])))
        lines.append(tuple(escape(text) for text in texts))
    html_card(listing, cells_table(headings, lines, figures=headings[1:]) if lines else "")
