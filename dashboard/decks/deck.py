"""A deck: an ordered list of saved views. Ready-made decks are data, one TOML file each."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.headlines import comments
from dashboard.headlines.words import sentences
from dashboard.panels import Panel, Source
from dashboard.store import Comment

READY = Path(__file__).with_name("ready")
CONTINUATION = "-"
MOST_REMARKS = 2


@dataclass(frozen=True)
class SavedView:
    """What a slide shows: a view by its key (a panel's), the filters of its page, and what the speaker notes.

    ``komentar`` stands on the slide's face. ``id`` is that of a stored slide, 0 for one of a ready-made deck. ``part``
    is which of how many slides it is, where what it shows needs several; where ``bila_ada``, none while there is
    nothing to show.
    """

    tampilan: str
    filters: dict[str, Any] = field(default_factory=dict)
    catatan: str = ""
    id: int = 0
    part: tuple[int, int] = (1, 1)
    bila_ada: bool = False
    komentar: str = ""


@dataclass(frozen=True)
class Deck:
    """Saved views in their order. ``key`` names it in addresses and on the command line."""

    key: str
    judul: str
    views: tuple[SavedView, ...]

    def addresses(self) -> list[str]:
        """What links call each slide: its place in the deck, and behind it which continuation it is ("1", "1-2", "2").

        So a link still leads to its slide when another comes to need more of them.
        """
        found: list[str] = []
        place = 0
        for view in self.views:
            turn = view.part[0]
            place += turn == 1
            found.append(str(place) if turn == 1 else f"{place}{CONTINUATION}{turn}")
        return found

    def number_of(self, address: str) -> int:
        """The number from 1 of the slide that a link means: of a continuation that is no more, the slide it continued;
        past the end, the last."""
        named = self.addresses()
        if address in named:
            return named.index(address) + 1
        first = address.partition(CONTINUATION)[0]
        if not first.isdecimal() or int(first) < 1:
            return 1
        return named.index(first) + 1 if first in named else len(named)


@dataclass(frozen=True)
class Slide:
    """One finding for a screen, a PowerPoint file or a page of a PDF.

    ``judul`` is the finding, ``bagian`` what it is about and when, ``ukuran`` the grey line; ``panels`` its charts,
    ``tabel`` a table where there is no chart. ``sumber`` is the place in print, ``source`` finds the
    workbooks. ``halaman`` and ``filters`` lead to the page that shows more.
    ``kosong`` is what to do where there is nothing to show; such a slide names no source.
    ``komentar_slide`` is its own comment, ``komentar`` what was said about it, the newest last; ``saringan`` the
    filters it keeps, in words.
    """

    judul: str
    ukuran: str
    panels: tuple[Panel, ...]
    tabel: pd.DataFrame | None
    catatan: str
    sumber: str
    bagian: str = ""
    halaman: str = ""
    filters: dict[str, Any] = field(default_factory=dict)
    komentar: tuple[Comment, ...] = ()
    komentar_slide: str = ""
    kosong: str = ""
    source: Source | None = None
    saringan: str = ""

    @property
    def keterangan(self) -> str:
        """The grey line with the filters that were kept."""
        return sentences(self.ukuran, self.saringan) if self.saringan else self.ukuran

    @property
    def remarks(self) -> list[tuple[str, str]]:
        """What stands on its face, who said it and the text: its own comment, the last of what was said about it."""
        own = [("", self.komentar_slide)] if self.komentar_slide else []
        last = self.komentar[-(MOST_REMARKS - len(own)) :]
        return [*own, *((comments.short(one), comments.text(one)) for one in last)]

    @property
    def said(self) -> int:
        """How many comments there are, its own among them."""
        return len(self.komentar) + bool(self.komentar_slide)


@cache
def ready_decks() -> dict[str, Deck]:
    """The decks that come with the dashboard, by key, in the order a reader sees them."""
    read = [(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))) for path in READY.glob("*.toml")]
    read.sort(key=lambda item: (item[1]["urutan"], item[0]))
    return {key: Deck(key, text["judul"], _views(text["slide"])) for key, text in read}


def _views(entries: Iterable[dict[str, Any]]) -> tuple[SavedView, ...]:
    return tuple(
        SavedView(
            entry["tampilan"],
            entry.get("filter", {}),
            entry.get("catatan", "").strip(),
            bila_ada=entry.get("bila_ada", False),
        )
        for entry in entries
    )
