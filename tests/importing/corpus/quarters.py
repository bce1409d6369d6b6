"""Quarters side by side: each heading feeds its own quarter, or it is asked."""

from dataclasses import replace
from typing import Any

from dashboard.importing import Choices, Known
from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY, HIRING, INTAKE, STAFFING, SYSTEM

ORDER = ("I", "II", "III", "IV")
SERVICE, PAPERS = "Nilai layanan", "Jumlah dokumen"
NAMES: Line = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target Tahunan"]
MERIT: Line = [1, "Tertib", SERVICE, "Nilai", 325, 310, 311.5, 320, 321.5, 322, 323.25, 325, 324]
COUNT: Line = [2, None, PAPERS, "Dokumen", 12, 3, 3, 3, 2, 3, 4, 3, 1]
OPEN: Line = [1, "Tertib", SERVICE, "Nilai", 325, "N/A", "N/A", 320, 321.5, "N/A", "N/A", 325, None]
COUNTED: Line = [2, None, PAPERS, "Dokumen", 12, 3, 3, 3, 2, 3, 4, 3, None]
MERGED = ("F3:G3", "H3:I3", "J3:K3", "L3:M3", *(f"{letter}3:{letter}4" for letter in "ABCDE"))


def pairs(*lines: Line, quarter: str = "Triwulan {}", below: Line = ("Target", "Realisasi"), title: str = "") -> bytes:
    """Indicators with a target and a realisation below each quarter."""
    groups: list[object] = [text for order in ORDER for text in (quarter.format(order), None)]
    head: list[Line] = [[*NAMES, *groups], [None] * 5 + [*below] * 4]
    return xlsx(Page([[f"Capaian Perjanjian Kinerja {AGENCY} {title} Tahun 2025"], [], *head, *lines], merged=MERGED))


def stated(*lines: Line, quarters: tuple[str, ...] = ORDER) -> dict[str, Facts]:
    """What each quarter of the pairs states, and the target of the year; N/A and a blank are none."""
    targets, reached = [], []
    for name, year, *figures in (line[2:3] + line[4:] for line in map(list, lines)):
        targets.append((name, "tahun", year, "E"))
        known = [None if figure == "N/A" else figure for figure in figures]
        for at, quarter in enumerate(ORDER):
            targets.append((name, quarter, known[2 * at], "FHJL"[at]))
            if quarter in quarters:
                reached.append((name, quarter, known[2 * at + 1]))
    return {
        "indikator_target": rows("indikator periode target kolom", *targets),
        "indikator_realisasi": rows("indikator periode realisasi", *reached),
    }


def money(
    *lines: Line, head: tuple[Line, ...], title: str = "Realisasi Anggaran", merged: tuple[str, ...] = ()
) -> bytes:
    return xlsx(Page([[f"{title} {AGENCY}"], ["Tahun Anggaran 2025"], *head, *lines], merged=merged))


def spent(*values: tuple) -> dict[str, Facts]:
    return {"anggaran": rows("sub_kegiatan periode pagu_rupiah realisasi_rupiah", *values)}


TOTALS: tuple[Line, ...] = (
    ["Sub Kegiatan", "Pagu", "Realisasi", None, None, None, "Total", "%"],
    [None, None, *(f"TW {quarter}" for quarter in ORDER), None, None],
)
PLANNED: tuple[Line, ...] = (
    ["Sub Kegiatan", "Pagu", *(f"Triwulan {quarter}" for quarter in ORDER for _ in range(3))],
    [None, None, *["Rencana (Rp)", "Realisasi (Rp)", "%"] * 4],
)
SHARED: tuple[Line, ...] = (
    ["Sub Kegiatan", "Pagu", *(f"Triwulan {quarter}" for quarter in ORDER for _ in range(2))],
    [None, None, *["Rp", "%"] * 4],
)
PLANNED_MERGED = ("C3:E3", "F3:H3", "I3:K3", "L3:N3")
CASH: Line = ["Sub Kegiatan", "Pagu", *(f"Triwulan {quarter}" for quarter in ORDER), "Jumlah"]
CASH_LINE: Line = [INTAKE, 12_000, 3_000, 3_000, 3_000, 3_000, 12_000]
ONE_QUARTER: Line = ["Sub Kegiatan", "Pagu", "Realisasi s.d. TW II", "Sisa"]
EACH = Choices(akumulasi="per_triwulan")
SPENT = spent(
    *((INTAKE, quarter, 2_000, amount) for quarter, amount in zip(ORDER, (100, 200, 300, 400), strict=True)),
    *((SYSTEM, quarter, 2_500, amount) for quarter, amount in zip(ORDER, (0, 0, 500, 500), strict=True)),
)

