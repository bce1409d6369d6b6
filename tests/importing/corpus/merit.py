"""The merit system: self-assessment by sub-aspect, aspects, provinces."""

from dashboard.importing import Choices, Known
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY

TITLE: list[Line] = [["Penilaian Mandiri Sistem Merit"], [AGENCY], ["Tahun 2025"], []]
HEAD: Line = ["Aspek", "No", "Sub Aspek", "Bobot", "Skor", "Nilai"]
PLANNING, HIRING = "Perencanaan Kebutuhan", "Pengadaan"
LINES: list[Line] = [
    [PLANNING, 1, "Peta jabatan", 2.5, 4, 10],
    [None, 2, "Data kepegawaian", 2.5, 3, 7.5],
    [HIRING, 1, "Rencana pengadaan", 5, 2.5, 12.5],
]
SCORES = {
    "merit_skor": rows(
        "perangkat_daerah tahun aspek nomor_sub_aspek sub_aspek skor nilai",
        ("BKD", 2025, PLANNING, 1, "Peta jabatan", 4, 10),
        ("BKD", 2025, PLANNING, 2, "Data kepegawaian", 3, 7.5),
        ("BKD", 2025, HIRING, 1, "Rencana pengadaan", 2.5, 12.5),
    )
}


def assessed(*lines: Line, head: Line = HEAD, merged: tuple[str, ...] = ()) -> bytes:
    return xlsx(Page([*TITLE, head, *lines], "Merit", merged))


ASPECTS: Line = [
    *("No", "Aspek Penilaian", "Bobot Indikator"),
    *("Indeks Sistem Merit Lingkup BKD", "Indeks Sistem Merit Lingkup BPSDM"),
]
ONE_COLUMN: Line = ["No", "Aspek / Sub Aspek", "Bobot", "Skor", "Nilai"]
IN_ONE_COLUMN: list[Line] = [
    ["I", PLANNING],
    [1, "Peta jabatan", 2.5, 4, 10],
    [2, "Data kepegawaian", 2.5, 3, 7.5],
    ["II", HIRING],
    [1, "Rencana pengadaan", 5, 2.5, 12.5],
]
NUMBER_FIRST: Line = ["No", "Aspek", "Sub Aspek", "Bobot", "Skor", "Nilai"]
UNNUMBERED = {
    "merit_skor": rows(
        "aspek nomor_sub_aspek sub_aspek skor",
        (PLANNING, None, "Peta jabatan", 4),
        (PLANNING, None, "Data kepegawaian", 3),
        (HIRING, None, "Rencana pengadaan", 2.5),
    )
}


def numbered(*numbers: int | None) -> bytes:
    """The three scored rows, each with the number that stands left of its aspect."""
    lines = [[number, line[0], *line[2:]] for number, line in zip(numbers, LINES, strict=True)]
    return assessed(*lines, head=NUMBER_FIRST)


KNOWN = Known({"aspek": frozenset({PLANNING, HIRING}), "sub_aspek": frozenset({"Peta jabatan", "Data kepegawaian"})})

