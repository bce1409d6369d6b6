"""Evaluation of the yearly plan (form E.81): target and realisation of each quarter, by output and by money."""

from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY, CODES, HIRING, INTAKE, STAFFING, SYSTEM

TITLE: list[Line] = [
    ["Evaluasi Terhadap Hasil Rencana Kerja Perangkat Daerah"],
    [AGENCY],
    ["Periode Pelaksanaan: Triwulan II Tahun 2025"],
    [],
]
QUARTERS = ("I", "II", "III", "IV")
HEAD: list[Line] = [
    ["Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja", "Satuan", "Target Tahun 2025", None]
    + ["Realisasi Kinerja Pada Triwulan", *[None] * 7],
    [None] * 6 + ["I", None, "II", None, "III", None, "IV", None],
    [None] * 4 + ["K", "Rp", *("K", "Rp") * 4],
]
MERGED = (
    *(f"{letter}5:{letter}7" for letter in "ABCD"),
    "E5:F6",
    "G5:N5",
    *(f"{first}6:{last}6" for first, last in ("GH", "IJ", "KL", "MN")),
)
OUTPUT, READY = "Jumlah dokumen formasi", "Jumlah sistem siap pakai"


def line(name: str, output: str | None, unit: str | None, *figures: object) -> Line:
    return [CODES[name], name, output, unit, *figures]


TREE: list[Line] = [
    line(STAFFING, "Nilai layanan", "Nilai", 80, 6_000, None, 1_500, None, 900),
    line(HIRING, None, None, None, 6_000, None, 1_500, None, 900),
    line(INTAKE, OUTPUT, "Dokumen", 4, 4_000, 1, 1_000, 2, 500),
    line(SYSTEM, READY, "Sistem", 2, 2_000, "-", 500, 1, 400),
]
YEAR_HEAD: list[Line] = [
    ["Realisasi Capaian Kinerja dan Anggaran", None, "Tingkat Capaian Kinerja dan Realisasi Anggaran (%)", None],
    [None, None, None, None],
    ["K", "Rp", "K", "Rp"],
]
YEAR: list[Line] = [[None, 2_400, None, 40], [None, 2_400, None, 40], [3, 1_500, 75, 37.5], [1, 900, 50, 45]]
WRONG_YEAR: list[Line] = [*YEAR[:2], [3, 9_500, 99, 37.5], [9, 900, 50, 11.1]]
NUMBERS: Line = [*range(1, 15)]


def form(*lines: Line, head: list[Line] = HEAD, merged: tuple[str, ...] = MERGED) -> bytes:
    return xlsx(Page([*TITLE, *head, *lines], "E.81", merged))


def spent(*values: tuple) -> Facts:
    return rows("sub_kegiatan periode pagu_rupiah realisasi_rupiah per_triwulan", *values)


TWO_QUARTERS = {
    "anggaran": spent(
        (INTAKE, "I", 4_000, 1_000, True),
        (INTAKE, "II", 4_000, 500, True),
        (SYSTEM, "I", 2_000, 500, True),
        (SYSTEM, "II", 2_000, 400, True),
    ),
    "keluaran": rows(
        "program kegiatan sub_kegiatan indikator_output satuan periode target realisasi",
        (STAFFING, HIRING, INTAKE, OUTPUT, "Dokumen", "I", 4, 1),
        (STAFFING, HIRING, INTAKE, OUTPUT, "Dokumen", "II", 4, 2),
        (STAFFING, HIRING, SYSTEM, READY, "Sistem", "I", 2, None),
        (STAFFING, HIRING, SYSTEM, READY, "Sistem", "II", 2, 1),
    ),
}


def written(value: object) -> object:
    """A number as the form prints it: 1.500,00."""
    return f"{value:,}".replace(",", ".") + ",00" if isinstance(value, int) else value


def with_years_before(heading: str) -> bytes:
    """The form with what was reached until last year, where the year's own total has the same words."""
    head = [
        [
            *HEAD[0][:4],
            heading,
            None,
            "Target",
            None,
            "Realisasi Kinerja Pada Triwulan",
            *[None] * 3,
            "Realisasi",
            None,
        ],
        [*[None] * 8, "I", None, "II", None, None, None],
        [None] * 4 + ["K", "Rp"] * 5,
    ]
    lines = [
        [*values[:4], 9, 9_000, *values[4:6], *values[6:10], *sums[:2]] for values, sums in zip(TREE, YEAR, strict=True)
    ]
    return form(*lines, head=head, merged=("E5:F6", "G5:H6", "I5:L5", "I6:J6", "K6:L6", "M5:N6"))