KNOWN = Known(parents=dict.fromkeys((INTAKE, SYSTEM), (STAFFING, HIRING)))


def agreed(head: Line, *lines: Line) -> bytes:
    """An agreement: targets, and nothing measured."""
    return xlsx(Page([["PERJANJIAN KINERJA TAHUN 2025"], [AGENCY], [], head, *lines]))


AGREED = {
    "indikator": rows("indikator periode satuan", (SERVICE, "tahun", "Nilai"), (PAPERS, "tahun", "Dokumen")),
    "indikator_target": rows(
        "indikator tahun periode himpunan target",
        (SERVICE, 2025, "tahun", "pk", 325),
        (PAPERS, 2025, "tahun", "pk", 12),
    ),
}

RISK = "Persentase Implementasi Penerapan Manajemen Risiko"
KNOWLEDGE = "Persentase penyelesaian tahapan manajemen pengetahuan"
ALONE: Line = ["Realisasi TW I", "Realisasi TW II", "Realisasi s.d. TW II"]
OF_A_YEAR: Line = [*(f"Realisasi TW {quarter}" for quarter in ORDER), "Realisasi s.d. TW IV"]
SINCE: Line = ["s.d. TW I", "s.d. TW II", "s.d. TW III"]


def reached(head: Line, *lines: Line, title: str = "Capaian Kinerja") -> bytes:
    """Quarters of indicators beside each other; the header is row 3."""
    return xlsx([[title, None, "Tahun 2025"], [AGENCY], ["No", "Indikator Kinerja", "Satuan", "Target", *head], *lines])


def of_quarters(name: str, *figures: object) -> list[tuple]:
    return [(name, quarter, figure) for quarter, figure in zip(ORDER, figures, strict=False)]


def realised(*expected: list[tuple]) -> dict[str, Facts]:
    return {"indikator_realisasi": rows("indikator periode realisasi", *(row for part in expected for row in part))}


