"""What people write about an object while looking: obstacles, what is done about them, by which office, until when.

Entries are only ever added: the newest counts, all stay in the history. They live in the workspace beside the versions.
"""

import sqlite3
from contextlib import AbstractContextManager
from dataclasses import astuple, dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from dashboard.importing.personal import names_person
from dashboard.store.notebook import checked, opened
from dashboard.store.outcome import Refused, now, user
from dashboard.store.versions import Folder

LONGEST = 2000
SHORT = 200
STATES = ("belum", "berjalan", "selesai")
TABLE = """
create table if not exists tindak_lanjut (
    id integer primary key autoincrement,
    perangkat_daerah text not null,
    tahun integer not null,
    triwulan text not null,
    objek text not null,
    kendala text not null,
    solusi text not null,
    rencana_tindak_lanjut text not null,
    penanggung_jawab text not null,
    batas_waktu text,
    status_tindak_lanjut text not null,
    pengguna text not null,
    waktu text not null
)
"""
PLACE = "perangkat_daerah = ? and tahun = ? and triwulan = ? and objek = ?"
WORDS = {
    "kendala": "Kendala",
    "solusi": "Solusi",
    "rencana_tindak_lanjut": "Rencana tindak lanjut",
    "penanggung_jawab": "Penanggung jawab",
}


@dataclass(frozen=True)
class Subject:
    """What an entry is about: an object of an agency in a quarter."""

    perangkat_daerah: str
    tahun: int
    triwulan: str
    objek: str


@dataclass(frozen=True)
class FollowUp:
    """What is said: texts as typed, the day it is due, and how far it is."""

    kendala: str = ""
    solusi: str = ""
    rencana_tindak_lanjut: str = ""
    penanggung_jawab: str = ""
    batas_waktu: date | None = None
    status_tindak_lanjut: str = STATES[0]


@dataclass(frozen=True)
class Entry:
    """An entry of the history: which, about what, what it says, who and when."""

    id: int
    subject: Subject
    said: FollowUp
    user: str
    time: datetime


class NewerEntry(Refused):
    """Somebody wrote about the same object in the meantime; ``entry`` is what the writer has not seen."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(
            f"{entry.user} menyimpan catatan lain tentang hal ini pada {entry.time:%d-%m-%Y %H:%M}. "
            "Baca dahulu catatan itu; tulisan Anda masih ada dan dapat disimpan sebagai catatan yang lebih baru."
        )
        self.entry = entry


class FollowUps:
    """The entries of a database folder."""

    def __init__(self, folder: Folder) -> None:
        self.path = folder.workspace

    def save(self, subject: Subject, said: FollowUp, *, seen: int = 0) -> int:
        """Add an entry, whole or not at all; returns its id. ``seen`` is the newest entry the writer knows of.

        Raises:
            Refused: it says nothing, is too long, or names a person.
            NewerEntry: there is one the writer has not seen.
        """
        said = _complete(said)
        with self._open() as connection:
            connection.execute("begin immediate")
            newest = _newest(connection, subject)
            if newest and newest.id > seen:
                raise NewerEntry(newest)
            values = {**vars(subject), **vars(said), "pengguna": user(), "waktu": now().isoformat()}
            values["batas_waktu"] = said.batas_waktu and said.batas_waktu.isoformat()
            marks = ", ".join(f":{name}" for name in values)
            cursor = connection.execute(f"insert into tindak_lanjut ({', '.join(values)}) values ({marks})", values)
            return int(cursor.lastrowid or 0)

    def history(self, subject: Subject) -> list[Entry]:
        """All entries about an object, newest first."""
        with self._open() as connection:
            found = connection.execute(f"select * from tindak_lanjut where {PLACE} order by id desc", astuple(subject))
            return [_entry(row) for row in found]

    def newest(self, perangkat_daerah: str, tahun: int, triwulan: str) -> list[Entry]:
        """The newest entry about every object of a quarter."""
        with self._open() as connection:
            found = connection.execute(
                "select * from tindak_lanjut where id in (select max(id) from tindak_lanjut "
                "where perangkat_daerah = ? and tahun = ? and triwulan = ? group by objek)",
                [perangkat_daerah, tahun, triwulan],
            )
            return [_entry(row) for row in found]

    def _open(self) -> AbstractContextManager[sqlite3.Connection]:
        return opened(self.path, TABLE)


def _complete(said: FollowUp) -> FollowUp:
    """What is said without blanks around it.

    Raises:
        Refused: it says nothing, is too long, or names a person.
    """
    texts: dict[str, Any] = {
        name: checked(word, getattr(said, name), SHORT if name == "penanggung_jawab" else LONGEST)
        for name, word in WORDS.items()
    }
    if not any(texts.values()):
        raise Refused("Belum ada yang ditulis. Isi kendala, solusi, rencana tindak lanjut atau penanggung jawab.")
    if names_person(texts["penanggung_jawab"]):
        raise Refused("Penanggung jawab diisi jabatan atau unit, bukan nama orang, misalnya Kepala Bidang Mutasi.")
    if said.status_tindak_lanjut not in STATES:
        raise Refused(f"Status tindak lanjut harus salah satu dari {', '.join(STATES)}.")
    return replace(said, **texts)


def _newest(connection: sqlite3.Connection, subject: Subject) -> Entry | None:
    row = connection.execute(
        f"select * from tindak_lanjut where {PLACE} order by id desc limit 1", astuple(subject)
    ).fetchone()
    return _entry(row) if row else None


def _entry(row: sqlite3.Row) -> Entry:
    subject = Subject(**{field.name: row[field.name] for field in fields(Subject)})
    said = {field.name: row[field.name] for field in fields(FollowUp)}
    due = said["batas_waktu"]
    said["batas_waktu"] = date.fromisoformat(due) if due else None
    return Entry(row["id"], subject, FollowUp(**said), row["pengguna"], datetime.fromisoformat(row["waktu"]))
