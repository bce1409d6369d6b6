"""How a table's width is shared among its columns."""

import re
from collections.abc import Sequence

UNBROKEN = re.compile(r"\S+(?:\s%)?")
LONGEST_WORD = 18
AIR = 3.0
HALVINGS = 20


def shares(headings: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """Each column's share: room for its longest word, the rest so that the tallest row has the fewest lines.

    ``room`` is the whole width in characters.
    """
    columns = list(zip(headings, *rows, strict=True))
    words = [max(len(word) for text in texts for word in UNBROKEN.findall(text) or [""]) for texts in columns]
    least = [min(word, LONGEST_WORD) + AIR for word in words]
    longest = [max(len(text) for text in texts) for texts in columns]

    def wanted(lines: float) -> list[float]:
        return [max(own, length / lines + AIR) for own, length in zip(least, longest, strict=True)]

    fewest, most = 1.0, max(*longest, 1.0)
    for _ in range(HALVINGS):
        tried = (fewest + most) / 2
        fewest, most = (fewest, tried) if sum(wanted(tried)) <= room else (tried, most)
    widths = wanted(most)
    return [own / sum(widths) for own in widths]
