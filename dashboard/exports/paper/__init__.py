"""Pages and decks as PDF that looks like the screen: vector charts, texts that can be copied, no chart cut by a page.

parts.py   panels, tables and slides as data for a template    pages.py   pages as A4    deck.py   a slide a page
filling.py which row stands where, so that sheets are filled
page.typ deck.typ picture.typ   templates of Typst             card.typ   what they share
"""

from dashboard.exports.paper.deck import as_deck
from dashboard.exports.paper.pages import as_pages

__all__ = ["as_deck", "as_pages"]
