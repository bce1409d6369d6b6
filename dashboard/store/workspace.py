"""What people write while looking, kept beside the versions: drafts not yet published, headings and names confirmed."""

import json
import secrets
import sqlite3
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from dashboard.importing import Choices, Draft, Finding, read_draft
from dashboard.importing.choices import Known
from dashboard.importing.opening.limits import limits
from dashboard.store.notebook import opened
from dashboard.store.outcome import Keep, now, user
from dashboard.store.versions import Folder

PERSONAL = "data-pribadi"
TABLES = """
create table if not exists draf (
    id text primary key,
    berkas text not null,
    sha256 text not null,
    ukuran_byte integer not null,
    pilihan text not null,
    simpan text not null,
    pengguna text not null,
    waktu text not null,
    temuan text not null,
    isi blob not null
);
create table if not exists judul (
    tanda text primary key,
    kolom text not null,
    waktu text not null
);
create table if not exists nama (
    tanda text primary key,
    nama text not null,
    waktu text not null
);
"""
NOTED = "id, berkas, sha256, ukuran_byte, pilihan, simpan, pengguna, waktu"


@dataclass(frozen=True)
class DraftNote:
    """A draft in a list: which file, what was said about it, who keeps it and since when."""

    id: str
    file: str
    sha256: str
    size: int
    choices: Choices
    keep: Keep
    user: str
    time: datetime


@dataclass(frozen=True)
class StoredDraft(DraftNote):
    """A draft with its content (the file without personal data) and what cannot be found in that any more.

    A file that could not be opened has no content, only findings.
    """

    found: tuple[Finding, ...]
    content: bytes

    def read(self, known: Known = Known()) -> Draft:
        """The draft as it was read, under the hash of the file as given."""
        if not self.content:
            return Draft(self.file, self.sha256, self.size, b"", self.choices, findings=[*self.found])
        draft = read_draft(self.content, self.file, self.choices, known)
        draft.sha256, draft.size = self.sha256, self.size
        draft.findings += [finding for finding in self.found if finding not in draft.findings]
        return draft


class Workspace:
    """The drafts, confirmed headings and confirmed names of a database folder; made when missing.

    Whatever it is asked, it raises ``NotSaved`` when its file cannot be written.
    """

    def __init__(self, folder: Folder) -> None:
        self.path = folder.workspace
        with self._open():
            pass

    def save_draft(self, draft: Draft, keep: Keep) -> str:
        """Keep a draft until it is published or deleted; returns its id. Drafts older than the setting are removed."""
        oldest = now() - timedelta(days=limits().kept_days)
        number = secrets.token_hex(4)
        kept = [finding for finding in draft.findings if finding.kind == PERSONAL or not draft.content]
        with self._open() as connection:
            connection.execute("delete from draf where waktu < ?", [oldest.isoformat()])
            connection.execute(
                f"insert into draf ({NOTED}, temuan, isi) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    number,
                    draft.file,
                    draft.sha256,
                    draft.size,
                    draft.choices.as_json(),
                    keep.value,
                    user(),
                    now().isoformat(),
                    json.dumps([asdict(finding) for finding in kept], ensure_ascii=False),
                    draft.content,
                ],
            )
        return number

    def draft(self, number: str) -> StoredDraft | None:
        """The draft of an id."""
        with self._open() as connection:
            row = connection.execute(f"select {NOTED}, temuan, isi from draf where id = ?", [number]).fetchone()
        if row is None:
            return None
        found = tuple(Finding(**{**entry, "answers": (), "asks": ()}) for entry in json.loads(row["temuan"]))
        return StoredDraft(**vars(_noted(row)), found=found, content=row["isi"])

    def change_draft(self, number: str, choices: Choices, keep: Keep) -> None:
        """What the user now says about a draft; nothing happens when it is gone."""
        with self._open() as connection:
            connection.execute(
                "update draf set pilihan = ?, simpan = ? where id = ?", [choices.as_json(), keep.value, number]
            )

    def drafts(self) -> list[DraftNote]:
        """The drafts that are kept, newest first."""
        with self._open() as connection:
            rows = connection.execute(f"select {NOTED} from draf order by waktu desc, rowid desc").fetchall()
        return [_noted(row) for row in rows]

    def delete_draft(self, number: str) -> None:
        """Forget a draft, published or not."""
        with self._open() as connection:
            connection.execute("delete from draf where id = ?", [number])

    def confirm_headings(self, signature: str, headings: dict[str, str]) -> None:
        """Remember which columns a table's headings mean; what was remembered for other headings stays."""
        with self._open() as connection:
            connection.execute(
                """
                insert into judul values (?, ?, ?)
                on conflict (tanda) do update set kolom = json_patch(kolom, excluded.kolom), waktu = excluded.waktu
                """,
                [signature, json.dumps(headings, ensure_ascii=False), now().isoformat()],
            )

    def confirmed_headings(self) -> dict[str, dict[str, str]]:
        """What was confirmed: signature to heading to column."""
        with self._open() as connection:
            rows = connection.execute("select tanda, kolom from judul").fetchall()
        return {row["tanda"]: json.loads(row["kolom"]) for row in rows}

    def confirm_names(self, names: dict[str, str]) -> None:
        """Remember what names (as their alias key) mean; a later word about the same name replaces the earlier."""
        with self._open() as connection:
            connection.executemany(
                """
                insert into nama values (?, ?, ?)
                on conflict (tanda) do update set nama = excluded.nama, waktu = excluded.waktu
                """,
                [(key, name, now().isoformat()) for key, name in names.items()],
            )

    def confirmed_names(self) -> dict[str, str]:
        """What was confirmed: the alias key of a name to the name it means."""
        with self._open() as connection:
            rows = connection.execute("select tanda, nama from nama").fetchall()
        return {row["tanda"]: row["nama"] for row in rows}

    def _open(self) -> AbstractContextManager[sqlite3.Connection]:
        return opened(self.path, TABLES)


def _noted(row: sqlite3.Row) -> DraftNote:
    return DraftNote(
        id=row["id"],
        file=row["berkas"],
        sha256=row["sha256"],
        size=row["ukuran_byte"],
        choices=Choices.from_json(row["pilihan"]),
        keep=Keep(row["simpan"]),
        user=row["pengguna"],
        time=datetime.fromisoformat(row["waktu"]),
    )
