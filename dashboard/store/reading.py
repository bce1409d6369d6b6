"""Open versions, shared by all readers: one is closed when nobody reads it any more."""

from concurrent.futures import Future
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
        self._opening: dict[int, Future[OpenVersion]] = {}
        self._newest: OpenVersion | None = None

    def take(self, number: int) -> OpenVersion:
        """A version, opened when nobody holds it; only those who ask for the same one wait while it opens.

        Raises:
            duckdb.Error, filelock.Timeout: it cannot be opened, as :meth:`Folder.open` says.
        """
        with self._lock:
            found, opening = self._held.get(number), self._opening.get(number)
            if found is None and opening is None:
                mine = self._opening[number] = Future[OpenVersion]()
        if found:
            return found
        return opening.result() if opening else self._open(number, mine)

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

    def _open(self, number: int, promised: "Future[OpenVersion]") -> OpenVersion:
        """Open a version and hand it to all who wait for it, or its failure."""
        try:
            opened = OpenVersion(number, self._folder.open(number))
        except BaseException as problem:
            with self._lock:
                del self._opening[number]
            promised.set_exception(problem)
            raise
        with self._lock:
            del self._opening[number]
            self._held[number] = opened
            if self._newest is None or number > self._newest.number:
                self._newest = opened
        promised.set_result(opened)
        return opened
