"""What is known when a file is read: names in force, and headings confirmed before."""

from dashboard.importing.choices import Known
from dashboard.store.versions import Folder
from dashboard.store.workspace import Workspace
from queries.database import statement


def known(folder: Folder) -> Known:
    """Names in force, parents of sub-activities and confirmed headings."""
    headings = Workspace(folder).confirmed_headings()
    if not folder.current:
        return Known(headings=headings)
    connection = folder.open()
    names: dict[str, set[str]] = {}
    for column, name in connection.execute(statement("imports", "names")).fetchall():
        names.setdefault(column, set()).add(name)
    parents = {
        name: (program, activity)
        for name, program, activity in connection.execute(statement("imports", "parents")).fetchall()
    }
    connection.close()
    return Known({column: frozenset(found) for column, found in names.items()}, parents, headings)
