"""Sub-activities whose programme and activity stand nowhere in the table: in force, asked, or said."""

from dashboard.importing import Choices, Known
from tests.importing.corpus.case import Case, Line, rows, xlsx
from tests.importing.corpus.titles import HIRING, INTAKE, MOVES, MOVING, PAYING, SALARY, STAFFING, SUPPORT, TITLE

HEAD: Line = ["Sub Kegiatan", "Pagu", "Realisasi"]
NEW, OTHER = "Pengelolaan Talenta ASN", "Pengelolaan Kinerja ASN"
KNOWN = Known(
    {"program": frozenset({STAFFING, SUPPORT}), "sub_kegiatan": frozenset({INTAKE, MOVES, SALARY})},
    {INTAKE: (STAFFING, HIRING), MOVES: (STAFFING, MOVING), SALARY: (SUPPORT, PAYING)},
)
LINES: tuple[Line, ...] = ([MOVES, 100, 50], [NEW, 200, 20], [OTHER, 300, 30])
CODES = ("5.03.02.1.01.0001", "5.03.02.1.01.0002", "5.03.01.1.01.0001")
TOPS = (("Uraian", "BELANJA DAERAH"), ("Sub Kegiatan", "Belanja Daerah"), ("Uraian", "Urusan Kepegawaian"))
PLACED = "program kegiatan sub_kegiatan pagu_rupiah"
TWO = {"anggaran": rows(PLACED, (STAFFING, MOVING, MOVES, 100), (STAFFING, HIRING, INTAKE, 300))}


def listed(*lines: Line, head: Line = HEAD) -> bytes:
    return xlsx([*TITLE, head, *lines])


CODED = listed(*([code, *line] for code, line in zip(CODES, LINES, strict=True)), head=["Kode", "Uraian", *HEAD[1:]])

CASES = (
    Case(
        "not-in-force",
        listed(*LINES),
        findings=(("induk-tidak-dikenal", "A7"), ("induk-tidak-dikenal", "A8")),
        known=KNOWN,
    ),
    Case(
        "nothing-in-force-and-codes",
        CODED,
        findings=(("induk-tidak-dikenal", "B6"), ("induk-tidak-dikenal", "B8")),
    ),
    Case(
        "nothing-in-force-said-of-the-rows-of-an-activity",
        CODED,
        {
            "anggaran": rows(
                PLACED, (STAFFING, HIRING, MOVES, 100), (STAFFING, HIRING, NEW, 200), (SUPPORT, PAYING, OTHER, 300)
            )
        },
        choices=Choices(decide=(f"TW!B6:B7={STAFFING} > {HIRING}", f"TW!B8:B8={SUPPORT} > {PAYING}")),
    ),
    Case("nothing-in-force-and-no-codes", listed(*LINES), findings=(("induk-tidak-dikenal", "A6"),)),
    Case(
        "said-of-each-row-the-last-word-counts",
        listed(*LINES),
        {
            "anggaran": rows(
                PLACED,
                (STAFFING, MOVING, MOVES, 100),
                (STAFFING, HIRING, NEW, 200),
                (SUPPORT, PAYING, OTHER, 300),
            )
        },
        choices=Choices(decide=(f"TW!A6:A8={STAFFING} > {HIRING}", f"TW!A8:A8={SUPPORT} > {PAYING}")),
        known=KNOWN,
    ),
    Case(
        "the-programme-is-given",
        listed([SUPPORT, NEW, 200, 20], head=["Program", *HEAD]),
        findings=(("induk-tidak-dikenal", "B6"),),
        known=KNOWN,
    ),
    Case(
        "said-of-a-sub-activity-below-others-in-one-column",
        listed([NEW, 200, 20], [OTHER, 300, 30], head=["Uraian", *HEAD[1:]]),
        {"anggaran": rows(PLACED, (STAFFING, HIRING, NEW, 200), (STAFFING, HIRING, OTHER, 300))},
        choices=Choices(decide=("TW!A6:A7=sub_kegiatan", f"TW!A6:A9={STAFFING} > {HIRING}")),
        known=KNOWN,
    ),
    *(
        Case(
            f"a-total-of-all-spending-above-its-parts-{number}",
            listed([name, 400, 70], [MOVES, 100, 50], [INTAKE, 300, 20], head=[head, *HEAD[1:]]),
            TWO,
            known=KNOWN,
        )
        for number, (head, name) in enumerate(TOPS, start=1)
    ),
    Case(
        "a-total-above-that-is-not-the-sum",
        listed(["BELANJA DAERAH", 500, 70], [MOVES, 100, 50], [INTAKE, 300, 20], head=["Uraian", *HEAD[1:]]),
        TWO,
        (("jumlah-tidak-cocok", "B6"),),
        published=(("BELANJA DAERAH", "pagu_rupiah", 500),),
        known=KNOWN,
    ),
    Case(
        "a-row-that-is-the-sum-of-the-others",
        listed(["Kepegawaian", 400, 70], [MOVES, 100, 50], [INTAKE, 300, 20]),
        findings=(("induk-tidak-dikenal", "A6"),),
        known=KNOWN,
    ),
    Case(
        "a-row-that-was-said-to-be-the-sum",
        listed(["Kepegawaian", 400, 70], [MOVES, 100, 50], [INTAKE, 300, 20]),
        TWO,
        choices=Choices(decide=("TW!A6=Jumlah Kepegawaian",)),
        known=KNOWN,
    ),
    Case(
        "a-first-depth-that-was-said-to-be-the-sum",
        listed(["Kepegawaian", 400, 70], [MOVES, 100, 50], [INTAKE, 300, 20], head=["Uraian", *HEAD[1:]]),
        TWO,
        choices=Choices(decide=("TW!A6:A8=di_atas_program > sub_kegiatan",)),
        known=KNOWN,
    ),
    Case(
        "feet-of-printed-pages",
        listed(
            [MOVES, 100, 50],
            ["Halaman 1 dari 2"],
            HEAD,
            [INTAKE, 200, 20],
            ["Dicetak oleh SIPD", None, "Hal. 2/2"],
            HEAD,
            [SALARY, 300, 30],
            ["- Halaman 3 -"],
        ),
        {
            "anggaran": rows(
                PLACED, (STAFFING, MOVING, MOVES, 100), (STAFFING, HIRING, INTAKE, 200), (SUPPORT, PAYING, SALARY, 300)
            )
        },
        known=KNOWN,
    ),
)
