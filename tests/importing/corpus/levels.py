"""Programme, activity and sub-activity without codes: level columns, merged cells, indentation, words, order."""

from dashboard.importing import Known
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import (
    ALLOCATED,
    BUDGET,
    HIRING,
    INTAKE,
    LEAVES,
    MOVES,
    MOVING,
    PAYING,
    SALARY,
    SPENT,
    STAFFING,
    SUPPORT,
    SYSTEM,
    TITLE,
    sums,
    tree,
)

COLUMNS: Line = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
ONE_COLUMN: Line = ["Uraian", "Anggaran (Rp)", "Realisasi (Rp)"]
PROGRAMMES, ACTIVITIES = (STAFFING, SUPPORT), (HIRING, MOVING, PAYING)
DEPTH = {name: 0 for name in PROGRAMMES} | {name: 1 for name in ACTIVITIES}


def first_only() -> list[Line]:
    """The leaves, a parent written in its first row only."""
    lines: list[Line] = []
    seen: set[str] = set()
    for leaf in LEAVES:
        lines.append([*(None if name in seen else name for name in leaf[:2]), *leaf[2:]])
        seen |= set(leaf[:2])
    return lines


def with_subtotals(wrong: int = 0) -> list[Line]:
    """The leaves with a subtotal below each programme; the first one's spending is wrong by so much."""
    leaves = first_only()
    return [
        *leaves[:3],
        [f"Jumlah {STAFFING}", None, None, sums(STAFFING)[0], sums(STAFFING)[1] + wrong],
        leaves[3],
        [f"Jumlah {SUPPORT}", None, None, *sums(SUPPORT)],
        ["Jumlah Belanja", None, None, ALLOCATED, SPENT],
    ]


def with_group_rows() -> list[Line]:
    """A row with sums for each programme and activity, its name in the column of its level."""
    lines: list[Line] = []
    for name, allocated, spent in tree():
        depth = DEPTH.get(name, 2)
        lines.append([*(name if depth == level else None for level in range(3)), allocated, spent])
    return lines


def below_each_other(marks: tuple[str, str, str]) -> list[Line]:
    """All levels in one column, each name after the mark of its level."""
    return [[marks[DEPTH.get(name, 2)] + name, *figures] for name, *figures in tree()]


def levels(*lines: Line, merged: tuple[str, ...] = ()) -> bytes:
    return xlsx(Page([*TITLE, COLUMNS, *lines], merged=merged))


def single(lines: list[Line], indents: dict[str, int] | None = None) -> bytes:
    return xlsx(Page([*TITLE, ONE_COLUMN, *lines], indents=indents or {}))


def words() -> list[Line]:
    """Every description begins with the word of its level, as e-monev prints it."""
    return below_each_other(("", "Kegiatan ", "Sub Kegiatan "))


CASES = (
    Case("parents-in-every-row", levels(*LEAVES), BUDGET),
    Case("parents-blank-below-their-first-row", levels(*first_only()), BUDGET),
    Case("parents-in-merged-cells", levels(*first_only(), merged=("A6:A8", "B6:B7")), BUDGET),
    Case("a-row-for-each-level", levels(*with_group_rows()), BUDGET),
    Case("subtotals", levels(*with_subtotals()), BUDGET),
    Case(
        "subtotal-that-does-not-add-up",
        levels(*with_subtotals(wrong=-500)),
        BUDGET,
        (("jumlah-tidak-cocok", "E9"),),
    ),
    Case("total-without-a-label", levels(*first_only(), [None, None, None, ALLOCATED, SPENT]), BUDGET),
    Case("total-in-the-last-level", levels(*first_only(), [None, None, "Total", ALLOCATED, SPENT]), BUDGET),
    Case("spaces-before-the-name", single(below_each_other(("", "   ", "      "))), BUDGET),
    Case(
        "indented-by-style",
        single(
            below_each_other(("", "", "")),
            {f"A{row}": DEPTH.get(name, 2) for row, (name, *_) in enumerate(tree(), start=6)},
        ),
        BUDGET,
    ),
    Case("words-before-the-name", single(words()), BUDGET),
    Case(
        "words-in-capitals-with-a-colon",
        single(below_each_other(("PROGRAM : ", "KEGIATAN : ", "SUB KEGIATAN : "))),
        BUDGET,
    ),
    Case(
        "names-with-doubled-spaces-and-line-breaks",
        levels(
            [STAFFING.replace(" ", "  "), HIRING.replace(", ", ",\n"), f" {INTAKE} ", *LEAVES[0][3:]],
            [None, None, SYSTEM.replace(" ", "\n", 1), *LEAVES[1][3:]],
            [None, MOVING, f"{MOVES};", *LEAVES[2][3:]],
            [SUPPORT, PAYING, SALARY, *LEAVES[3][3:]],
        ),
        BUDGET,
    ),
    Case(
        "same-sub-activity-below-two-activities",
        levels(
            [STAFFING, HIRING, SYSTEM, 100, 10],
            [None, MOVING, SYSTEM, 200, 20],
        ),
        {
            "anggaran": rows(
                "program kegiatan sub_kegiatan pagu_rupiah realisasi_rupiah",
                (STAFFING, HIRING, SYSTEM, 100, 10),
                (STAFFING, MOVING, SYSTEM, 200, 20),
            )
        },
    ),
    Case(
        "only-order-and-names-that-are-known",
        single(below_each_other(("", "", ""))),
        BUDGET,
        known=Known(
            names={
                "program": frozenset(PROGRAMMES),
                "kegiatan": frozenset(ACTIVITIES),
                "sub_kegiatan": frozenset(leaf[2] for leaf in LEAVES),
            }
        ),
    ),
    Case(
        "only-sub-activities-whose-parents-are-known",
        xlsx([*TITLE, COLUMNS[2:], *(leaf[2:] for leaf in LEAVES)]),
        BUDGET,
        known=Known(parents={leaf[2]: leaf[:2] for leaf in LEAVES}),
    ),
)
