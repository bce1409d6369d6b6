"""Header rows: several of them, shifted, in other words, with slips, doubtful, missing."""

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.levels import COLUMNS, first_only
from tests.importing.corpus.titles import AGENCY, BUDGET, HIRING, INTAKE, LEAVES, QUARTER, STAFFING, TITLE

NAMES: Line = ["Program", "Kegiatan", "Sub Kegiatan"]


def headed(*headings: object) -> bytes:
    """The budget below other headings for allocation and spending."""
    return xlsx([*TITLE, [*NAMES, *headings], *first_only()])


def extended(*headings: object, values: Line, choices: tuple[str, ...] = ()) -> bytes:
    """The budget with more columns, the same values in every row."""
    return xlsx([*TITLE, [*COLUMNS, *headings], *([*line, *values] for line in first_only())])


def shifted(down: int, right: int) -> bytes:
    """The budget further down and to the right."""
    lines: list[Line] = [["Logo"], *([] for _ in range(down)), *TITLE, COLUMNS, *first_only()]
    return xlsx([[*[None] * right, *line] for line in lines])


def grouped() -> bytes:
    """Two header rows: money below a merged heading, the rest merged downwards."""
    head: list[Line] = [
        ["No", *NAMES, "Keuangan", None, None],
        [None, None, None, None, "Pagu (Rp)", "Realisasi (Rp)", "%"],
    ]
    merged = ("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:G5")
    lines = [[number, *leaf, leaf[4] / leaf[3] * 100] for number, leaf in enumerate(LEAVES, start=1)]
    return xlsx(Page([*TITLE, *head, *lines], merged=merged))


def three_deep() -> bytes:
    """Three header rows and a row of column numbers below them."""
    head: list[Line] = [
        [*NAMES, "Anggaran dan Realisasi Tahun 2025", None, None],
        [None, None, None, "Anggaran", "Realisasi", None],
        [None, None, None, "(Rp)", "(Rp)", "(%)"],
        ["1", "2", "3", "4", "5", "6 = 5/4"],
    ]
    merged = ("A5:A7", "B5:B7", "C5:C7", "D5:F5", "E6:F6")
    return xlsx(Page([*TITLE, *head, *([*leaf, leaf[4] / leaf[3] * 100] for leaf in LEAVES)], merged=merged))


def one_cell_each() -> bytes:
    """Two header rows without a merged cell: the group only over its first column."""
    head: list[Line] = [[*NAMES, "Keuangan"], [None, None, None, "Anggaran", "Realisasi"]]
    return xlsx([*TITLE, *head, *first_only()])


def without_total() -> bytes:
    """Money by kind of spending, and no column for all of it."""
    head: list[Line] = [[*NAMES, "Operasi", None, "Modal"], [None, None, None, *["Anggaran", "Realisasi"] * 2]]
    return xlsx(Page([*TITLE, *head, [*LEAVES[0][:3], 10, 5, 2, 1]], merged=("D5:E5", "F5:G5")))


GROUPS: Line = ["Operasi", "Modal", "Jumlah"]


def by_kind(total: int = 5_000_000, groups: Line = GROUPS, beside: Line = ()) -> bytes:
    """One sub-activity, its money below a group for each kind of spending."""
    head: list[Line] = [
        [*NAMES, *(text for group in groups for text in (group, None)), *beside],
        [None] * 3 + ["Anggaran", "Realisasi"] * len(groups),
    ]
    money = [4_000_000, 1_000_000, 1_000_000, 500_000, total, 1_500_000][: 2 * len(groups)]
    merged = tuple(f"{letters[0]}5:{letters[1]}5" for letters in ("DE", "FG", "HI")[: len(groups)])
    return xlsx(Page([*TITLE, *head, [STAFFING, HIRING, INTAKE, *money, *([30] if beside else [])]], merged=merged))


TWINS: Line = ["Indikator", "Target", "Satuan", "Realisasi", "%", "Pagu", "Realisasi", "%"]
BOTH_KINDS = {
    "anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 4_000_000, 1_000_000)),
    "keluaran": rows("sub_kegiatan indikator_output satuan target realisasi", (INTAKE, "Jumlah SK", "Dokumen", 12, 6)),
}


def work_and_money(*head: Line, merged: tuple[str, ...] = ()) -> bytes:
    """What a sub-activity reached and what it spent, side by side."""
    return xlsx(
        Page(
            [
                *TITLE,
                *head,
                [STAFFING, HIRING, INTAKE, "Jumlah SK", 12, "Dokumen", 6, 50, 4_000_000, 1_000_000, 25],
            ],
            merged=merged,
        )
    )


KINDS = {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 5_000_000, 1_500_000))}
ONE = {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 4_000_000, 1_000_000))}


def one_row(*cells: tuple[object, object]) -> bytes:
    """One row of a budget, its cells as (heading, value)."""
    return xlsx([*TITLE, [heading for heading, _ in cells], [value for _, value in cells]])