SO_FAR = reached(SINCE, [1, RISK, "Persen", 100, 20, 50, 60], [2, KNOWLEDGE, "Persen", 100, 10, 35, 35])
SINGLE = reached(ALONE, [1, RISK, "Persen", 100, 20, 30, 50], [2, KNOWLEDGE, "Persen", 100, 10, 25, 35])
WRITTEN = (
    *(
        Case(
            f"quarters-since-the-start-of-the-year-{number}",
            reached([f"{so_far} {quarter}" for quarter in ("TW I", "TW II")], [1, SERVICE, "Nilai", 80, 20, 50]),
            realised(of_quarters(SERVICE, 20, 50)),
        )
        for number, so_far in enumerate(("s.d.", "S/D", "Realisasi s.d.", "Realisasi sampai dengan"), start=1)
    ),
    Case(
        "quarters-since-the-start-of-an-indicator-that-is-added-up",
        SO_FAR,
        findings=(("periode-meragukan", "F5"), ("periode-meragukan", "G5")),
    ),
    Case(
        "quarters-since-the-start-of-which-those-alone-are-said",
        SO_FAR,
        realised(of_quarters(RISK, 20, 50, 60), of_quarters(KNOWLEDGE, 10, 25, 0)),
        choices=Choices(decide=("TW!F5=25", "TW!G5=0")),
    ),
    Case(
        "quarters-of-indicators-that-only-a-sum-so-far-beside-them-shows-to-be-reached",
        reached(["TW I", "TW II", "s.d. TW II"], [1, KNOWLEDGE, "Persen", 100, 20, 30, 50]),
        realised(of_quarters(KNOWLEDGE, 20, 30)),
        published=((KNOWLEDGE, "jumlah_realisasi", 50),),
    ),
    Case(
        "quarters-beside-a-sum-so-far-that-may-be-planned",
        reached(["TW I", "TW II", "s.d. TW II"], [1, KNOWLEDGE, "Persen", 100, 20, 30, 50], title="Kinerja"),
        findings=(("kolom-meragukan", "E3"),),
    ),
    Case(
        "a-quarter-of-indicators-up-to-which-there-is-no-column-of-its-own",
        reached(
            ["TW I", "TW II", "s.d. TW III"],
            [1, KNOWLEDGE, "Persen", 100, 20, 30, 60],
            [2, SERVICE, "Nilai", 9, 5, 6, 7],
        ),
        realised(of_quarters(KNOWLEDGE, 20, 30, 60), of_quarters(SERVICE, 5, 6, 7)),
        findings=(("periode-meragukan", "G4"),),
    ),
    Case(
        "single-quarters-of-a-cumulative-indicator-before-a-sum-so-far",
        reached(["TW I", "TW II", "s.d. TW III"], [1, RISK, "Persen", 100, 20, 30, 60]),
        findings=(("periode-meragukan", "F4"),),
    ),
    Case(
        "a-quarter-of-indicators-up-to-which-that-alone-is-said",
        reached(["TW I", "TW II", "s.d. TW III"], [1, KNOWLEDGE, "Persen", 100, 20, 30, 60]),
        realised(of_quarters(KNOWLEDGE, 20, 30, 10)),
        choices=Choices(decide=("TW!G4=10",)),
    ),
    Case(
        "until-the-end-of-a-quarter-in-another-word",
        reached(["Realisasi hingga TW I", "Realisasi sampai TW II"], [1, SERVICE, "Nilai", 80, 20, 50]),
        realised(of_quarters(SERVICE, 20, 50)),
    ),
    Case(
        "until-the-end-of-one-quarter-in-another-word",
        reached(["Realisasi hingga TW II"], [1, SERVICE, "Nilai", 80, 20]),
        realised([(SERVICE, "II", 20)]),
    ),
    Case(
        "the-fourth-quarter-since-the-start-is-the-year",
        reached([*SINCE, "s.d. TW IV"], [1, KNOWLEDGE, "Persen", 100, 0, 0, 50, 100]),
        realised(of_quarters(KNOWLEDGE, 0, 0, 50, 100)),
    ),
    Case(
        "the-fourth-quarter-alone-is-not-the-year",
        reached(OF_A_YEAR, [1, KNOWLEDGE, "Persen", 100, 0, 50, 0, 50, 100]),
        findings=(("periode-meragukan", "H4"),),
    ),
    Case(
        "the-fourth-quarter-alone-of-which-the-year-is-said",
        reached(OF_A_YEAR, [1, KNOWLEDGE, "Persen", 100, 0, 50, 0, 50, 100]),
        realised(of_quarters(KNOWLEDGE, 0, 50, 0, 100)),
        choices=Choices(decide=("TW!H4=100",)),
    ),
    Case(
        "quarters-since-the-start-of-an-indicator-that-this-year-is-cumulative",
        reached(SINCE, [1, KNOWLEDGE, "Persen", 100, 20, 50, 60]),
        realised(of_quarters(KNOWLEDGE, 20, 50, 60)),
        known=Known(accumulations={("BKD", 2025, KNOWLEDGE): "kumulatif"}),
    ),
    Case(
        "quarters-alone-beside-their-sum-of-an-indicator-that-is-cumulative",
        SINGLE,
        findings=(("periode-meragukan", "F4"),),
    ),
    Case(
        "quarters-alone-beside-their-sum-of-which-the-sum-is-said",
        SINGLE,
        realised(of_quarters(RISK, 20, 50), of_quarters(KNOWLEDGE, 10, 25)),
        choices=Choices(decide=("TW!F4=50",)),
    ),
    Case(
        "quarters-that-their-sum-so-far-contradicts",
        reached(ALONE, [1, SERVICE, "Nilai", 80, 20, 30, 51]),
        realised(of_quarters(SERVICE, 20, 30)),
        (("jumlah-tidak-cocok", "G4"),),
        published=((SERVICE, "jumlah_realisasi", 51),),
    ),
    Case(
        "quarters-since-the-start-that-may-be-planned",
        reached(SINCE, [1, SERVICE, "Nilai", 80, 20, 50, 60], title="Perjanjian Kinerja"),
        findings=(("kolom-meragukan", "E3"),),
    ),
    Case(
        "money-since-the-start-of-the-year",
        money([INTAKE, 100, 20, 50], head=(["Sub Kegiatan", "Pagu", "Realisasi s.d. TW I", "Realisasi s.d. TW II"],)),
        {"anggaran": rows("periode realisasi_rupiah per_triwulan", ("I", 20, None), ("II", 50, None))},
        known=KNOWN,
    ),
    *(
        Case(
            f"quarters-with-their-year-{number}",
            money([INTAKE, 100, 20, 50], head=(["Sub Kegiatan", "Pagu", *(f"Realisasi {name}" for name in names)],)),
            {"anggaran": rows("tahun periode realisasi_rupiah", (2025, "I", 20), (2025, "II", 50))},
            choices=Choices(akumulasi="kumulatif"),
            known=KNOWN,
        )
        for number, names in enumerate((("TW I 2025", "TW II 2025"), ("TW I (2025)", "TW II Tahun 2025")), start=1)
    ),
    Case(
        "quarters-of-another-year-than-the-title",
        money([INTAKE, 100, 20, 50], head=(["Sub Kegiatan", "Pagu", "TW I 2024", "TW II 2024"],)),
        findings=(("periode-meragukan", "C3"),),
        choices=Choices(akumulasi="kumulatif"),
        known=KNOWN,
    ),
    Case(
        "months-of-another-year-than-the-title",
        money(
            [INTAKE, 100, 20, 30, 10], head=(["Sub Kegiatan", "Pagu", "Januari 2024", "Februari 2024", "Maret 2024"],)
        ),
        findings=(("periode-meragukan", "C3"),),
        choices=Choices(akumulasi="per_triwulan"),
        known=KNOWN,
    ),
    Case(
        "what-is-left-is-not-compared-while-spending-is-asked",
        money([INTAKE, 100, 30, 50, 50], head=(["Sub Kegiatan", "Pagu", "Realisasi A", "Realisasi B", "Sisa"],)),
        findings=(("kolom-meragukan", "C3"),),
        known=KNOWN,
    ),
    Case(
        "money-since-the-start-of-the-year-of-which-one-falls",
        money(
            [INTAKE, 1_000, 200, 500],
            [SYSTEM, 1_000, 300, 299],
            head=(["Sub Kegiatan", "Pagu", "Realisasi s.d. TW I", "Realisasi s.d. TW II"],),
        ),
        {
            "anggaran": rows(
                "periode realisasi_rupiah per_triwulan",
                *(("I", 200, None), ("II", 500, None), ("I", 300, None), ("II", 299, None)),
            )
        },
        known=KNOWN,
    ),
    Case(
        "money-of-quarters-beside-their-sum-so-far",
        money([INTAKE, 100, 20, 30, 50], head=(["Sub Kegiatan", "Pagu", *ALONE],)),
        {"anggaran": rows("periode realisasi_rupiah per_triwulan", ("I", 20, True), ("II", 30, True))},
        known=KNOWN,
    ),
    Case(
        "the-agreement-of-a-year",
        agreed(
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Satuan"],
            [1, "Tertib", SERVICE, 325, "Nilai"],
            [2, None, PAPERS, 12, "Dokumen"],
        ),
        AGREED,
    ),
    Case(
        "the-agreement-with-the-year-in-its-heading",
        agreed(
            ["No", "Indikator Kinerja", "Satuan", "Target Tahun 2025"],
            [1, SERVICE, "Nilai", 325],
            [2, PAPERS, "Dokumen", 12],
        ),
        AGREED,
    ),
    Case(
        "the-agreement-with-quarters",
        agreed(
            ["No", "Indikator Kinerja", "Satuan", "TW I", "TW II", "TW III", "TW IV", "Target 2025"],
            [1, SERVICE, "Nilai", 310, 320, "N/A", 325, 325],
        ),
        {
            "indikator": rows("indikator satuan", (SERVICE, "Nilai")),
            "indikator_target": rows(
                "periode target kolom",
                *(("I", 310, "D"), ("II", 320, "E"), ("III", None, "F"), ("IV", 325, "G"), ("tahun", 325, "H")),
            ),
        },
    ),
    Case("target-and-realisation-below-each-quarter", pairs(MERIT, COUNT), stated(MERIT, COUNT)),
    Case("the-title-names-one-of-the-quarters", pairs(MERIT, COUNT, title="Triwulan III"), stated(MERIT, COUNT)),
    Case("quarters-in-short", pairs(MERIT, COUNT, quarter="TW {}"), stated(MERIT, COUNT)),
    Case(
        "letters-for-target-and-realisation",
        pairs(OPEN, COUNTED, quarter="TW {}", below=("T", "R")),
        stated(OPEN, COUNTED, quarters=ORDER[:3]),
    ),
    Case(
        "achievements-below-each-quarter",
        xlsx(
            Page(
                [
                    [f"Capaian Perjanjian Kinerja {AGENCY} Tahun 2025"],
                    ["No", "Indikator Kinerja", "Satuan", "TW I", None, None, "TW II", None, None],
                    [None, None, None, *["Target", "Realisasi", "%"] * 2],
                    [1, SERVICE, "Nilai", 80, 84, 105, 90, 45, 60],
                ],
                merged=("D2:F2", "G2:I2"),
            )
        ),
        {
            "indikator_target": rows("indikator periode target", (SERVICE, "I", 80), (SERVICE, "II", 90)),
            "indikator_realisasi": rows("indikator periode realisasi", (SERVICE, "I", 84), (SERVICE, "II", 45)),
        },
        findings=(("persen-tidak-cocok", "I4"),),
        published=((SERVICE, "capaian_persen", 105), (SERVICE, "capaian_persen", 60)),
    ),
    Case(
        "realisations-of-quarters-beside-one-target",
        xlsx(
            [
                [f"Capaian Perjanjian Kinerja {AGENCY} Tahun 2025"],
                ["No", "Indikator Kinerja", "Satuan", "Target", *(f"Realisasi TW {quarter}" for quarter in ORDER)],
                [1, SERVICE, "Nilai", 325, 311, 312, "N/A", None],
            ]
        ),
        {"indikator_realisasi": rows("indikator periode realisasi", (SERVICE, "I", 311), (SERVICE, "II", 312))},
        published=((SERVICE, "target", 325),),
    ),
    Case(
        "plan-and-realisation-below-each-quarter",
        money(
            [INTAKE, 2_000, 500, 100, 20, 500, 200, 40, 500, 300, 60, 500, 400, 80],
            [SYSTEM, 2_500, 600, 0, 0, 600, 0, 0, 600, 500, 83.33, 600, 500, 83.33],
            head=PLANNED,
            merged=PLANNED_MERGED,
        ),
        SPENT,
        findings=tuple(("judul-tidak-dikenal", f"{letter}4") for letter in "CFIL"),
        choices=EACH,
    ),
    Case(
        "percentages-beside-each-quarter-are-compared",
        money(
            [INTAKE, 2_000, 100, 5, 200, 10, 300, 15, 400, 99],
            [SYSTEM, 2_500, "-", 0, "-", 0, 500, 20, 500, 20],
            head=SHARED,
            merged=("C3:D3", "E3:F3", "G3:H3", "I3:J3"),
        ),
        SPENT,
        findings=(("persen-tidak-cocok", "J5"),),
        choices=EACH,
    ),
    Case(
        "percentages-of-nothing-known",
        money(
            [INTAKE, 2_000, 100, 77, 200, 88, 300, 91, 400, 99],
            [SYSTEM, 2_500, 0, 0, 0, 0, 500, 61, 500, 62],
            head=SHARED,
            merged=("C3:D3", "E3:F3", "G3:H3", "I3:J3"),
        ),
        SPENT,
        findings=tuple(("persen-tidak-cocok", f"{letter}4") for letter in "DFHJ"),
        choices=EACH,
    ),
    Case(
        "a-printed-sum-of-quarters-says-that-they-add-up",
        money(
            [INTAKE, 2_000, 100, 200, 300, 400, 1_000, 50],
            [SYSTEM, 2_500, 0, 0, 500, 500, 1_000, 40],
            ["Jumlah", 4_500, 100, 200, 800, 900, 2_000, 44.44],
            head=TOTALS,
            merged=("C3:F3",),
        ),
        SPENT,
        published=((INTAKE, "jumlah_realisasi_rupiah", 1_000),),
    ),
    Case(
        "a-printed-sum-of-quarters-that-is-wrong",
        money([INTAKE, 2_000, 100, 200, 300, 400, 1_100, 55], head=TOTALS, merged=("C3:F3",)),
        findings=(("jumlah-tidak-cocok", "G5"),),
        choices=EACH,
    ),
    Case(
        "a-cash-plan-by-quarter-is-no-spending",
        money(CASH_LINE, head=(CASH,), title="Rencana Anggaran Kas"),
        findings=(("kolom-meragukan", "C3"),),
        choices=EACH,
    ),
    Case(
        "a-heading-of-another-quarter-than-the-table",
        money([INTAKE, 2_000, 500, 1_500], head=(ONE_QUARTER,), title="Laporan Triwulan III"),
        findings=(("periode-meragukan", "A3"),),
    ),
    Case(
        "a-heading-of-another-quarter-than-is-said",
        xlsx(
            [
                [f"Capaian Kinerja {AGENCY} Tahun 2025"],
                ["No", "Indikator Kinerja", "Target", "Realisasi s.d. TW II"],
                [1, SERVICE, 80, 84],
            ]
        ),
        findings=(("periode-meragukan", "D2"),),
        choices=Choices(triwulan="III"),
    ),
)
DOUBTFUL = (
    ("Realisasi Anggaran Triwulan II", "Realisasi Triwulan II"),
    ("Laporan", "Realisasi TW 2 Tahun 2025"),
    ("Laporan Triwulan IV", "Realisasi per Triwulan IV"),
    ("Laporan (bukan kumulatif)", "Realisasi Triwulan III"),
    ("Realisasi Anggaran pada Triwulan II", "Realisasi"),
    ("Belanja Selama TW III", "Realisasi"),
)
PLAIN = (
    ("Realisasi Anggaran Triwulan I", "Realisasi Triwulan I", "I"),
    ("Laporan Realisasi Anggaran Triwulan II", "Realisasi", "II"),
    ("Laporan Realisasi Anggaran s.d. Triwulan II", "Realisasi Triwulan II", "II"),
    ("Laporan per 30 Juni 2025", "Realisasi Triwulan II", "II"),
    ("Laporan", "Realisasi s/d TW II", "II"),
    ("Laporan", "Realisasi Kumulatif Triwulan III", "III"),
)
ONE_OF_FOUR = [INTAKE, 2_000, None, 500, None, None]


