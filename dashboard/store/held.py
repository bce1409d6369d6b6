"""Versions that meetings were held at: a link to a slide, or a meeting that goes on, finds its figures again."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from dashboard.store.outcome import now


def held_versions(workspace: Path, days: int) -> set[int]:
    """The versions of meetings begun in the last days.

    Raises:
        sqlite3.Error: when the workspace cannot be read.
    """
    if not workspace.exists():
        return set()
    since = now() - timedelta(days=days)
    with closing(sqlite3.connect(workspace)) as connection:
        known = connection.execute("select 1 from sqlite_master where type = 'table' and name = 'rapat'").fetchone()
        rows = connection.execute("select versi from rapat where mulai >= ?", [since.isoformat()]) if known else ()
        return {version for (version,) in rows}
