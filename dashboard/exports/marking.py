"""The process that marks one workbook: workbook, sheets and findings in, the marked workbook out.

Run as ``python -m dashboard.exports.marking``.
"""

import pickle
from collections.abc import Iterator

from dashboard.exports.marked import marked_workbook
from dashboard.importing.opening.answering import Message, answer
from dashboard.importing.opening.limits import Limits


def main() -> None:
    """Mark what stands on the standard input."""
    answer(_marked)


def _marked(given: bytes, _: Limits) -> Iterator[Message]:
    yield "workbook", marked_workbook(*pickle.loads(given))


if __name__ == "__main__":
    main()
