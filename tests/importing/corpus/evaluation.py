"""Form E.81 as agencies fill it in: units in the cells, several indicators, a column for each level."""

from decimal import Decimal

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.emonev import HEAD, OUTPUT, READY, TITLE, TREE, TWO_QUARTERS, form, line, spent
from tests.importing.corpus.titles import CODES, HIRING, INTAKE, STAFFING, SYSTEM

WITHOUT_UNIT = [[*head[:3], *head[4:]] for head in HEAD]
MERGED_WITHOUT_UNIT = ("A5:A7", "B5:B7", "C5:C7", "D5:E6", "F5:M5", "F6:G6", "H6:I6", "J6:K6", "L6:M6")
NAMES: Line = ["Program", "Kegiatan", "Sub Kegiatan"]
LEVEL_HEAD = [
    [*(NAMES if first else [None] * 3), *head[2:]] for first, head in zip((True, False, False), HEAD, strict=True)
]
CODE_HEAD = [
    [*("Kode", "Program", "Kode", "Kegiatan", "Kode", "Sub Kegiatan"), *HEAD[0][2:]],
    *([*[None] * 6, *head[2:]] for head in HEAD[1:]),
]
SECOND = "Jumlah laporan formasi"


def keluaran(*values: tuple) -> Facts:
    return rows("program kegiatan sub_kegiatan indikator_output satuan periode target realisasi", *values)


def output(*figures: tuple) -> Facts:
    """Outputs of the first sub-activity: indicator, unit, quarter, target, realisation."""
    return keluaran(*((STAFFING, HIRING, INTAKE, *values) for values in figures))


def with_units(target: object = "4 Dokumen", second: object = "2 Dokumen", unit: str | None = "Dokumen") -> list[Line]:
    """The form with the units of outputs in their cells."""
    return [
        line(STAFFING, "Nilai layanan", "Nilai", "80 Nilai", 6_000, None, 1_500, None, 900),
        TREE[1],
        line(INTAKE, OUTPUT, unit, target, 4_000, "1 Dokumen", 1_000, second, 500),
        line(SYSTEM, READY, "Sistem", "2 Sistem", 2_000, "-", 500, "1 Sistem", 400),
    ]


def without_unit_column(lines: list[Line]) -> bytes:
    return form(*([*values[:3], *values[4:]] for values in lines), head=WITHOUT_UNIT, merged=MERGED_WITHOUT_UNIT)


def below(output: str | None, unit: str | None, *figures: object) -> Line:
    """A row without a code and a name."""
    return [None, None, output, unit, *figures]


SEVERAL = [
    line(STAFFING, "Nilai layanan", "Nilai", 80, 6_000, None, 1_500, None, 900),
    below("Persentase layanan tepat waktu", "Persen", 95, None, None, None, 90, None),
    TREE[1],
    TREE[2],
    below(SECOND, "Laporan", 12, None, 3, None, 6, None),
    below("Jumlah peserta", "Orang", 100, "-", 40, 0, "N/A", None),
    TREE[3],
]
TWO_MORE = (
    (STAFFING, HIRING, INTAKE, SECOND, "Laporan", "I", 12, 3),
    (STAFFING, HIRING, INTAKE, SECOND, "Laporan", "II", 12, 6),
    (STAFFING, HIRING, INTAKE, "Jumlah peserta", "Orang", "I", 100, 40),
    (STAFFING, HIRING, INTAKE, "Jumlah peserta", "Orang", "II", 100, None),
)
SEVERAL_FACTS = {
    "anggaran": TWO_QUARTERS["anggaran"],
    "keluaran": keluaran(*TWO_QUARTERS["keluaran"].rows, *TWO_MORE),
}
FIGURES = {INTAKE: TREE[2][2:], SYSTEM: TREE[3][2:]}


def levels(*lines: Line, head: list[Line] = LEVEL_HEAD) -> bytes:
    return xlsx(Page([*TITLE, *head, *lines], "E.81"))


def coded(name: str, place: int, *rest: object) -> Line:
    """A row of the form with a code column left of each level."""
    before: Line = [None] * 6
    return [*before[: 2 * place], CODES[name], name, *before[2 * place + 2 :], *rest]