CASES = (
    *(
        Case(f"what-was-reached-before-the-year-{number}", with_years_before(heading), TWO_QUARTERS)
        for number, heading in enumerate(
            ("Realisasi s.d. Tahun Lalu", "Realisasi s.d. Tahun 2024", "Realisasi s/d Tahun Sebelumnya (n-1)"), start=1
        )
    ),
    Case("two-quarters", form(*TREE), TWO_QUARTERS),
    Case("column-numbers", form(NUMBERS, *TREE), TWO_QUARTERS),
    Case(
        "with-the-years-achievement",
        form(
            *([*values, None, None, None, None, *year] for values, year in zip(TREE, YEAR, strict=True)),
            head=[[*head, *more] for head, more in zip(HEAD, YEAR_HEAD, strict=True)],
            merged=(*MERGED, "O5:P6", "Q5:R6"),
        ),
        TWO_QUARTERS,
    ),
    Case("figures-as-text", form(*([*values[:4], *map(written, values[4:])] for values in TREE)), TWO_QUARTERS),
    Case(
        "quarters-to-come-as-dashes",
        form(*([*values, "-", "-", "-", "-"] for values in TREE)),
        TWO_QUARTERS,
    ),
    Case(
        "without-units",
        form(
            *([*values[:3], *values[4:]] for values in TREE),
            head=[[*head[:3], *head[4:]] for head in HEAD],
            merged=("A5:A7", "B5:B7", "C5:C7", "D5:E6", "F5:M5", "F6:G6", "H6:I6", "J6:K6", "L6:M6"),
        ),
        {
            "anggaran": TWO_QUARTERS["anggaran"],
            "keluaran": rows(
                "sub_kegiatan indikator_output periode target realisasi",
                (INTAKE, OUTPUT, "I", 4, 1),
                (INTAKE, OUTPUT, "II", 4, 2),
                (SYSTEM, READY, "I", 2, None),
                (SYSTEM, READY, "II", 2, 1),
            ),
        },
    ),
    Case(
        "programme-differs-from-its-parts",
        form(line(STAFFING, None, None, None, 6_000, None, 1_600, None, 900), *TREE[1:]),
        TWO_QUARTERS,
        (("jumlah-tidak-cocok", "H8"),),
    ),
    Case(
        "quarters-out-of-their-order",
        form(*TREE, head=[HEAD[0], [*HEAD[1][:6], "II", None, "I", *HEAD[1][9:]], HEAD[2]]),
        {
            "anggaran": spent(
                (INTAKE, "II", 4_000, 1_000, True),
                (INTAKE, "I", 4_000, 500, True),
                (SYSTEM, "II", 2_000, 500, True),
                (SYSTEM, "I", 2_000, 400, True),
            ),
            "keluaran": rows(
                "indikator_output periode target realisasi",
                (OUTPUT, "II", 4, 1),
                (OUTPUT, "I", 4, 2),
                (READY, "II", 2, None),
                (READY, "I", 2, 1),
            ),
        },
        (("kolom-meragukan", "G7"),),
    ),
    Case(
        "text-among-the-figures",
        form(*TREE[:3], line(SYSTEM, READY, "Sistem", 2, 2_000, "selesai", 500, 1, 400)),
        findings=(("bukan-angka", "G11"),),
    ),
    Case(
        "printed-figures-of-the-year-that-are-wrong",
        form(
            *([*values, None, None, None, None, *year] for values, year in zip(TREE, WRONG_YEAR, strict=True)),
            head=[[*head, *more] for head, more in zip(HEAD, YEAR_HEAD, strict=True)],
            merged=(*MERGED, "O5:P6", "Q5:R6"),
        ),
        TWO_QUARTERS,
        (
            ("jumlah-tidak-cocok", "P10"),
            ("persen-tidak-cocok", "Q10"),
            ("jumlah-tidak-cocok", "O11"),
            ("persen-tidak-cocok", "R11"),
        ),
    ),
)
