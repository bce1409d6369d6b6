"""Components of indicators: one table for all, or one for each indicator; names that begin with "Jumlah"."""

from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY, QUARTER

TITLE: list[Line] = [["Komponen Indikator Kinerja"], [AGENCY], [QUARTER], []]
HEAD: Line = ["No", "Indikator Kinerja", "Komponen", "Nilai", "Satuan"]
DATA, ORDERS = "Nilai kualitas data SDI", "Persentase capaian penyelesaian Tindak Lanjut Arahan Gubernur"
GIVEN, DUE = "Jumlah data terkumpul ke walidata", "Jumlah data yang wajib terkumpul sesuai ketentuan"
DONE = "Jumlah Realisasi TL Arahan Gubernur"
LINES: list[Line] = [[5, DATA, GIVEN, 9, "data"], [5, DATA, DUE, 10, "data"], [12, ORDERS, DONE, 3, "arahan"]]
COLUMNS = "perangkat_daerah tahun periode nomor indikator komponen nilai satuan"
SCOPE = ("BKD", 2025, "II")


def components(*values: tuple, columns: str = COLUMNS) -> dict[str, Facts]:
    return {"komponen_indikator": rows(columns, *values)}


ALL = components(
    (*SCOPE, 5, DATA, GIVEN, 9, "data"), (*SCOPE, 5, DATA, DUE, 10, "data"), (*SCOPE, 12, ORDERS, DONE, 3, "arahan")
)
BARE = components((DATA, GIVEN, 9), (DATA, DUE, 10), (ORDERS, DONE, 3), columns="indikator komponen nilai")


def listed(*lines: Line, head: Line = HEAD, title: list[Line] = TITLE, merged: tuple[str, ...] = ()) -> bytes:
    return xlsx(Page([*title, head, *lines], "Komponen", merged))


CASES = (
    Case("one-table", listed(*LINES), ALL),
    Case(
        "other-headings",
        listed(*LINES, head=["No.", "Nama Indikator", "Variabel", "Realisasi", "Satuan"]),
        ALL,
    ),
    Case(
        "merged-indicators",
        listed(LINES[0], [None, None, *LINES[1][2:]], LINES[2], merged=("A6:A7", "B6:B7")),
        ALL,
    ),
    Case(
        "names-that-begin-with-jumlah",
        listed(*(line[1:4] for line in LINES), head=["Indikator", "Komponen", "Nilai"]),
        BARE,
    ),
    Case("a-total-below", listed(*LINES, ["Jumlah", None, None, 22, None]), ALL),
    Case(
        "a-table-for-each-indicator",
        xlsx(
            Page(
                [*TITLE[:3], [f"Indikator: {DATA}"], [], ["Komponen", "Jumlah", "Satuan"], *(r[2:] for r in LINES[:2])],
                "SDI",
            ),
            Page(
                [*TITLE[:3], [f"Indikator Kinerja : {ORDERS}"], [], ["Komponen", "Nilai", "Satuan"], LINES[2][2:]],
                "TL",
            ),
        ),
        BARE,
    ),
    Case(
        "ratios-and-percentages-as-text",
        listed([5, DATA, "Ketepatan Waktu", "0,9875", "rasio"], [4, "Komunikasi", "Respon", "87,5%", "Persen"]),
        components(
            (DATA, "Ketepatan Waktu", 0.9875), ("Komunikasi", "Respon", 87.5), columns="indikator komponen nilai"
        ),
    ),
    Case(
        "not-available",
        listed([5, DATA, GIVEN, "N/A", "data"]),
        components((GIVEN, None, "belum_tersedia"), columns="komponen nilai status"),
    ),
    Case("component-twice", listed(LINES[0], LINES[0]), findings=(("baris-ganda", "C7"),)),
    Case("not-a-number", listed([5, DATA, GIVEN, "banyak", "data"]), findings=(("bukan-angka", "D6"),)),
    Case("no-indicator", listed([5, None, GIVEN, 9, "data"]), findings=(("wajib-diisi", "B6"),)),
)
