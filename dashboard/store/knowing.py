"""What is known when a file is read: names in force, and headings and names confirmed before."""

from dashboard.importing.choices import Known
from dashboard.store.versions import Folder
from dashboard.store.workspace import Workspace
from queries.database import statement


def known(folder: Folder) -> Known:
    """Names in force, parents of sub-activities, confirmed headings and names."""
    workspace = Workspace(folder)
    headings, meant = workspace.confirmed_headings(), workspace.confirmed_names()
    if not folder.current:
        return Known(headings=headings, meant=meant)
    connection = folder.open()
    names: dict[str, set[str]] = {}
    for column, name in connection.execute(statement("imports", "names")).fetchall():
        names.setdefault(column, set()).add(name)
    parents = {
        name: (program, activity)
        for name, program, activity in connection.execute(statement("imports", "parents")).fetchall()
    }
    connection.close()
    return Known({column: frozenset(found) for column, found in names.items()}, parents, headings, meant)
