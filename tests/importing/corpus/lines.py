"""Several indicators in one cell: parted on request where their values can be told apart."""

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, rows, xlsx
from tests.importing.corpus.titles import TITLE

HEAD: Line = ["No", "Indikator Kinerja", "Target", "Realisasi", "%"]
JOINED = xlsx([*TITLE, HEAD, [1, "Nilai Data\nIndeks Pelayanan", "80\n3,5", "82\n3,2", "102,5\n91,43"]])
LISTED = xlsx(
    [
        *TITLE,
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
        ["1\n2", "1. Nilai Data\nKepegawaian\n2. Indeks Pelayanan", "nilai\nindeks", "1. 80\n2. 3,5", "82\nN/A"],
        [3, "Indeks\nKepuasan", "indeks", 3, 2],
    ]
)
TARGETS = xlsx(
    [
        *TITLE,
        ["Sasaran", "Indikator Kinerja", "Triwulan", None, None, None, "Tahunan"],
        [None, None, "I", "II", "III", "IV", None],
        ["Sasaran", "Nilai Data\nIndeks Pelayanan", "-", "40\n2", "-", "-", "80\n3"],
    ]
)
PARTED = Choices(decide=("TW!B6=pisah",))

CASES = (
    Case("two-indicators-in-one-cell", JOINED, findings=(("baris-bergabung", "B6"),)),
    Case(
        "two-indicators-parted",
        JOINED,
        {"indikator_realisasi": rows("indikator realisasi baris", ("Nilai Data", 82, 6), ("Indeks Pelayanan", 3.2, 6))},
        choices=PARTED,
        published=(("Nilai Data", "target", 80), ("Indeks Pelayanan", "target", 3.5)),
    ),
    Case(
        "a-numbered-list-parted",
        LISTED,
        {
            "indikator_realisasi": rows(
                "indikator realisasi baris",
                ("Nilai Data Kepegawaian", 82, 6),
                ("Indeks Pelayanan", None, 6),
                ("Indeks Kepuasan", 2, 7),
            )
        },
        choices=PARTED,
    ),
    Case(
        "targets-of-quarters-parted",
        TARGETS,
        {
            "indikator": rows("indikator", ("Nilai Data",), ("Indeks Pelayanan",)),
            "indikator_target": rows(
                "indikator periode target kolom",
                *(("Nilai Data", quarter, None, letter) for quarter, letter in (("I", "C"), ("III", "E"), ("IV", "F"))),
                ("Nilai Data", "II", 40, "D"),
                ("Nilai Data", "tahun", 80, "G"),
                *(
                    ("Indeks Pelayanan", quarter, None, letter)
                    for quarter, letter in (("I", "C"), ("III", "E"), ("IV", "F"))
                ),
                ("Indeks Pelayanan", "II", 2, "D"),
                ("Indeks Pelayanan", "tahun", 3, "G"),
            ),
        },
        choices=Choices(decide=("TW!B7=pisah",)),
    ),
    Case(
        "more-values-than-indicators",
        xlsx([*TITLE, HEAD, [1, "Nilai Data\nIndeks Pelayanan", 80, "82\n3\n4", None]]),
        findings=(("bukan-angka", "D6"),),
    ),
)
