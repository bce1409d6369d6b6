"""Comments on a chart or an indicator: who, when, text, for which quarter, with which filters, of which version.

Entries are only ever added: writing, correcting and withdrawing are one each, so what anybody wrote stays in the
history. They live in the workspace beside the versions.
"""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from itertools import groupby

import pandas as pd

from dashboard.store.notebook import checked, opened
from dashboard.store.outcome import Refused, now, user
from dashboard.store.versions import Folder

LONGEST = 1000
SHORT = 80
INDICATOR = "indikator"
WRITTEN, CORRECTED, WITHDRAWN = "ditulis", "dibetulkan", "ditarik"
TABLE = """
create table if not exists komentar (
    id integer primary key autoincrement,
    komentar integer,
    tindakan text not null,
    perangkat_daerah text not null,
    tahun integer not null,
    triwulan text not null,
    tampilan text not null,
    objek text not null,
    halaman text not null,
    saringan text not null,
    versi integer not null,
    isi text not null,
    penulis text not null,
    pengguna text not null,
    waktu text not null
)
"""


@dataclass(frozen=True)
class Topic:
    """What a comment is about, in a quarter: a card by its key, or (``indikator``) an indicator by its name."""

    perangkat_daerah: str
    tahun: int
    triwulan: str
    tampilan: str
    objek: str = ""


@dataclass(frozen=True)
class Said:
    """One entry of a comment's history: what was done, the text then, by whom, under which account, when."""

    tindakan: str
    isi: str
    penulis: str
    pengguna: str
    waktu: datetime


@dataclass(frozen=True)
class Seen:
    """What a writer saw: page, filters by their names in the address, version."""

    halaman: str
    filters: dict[str, list[str]]
    versi: int


@dataclass(frozen=True)
class Comment:
    """A comment: what it is about, what its writer saw, and its history, oldest first."""

    id: int
    topic: Topic
    seen: Seen
    history: tuple[Said, ...]

    @property
    def first(self) -> Said:
        """The comment as it was written."""
        return self.history[0]

    @property
    def last(self) -> Said:
        """What was done last."""
        return self.history[-1]

    @property
    def is_withdrawn(self) -> bool:
        """Whether it no longer counts."""
        return self.last.tindakan == WITHDRAWN


class Comments:
    """The comments of a database folder. Whatever is written, it raises ``NotSaved`` when its file cannot be."""

    def __init__(self, folder: Folder) -> None:
        self.path = folder.workspace

    @property
    def state(self) -> tuple[int, ...]:
        """What changes whenever the workspace does; as long as it is the same, so are the comments."""
        found = (self.path, self.path.with_name(self.path.name + "-wal"))
        stats = [path.stat() for path in found if path.exists()]
        return tuple(number for stat in stats if stat.st_size for number in (stat.st_mtime_ns, stat.st_size))

    def add(self, topic: Topic, isi: str, penulis: str, seen: Seen) -> int:
        """Add a comment; returns its id.

        Raises:
            Refused: text or name is empty, too long or holds a person's number.
        """
        text, name = _filled("Komentar", isi, LONGEST), _filled("Nama atau jabatan", penulis, SHORT)
        with self._open() as connection:
            return _insert(connection, None, WRITTEN, (topic, seen), text, name)

    def correct(self, comment: Comment, isi: str, penulis: str) -> None:
        """Give a comment another text; the old one stays in its history.

        Raises:
            Refused: text or name is empty, too long or holds a person's number, or the comment was changed since.
        """
        self._change(comment, CORRECTED, _filled("Komentar", isi, LONGEST), penulis)

    def withdraw(self, comment: Comment, penulis: str) -> None:
        """Take a comment back; its text stays in its history.

        Raises:
            Refused: the name is empty, too long or holds a person's number, or the comment was changed since.
        """
        self._change(comment, WITHDRAWN, comment.last.isi, penulis)

    def of(self, perangkat_daerah: str, tahun: int, triwulan: str) -> list[Comment]:
        """Every comment of a quarter, the newest last, withdrawn ones too."""
        with self._open() as connection:
            rows = connection.execute(
                "select *, coalesce(komentar, id) as nomor from komentar "
                "where perangkat_daerah = ? and tahun = ? and triwulan = ? order by nomor, id",
                [perangkat_daerah, tahun, triwulan],
            ).fetchall()
        return [_comment(number, list(entries)) for number, entries in groupby(rows, key=lambda row: row["nomor"])]

    def _change(self, comment: Comment, tindakan: str, text: str, penulis: str) -> None:
        name = _filled("Nama atau jabatan", penulis, SHORT)
        with self._open() as connection:
            connection.execute("begin immediate")
            _refuse_unseen(comment, _entries(connection, comment.id))
            _insert(connection, comment.id, tindakan, (comment.topic, comment.seen), text, name)

    def _open(self) -> AbstractContextManager[sqlite3.Connection]:
        return opened(self.path, TABLE)


