"""Levels that stand below each other in one column: programme, activity, sub-activity, by code, indentation or words.

Codes follow Permendagri 90/2019: 5.03.02 is a programme, 5.03.02.1.01 an activity, 5.03.02.1.01.0003 a sub-activity;
5.1.02.01.01.0026 is an account. Only the lowest level that a data set keeps is a fact; what is above sums it up, what
is below is part of it.
"""

import re
from collections import Counter
from dataclasses import dataclass

from dashboard.importing.choices import Known
from dashboard.importing.findings import Finding
from dashboard.importing.layout import Layout, is_figure
from dashboard.importing.scope import canonical
from dashboard.importing.sheet import Cell
from dashboard.importing.tables import FoundTable

LEAF, PARENT, TOTAL, PART = "rincian terbawah", "induk", "jumlah", "bagian"
PROGRAM, ACTIVITY, SUB_ACTIVITY = "program", "kegiatan", "sub_kegiatan"
NAMED = (PROGRAM, ACTIVITY, SUB_ACTIVITY)
LEVELS = {PROGRAM: 10, ACTIVITY: 11, SUB_ACTIVITY: 12}
DEEPER = 20
TOTAL_WORDS = re.compile(r"(grand\s*total|total|jumlah|sub\s*-?\s*total)\b", re.IGNORECASE)
CODE_BEFORE_NAME = re.compile(r"((?:\d+\.)+\d+)\.?\s*[-–:]?\s+(\S.*)", re.DOTALL)
ACCOUNT = re.compile(r"\d(\.\d)?(\.\d{2}){0,3}(\.\d{4,5})?")
PATTERNS = (
    (SUB_ACTIVITY, re.compile(r"[\dX]\.[\dX]{2}\.\d{2}\.\d\.\d{2}\.\d{2,4}")),
    (ACTIVITY, re.compile(r"[\dX]\.[\dX]{2}\.\d{2}\.\d\.\d{2}")),
    (PROGRAM, re.compile(r"[\dX]\.[\dX]{2}\.\d{2}")),
)
WORDS = (
    (SUB_ACTIVITY, re.compile(r"sub\s*-?\s*kegiatan\s*:?\s+", re.IGNORECASE)),
    (ACTIVITY, re.compile(r"kegiatan\s*:?\s+", re.IGNORECASE)),
    (PROGRAM, re.compile(r"program\s*:?\s+", re.IGNORECASE)),
)


@dataclass(frozen=True)
class Tier:
    """What a row is in its hierarchy, its name, and how deep it stands (a higher level is deeper)."""

    kind: str
    name: str
    level: int


def read(table: FoundTable, known: Known) -> tuple[list[tuple[dict[str, Cell], Tier]], list[Finding]]:
    """The rows of a table with their tier; leaves get the cells of the levels above them."""
    lines = [_line(cells, table.layout) for cells in table.rows()]
    if table.layout.susunan == "rekening":
        return _accounts(lines), []
    levels = _levels(lines, table, known)
    return _nested(lines, levels, table, known)


@dataclass
class _Line:
    """A row's cells, its code, its name, and the cell that names it."""

    cells: dict[str, Cell]
    code: str
    name: str
    place: Cell
    figures: bool


def _line(cells: dict[str, Cell], layout: Layout) -> _Line:
    place = cells["uraian"]
    code = re.sub(r"\s", "", cells["kode"].text).strip(".") if "kode" in cells else ""
    name = " ".join(place.text.split())
    before = CODE_BEFORE_NAME.fullmatch(name)
    if before and not code:
        code, name = before[1], before[2]
    figures = any(cell.value is not None for column, cell in cells.items() if is_figure(column))
    return _Line(cells, code, name, place, figures)


def _accounts(lines: list[_Line]) -> list[tuple[dict[str, Cell], Tier]]:
    """Accounts: one without a longer code below it is a leaf."""
    rows = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        cells = {**line.cells, "kode_rekening": line.cells["kode"]._replace(value=line.code or None)}
        if not ACCOUNT.fullmatch(line.code):
            rows.append((cells, Tier(TOTAL, line.name, 0)))
            continue
        parent = following is not None and following.code.startswith(line.code + ".")
        rows.append((cells, Tier(PARENT if parent else LEAF, line.name, line.code.count(".") + 1)))
    return rows


def _levels(lines: list[_Line], table: FoundTable, known: Known) -> list[str | None]:
    """The named level of each row; nothing for a row that is none of them."""
    found = [_by_code(line) or _by_word(line) or _by_name(line, known) for line in lines]
    if any(line.code for line in lines):
        return [level if _by_code(line) or not line.code else None for line, level in zip(lines, found, strict=True)]
    steps = [_indent(line, table) for line in lines]
    usual: dict[int, Counter[str]] = {}
    for step, level in zip(steps, found, strict=True):
        if level:
            usual.setdefault(step, Counter())[level] += 1
    said = {step: count.most_common(1)[0][0] for step, count in usual.items()}
    distinct = sorted({step for step, line in zip(steps, lines, strict=True) if not _is_total(line)})
    if len(distinct) == len(NAMED):
        said = dict(zip(distinct, NAMED, strict=True)) | (said if len(set(said.values())) == len(NAMED) else {})
    return [
        None if _is_total(line) else level or (said.get(step) if len(distinct) > 1 else None)
        for line, step, level in zip(lines, steps, found, strict=True)
    ]


