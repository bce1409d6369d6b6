"""What the last meeting decided and what became of it, as the first slide of the next."""

from datetime import date
from math import ceil
from typing import Any

import pandas as pd

import queries
from dashboard.decks.deck import SavedView, Slide
from dashboard.decks.tables import shortened
from dashboard.headlines import meeting as said
from dashboard.headlines.words import QUARTERS
from dashboard.store import Folder, FollowUps
from dashboard.store.outcome import now
from dashboard.store.written import Written, newest_written
from dashboard.views import Ask

FOLLOWED = "tindak_lanjut"
LISTED = 4
PLACE = "catatan tindak lanjut pada halaman Perlu Arahan dan berkas yang diimpor"


def slides_needed(ask: Ask, period: dict[str, Any], folder: Folder | None) -> int:
    """How many slides the decisions take: as many a slide as the back row can read."""
    return _slides(len(written(ask, quarter_before(period), folder)))


def followed_slide(ask: Ask, period: dict[str, Any], view: SavedView, folder: Folder | None) -> Slide:
    """The follow-ups of the quarter before, with what the present quarter knows of them, those past their day first,
    what is done last; of several slides the part that the view names.
    """
    before = quarter_before(period)
    decided = written(ask, before, folder)
    since = written(ask, period, folder)
    today = now().date()
    latest = {name: since.get(name, entry) for name, entry in decided.items()}
    urgent = sorted(latest, key=lambda name: (not latest[name].is_overdue(today), latest[name].is_done()))
    present = {name: latest[name] for name in urgent}
    start, end = bounds(len(urgent), view.part[0])
    shown = urgent[start:end]
    matters = ask(queries.leadership_attention, **period)
    title = said.continued(said.followed_headline(list(present.values()), before, today), view.part)
    measure = said.followed_measure(before, start + 1, start + len(shown), len(decided)) if decided else ""
    table = _table(decided, {name: present[name] for name in shown}, matters, today)
    return Slide(
        judul=title,
        ukuran=measure,
        panels=(),
        tabel=shortened(table, title, measure) if decided else None,
        catatan=view.catatan,
        sumber=PLACE if decided else "",
        kosong="" if decided else said.TO_WRITE,
        halaman="perlu_arahan",
        filters=before,
    )


def quarter_before(period: dict[str, Any]) -> dict[str, Any]:
    """The quarter of the last meeting."""
    place = QUARTERS.index(period["triwulan"]) - 1
    return {**period, "tahun": period["tahun"] - (place < 0), "triwulan": QUARTERS[place]}


def written(ask: Ask, period: dict[str, Any], folder: Folder | None) -> dict[str, Written]:
    """The newest follow-up about every object of a quarter, imported or typed."""
    typed = FollowUps(folder).newest(**period) if folder else []
    return newest_written(ask(queries.follow_ups, **period), typed)


def _slides(decisions: int) -> int:
    return max(ceil(decisions / LISTED), 1)


def bounds(decisions: int, turn: int) -> tuple[int, int]:
    """Which decisions one of several slides has: as many as each other, the first ones one more."""
    each, more = divmod(decisions, _slides(decisions))
    start, end = (each * place + min(place, more) for place in (turn - 1, turn))
    return start, end


def _table(
    decided: dict[str, Written], present: dict[str, Written], matters: pd.DataFrame, today: date
) -> pd.DataFrame:
    """One row per decision: what was wanted, by whom, until when, and what became of it."""
    pending = dict(zip(matters["objek"], matters["alasan"], strict=True))
    return pd.DataFrame(
        {
            "hal": list(present),
            "rencana_tindak_lanjut": [decided[name].texts["rencana_tindak_lanjut"] for name in present],
            "penanggung_jawab": [decided[name].texts["penanggung_jawab"] for name in present],
            "hasilnya": [said.became(entry, pending.get(name), today) for name, entry in present.items()],
        }
    )
