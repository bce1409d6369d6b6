"""Regional lists of the professionalism index: months side by side, or one row a month, with dimensions."""

from datetime import datetime

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY

TITLE: list[Line] = [["Capaian Sementara IP ASN"], [AGENCY], ["Tahun Pengukuran 2024"], []]
HEAD: Line = ["No", "Instansi", "Jenis", "Provinsi"]
LONG: Line = ["No", "Instansi", "Bulan", "Nilai"]
DIMENSIONS: Line = [
    "No",
    "Instansi",
    "Bulan",
    "Kualifikasi (25)",
    "Kompetensi (40)",
    "Kinerja (30)",
    "Disiplin (5)",
    "Total",
]


def listed(*lines: Line, merged: tuple[str, ...] = ()) -> bytes:
    return xlsx(Page([*TITLE, *lines], "IP ASN", merged))


def values(*expected: tuple) -> dict[str, Facts]:
    return {"ip_asn_instansi": rows("instansi periode nilai", *expected)}


METRO, PESISIR = "Kota Metro", "Kabupaten Pesisir Barat"
TWO = values((METRO, "2025-07", 80.5), (METRO, "2025-08", 81), (PESISIR, "2025-07", 77.085), (PESISIR, "2025-08", None))
WIDE: list[Line] = [
    [1, METRO, "kota", "Lampung", 80.5, 81],
    [2, PESISIR, "kabupaten", "Lampung", 77.085, "N/A"],
]
SPELLINGS = (
    ("Nilai IP ASN Juli 2025", "Nilai IP ASN Agt 2025"),
    ("Nilai IP ASN Jul 2025", "Nilai IP ASN AGS 2025"),
    ("NILAI IP ASN JULI 2025", "NILAI IP ASN\nAGUSTUS 2025"),
    ("Jul-25", "Agu-25"),
    ("Nilai IP ASN Jul'25", "Nilai IP ASN Ags 25"),
    ("July 2025", "Aug-25"),
)
FRACTIONS = listed([*HEAD, *SPELLINGS[0]], [*WIDE[0][:4], 0.805, 0.81], [*WIDE[1][:4], 0.77085, "N/A"])

COMMAS_LOST = listed([*HEAD, *SPELLINGS[0]], [*WIDE[0][:4], 8054, 81], [*WIDE[1][:4], 7708, 10000])
SHORT: Line = ["No", "Instansi", "Jul", "Agt."]
LINES: list[Line] = [[*line[:2], *line[4:]] for line in WIDE]


def measured(head: Line, title: str = "Capaian IP ASN Tahun 2024") -> bytes:
    """Two months below a title; the header is row 3."""
    return xlsx([[title], [], head, *LINES])


BARE: Line = ["Nov", "Des", "Jan", "Feb"]
WINTER = ("2024-11", "2024-12", "2025-01", "2025-02")
ACROSS = (
    ("Nov 2024", "Des", "Jan 2025", "Feb"),
    ("Nov 2024", "Des", "Jan", "Feb"),
    ("Nov", "Des", "Jan 2025", "Feb"),
    ("Nov", "Des", "Jan", "Feb-25"),
)


def winter(*head: object) -> bytes:
    """Four months, from November on, below a title that names the year measured; the header is row 3."""
    return xlsx([["Capaian IP ASN Tahun 2024"], [], ["No", "Instansi", *head], [1, METRO, 80, 81, 82, 83]])


