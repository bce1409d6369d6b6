"""What a process apart does: takes bytes, says what it makes of them, within the limits on memory and time."""

import gc
import pickle
import sys
from collections.abc import Callable, Iterable

from dashboard.importing.opening.limits import Limits, Refused, limits

if sys.platform != "win32":
    import resource

PROTOCOL = 5
Message = tuple[str, object]


def answer(make: Callable[[bytes, Limits], Iterable[Message]]) -> None:
    """Make messages of what stands on the standard input; write them and, last, how it ended."""
    allowed = limits()
    _limit_resources(allowed)
    gc.disable()
    try:
        for message in make(sys.stdin.buffer.read(), allowed):
            _write(message)
        outcome: object = None
    except Refused as refused:
        outcome = refused.args
    except MemoryError:
        outcome = ("terlalu-besar", "memerlukan lebih banyak memori daripada yang disediakan.", None, None)
    except Exception as problem:  # a parser raises whatever a broken file leads it to
        outcome = type(problem).__name__
    _write(("end", outcome))


def _write(message: Message) -> None:
    pickle.dump(message, sys.stdout.buffer, PROTOCOL)


def _limit_resources(allowed: Limits) -> None:
    """Where the platform can: more memory is refused, more processor time ends the process."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (allowed.memory_bytes, allowed.memory_bytes))
        resource.setrlimit(resource.RLIMIT_CPU, (allowed.cpu_seconds, allowed.cpu_seconds))
