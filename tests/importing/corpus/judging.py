"""Values that cannot be right, rows that are missing or twice, and names not met before."""

from dashboard.importing import Choices, Known
from tests.importing.corpus.case import Case, Line, rows, xlsx
from tests.importing.corpus.levels import COLUMNS, levels
from tests.importing.corpus.titles import (
    AGENCY,
    ALLOCATED,
    BUDGET,
    HIRING,
    INTAKE,
    LEAVES,
    MOVES,
    MOVING,
    SPENT,
    STAFFING,
    SYSTEM,
    TITLE,
    spending,
)

AGREEMENT: Line = ["No", "Sasaran", "Indikator Kinerja", "Sumber Data", "Target", "Realisasi", "%", "Ket"]
PROGRAMME: Line = [
    "Program",
    "Sasaran Program",
    "Indikator Kinerja Program",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian",
]
WITH_REST: Line = [*COLUMNS, "%", "Sisa"]
EXCHANGED = xlsx(
    [*TITLE, WITH_REST, *([*leaf[:4], leaf[3] - leaf[4], 100 * leaf[4] / leaf[3], leaf[4]] for leaf in LEAVES)]
)
EXCEEDED = xlsx(
    [
        *TITLE,
        WITH_REST,
        *([*leaf[:3], leaf[4], leaf[3], 100 * leaf[4] / leaf[3], leaf[3] - leaf[4]] for leaf in LEAVES),
    ]
)
NUMBERED: list[Line] = [[number, *leaf] for number, leaf in enumerate(LEAVES, start=1)]
FIRST: Line = [STAFFING, HIRING, INTAKE, 100, 50]


def measured(*lines: Line) -> bytes:
    return xlsx([*TITLE, AGREEMENT, *lines])


def by_unit(*amounts: Line) -> bytes:
    """One sub-activity with an allocation and spending for each unit."""
    return xlsx([*TITLE, [*COLUMNS[:3], "Unit", *COLUMNS[3:]], *([*FIRST[:3], *line] for line in amounts)])


