"""What is known when a file is read: names in force, and headings and names confirmed before."""

from dataclasses import replace

from dashboard.importing.choices import Known
from dashboard.store.versions import Folder
from dashboard.store.workspace import Workspace
from queries.database import statement


def known(folder: Folder, in_force: Known | None = None) -> Known:
    """Names in force, parents of sub-activities, confirmed headings and names.

    ``in_force`` is what :func:`named` said of the newest version, where that was asked before.
    """
    workspace = Workspace(folder)
    headings, meant = workspace.confirmed_headings(), workspace.confirmed_names()
    return replace(in_force or named(folder), headings=headings, meant=meant)


def named(folder: Folder) -> Known:
    """Names, parents of sub-activities and how indicators add up in the newest version."""
    if not folder.current:
        return Known()
    connection = folder.open()
    names: dict[str, set[str]] = {}
    for column, name in connection.execute(statement("imports", "names")).fetchall():
        names.setdefault(column, set()).add(name)
    parents = {
        name: (program, activity)
        for name, program, activity in connection.execute(statement("imports", "parents")).fetchall()
    }
    adding = {tuple(key): how for *key, how in connection.execute(statement("imports", "accumulations")).fetchall()}
    connection.close()
    return Known({column: frozenset(found) for column, found in names.items()}, parents, accumulations=adding)
