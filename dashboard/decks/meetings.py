"""Meetings: which slide of which deck a meeting is at. Each has an id, so that none drives another."""

import re
import secrets
from dataclasses import astuple, dataclass
from datetime import datetime
from typing import Any

from dashboard.decks.stored import workspace
from dashboard.store import Folder
from dashboard.store.outcome import now

ID = re.compile(r"[0-9a-f]{8}")


@dataclass(frozen=True)
class Meeting:
    """Where a meeting stands: deck, slide (from 1), the version it is frozen at, its quarter, when it began."""

    rapat: str
    dek: str
    slide: int
    versi: int
    perangkat_daerah: str
    tahun: int
    triwulan: str
    mulai: datetime

    @property
    def period(self) -> dict[str, Any]:
        """Agency, year and quarter."""
        return {name: getattr(self, name) for name in ("perangkat_daerah", "tahun", "triwulan")}


def new_meeting() -> str:
    """An id for a meeting."""
    return secrets.token_hex(4)


def is_meeting(text: str) -> bool:
    """Whether a text is a meeting's id."""
    return bool(ID.fullmatch(text))


def follow(folder: Folder, rapat: str) -> Meeting | None:
    """Where a meeting stands; nothing when it has not begun.

    Raises:
        NotSaved: when the workspace cannot be opened.
    """
    with workspace(folder) as connection:
        row = connection.execute("select * from rapat where rapat = ?", [rapat]).fetchone()
    return Meeting(**{**dict(row), "mulai": datetime.fromisoformat(row["mulai"])}) if row else None


def leads(folder: Folder, rapat: str, peramban: str) -> bool:
    """Whether a browser leads a meeting: the one that came first, until another takes it over.

    Raises:
        NotSaved: when the workspace cannot be written.
    """
    asked = "select peramban from rapat_pemimpin where rapat = ?"
    with workspace(folder) as connection:
        row = connection.execute(asked, [rapat]).fetchone()
        if row is None:
            connection.execute("insert or ignore into rapat_pemimpin values (?, ?)", [rapat, peramban])
            row = connection.execute(asked, [rapat]).fetchone()
    return bool(row["peramban"] == peramban)


def take_over(folder: Folder, rapat: str, peramban: str) -> None:
    """Let another browser lead a meeting from now on.

    Raises:
        NotSaved: when the workspace cannot be written.
    """
    with workspace(folder) as connection:
        connection.execute("insert or replace into rapat_pemimpin values (?, ?)", [rapat, peramban])


def lead(folder: Folder, rapat: str, dek: str, slide: int, versi: int, period: dict[str, Any]) -> None:
    """Say where a meeting stands now; it begins with the first word.

    Raises:
        NotSaved: when the workspace cannot be written.
    """
    meeting = Meeting(rapat, dek, slide, versi, **period, mulai=now())
    values = [*astuple(meeting)[:-1], meeting.mulai.isoformat()]
    with workspace(folder) as connection:
        connection.execute(
            "insert into rapat values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (rapat) do update set "
            "dek = excluded.dek, slide = excluded.slide, versi = excluded.versi, "
            "perangkat_daerah = excluded.perangkat_daerah, tahun = excluded.tahun, triwulan = excluded.triwulan",
            values,
        )
