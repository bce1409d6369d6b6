"""Which chart shows which answer: rows of a query become a panel - chart, source and table - for any target.

Pure: a page, a slide and a report draw the same panel. Nothing is worked out here but words and the choice of columns.
"""

from dashboard.panels.panel import Listing, Page, Panel, Source, cells_of

__all__ = ["Listing", "Page", "Panel", "Source", "cells_of"]
