"""What each row of a table with levels below each other is: a leaf, a parent, a part, a further indicator, a total.

Only the lowest level that a data set keeps is a fact; what is above sums it up, what is below is part of it.
"""

from dataclasses import dataclass, field

from dashboard.importing.choices import Choices, Known
from dashboard.importing.context.scope import canonical
from dashboard.importing.findings import Finding
from dashboard.importing.rows.tiers.levels import levels_of
from dashboard.importing.rows.tiers.lines import Line, lines_of
from dashboard.importing.rows.tiers.names import (
    ABOVE,
    ACCOUNT,
    ACTIVITY,
    BELOW,
    NAMED,
    PROGRAM,
    SUB_ACTIVITY,
    bare_name,
    is_account,
)
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.further import is_further
from dashboard.importing.values.figures import states_money

LEAF, MORE, PARENT, TOTAL, PART, UNKNOWN = (
    "rincian terbawah",
    "lanjutan",
    "induk",
    "jumlah",
    "bagian",
    "belum pasti",
)
LEVELS = {PROGRAM: 10, ACTIVITY: 11, SUB_ACTIVITY: 12}
HIGHEST, UNPLACED, DEEPER = 9, 13, 20


@dataclass(frozen=True)
class Tier:
    """What a row is in its hierarchy, its name, and how deep it stands (a higher level is deeper)."""

    kind: str
    name: str
    level: int


Tiered = tuple[dict[str, Cell], Tier]


def read(table: FoundTable, known: Known, choices: Choices) -> tuple[list[Tiered], list[Finding]]:
    """The rows of a table with their tier; leaves get the cells of the levels above them."""
    lines = lines_of(table)
    if table.layout.susunan == "rekening":
        return _accounts(lines), []
    levels, findings = levels_of(lines, table, known, choices)
    nesting = _Nesting(table, known)
    return [nesting.tiered(line, level) for line, level in zip(lines, levels, strict=True)], findings


def _accounts(lines: list[Line]) -> list[Tiered]:
    """Accounts: one without a longer code below it is a leaf."""
    rows: list[Tiered] = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        cells = {**line.cells, "kode_rekening": line.cells["kode"]._replace(value=line.code or None)}
        if not ACCOUNT.fullmatch(line.code):
            rows.append((cells, Tier(TOTAL, line.name, 0)))
            continue
        parent = following is not None and following.code.startswith(line.code + ".")
        rows.append((cells, Tier(PARENT if parent else LEAF, line.name, line.code.count(".") + 1)))
    return rows


@dataclass
class _Nesting:
    """The rows from top to bottom; ``parents`` are the levels above the next one, ``leaf`` the sub-activity it is in.

    ``above`` is the name of the last row that had one.
    """

    table: FoundTable
    known: Known
    parents: dict[str, Cell] = field(default_factory=dict)
    codes: dict[str, Cell] = field(default_factory=dict)
    leaf: dict[str, Cell] | None = None
    above: str = ""

    def tiered(self, line: Line, level: str | None) -> Tiered:
        """A row with its tier."""
        if level in NAMED:
            self.above = line.name
            return self._named(line, level)
        if not (line.name or line.code) and is_further(line.cells, self.table.layout):
            return self._further(line)
        kind, depth = self._unnamed(line, level)
        if kind != PART:
            self.leaf = None
        self.above = line.name or self.above
        return line.cells, Tier(kind, line.name, depth)

    def _named(self, line: Line, level: str) -> Tiered:
        named = line.place._replace(value=bare_name(line.name, level))
        for lower in NAMED[NAMED.index(level) :]:
            self.parents.pop(lower, None)
        self.parents[level] = named
        self.codes[level] = (line.cells.get("kode") or named)._replace(value=line.code or None)
        self.leaf = self._leaf(line, named) if level == SUB_ACTIVITY else None
        if self.leaf is None:
            return line.cells, Tier(PARENT, canonical(named.text), LEVELS[level])
        return {**line.cells, **self.leaf}, Tier(LEAF, canonical(named.text), LEVELS[level])

    def _leaf(self, line: Line, named: Cell) -> dict[str, Cell]:
        """The cells that name a sub-activity and what is above it."""
        for upper in (PROGRAM, ACTIVITY):
            if upper in self.parents and not _is_above(self.codes.get(upper), line.code):
                del self.parents[upper]
        code = {"kode_program": self.codes[PROGRAM]} if self.codes.get(PROGRAM) else {}
        return {**self._in_force(named), **self.parents, **code, "kode_sub_kegiatan": self.codes[SUB_ACTIVITY]}

    def _in_force(self, named: Cell) -> dict[str, Cell]:
        """The programme and activity of a sub-activity in force, for those that the table does not give."""
        above = self.known.parents.get(canonical(named.text), ())
        return {level: named._replace(value=name) for level, name in zip((PROGRAM, ACTIVITY), above, strict=False)}

    def _further(self, line: Line) -> Tiered:
        """A further indicator; of a sub-activity it states facts, and money again would count it twice."""
        if self.leaf is None:
            return line.cells, Tier(TOTAL, self.above, 0)
        again = states_money(self.table, line.place.row)
        name = self.leaf[SUB_ACTIVITY].text
        return {**line.cells, **self.leaf}, Tier(LEAF if again else MORE, canonical(name), LEVELS[SUB_ACTIVITY])

    def _unnamed(self, line: Line, level: str | None) -> tuple[str, int]:
        """What a row without a named level is: an account below, something above, a total or unknown."""
        if level == ABOVE:
            return PARENT, HIGHEST
        if level == BELOW or (line.code and self.leaf is not None and is_account(line.code)):
            return PART, DEEPER + line.code.count(".")
        if line.code:
            return PARENT, min(line.code.count(".") + 1, HIGHEST)
        return (TOTAL, 0) if line.is_total or not line.figures else (UNKNOWN, UNPLACED)


def _is_above(code: Cell | None, below: str) -> bool:
    """Whether a level's code begins the code of what stands below it; names without codes follow each other."""
    return not below or code is None or not code.text or below.startswith(code.text + ".")