PARENTS_ONCE = [
    [STAFFING, HIRING, INTAKE, *FIGURES[INTAKE]],
    [None, None, None, SECOND, "Laporan", 12, None, 3, None, 6, None],
    [None, None, None, "Jumlah peserta", "Orang", 100, "-", 40, 0, "N/A", None],
    [None, None, SYSTEM, *FIGURES[SYSTEM]],
]
STAIRS = [
    [STAFFING, None, None, *TREE[0][2:]],
    [None, None, None, "Persentase layanan tepat waktu", "Persen", 95, None, None, None, 90, None],
    [None, HIRING, None, *TREE[1][2:]],
    [None, None, INTAKE, *FIGURES[INTAKE]],
    [None, None, None, SECOND, "Laporan", 12, None, 3, None, 6, None],
    [None, None, None, "Jumlah peserta", "Orang", 100, "-", 40, 0, "N/A", None],
    [None, None, SYSTEM, *FIGURES[SYSTEM]],
]
GROUPS: Line = ["No", "Sasaran", "Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja", "Satuan"]
YEARS = [
    "{renstra}",
    "Realisasi s.d. 2024",
    "{renja}",
    "I",
    "II",
    "Realisasi Renja 2025",
    "Realisasi Renstra s.d. 2025",
]


def of_years(renja: str, renstra: str = "Target Renstra") -> bytes:
    """The form with the plan of several years beside that of the year: 6 to 21 are K and Rp of each."""
    groups = [text.format(renja=renja, renstra=renstra) for text in [*YEARS, "Tingkat Capaian"]]
    quarter = "Realisasi Kinerja Pada Triwulan"
    head: list[Line] = [
        [*GROUPS, *(cell for group in groups for cell in (quarter if group in ("I", "II") else group, None))],
        [None] * 6 + [cell for group in groups for cell in (group if group in ("I", "II") else None, None)],
        [None] * 6 + ["K", "Rp"] * len(groups),
    ]
    body: list[Line] = [
        [
            1,
            None,
            code,
            name,
            output,
            "Dokumen",
            10,
            9_000,
            6,
            5_000,
            4,
            2_800,
            1,
            280,
            1,
            500,
            2,
            780,
            8,
            5_780,
            80,
            64,
        ]
        for code, name, output in (
            (CODES[STAFFING], STAFFING, None),
            (CODES[HIRING], HIRING, None),
            (CODES[INTAKE], INTAKE, OUTPUT),
        )
    ]
    merged = ("M6:N6", "O6:P6", *(f"{first}5:{last}6" for first, last in ("GH", "IJ", "KL", "QR", "ST", "UV")))
    return xlsx(Page([*TITLE, *head, *body], "E.81", merged))


def with_shares(*percentages: tuple[object, object]) -> bytes:
    """The form with a percentage between K and Rp of two quarters, of which the outputs are 1 and 2 of 4."""
    head: list[Line] = [
        ["Kode", *GROUPS[3:], "Target Renja", None, "Realisasi Kinerja Pada Triwulan", *[None] * 5],
        [None] * 6 + ["I", None, None, "II", None, None],
        [None] * 4 + ["K", "Rp"] + ["K", "%", "Rp"] * 2,
    ]
    leaves: list[Line] = [
        [CODES[name], name, output, "Dokumen", 4, 1_000, 1, first, 300, 2, second, 200]
        for (name, output), (first, second) in zip(((INTAKE, OUTPUT), (SYSTEM, READY)), percentages, strict=True)
    ]
    above: list[Line] = [
        [CODES[name], name, None, None, None, 2_000, None, None, 600, None, None, 400] for name in (STAFFING, HIRING)
    ]
    return xlsx(Page([*TITLE, *head, *above, *leaves], "E.81", ("E5:F6", "G5:L5", "G6:I6", "J6:L6")))


OF_2025 = {
    "anggaran": spent((INTAKE, "I", 2_800, 280, True), (INTAKE, "II", 2_800, 500, True)),
    "keluaran": output((OUTPUT, "Dokumen", "I", 4, 1), (OUTPUT, "Dokumen", "II", 4, 1)),
}
RENJA = (
    "Target Renja PD Tahun 2025",
    "Target Kinerja dan Anggaran Renja PD Tahun Berjalan yang dievaluasi (2025)",
    "Target Kinerja dan Anggaran Renja SKPD Tahun Berjalan (2025)",
)
DISAGREEING = form(*with_units(second="2 Laporan"))