def of_one_quarter(title: str, heading: str, *beside: object, values: Line = ()) -> bytes:
    """Spending of a quarter; the header is row 3."""
    return money([INTAKE, 2_000, 500, *values], head=(["Sub Kegiatan", "Pagu", heading, *beside],), title=title)


ALONE = (
    *(
        Case(f"spending-of-one-quarter-{number}", of_one_quarter(*words), findings=(("periode-meragukan", "C3"),))
        for number, words in enumerate(DOUBTFUL, start=1)
    ),
    *(
        Case(
            f"spending-up-to-a-quarter-{number}",
            of_one_quarter(*words),
            {"anggaran": rows("periode realisasi_rupiah per_triwulan", (quarter, 500, None))},
        )
        for number, (*words, quarter) in enumerate(PLAIN, start=1)
    ),
    Case(
        "spending-of-one-quarter-settled",
        of_one_quarter(*DOUBTFUL[0]),
        {"anggaran": rows("periode realisasi_rupiah per_triwulan", ("II", 500, True))},
        choices=EACH,
    ),
    Case(
        "what-is-left-shows-that-spending-is-cumulative",
        of_one_quarter(*DOUBTFUL[0], "Sisa", values=[1_500]),
        {"anggaran": rows("periode realisasi_rupiah per_triwulan", ("II", 500, None))},
    ),
    Case(
        "what-is-left-is-less-than-one-quarter-leaves",
        of_one_quarter(*DOUBTFUL[0], "Sisa", values=[1_100]),
        findings=(("periode-meragukan", "C3"),),
    ),
    Case(
        "a-percentage-of-the-quarter-is-no-proof",
        of_one_quarter(*DOUBTFUL[0], "%", values=[25]),
        findings=(("periode-meragukan", "C3"),),
    ),
    Case(
        "only-the-second-of-four-quarters-filled-in",
        money(ONE_OF_FOUR, head=(["Sub Kegiatan", "Pagu", *(f"Realisasi TW {quarter}" for quarter in ORDER)],)),
        findings=(("periode-meragukan", "D3"),),
    ),
)
SWAPPED = [INTAKE, 600, 500, 100, 16.67]
SAID_LEFT: Line = ["Sub Kegiatan", "Pagu", "Realisasi s.d. TW II", "Sisa", "%"]
CODED: Line = ["Kode", "Uraian", *SAID_LEFT[1:]]
RIGHT = [INTAKE, 600, 100, 500, 16.67]
OF_TWO: Line = ["Sub Kegiatan", "Pagu", "{} TW I", "{} TW II", "Sisa", "%"]


