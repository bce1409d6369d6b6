"""The files of formulas that a process writes: one for everybody, and a new one where it is gone."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from queries.database import columns_of, connect
from queries.formulas import Files


def test_readers_at_the_same_time_share_one_file_and_a_lost_one_is_made_anew() -> None:
    files = Files()
    with closing(connect(None)) as connection:
        facts = columns_of(connection)
    with ThreadPoolExecutor(4) as readers:
        (first,) = set(readers.map(lambda _: files.over(facts), range(4)))
    first.unlink()
    again = files.over(facts)
    assert again.is_file()
    assert again != first
    other = files.over(tuple(column for column in facts if column[:2] != ("batch", "pilihan")))
    assert other not in (first, again)
