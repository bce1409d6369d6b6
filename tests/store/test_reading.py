"""Open versions: one is closed when nobody holds it, the newest never."""

import gc

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
