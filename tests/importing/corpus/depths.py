"""Levels below each other that no code, word or known name says: by indentation, by numbering, by sums, or asked."""

from dashboard.importing import Choices, Known
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.levels import ACTIVITIES, DEPTH
from tests.importing.corpus.titles import (
    INTAKE,
    LEAVES,
    MOVES,
    MOVING,
    PAYING,
    SALARY,
    STAFFING,
    SUPPORT,
    SYSTEM,
    TITLE,
    tree,
)

HEAD: Line = ["No", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"]
PLACE, ASKED = "TW!B6:B14", (("tingkat-meragukan", "B6"),)
THREE = Choices(decide=(f"{PLACE}=program > kegiatan > sub_kegiatan",))
ANSWERED = "program kegiatan sub_kegiatan pagu_rupiah realisasi_rupiah"


def short(name: str) -> str:
    """A programme's name as many write it: without the word."""
    return name.removeprefix("Program ")


NAMES = [(short(name), DEPTH.get(name, 2), *figures) for name, *figures in tree()]
BUDGET = {"anggaran": rows(ANSWERED, *((short(leaf[0]), *leaf[1:]) for leaf in LEAVES))}
ROMAN = ("I.", "A.", "1.", "2.", "B.", "1.", "II.", "A.", "1.")
DOTTED = ("1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1", "2.1.1")
ROUND = ("A.", "1)", "a.", "b.", "2)", "c.", "B.", "1)", "a.")
KNOWN_PARENTS = Known(parents={leaf[2]: (short(leaf[0]), leaf[1]) for leaf in LEAVES})
ALL_BUT_ONE = Known(
    names={
        "program": frozenset(map(short, (STAFFING, SUPPORT))),
        "kegiatan": frozenset(ACTIVITIES),
        "sub_kegiatan": frozenset((INTAKE, MOVES, SALARY)),
    }
)


def sheet(lines: list[Line], head: Line = HEAD, indents: dict[str, int] | None = None) -> bytes:
    return xlsx(Page([*TITLE, head, *lines], indents=indents or {}))


def spaced(before: str = "  ") -> list[Line]:
    """Every name after as many blanks as it is deep."""
    return [[None, before * depth + name, *figures] for name, depth, *figures in NAMES]


def numbered(marks: tuple[str, ...]) -> list[Line]:
    """The numbers in a column of their own."""
    return [[mark, name, *figures] for mark, (name, _, *figures) in zip(marks, NAMES, strict=True)]


def before_names(marks: tuple[str, ...]) -> list[Line]:
    """The numbers before the names."""
    return [[None, f"{mark} {name}", *figures] for mark, (name, _, *figures) in zip(marks, NAMES, strict=True)]


def flat() -> list[Line]:
    """Nothing but the order."""
    return [[None, name, *figures] for name, _, *figures in NAMES]


def only_leaves_have_money(lines: list[Line]) -> list[Line]:
    return [line if depth == 2 else line[:2] for line, (_, depth, *_) in zip(lines, NAMES, strict=True)]


def lower_levels() -> list[Line]:
    """Activities without a number, their sub-activities numbered: the programmes are left out."""
    leaves = iter(range(1, 9))
    return [[next(leaves) if depth == 2 else None, name, *figures] for name, depth, *figures in NAMES if depth]


def changed(lines: list[Line], row: int, column: int, value: object) -> list[Line]:
    """The rows with one cell changed; ``row`` is the sheet's."""
    other = [list(line) for line in lines]
    other[row - 6][column] = value
    return other


def accounts() -> list[Line]:
    """An activity with sub-activities and their accounts, all adding up."""
    return [
        [None, MOVING, 300, 30],
        [None, f"  {MOVES}", 100, 10],
        [None, "    Belanja Barang", 100, 10],
        [None, f"  {SYSTEM}", 200, 20],
        [None, "    Belanja Modal", 150, 15],
        [None, "    Belanja Pegawai", 50, 5],
    ]


CASES = (
    Case("indentation-whose-money-adds-up", sheet(spaced()), BUDGET),
    Case(
        "indentation-by-style-whose-money-adds-up",
        sheet(flat(), indents={f"B{row}": depth for row, (_, depth, *_) in enumerate(NAMES, start=6)}),
        BUDGET,
    ),
    Case("roman-numbers-letters-and-numbers", sheet(numbered(ROMAN)), BUDGET),
    Case("numbers-before-the-names", sheet(before_names(ROMAN)), BUDGET),
    Case("letters-and-numbers-in-brackets", sheet(before_names(ROUND)), BUDGET),
    Case("numbers-with-stops", sheet(numbered(DOTTED)), BUDGET),
    Case("numbers-with-stops-before-the-names", sheet(before_names(DOTTED)), BUDGET),
    Case("indentation-without-sums", sheet(only_leaves_have_money(spaced())), findings=ASKED),
    Case("indentation-without-sums-answered", sheet(only_leaves_have_money(spaced())), BUDGET, choices=THREE),
    Case("numbers-without-sums", sheet(only_leaves_have_money(numbered(ROMAN))), findings=ASKED),
    Case("numbers-without-sums-answered", sheet(only_leaves_have_money(numbered(ROMAN))), BUDGET, choices=THREE),
    Case("indentation-whose-money-does-not-add-up", sheet(changed(spaced(), 7, 2, 6_000_001)), findings=ASKED),
    Case(
        "indentation-whose-money-does-not-add-up-answered",
        sheet(changed(spaced(), 7, 2, 6_000_001)),
        BUDGET,
        (("jumlah-tidak-cocok", "C7"),),
        choices=THREE,
    ),
    Case("a-name-indented-too-little", sheet(changed(spaced(), 9, 1, f"  {SYSTEM}")), findings=ASKED),
    Case(
        "the-heading-ends-with-activities",
        sheet(spaced(), ["No", "Program dan Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"]),
        findings=ASKED,
    ),
    Case(
        "an-area-above",
        sheet(
            [[None, "Urusan Kepegawaian", 10, 1], [None, "  Kepegawaian Daerah", 10, 1], [None, f"    {MOVING}", 10, 1]]
        ),
        findings=ASKED,
    ),
    Case("accounts-below", sheet(accounts()), findings=ASKED),
    Case(
        "accounts-below-answered",
        sheet(accounts()),
        {
            "anggaran": rows(
                ANSWERED,
                ("Kepegawaian Daerah", MOVING, MOVES, 100, 10),
                ("Kepegawaian Daerah", MOVING, SYSTEM, 200, 20),
            )
        },
        choices=Choices(decide=("TW!B6:B11=kegiatan > sub_kegiatan > rincian",)),
        known=Known(parents={name: ("Kepegawaian Daerah", MOVING) for name in (MOVES, SYSTEM)}),
    ),
    Case("two-levels-by-number", sheet(lower_levels()), findings=ASKED, known=KNOWN_PARENTS),
    Case(
        "two-levels-by-number-answered",
        sheet(lower_levels()),
        BUDGET,
        choices=Choices(decide=("TW!B6:B12=kegiatan > sub_kegiatan",)),
        known=KNOWN_PARENTS,
    ),
    Case("only-order-and-sums", sheet(flat()), findings=ASKED),
    Case("only-order-and-sums-answered", sheet(flat()), BUDGET, choices=THREE),
    Case("only-names", sheet([[None, *leaf[2:]] for leaf in LEAVES]), findings=ASKED, known=KNOWN_PARENTS),
    Case(
        "only-names-answered",
        sheet([[None, *leaf[2:]] for leaf in LEAVES]),
        BUDGET,
        choices=Choices(decide=("TW!B6:B9=sub_kegiatan",)),
        known=KNOWN_PARENTS,
    ),
    Case("an-answer-for-other-rows", sheet(flat()), findings=ASKED, choices=Choices(decide=(f"{PLACE}=sub_kegiatan",))),
    Case("one-new-name-among-known-ones-whose-money-adds-up", sheet(flat()), BUDGET, known=ALL_BUT_ONE),
    Case(
        "one-new-name-among-known-ones",
        sheet(only_leaves_have_money(flat())),
        findings=(("tingkat-meragukan", "B9"),),
        known=ALL_BUT_ONE,
    ),
    Case(
        "one-new-name-answered",
        sheet(only_leaves_have_money(flat())),
        BUDGET,
        choices=Choices(decide=(f"TW!B9=Sub Kegiatan: {SYSTEM}",)),
        known=ALL_BUT_ONE,
    ),
    Case(
        "a-sub-activity-called-a-programme",
        sheet(
            [
                [None, STAFFING, 30, 3],
                [None, f"  {MOVING}", 30, 3],
                [None, "    Program Magang", 10, 1],
                [None, f"    {MOVES}", 20, 2],
            ]
        ),
        {"anggaran": rows(ANSWERED, (STAFFING, MOVING, "Program Magang", 10, 1), (STAFFING, MOVING, MOVES, 20, 2))},
    ),
    Case(
        "money-that-adds-up-below-names-none-of-which-is-in-force",
        sheet(spaced()),
        findings=ASKED,
        known=Known(names={"sub_kegiatan": frozenset(("Pengelolaan Arsip",))}),
    ),
    Case(
        "known-names-at-two-of-three-depths",
        sheet(only_leaves_have_money(spaced())),
        BUDGET,
        known=Known(
            names={
                "program": frozenset(map(short, (STAFFING, SUPPORT))),
                "kegiatan": frozenset((MOVING, PAYING)),
                "sub_kegiatan": frozenset((INTAKE,)),
            }
        ),
    ),
)
