"""What changed between two batches, or by one: the facts in force after the one against those after the other."""

from dashboard.store.difference import difference
from dashboard.store.following import following
from dashboard.store.loading import Loaded, Slice, clear, stored_tables
from dashboard.store.outcome import Change
from dashboard.store.versions import Folder
from queries.database import select, statement


def changes_of(folder: Folder, batch: int) -> list[Change]:
    """What a batch changed, whatever came after it."""
    return changes_between(folder, batch - 1, batch)


def changes_between(folder: Folder, before: int, after: int) -> list[Change]:
    """What the batches after ``before``, up to ``after``, changed together; 0 is before the first."""
    connection = folder.open()
    clear(connection)
    connection.execute(f"insert into berkas.sebelum {statement('imports', 'in_force_after')}", {"batch": before})
    loaded = Loaded(stored_tables(connection))
    for row in select(connection, "imports", "between", sebelum=before, sesudah=after):
        number, earlier = row.pop("irisan"), row.pop("irisan_lama")
        slice_ = Slice(**row)
        loaded.add_slice(connection, number, slice_, next(iter(loaded.tables)))
        connection.execute("insert into berkas.pasangan values (?, ?)", [number, earlier])
        name = slice_.tabel_fakta
        connection.execute(f"insert into berkas.{name} from data.{name} where irisan = ?", [number])
    changes = difference(connection, loaded).changes + following(connection).changes
    connection.close()
    return changes
