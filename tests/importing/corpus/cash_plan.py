"""Cash plans: months that a title or heading says are planned, not spent."""

from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import CODES, HIRING, INTAKE, STAFFING, SYSTEM, TITLE

PLAN: list[Line] = [
    ["Rencana Anggaran Kas (RAK)"],
    ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"],
    ["Tahun Anggaran 2025"],
    [],
]
YEAR = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"]
YEAR += ["Juli", "Agustus", "September", "Oktober", "November", "Desember"]
NAMES: Line = ["Program", "Kegiatan", "Sub Kegiatan"]
COLUMNS = "sub_kegiatan periode rencana_rupiah kolom"


def planned(name: str, amounts: list[int | None], first: str = "E") -> list[tuple]:
    return [
        (name, f"2025-{month:02}", amount, chr(ord(first) + month - 1)) for month, amount in enumerate(amounts, start=1)
    ]


INTAKE_PLAN = [100, 0, 300, 400, 500, 600, 700, 800, 900, 0, 0, 700]
SYSTEM_PLAN = [10, 20, 30, 40, 50, 60, 70, 80, 90, 10, 20, 20]
FACTS = {"anggaran_kas": rows(COLUMNS, *planned(INTAKE, INTAKE_PLAN), *planned(SYSTEM, SYSTEM_PLAN))}
BY_CODE = Page(
    [
        *PLAN,
        ["Kode", "Uraian", "Pagu", "Rencana Penarikan", *[None] * 11, "Jumlah"],
        [None, None, None, *YEAR, None],
        [CODES[STAFFING], STAFFING, 5_500, *[sum(pair) for pair in zip(INTAKE_PLAN, SYSTEM_PLAN, strict=True)], 5_500],
        [CODES[HIRING], HIRING, 5_500, *[sum(pair) for pair in zip(INTAKE_PLAN, SYSTEM_PLAN, strict=True)], 5_500],
        [CODES[INTAKE], INTAKE, 5_000, *INTAKE_PLAN, 5_000],
        [CODES[SYSTEM], SYSTEM, 500, *SYSTEM_PLAN, 500],
    ],
    merged=("D5:O5",),
)

CASES = (
    Case(
        "a-plan-by-month",
        xlsx(
            [
                *PLAN,
                [*NAMES, "Pagu", *YEAR, "Jumlah"],
                [STAFFING, HIRING, INTAKE, 5_000, *INTAKE_PLAN, 5_000],
                [None, None, SYSTEM, 500, *SYSTEM_PLAN, 500],
            ]
        ),
        FACTS,
        published=((INTAKE, "jumlah_rencana_rupiah", 5_000),),
    ),
    Case(
        "a-plan-by-code",
        xlsx(BY_CODE),
        {"anggaran_kas": rows(COLUMNS, *planned(INTAKE, INTAKE_PLAN, "D"), *planned(SYSTEM, SYSTEM_PLAN, "D"))},
    ),
    Case(
        "a-plan-whose-total-is-wrong-in-one-row",
        xlsx(Page([*BY_CODE.rows[:8], [*BY_CODE.rows[8][:-1], 5_100], BY_CODE.rows[9]], merged=BY_CODE.merged)),
        findings=(("jumlah-tidak-cocok", "P9"),),
    ),
    Case(
        "a-plan-that-only-its-headings-tell",
        xlsx(
            [
                *TITLE,
                [*NAMES, "Pagu", *[f"Anggaran Kas {month}" for month in YEAR]],
                [STAFFING, HIRING, INTAKE, 5_000, *INTAKE_PLAN],
                [STAFFING, HIRING, SYSTEM, 500, *SYSTEM_PLAN],
            ]
        ),
        FACTS,
    ),
    Case(
        "a-plan-with-a-figure-that-is-none",
        xlsx(
            [
                *PLAN,
                [*NAMES, "Pagu", *YEAR],
                [STAFFING, HIRING, INTAKE, 5_000, *INTAKE_PLAN[:11], "tujuh ratus"],
            ]
        ),
        findings=(("bukan-angka", "P6"),),
    ),
)
