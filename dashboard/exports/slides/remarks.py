"""What was said about a slide, below its content: each in at most two lines, so that its room is known beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.charts.lettering import BOLD, lines, wrap
from dashboard.headlines.comments import left_out_on_paper

MOST_LINES = 2
CUT = " …"


@dataclass(frozen=True)
class Remark:
    """A remark as it fits: who said it (nobody: the slide's own comment), as much of the text, on how many lines."""

    who: str
    text: str
    lines: int


def fitted(said: Sequence[tuple[str, str]], total: int, across: float, size: float) -> list[Remark]:
    """Remarks cut to two lines of letters of a size, so many points across; at last how many more of all there are."""
    found = [_fitted(who, text.split(), across / BOLD, size) for who, text in said]
    more = left_out_on_paper(total - len(said))
    return [*found, Remark(more, "", 1)] if more else found


def _fitted(who: str, words: list[str], across: float, size: float) -> Remark:
    def taken(text: str) -> int:
        return lines(wrap(f"{who} {text}".strip(), across, size))

    whole = " ".join(words)
    if taken(whole) <= MOST_LINES:
        return Remark(who, whole, taken(whole))
    cut = (" ".join(words[:kept]) + CUT for kept in range(len(words) - 1, 0, -1))
    return Remark(who, next((text for text in cut if taken(text) <= MOST_LINES), CUT.strip()), MOST_LINES)
