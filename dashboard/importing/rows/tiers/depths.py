"""How deep each row stands where nothing names its level: by indentation, by numbering, by the sums of its money."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dashboard.importing.rows.tiers.lines import Line, styles
from dashboard.importing.rows.tiers.sums import Money, agree, tree

BY_SUMS, ONE = "menurut jumlahnya", "tidak dibedakan"


@dataclass(frozen=True)
class Depths:
    """The depth of each row from 0 on (nothing for a total), and by what each depth is known.

    ``added`` says whether the money of every row is the sum of those one deeper; nothing where none shows it.
    """

    of: list[int | None]
    signs: list[str]
    added: bool | None

    @property
    def count(self) -> int:
        """How many depths there are."""
        return len(self.signs)


def depths_of(lines: Sequence[Line], money: Callable[[], list[Money]]) -> Depths:
    """The depths of rows: three by indentation or by numbering go first, then as many as there are."""
    own = [position for position, line in enumerate(lines) if not line.is_total]
    named = [lines[position] for position in own]
    found = sorted((_by_indent(named), _by_mark(named)), key=lambda signs: (signs[1] != 3, -signs[1]))[0]
    amounts = [money()[position] for position in own]
    numbered, count, said = found
    if count == 1:
        heights = {height: depths for height in (3, 2) if (depths := tree(amounts, height))}
        if len(heights) == 1:
            ((count, numbered),) = heights.items()
            said = [BY_SUMS] * count
    said = said if count > 1 else [ONE]
    of: list[int | None] = [None] * len(lines)
    for position, depth in zip(own, numbered, strict=True):
        of[position] = depth
    return Depths(of, said, agree(numbered, amounts) if count > 1 else None)


def _by_indent(lines: Sequence[Line]) -> tuple[list[int], int, list[str]]:
    steps = sorted({line.indent for line in lines})
    return (
        [steps.index(line.indent) for line in lines],
        len(steps),
        [f"indentasi {step}" if step else "tanpa indentasi" for step in steps],
    )


def _by_mark(lines: Sequence[Line]) -> tuple[list[int], int, list[str]]:
    """By kinds of numbers, which go deeper in the order in which they first appear."""
    written = styles([*lines])
    kinds = list(dict.fromkeys(written))
    return (
        [kinds.index(kind) for kind in written],
        len(kinds),
        [f'bernomor "{kind}"' if kind else "tanpa nomor" for kind in kinds],
    )
