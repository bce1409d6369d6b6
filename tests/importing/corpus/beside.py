"""Tables side by side on one sheet: each is read by itself."""

from itertools import zip_longest

from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.levels import COLUMNS
from tests.importing.corpus.titles import AGENCY, BUDGET, LEAVES, TITLE

MEASURED = "perangkat_daerah periode indikator realisasi"
INDICATORS: list[Line] = [
    ["Indikator Kinerja", "Target", "Realisasi"],
    ["Nilai Kualitas Data Kepegawaian", 80, 82],
    ["Indeks Pelayanan Kepegawaian", 3, 2],
]
REACHED = {
    "indikator_realisasi": rows(
        MEASURED,
        ("BKD", "II", "Nilai Kualitas Data Kepegawaian", 82),
        ("BKD", "II", "Indeks Pelayanan Kepegawaian", 2),
    )
}
MONEY: list[Line] = [COLUMNS, *LEAVES]
FIRST, LAST = [COLUMNS, *LEAVES[:2]], [COLUMNS, *LEAVES[2:]]


def beside(left: list[Line], right: list[Line], gap: int = 1) -> list[Line]:
    """The rows of two tables side by side."""
    width = len(left[0])
    pairs = zip_longest(left, right, fillvalue=())
    return [[*one, *[None] * (width - len(one) + gap), *other] for one, other in pairs]


def numbered(lines: list[Line]) -> list[Line]:
    return [["No", *lines[0]], *([number, *line] for number, line in enumerate(lines[1:], start=1))]


def of_quarters(first: str, second: str) -> dict[str, Facts]:
    quarters = {leaf: first for leaf in LEAVES[:2]} | {leaf: second for leaf in LEAVES[2:]}
    return {
        "anggaran": rows(
            "sub_kegiatan periode realisasi_rupiah", *((leaf[2], quarters[leaf], leaf[4]) for leaf in LEAVES)
        )
    }


CASES = (
    Case("indicators-and-budget", xlsx([*TITLE, *beside(INDICATORS, MONEY)]), {**REACHED, **BUDGET}),
    Case("budget-and-indicators", xlsx([*TITLE, *beside(MONEY, INDICATORS, gap=3)]), {**REACHED, **BUDGET}),
    Case("a-table-in-two-halves", xlsx([*TITLE, *beside(FIRST, LAST)]), BUDGET),
    Case(
        "two-halves-that-touch-and-number-their-rows",
        xlsx([*TITLE, *beside(numbered(FIRST), numbered(LAST), gap=0)]),
        BUDGET,
    ),
    Case(
        "two-halves-that-touch-and-begin-alike",
        xlsx([*TITLE, *beside(FIRST, LAST, gap=0)]),
        BUDGET,
    ),
    Case(
        "a-title-above-each",
        xlsx(
            [
                ["Realisasi Anggaran"],
                [AGENCY],
                ["Triwulan I Tahun 2025", *[None] * 5, "Triwulan II Tahun 2025"],
                [],
                *beside(FIRST, LAST),
            ]
        ),
        of_quarters("I", "II"),
    ),
    Case(
        "headings-in-other-rows",
        xlsx([*TITLE, *beside([*INDICATORS], [[], [], *MONEY])]),
        {**REACHED, **BUDGET},
    ),
    Case(
        "a-total-below-each",
        xlsx(
            [
                *TITLE,
                *beside(
                    [*FIRST, ["Jumlah", None, None, 6_000_000, 2_500_000]],
                    [*LAST, ["Jumlah", None, None, 11_000_000, 6_250_000]],
                ),
            ]
        ),
        BUDGET,
        published=(("Jumlah", "pagu_rupiah", 11_000_000),),
    ),
    Case(
        "a-blank-column-within-a-table",
        xlsx([*TITLE, *([*line[:3], None, *line[3:]] for line in MONEY)]),
        BUDGET,
    ),
    Case(
        "figures-beside-a-table",
        xlsx(Page([*TITLE, COLUMNS, *([*line, None, 17, 18] for line in LEAVES)])),
        BUDGET,
        info=(("di-luar-tabel", "G6"),),
    ),
)