CASES = (
    Case(
        "months-as-dates",
        xlsx(
            Page(
                [*TITLE, [*HEAD, datetime(2025, 7, 1), datetime(2025, 8, 1)], *WIDE],
                "IP ASN",
                formats={"E5": "mmm-yy", "F5": "mmm-yy"},
            )
        ),
        TWO,
    ),
    Case("months-without-a-year", measured(SHORT), findings=(("periode-meragukan", "C3"),)),
    Case(
        "months-without-a-year-of-which-the-year-is-said",
        measured(SHORT),
        {
            "ip_asn_instansi": rows(
                "instansi tahun periode tahun_pengukuran nilai",
                (METRO, 2025, "2025-07", 2024, 80.5),
                (METRO, 2025, "2025-08", 2024, 81),
                (PESISIR, 2025, "2025-07", 2024, 77.085),
                (PESISIR, 2025, "2025-08", 2024, None),
            )
        },
        choices=Choices(tahun=2025),
    ),
    Case(
        "months-and-title-without-a-year",
        measured(SHORT, "Capaian IP ASN"),
        findings=(("periode-meragukan", "C3"), ("periode-meragukan", "A3")),
        allowed=(("baris-ganda", "*"),),
    ),
    *(
        Case(
            f"months-across-a-years-end-{number}",
            winter(*head),
            values(*((METRO, periode, 80 + after) for after, periode in enumerate(WINTER))),
        )
        for number, head in enumerate(ACROSS, start=1)
    ),
    Case("months-across-a-years-end-without-a-year", winter(*BARE), findings=(("periode-meragukan", "C3"),)),
    Case(
        "months-across-a-years-end-of-which-the-first-is-said",
        winter(*BARE),
        values(*((METRO, periode, 80 + after) for after, periode in enumerate(WINTER))),
        choices=Choices(decide=("bulan:TW=November 2024",)),
    ),
    Case(
        "months-whose-year-those-beside-them-do-not-agree-on",
        winter("Nov 2023", "Des", "Jan 2025", "Feb"),
        findings=(("periode-meragukan", "D3"),),
    ),
    Case("months-that-run-back", winter("Feb 2025", "Jan", "Des", "Nov"), findings=(("periode-meragukan", "D3"),)),
    Case(
        "without-the-year-measured",
        measured(["No", "Instansi", *SPELLINGS[0]], "Nilai IP ASN"),
        TWO,
        (("periode-meragukan", "A3"),),
    ),
    Case(
        "a-list-that-names-no-agency",
        xlsx([["Capaian Sementara IP ASN Tahun 2024"], [], DIMENSIONS, [1, METRO, "Juli 2024", 20, 30, 25, 5, 80.5]]),
        {"ip_asn_instansi": rows("perangkat_daerah instansi nilai", (None, METRO, 80.5))},
        (("jumlah-tidak-cocok", "H4"),),
    ),
    *(
        Case(f"months-side-by-side-{number}", listed([*HEAD, *pair], *WIDE), TWO)
        for number, pair in enumerate(SPELLINGS, start=1)
    ),
    Case(
        "months-as-dates-beside-two-headings",
        measured(["No", "Instansi", datetime(2025, 7, 1), datetime(2025, 8, 1), datetime(2025, 9, 1)]),
        TWO,
    ),
    Case(
        "september-and-october",
        listed([*HEAD, "Nilai IP ASN Sept 2024", "Nilai IP ASN Okt 2024"], WIDE[0]),
        {
            "ip_asn_instansi": rows(
                "perangkat_daerah tahun periode instansi jenis provinsi tahun_pengukuran nilai kolom",
                (None, 2024, "2024-09", METRO, "kota", "Lampung", 2024, 80.5, "E"),
                (None, 2024, "2024-10", METRO, "kota", "Lampung", 2024, 81, "F"),
            )
        },
    ),
    Case(
        "months-below-a-group-heading",
        listed(
            [*HEAD, "Nilai IP ASN", None],
            [None, None, None, None, "Juli 2025", "Agt 2025"],
            *WIDE,
            merged=("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:F5"),
        ),
        TWO,
    ),
    Case(
        "without-kind-and-province",
        listed(["No", "Nama Instansi", *SPELLINGS[0]], *([*line[:2], *line[4:]] for line in WIDE)),
        TWO,
    ),
    Case(
        "values-as-text",
        listed([*HEAD, *SPELLINGS[0]], [*WIDE[0][:4], "80,50", "81,00"], [*WIDE[1][:4], "77,085", "-"]),
        TWO,
    ),
    Case(
        "one-row-a-month",
        listed(
            LONG,
            [1, METRO, "Juli 2025", 80.5],
            [2, METRO, "Agt 2025", 81],
            [3, PESISIR, "Juli 2025", 77.085],
            [4, PESISIR, "AGS 2025", "N/A"],
        ),
        TWO,
    ),
    Case(
        "one-row-a-month-with-short-years",
        listed(
            LONG,
            [1, METRO, "Jul-25", 80.5],
            [2, METRO, "Agu-25", 81],
            [3, PESISIR, "Juli '25", 77.085],
            [4, PESISIR, "Agt 25", "N/A"],
        ),
        TWO,
    ),
    Case(
        "one-row-a-month-institution-written-once",
        listed(
            LONG,
            [1, METRO, "Juli 2025", 80.5],
            [None, None, "Agustus 2025", 81],
            [2, PESISIR, "Juli 2025", 77.085],
            [None, None, "Agustus 2025", "Belum Diisi"],
        ),
        TWO,
    ),
    Case(
        "dimensions",
        listed(
            DIMENSIONS,
            [1, METRO, "Juli 2025", 20, 30.5, 25, 5, 80.5],
            [2, PESISIR, "Juli 2025", 18, 29, 25.085, 5, 77.085],
        ),
        values((METRO, "2025-07", 80.5), (PESISIR, "2025-07", 77.085)),
    ),
    Case(
        "dimensions-and-their-sum-under-another-heading",
        listed(
            [*DIMENSIONS[:-1], "Jumlah", "Jumlah Pegawai"],
            [1, METRO, "Juli 2025", 20, 30.5, 25, 5, 80.5, 400],
            [2, PESISIR, "Juli 2025", 18, 29, 25.085, 5, 77.085, 300],
        ),
        values((METRO, "2025-07", 80.5), (PESISIR, "2025-07", 77.085)),
    ),
    Case(
        "dimensions-and-a-sum-that-is-not-theirs",
        listed([*DIMENSIONS[:-1], "Jumlah"], [1, METRO, "Juli 2025", 20, 30.5, 25, 5, 81.5]),
        findings=(("kolom-meragukan", "H5"),),
    ),
    Case(
        "dimensions-that-do-not-add-up",
        listed(DIMENSIONS, [1, METRO, "Juli 2025", 20, 30.5, 25, 5, 81.5]),
        values((METRO, "2025-07", 81.5)),
        (("jumlah-tidak-cocok", "H6"),),
    ),
    Case(
        "over-a-hundred",
        listed([*HEAD, *SPELLINGS[0]], [1, METRO, "kota", "Lampung", 100.5, 81]),
        findings=(("di-luar-rentang", "E6"),),
    ),
    Case("commas-lost-in-whole-columns", COMMAS_LOST, findings=(("di-luar-rentang", "E6"), ("di-luar-rentang", "F7"))),
    Case(
        "commas-lost-and-said",
        COMMAS_LOST,
        values(
            (METRO, "2025-07", 80.54), (METRO, "2025-08", 81), (PESISIR, "2025-07", 77.08), (PESISIR, "2025-08", 100)
        ),
        choices=Choices(decide=("IP ASN!E=perseratus", "IP ASN!F=perseratus")),
    ),
    Case(
        "commas-lost-in-figures-of-several-lengths",
        listed([*HEAD, SPELLINGS[0][0]], [*WIDE[0][:4], 8054], [*WIDE[1][:4], 775]),
        findings=(("di-luar-rentang", "E6"), ("di-luar-rentang", "E7")),
    ),
    Case(
        "fractions-for-an-index",
        FRACTIONS,
        findings=(("satuan-meragukan", "E6"), ("satuan-meragukan", "F6")),
    ),
    Case(
        "one-fraction-among-points",
        listed([*HEAD, *SPELLINGS[0]], WIDE[0], [*WIDE[1][:4], 0.77085, 1]),
        findings=(("satuan-meragukan", "E7"), ("satuan-meragukan", "F7")),
    ),
    Case(
        "below-zero",
        listed(LONG, [1, METRO, "Juli 2025", -1]),
        findings=(("di-luar-rentang", "D6"),),
    ),
    Case(
        "institution-twice",
        listed([*HEAD, SPELLINGS[0][0]], [1, METRO, "kota", "Lampung", 80.5], [2, METRO, "kota", "Lampung", 80.5]),
        findings=(("baris-ganda", "B7|E7"),),
    ),
)