def two(word: str, *figures: object) -> bytes:
    return money([INTAKE, 600, *figures], head=([str(text).format(word) for text in OF_TWO],))


CHECKED = (
    Case(
        "spending-and-what-is-left-exchanged",
        money(SWAPPED, head=(SAID_LEFT,)),
        findings=(("persen-tidak-cocok", "E4"),),
    ),
    Case("printed-beside-one-quarter-and-right", money(RIGHT, head=(SAID_LEFT,)), spent((INTAKE, "II", 600, 100))),
    Case(
        "what-is-left-of-one-quarter-is-wrong",
        money([INTAKE, 600, 100, 1, 16.67], head=(SAID_LEFT,)),
        findings=(("jumlah-tidak-cocok", "D4"),),
    ),
    Case(
        "spending-and-what-is-left-exchanged-beside-codes",
        money(["5.03.02.1.01.0001", *SWAPPED], head=(CODED,)),
        findings=(("persen-tidak-cocok", "F4"),),
        allowed=(("kode-tidak-dikenal", "*"),),
    ),
    Case("printed-beside-cumulative-quarters", two("Realisasi s.d.", 40, 100, 500, 16.67), findings=()),
    Case(
        "printed-beside-cumulative-quarters-and-wrong",
        two("Realisasi s.d.", 40, 100, 460, 23.33),
        findings=(("jumlah-tidak-cocok", "E4"), ("persen-tidak-cocok", "F4")),
    ),
    Case("printed-beside-single-quarters", two("Realisasi", 40, 60, 500, 16.67), choices=EACH),
    Case(
        "printed-beside-single-quarters-and-wrong",
        two("Realisasi", 40, 60, 540, 20),
        findings=(("jumlah-tidak-cocok", "E4"), ("persen-tidak-cocok", "F4")),
        choices=EACH,
    ),
)
STEP: Line = ["Sub Kegiatan", "Pagu", "Realisasi s.d. TW I", "Realisasi TW II", "Realisasi s.d. TW II", "%"]
PROVED = money([INTAKE, 600, 40, 60, 100, 16.67], head=(STEP,))
SO_FAR_READ = {
    "anggaran": rows("periode realisasi_rupiah per_triwulan kolom", ("I", 40, None, "C"), ("II", 100, None, "E"))
}
STEPS = (
    Case("a-quarter-between-two-sums-so-far", PROVED, SO_FAR_READ),
    Case(
        "a-quarter-between-two-sums-so-far-of-which-the-last-is-said",
        money([STAFFING, HIRING, INTAKE, 600, 40, 60, 100, 16.67], head=(["Program", "Kegiatan", *STEP],)),
        {"anggaran": rows("periode realisasi_rupiah kolom", ("I", 40, "E"), ("II", 100, "G"))},
        choices=Choices(map=("Realisasi s.d. TW II=realisasi_rupiah",)),
    ),
    Case(
        "a-quarter-between-two-sums-so-far-that-do-not-add-up",
        money([INTAKE, 600, 40, 70, 100, 16.67], head=(STEP,)),
        SO_FAR_READ,
        (("jumlah-tidak-cocok", "E4"),),
    ),
    Case(
        "a-quarter-between-two-sums-so-far-in-thousands",
        money([INTAKE, 600, "40,5", "60,5", 101, 16.83], head=(STEP,)),
        {"anggaran": rows("periode realisasi_rupiah", ("I", 40_500), ("II", 101_000))},
        choices=Choices(satuan=1000),
    ),
    Case(
        "a-sum-so-far-that-is-not-filled-in",
        money([INTAKE, 600, 40, 70, None, None], head=(STEP,)),
        findings=(("jumlah-tidak-cocok", "E4"),),
    ),
    Case(
        "a-quarter-beside-its-sum-so-far",
        money([INTAKE, 600, 60, 100], head=([*STEP[:2], *STEP[3:5]],)),
        {"anggaran": rows("periode realisasi_rupiah kolom", ("II", 100, "D"))},
    ),
    Case(
        "the-first-quarter-so-far-is-no-sum-of-the-second",
        money([INTAKE, 600, 40, 60, 16.67], head=([*STEP[:4], "%"],)),
        {"anggaran": rows("periode realisasi_rupiah per_triwulan", ("I", 40, None), ("II", 60, True))},
        choices=EACH,
    ),
    Case(
        "single-quarters-before-a-sum-so-far-of-a-quarter-without-its-own-column",
        money(
            [INTAKE, 600, 50, 40, 120], [SYSTEM, 500, 30, 20, 70], head=([*STEP[:2], "TW I", "TW II", "s.d. TW III"],)
        ),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah per_triwulan",
                (INTAKE, "I", 50, True),
                (INTAKE, "II", 40, True),
                (INTAKE, "III", 120, None),
                (SYSTEM, "I", 30, True),
                (SYSTEM, "II", 20, True),
                (SYSTEM, "III", 70, None),
            )
        },
    ),
    Case(
        "a-single-quarter-after-a-sum-so-far",
        money(
            [INTAKE, 600, 50, 90, 30], [SYSTEM, 500, 30, 50, 20], head=([*STEP[:2], "TW I", "hingga TW II", "TW III"],)
        ),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah per_triwulan",
                (INTAKE, "I", 50, True),
                (INTAKE, "II", 90, None),
                (INTAKE, "III", 30, True),
                (SYSTEM, "I", 30, True),
                (SYSTEM, "II", 50, None),
                (SYSTEM, "III", 20, True),
            )
        },
    ),
    Case(
        "quarters-before-a-sum-so-far-that-only-fit-it-since-the-start",
        money(
            [INTAKE, 600, 50, 90, 120], [SYSTEM, 500, 30, 50, 70], head=([*STEP[:2], "TW I", "TW II", "s.d. TW III"],)
        ),
        {
            "anggaran": rows(
                "sub_kegiatan periode realisasi_rupiah per_triwulan",
                (INTAKE, "I", 50, None),
                (INTAKE, "II", 90, None),
                (INTAKE, "III", 120, None),
                (SYSTEM, "I", 30, None),
                (SYSTEM, "II", 50, None),
                (SYSTEM, "III", 70, None),
            )
        },
    ),
    Case(
        "quarters-before-a-sum-so-far-that-may-be-either",
        money([INTAKE, 600, 50, 60, 120], head=([*STEP[:2], "TW I", "TW II", "s.d. TW III"],)),
        findings=(("periode-meragukan", "A3"),),
    ),
    Case(
        "a-first-quarter-beside-a-sum-so-far",
        money([INTAKE, 600, 50, 120, 20], head=([*STEP[:2], "TW I", "s.d. TW II", "%"],)),
        {"anggaran": rows("periode realisasi_rupiah", ("I", 50), ("II", 120))},
    ),
)
UP_TO_NOW: tuple[Line, ...] = (
    ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi", None, None, "Sisa"],
    [None] * 4 + ["s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini", None],
)
LATEST = "Laporan Bulan Juni"


