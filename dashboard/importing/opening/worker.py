"""The process that reads one file: bytes in, sheets out in small pieces.

Run as ``python -m dashboard.importing.opening.worker FORMAT``. It imports little, so that it starts at once.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

from dashboard.importing.opening.answering import Message, answer
from dashboard.importing.opening.limits import Limits
from dashboard.importing.opening.ods import read_ods
from dashboard.importing.opening.xls import read_xls
from dashboard.importing.opening.xlsx import read_xlsx
from dashboard.importing.sheet import Sheet

READERS: dict[str, Callable[[bytes, Limits], list[Sheet]]] = {"xlsx": read_xlsx, "ods": read_ods, "xls": read_xls}
ROWS_A_PIECE = 2_000


def main() -> None:
    """Read what stands on the standard input; write sheets and rows."""
    answer(lambda content, allowed: _pieces(READERS[sys.argv[1]](content, allowed)))


def _pieces(sheets: list[Sheet]) -> Iterator[Message]:
    """Each sheet without its rows, then the rows, given up once they are written."""
    for sheet in sheets:
        values = sheet.values
        yield "sheet", replace(sheet, values=[])
        for start in range(0, len(values), ROWS_A_PIECE):
            yield "rows", values[start : start + ROWS_A_PIECE]
            values[start : start + ROWS_A_PIECE] = [[]] * len(values[start : start + ROWS_A_PIECE])


if __name__ == "__main__":
    main()
