"""What was said about a slide, below its content: each in at most two lines, so that its room is known beforehand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.charts.lettering import BOLD, lines, width, wrap
from dashboard.headlines.comments import left_out_on_paper

MOST_LINES = 2
CUT = " …"
MAY_BREAK = "\u200b"
BREAKS = re.compile(f"[ {MAY_BREAK}]")


@dataclass(frozen=True)
class Remark:
    """A remark as it fits: who said it (nobody: the slide's own comment), as much of the text, on how many lines."""

    who: str
    text: str
    lines: int


def fitted(
    said: Sequence[tuple[str, str]], total: int, across: float, size: float, *, noted: bool = True
) -> list[Remark]:
    """Remarks cut to two lines of letters of a size, so many points across; at last how many more of all there are.

    ``noted``: the file has the slide's notes, where the others are read.
    """
    found = [_fitted(who, text, across / BOLD, size) for who, text in said]
    more = left_out_on_paper(total - len(said), noted=noted)
    return [*found, Remark(more, "", 1)] if more else found


def _fitted(who: str, text: str, across: float, size: float) -> Remark:
    def taken(said: str) -> int:
        return lines(wrap(f"{who} {said}".strip().replace(MAY_BREAK, " "), across, size))

    whole = " ".join(MAY_BREAK.join(_pieces(word, across, size)) for word in text.split())
    if taken(whole) <= MOST_LINES:
        return Remark(who, whole, taken(whole))
    ends = [found.start() for found in BREAKS.finditer(whole)]
    cut = (whole[:end] + CUT for end in reversed(ends))
    return Remark(who, next((said for said in cut if taken(said) <= MOST_LINES), CUT.strip()), MOST_LINES)


def _pieces(word: str, across: float, size: float) -> list[str]:
    """A word as parts that each fit a line, also where the rest is cut: a link may be longer."""
    found = [""]
    for letter in word:
        if width(found[-1] + letter + CUT, size) > across:
            found.append("")
        found[-1] += letter
    return found
