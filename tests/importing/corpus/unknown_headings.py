"""Several headings that nobody knows: asked each, where what the rows name says what the table is; else no table."""

from dashboard.importing import Choices, Known
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.headers import LEVELS, ONE, one_row
from tests.importing.corpus.levels import COLUMNS, first_only
from tests.importing.corpus.titles import BUDGET, CODES, LEAVES, TITLE, tree

FUNDS, GONE = "Dana Tersedia", "Sudah Terpakai"
SCHEDULE: list[Line] = [
    ["Jadwal Rapat"],
    ["No", "Sub Kegiatan", "Lokasi", "Jumlah Peserta", "Tanggal"],
    [1, "Rapat koordinasi", "Aula", 20, "3 Mei 2025"],
    [2, "Rapat evaluasi", "Aula", 30, "5 Mei 2025"],
]
NAMES = Known(
    names={
        column: frozenset(leaf[place] for leaf in LEAVES)
        for place, column in enumerate(("program", "kegiatan", "sub_kegiatan"))
    }
)
MEASURES = (("Indeks Sistem Merit", 300, 310), ("Indeks Kepuasan Layanan Kepegawaian", 94, 94.5))


def spent_first() -> bytes:
    """What was spent left of what there is, and the percentage that tells which is which."""
    lines = [[leaf[2], leaf[4], leaf[3], leaf[4] / leaf[3] * 100] for leaf in LEAVES]
    return xlsx([*TITLE, ["Sub Kegiatan", GONE, FUNDS, "%"], *lines])


def by_level(*head: str, coded: bool) -> bytes:
    """Programmes, activities and sub-activities below each other, with codes or without."""
    lines = [[*([CODES[name]] if coded else []), name, *money] for name, *money in tree()]
    return xlsx([*TITLE, [*head, FUNDS, GONE], *lines])


def evaluation(renja: str, uraian: str = "Urusan/Bidang/Program/Kegiatan/Sub Kegiatan") -> bytes:
    """The evaluation form, in which the years of the plan have a unit beside that of this year."""
    head: list[Line] = [
        [
            "Kode",
            uraian,
            "Indikator Kinerja",
            "Target Renstra Tahun 2026",
            None,
            None,
            renja,
            None,
            None,
            "Triwulan II",
        ],
        [None] * 3 + ["K", "Satuan", "Rp"] * 2 + ["K", "Rp"],
    ]
    lines = [
        [CODES[name], name, "Jumlah SK", 40, "SK", allocated * 5, 8, "Dokumen", allocated, 2, spent]
        for name, allocated, spent in tree()
    ]
    title: list[Line] = [["Formulir E.81"], *TITLE[1:]]
    return xlsx(Page([*title, *head, *lines], merged=("D5:F5", "G5:I5", "J5:K5")))


EVALUATED = {
    "anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah periode", *((*leaf[2:], "II") for leaf in LEAVES)),
    "keluaran": rows("sub_kegiatan target satuan realisasi", *((leaf[2], 8, "Dokumen", 2) for leaf in LEAVES)),
}


