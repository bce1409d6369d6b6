"""Figures, charts, lists and tables as cards: title that states a finding, grey line, content, source line."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.charts import CONFIG, alt_text, figure, markup
from dashboard.notation import number, percent, rupiah_short
from dashboard.panels import KeyFigure, Line, Listing, Note, Panel, Source, with_sign
from dashboard.panels.panel import STATUS_SIGNS
from dashboard.ui.address import full_link, page_address
from dashboard.ui.comments import comment_button, open_comments
from dashboard.ui.contents import head_contents, page_contents, page_files
from dashboard.ui.downloads import open_card_menu
from dashboard.ui.provenance import open_sources, source_place
from dashboard.ui.session import narrow, scale
from dashboard.ui.tables import html_table

NOTHING = "Tidak ada data untuk pilihan ini."
UNITS: dict[Callable[[Any], str], str] = {percent: "%", rupiah_short: "rupiah"}


@dataclass(frozen=True)
class FigureCard:
    """One figure: label, value, its status (icon and word besides colour) and a note.

    ``written`` is the value's notation, ``unit`` what stands after it; a value that is a word stands as it is.
    """

    label: str
    value: Any
    source: Source
    status: str = ""
    status_kind: str = "kosong"
    note: str = ""
    written: Callable[[Any], str] = number
    unit: str = ""

    @property
    def text(self) -> str:
        """The value as it is read."""
        return self.value if isinstance(self.value, str) else f"{self.written(self.value)} {self.unit}".strip()

    @property
    def read(self) -> KeyFigure:
        """The figure as it is read."""
        return KeyFigure(self.label, self.text, self.status, self.status_kind, self.note)


@dataclass(frozen=True)
class Matter:
    """One line of a list: what it is, a note, its kind, and the page that shows it with the filter set."""

    title: str
    note: str
    kind: str
    status_kind: str
    page: str
    filters: dict[str, str] = field(default_factory=dict)


def page_heading(finding: str, measure: str, *, files: bool = True) -> None:
    """The page's finding as its heading, with the grey line below and, with ``files``, the page as files beside it."""
    shown = head_contents(finding, measure)
    with st.container(horizontal=True, vertical_alignment="top", key="kepala", gap="small"):
        st.html(f'<h1 class="temuan">{escape(finding)}</h1><p class="ukuran">{escape(measure)}</p>', width="stretch")
        if files:
            page_files(shown, full_link)


def figure_cards(cards: list[FigureCard]) -> None:
    """Figures side by side, two by two where they lack room, below each other on a phone."""
    shown = page_contents()
    shown.add(figures_listing(f"{shown.key}_angka", cards))
    for place, card in zip(st.container(key="deret_angka").columns(len(cards)), cards, strict=True):
        with place.container(border=True, key=f"angka_{_slug(card.label)}", gap=None):
            st.html(
                f'<div class="label">{escape(card.label)}</div><div class="angka">{escape(card.text)}</div>'
                f'<div class="catatan">{_remark(card)}</div>'
            )
            if _sources_button(f"angka_{_slug(card.label)}"):
                open_sources(
                    f"{card.label}: {card.text}", card.source.report, card.source.parameters, card.source.calculation
                )


def figures_listing(key: str, cards: list[FigureCard]) -> Listing:
    """Figures as a table: numbers with their units in a workbook, as on the cards for a reader."""
    table = pd.DataFrame(
        [(card.label, card.value, card.unit or UNITS.get(card.written, ""), card.read.remark) for card in cards],
        columns=["ukuran", "angka", "satuan", "keterangan"],
        dtype=object,
    )
    figures = tuple(card.read for card in cards)
    read = pd.DataFrame(
        [(one.label, one.value, one.remark) for one in figures], columns=["ukuran", "nilai", "keterangan"]
    )
    read = read if read["keterangan"].any() else read.drop(columns="keterangan")
    return Listing(key, "Angka utama", "", table, cards[0].source, figures=figures, read=read)


def panel_card(panel: Panel, *, on_click: Callable[[str], None] | None = None, compact: bool = False) -> None:
    """A panel: chart with its finding, source and a menu with table and downloads.

    ``on_click`` is told the key of the mark that is clicked, before the page is drawn again; ``compact`` draws for a
    card as narrow as a phone.
    """
    chart, key = panel.chart, panel.key

    def draw() -> None:
        selection: dict[str, Any] = {}
        if on_click:
            selection = {"on_select": lambda: _tell(key, on_click), "selection_mode": "points"}
        st.plotly_chart(
            figure(chart, narrow=compact or narrow(), scale=scale()),
            key=f"grafik_{key}",
            config=CONFIG,
            alt=alt_text(chart),
            **selection,
        )

    _card(panel, chart.finding, chart.measure, None if chart.rows.empty else draw)


def overview_card(panel: Panel, link: Callable[[str], str]) -> None:
    """A panel drawn as HTML, there as soon as the page is; every mark leads to the page that ``link`` names."""
    chart = panel.chart
    drawn = "" if chart.rows.empty else markup(chart, alt_text(chart), link)
    _card(panel, chart.finding, chart.measure, drawn)


