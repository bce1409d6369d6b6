"""The process that reads one file: bytes in, sheets out in small pieces, within the limits on memory and time.

Run as ``python -m dashboard.importing.opening.worker FORMAT``. It imports little, so that it starts at once.
"""

import gc
import pickle
import sys
from collections.abc import Callable
from dataclasses import replace

from dashboard.importing.opening.limits import Limits, Refused, limits
from dashboard.importing.opening.ods import read_ods
from dashboard.importing.opening.xls import read_xls
from dashboard.importing.opening.xlsx import read_xlsx
from dashboard.importing.sheet import Sheet

if sys.platform != "win32":
    import resource

READERS: dict[str, Callable[[bytes, Limits], list[Sheet]]] = {"xlsx": read_xlsx, "ods": read_ods, "xls": read_xls}
ROWS_A_PIECE = 2_000
PROTOCOL = 5


def main() -> None:
    """Read what stands on the standard input; write sheets, rows and, last, how it ended."""
    allowed = limits()
    _limit_resources(allowed)
    gc.disable()
    try:
        for sheet in READERS[sys.argv[1]](sys.stdin.buffer.read(), allowed):
            _send(sheet)
        outcome: object = None
    except Refused as refused:
        outcome = refused.args
    except MemoryError:
        outcome = ("terlalu-besar", "memerlukan lebih banyak memori daripada yang disediakan.", None, None)
    except Exception as problem:  # a parser raises whatever a broken file leads it to
        outcome = type(problem).__name__
    _write(("end", outcome))


def _send(sheet: Sheet) -> None:
    """Write a sheet without its rows, then the rows, given up as they are written."""
    values = sheet.values
    _write(("sheet", replace(sheet, values=[])))
    for start in range(0, len(values), ROWS_A_PIECE):
        _write(("rows", values[start : start + ROWS_A_PIECE]))
        values[start : start + ROWS_A_PIECE] = [[]] * len(values[start : start + ROWS_A_PIECE])


def _write(message: tuple[str, object]) -> None:
    pickle.dump(message, sys.stdout.buffer, PROTOCOL)


def _limit_resources(allowed: Limits) -> None:
    """Where the platform can: more memory is refused, more processor time ends the process."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (allowed.memory_bytes, allowed.memory_bytes))
        resource.setrlimit(resource.RLIMIT_CPU, (allowed.cpu_seconds, allowed.cpu_seconds))


if __name__ == "__main__":
    main()
