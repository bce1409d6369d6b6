"""A publisher killed at any point leaves every batch wholly there or wholly absent, and the next one publishes.

The delay before each kill is random, up to a limit that follows how long a publication takes here and now.
"""

import multiprocessing
import os
import random
import time
from collections import Counter

import duckdb
import pytest

from dashboard.store import Folder, Workspace
from tests.store import prepared
from tests.store.prepared import ROWS, publish_one

KILLS = 100
SEED = 4


def wholly_there(folder: Folder) -> set[str]:
    """The files that were published; each must have all its slices, facts and its original."""
    with duckdb.connect(str(folder.version_path(folder.current)), read_only=True) as connection:
        batches = connection.execute("select batch, berkas, sha256 from batch").fetchall()
        slices = Counter(batch for (batch,) in connection.execute("select batch from irisan").fetchall())
        facts = Counter(
            batch
            for name in ("pelatihan", "pegawai_pendidikan")
            for (batch,) in connection.execute(f"select batch from {name} join irisan using (irisan)").fetchall()
        )
    for batch, berkas, sha256 in batches:
        assert (slices[batch], facts[batch]) == (2, 2 * ROWS), berkas
        assert (folder.path / "originals" / f"{sha256}.xlsx").stat().st_size > 0
    assert set(slices) == set(facts) == {batch for batch, *_ in batches}
    return {berkas for _, berkas, _ in batches}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked publishers")
def test_killed_a_hundred_times(folder: Folder) -> None:
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload([prepared.__name__])

    def run(number: int, seconds: float | None) -> float:
        started = time.monotonic()
        publisher = processes.Process(target=publish_one, args=(folder.path, number))
        publisher.start()
        publisher.join(seconds)
        publisher.kill()
        publisher.join()
        return time.monotonic() - started

    run(0, None)
    longest = max(run(number, None) for number in (1, 2))
    present = wholly_there(folder)
    assert present == {"0.xlsx", "1.xlsx", "2.xlsx"}
    chance = random.Random(SEED)
    published = 0
    for number in range(3, KILLS + 3):
        delay = chance.uniform(0, longest)
        run(number, delay)
        before, present = present, wholly_there(folder)
        assert before <= present <= before | {f"{number}.xlsx"}
        if present != before:
            published += 1
            longest *= 0.95
        elif delay > 0.75 * longest:
            longest *= 1.05
        for note in Workspace(folder).drafts()[:1]:
            assert Workspace(folder).draft(note.id) is not None
    assert 5 < published < KILLS - 5, "the kills must fall before and after the moment of publication"
    run(KILLS + 3, None)
    assert f"{KILLS + 3}.xlsx" in wholly_there(folder)
    assert all(Workspace(folder).draft(note.id) is not None for note in Workspace(folder).drafts())
