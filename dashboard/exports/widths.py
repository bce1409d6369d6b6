"""How a table's width is shared among its columns."""

from collections.abc import Sequence
from math import sqrt

LONGEST_WORD = 16
AIR = 2.6


def shares(headings: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """Each column's share: room for its longest word, the rest by the length of its texts. ``room`` in characters."""
    columns = list(zip(headings, *rows, strict=True))
    words = [max(len(word) for text in texts for word in text.split() or [""]) for texts in columns]
    least = [min(word, LONGEST_WORD) + AIR for word in words]
    weights = [sqrt(max(len(text) for text in texts) or 1) for texts in columns]
    rest = max(room - sum(least), 0)
    wanted = [own + rest * weight / sum(weights) for own, weight in zip(least, weights, strict=True)]
    return [own / sum(wanted) for own in wanted]
