"""What is known of follow-ups: entries written on the page and those imported, as one history."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

import pandas as pd

from dashboard.store.follow_ups import Entry, FollowUp

FIELDS = ("kendala", "solusi", "rencana_tindak_lanjut", "penanggung_jawab")
DONE = "selesai"


@dataclass(frozen=True)
class Written:
    """One entry: its texts by field, when it is due (a day, or a file's words), how far, by whom, when, where from.

    ``id`` is that of an entry written on the page, 0 for an imported one; ``replaced`` one is no longer in force.
    """

    texts: dict[str, str]
    due: date | None
    due_words: str
    state: str
    user: str
    time: datetime
    origin: str
    id: int = 0
    replaced: bool = False

    def is_done(self) -> bool:
        """Whether it is said to be done."""
        return self.state.casefold().startswith(DONE)

    def is_overdue(self, today: date) -> bool:
        """Whether its day is past and it is not done."""
        return self.due is not None and self.due < today and not self.is_done()

    def as_follow_up(self, states: Iterable[str]) -> FollowUp:
        """What a form starts from."""
        state = self.state if self.state in states else next(iter(states))
        return FollowUp(**self.texts, batas_waktu=self.due, status_tindak_lanjut=state)


def newest_written(imported: pd.DataFrame, typed: Iterable[Entry]) -> dict[str, Written]:
    """The newest entry about every object; ``imported`` are the rows of ``queries.follow_ups``."""
    entries = [(entry.subject.objek, as_written(entry)) for entry in typed]
    read = [(str(row["objek"]), _read(row)) for _, row in imported.iterrows() if row["is_berlaku"]]
    newest: dict[str, Written] = {}
    for name, entry in (*entries, *read):
        if name not in newest or entry.time > newest[name].time:
            newest[name] = entry
    return newest


def written_history(imported: pd.DataFrame, typed: Iterable[Entry]) -> list[Written]:
    """Entries about one object as one history, newest first."""
    read = [_read(row) for _, row in imported.iterrows()]
    return sorted([*map(as_written, typed), *read], key=lambda entry: entry.time, reverse=True)


def as_written(entry: Entry) -> Written:
    """An entry written on the page."""
    said = entry.said
    return Written(
        texts={name: getattr(said, name) for name in FIELDS},
        due=said.batas_waktu,
        due_words="",
        state=said.status_tindak_lanjut,
        user=entry.user,
        time=entry.time.replace(tzinfo=None),
        origin="ditulis di halaman ini",
        id=entry.id,
    )


def _read(row: pd.Series) -> Written:
    said = {
        name: str(row[name]) if pd.notna(row[name]) else "" for name in (*FIELDS, "batas_waktu", "status_tindak_lanjut")
    }
    try:
        due, words = date.fromisoformat(said["batas_waktu"]), ""
    except ValueError:
        due, words = None, said["batas_waktu"]
    return Written(
        texts={name: said[name] for name in FIELDS},
        due=due,
        due_words=words,
        state=said["status_tindak_lanjut"],
        user=str(row["pengguna"]),
        time=pd.Timestamp(row["waktu"]).to_pydatetime(),
        origin=f"{row['berkas']}, lembar {row['lembar']}, baris {row['baris']}",
        replaced=not row["is_berlaku"],
    )
