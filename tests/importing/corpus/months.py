"""Money by month: put together to quarters, asked where the cells do not tell single months from cumulative ones."""

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import CODES, HIRING, INTAKE, STAFFING, SYSTEM, TITLE

NAMES: Line = ["Program", "Kegiatan", "Sub Kegiatan"]
FIRST: Line = [STAFFING, HIRING, INTAKE, 4_000]
SECOND: Line = [STAFFING, HIRING, SYSTEM, 2_000]
HALF: Line = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun"]
COLUMNS = "sub_kegiatan periode pagu_rupiah realisasi_rupiah per_triwulan kolom"
GIVEN = "sub_kegiatan periode realisasi_rupiah bulan_1_rupiah bulan_2_rupiah bulan_3_rupiah"
SINGLE = {
    "anggaran": rows(
        COLUMNS,
        (INTAKE, "I", 4_000, 600, True, "E"),
        (INTAKE, "II", 4_000, 330, True, "H"),
        (SYSTEM, "I", 2_000, 60, True, "E"),
        (SYSTEM, "II", 2_000, 150, True, "H"),
    )
}


FIRST_QUARTER: list[Line] = [*TITLE[:2], ["Triwulan I Tahun 2025"], []]


def by_month(head: Line, first: Line, second: Line, titles: list[Line] = TITLE) -> bytes:
    """Two sub-activities below a header, which is row 5."""
    return xlsx([*titles, [*NAMES, "Pagu", *head], [*FIRST, *first], [*SECOND, *second]])


def of_quarter(first: Line, second: Line) -> bytes:
    """The quarter's spending and its three months, as a filled copy has them."""
    names: Line = ["No", "Program", "Indikator Kinerja Program / Kegiatan", "Sub Kegiatan", "Anggaran APBD Perubahan"]
    months: Line = [f"Realisasi Bulan {place}" for place in ("Pertama", "Kedua", "Ketiga")]
    head: Line = [*names, "Realisasi Anggaran", "%", "Realisasi Per Triwulan", *months, "Keterangan"]
    leaves: list[Line] = [
        [1, *FIRST, first[0], None, "ya", *first[1:]],
        [2, *SECOND, second[0], None, "ya", *second[1:]],
    ]
    return xlsx([*FIRST_QUARTER, head, *leaves])


GROUPED = Page(
    [
        *TITLE,
        ["Kode", "Uraian", "Pagu", "Realisasi", None, None, None, None, None, "Total"],
        [None, None, None, "Januari", "Februari", "Maret", "April", "Mei", "Juni", None],
        [CODES[STAFFING], STAFFING, 6_000, 110, 220, 330, 110, 120, 250, 1_140],
        [CODES[HIRING], HIRING, 6_000, 110, 220, 330, 110, 120, 250, 1_140],
        [CODES[INTAKE], INTAKE, 4_000, 100, 200, 300, 100, 110, 120, 930],
        [CODES[SYSTEM], SYSTEM, 2_000, 10, 20, 30, 10, 10, 130, 210],
    ],
    merged=("D5:I5",),
)