CASES = (
    Case("aspects-above-their-sub-aspects", assessed(*IN_ONE_COLUMN, head=ONE_COLUMN), SCORES),
    Case(
        "scores-called-a-value-beside-their-weight",
        assessed(*LINES, head=["Aspek", "No", "Indikator Penilaian", "Bobot", "Nilai", "Nilai x Bobot"]),
        SCORES,
    ),
    Case(
        "weighted-values-without-a-score-are-no-scores",
        assessed(*((*line[:4], line[5]) for line in LINES), head=["Aspek", "No", "Sub Aspek", "Bobot", "Nilai"]),
        findings=(("di-luar-rentang", "*"),),
    ),
    Case(
        "known-aspects-above-their-sub-aspects-with-subtotals",
        assessed(
            [None, f"Aspek: {PLANNING}", 5, None, 17.5],
            *IN_ONE_COLUMN[1:3],
            [None, HIRING, 5, None, 12.5],
            IN_ONE_COLUMN[4],
            ["Jumlah", None, 10, None, 30],
            head=ONE_COLUMN,
        ),
        SCORES,
        known=KNOWN,
    ),
    Case(
        "a-known-sub-aspect-without-figures",
        assessed(IN_ONE_COLUMN[0], [1, "Peta jabatan"], IN_ONE_COLUMN[2], head=ONE_COLUMN),
        {
            "merit_skor": rows(
                "aspek sub_aspek skor status",
                (PLANNING, "Peta jabatan", None, "belum_diisi"),
                (PLANNING, "Data kepegawaian", 3, None),
            )
        },
        known=KNOWN,
    ),
    Case(
        "sheets-that-were-not-filled-in",
        xlsx(
            Page([*TITLE, HEAD, *(line[:4] for line in LINES)], "Penilaian Mandiri"),
            Page([*TITLE, ASPECTS, [1, PLANNING, 40, None, None], [2, HIRING, 40, None, None]], "Nilai Aspek"),
            Page(
                [*TITLE, ["No", "Instansi Pemerintah", "Nilai Indeks"], [1, "Provinsi Lampung", 300]], "Merit Provinsi"
            ),
        ),
        {"merit_nasional": rows("instansi nilai", ("Provinsi Lampung", 300))},
        info=(("kosong", "E6"), ("kosong", "D6")),
    ),
    Case(
        "a-sheet-of-which-one-figure-is-blank",
        xlsx(Page([*TITLE, ASPECTS, [1, PLANNING, 40, None, None], [2, HIRING, 40, 20, 5]], "Nilai Aspek")),
        findings=(("wajib-diisi", "D6"), ("wajib-diisi", "E6")),
    ),
    Case(
        "an-aspect-or-a-blank-sub-aspect",
        assessed(*IN_ONE_COLUMN[:2], [None, "Pola karir"], *IN_ONE_COLUMN[2:], head=ONE_COLUMN),
        findings=(("tingkat-meragukan", "B8"),),
    ),
    Case(
        "a-blank-sub-aspect-that-was-said-to-be-one",
        assessed(*IN_ONE_COLUMN[:2], [None, "Pola karir"], head=ONE_COLUMN),
        {"merit_skor": rows("aspek sub_aspek skor", (PLANNING, "Peta jabatan", 4), (PLANNING, "Pola karir", None))},
        choices=Choices(decide=("Merit!B8=Sub Aspek: Pola karir",)),
    ),
    Case("self-assessment", assessed(*LINES), SCORES),
    Case("numbers-of-aspects-are-not-those-of-sub-aspects", numbered(1, None, 2), UNNUMBERED),
    Case("numbers-of-aspects-on-each-row", numbered(1, 1, 2), UNNUMBERED),
    Case("rows-numbered-on-end", numbered(1, 2, 3), UNNUMBERED),
    Case("sub-aspects-numbered-left-of-their-aspect", numbered(1, 2, 1), SCORES),
    Case("self-assessment-merged-aspects", assessed(*LINES, merged=("A6:A7",)), SCORES),
    Case(
        "self-assessment-in-the-reports-words",
        assessed(*LINES, head=["Aspek Penilaian", "Nomor Sub Aspek", "Sub Aspek", "Bobot", "Skor", "Nilai"]),
        SCORES,
    ),
    Case(
        "self-assessment-with-subtotals",
        assessed(
            *LINES[:2],
            [f"Jumlah {PLANNING}", None, None, 5, None, 17.5],
            LINES[2],
            [f"Jumlah {HIRING}", None, None, 5, None, 12.5],
            ["Total", None, None, 10, None, 30],
        ),
        SCORES,
    ),
    Case(
        "self-assessment-as-text",
        assessed(*([*line[:3], *(str(value).replace(".", ",") for value in line[3:])] for line in LINES)),
        SCORES,
    ),
    Case(
        "score-over-four",
        assessed([PLANNING, 1, "Peta jabatan", 2.5, 5, 12.5]),
        findings=(("di-luar-rentang", "E6"),),
    ),
    Case(
        "score-below-one",
        assessed([PLANNING, 1, "Peta jabatan", 2.5, 0, 0]),
        findings=(("di-luar-rentang", "E6"),),
    ),
    Case(
        "score-just-over-four",
        assessed([PLANNING, 1, "Peta jabatan", 2.5, 4.01, 10.025]),
        findings=(("di-luar-rentang", "E6"),),
    ),
    Case(
        "fractions-and-a-blank-score",
        assessed([PLANNING, 1, "Peta jabatan", 2.5, "3,56", "8,9"], [PLANNING, 2, "Data kepegawaian", 2.5, None, None]),
        {
            "merit_skor": rows(
                "sub_aspek skor status bobot",
                ("Peta jabatan", 3.56, None, 2.5),
                ("Data kepegawaian", None, "belum_diisi", 2.5),
            )
        },
    ),
    Case(
        "value-that-is-not-score-times-weight",
        assessed([PLANNING, 1, "Peta jabatan", 2.5, 3, 10]),
        {"merit_skor": rows("sub_aspek skor", ("Peta jabatan", 3))},
        (("jumlah-tidak-cocok", "F6"),),
    ),
    Case(
        "owner-of-the-sub-aspect",
        assessed(
            [PLANNING, 1, "Peta jabatan", 2.5, "BKD", 3],
            head=["Aspek", "No", "Sub Aspek", "Bobot", "Pengampu", "Skor"],
        ),
        {"merit_skor": rows("sub_aspek skor bobot pengampu", ("Peta jabatan", 3, 2.5, "BKD"))},
    ),
    Case(
        "sub-aspect-twice",
        assessed(LINES[0], [PLANNING, 1, "Peta jabatan", 2.5, 3, 7.5]),
        findings=(("baris-ganda", "B7|C7"),),
    ),
    Case(
        "aspects",
        assessed(
            [1, "Aspek Perencanaan Kebutuhan", 40, 40, 0, 40],
            [2, "Aspek Pengadaan", 40, 32, 8, 40],
            ["Total", None, 80, 72, 8, 80],
            head=["No", "Aspek Penilaian", "Bobot Indikator", "Indeks Sistem Merit Lingkup BKD"]
            + ["Indeks Sistem Merit Lingkup BPSDM", "Total"],
        ),
        {"merit_aspek": rows("aspek nilai_maksimal nilai_bkd nilai_bpsdm", (PLANNING, 40, 40, 0), (HIRING, 40, 32, 8))},
    ),
    Case(
        "aspect-total-differs-from-its-parts",
        assessed(
            [1, "Aspek Pengadaan", 40, 32, 8, 41],
            head=["No", "Aspek Penilaian", "Bobot Indikator", "Indeks Sistem Merit Lingkup BKD"]
            + ["Indeks Sistem Merit Lingkup BPSDM", "Total"],
        ),
        {"merit_aspek": rows("aspek nilai_bkd nilai_bpsdm", (HIRING, 32, 8))},
        (("jumlah-tidak-cocok", "F6"),),
    ),
    Case(
        "provinces",
        assessed(
            [1, "Pemerintah Provinsi Jawa Barat", 400, "Sangat Baik"],
            [2, "Pemerintah Provinsi Sumatera Barat", "353,5", "Sangat Baik"],
            head=["No", "Instansi Pemerintah", "Nilai Indeks", "Kategori"],
        ),
        {
            "merit_nasional": rows(
                "perangkat_daerah instansi nilai kategori_tercetak",
                (None, "Pemerintah Provinsi Jawa Barat", 400, "Sangat Baik"),
                (None, "Pemerintah Provinsi Sumatera Barat", 353.5, "Sangat Baik"),
            )
        },
    ),
)
