"""Open versions: one is closed when nobody holds it, the newest never."""

import gc
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import duckdb
import pytest

from dashboard.store import Folder, OpenVersions
from queries.reports import rows
from tests.store.conftest import Publish, money


def test_a_version_is_open_as_long_as_someone_holds_it(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5))
    versions = OpenVersions(folder)
    reader, other = versions.take(2), versions.take(2)
    assert reader is other
    give(anggaran=money(a=6))
    versions.take(3)
    gc.collect()
    assert versions.numbers == {2, 3}
    del other
    folder.version_path(2).unlink()
    assert rows(reader.connection, "budget_absorption")[0]["realisasi_rupiah"] == 5
    del reader
    gc.collect()
    assert versions.numbers == {3}


def test_a_version_that_answers_no_more_is_opened_anew(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5))
    versions = OpenVersions(folder)
    broken, whole = versions.take(2), versions.take(1)
    broken.connection.close()
    versions.drop_broken()
    assert versions.take(1) is whole
    assert rows(versions.take(2).connection, "budget_absorption")[0]["realisasi_rupiah"] == 5


class Slow(Folder):
    """A folder whose version 2 opens when it is told to."""

    def __init__(self, folder: Folder, failure: Exception | None = None) -> None:
        super().__init__(folder.path)
        self.failure = failure
        self.begun, self.free = Event(), Event()
        self.opened: list[int] = []

    def open(self, version: int | None = None) -> duckdb.DuckDBPyConnection:
        self.opened.append(version or self.current)
        if version == 2:
            self.begun.set()
            assert self.free.wait(30)
            if self.failure:
                raise self.failure
        return super().open(version)


def test_a_reader_does_not_wait_while_another_version_opens(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5))
    slow = Slow(folder)
    versions = OpenVersions(slow)
    with ThreadPoolExecutor(3) as readers:
        first = readers.submit(versions.take, 2)
        assert slow.begun.wait(30)
        second = readers.submit(versions.take, 2)
        try:
            assert readers.submit(versions.take, 1).result(30).number == 1
        finally:
            slow.free.set()
        assert first.result(30) is second.result(30)
    assert slow.opened.count(2) == 1


def test_a_version_that_could_not_be_opened_is_tried_again(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5))
    slow = Slow(folder, duckdb.IOException("busy"))
    slow.free.set()
    versions = OpenVersions(slow)
    with pytest.raises(duckdb.IOException):
        versions.take(2)
    slow.failure = None
    assert versions.take(2).number == 2
