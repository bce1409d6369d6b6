"""Whose data a file holds and for when: from title rows, file name or the user; asked when they disagree."""

from dashboard.importing import Choices, Known
from tests.importing.corpus.case import Case, Facts, Page, rows, xlsx
from tests.importing.corpus.levels import COLUMNS
from tests.importing.corpus.quarters import ORDER
from tests.importing.corpus.titles import AGENCY, LEAVES, QUARTER

TITLES = (
    ("Triwulan II Tahun 2025", "II"),
    ("TRIWULAN KE-3 TAHUN ANGGARAN 2025", "III"),
    ("s.d. TW II 2025", "II"),
    ("s/d Triwulan IV Tahun 2025", "IV"),
    ("TW 1 TA 2025", "I"),
    ("s.d. 30 Juni 2025", "II"),
    ("Sampai dengan 30 September 2025", "III"),
    ("Keadaan per 31 Maret 2025", "I"),
    ("Per 31 Desember 2025", "IV"),
    ("Triwulan Kedua Tahun 2025", "II"),
    ("TRIWULAN KEDUA 2025", "II"),
    ("REALISASI ANGGARAN 2025 TW II", "II"),
    ("TW 2/2025", "II"),
    ("Realisasi APBD-P (2025) s.d. TW III", "III"),
    ("TW II 2025 Renstra 2023-2026", "II"),
    ("APBD 2025 TW II, Perda No. 12/2024", "II"),
)
NO_YEARS = (
    "TW II Renstra 2023-2026",
    "TW II sesuai Pergub 8/2019",
    "TW II menuju Indonesia Emas 2045",
    "TW II dicetak 2026",
    "TW II kode 5.03.2025",
    "TW II pagu Rp 2025",
    "TW II pegawai 2025 orang",
    "TW II sumber data SIPD 2025",
)
DOUBTFUL = (
    "Semester I Tahun 2025",
    "Semester I 2025",
    "Realisasi Anggaran Mei 2025",
    "TW II APBD 2024 dan APBD 2025",
    *NO_YEARS,
    "Realisasi Anggaran",
    "Triwulan II",
)
ASKED_BELOW_TWO = (("periode-meragukan", "A4"),)
OURS = (
    ("PEMERINTAH PROVINSI DKI JAKARTA", "BADAN KEPEGAWAIAN DAERAH"),
    ("BADAN KEPEGAWAIAN DAERAH",),
    ("PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA", "BADAN KEPEGAWAIAN  DAERAH"),
    ("BADAN KEPEGAWAIAN DAERAH DKI JAKARTA",),
    ("SKPD : 5.03.0.00.0.00.01.0000 BADAN KEPEGAWAIAN DAERAH",),
    ("REALISASI ANGGARAN BKD TRIWULAN II TAHUN 2025",),
    ("Laporan Realisasi Anggaran – BKD",),
    ("Capaian Perjanjian Kinerja BKD, Tahun 2025",),
)
NOT_OURS = (
    ("A2", "PEMERINTAH KABUPATEN BOGOR", "BADAN KEPEGAWAIAN DAERAH"),
    ("A1", "BADAN KEPEGAWAIAN DAERAH JAWA BARAT"),
    ("A4", "PEMERINTAH KOTA BEKASI", "REALISASI ANGGARAN BKD"),
    ("A3", "REALISASI BKD JAWA BARAT"),
    ("A3", "Realisasi Anggaran, sumber: BKD"),
    ("A3", "Realisasi Anggaran, bkd"),
    ("A2", "REALISASI ANGGARAN BKD", "DINAS KESEHATAN"),
)


OTHER_DATES = (
    ("Triwulan I Tahun 2024", "Keadaan 31 Maret 2025"),
    ("Triwulan I Tahun 2025", "Posisi s.d. 30 Juni 2025"),
    ("Triwulan II Tahun 2025", "PER 31-12-2025"),
    ("Triwulan IV Tahun 2025", "Keadaan 30 April 2025"),
    ("Triwulan I Tahun 2025", "Data per 31 Mei 2025"),
    ("Tahun Anggaran 2024", "Sampai dengan tanggal 31 Maret 2025"),
)
OWN_DATES = (
    ("Keadaan 30 Juni 2025",),
    ("Periode 1 Januari s.d. 30 Juni 2025",),
    ("Data per 8 Juli 2025",),
    ("Jakarta, 8 Oktober 2025",),
    ("Dicetak per 8 Oktober 2025",),
    ("Peraturan Gubernur Nomor 8 tanggal 31 Desember 2021",),
    ("Keputusan Kepala Badan, berlaku s.d. 31 Desember 2026",),
)