def this_month(*figures: object, choices: Choices = Choices()) -> dict[str, Any]:
    return {
        "content": money([STAFFING, HIRING, INTAKE, 600, *figures], head=UP_TO_NOW, title=LATEST),
        "choices": choices,
    }


def flat(*figures: object) -> bytes:
    heads = [f"Realisasi {words}" for words in ("s.d. Triwulan Lalu", "Triwulan Ini", "s.d. Triwulan Ini")]
    head: Line = ["Sub Kegiatan", "Pagu", *heads]
    return money([1, 2, 3, 4, 5], [INTAKE, 600, *figures], head=(head,), title="Laporan Triwulan II")


JUNE = {"anggaran": rows("periode realisasi_rupiah kolom per_triwulan", ("II", 100, None, None))}
NOW = (
    Case("this-month-and-those-before-make-up-spending-so-far", **this_month(40, 60, 100, 500), facts=JUNE),
    Case("no-month-before", **this_month(None, 100, 100, 500), facts=JUNE),
    Case("this-month-does-not-make-it-up", **this_month(40, 70, 100, 500), findings=(("kolom-meragukan", "G4"),)),
    Case("what-is-left-does-not-show-it", **this_month(40, 60, 100, 400), findings=(("kolom-meragukan", "G4"),)),
    Case(
        "this-month-is-said-to-be-spending",
        **this_month(40, 60, 100, 500, choices=Choices(map=("Realisasi > Bulan Ini=realisasi_rupiah",))),
        findings=(("periode-meragukan", "F4"),),
        allowed=(("judul-tidak-dikenal", "*"), ("jumlah-tidak-cocok", "*")),
    ),
    Case("this-quarter-in-one-row-of-headings", flat(40, 60, 100), JUNE),
    Case(
        "this-quarter-in-one-row-of-headings-does-not-add-up",
        flat(40, 70, 100),
        findings=(("kolom-meragukan", "E3"),),
    ),
)
CASES = tuple(
    replace(case, known=replace(case.known, parents=KNOWN.parents))
    for case in (*WRITTEN, *ALONE, *CHECKED, *STEPS, *NOW)
)
