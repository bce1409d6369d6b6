"""Which chart shows which answer: rows of a query become a panel - chart, source and table - for any target.

Pure: a page, a slide and a report draw the same panel. Nothing is worked out here but words and the choice of columns.
"""

from dashboard.panels.panel import KeyFigure, Line, Listing, Note, Page, Panel, Source, cells_of, noted, with_sign

__all__ = [
    "KeyFigure",
    "Line",
    "Listing",
    "Note",
    "Page",
    "Panel",
    "Source",
    "cells_of",
    "noted",
    "with_sign",
]
