"""Decks that people put together, in the workspace beside the versions."""

import json
import secrets
import sqlite3
from contextlib import AbstractContextManager
from typing import Any

from dashboard.decks.deck import Deck, SavedView, ready_decks
from dashboard.store import Folder, Refused
from dashboard.store.notebook import checked, opened
from dashboard.store.outcome import now, user

LONGEST = 2000
LONGEST_COMMENT = 240
SHORT = 120
TABLES = """
create table if not exists dek (
    dek text primary key,
    judul text not null,
    pengguna text not null,
    waktu text not null
);
create table if not exists dek_slide (
    slide integer primary key autoincrement,
    dek text not null references dek,
    urutan integer not null,
    tampilan text not null,
    saringan text not null,
    catatan text not null
);
create table if not exists dek_slide_bila_ada (
    slide integer primary key references dek_slide
);
create table if not exists dek_slide_komentar (
    slide integer primary key references dek_slide,
    komentar text not null
);
create table if not exists rapat (
    rapat text primary key,
    dek text not null,
    slide integer not null,
    versi integer not null,
    perangkat_daerah text not null,
    tahun integer not null,
    triwulan text not null,
    mulai text not null
);
create table if not exists rapat_pemimpin (
    rapat text primary key,
    peramban text not null
);
"""
BESIDE = ("dek_slide_bila_ada", "dek_slide_komentar")


class StoredDecks:
    """The decks of a database folder. Whatever it is asked, it raises ``NotSaved`` when its file cannot be written."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder

    def decks(self) -> dict[str, Deck]:
        """Ready-made decks first, then the stored ones by title."""
        with workspace(self.folder) as connection:
            slides = connection.execute(
                "select *, slide in (select slide from dek_slide_bila_ada) as bila_ada "
                "from dek_slide left join dek_slide_komentar using (slide) order by urutan, slide"
            ).fetchall()
            found = connection.execute("select dek, judul from dek order by judul, dek").fetchall()
        stored = {
            row["dek"]: Deck(
                row["dek"], row["judul"], tuple(_view(slide) for slide in slides if slide["dek"] == row["dek"])
            )
            for row in found
        }
        return {**ready_decks(), **stored}

    def create(self, judul: str, views: tuple[SavedView, ...] = ()) -> str:
        """A new deck, with copies of views; returns its key.

        Raises:
            Refused: the title is empty, too long or names a person's number.
        """
        title = _title(judul)
        key = f"dek_{secrets.token_hex(4)}"
        with workspace(self.folder) as connection:
            connection.execute("insert into dek values (?, ?, ?, ?)", [key, title, user(), now().isoformat()])
            for view in views:
                _add(connection, key, view)
        return key

    def rename(self, key: str, judul: str) -> None:
        """Give a stored deck another title.

        Raises:
            Refused: the title is empty, too long or names a person's number.
        """
        title = _title(judul)
        with workspace(self.folder) as connection:
            connection.execute("update dek set judul = ? where dek = ?", [title, key])

    def add(self, key: str, view: SavedView) -> None:
        """Put a view at the end of a deck."""
        with workspace(self.folder) as connection:
            _add(connection, key, view)

    def note(self, slide: int, catatan: str) -> None:
        """Change what the speaker notes of a slide.

        Raises:
            Refused: it is too long or holds a person's number.
        """
        text = checked("Catatan", catatan, LONGEST)
        with workspace(self.folder) as connection:
            connection.execute("update dek_slide set catatan = ? where slide = ?", [text, slide])

    def comment(self, slide: int, komentar: str) -> None:
        """Change the comment that stands on a slide.

        Raises:
            Refused: it is too long or holds a person's number.
        """
        text = checked("Komentar", " ".join(komentar.split()), LONGEST_COMMENT)
        with workspace(self.folder) as connection:
            connection.execute("insert or replace into dek_slide_komentar values (?, ?)", [slide, text])

    def move(self, key: str, slide: int, step: int) -> None:
        """Move a slide one place to the front (-1) or to the back (1); nothing happens at the ends."""
        with workspace(self.folder) as connection:
            connection.execute("begin immediate")
            rows = connection.execute("select slide from dek_slide where dek = ? order by urutan, slide", [key])
            order = [row["slide"] for row in rows]
            place = order.index(slide) if slide in order else -1
            if place < 0 or not 0 <= place + step < len(order):
                return
            order[place], order[place + step] = order[place + step], order[place]
            connection.executemany("update dek_slide set urutan = ? where slide = ?", list(enumerate(order)))

    def remove(self, slide: int) -> None:
        """Take a slide out of its deck."""
        with workspace(self.folder) as connection:
            for table in BESIDE:
                connection.execute(f"delete from {table} where slide = ?", [slide])
            connection.execute("delete from dek_slide where slide = ?", [slide])

    def delete(self, key: str) -> None:
        """Delete a stored deck with its slides."""
        with workspace(self.folder) as connection:
            own = "select slide from dek_slide where dek = ?"
            for table in BESIDE:
                connection.execute(f"delete from {table} where slide in ({own})", [key])
            connection.execute("delete from dek_slide where dek = ?", [key])
            connection.execute("delete from dek where dek = ?", [key])


def workspace(folder: Folder) -> AbstractContextManager[sqlite3.Connection]:
    """The workspace of a folder, for one step.

    Raises:
        NotSaved: when the file cannot be written.
    """
    return opened(folder.workspace, TABLES)


def _title(judul: str) -> str:
    title = checked("Judul", judul, SHORT)
    if not title:
        raise Refused("Judul presentasi belum diisi. Tulis judulnya, lalu simpan lagi.")
    return title


def _add(connection: sqlite3.Connection, key: str, view: SavedView) -> None:
    added = connection.execute(
        "insert into dek_slide (dek, urutan, tampilan, saringan, catatan) "
        "select ?1, coalesce(max(urutan) + 1, 0), ?2, ?3, ?4 from dek_slide where dek = ?1",
        [key, view.tampilan, json.dumps(view.filters, ensure_ascii=False), view.catatan],
    )
    if view.bila_ada:
        connection.execute("insert into dek_slide_bila_ada values (?)", [added.lastrowid])
    if view.komentar:
        connection.execute("insert into dek_slide_komentar values (?, ?)", [added.lastrowid, view.komentar])


def _view(row: sqlite3.Row) -> SavedView:
    filters: dict[str, Any] = json.loads(row["saringan"])
    return SavedView(
        row["tampilan"],
        filters,
        row["catatan"],
        id=row["slide"],
        bila_ada=bool(row["bila_ada"]),
        komentar=row["komentar"] or "",
    )