def _is_total(line: _Line) -> bool:
    return not line.name or TOTAL_WORDS.match(line.name) is not None


def _by_code(line: _Line) -> str | None:
    return next((level for level, pattern in PATTERNS if pattern.fullmatch(line.code)), None)


def _by_word(line: _Line) -> str | None:
    if line.code:
        return None
    return next((level for level, pattern in WORDS if pattern.match(line.name)), None)


def _by_name(line: _Line, known: Known) -> str | None:
    if line.code:
        return None
    name = canonical(line.name)
    return next((level for level in reversed(NAMED) if name in known.names.get(level, ())), None)


def _indent(line: _Line, table: FoundTable) -> int:
    """How far a name is indented: by leading blanks, by the cell's style, or by a lower column of merged cells."""
    written = line.place.value if isinstance(line.place.value, str) else ""
    styled = table.sheet.indents.get((line.place.row, line.place.column), 0)
    return len(written) - len(written.lstrip()) + styled


def _nested(
    lines: list[_Line], levels: list[str | None], table: FoundTable, known: Known
) -> tuple[list[tuple[dict[str, Cell], Tier]], list[Finding]]:
    rows: list[tuple[dict[str, Cell], Tier]] = []
    findings: list[Finding] = []
    parents: dict[str, Cell] = {}
    codes: dict[str, Cell] = {}
    inside = False
    for line, level in zip(lines, levels, strict=True):
        if level is None:
            kind, depth = _unnamed(line, inside)
            if kind == "":
                findings.append(_unplaced(line, table))
                kind, depth = TOTAL, 0
            inside = inside and kind == PART
            rows.append((line.cells, Tier(kind, line.name, depth)))
            continue
        named = line.place._replace(value=_bare(line, level))
        for lower in NAMED[NAMED.index(level) :]:
            parents.pop(lower, None)
        parents[level] = named
        codes[level] = (line.cells.get("kode") or named)._replace(value=line.code or None)
        inside = level == SUB_ACTIVITY
        if level != SUB_ACTIVITY:
            rows.append((line.cells, Tier(PARENT, canonical(named.text), LEVELS[level])))
            continue
        for upper in (PROGRAM, ACTIVITY):
            if upper in parents and not _is_above(codes.get(upper), line.code):
                del parents[upper]
        _complete(parents, named, known)
        code = line.cells.get("kode", named)
        above = {"kode_program": codes[PROGRAM]} if codes.get(PROGRAM) else {}
        cells = {**line.cells, **parents, **above, "kode_sub_kegiatan": code._replace(value=line.code or None)}
        rows.append((cells, Tier(LEAF, canonical(named.text), LEVELS[SUB_ACTIVITY])))
    return rows, findings


def _is_above(code: Cell | None, below: str) -> bool:
    """Whether a level's code begins the code of what stands below it; names without codes follow each other."""
    return not below or code is None or not code.text or below.startswith(code.text + ".")


def _unnamed(line: _Line, inside: bool) -> tuple[str, int]:
    """What a row without a named level is: an account below a sub-activity, a code above, a total; or unknown ("")."""
    if line.code and inside and ACCOUNT.fullmatch(line.code) and not PATTERNS[2][1].fullmatch(line.code):
        return PART, DEEPER + line.code.count(".")
    if line.code:
        return PARENT, min(line.code.count(".") + 1, 9)
    if _is_total(line) or not line.figures:
        return TOTAL, 0
    return "", 0


def _complete(parents: dict[str, Cell], named: Cell, known: Known) -> None:
    """The programme and activity of a sub-activity that the table does not give, from what is in force."""
    above = known.parents.get(canonical(named.text))
    if above:
        for level, name in zip((PROGRAM, ACTIVITY), above, strict=True):
            parents.setdefault(level, named._replace(value=name))


def _bare(line: _Line, level: str) -> str:
    """A name without the word for its level, where that word is no part of it ("Kegiatan: ...", "Sub Kegiatan ...")."""
    word = next((found for name, pattern in WORDS if name == level and (found := pattern.match(line.name))), None)
    if word is None or (level == PROGRAM and ":" not in word[0]):
        return line.name
    return line.name[word.end() :]


def _unplaced(line: _Line, table: FoundTable) -> Finding:
    message = (
        f'{line.place.address}: tingkat "{line.name}" tidak dapat dipastikan: program, kegiatan atau sub kegiatan. '
        "Isi kodenya, atau tulis tingkatnya di depan namanya."
    )
    return Finding("wajib-diisi", message, table.sheet.name, line.place.address)
