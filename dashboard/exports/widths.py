"""How a table's width is shared among its columns."""

import re
from collections.abc import Sequence

UNBROKEN = re.compile(r"\S+(?:\s%)?")
LONGEST_WORD = 18
BOLD = 1.15
AIR = 3.0
HALVINGS = 20


def shares(headings: Sequence[str], rows: Sequence[Sequence[str]], room: float, air: float = AIR) -> list[float]:
    """Each column's share: room for its longest word, the rest so that rows have few lines; all texts on one line
    where that fits, else by how long those of a column are on average.

    ``room`` is the whole width in characters, ``air`` what of it stands beside the text of each column.
    """
    least = least_widths(headings, rows, air)
    columns = [[len(text) for text in texts] for texts in zip(headings, *rows, strict=True)]
    longest, usual = (
        [max(lengths) for lengths in columns],
        [sum(lengths[1:]) / max(len(rows), 1) for lengths in columns],
    )
    fits = sum(max(own, length + air) for own, length in zip(least, longest, strict=True)) <= room
    lengths = longest if fits else usual

    def wanted(lines: float) -> list[float]:
        return [max(own, length / lines + air) for own, length in zip(least, lengths, strict=True)]

    fewest, most = 1.0 if fits else 0.0, max(*longest, 1.0)
    for _ in range(HALVINGS):
        tried = (fewest + most) / 2
        fewest, most = (fewest, tried) if sum(wanted(tried)) <= room else (tried, most)
    widths = wanted(most)
    return [own / sum(widths) for own in widths]


def least_widths(headings: Sequence[str], rows: Sequence[Sequence[str]], air: float = AIR) -> list[float]:
    """What each column needs at least, in characters, so that no ordinary word of it breaks."""
    return [
        max(min(_longest(texts[:1]), LONGEST_WORD) * BOLD, min(_longest(texts[1:]), LONGEST_WORD)) + air
        for texts in zip(headings, *rows, strict=True)
    ]


def lines(texts: Sequence[str], widths: Sequence[float], air: float = AIR) -> float:
    """How many lines a row takes: those of its tallest cell. ``widths`` are the columns' in characters."""
    return max(len(text) / (wide - air) for text, wide in zip(texts, widths, strict=True))


def _longest(texts: Sequence[str]) -> int:
    """The characters of the longest word of some texts."""
    return max((len(word) for text in texts for word in UNBROKEN.findall(text)), default=0)
