"""The process that cleans one file: the file, its sheets and the cells to empty in, the copy to keep out.

Run as ``python -m dashboard.importing.cleaning.worker``.
"""

import pickle
from collections.abc import Iterator

from dashboard.importing.cleaning.whole import clean_whole
from dashboard.importing.opening.answering import Message, answer
from dashboard.importing.opening.limits import Limits


def main() -> None:
    """Clean what stands on the standard input."""
    answer(_cleaned)


def _cleaned(given: bytes, _: Limits) -> Iterator[Message]:
    yield "kept", clean_whole(*pickle.loads(given))


if __name__ == "__main__":
    main()