CASES = (
    Case("no-allocation", levels(FIRST, [None, None, SYSTEM, None, 50]), findings=(("wajib-diisi", "D7"),)),
    Case("allocation-not-available", levels(FIRST, [None, None, SYSTEM, "N/A", 50]), findings=(("wajib-diisi", "D7"),)),
    Case("no-programme", levels([None, HIRING, INTAKE, 100, 50]), findings=(("wajib-diisi", "A6"),)),
    Case("no-activity", levels([STAFFING, None, INTAKE, 100, 50]), findings=(("wajib-diisi", "B6"),)),
    Case(
        "a-counted-row-without-a-name-is-no-total",
        xlsx([*TITLE, ["No", *COLUMNS], *NUMBERED[:1], [2, *LEAVES[1][:2], None, *LEAVES[1][3:]], *NUMBERED[2:]]),
        findings=(("wajib-diisi", "D7"),),
    ),
    Case(
        "a-counted-row-whose-name-was-said",
        xlsx([*TITLE, ["No", *COLUMNS], *NUMBERED[:3], [4, *LEAVES[3][:2], None, *LEAVES[3][3:]]]),
        BUDGET,
        choices=Choices(decide=(f"TW!D9={LEAVES[3][2]}",)),
    ),
    Case(
        "a-row-without-a-unit-that-is-the-sum-of-its-units",
        by_unit((None, 100, 50), ("BKD", 60, 20), ("Suku Badan", 40, 30)),
        findings=(("baris-ganda", "D6"),),
    ),
    Case(
        "a-row-without-a-unit-beside-its-units",
        by_unit((None, 100, 50), ("Suku Badan", 40, 30)),
        {"anggaran": rows("unit pagu_rupiah realisasi_rupiah", (None, 100, 50), ("Suku Badan", 40, 30))},
    ),
    Case("row-twice", levels(FIRST, FIRST), findings=(("baris-ganda", "C7"),)),
    Case(
        "row-twice-with-other-figures",
        levels(FIRST, [STAFFING, MOVING, MOVES, 1, 1], [STAFFING, HIRING, f"{INTAKE} ", 100, 60]),
        findings=(("baris-ganda", "C8"),),
    ),
    Case(
        "spending-over-the-allocation",
        levels([STAFFING, HIRING, INTAKE, 100, 101]),
        spending((INTAKE, 100, 101)),
        (("realisasi-melebihi-pagu", "E6"),),
    ),
    Case(
        "headings-that-changed-places",
        levels(*(leaf[:3] + (leaf[4], leaf[3]) for leaf in LEAVES)),
        findings=(("kolom-meragukan", "D5"),),
    ),
    Case(
        "headings-that-were-said-to-have-changed-places",
        levels(*(leaf[:3] + (leaf[4], leaf[3]) for leaf in LEAVES)),
        BUDGET,
        choices=Choices(map=("Pagu=realisasi_rupiah", "Realisasi=pagu_rupiah")),
    ),
    Case(
        "headings-that-were-said-to-be-right",
        levels(*(leaf[:3] + (leaf[4], leaf[3]) for leaf in LEAVES)),
        findings=(("realisasi-melebihi-pagu", "*"),),
        choices=Choices(map=("Pagu=pagu_rupiah", "Realisasi=realisasi_rupiah")),
    ),
    Case("allocation-and-spending-that-changed-places", EXCEEDED, findings=(("kolom-meragukan", "D5"),)),
    Case("spending-and-rest-that-changed-places", EXCHANGED, findings=(("kolom-meragukan", "E5"),)),
    Case(
        "spending-and-rest-that-were-said-to-have-changed-places",
        EXCHANGED,
        BUDGET,
        choices=Choices(map=("Realisasi=sisa_rupiah", "Sisa=realisasi_rupiah")),
    ),
    Case(
        "sums-carried-over-from-page-to-page",
        levels(
            *LEAVES[:2],
            ["Jumlah dipindahkan", None, None, 6_000_000, 2_500_000],
            ["Jumlah pindahan", None, None, 6_000_000, 2_500_000],
            LEAVES[2],
            ["Jumlah dipindahkan", None, None, 7_000_000, 2_750_001],
            ["Jumlah pindahan", None, None, 7_000_000, 2_750_000],
            LEAVES[3],
            ["Jumlah", None, None, ALLOCATED, SPENT],
        ),
        BUDGET,
        (("jumlah-tidak-cocok", "E11"),),
    ),
    Case(
        "negative-money",
        levels([STAFFING, HIRING, INTAKE, -100, -101]),
        findings=(("nilai-negatif", "D6"), ("nilai-negatif", "E6")),
    ),
    Case("fraction-of-a-rupiah", levels([STAFFING, HIRING, INTAKE, 100, 50.4]), findings=(("satuan-meragukan", "E6"),)),
    Case("no-rows", levels(), findings=(("kosong", "A5"),)),
    Case("only-a-total", levels(["Jumlah", None, None, 0, 0]), findings=(("kosong", "A5"),)),
    Case(
        "target-of-zero",
        xlsx(
            [
                ["Perjanjian Kinerja"],
                [AGENCY],
                ["Tahun 2025"],
                [],
                PROGRAMME,
                [STAFFING, "Tertib", "Nilai layanan", "Nilai", 0, 84, None],
            ]
        ),
        {"program_indikator": rows("indikator target realisasi", ("Nilai layanan", 0, 84))},
        (("target-nol", "E6"),),
    ),
    Case(
        "achievement-printed-wrong",
        measured([1, "Tertib", "Nilai layanan", "e-Kinerja", 80, 84, 42, "Nilai"]),
        {"indikator_realisasi": rows("indikator realisasi", ("Nilai layanan", 84))},
        (("persen-tidak-cocok", "G6"),),
    ),
    Case(
        "a-name-that-was-confirmed-before",
        measured([1, "Tertib", "Nilai layanann", "e-Kinerja", 80, 84, 105, "Nilai"]),
        {"indikator_realisasi": rows("indikator realisasi", ("Nilai layanan", 84))},
        info=(("nama-disamakan", "C6"),),
        known=Known({"indikator": frozenset({"Nilai layanan"})}, meant={"nilai layanann": "Nilai layanan"}),
    ),
    Case(
        "many-things-wrong-at-once",
        levels(
            [STAFFING, HIRING, INTAKE, "x", "y"],
            [None, None, SYSTEM, 100, 101],
            [None, MOVING, MOVES, "1.234", "#REF!"],
        ),
        findings=(
            ("bukan-angka", "D6"),
            ("bukan-angka", "E6"),
            ("realisasi-melebihi-pagu", "E7"),
            ("notasi-meragukan", "D8"),
            ("sel-galat", "E8"),
        ),
    ),
)
