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


def measured() -> bytes:
    """Targets of every quarter; "-" and 0 % in the last two say nothing of indicators."""
    named = [cell for order in ("I", "II", "III", "IV") for cell in (f"Triwulan {order}", None, None)]
    head: list[Line] = [["No", "Indikator Kinerja", "Satuan", *named], [None] * 3 + ["Target", "Realisasi", "%"] * 4]
    lines = [
        [1, "Indeks Kepuasan", "Nilai", *(90, 91, 101), *(91, 93, 102), *(92, *DASH), *(93, *DASH)],
        [2, "Indeks Sistem Merit", "Nilai", *(300, 301, 100.3), *(301, 303, 100.7), *(302, *DASH), *(303, *DASH)],
    ]
    title: list[Line] = [[AGENCY], ["Pengukuran Kinerja Tahun 2025"], []]
    return xlsx(Page([*title, *head, *lines], merged=("D4:F4", "G4:I4", "J4:L4", "M4:O4")))


def spent(*values: tuple) -> dict:
    """What was spent, by sub-activity and quarter."""
    return {"anggaran": rows("sub_kegiatan periode realisasi_rupiah", *values)}


FIRST_ALONE = spent((INTAKE, "I", 0), (SYSTEM, "I", 0))
REACHED = (("Indeks Kepuasan", "I", 91), ("Indeks Sistem Merit", "I", 301))
REACHED += (("Indeks Kepuasan", "II", 93), ("Indeks Sistem Merit", "II", 303))
AIMED = [
    (name, quarter, first + place)
    for name, first in (("Indeks Kepuasan", 90), ("Indeks Sistem Merit", 300))
    for place, quarter in enumerate(("I", "II", "III", "IV"))
]
CASES: tuple[Case, ...] = (
    Case(
        "indicators-of-a-quarter-to-come",
        measured(),
        {
            "indikator_realisasi": rows("indikator periode realisasi", *REACHED),
            "indikator_target": rows("indikator periode target", *AIMED),
        },
        allowed=(("triwulan-dianggap", None),),
    ),
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
