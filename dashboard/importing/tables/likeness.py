"""How sure it is that a heading is another one: the words and units that agree."""

import re
from functools import lru_cache

from dashboard.importing.context.periods import whole_year
from dashboard.importing.tables.headings import REMEMBERED, Form

YEAR_ALONE = re.compile(r"(?:tahun |ta |t\.a\. )?20\d\d")
EXACT, ALIKE, LOWEST, SLIP = 3.0, 2.8, 2.0, 1.5


@lru_cache(maxsize=REMEMBERED)
def normal(heading: str) -> str:
    """A heading without what typing makes of it: case, line breaks, doubled spaces, a closing full stop; a month has
    its year in full.
    """
    words = whole_year(" ".join(heading.casefold().split()))
    return re.sub(r"\.(?= >|$)", "", words)


@lru_cache(maxsize=REMEMBERED)
def likeness(heading: Form, meant: Form, kind: str) -> float:
    """How sure it is that a heading is one that is meant for a column of a kind: 0 for not at all, more for more."""
    if not _fits(heading.unit, meant.unit, kind):
        return 0
    if heading.words == meant.words:
        sure = EXACT if heading.unit == meant.unit else ALIKE
    elif heading.bare == meant.words and (meant.words or YEAR_ALONE.fullmatch(heading.words)):
        sure = ALIKE
    elif meant.words and heading.last == meant.words:
        sure = LOWEST
    else:
        return 0
    return min(sure, SLIP) if heading.slip else sure


def _fits(unit: str | None, meant: str | None, kind: str) -> bool:
    """Whether a unit in a heading agrees with the column's."""
    if unit == meant:
        return True
    if unit is None:
        return meant != "%"
    if unit == "%":
        return kind == "persen" or meant == "%"
    return kind == "rupiah" if unit == "rp" else meant != "%" and kind in ("nilai", "bilangan", "persen")