def titled(*lines: str, sheet: str = "TW") -> bytes:
    """One row of a budget below title rows; the header is row ``len(lines) + 1``."""
    return xlsx(Page([*([line] for line in lines), COLUMNS, LEAVES[0]], sheet))


def of(periode: str, tahun: int = 2025) -> dict[str, Facts]:
    return {"anggaran": rows("perangkat_daerah tahun periode", ("BKD", tahun, periode))}


CASES = (
    *(
        Case(f"title-{number}", titled("Realisasi", AGENCY, line), of(periode))
        for number, (line, periode) in enumerate(TITLES, start=1)
    ),
    *(
        Case(f"doubtful-title-{number}", titled(AGENCY, line), findings=(("periode-meragukan", "A3"),))
        for number, line in enumerate(DOUBTFUL, start=1)
    ),
    Case("short-name-of-the-agency", titled("BKD Provinsi DKI Jakarta", "TW II Tahun 2025"), of("II")),
    Case(
        "agency-and-period-in-one-line", titled(f"REALISASI ANGGARAN {AGENCY.upper()} TRIWULAN II TAHUN 2025"), of("II")
    ),
    Case(
        "a-past-year-alone-is-its-end-and-said",
        titled("Realisasi", AGENCY, "Tahun Anggaran 2024"),
        of("IV", 2024),
        info=(("triwulan-dianggap", "A4"),),
    ),
    Case(
        "two-years-side-by-side-are-read-for-the-title's",
        xlsx(
            [
                ["Realisasi"],
                [AGENCY],
                ["Triwulan II Tahun 2025"],
                [*COLUMNS[:3], "Pagu 2024", "Realisasi 2024", "Pagu 2025", "Realisasi 2025"],
                [*LEAVES[0][:3], 7, 3, 9, 4],
            ]
        ),
        {"anggaran": rows("tahun periode pagu_rupiah realisasi_rupiah", (2025, "II", 9, 4))},
        info=(("tahun-lain", "D4"),),
    ),
    Case("from-the-file-name", titled("Realisasi", AGENCY), of("I"), file="realisasi_tw1_2025.xlsx"),
    Case("quarter-from-the-file-name", titled(AGENCY, "Tahun Anggaran 2025"), of("III"), file="Realisasi TW III.xlsx"),
    Case("title-and-file-name-agree", titled(AGENCY, "Triwulan I 2025"), of("I"), file="realisasi_tw1_2025.xlsx"),
    Case(
        "title-and-file-name-name-different-quarters",
        titled(AGENCY, "Triwulan II Tahun 2025"),
        findings=(("periode-meragukan", "A3"),),
        file="realisasi_tw1_2025.xlsx",
    ),
    Case(
        "title-and-file-name-name-different-years",
        titled(AGENCY, "Triwulan I Tahun 2024"),
        findings=(("periode-meragukan", "A3"),),
        file="realisasi_tw1_2025.xlsx",
    ),
    Case(
        "a-contradiction-that-was-settled",
        titled(AGENCY, "Triwulan II Tahun 2025"),
        of("II"),
        file="realisasi_tw1_2025.xlsx",
        choices=Choices(tahun=2025, triwulan="II"),
    ),
    Case(
        "all-said-by-the-user",
        titled("Realisasi"),
        of("III"),
        choices=Choices(perangkat_daerah="BKD", tahun=2025, triwulan="III"),
    ),
    Case(
        "a-year-that-only-the-user-says",
        titled("Realisasi", AGENCY),
        findings=(("periode-meragukan", "A3"),),
        choices=Choices(tahun=2025),
    ),
    Case("no-agency", titled("Realisasi", "Triwulan II Tahun 2025"), findings=(("periode-meragukan", "A3"),)),
    Case(
        "another-agency",
        titled("Dinas Kesehatan Provinsi DKI Jakarta", "Triwulan II Tahun 2025"),
        findings=(("periode-meragukan", "A1"),),
    ),
    *(
        Case(f"agency-by-code-or-office-{number}", titled(*lines, "Triwulan II Tahun 2025"), of("II"))
        for number, lines in enumerate(OURS, start=1)
    ),
    *(
        Case(
            f"no-agency-of-ours-{number}",
            titled(*lines, "Triwulan II Tahun 2025"),
            findings=(("periode-meragukan", cell),),
        )
        for number, (cell, *lines) in enumerate(NOT_OURS, start=1)
    ),
    Case(
        "an-office-said-to-be-an-agency",
        titled("SKPD : 1.02.0.00 DINAS KESEHATAN TAHUN 2025", "Triwulan II Tahun 2025"),
        of("II"),
        choices=Choices(decide=("perangkat_daerah:Dinas Kesehatan=BKD",)),
    ),
    Case(
        "an-office-registered-by-an-answer",
        titled("DINAS KESEHATAN", "Triwulan II Tahun 2025"),
        {"anggaran": rows("perangkat_daerah tahun periode", ("DINAS KESEHATAN", 2025, "II"))},
        choices=Choices(decide=("perangkat_daerah:DINAS KESEHATAN=DINAS KESEHATAN",)),
    ),
    Case(
        "an-office-registered-before",
        titled("Dinas  Kesehatan", "Triwulan II Tahun 2025"),
        {"anggaran": rows("perangkat_daerah tahun periode", ("DINAS KESEHATAN", 2025, "II"))},
        info=(("nama-disamakan", "A1"),),
        known=Known(meant={"perangkat daerah: dinas kesehatan": "DINAS KESEHATAN"}),
    ),
    Case(
        "a-table-below-of-another-office",
        xlsx(
            [
                [AGENCY],
                ["Triwulan II Tahun 2025"],
                COLUMNS,
                LEAVES[0],
                [],
                ["DINAS KESEHATAN"],
                ["Triwulan II Tahun 2025"],
                COLUMNS,
                LEAVES[1],
            ]
        ),
        findings=(("periode-meragukan", "A6"),),
    ),
    Case(
        "the-year-of-a-regulation",
        titled("Peraturan Gubernur Nomor 8 Tahun 2019", AGENCY, "Triwulan II Tahun 2025"),
        of("II"),
    ),
    Case(
        "the-date-of-print",
        titled(AGENCY, "Triwulan II Tahun 2025", "Dicetak 5 Oktober 2026"),
        of("II"),
    ),
    *(
        Case(f"the-state-at-a-date-of-another-period-{number}", titled(AGENCY, *lines), findings=ASKED_BELOW_TWO)
        for number, lines in enumerate(OTHER_DATES, start=1)
    ),
    Case(
        "the-state-at-a-date-of-another-period-settled",
        titled(AGENCY, *OTHER_DATES[0]),
        of("I"),
        choices=Choices(tahun=2025),
    ),
    *(
        Case(f"a-date-that-is-no-other-period-{number}", titled(AGENCY, QUARTER, *lines), of("II"))
        for number, lines in enumerate(OWN_DATES, start=1)
    ),
    Case(
        "year-end-read-some-days-later",
        titled(AGENCY, "Triwulan IV Tahun 2024", "Posisi data per 10 Januari 2025"),
        of("IV", 2024),
    ),
    Case("quarter-from-the-sheet", titled(AGENCY, "Tahun Anggaran 2024", sheet="TW I"), of("I", 2024)),
    Case("period-from-the-sheet", titled(AGENCY, sheet="Triwulan 3 2025"), of("III")),
    Case(
        "sheets-of-four-quarters",
        xlsx(*(Page([[f"{AGENCY} Tahun 2025"], COLUMNS, LEAVES[0]], f"TW {quarter}") for quarter in ORDER)),
        {"anggaran": rows("perangkat_daerah tahun periode", *(("BKD", 2025, quarter) for quarter in ORDER))},
    ),
    Case(
        "title-and-sheet-name-different-quarters",
        titled(AGENCY, QUARTER, sheet="TW III"),
        findings=(("periode-meragukan", "A3"),),
    ),
    Case(
        "sheet-and-file-name-different-quarters",
        titled(AGENCY, "Tahun 2025", sheet="TW III"),
        findings=(("periode-meragukan", "A3"),),
        file="realisasi_tw1_2025.xlsx",
    ),
    Case(
        "title-and-sheet-name-different-years",
        titled(AGENCY, QUARTER, sheet="2024"),
        findings=(("periode-meragukan", "A3"),),
    ),
    Case(
        "a-second-table-of-another-quarter-than-the-sheet",
        xlsx(
            Page(
                [
                    [AGENCY],
                    ["Triwulan I Tahun 2025"],
                    COLUMNS,
                    LEAVES[0],
                    [],
                    ["Triwulan II Tahun 2025"],
                    COLUMNS,
                    LEAVES[0],
                ],
                "TW I",
            )
        ),
        {"anggaran": rows("perangkat_daerah tahun periode", ("BKD", 2025, "I"), ("BKD", 2025, "II"))},
    ),
    Case("a-sheet-of-several-years", titled(AGENCY, QUARTER, sheet="2022-2026"), of("II")),
)