CASES = (
    *(Case(f"the-plan-of-several-years-{at}", of_years(renja), OF_2025) for at, renja in enumerate(RENJA, start=1)),
    Case(
        "the-plan-of-the-year-is-not-known-and-likelier-than-those-of-several",
        of_years("Rencana 2025"),
        findings=(("kolom-meragukan", "L7"),),
        allowed=(("judul-tidak-dikenal", "*"),),
    ),
    Case("percentages-of-quarters", with_shares((25, 50), (0.25, "50%"))),
    Case("percentages-of-quarters-so-far", with_shares((25, 75), (25, 75))),
    Case(
        "a-percentage-of-a-quarter-that-is-wrong",
        with_shares((25, 50), (25, 99)),
        findings=(("persen-tidak-cocok", "K11"),),
    ),
    Case(
        "percentages-of-quarters-that-may-be-of-anything",
        with_shares((11, 12), (13, 14)),
        info=(("judul-tidak-dikenal", "H7"), ("judul-tidak-dikenal", "K7")),
    ),
    Case("units-in-the-cells", form(*with_units()), TWO_QUARTERS),
    Case("units-in-the-cells-only", without_unit_column(with_units()), TWO_QUARTERS),
    Case("units-in-the-cells-and-none-in-their-column", form(*with_units(unit=None)), TWO_QUARTERS),
    Case(
        "percentages-as-outputs",
        form(
            *TREE[:2], line(INTAKE, "Layanan tepat waktu", "Persen", "100 %", 4_000, "45,5%", 1_000, "90 persen", 500)
        ),
        {
            "anggaran": spent((INTAKE, "I", 4_000, 1_000, True), (INTAKE, "II", 4_000, 500, True)),
            "keluaran": output(
                ("Layanan tepat waktu", "Persen", "I", 100, Decimal("45.5")),
                ("Layanan tepat waktu", "Persen", "II", 100, 90),
            ),
        },
        allowed=(("jumlah-tidak-cocok", "*"),),
    ),
    Case("another-unit-than-its-column-says", DISAGREEING, findings=(("satuan-meragukan", "I10"),)),
    Case(
        "another-unit-settled",
        DISAGREEING,
        TWO_QUARTERS,
        choices=Choices(decide=("E.81!I10=2",)),
    ),
    Case(
        "another-unit-than-its-target",
        without_unit_column(with_units(second="2 Laporan")),
        findings=(("satuan-meragukan", "H10"),),
    ),
    Case("two-figures-in-a-cell", form(*with_units("4 Dokumen, 2 Laporan")), findings=(("bukan-angka", "E10"),)),
    Case("a-figure-among-words", form(*with_units("sebanyak 4 Dokumen")), findings=(("bukan-angka", "E10"),)),
    Case("a-scale-is-no-unit", form(*with_units("4 ribu")), findings=(("bukan-angka", "E10"),)),
    Case(
        "a-unit-among-the-money",
        form(*TREE[:3], line(SYSTEM, READY, "Sistem", 2, "2000 Orang", 1, 500, 1, 400)),
        findings=(("bukan-angka", "F11"),),
        allowed=(("jumlah-tidak-cocok", "*"),),
    ),
    Case("several-indicators", form(*SEVERAL), SEVERAL_FACTS),
    Case(
        "money-again-with-the-second-indicator",
        form(*TREE[:3], below(SECOND, "Laporan", 12, 4_000, 3, 1_000, 6, 500), TREE[3]),
        findings=(("baris-ganda", "*"),),
        allowed=(("jumlah-tidak-cocok", "*"),),
    ),
    Case(
        "indicators-below-a-sub-activity-without-its-own",
        form(
            *TREE[:2],
            line(INTAKE, None, None, None, 4_000, None, 1_000, None, 500),
            below(OUTPUT, "Dokumen", 4, None, 1, None, 2),
            TREE[3],
        ),
        TWO_QUARTERS,
    ),
    Case("a-column-for-each-level", levels(*([*values[:3], *values[3:]] for values in PARENTS_ONCE)), SEVERAL_FACTS),
    Case("a-row-for-each-level", levels(*STAIRS), SEVERAL_FACTS),
    Case(
        "a-code-column-left-of-each-level",
        levels(
            coded(STAFFING, 0, *TREE[0][2:]),
            coded(HIRING, 1, *TREE[1][2:]),
            coded(INTAKE, 2, *FIGURES[INTAKE]),
            coded(SYSTEM, 2, *FIGURES[SYSTEM]),
            head=CODE_HEAD,
        ),
        {
            "anggaran": rows(
                "program kegiatan sub_kegiatan kode_sub_kegiatan periode pagu_rupiah realisasi_rupiah",
                *(
                    (STAFFING, HIRING, name, CODES[name], quarter, allocated, spending)
                    for name, quarter, allocated, spending, _ in TWO_QUARTERS["anggaran"].rows
                ),
            ),
            "keluaran": TWO_QUARTERS["keluaran"],
        },
    ),
    Case(
        "activity-differs-from-its-parts-in-its-own-column",
        levels(STAIRS[0], [None, HIRING, None, None, None, None, 6_000, None, 1_600, None, 900], *STAIRS[3:]),
        SEVERAL_FACTS,
        (("jumlah-tidak-cocok", "I9"),),
    ),
    Case(
        "money-again-with-the-second-indicator-in-columns",
        levels(PARENTS_ONCE[0], [None, None, None, SECOND, "Laporan", 12, 4_000, 3, 1_000, 6, 500]),
        findings=(("baris-ganda", "*"),),
    ),
)
