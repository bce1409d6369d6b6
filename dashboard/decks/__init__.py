"""Decks of a meeting: which views in which order, and each as a slide. Pure: screen and exports draw the same slides.

deck.py    what a deck, a saved view and a slide are; ready-made decks (``ready/*.toml``)
slides.py  a saved view of a card as a slide     tables.py    a card that is a table, as much as a slide has room for
matters.py what needs a decision       followed.py  what the last meeting decided and what became of it
stored.py  decks people put together   meetings.py  who is at which slide
"""

from dashboard.decks.deck import Deck, SavedView, Slide, ready_decks
from dashboard.decks.slides import as_presented, build_slide, commented, each_slide, slide_count, slides
from dashboard.decks.stored import StoredDecks
from dashboard.views import VIEWS

__all__ = [
    "VIEWS",
    "Deck",
    "SavedView",
    "Slide",
    "StoredDecks",
    "as_presented",
    "build_slide",
    "commented",
    "each_slide",
    "ready_decks",
    "slide_count",
    "slides",
]
