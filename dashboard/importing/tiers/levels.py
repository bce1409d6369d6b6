"""The level of each row: by code, by the words of its name, by names in force; else by how deep it stands.

Codes follow Permendagri 90/2019: 5.03.02 is a programme, 5.03.02.1.01 an activity, 5.03.02.1.01.0003 a sub-activity;
5.1.02.01.01.0026 is an account.
"""

import re
from collections import Counter
from collections.abc import Sequence

from dashboard.importing.choices import Choices, Known
from dashboard.importing.findings import Finding
from dashboard.importing.scope import canonical
from dashboard.importing.tables import FoundTable
from dashboard.importing.tiers.asking import Reading, decided, fitting, question, row_question
from dashboard.importing.tiers.depths import BY_SUMS, Depths, depths_of
from dashboard.importing.tiers.lines import Line, take_marks
from dashboard.importing.tiers.names import ABOVE, BELOW, NAMED, PROGRAM, SUB_ACTIVITY, by_code, by_word
from dashboard.importing.tiers.sums import money_of

Seen = list[Counter[str]]
ACCOUNT_NAME = re.compile(
    r"(belanja|pendapatan|pembiayaan|honor(arium)?|atk|alat tulis|uang|biaya|perjalanan dinas)\b", re.IGNORECASE
)
ABOVE_NAME = re.compile(r"(urusan|bidang urusan|unsur|sasaran|tujuan|badan|dinas|biro|sekretariat)\b", re.IGNORECASE)
SUB_IN_HEADING = re.compile(r"sub\s*-?\s*kegiatan", re.IGNORECASE)


def levels_of(
    lines: list[Line], table: FoundTable, known: Known, choices: Choices
) -> tuple[list[str | None], list[Finding]]:
    """The level of each row, nothing for one that is none; and what has to be asked."""
    if any(by_code(line.code) for line in lines):
        named = [by_code(line.code) if line.code else _named(line, known) for line in lines]
        return named, _unplaced(lines, named, table)
    take_marks(lines)
    named = [_named(line, known) for line in lines]
    if all(level or line.is_total for level, line in zip(named, lines, strict=True)):
        return named, []
    depths = depths_of(lines, lambda: money_of(table, choices))
    said = decided(table, choices, depths.count)
    if said is None:
        seen = _seen(lines, named, depths)
        fits = _fitting(lines, depths, seen)
        strange = bool(known.names.get(SUB_ACTIVITY)) and not any(seen)
        said = None if strange else _certain(table, depths, seen, fits)
        if said is None:
            return _asked(lines, named, table, depths, seen, fits)
    return [None if depth is None else said[depth] for depth in depths.of], []


def _asked(
    lines: list[Line],
    named: list[str | None],
    table: FoundTable,
    depths: Depths,
    seen: Seen,
    fits: Sequence[Reading],
) -> tuple[list[str | None], list[Finding]]:
    """One question for all rows; where one depth holds several levels, one for each row that is not known."""
    unplaced = _unplaced(lines, named, table)
    contradicted = any(len(count) > 1 for count in seen) or (any(seen) and not fits)
    if contradicted or not unplaced:
        return named, unplaced
    return [None] * len(lines), [question(lines, depths, table, fits)]


def _unplaced(lines: list[Line], named: list[str | None], table: FoundTable) -> list[Finding]:
    """A question for each row with figures that neither a code nor its name places."""
    return [
        row_question(line, table)
        for line, level in zip(lines, named, strict=True)
        if line.figures and not (level or line.code or line.is_total)
    ]


def _named(line: Line, known: Known) -> str | None:
    """The level that a name in force, or the first words of a name, say; nothing for a total."""
    if line.is_total:
        return None
    name = canonical(line.name)
    levels = [level for level in NAMED if name in known.names.get(level, ())]
    return levels[0] if len(levels) == 1 else by_word(line.name)


def _seen(lines: list[Line], named: Sequence[str | None], depths: Depths) -> Seen:
    """How often which level is named at each depth.

    A word says so only where all names of its depth begin with it: a sub-activity may be called "Program ...".
    """
    at = [
        [(line, level) for line, level, own in zip(lines, named, depths.of, strict=True) if own == depth]
        for depth in range(depths.count)
    ]
    return [
        Counter(
            level
            for line, level in rows
            if level and (level != by_word(line.name) or depths.count == 1 or all(own == level for _, own in rows))
        )
        for rows in at
    ]


def _fitting(lines: list[Line], depths: Depths, seen: Seen) -> list[Reading]:
    """The readings that what is named does not contradict; accounts are parts of a sub-activity."""
    fits = fitting([count.most_common(1)[0][0] if count else None for count in seen])
    lowest = (line for line, depth in zip(lines, depths.of, strict=True) if depth == depths.count - 1)
    if any(ACCOUNT_NAME.match(line.name) for line in lowest):
        fits = [reading for reading in fits if BELOW in reading]
    highest = (line for line, depth in zip(lines, depths.of, strict=True) if depth == 0)
    if any(ABOVE_NAME.match(line.name) for line in highest):
        fits = [reading for reading in fits if reading[0] == ABOVE]
    return fits


def _certain(table: FoundTable, depths: Depths, seen: Seen, fits: Sequence[Reading]) -> Reading | None:
    """The level of each depth where names, words and sums leave no doubt."""
    mixed = any(len(count) > 1 for count in seen)
    if not fits or (mixed and not depths.added):
        return None
    if depths.count > 1 and all(seen) and not mixed:
        return fits[0]
    if fits[0] == NAMED and depths.added is not False and not mixed and seen[0][PROGRAM] == depths.of.count(0):
        return NAMED
    if fits[0] == NAMED and depths.added and depths.signs[0] != BY_SUMS and _may_name_sub_activities(table):
        return NAMED
    return fits[0] if len(fits) == 1 and depths.added and any(seen) and not mixed else None


def _may_name_sub_activities(table: FoundTable) -> bool:
    """Whether the heading of the names does not say that they end with activities."""
    heading = table.header.texts[table.columns["uraian"]]
    return "kegiatan" not in heading.casefold() or SUB_IN_HEADING.search(heading) is not None
