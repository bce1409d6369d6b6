"""What pages share on the screen. The only Streamlit code besides ``pages/`` and ``app.py``.

session.py     which version is read, and asking it       filters.py   filters bound to the address
cards.py       figures, charts and tables as cards         provenance.py  "Sumber angka": the cells behind a figure
tables.py      tables in Indonesian notation               frame.py       what surrounds every page
matters.py     the ranked list of what needs a decision    written.py     follow-ups, typed and imported, as one history
follow_ups.py  writing one down                            comments.py    on a card or an indicator
address.py     addresses of pages, "Salin tautan"          downloads.py   what a card offers: files, pictures, its link
contents.py    what a page shows, and its files           unattended.py  a page drawn for the command line
latest.py      the way to the newest quarter with figures
"""

from dashboard.ui.address import page_address, page_link
from dashboard.ui.cards import (
    FigureCard,
    Matter,
    figure_cards,
    html_card,
    list_card,
    listing_footer,
    notes_card,
    overview_card,
    page_heading,
    panel_card,
    table_card,
)
from dashboard.ui.comments import indicator_comments
from dashboard.ui.contents import page_contents
from dashboard.ui.filters import (
    chosen_period,
    clear_button,
    filter_choice,
    filter_many,
    filter_percent,
    set_together,
    toggle,
)
from dashboard.ui.follow_ups import follow_up_card
from dashboard.ui.latest import offer_latest
from dashboard.ui.matters import matter_list, matter_listing, status_kind
from dashboard.ui.session import ask, today
from dashboard.ui.written import written_by_object

__all__ = [
    "FigureCard",
    "Matter",
    "ask",
    "chosen_period",
    "clear_button",
    "figure_cards",
    "filter_choice",
    "filter_many",
    "filter_percent",
    "follow_up_card",
    "html_card",
    "indicator_comments",
    "list_card",
    "listing_footer",
    "matter_list",
    "matter_listing",
    "notes_card",
    "offer_latest",
    "overview_card",
    "page_address",
    "page_contents",
    "page_heading",
    "page_link",
    "panel_card",
    "set_together",
    "status_kind",
    "table_card",
    "today",
    "toggle",
    "written_by_object",
]
