"""The indicators of the two programmes: results (3.2.2) and, printed elsewhere, targets (2.3.2)."""

from .report import between, rows
from .sheets import Cell, Sheet, number

PERIOD = "Tahun 2024"
AVERAGE = "Rata - Rata Capaian"
RESULTS = [  # where each table begins and ends
    ("Program 1 : ", "Berdasarkan tabel di atas, program kepegawaian"),
    ("Program 2 : ", "Indeks Kepuasan Layanan Penunjang Urusan Pemerintahan Daerah diukur"),
]
TARGETS = [
    ("a. Program Kepegawaian Daerah", "Berikut ini dijabarkan definisi operasional"),
    ("c. Program Penunjang Urusan", "Berikut ini dijabarkan definisi operasional"),
]


def sheets() -> list[Sheet]:
    """The sheets of ``program.xlsx``."""
    return [_results(), _other_printings()]


def _results() -> Sheet:
    return Sheet(
        name="Capaian Program",
        title="Realisasi Capaian Indikator Kinerja Program",
        period=PERIOD,
        place="Bab III, 3.2.2 Indikator Kinerja Program, no. 1 Realisasi capaian indikator kinerja program",
        header=[
            ["Program", "Sasaran Program", "Indikator Kinerja Program", "Satuan", "Target", "Realisasi", "Capaian"],
        ],
        rows=[row for start, end in RESULTS for row in _result_rows(start, end)],
        widths={1: 40, 2: 50, 3: 70, 4: 10, 5: 10, 6: 10, 7: 10},
    )


def _result_rows(start: str, end: str) -> list[list[Cell]]:
    """A programme's rows; its name is the first line of its table, its goal the next one."""
    whole = between("3.2.2 Indikator Kinerja Program", end)
    name, goal, table = _table_below(whole, start)
    return [
        [AVERAGE, None, None, None, None, None, number(cells[-1], decimal=".")]
        if cells[0] == AVERAGE
        else [name, goal, cells[0], cells[1], *(number(text, decimal=".") for text in cells[2:])]
        for cells in table
    ]


def _table_below(block: list[str], start: str) -> tuple[str, str, list[list[str]]]:
    position = next(place for place, line in enumerate(block) if line.startswith(start))
    texts = [line for line in block[position:] if line.strip()]
    name, goal = (line.strip().removeprefix(start) for line in texts[:2])
    return name, goal, rows(texts[3:])


def _other_printings() -> Sheet:
    place = "Bab II, 2.3.2 Indikator Kinerja Program Tahun 2024"
    return Sheet(
        name="Cetakan Lain",
        title="Target indikator kinerja program pada bagian lain laporan",
        period=PERIOD,
        place=place,
        header=[["Tempat Cetak", "Program", "Indikator Kinerja Program", "Target"]],
        rows=[[f"{place}, tabel target", *row] for start, end in TARGETS for row in _target_rows(start, end)],
        widths={1: 50, 2: 50, 3: 70, 4: 10},
    )


def _target_rows(start: str, end: str) -> list[list[Cell]]:
    """The programme is printed beside its first indicator only; here it stands in every row."""
    found: list[list[Cell]] = []
    programme = ""
    for name, indicator, target in rows(between(start, end, after="2.3.2 Indikator Kinerja Program"))[1:]:
        programme = name or programme
        found.append([programme, indicator, number(target)])
    return found