FOUR: tuple[object, object] = ("Pagu", 4_000_000)
PAID = one_row(*LEVELS, FOUR, ("Realisasi LS", 600_000), ("Realisasi GU", "400.000,00"))
BOTH = Choices(map=("Realisasi LS=realisasi_rupiah", "Realisasi GU=realisasi_rupiah"))
CASES: tuple[Case, ...] = (
    Case(
        "a-row-without-money-among-unknown-headings",
        xlsx(
            [
                *TITLE,
                ["No", "Sub Kegiatan", FUNDS, GONE, "Sisa", "Personil"],
                *(
                    [place, leaf[2], leaf[3], leaf[4], leaf[3] - leaf[4], 2]
                    for place, leaf in enumerate(LEAVES, start=1)
                ),
                [99, "Kegiatan baru", "-", "-", "-", 3],
            ]
        ),
        findings=(("kolom-meragukan", "C5"), ("kolom-meragukan", "D5")),
        allowed=(("judul-tidak-dikenal", "F5"), ("induk-tidak-dikenal", "B6")),
    ),
    Case("ways-of-paying-without-their-total", PAID, findings=(("kolom-meragukan", "E5"),)),
    Case("ways-of-paying-added-up", PAID, ONE, choices=BOTH, info=(("kolom-dijumlahkan", "E5"),)),
    Case(
        "ways-of-paying-and-their-total",
        one_row(*(*LEVELS, FOUR, ("Realisasi LS", 600_000), ("Realisasi GU", 400_000)), ("Total Realisasi", 1_000_000)),
        ONE,
        findings=(("judul-tidak-dikenal", "E5"), ("judul-tidak-dikenal", "F5")),
    ),
    Case(
        "spending-before-and-after-what-came-back",
        one_row(*LEVELS, FOUR, ("Realisasi", 1_000_000), ("Setor Balik", 1_000), ("Realisasi Netto", 999_000)),
        ONE,
        findings=(("judul-tidak-dikenal", "F5"), ("judul-tidak-dikenal", "G5")),
    ),
    Case(
        "quarters-that-say-that-they-are-cumulative",
        one_row(*LEVELS, FOUR, ("TW I (kumulatif)", 1_000_000), ("TW II (kumulatif)", 1_500_000)),
        {"anggaran": rows("periode realisasi_rupiah", ("I", 1_000_000), ("II", 1_500_000))},
    ),
    Case("a-form-with-two-units", evaluation("Target Renja Tahun 2025"), EVALUATED),
    Case("a-form-with-a-slip-before-the-year", evaluation("Taget Renja Tahun 2025"), EVALUATED),
    Case(
        "what-names-the-rows-alone",
        evaluation("Target Renja Tahun 2025", uraian="Isian"),
        findings=(("kolom-meragukan", "B6"),),
    ),
    Case(
        "below-codes",
        by_level("Kode", "Uraian", coded=True),
        findings=(("kolom-meragukan", "C5"), ("kolom-meragukan", "D5")),
    ),
    Case(
        "beside-names-in-force",
        by_level("Uraian", coded=False),
        findings=(("kolom-meragukan", "B5"), ("kolom-meragukan", "C5")),
        allowed=(("induk-tidak-dikenal", None), ("tingkat-meragukan", None)),
        known=NAMES,
    ),
    Case("beside-names-nobody-knows", by_level("Uraian", coded=False), findings=(("tabel-tidak-ditemukan", "*"),)),
    Case(
        "beside-one-heading-alone",
        xlsx([*TITLE, ["Sub Kegiatan", FUNDS, GONE], *(leaf[2:] for leaf in LEAVES)]),
        findings=(("kolom-meragukan", "B5"), ("kolom-meragukan", "C5")),
        allowed=(("induk-tidak-dikenal", "*"),),
    ),
    Case(
        "of-indicators",
        xlsx([*TITLE, ["No", "Indikator Kinerja", "Patokan", "Hasil"], *([1, *line] for line in MEASURES)]),
        findings=(("kolom-meragukan", "C5"), ("kolom-meragukan", "D5")),
    ),
    Case("a-schedule-is-no-table", xlsx(SCHEDULE), findings=(("tabel-tidak-ditemukan", "*"),)),
    Case(
        "a-schedule-beside-a-budget",
        xlsx([*TITLE, COLUMNS, *first_only()], Page(SCHEDULE, name="Jadwal")),
        BUDGET,
        findings=(("tabel-tidak-ditemukan", "A2"),),
    ),
)
GUESSED = (
    (
        spent_first(),
        rows("sub_kegiatan pagu_rupiah realisasi_rupiah", *(leaf[2:] for leaf in LEAVES)),
    ),
    (
        by_level("Kode", "Uraian", coded=True),
        rows("sub_kegiatan pagu_rupiah realisasi_rupiah", *(leaf[2:] for leaf in LEAVES)),
    ),
)