def standing(comments: Iterable[Comment], tampilan: str, objek: str = "") -> list[Comment]:
    """The comments on a card, or on an indicator, that count."""
    return [comment for comment in about(comments, tampilan, objek) if not comment.is_withdrawn]


def about(comments: Iterable[Comment], tampilan: str, objek: str = "") -> list[Comment]:
    """The comments on a card, or on an indicator, withdrawn ones too."""
    return [one for one in comments if (one.topic.tampilan, one.topic.objek) == (tampilan, objek)]


def as_table(comments: Iterable[Comment]) -> pd.DataFrame:
    """The comments that count, for a file: on which page and card, about what, text, who, when."""
    rows = [
        (one.seen.halaman, one.topic.tampilan, one.topic.objek, one.last.isi, one.first.penulis, one.first.waktu)
        for one in comments
        if not one.is_withdrawn
    ]
    return pd.DataFrame(rows, columns=["halaman", "tampilan", "objek", "komentar", "penulis", "waktu"])


def _insert(
    connection: sqlite3.Connection, comment: int | None, tindakan: str, place: tuple[Topic, Seen], text: str, name: str
) -> int:
    topic, seen = place
    where = [*astuple(topic), seen.halaman, json.dumps(seen.filters, ensure_ascii=False), seen.versi]
    values = [comment, tindakan, *where, text, name, user(), now().isoformat()]
    marks = ", ".join("?" * len(values))
    added = connection.execute(f"insert into komentar values (null, {marks})", values).lastrowid
    return added or 0


def _entries(connection: sqlite3.Connection, number: int) -> list[sqlite3.Row]:
    """The history of a comment, oldest first."""
    found = connection.execute("select * from komentar where coalesce(komentar, id) = ? order by id", [number])
    return found.fetchall()


def _refuse_unseen(comment: Comment, entries: list[sqlite3.Row]) -> None:
    """Let nobody change a comment whose last word he has not seen, or bring back one that was withdrawn.

    Raises:
        Refused: it was corrected or withdrawn since, or is withdrawn.
    """
    last = _comment(comment.id, entries).last
    if len(entries) == len(comment.history) and last.tindakan != WITHDRAWN:
        return
    raise Refused(
        f"Komentar ini sudah {last.tindakan} oleh {last.penulis} pada {last.waktu:%d-%m-%Y %H:%M}. Tidak ada yang "
        "berubah; baca yang terakhir, lalu mulai lagi bila masih perlu."
    )


def _comment(number: int, rows: list[sqlite3.Row]) -> Comment:
    topic = Topic(**{field.name: rows[0][field.name] for field in fields(Topic)})
    history = tuple(
        Said(row["tindakan"], row["isi"], row["penulis"], row["pengguna"], datetime.fromisoformat(row["waktu"]))
        for row in rows
    )
    seen = Seen(rows[0]["halaman"], json.loads(rows[0]["saringan"]), rows[0]["versi"])
    return Comment(number, topic, seen, history)


def _filled(what: str, text: str, limit: int) -> str:
    if not text.strip():
        raise Refused(f"{what} belum diisi. Isi dahulu, lalu simpan lagi.")
    return checked(what, text, limit)