def list_card(listing: Listing, matters: list[Matter]) -> None:
    """A ranked list; each line leads to the page that shows it, with the filter set."""
    told = tuple(Line(matter.title, matter.note, matter.kind, matter.status_kind) for matter in matters)
    _list_card(
        replace(listing, lines=told), _list([_line(matter) for matter in matters]), empty="Tidak ada yang perlu arahan."
    )


def table_card(listing: Listing, *, height: int | None = None) -> None:
    """A table whose texts are read whole; it scrolls inside its card above a height in pixels."""
    limit = f' style="max-height:{height}px"' if height else ""
    table = listing.table
    _list_card(listing, "" if table.empty else f'<div class="tabel"{limit} tabindex="0">{html_table(table)}</div>')


def html_card(listing: Listing, content: str, *, empty: str = NOTHING) -> None:
    """What draws itself as HTML, in a card with its source and the table behind it; its lines say the same on paper."""
    _list_card(listing, content, empty=empty)


def notes_card(listing: Listing) -> None:
    """Lines with a text of their own that opens."""
    _list_card(listing, _list([_note(note) for note in listing.notes]))


def listing_footer(listing: Listing) -> None:
    """What a card offers, below a list that the page draws line by line."""
    page_contents().add(listing)
    if not listing.table.empty:
        _footer(listing, listing.title)


def clicked(key: str) -> str | None:
    """The key of the mark clicked last in a chart."""
    state = st.session_state.get(f"grafik_{key}")
    points = state.selection.points if state else []
    data = points[0].get("customdata") if points else None
    mark = data[0] if isinstance(data, list) and data else data
    return None if mark is None else str(mark)


def _tell(key: str, on_click: Callable[[str], None]) -> None:
    mark = clicked(key)
    if mark is not None:
        on_click(mark)


def _list_card(part: Listing, content: str, *, empty: str = NOTHING) -> None:
    _card(part, part.title, part.measure, content, empty=empty)


def _card(
    part: Panel | Listing, title: str, measure: str, content: str | Callable[[], None] | None, *, empty: str = NOTHING
) -> None:
    """Title, content (HTML, or what draws it) and footer; without content one sentence says so."""
    page_contents().add(part)
    with st.container(border=True, key=f"kartu_{part.key}", gap="small"):
        st.html(f'<h2 class="temuan">{escape(title)}</h2><p class="ukuran">{escape(measure)}</p>')
        if not content:
            st.html(f'<p class="kosong">{empty}</p>')
            return
        if callable(content):
            content()
        else:
            st.html(content)
        _footer(part, title)


@st.fragment
def _footer(part: Panel | Listing, title: str) -> None:
    """Source line, "Sumber angka", comments and what else the card offers; drawn again alone when a drawer opens."""
    key, source = part.key, part.source
    with st.container(horizontal=True, vertical_alignment="center", key=f"kaki_{key}", gap="small"):
        st.html(f'<span class="sumber">Sumber: {escape(source_place(source))}</span>', width="content")
        # Together, so that none of them stands alone on a line below.
        with st.container(horizontal=True, vertical_alignment="center", gap="small", width="content"):
            asked = _sources_button(key)
            topic = comment_button(key)
            more = st.button("⋯", key=f"menu_{key}", type="tertiary", help="Tabel dan unduhan")
    # Drawers last, so that they take no other element's place.
    if more:
        open_card_menu(part, title)
    if asked:
        open_sources(title, source.report, source.parameters, source.calculation)
    if topic:
        open_comments(title, topic)


def _sources_button(key: str) -> bool:
    return st.button("Sumber angka", key=f"sumber_{key}", type="tertiary")


def _remark(card: FigureCard) -> str:
    """Status and note below a figure, a status with its icon."""
    if not card.status:
        return escape(card.note)
    told = escape(with_sign(card.status, card.status_kind))
    status = f'<span class="status {card.status_kind}">{told}</span>'
    return " · ".join(filter(None, (status, escape(card.note))))


def _line(matter: Matter) -> str:
    address = page_address(matter.page, **matter.filters)
    return (
        f'<a class="perkara" href="{escape(address)}" target="_self">'
        f'<span class="status {matter.status_kind}">{STATUS_SIGNS[matter.status_kind]}</span>'
        f'<span><b>{escape(matter.title)}</b><br><span class="catatan">{escape(matter.note)}</span></span>'
        f'<span class="jenis">{escape(matter.kind)}</span></a>'
    )


def _list(lines: list[str]) -> str:
    return f'<div class="daftar">{"".join(lines)}</div>' if lines else ""


def _note(note: Note) -> str:
    icon = f'<span class="status {note.status_kind}">{STATUS_SIGNS[note.status_kind]}</span>'
    head = f'<span>{icon} <b>{escape(note.title)}</b><br><span class="catatan">{escape(note.line)}</span></span>'
    if not note.text:
        return f'<div class="catatan-baris">{head}</div>'
    return f'<details class="catatan-baris"><summary>{head}</summary><p>{escape(note.text)}</p></details>'


def _slug(label: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in label.lower())
