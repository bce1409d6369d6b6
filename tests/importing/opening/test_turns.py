"""Readers in processes of their own take turns: one too many says that it waits, then reads."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event

import pytest

from dashboard.importing.opening import apart
from dashboard.importing.opening.limits import limits


def test_one_reader_too_many_waits_for_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, waited, done = Event(), Event(), Event()

    def work(worker: tuple[str, str], *_: object) -> None:
        if worker[-1] == "first":
            begun.set()
            done.wait(30)

    monkeypatch.setattr(apart, "_work", work)
    allowed = replace(limits(), readers=1)
    with ThreadPoolExecutor(2) as people:
        first = people.submit(apart.read_apart, "first", b"", allowed)
        assert begun.wait(30)
        second = people.submit(apart.read_apart, "second", b"", allowed, waited.set)
        assert waited.wait(30)
        assert not second.done()
        done.set()
        assert (first.result(30), second.result(30)) == ([], [])