CASES = (
    Case("months-that-fall", by_month(HALF, [100, 200, 300, 100, 110, 120], [10, 20, 30, 40, 60, 50]), SINGLE),
    Case(
        "one-month-that-falls-may-be-a-refund",
        by_month(HALF, [100, 200, 300, 290, 310, 320], [10, 20, 30, 40, 50, 60]),
        findings=(("periode-meragukan", "A5"),),
    ),
    Case(
        "percentages-and-remainders-say-more-than-a-month-that-falls",
        by_month(
            [*HALF, "%", "Sisa"],
            [100, 200, 300, 290, 310, 320, 8, 3_680],
            [10, 20, 30, 20, 50, 60, 3, 1_940],
        ),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah per_triwulan",
                (INTAKE, "I", 300, None),
                (INTAKE, "II", 320, None),
                (SYSTEM, "I", 30, None),
                (SYSTEM, "II", 60, None),
            )
        },
    ),
    Case(
        "remainders-of-single-months",
        by_month([*HALF, "Sisa"], [100, 200, 300, 310, 320, 330, 2_440], [10, 20, 30, 40, 50, 60, 1_790]),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah per_triwulan",
                (INTAKE, "I", 600, True),
                (INTAKE, "II", 960, True),
                (SYSTEM, "I", 60, True),
                (SYSTEM, "II", 150, True),
            )
        },
    ),
    Case(
        "one-row-over-its-allocation-may-be-overspent",
        by_month(HALF, [100, 200, 300, 310, 320, 330], [100, 200, 300, 400, 500, 600]),
        findings=(("periode-meragukan", "A5"),),
    ),
    Case(
        "months-are-kept-as-they-are-given",
        by_month(HALF, [100, 200, 300, 100, 110, 120], [10, 20, 30, 40, 60, 50]),
        {
            "anggaran": rows(
                GIVEN,
                (INTAKE, "I", 600, 100, 200, 300),
                (INTAKE, "II", 330, 100, 110, 120),
                (SYSTEM, "I", 60, 10, 20, 30),
                (SYSTEM, "II", 150, 40, 60, 50),
            )
        },
    ),
    Case(
        "cumulative-months-are-kept-as-they-are-given",
        by_month([*HALF, "Realisasi"], [100, 300, 600, 700, 810, 930, 930], [20, 40, 60, 110, 160, 210, 210]),
        {
            "anggaran": rows(
                GIVEN,
                (INTAKE, "I", 600, 100, 300, 600),
                (INTAKE, "II", 930, 700, 810, 930),
                (SYSTEM, "I", 60, 20, 40, 60),
                (SYSTEM, "II", 210, 110, 160, 210),
            )
        },
    ),
    Case(
        "totals-that-are-sums",
        by_month([*HALF, "Total"], [100, 200, 300, 310, 10, 10, 930], [20, 20, 20, 50, 50, 50, 210]),
        SINGLE,
        published=((INTAKE, "jumlah_realisasi_rupiah", 930),),
    ),
    Case(
        "subtotals-of-quarters-that-are-sums",
        by_month(
            ["Jan", "Feb", "Mar", "TW I", "Apr", "Mei", "Jun", "TW II"],
            [200, 200, 200, 600, 300, 300, 300, 900],
            [20, 20, 20, 60, 50, 50, 50, 150],
        ),
        {
            "anggaran": rows(
                COLUMNS,
                (INTAKE, "I", 4_000, 600, True, "E"),
                (INTAKE, "II", 4_000, 900, True, "I"),
                (SYSTEM, "I", 2_000, 60, True, "E"),
                (SYSTEM, "II", 2_000, 150, True, "I"),
            )
        },
        published=((INTAKE, "jumlah_triwulan_2_rupiah", 900),),
    ),
    Case(
        "totals-that-repeat-the-last-month",
        by_month([*HALF, "Realisasi"], [100, 300, 600, 700, 810, 930, 930], [20, 40, 60, 110, 160, 210, 210]),
        {
            "anggaran": rows(
                COLUMNS,
                (INTAKE, "I", 4_000, 600, None, "G"),
                (INTAKE, "II", 4_000, 930, None, "J"),
                (SYSTEM, "I", 2_000, 60, None, "G"),
                (SYSTEM, "II", 2_000, 210, None, "J"),
            )
        },
    ),
    Case(
        "months-that-may-be-cumulative",
        by_month(HALF, [100, 200, 300, 310, 320, 330], [10, 20, 30, 40, 50, 60]),
        findings=(("periode-meragukan", "A5"),),
    ),
    Case(
        "months-that-add-up-to-more-than-the-allocation",
        by_month(HALF, [1_000, 2_000, 3_000, 3_100, 3_200, 3_300], [300, 320, 340, 400, 450, 500]),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah per_triwulan",
                (INTAKE, "I", 3_000, None),
                (INTAKE, "II", 3_300, None),
                (SYSTEM, "I", 340, None),
                (SYSTEM, "II", 500, None),
            )
        },
    ),
    Case(
        "figures-that-speak-for-both",
        by_month([*HALF, "Total"], [1, 2, 3, 4, 5, 6, 21], [1, 2, 3, 4, 5, 6, 6]),
        findings=(("periode-meragukan", "A5"),),
    ),
    Case(
        "months-said-to-be-single",
        by_month(HALF, [100, 200, 300, 310, 320, 330], [10, 20, 30, 40, 50, 60]),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah per_triwulan",
                (INTAKE, "I", 600, True),
                (INTAKE, "II", 960, True),
                (SYSTEM, "I", 60, True),
                (SYSTEM, "II", 150, True),
            )
        },
        choices=Choices(akumulasi="per_triwulan"),
    ),
    Case(
        "a-total-that-is-wrong",
        by_month([*HALF, "Total"], [100, 200, 300, 100, 110, 120, 931], [10, 20, 30, 40, 50, 60, 210]),
        SINGLE,
        findings=(("jumlah-tidak-cocok", "K6"),),
    ),
    Case(
        "months-to-come-are-blank-or-zero",
        by_month(
            ["JAN", "PEB", "MAR", "APR", "MEI", "JUNI", "JULI", "AGS", "SEPT"],
            [100, 200, 300, 100, 110, 120, 0, 0, None],
            [10, 20, 30, 40, 60, 50, 0, 0, None],
        ),
        SINGLE,
    ),
    Case(
        "a-month-of-zeros-in-the-quarter-of-the-title",
        by_month(HALF, [100, 200, 300, 100, 230, 0], [10, 20, 30, 40, 110, 0]),
        SINGLE,
    ),
    Case(
        "a-title-without-a-quarter",
        by_month(
            [*HALF, "Jul", "Total"],
            [100, 200, 300, 100, 110, 120, 0, 930],
            [10, 20, 30, 40, 50, 60, 0, 210],
            [*TITLE[:2], ["Tahun 2039"], []],
        ),
        SINGLE,
    ),
    Case(
        "a-quarter-that-is-not-over",
        by_month([*HALF, "Jul", "Agt"], [100, 200, 300, 100, 110, 120, 5, 6], [10, 20, 30, 40, 50, 60, 7, 8]),
        SINGLE,
        findings=(("bulan-belum-lengkap", "K5"),),
    ),
    Case(
        "blank-months-that-the-total-proves",
        by_month([*HALF, "Total"], [None, 300, 300, 100, 110, 120, 930], [30, 30, "-", 40, 50, 60, 210]),
        SINGLE,
    ),
    Case(
        "blank-months-in-doubt",
        by_month(HALF, [None, 300, 300, 100, 110, 120], [30, 30, None, 40, 60, 50]),
        findings=(("wajib-diisi", "E6"),),
    ),
    Case(
        "blank-months-said-to-be-nothing",
        by_month(HALF, [None, 300, 300, 100, 110, 120], [30, 30, None, 40, 60, 50]),
        SINGLE,
        choices=Choices(decide=("TW!E6:J7=0",)),
    ),
    Case(
        "blank-months-said-to-be-not-available",
        by_month(HALF, [None, 300, 300, 100, 110, 120], [30, 30, 0, 40, 60, 50]),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah status",
                (INTAKE, "I", None, "belum_tersedia"),
                (INTAKE, "II", 330, None),
                (SYSTEM, "I", 60, None),
                (SYSTEM, "II", 150, None),
            )
        },
        choices=Choices(decide=("TW!E6:J6=N/A",)),
    ),
    Case(
        "months-below-a-group-heading-by-code",
        xlsx(GROUPED),
        {
            "anggaran": rows(
                "program sub_kegiatan periode realisasi_rupiah kolom",
                (STAFFING, INTAKE, "I", 600, "D"),
                (STAFFING, INTAKE, "II", 330, "G"),
                (STAFFING, SYSTEM, "I", 60, "D"),
                (STAFFING, SYSTEM, "II", 150, "G"),
            )
        },
    ),
    Case(
        "one-month-said-to-be-the-spending",
        by_month(["Mar"], [300], [30], FIRST_QUARTER),
        findings=(("periode-meragukan", "E5|A5"),),
        allowed=(("bulan-belum-lengkap", None), ("kosong", None)),
        choices=Choices(map=("Mar=realisasi_rupiah",)),
    ),
    Case(
        "one-of-several-months-said-to-be-the-spending",
        by_month(HALF, [100, 200, 300, 310, 320, 330], [10, 20, 30, 40, 50, 60]),
        findings=(("periode-meragukan", "A5"),),
        choices=Choices(map=("Mar=realisasi_rupiah",)),
    ),
    Case(
        "a-heading-in-other-words-that-names-a-month",
        by_month(["Terserap Mar 2025"], [300], [30], FIRST_QUARTER),
        findings=(("periode-meragukan", "E5"),),
        choices=Choices(map=("Terserap Mar 2025=realisasi_rupiah",)),
    ),
    Case(
        "one-month-that-is-cumulative",
        by_month(["Realisasi Maret"], [300], [30], FIRST_QUARTER),
        {"anggaran": rows("sub_kegiatan periode realisasi_rupiah", (INTAKE, "I", 300), (SYSTEM, "I", 30))},
        choices=Choices(akumulasi="kumulatif"),
    ),
    Case(
        "months-of-the-quarter-beside-a-blank-quarter",
        of_quarter([None, 100, 110, 99_999], [60, 10, 20, None]),
        {"anggaran": rows(GIVEN, (INTAKE, "I", 100_209, 100, 110, 99_999), (SYSTEM, "I", 60, 10, 20, None))},
        (("realisasi-melebihi-pagu", "F6"), ("bulan-belum-lengkap", "F7")),
    ),
    Case(
        "money-that-came-back-in-a-month",
        by_month(["Jan", "Feb", "Mar", "Total"], [100, 200, -50, 250], [10, 20, 30, 60], FIRST_QUARTER),
        {"anggaran": rows(GIVEN, (INTAKE, "I", 250, 100, 200, -50), (SYSTEM, "I", 60, 10, 20, 30))},
        (("nilai-negatif", "G6"),),
    ),
    Case(
        "the-same-month-twice",
        by_month(["Jan", "Feb", "Mar", "Mar"], [100, 200, 300, 1], [10, 20, 30, 1], FIRST_QUARTER),
        findings=(("kolom-meragukan", "G5"),),
        allowed=(("periode-meragukan", None),),
    ),
)
