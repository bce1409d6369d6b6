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
from dashboard.importing.tiers.asking import decided, fitting, question, row_question
from dashboard.importing.tiers.depths import Depths, depths_of
from dashboard.importing.tiers.lines import Line, take_marks
from dashboard.importing.tiers.names import NAMED, PROGRAM, WORDS, by_code
from dashboard.importing.tiers.sums import money_of

ACCOUNT_NAME = re.compile(r"(belanja|pendapatan|pembiayaan|honorarium)\b", re.IGNORECASE)


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
    depths = depths_of(lines, lambda: money_of(table))
    said = decided(table, choices, depths.count) or _certain(lines, named, depths)
    if said:
        return [None if depth is None else said[depth] for depth in depths.of], []
    if all(level or not line.figures for level, line in zip(named, lines, strict=True)):
        return named, []
    seen = _seen(named, depths)
    if any(len(count) > 1 for count in seen) or not fitting(_usual(seen)):
        return named, _unplaced(lines, named, table)
    return named, [question(lines, depths, table, fitting(_usual(seen)), accounts=_has_accounts(lines, depths))]


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
    if len(levels) == 1:
        return levels[0]
    return next((level for level, pattern in WORDS if pattern.match(line.name)), None)


def _seen(named: Sequence[str | None], depths: Depths) -> list[Counter[str]]:
    """How often which level is named at each depth."""
    seen: list[Counter[str]] = [Counter() for _ in range(depths.count)]
    for level, depth in zip(named, depths.of, strict=True):
        if level and depth is not None:
            seen[depth][level] += 1
    return seen


def _usual(seen: list[Counter[str]]) -> list[str | None]:
    return [count.most_common(1)[0][0] if count else None for count in seen]


def _certain(lines: list[Line], named: list[str | None], depths: Depths) -> tuple[str, ...] | None:
    """The level of each depth where names, words and sums leave no doubt."""
    seen = _seen(named, depths)
    usual, mixed = _usual(seen), any(len(count) > 1 for count in seen)
    fits = fitting(usual)
    if depths.count > 1 and fits and all(usual) and not mixed:
        return fits[0]
    if _has_accounts(lines, depths):
        return None
    if NAMED in fits:
        by_name = not mixed and seen[0][PROGRAM] == depths.of.count(0) > 0
        indented = depths.signs[0].startswith("indentasi") or any(usual)
        return NAMED if by_name or (depths.added and indented) else None
    return fits[0] if len(fits) == 1 and depths.added and any(usual) and not mixed else None


def _has_accounts(lines: list[Line], depths: Depths) -> bool:
    """Whether the names at the greatest depth are those of accounts."""
    lowest = depths.count - 1
    return any(ACCOUNT_NAME.match(line.name) for line, depth in zip(lines, depths.of, strict=True) if depth == lowest)
