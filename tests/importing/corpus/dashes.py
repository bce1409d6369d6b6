"""Quarters side by side, each with its percentage, in which "-" stands: 0 where 0 % is printed for it, else unknown."""

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY, HIRING, INTAKE, STAFFING, SYSTEM

LEFT = ((STAFFING, HIRING, INTAKE, 4_000_000), (STAFFING, HIRING, SYSTEM, 2_000_000))
HEAD: list[Line] = [
    ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Triwulan I", None, "Triwulan II"],
    [None] * 4 + ["Rp", "%", "Rp", "%"],
]
CUMULATIVE = Choices(akumulasi="kumulatif")
DASH = ("-", 0)


def quarters(*cells: Line, title: str = "Realisasi Anggaran Tahun 2025") -> bytes:
    """Two sub-activities, each with the money and percentage of its quarters."""
    lines = [[*left, *money] for left, money in zip(LEFT, cells, strict=True)]
    return xlsx(Page([[AGENCY], [title], [], *HEAD, *lines], merged=("E4:F4", "G4:H4")))


def spent(*values: tuple) -> dict:
    """What was spent, by sub-activity and quarter."""
    return {"anggaran": rows("sub_kegiatan periode realisasi_rupiah", *values)}


FIRST_ALONE = spent((INTAKE, "I", 0), (SYSTEM, "I", 0))
CASES: tuple[Case, ...] = (
    Case("a-first-quarter-of-nothing", quarters(DASH, DASH), FIRST_ALONE),
    Case(
        "a-first-quarter-of-nothing-before-another",
        quarters((*DASH, 1_000_000, 25), (*DASH, 1_000_000, 50)),
        spent((INTAKE, "I", 0), (SYSTEM, "I", 0), (INTAKE, "II", 1_000_000), (SYSTEM, "II", 1_000_000)),
        choices=CUMULATIVE,
    ),
    Case(
        "a-quarter-to-come",
        quarters((1_000_000, 25, *DASH), (1_000_000, 50, *DASH)),
        spent((INTAKE, "I", 1_000_000), (SYSTEM, "I", 1_000_000)),
    ),
    Case(
        "no-percentage-is-no-zero",
        quarters(("-", None, 1_000_000, 25), (500_000, 25, 1_000_000, 50)),
        spent((INTAKE, "I", None), (SYSTEM, "I", 500_000), (INTAKE, "II", 1_000_000), (SYSTEM, "II", 1_000_000)),
        choices=CUMULATIVE,
    ),
    Case(
        "nothing-in-any-quarter-asks-for-one",
        quarters(DASH * 2, DASH * 2),
        findings=(("kosong", "A4"),),
        allowed=(("judul-tidak-dikenal", "*"),),
    ),
)
