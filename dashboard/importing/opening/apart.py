"""Work in a process of its own, so that a file that breaks or exhausts its reader breaks nothing else."""

import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from threading import BoundedSemaphore, Timer
from typing import Any

from dashboard.importing.opening.limits import Limits, Refused
from dashboard.importing.sheet import Sheet

ROOT = Path(__file__).resolve().parents[3]
WORKER = "dashboard.importing.opening.worker"
EXHAUSTED = {-signal.SIGKILL, -signal.SIGXCPU} if sys.platform != "win32" else {1}


def read_apart(kind: str, content: bytes, allowed: Limits, waiting: Callable[[], None] = lambda: None) -> list[Sheet]:
    """The sheets of a file in one of the formats the worker reads.

    Raises:
        Refused: the file is broken, or takes more memory or time than allowed.
    """
    sheets: list[Sheet] = []

    def take(what: str, value: Any) -> None:
        if what == "sheet":
            sheets.append(value)
        else:
            sheets[-1].values += value

    work_apart((WORKER, kind), content, take, allowed, waiting)
    return sheets


def made_apart(worker: str, request: Any, allowed: Limits, waiting: Callable[[], None] = lambda: None) -> Any:
    """The one thing that a worker makes of a request, which may be anything that can be pickled.

    Raises:
        Refused: it is broken, or takes more memory or time than allowed.
    """
    made: list[Any] = []
    work_apart((worker,), pickle.dumps(request), lambda _, value: made.append(value), allowed, waiting)
    return made[0]


def work_apart(
    worker: Sequence[str],
    content: bytes,
    take: Callable[[str, Any], None],
    allowed: Limits,
    waiting: Callable[[], None] = lambda: None,
) -> None:
    """Give a worker (a module that calls :func:`answer`, and its arguments) bytes and take what it makes of them.

    Only so many workers are at work at once; ``waiting`` is called when this one must wait for another to finish.

    Raises:
        Refused: the content is broken, or takes more memory or time than allowed.
    """
    turns = _turns(allowed.readers)
    if not turns.acquire(blocking=False):
        waiting()
        turns.acquire()
    try:
        _work(worker, content, take, allowed)
    finally:
        turns.release()


@cache
def _turns(readers: int) -> BoundedSemaphore:
    """A turn for each worker that may be at work in this process at once."""
    return BoundedSemaphore(readers)


def _work(worker: Sequence[str], content: bytes, take: Callable[[str, Any], None], allowed: Limits) -> None:
    """Start a worker and take what it makes.

    Raises:
        Refused: the content is broken, or takes more memory or time than allowed.
    """
    command = [sys.executable, "-m", *worker]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        clock = Timer(allowed.seconds, process.kill)
        clock.start()
        try:
            _converse(process, content, take)
        except (EOFError, OSError, pickle.UnpicklingError) as problem:
            if process.wait() in EXHAUSTED:
                message = "memerlukan lebih banyak waktu atau memori daripada yang disediakan. Bagi berkasnya."
                raise Refused("terlalu-besar", message) from problem
            raise broken("proses pembaca berhenti") from problem
        finally:
            clock.cancel()
            process.kill()


def _converse(process: subprocess.Popen[bytes], content: bytes, take: Callable[[str, Any], None]) -> None:
    """Give the worker its bytes and take what it says until it ends.

    Raises:
        Refused: the worker says so.
        EOFError, OSError: the worker has died.
    """
    assert process.stdin and process.stdout
    process.stdin.write(content)
    process.stdin.close()
    while True:
        what, value = pickle.load(process.stdout)
        if what != "end":
            take(what, value)
        elif value is None:
            return
        else:
            raise broken(value) if isinstance(value, str) else Refused(*value)


def broken(reason: str) -> Refused:
    """The refusal of a file its parser cannot make sense of."""
    return Refused("rusak", f"tidak dapat dibuka ({reason}). Buka di Excel lalu simpan ulang sebagai .xlsx.")
