"""Saved views as slides."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

import queries
from dashboard.catalogue import datasets, fact_tables
from dashboard.decks.deck import Deck, SavedView, Slide
from dashboard.decks.followed import FOLLOWED, followed_slide, slides_needed, written
from dashboard.decks.matters import MATTERS, matters_slide
from dashboard.decks.tables import left_out, shown
from dashboard.exports.texts import on_paper
from dashboard.headlines import comments as said
from dashboard.headlines.filters import told
from dashboard.headlines.meeting import continued
from dashboard.headlines.words import QUARTERS, joined, sentences
from dashboard.panels import Listing, Panel
from dashboard.store import Comment, Comments, Folder
from dashboard.store.comments import INDICATOR
from dashboard.views import VIEWS, Ask, NothingThere, Part, direction
from queries.reports import newest_period, report

PERIOD = ("perangkat_daerah", "tahun", "triwulan")
INDICATORS = "capaian_indikator"
NOTHING_YET = "Belum ada"
NOTHING_LEFT = "Tidak ada untuk pilihan ini."
LISTED = "perkara"
WRITTEN = (FOLLOWED, LISTED)
Progress = Callable[[int, int, str], None]
NAMES = {FOLLOWED: "Tindak lanjut rapat", MATTERS: "Perlu arahan pimpinan"}


def slides(
    connection: DuckDBPyConnection, deck: Deck, period: dict[str, Any], folder: Folder | None = None
) -> list[Slide]:
    """The slides of a deck for a file, in order; agency, year and quarter that are not given are the newest.

    ``folder`` is the database whose written follow-ups count besides the imported ones, and whose comments stand on
    the slides and in the speaker's notes.
    """
    return list(each_slide(connection, deck, period, folder))


def each_slide(
    connection: DuckDBPyConnection,
    deck: Deck,
    period: dict[str, Any],
    folder: Folder | None = None,
    *,
    ask: Ask | None = None,
    progress: Progress | None = None,
) -> Iterator[Slide]:
    """The same one after the other, each put together when it is wanted.

    ``ask`` knows answers that were asked for before. ``progress`` is told how many of all slides are done and what the
    next one is about.
    """
    ask = ask or _asking(connection)
    whole = {**newest_period(connection, "indikator_realisasi", period), **period}
    comments = Comments(folder).of(**{name: whole[name] for name in PERIOD}) if folder else []
    views = as_presented(deck, ask, whole, folder).views
    for place, view in enumerate(views):
        if progress:
            progress(place, len(views), name_of(view))
        yield _noted(commented(build_slide(ask, whole, view, folder), view, comments))


def slide_count(connection: DuckDBPyConnection, deck: Deck, folder: Folder) -> int:
    """How many slides a deck has for the newest quarter in force; where there is none, those it always has."""
    newest = newest_period(connection, "indikator_realisasi", {})
    if None in newest.values():
        return sum(not view.bila_ada for view in deck.views)
    return len(as_presented(deck, _asking(connection), newest, folder).views)


def as_presented(deck: Deck, ask: Ask, period: dict[str, Any], folder: Folder | None) -> Deck:
    """The deck with as many slides as each of its views needs; a view that is shown only where it has data, has none
    without them."""

    def needed(view: SavedView) -> int:
        if view.tampilan == FOLLOWED:
            return slides_needed(ask, period, folder)
        return 0 if view.bila_ada and build_slide(ask, period, view, folder).kosong else 1

    parts = [(view, needed(view)) for view in deck.views]
    views = (replace(view, part=(turn, total)) for view, total in parts for turn in range(1, total + 1))
    return replace(deck, views=tuple(views))


def build_slide(ask: Ask, period: dict[str, Any], view: SavedView, folder: Folder | None = None) -> Slide:
    """A saved view as a slide; ``ask`` answers a question of ``queries``. A view that is no more says so."""
    if view.tampilan == FOLLOWED:
        return replace(followed_slide(ask, period, view, folder), bagian=about(name_of(view), period))
    if view.tampilan == MATTERS:
        return replace(matters_slide(ask, period, view), bagian=about(name_of(view), period))
    shown = VIEWS.get(view.tampilan)
    if shown is None:
        gone = f"Tampilan {view.tampilan} tidak ada lagi"
        return Slide(gone, "Hapus slide ini di halaman Presentasi.", (), None, view.catatan, "–", halaman="presentasi")
    slide = Slide(
        judul="",
        ukuran="",
        panels=(),
        tabel=None,
        catatan=view.catatan,
        sumber="",
        bagian=about(name_of(view), period),
        halaman=shown.halaman,
        filters={**shown.address, **view.filters},
        saringan=filters_of(view),
    )
    try:
        part = _part(ask, period, view, folder)
    except NothingThere as nothing:
        return _emptied(ask, period, replace(slide, judul=str(nothing)), nothing.report)
    return _chart(ask, period, slide, part) if isinstance(part, Panel) else _table(ask, period, slide, part)


def _asking(connection: DuckDBPyConnection) -> Ask:
    """Answers of a version, each asked for once: slides share questions. Rows are shared too: none is changed."""
    known: dict[tuple[str, str], pd.DataFrame] = {}

    def ask(question: Callable[..., pd.DataFrame], **parameters: Any) -> pd.DataFrame:
        key = (question.__name__, repr(sorted(parameters.items())))
        if key not in known:
            known[key] = question(connection, **parameters)
        return known[key]

    return ask


def _part(ask: Ask, period: dict[str, Any], view: SavedView, folder: Folder | None) -> Part:
    """What a view shows; of matters also what was written about them."""
    if view.tampilan == LISTED:
        return direction.matters(ask, period, view.filters, written=written(ask, period, folder))
    return VIEWS[view.tampilan].panel(ask, period, view.filters)


def _chart(ask: Ask, period: dict[str, Any], slide: Slide, panel: Panel) -> Slide:
    chart, source = panel.chart, panel.source
    drawn = replace(slide, judul=chart.finding, ukuran=chart.measure, panels=(panel,))
    lacking = chart.rows.empty and chart.finding.startswith(NOTHING_YET)
    return (
        _emptied(ask, period, drawn, source.report) if lacking else replace(drawn, sumber=source.place, source=source)
    )


def _table(ask: Ask, period: dict[str, Any], slide: Slide, listing: Listing) -> Slide:
    """A table as far as it fits; an empty one says what to upload, or that nothing is left."""
    said = replace(slide, judul=listing.title, ukuran=on_paper(listing.measure))
    whole = listing.told
    if whole.empty:
        lacking = listing.title.startswith(NOTHING_YET)
        if lacking:
            return _emptied(ask, period, said, listing.source.report)
        return replace(said, kosong=NOTHING_LEFT)
    seen = shown(whole, said.judul, sentences(said.keterangan, left_out(whole.head(1), whole)))
    return replace(
        said,
        ukuran=sentences(said.ukuran, left_out(seen, whole)),
        tabel=seen,
        sumber=listing.source.place,
        source=listing.source,
    )


def _emptied(ask: Ask, period: dict[str, Any], slide: Slide, name: str) -> Slide:
    """The slide without a measure and a source of what is not there: it says which files the report lacks, or is made
    of where it has something of each.
    """
    sources = report(name).sources
    lacking = [table for table in sources if not _is_in_force(ask, period, table)]
    sets = dict.fromkeys(fact_tables()[table].dataset for table in lacking or sources)
    wanted = joined([f"“{datasets()[key]}”" for key in sets])
    place = "di halaman Unggah Data"
    asked = f"Unggah {wanted} {place}" if len(sets) == 1 else f"Unggah yang belum ada {place}: {wanted}"
    words = f"{asked}; setelah itu slide ini terisi."
    return replace(slide, ukuran="", sumber="", source=None, kosong=words)


def _is_in_force(ask: Ask, period: dict[str, Any], table: str) -> bool:
    """Whether a fact table has rows of the quarter; one that has no quarters, whether it has rows of the year."""
    held = ask(queries.periods, tabel_fakta=table)
    own = held["perangkat_daerah"].isna() | (held["perangkat_daerah"] == period["perangkat_daerah"])
    of_the_year = set(held.loc[own & (held["tahun"] == period["tahun"]), "periode"])
    return period["triwulan"] in of_the_year or bool(of_the_year and not of_the_year & {*QUARTERS})


def commented(slide: Slide, view: SavedView, comments: Iterable[Comment]) -> Slide:
    """The slide with its own comment and those of its quarter on what it shows; on indicators with all of them."""
    shown = {panel.key for panel in slide.panels} | {view.tampilan}
    if view.tampilan == INDICATORS:
        shown.add(INDICATOR)
    found = (one for one in comments if one.topic.tampilan in shown and not one.is_withdrawn)
    return replace(slide, komentar=tuple(found), komentar_slide=view.komentar)


def _noted(slide: Slide) -> Slide:
    return replace(slide, catatan="\n\n".join(text for text in (slide.catatan, said.notes(slide.komentar)) if text))


def about(subject: str, period: dict[str, Any]) -> str:
    """What a slide is about and when, above its finding."""
    return f"{subject} · {period['perangkat_daerah']} · triwulan {period['triwulan']} {period['tahun']}"


def filters_of(view: SavedView) -> str:
    """The filters that a view keeps, in words; those of other cards of its page are no part of it."""
    followed = VIEWS[view.tampilan].filters if view.tampilan in VIEWS else ()
    return told({name: view.filters[name] for name in followed if name in view.filters})


def name_of(view: SavedView) -> str:
    """What a view is about, in a few words; its key where there is no such view any more."""
    if view.tampilan in NAMES:
        return continued(NAMES[view.tampilan], view.part)
    return VIEWS[view.tampilan].judul if view.tampilan in VIEWS else view.tampilan
