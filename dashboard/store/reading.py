"""Open versions, shared by all readers: one is closed when nobody reads it any more."""

from dataclasses import dataclass
from threading import Lock
from weakref import WeakValueDictionary

from duckdb import DuckDBPyConnection, Error

from dashboard.store.versions import Folder


@dataclass(frozen=True, eq=False)
class OpenVersion:
    """A version as long as someone holds it; its connection closes with the last holder."""

    number: int
    connection: DuckDBPyConnection

    def answers(self) -> bool:
        """Whether the version still answers."""
        try:
            self.connection.cursor().execute("select 1")
        except Error:
            return False
        return True


class OpenVersions:
    """The open versions of a folder. The newest asked for stays open; an older one as long as a reader holds it."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._lock = Lock()
        self._held: WeakValueDictionary[int, OpenVersion] = WeakValueDictionary()
        self._newest: OpenVersion | None = None

    def take(self, number: int) -> OpenVersion:
        """A version, opened when nobody holds it."""
        with self._lock:
            found = self._held.get(number) or OpenVersion(number, self._folder.open(number))
            self._held[number] = found
            if self._newest is None or number > self._newest.number:
                self._newest = found
            return found

    def drop_broken(self) -> None:
        """Forget versions that answer no more, as after an internal error of the engine; the next take opens anew."""
        with self._lock:
            for number, found in list(self._held.items()):
                if not found.answers():
                    del self._held[number]
                    if self._newest is found:
                        self._newest = None

    @property
    def numbers(self) -> set[int]:
        """The versions that are open."""
        return set(self._held)
