"""The satisfaction survey: an answer a row, or means by unit, month and element."""

from datetime import datetime

from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY

TITLE: list[Line] = [["Survei Kepuasan Layanan Kepegawaian"], [AGENCY], ["Tahun 2025"], []]
NINE = [f"U{place}" for place in range(1, 10)]
HEAD: Line = ["No", "Unit", "Bulan", *NINE]
BKD, WEST = "BKD", "Suku Badan Jakarta Barat"
LINES: list[Line] = [
    [1, BKD, "Januari", 4, 3, 4, 4, 4, 3, 4, 4, 2],
    [2, WEST, "Feb 2025", 3, 3, 3, 3, None, 3, 3, 3, 3],
]
COLUMNS = "perangkat_daerah tahun periode unit responden u1 u2 u5 u9"
FIRST = ("BKD", 2025, "2025-01", BKD, "1", 4, 3, 4, 2)
SECOND = ("BKD", 2025, "2025-02", WEST, "2", 3, 3, None, 3)


def answers(*values: tuple, columns: str = COLUMNS) -> dict[str, Facts]:
    return {"survei_jawaban": rows(columns, *values)}


def means(*values: tuple) -> dict[str, Facts]:
    return {"survei_rekap": rows("tahun periode unit unsur rata_rata jumlah_responden", *values)}


def survey(*lines: Line, head: Line = HEAD, title: list[Line] = TITLE, merged: tuple[str, ...] = ()) -> bytes:
    return xlsx(Page([*title, head, *lines], "SKM", merged))


NAMED = [
    "Persyaratan",
    "Sistem, mekanisme dan prosedur",
    "Waktu penyelesaian",
    "Biaya/tarif",
    "Produk spesifikasi jenis pelayanan",
    "Kompetensi pelaksana",
    "Perilaku pelaksana",
    "Penanganan pengaduan, saran dan masukan",
    "Sarana dan prasarana",
]
BRIEF = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"]
TWO_MEANS = means((2025, "2025-01", BKD, "U1", 3.5, 120), (2025, "2025-01", BKD, "U2", 3.25, 120))

CASES = (
    Case("answers", survey(*LINES), answers(FIRST, SECOND)),
    Case(
        "answers-with-element-names-and-dates",
        survey(
            [1, BKD, datetime(2025, 1, 17), *LINES[0][3:]],
            [2, WEST, "14/02/2025", *LINES[1][3:]],
            head=["No. Responden", "Unit Layanan", "Tanggal", *NAMED],
        ),
        answers(FIRST, SECOND),
    ),
    Case(
        "answers-below-short-element-names",
        survey(
            *LINES,
            head=[*HEAD[:3], *BRIEF],
        ),
        answers(FIRST, SECOND),
    ),
    Case(
        "a-first-element-left-blank",
        survey([1, BKD, 1, None, *LINES[0][4:]]),
        answers(("2025-01", None, 3), columns="periode u1 u2"),
    ),
    Case(
        "unit-and-month-in-the-title",
        survey(
            LINES[0][3:],
            head=list(NINE),
            title=[["Survei Kepuasan"], [AGENCY], [f"Unit: {WEST}"], ["Bulan Maret 2025"], []],
        ),
        answers((2025, "2025-03", WEST, "7", 4), columns="tahun periode unit responden u1"),
    ),
    Case(
        "totals-below-answers",
        survey(
            *LINES,
            ["Jumlah", None, None, 7, 6, 7, 7, 4, 6, 7, 7, 5],
            ["NRR per unsur", None, None, 3.5, 3, 3.5, 3.5, 4, 3, 3.5, 3.5, 2.5],
            ["IKM", None, None, 84.72],
        ),
        answers(FIRST, SECOND),
    ),
    Case(
        "names-and-numbers-of-persons",
        survey(
            [*LINES[0], "Budi Santoso", "081234567890", "Terima kasih"],
            head=[*HEAD, "Nama Responden", "No HP", "Saran"],
        ),
        answers(FIRST),
        info=(("data-pribadi", "M6"), ("data-pribadi", "N6")),
        absent=("Budi Santoso", "081234567890"),
    ),
    Case("answer-over-four", survey([*LINES[0][:3], 5, *LINES[0][4:]]), findings=(("di-luar-rentang", "D6"),)),
    Case("answer-of-zero", survey([*LINES[0][:3], 0, *LINES[0][4:]]), findings=(("di-luar-rentang", "D6"),)),
    Case("half-an-answer", survey([*LINES[0][:3], 3.5, *LINES[0][4:]]), findings=(("bukan-angka", "D6"),)),
    Case("response-twice", survey(LINES[0], LINES[0]), findings=(("baris-ganda", "D7"),)),
    Case("no-such-month", survey([1, BKD, "Smarch", *LINES[0][3:]]), findings=(("periode-meragukan", "C6"),)),
    Case(
        "means",
        survey(
            [1, BKD, "Januari 2025", "U1", 3.5, 120],
            [2, None, None, "U2", "3,25", 120],
            head=["No", "Unit", "Bulan", "Unsur", "Rata-rata", "Jumlah Responden"],
            merged=("B6:B7", "C6:C7"),
        ),
        TWO_MEANS,
    ),
    Case(
        "means-side-by-side",
        survey(
            [1, BKD, "Jan", 120, 3.5, 3.25, 84.4, "B"],
            ["Rata-rata", None, None, 120, 3.5, 3.25, 84.4, None],
            head=["No", "Unit Pelayanan", "Bulan", "Jumlah Responden", "U1", "U2", "Nilai Konversi", "Mutu Pelayanan"],
        ),
        TWO_MEANS,
    ),
    Case(
        "mean-on-another-scale",
        survey([1, BKD, "Januari", "U1", 87.5, 120], head=["No", "Unit", "Bulan", "Unsur", "NRR", "Jumlah Responden"]),
        findings=(("di-luar-rentang", "E6"),),
    ),
)
