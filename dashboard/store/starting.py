"""A first database: empty, or with the report's own data."""

from collections.abc import Callable
from pathlib import Path

from dashboard.importing import read_draft
from dashboard.store.outcome import Outcome
from dashboard.store.publishing import publish
from dashboard.store.versions import Folder

REPORT = Path(__file__).resolve().parents[2] / "data" / "lkip_2024"


def start_database(
    folder: Folder, *, empty: bool = False, progress: Callable[[int, int, str], None] = lambda *_: None
) -> list[Outcome]:
    """Give a folder its first version, as one step; nothing happens where there is one already.

    ``progress`` is told how many workbooks are read, of how many, and the name of the next.
    """
    if folder.current:
        return []
    if empty:
        with folder.writing() as new:
            new.publish()
        return []
    workbooks = sorted(REPORT.glob("*.xlsx"))
    drafts = []
    for position, path in enumerate(workbooks):
        progress(position, len(workbooks), path.name)
        drafts.append(read_draft(path.read_bytes(), path.name))
    return publish(folder, drafts)