LEVELS: tuple[tuple[str, object], ...] = (("Program", STAFFING), ("Kegiatan", HIRING), ("Sub Kegiatan", INTAKE))
BOTH_ALLOCATIONS: tuple[tuple[str, object], ...] = (
    ("Pagu Anggaran Sebelum", 5_000_000),
    ("Pagu Anggaran Setelah", 4_000_000),
)
PAIRS = (
    ("Pagu Anggaran", "Realisasi Anggaran"),
    ("Anggaran", "Realisasi"),
    ("JUMLAH ANGGARAN (Rp)", "NILAI REALISASI"),
    ("Anggaran Tahun Ini", "Realisasi Anggaran (Rp.)"),
    ("Anggaran APBD Perubahan", "Realisasi s.d. TW II"),
    ("APBD", "Realisasi di LRA"),
    ("Alokasi", "Realisasi 2025"),
    ("PAGU_DIPA", "REALISASI"),
    ("  Pagu\nAnggaran  ", "Realisasi\r\n(Rp)"),
)
SLIPS = (("Anggran", "Realisai"), ("Pagu Angaran", "Realisasi Angggaran"))

CASES = (
    Case(
        "remarks-and-follow-up",
        extended(
            *("Kendala", "Bertambah/(Berkurang)", "Solusi", "Rencana Tindak Lanjut", "PIC", "Batas Waktu"),
            values=["lelang ulang", 3, "percepatan", "tender dini", "Subbag", "Juni"],
        ),
        {
            **BUDGET,
            "tindak_lanjut": rows(
                "objek kendala solusi rencana_tindak_lanjut penanggung_jawab batas_waktu",
                *((leaf[2], "lelang ulang", "percepatan", "tender dini", "Subbag", "Juni") for leaf in LEAVES),
            ),
        },
    ),
    Case(
        "remarks-only-where-something-stands-in-the-way",
        xlsx([*TITLE, [*COLUMNS, "Kendala"], [*first_only()[0], "lelang ulang"], *first_only()[1:]]),
        {**BUDGET, "tindak_lanjut": rows("objek kendala", (LEAVES[0][2], "lelang ulang"))},
    ),
    Case(
        "two-headings-that-nobody-knows-are-asked-each",
        xlsx([*TITLE, [*NAMES, "Dana Murni", "Dana Ubahan"], *first_only()]),
        findings=(("kolom-meragukan", "D5"), ("kolom-meragukan", "E5")),
    ),
    *(Case(f"synonyms-{number}", headed(*pair), BUDGET) for number, pair in enumerate(PAIRS, start=1)),
    *(Case(f"slips-{number}", headed(*pair), BUDGET) for number, pair in enumerate(SLIPS, start=1)),
    Case("two-rows-merged", grouped(), BUDGET),
    Case("two-rows-not-merged", one_cell_each(), BUDGET),
    Case("three-rows-and-column-numbers", three_deep(), BUDGET),
    Case("further-down-and-right", shifted(3, 2), BUDGET),
    Case(
        "columns-in-another-order",
        one_row(("Realisasi", 1_000_000), *LEVELS[::-1], ("Keterangan", "x"), ("Pagu", 4_000_000), ("No", 1)),
        ONE,
    ),
    Case(
        "an-empty-column-between",
        one_row(*LEVELS, ("Pagu", 4_000_000), (None, None), ("Realisasi", 1_000_000)),
        ONE,
    ),
    Case(
        "nothing-above-the-header",
        xlsx([COLUMNS, *first_only()]),
        BUDGET,
        choices=Choices(perangkat_daerah="BKD", tahun=2025, triwulan="II"),
    ),
    Case(
        "many-title-rows",
        xlsx(
            [
                ["PEMERINTAH PROVINSI DKI JAKARTA"],
                [AGENCY],
                ["Jalan Contoh Nomor 1"],
                [QUARTER],
                [],
                COLUMNS,
                *first_only(),
            ]
        ),
        BUDGET,
    ),
    Case(
        "unknown-heading",
        extended("Warna Map", values=["biru"]),
        BUDGET,
        (("judul-tidak-dikenal", "F5"),),
    ),
    Case("physical-progress-beside-the-money-is-known-and-not-read", extended("Fisik (%)", values=[50]), BUDGET),
    Case(
        "spending-by-kind-without-its-total",
        without_total(),
        info=(("kolom-dijumlahkan", "D6"),),
    ),
    Case("money-in-a-heading-nobody-knows", headed("Pagu", "Belanja s.d. ini"), findings=(("kolom-meragukan", "E5"),)),
    Case(
        "money-in-a-heading-that-was-said",
        headed("Pagu", "Belanja s.d. ini"),
        BUDGET,
        choices=Choices(map=("Belanja s.d. ini=realisasi_rupiah",)),
    ),
    Case(
        "two-headings-for-spending",
        extended("Realisasi Anggaran", values=[5]),
        findings=(("kolom-meragukan", "E5|F5"),),
    ),
    Case(
        "one-of-two-headings-was-said",
        extended("Realisasi Anggaran", values=[5]),
        BUDGET,
        choices=Choices(map=("Realisasi=realisasi_rupiah", "Realisasi Anggaran=")),
    ),
    Case(
        "allocation-before-and-after-a-change",
        one_row(*LEVELS, *BOTH_ALLOCATIONS, ("Realisasi", 1_000_000)),
        ONE,
        allowed=(("judul-tidak-dikenal", "D5"),),
    ),
    Case(
        "allocation-after-a-change-was-said",
        one_row(*LEVELS, *BOTH_ALLOCATIONS, ("Realisasi", 1_000_000)),
        ONE,
        choices=Choices(map=("Pagu Anggaran Setelah=pagu_rupiah", "Pagu Anggaran Sebelum=")),
    ),
    Case(
        "allocation-before-and-after-a-change-in-full-words",
        one_row(
            *LEVELS,
            *((f"{heading} Perubahan", value) for heading, value in BOTH_ALLOCATIONS),
            ("Realisasi", 1_000_000),
            ("Lebih/(Kurang)", 3_000_000),
            ("Realisasi Fisik (%)", 30),
            ("Unit Perangkat Daerah Penanggung Jawab", "BKD"),
        ),
        ONE,
    ),
    Case(
        "the-first-allocation-and-the-changed-one",
        one_row(*LEVELS, ("Anggaran Murni", 5), ("Anggaran Perubahan", 4_000_000), ("Realisasi", 1_000_000)),
        ONE,
    ),
    Case(
        "the-first-allocation-alone-is-asked-about",
        one_row(*LEVELS, ("Pagu Murni", 4_000_000), ("Realisasi", 1_000_000)),
        findings=(("kolom-meragukan", "D5"),),
    ),
    Case(
        "no-column-for-the-allocation",
        one_row(*LEVELS, ("Realisasi (Rp)", 1_000_000), ("Keterangan", "selesai")),
        findings=(("kolom-hilang", "A5"),),
    ),
    Case(
        "a-group-heading-said-by-its-rows",
        xlsx(
            Page(
                [
                    *TITLE,
                    [*NAMES, "Keuangan", None],
                    [None, None, None, "Pagu", "Terserap"],
                    *first_only(),
                ],
                merged=("D5:E5",),
            )
        ),
        BUDGET,
        choices=Choices(map=("Keuangan > Terserap=realisasi_rupiah",)),
    ),
    Case(
        "money-in-millions",
        headed("Pagu (Rp juta)", "Realisasi (Rp juta)"),
        findings=(("satuan-meragukan", "D5"),),
    ),
    Case(
        "money-in-millions-said-above",
        xlsx([*TITLE[:3], ["(dalam jutaan rupiah)"], COLUMNS, *first_only()]),
        findings=(("satuan-meragukan", "D5"),),
    ),
    Case(
        "all-money-said-to-be-in-millions",
        xlsx([*TITLE, COLUMNS, *([*line[:3], line[3] / 1_000_000, line[4] / 1_000_000] for line in first_only())]),
        BUDGET,
        choices=Choices(satuan=1_000_000),
    ),
    Case("kinds-of-spending-and-their-sum", by_kind(), KINDS),
    Case("kinds-of-spending-and-their-sum-in-percent", by_kind(beside=["%"]), KINDS),
    Case("kinds-of-spending-and-another-sum", by_kind(5_500_000), findings=(("jumlah-tidak-cocok", "H7"),)),
    Case(
        "groups-of-which-none-is-the-sum",
        by_kind(groups=["Rutin", "Pembangunan"]),
        findings=(("kolom-meragukan", "D6"), ("kolom-meragukan", "E6")),
    ),
    Case(
        "repeated-headings-to-the-right-are-said",
        by_kind(groups=["Jumlah", "Bulan Lalu", "Lainnya"]),
        findings=tuple(("judul-tidak-dikenal", f"{letter}6") for letter in "FGHI"),
    ),
    Case(
        "a-percentage-below-what-was-spent",
        xlsx(
            Page(
                [
                    *TITLE,
                    [*NAMES, "Pagu", "Realisasi Keuangan", None],
                    [None] * 4 + ["Rp", "%"],
                    [STAFFING, HIRING, INTAKE, 4_000_000, 1_000_000, 20],
                ],
                merged=("E5:F5",),
            )
        ),
        ONE,
        findings=(("persen-tidak-cocok", "F7"),),
    ),
    Case("two-columns-with-the-same-heading", work_and_money([*NAMES, *TWINS]), findings=(("kolom-meragukan", "G5"),)),
    Case(
        "which-of-two-columns-was-said",
        work_and_money([*NAMES, *TWINS]),
        BOTH_KINDS,
        choices=Choices(map=("Realisasi (kolom J)=realisasi_rupiah",)),
    ),
    Case(
        "work-and-money-below-groups",
        work_and_money(
            [*NAMES, "Kinerja", *[None] * 4, "Keuangan", None, None],
            [*[None] * 3, *TWINS],
            merged=("D5:H5", "I5:K5"),
        ),
        BOTH_KINDS,
    ),
)
